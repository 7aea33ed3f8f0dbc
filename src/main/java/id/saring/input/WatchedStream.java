package id.saring.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Remembers that reading failed, however those who unpack its bytes wrap the failure: the file may
 * be sound, and what they say of damage is not to be believed.
 */
final class WatchedStream extends FilterInputStream {
  private IOException failure;

  WatchedStream(InputStream in) {
    super(in);
  }

  /**
   * Ends with the failure to read, if there was one.
   *
   * @throws UnreadableException if there was
   */
  void check() throws UnreadableException {
    if (failure != null) {
      throw new UnreadableException(failure);
    }
  }

  @Override
  public int read() throws IOException {
    try {
      return super.read();
    } catch (IOException e) {
      throw remembered(e);
    }
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    try {
      return super.read(bytes, from, length);
    } catch (IOException e) {
      throw remembered(e);
    }
  }

  @Override
  public long skip(long bytes) throws IOException {
    try {
      return super.skip(bytes);
    } catch (IOException e) {
      throw remembered(e);
    }
  }

  private IOException remembered(IOException e) {
    failure = e;
    return e;
  }
}
