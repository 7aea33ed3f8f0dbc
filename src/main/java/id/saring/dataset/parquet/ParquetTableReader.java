package id.saring.dataset.parquet;

import id.saring.dataset.table.ColumnType;
import id.saring.dataset.table.RowReader;
import id.saring.dataset.table.Table;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.io.SeekableInputStream;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;

/** Reads a Parquet file of a table, strictly: its schema must be that of the table. */
public final class ParquetTableReader implements RowReader {
  private final ZstdCodec codec = new ZstdCodec();
  private final Table<?> table;
  private final ParquetFileReader file;
  private final MessageColumnIO columns;
  private RecordReader<Object[]> group;
  private long left;

  /** Reads {@code channel}, which it closes. */
  public ParquetTableReader(Table<?> table, SeekableByteChannel channel) throws IOException {
    this.table = table;
    ParquetReadOptions options =
        ParquetReadOptions.builder(new PlainParquetConfiguration())
            .withCodecFactory(codec)
            .usePageChecksumVerification()
            .build();
    MessageType schema = ParquetSchema.of(table);
    try {
      file = ParquetFileReader.open(new ChannelFile(channel), options);
    } catch (IOException | RuntimeException e) {
      codec.release();
      channel.close();
      throw e;
    }
    if (!file.getFileMetaData().getSchema().equals(schema)) {
      close();
      throw new IOException("the schema is not that of the table " + table.name());
    }
    columns = new ColumnIOFactory(file.getFileMetaData().getCreatedBy()).getColumnIO(schema);
  }

  /** Key-value metadata of the file. */
  public Map<String, String> footer() {
    return file.getFileMetaData().getKeyValueMetaData();
  }

  @Override
  public Object[] next() throws IOException {
    if (left == 0) {
      PageReadStore pages = file.readNextRowGroup();
      if (pages == null) {
        return null;
      }
      left = pages.getRowCount();
      group = columns.getRecordReader(pages, new Rows(table));
    }
    left--;
    return group.read();
  }

  @Override
  public void close() throws IOException {
    try {
      file.close();
    } finally {
      codec.release();
    }
  }

  private record ChannelFile(SeekableByteChannel channel) implements InputFile {
    @Override
    public long getLength() throws IOException {
      return channel.size();
    }

    @Override
    public SeekableInputStream newStream() {
      return new DelegatingSeekableInputStream(Channels.newInputStream(channel)) {
        @Override
        public long getPos() throws IOException {
          return channel.position();
        }

        @Override
        public void seek(long position) throws IOException {
          channel.position(position);
        }
      };
    }
  }

  /** Collects the cells of a row. */
  private static final class Rows extends RecordMaterializer<Object[]> {
    private final RowConverter root;

    Rows(Table<?> table) {
      root = new RowConverter(table);
    }

    @Override
    public Object[] getCurrentRecord() {
      return root.cells;
    }

    @Override
    public GroupConverter getRootConverter() {
      return root;
    }
  }

  private static final class RowConverter extends GroupConverter {
    private final Converter[] converters;
    private Object[] cells;

    RowConverter(Table<?> table) {
      converters = new Converter[table.columns().size()];
      for (int i = 0; i < converters.length; i++) {
        ColumnType type = table.columns().get(i).type();
        converters[i] =
            type == ColumnType.STRING_LIST
                ? new ListConverter(this, i)
                : new CellConverter(this, i, type);
      }
    }

    @Override
    public Converter getConverter(int fieldIndex) {
      return converters[fieldIndex];
    }

    @Override
    public void start() {
      cells = new Object[converters.length];
    }

    @Override
    public void end() {}
  }

  private static final class CellConverter extends PrimitiveConverter {
    private final RowConverter row;
    private final int index;
    private final ColumnType type;

    CellConverter(RowConverter row, int index, ColumnType type) {
      this.row = row;
      this.index = index;
      this.type = type;
    }

    @Override
    public void addBinary(Binary value) {
      row.cells[index] = value.toStringUsingUTF8();
    }

    @Override
    public void addBoolean(boolean value) {
      row.cells[index] = value;
    }

    @Override
    public void addDouble(double value) {
      row.cells[index] = value;
    }

    @Override
    public void addInt(int value) {
      row.cells[index] = type == ColumnType.DATE ? (Object) LocalDate.ofEpochDay(value) : value;
    }

    @Override
    public void addLong(long value) {
      row.cells[index] =
          type == ColumnType.TIMESTAMP
              ? (Object) Instant.EPOCH.plus(value, ChronoUnit.MICROS)
              : value;
    }
  }

  /** Three levels: the list, its repeated group, the element. */
  private static final class ListConverter extends GroupConverter {
    private final RowConverter row;
    private final int index;
    private final List<String> items = new ArrayList<>();
    private final GroupConverter repeated =
        new GroupConverter() {
          private final PrimitiveConverter element =
              new PrimitiveConverter() {
                @Override
                public void addBinary(Binary value) {
                  items.add(value.toStringUsingUTF8());
                }
              };

          @Override
          public Converter getConverter(int fieldIndex) {
            return element;
          }

          @Override
          public void start() {}

          @Override
          public void end() {}
        };

    ListConverter(RowConverter row, int index) {
      this.row = row;
      this.index = index;
    }

    @Override
    public Converter getConverter(int fieldIndex) {
      return repeated;
    }

    @Override
    public void start() {
      items.clear();
    }

    @Override
    public void end() {
      row.cells[index] = List.copyOf(items);
    }
  }
}
