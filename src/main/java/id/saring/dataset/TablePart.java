package id.saring.dataset;

import id.saring.dataset.table.RowWriter;
import id.saring.dataset.table.Table;
import id.saring.io.PendingFile;
import id.saring.io.Storage;
import java.io.BufferedOutputStream;
import java.io.IOException;

/** One file of a table being written. */
final class TablePart {
  private static final int BUFFER = 64 << 10;

  private final String table;
  private final String path;
  private final PendingFile file;
  private final HashingStream hashing;
  private final RowWriter writer;
  private long rows;
  private boolean open = true;

  /** Opens the file {@code path}, which has its name only when it is committed. */
  TablePart(Storage storage, Table<?> table, Format format, String path, String definition)
      throws IOException {
    this.table = table.name();
    this.path = path;
    this.file = storage.create(path);
    this.hashing = new HashingStream(new BufferedOutputStream(file.stream(), BUFFER));
    try {
      this.writer = format.writer(table, hashing, definition);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  void write(Object[] cells) throws IOException {
    writer.write(cells);
    rows++;
  }

  /** Writes the rest of the file, without its name. */
  void end() throws IOException {
    writer.close();
    open = false;
  }

  /** Gives the file, which has ended, its name. */
  DataFile commit() throws IOException {
    file.commit();
    return new DataFile(path, table, rows, hashing.count(), hashing.sha256());
  }

  /** Drops the file unless it was committed. */
  void close() throws IOException {
    try {
      if (open) {
        open = false;
        writer.abandon();
      }
    } finally {
      file.close();
    }
  }
}
