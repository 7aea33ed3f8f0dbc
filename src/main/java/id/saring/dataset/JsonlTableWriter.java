package id.saring.dataset;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a table as JSON Lines: one object a line, keys in column order, null as null, dates and
 * timestamps as ISO 8601 with Z, UTF-8 without BOM.
 */
final class JsonlTableWriter implements RowWriter {
  // The JDK's own Double.toString changed in JDK 19; Jackson's gives the same digits on every JDK.
  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .rootValueSeparator("")
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .build();

  private final List<? extends Column<?>> columns;
  private final SerializedString[] names;
  private final JsonGenerator json;

  JsonlTableWriter(Table<?> table, OutputStream out) throws IOException {
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
      case STRING, DATE, TIMESTAMP -> json.writeString(value.toString());
      case INT32 -> json.writeNumber((Integer) value);
      case INT64 -> json.writeNumber((Long) value);
      case DOUBLE -> json.writeNumber((Double) value);
      case BOOLEAN -> json.writeBoolean((Boolean) value);
      case STRING_LIST -> {
        json.writeStartArray();
        for (Object item : (List<?>) value) {
          json.writeString((String) item);
        }
        json.writeEndArray();
      }
    }
  }

  @Override
  public void close() throws IOException {
    json.close();
  }

  @Override
  public void abandon() {}
}
