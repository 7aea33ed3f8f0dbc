package id.saring.input;

import java.io.FilterInputStream;
import java.io.InputStream;

/** Part of a stream, or all of it, that whoever opened the stream closes. */
final class Unclosed extends FilterInputStream {
  Unclosed(InputStream in) {
    super(in);
  }

  @Override
  public void close() {}
}
