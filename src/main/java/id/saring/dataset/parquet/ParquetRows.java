package id.saring.dataset.parquet;

import id.saring.dataset.table.Column;
import id.saring.dataset.table.ColumnType;
import id.saring.dataset.table.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;

/** Hands the cells of a row to Parquet, as the table defines their types. */
final class ParquetRows extends WriteSupport<Object[]> {
  private final Table<?> table;
  private final Map<String, String> footer;
  private RecordConsumer out;

  /**
   * @param footer key-value metadata of the file
   */
  ParquetRows(Table<?> table, Map<String, String> footer) {
    this.table = table;
    this.footer = Map.copyOf(footer);
  }

  @Override
  @Deprecated
  public WriteContext init(Configuration configuration) {
    return context();
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return context();
  }

  private WriteContext context() {
    return new WriteContext(ParquetSchema.of(table), footer);
  }

  @Override
  public void prepareForWrite(RecordConsumer recordConsumer) {
    out = recordConsumer;
  }

  @Override
  public void write(Object[] cells) {
    out.startMessage();
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] != null) {
        Column<?> column = table.columns().get(i);
        out.startField(column.name(), i);
        addValue(column.type(), cells[i]);
        out.endField(column.name(), i);
      }
    }
    out.endMessage();
  }

  private void addValue(ColumnType type, Object value) {
    switch (type) {
      case STRING -> out.addBinary(utf8((String) value));
      case INT32 -> out.addInteger((Integer) value);
      case INT64 -> out.addLong((Long) value);
      case DOUBLE -> out.addDouble((Double) value);
      case BOOLEAN -> out.addBoolean((Boolean) value);
      case DATE -> out.addInteger(Math.toIntExact(((LocalDate) value).toEpochDay()));
      case TIMESTAMP -> out.addLong(micros((Instant) value));
      case STRING_LIST -> addList((List<?>) value);
    }
  }

  private void addList(List<?> items) {
    out.startGroup();
    if (!items.isEmpty()) {
      out.startField("list", 0);
      for (Object item : items) {
        out.startGroup();
        out.startField("element", 0);
        out.addBinary(utf8((String) item));
        out.endField("element", 0);
        out.endGroup();
      }
      out.endField("list", 0);
    }
    out.endGroup();
  }

  /** The JDK encodes a whole string at once, which Parquet's own way does char by char. */
  private static Binary utf8(String text) {
    return Binary.fromConstantByteArray(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Microseconds since 1970; {@code MICROS.between} overflows beyond the year 2262. */
  private static long micros(Instant instant) {
    return instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1000;
  }
}
