package id.saring.dataset;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Where a worker puts its files: what every file system and object store can do. Paths are
 * relative, with {@code /}. Implementations are thread-safe.
 */
public interface Storage {
  /** Opens a file for writing, with its parents; what stood there is replaced. */
  OutputStream create(String path) throws IOException;

  /** Moves a complete file; what stood at {@code to} is replaced, at once where the store can. */
  void move(String from, String to) throws IOException;

  /** Deletes a file; does nothing if it is not there. */
  void delete(String path) throws IOException;
}
