package id.saring.dataset.jsonl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.io.SerializedString;
import id.saring.dataset.table.Column;
import id.saring.dataset.table.ColumnType;
import id.saring.dataset.table.RowWriter;
import id.saring.dataset.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes a table as JSON Lines: one object a line, keys in column order, null as null, dates and
 * timestamps as ISO 8601 with Z, UTF-8 without BOM.
 */
public final class JsonlTableWriter implements RowWriter {
  // The JDK's own Double.toString changed in JDK 19; Jackson's gives the same digits on every JDK.
  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .rootValueSeparator("")
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .build();

  private static final String DAY = "0000-00-00";
  private static final int YEAR_END = DAY.indexOf('-');
  private static final int MONTH_END = DAY.lastIndexOf('-');
  private static final int LAST_YEAR = 9999;
  private static final char NEXT_LINE = '\u0085';
  private static final char LINE_SEPARATOR = '\u2028';
  private static final char PARAGRAPH_SEPARATOR = '\u2029';

  private final List<? extends Column<?>> columns;
  private final SerializedString[] names;
  private final JsonGenerator json;
  private final char[] day = new char[DAY.length()];

  public JsonlTableWriter(Table<?> table, OutputStream out) throws IOException {
    this.columns = table.columns();
    this.json = JSON.createGenerator(out);
    this.names =
        columns.stream()
            .map(Column::name)
            .map(SerializedString::new)
            .toArray(SerializedString[]::new);
  }

  @Override
  public void write(Object[] cells) throws IOException {
    json.writeStartObject();
    for (int i = 0; i < cells.length; i++) {
      json.writeFieldName(names[i]);
      if (cells[i] == null) {
        json.writeNull();
      } else {
        writeValue(columns.get(i).type(), cells[i]);
      }
    }
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void writeValue(ColumnType type, Object value) throws IOException {
    switch (type) {
      case STRING -> writeText((String) value);
      case DATE -> writeDate((LocalDate) value);
      case TIMESTAMP -> json.writeString(value.toString());
      case INT32 -> json.writeNumber((Integer) value);
      case INT64 -> json.writeNumber((Long) value);
      case DOUBLE -> json.writeNumber((Double) value);
      case BOOLEAN -> json.writeBoolean((Boolean) value);
      case STRING_LIST -> {
        json.writeStartArray();
        for (Object item : (List<?>) value) {
          writeText((String) item);
        }
        json.writeEndArray();
      }
    }
  }

  /** As {@link LocalDate#toString} has it, of which a run writes millions. */
  private void writeDate(LocalDate date) throws IOException {
    if (date.getYear() < 0 || date.getYear() > LAST_YEAR) {
      json.writeString(date.toString());
      return;
    }
    DAY.getChars(0, day.length, day, 0);
    writeDigits(date.getYear(), YEAR_END);
    writeDigits(date.getMonthValue(), MONTH_END);
    writeDigits(date.getDayOfMonth(), day.length);
    json.writeString(day, 0, day.length);
  }

  private void writeDigits(int number, int end) {
    int at = end;
    for (int rest = number; rest > 0; rest /= 10) {
      day[--at] = (char) ('0' + rest % 10);
    }
  }

  @Override
  public void close() throws IOException {
    json.close();
  }

  @Override
  public void abandon() {}

  /**
   * Writes {@code text}; besides what JSON asks for, the characters are escaped at which readers of
   * lines may split: next line and the separators of lines and paragraphs.
   */
  private void writeText(String text) throws IOException {
    if (text.indexOf(NEXT_LINE) < 0
        && text.indexOf(LINE_SEPARATOR) < 0
        && text.indexOf(PARAGRAPH_SEPARATOR) < 0) {
      json.writeString(text);
      return;
    }
    String quoted = String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text));
    json.writeRawValue(
        '"'
            + quoted
                .replace(String.valueOf(NEXT_LINE), "\\u0085")
                .replace(String.valueOf(LINE_SEPARATOR), "\\u2028")
                .replace(String.valueOf(PARAGRAPH_SEPARATOR), "\\u2029")
            + '"');
  }
}
