package id.saring.dataset.parquet;

import id.saring.dataset.table.Column;
import id.saring.dataset.table.ColumnType;
import id.saring.dataset.table.RowWriter;
import id.saring.dataset.table.Table;
import id.saring.dataset.table.Tables;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.values.factory.DefaultV1ValuesWriterFactory;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.schema.MessageType;

/**
 * Writes a table as Parquet: zstd, page checksums and page indexes, a Bloom filter on key columns,
 * dictionaries only where values repeat. The same rows give the same bytes.
 */
public final class ParquetTableWriter implements RowWriter {
  /** Footer key of {@link Tables#SCHEMA_VERSION}. */
  static final String SCHEMA_VERSION_KEY = "saring.schema_version";

  /** Footer key of the hash of the pipeline definition. */
  static final String DEFINITION_KEY = "saring.definition";

  private static final int ROW_GROUP_ROWS = 100_000;
  private static final int ROWS_BETWEEN_LOOKS = 100;
  private static final long ROW_GROUP_BYTES = 128L << 20;
  private static final int DICTIONARY_BYTES = 256 << 10;
  private static final int STATISTICS_BYTES = 64;
  private static final int BLOOM_BYTES = 128 << 10;
  private static final int BLOOM_SIZES = 5;

  private final Table<?> table;
  private final MessageType schema;
  private final ParquetProperties properties;
  private final Map<String, String> footer = new LinkedHashMap<>();
  private final ZstdCodec codec = new ZstdCodec();
  private final ParquetFileWriter file;
  private ParquetRowGroup group;

  public ParquetTableWriter(Table<?> table, OutputStream out, String definition)
      throws IOException {
    this.table = table;
    this.schema = ParquetSchema.of(table);
    this.properties = properties(table);
    this.footer.put(SCHEMA_VERSION_KEY, Tables.SCHEMA_VERSION);
    this.footer.put(DEFINITION_KEY, definition);
    this.file =
        new ParquetFileWriter(
            new StreamOutputFile(new StableFooter(out)),
            schema,
            ParquetFileWriter.Mode.CREATE,
            ROW_GROUP_BYTES,
            0,
            null,
            properties);
    file.start();
    group = newGroup();
  }

  private static ParquetProperties properties(Table<?> table) {
    ParquetProperties.Builder builder =
        ParquetProperties.builder()
            // The default one is shared by all writers of the JVM.
            .withValuesWriterFactory(new DefaultV1ValuesWriterFactory())
            .withDictionaryEncoding(false)
            .withDictionaryPageSize(DICTIONARY_BYTES)
            .withStatisticsTruncateLength(STATISTICS_BYTES)
            .withColumnIndexTruncateLength(STATISTICS_BYTES)
            .withPageWriteChecksumEnabled(true)
            .withMaxBloomFilterBytes(BLOOM_BYTES)
            .withAdaptiveBloomFilterEnabled(true);
    for (Column<?> column : table.columns()) {
      String path =
          column.type() == ColumnType.STRING_LIST ? column.name() + ".list.element" : column.name();
      builder =
          switch (column.values()) {
            case FEW -> builder.withDictionaryEncoding(path, true);
            case MANY -> builder;
            case KEY ->
                builder
                    .withBloomFilterEnabled(path, true)
                    .withBloomFilterCandidatesNumber(path, BLOOM_SIZES);
          };
    }
    return builder.build();
  }

  private ParquetRowGroup newGroup() {
    return new ParquetRowGroup(
        table, schema, properties, codec.getCompressor(CompressionCodecName.ZSTD));
  }

  @Override
  public void write(Object[] cells) throws IOException {
    group.add(cells);
    boolean full =
        group.rows() == ROW_GROUP_ROWS
            || (group.rows() % ROWS_BETWEEN_LOOKS == 0 && group.bytes() > ROW_GROUP_BYTES);
    if (full) {
      group.flush(file);
      group = newGroup();
    }
  }

  @Override
  public void close() throws IOException {
    try (ParquetFileWriter end = file) {
      if (group.rows() > 0) {
        group.flush(end);
      }
      end.end(footer);
    } finally {
      codec.release();
    }
  }

  @Override
  public void abandon() {
    group.close();
    codec.release();
  }

  /** A file that is written once, from its start, to a given stream. */
  private record StreamOutputFile(OutputStream out) implements OutputFile {
    @Override
    public PositionOutputStream create(long blockSizeHint) {
      return new CountedStream(out);
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSizeHint) {
      return create(blockSizeHint);
    }

    @Override
    public boolean supportsBlockSize() {
      return false;
    }

    @Override
    public long defaultBlockSize() {
      return 0;
    }
  }

  private static final class CountedStream extends PositionOutputStream {
    private final OutputStream out;
    private long position;

    CountedStream(OutputStream out) {
      this.out = out;
    }

    @Override
    public long getPos() {
      return position;
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      position++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
      position += length;
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
