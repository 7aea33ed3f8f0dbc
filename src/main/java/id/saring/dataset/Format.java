package id.saring.dataset;

import id.saring.dataset.jsonl.JsonlTableReader;
import id.saring.dataset.jsonl.JsonlTableWriter;
import id.saring.dataset.parquet.ParquetTableReader;
import id.saring.dataset.parquet.ParquetTableWriter;
import id.saring.dataset.table.RowReader;
import id.saring.dataset.table.RowWriter;
import id.saring.dataset.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Locale;

/** A file format that every table is written in. */
public enum Format {
  /** Apache Parquet. */
  PARQUET {
    @Override
    RowWriter writer(Table<?> table, OutputStream out, String definition) throws IOException {
      return new ParquetTableWriter(table, out, definition);
    }

    @Override
    public RowReader reader(Table<?> table, SeekableByteChannel in) throws IOException {
      return new ParquetTableReader(table, in);
    }
  },
  /** JSON Lines. */
  JSONL {
    @Override
    RowWriter writer(Table<?> table, OutputStream out, String definition) throws IOException {
      return new JsonlTableWriter(table, out);
    }

    @Override
    public RowReader reader(Table<?> table, SeekableByteChannel in) throws IOException {
      return new JsonlTableReader(table, Channels.newInputStream(in));
    }
  };

  /** Name of its folder in a snapshot and ending of its files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Folder of the files of {@code table}, relative to the snapshot, with a closing {@code /}. */
  public String folder(Table<?> table) {
    return word() + "/" + table.name() + "/";
  }

  /** Media type of its files. */
  public String mediaType() {
    return switch (this) {
      case PARQUET -> "application/vnd.apache.parquet";
      case JSONL -> "application/jsonl";
    };
  }

  /** Path of part {@code part} of {@code table}, relative to the snapshot. */
  public String path(Table<?> table, int part) {
    return String.format(Locale.ROOT, "%spart-%05d.%s", folder(table), part, word());
  }

  /**
   * A writer to {@code out}, which it closes; {@code definition} is the hash of the pipeline
   * definition.
   */
  abstract RowWriter writer(Table<?> table, OutputStream out, String definition) throws IOException;

  /**
   * A reader of {@code in}, which it closes.
   *
   * @throws IOException if it cannot be read or does not hold the table
   */
  public abstract RowReader reader(Table<?> table, SeekableByteChannel in) throws IOException;
}
