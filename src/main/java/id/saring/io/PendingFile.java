package id.saring.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** A file being written; without a commit, nobody sees it. For one thread. */
public interface PendingFile extends Closeable {
  /** Where its bytes go; closing the stream neither commits nor drops the file. */
  OutputStream stream();

  /** Ends the stream and gives the file its name, whole and durable. */
  void commit() throws IOException;

  /** Drops the file unless it was committed. */
  @Override
  void close() throws IOException;
}
