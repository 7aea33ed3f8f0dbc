package id.saring.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** A file format that every table is written in. */
public enum Format {
  /** Apache Parquet. */
  PARQUET {
    @Override
    RowWriter writer(Table<?> table, OutputStream out, String definition) throws IOException {
      return new ParquetTableWriter(table, out, definition);
    }
  },
  /** JSON Lines. */
  JSONL {
    @Override
    RowWriter writer(Table<?> table, OutputStream out, String definition) throws IOException {
      return new JsonlTableWriter(table, out);
    }
  };

  /** Name of its folder in a snapshot and ending of its files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Path of part {@code part} of {@code table}, relative to the snapshot. */
  public String path(Table<?> table, int part) {
    return String.format(Locale.ROOT, "%s/%s/part-%05d.%s", word(), table.name(), part, word());
  }

  /**
   * A writer to {@code out}, which it closes; {@code definition} is the hash of the pipeline
   * definition.
   */
  abstract RowWriter writer(Table<?> table, OutputStream out, String definition) throws IOException;
}
