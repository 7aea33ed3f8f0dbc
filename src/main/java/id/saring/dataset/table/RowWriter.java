package id.saring.dataset.table;

import java.io.Closeable;
import java.io.IOException;

/**
 * Writes the rows of one table to one file in one format. Closing completes the file and its
 * stream.
 */
public interface RowWriter extends Closeable {
  /** Writes one row, given as {@link Table#cells} gives it. */
  void write(Object[] cells) throws IOException;

  /** Frees what the writer holds without completing the file. */
  void abandon();
}
