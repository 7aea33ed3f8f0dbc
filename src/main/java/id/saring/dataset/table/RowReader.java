package id.saring.dataset.table;

import java.io.Closeable;
import java.io.IOException;

/** Reads the rows of one file of one table. */
public interface RowReader extends Closeable {
  /**
   * The values of the next row in column order, or null after the last.
   *
   * @throws IOException if the file cannot be read or does not hold the table
   */
  Object[] next() throws IOException;
}
