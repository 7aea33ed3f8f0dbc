package id.saring.dataset.parquet;

import id.saring.dataset.table.Column;
import id.saring.dataset.table.ColumnType;
import id.saring.dataset.table.RowWriter;
import id.saring.dataset.table.Table;
import id.saring.dataset.table.Tables;
import id.saring.dataset.table.Values;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

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
  private static final long ROW_GROUP_BYTES = 128L << 20;
  private static final int DICTIONARY_BYTES = 256 << 10;
  private static final int STATISTICS_BYTES = 64;
  private static final int BLOOM_BYTES = 128 << 10;
  private static final int BLOOM_SIZES = 5;

  /**
   * Columns with a dictionary, of all tables: parquet-java 1.16 keeps the column settings of the
   * writer built last in a static field that all writers of the JVM read, so every writer must give
   * the same ones.
   */
  private static final Set<String> DICTIONARIES = dictionaries();

  private final ZstdCodec codec = new ZstdCodec();
  private final ParquetWriter<Object[]> writer;

  public ParquetTableWriter(Table<?> table, OutputStream out, String definition)
      throws IOException {
    Map<String, String> footer =
        Map.of(SCHEMA_VERSION_KEY, Tables.SCHEMA_VERSION, DEFINITION_KEY, definition);
    Builder builder =
        new Builder(new StreamOutputFile(new StableFooter(out)), new ParquetRows(table, footer))
            .withConf(new PlainParquetConfiguration())
            .withCodecFactory(codec)
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withRowGroupSize(ROW_GROUP_BYTES)
            .withRowGroupRowCountLimit(ROW_GROUP_ROWS)
            .withDictionaryEncoding(false)
            .withDictionaryPageSize(DICTIONARY_BYTES)
            .withStatisticsTruncateLength(STATISTICS_BYTES)
            .withColumnIndexTruncateLength(STATISTICS_BYTES)
            .withPageWriteChecksumEnabled(true)
            .withMaxBloomFilterBytes(BLOOM_BYTES)
            .withAdaptiveBloomFilterEnabled(true);
    for (String path : DICTIONARIES) {
      builder = builder.withDictionaryEncoding(path, true);
    }
    for (Column<?> column : table.columns()) {
      builder = withValues(builder, column);
    }
    try {
      writer = builder.build();
    } catch (IOException | RuntimeException e) {
      codec.release();
      throw e;
    }
  }

  private static Builder withValues(Builder builder, Column<?> column) {
    return switch (column.values()) {
      case FEW -> builder.withDictionaryEncoding(path(column), true);
      case MANY -> builder;
      case KEY ->
          builder
              .withBloomFilterEnabled(path(column), true)
              .withBloomFilterCandidateNumber(path(column), BLOOM_SIZES);
    };
  }

  private static String path(Column<?> column) {
    return column.type() == ColumnType.STRING_LIST
        ? column.name() + ".list.element"
        : column.name();
  }

  private static Set<String> dictionaries() {
    Set<String> few = new TreeSet<>();
    Set<String> others = new TreeSet<>();
    for (Table<?> table : Tables.ALL) {
      for (Column<?> column : table.columns()) {
        (column.values() == Values.FEW ? few : others).add(path(column));
      }
    }
    others.retainAll(few);
    if (!others.isEmpty()) {
      throw new IllegalStateException(
          "columns of one name must be encoded alike in all tables; these are not: " + others);
    }
    return few;
  }

  @Override
  public void write(Object[] cells) throws IOException {
    writer.write(cells);
  }

  @Override
  public void close() throws IOException {
    try {
      writer.close();
    } finally {
      codec.release();
    }
  }

  @Override
  public void abandon() {
    codec.release();
  }

  private static final class Builder extends ParquetWriter.Builder<Object[], Builder> {
    private final ParquetRows rows;

    Builder(OutputFile file, ParquetRows rows) {
      super(file);
      this.rows = rows;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    @Deprecated
    protected WriteSupport<Object[]> getWriteSupport(Configuration configuration) {
      return rows;
    }

    @Override
    protected WriteSupport<Object[]> getWriteSupport(ParquetConfiguration configuration) {
      return rows;
    }
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
