package id.saring.dataset.jsonl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import id.saring.dataset.table.Column;
import id.saring.dataset.table.ColumnType;
import id.saring.dataset.table.RowReader;
import id.saring.dataset.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a JSONL file of a table, strictly: the columns of the table, in order, with values of their
 * types.
 */
public final class JsonlTableReader implements RowReader {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private final Table<?> table;
  private final JsonParser json;

  /** Reads {@code in}, which it closes. */
  public JsonlTableReader(Table<?> table, InputStream in) throws IOException {
    this.table = table;
    this.json = JSON.createParser(in);
  }

  @Override
  public Object[] next() throws IOException {
    JsonToken token = json.nextToken();
    if (token == null) {
      return null;
    }
    expect(token == JsonToken.START_OBJECT, "an object");
    Object[] cells = new Object[table.columns().size()];
    for (int i = 0; i < cells.length; i++) {
      Column<?> column = table.columns().get(i);
      expect(column.name().equals(json.nextFieldName()), "the column " + column.name());
      cells[i] = json.nextToken() == JsonToken.VALUE_NULL ? null : value(column.type());
      String fault = column.fault(cells[i]);
      expect(fault == null, "a value; " + column.name() + " is " + fault);
    }
    expect(json.nextToken() == JsonToken.END_OBJECT, "no more columns");
    return cells;
  }

  private Object value(ColumnType type) throws IOException {
    return switch (type) {
      case STRING -> string();
      case INT32 -> integer(json::getIntValue);
      case INT64 -> integer(json::getLongValue);
      case DOUBLE -> {
        expect(json.currentToken().isNumeric(), "a number");
        yield json.getDoubleValue();
      }
      case BOOLEAN -> {
        expect(json.currentToken().isBoolean(), "true or false");
        yield json.getBooleanValue();
      }
      case DATE, TIMESTAMP -> time(type, string());
      case STRING_LIST -> strings();
    };
  }

  private String string() throws IOException {
    expect(json.currentToken() == JsonToken.VALUE_STRING, "a string");
    return json.getText();
  }

  private Object integer(NumberGetter getter) throws IOException {
    expect(json.currentToken() == JsonToken.VALUE_NUMBER_INT, "an integer");
    return getter.get();
  }

  private Object time(ColumnType type, String text) throws IOException {
    try {
      return type == ColumnType.DATE ? (Object) LocalDate.parse(text) : Instant.parse(text);
    } catch (DateTimeException e) {
      throw fault("an ISO 8601 " + type + ", not \"" + text + "\"");
    }
  }

  private List<String> strings() throws IOException {
    expect(json.currentToken() == JsonToken.START_ARRAY, "an array");
    List<String> items = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      items.add(string());
    }
    return List.copyOf(items);
  }

  private void expect(boolean holds, String what) throws IOException {
    if (!holds) {
      throw fault(what);
    }
  }

  private IOException fault(String expected) {
    return new IOException(
        "line " + json.currentTokenLocation().getLineNr() + " should have " + expected);
  }

  @Override
  public void close() throws IOException {
    json.close();
  }

  private interface NumberGetter {
    Object get() throws IOException;
  }
}
