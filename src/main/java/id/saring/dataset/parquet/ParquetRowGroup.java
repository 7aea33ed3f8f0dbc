package id.saring.dataset.parquet;

import id.saring.dataset.table.Column;
import id.saring.dataset.table.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;

/**
 * The rows of one row group, handed to Parquet column by column: all columns lie flat, so the
 * levels of a cell follow from the cell alone and need no walk through the schema.
 */
final class ParquetRowGroup {
  private final ColumnChunkPageWriteStore pages;
  private final ColumnWriteStore store;
  private final CellWriter[] cells;
  private long rows;

  ParquetRowGroup(
      Table<?> table,
      MessageType schema,
      ParquetProperties properties,
      BytesInputCompressor compressor) {
    pages =
        new ColumnChunkPageWriteStore(
            compressor,
            schema,
            properties.getAllocator(),
            properties.getColumnIndexTruncateLength(),
            properties.getPageWriteChecksumEnabled());
    store = properties.newColumnWriteStore(schema, pages, pages);
    List<ColumnDescriptor> descriptors = schema.getColumns();
    cells = new CellWriter[descriptors.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = writer(table.columns().get(i), descriptors.get(i));
    }
  }

  /** Adds a row, given as {@link Table#cells} gives it. */
  void add(Object[] row) {
    for (int i = 0; i < row.length; i++) {
      cells[i].write(row[i]);
    }
    store.endRecord();
    rows++;
  }

  /** Number of rows. */
  long rows() {
    return rows;
  }

  /** Bytes held. */
  long bytes() {
    return store.getBufferedSize();
  }

  /** Writes the group to {@code file}, and frees what it holds. */
  void flush(ParquetFileWriter file) throws IOException {
    file.startBlock(rows);
    store.flush();
    pages.flushToFileWriter(file);
    file.endBlock();
    close();
  }

  /** Frees what it holds. */
  void close() {
    store.close();
    pages.close();
  }

  /** Writes one cell, or null, of one column. */
  private interface CellWriter {
    void write(Object cell);
  }

  private CellWriter writer(Column<?> column, ColumnDescriptor descriptor) {
    ColumnWriter out = store.getColumnWriter(descriptor);
    int there = descriptor.getMaxDefinitionLevel();
    CellWriter writer =
        switch (column.type()) {
          case STRING -> cell -> out.write(utf8((String) cell), 0, there);
          case INT32 -> cell -> out.write((int) (Integer) cell, 0, there);
          case INT64 -> cell -> out.write((long) (Long) cell, 0, there);
          case DOUBLE -> cell -> out.write((double) (Double) cell, 0, there);
          case BOOLEAN -> cell -> out.write((boolean) (Boolean) cell, 0, there);
          case DATE ->
              cell -> out.write(Math.toIntExact(((LocalDate) cell).toEpochDay()), 0, there);
          case TIMESTAMP -> cell -> out.write(micros((Instant) cell), 0, there);
          case STRING_LIST -> cell -> writeList(out, (List<?>) cell, there);
        };
    return cell -> {
      if (cell == null) {
        out.writeNull(0, 0);
      } else {
        writer.write(cell);
      }
    };
  }

  /** The level before the last is that of a list without an item. */
  private static void writeList(ColumnWriter out, List<?> items, int there) {
    if (items.isEmpty()) {
      out.writeNull(0, there - 1);
    }
    for (int i = 0; i < items.size(); i++) {
      out.write(utf8((String) items.get(i)), i == 0 ? 0 : 1, there);
    }
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
