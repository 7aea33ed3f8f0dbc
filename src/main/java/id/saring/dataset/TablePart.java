package id.saring.dataset;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** One file being written: under a temporary name until it is complete. */
final class TablePart {
  private static final int BUFFER = 64 << 10;

  private final Storage storage;
  private final String table;
  private final String temporary;
  private final String path;
  private final OutputStream out;
  private final HashingStream hashing;
  private final RowWriter writer;
  private long rows;
  private boolean open = true;

  /**
   * Opens the file.
   *
   * @param temporary name to write under
   * @param path name of the complete file
   */
  TablePart(
      Storage storage,
      Table<?> table,
      Format format,
      String temporary,
      String path,
      String definition)
      throws IOException {
    this.storage = storage;
    this.table = table.name();
    this.temporary = temporary;
    this.path = path;
    this.out = storage.create(temporary);
    this.hashing = new HashingStream(new BufferedOutputStream(out, BUFFER));
    try {
      this.writer = format.writer(table, hashing, definition);
    } catch (IOException | RuntimeException e) {
      out.close();
      storage.delete(temporary);
      throw e;
    }
  }

  void write(Object[] cells) throws IOException {
    writer.write(cells);
    rows++;
  }

  /** Completes the file under its temporary name. */
  void close() throws IOException {
    writer.close();
    open = false;
  }

  /** Gives the complete file its name. */
  DataFile publish() throws IOException {
    storage.move(temporary, path);
    return new DataFile(path, table, rows, hashing.count(), hashing.sha256());
  }

  /** Removes what was written under the temporary name. */
  void abort() throws IOException {
    try {
      if (open) {
        open = false;
        writer.abandon();
        out.close();
      }
    } finally {
      storage.delete(temporary);
    }
  }
}
