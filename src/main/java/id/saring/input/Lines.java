package id.saring.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads lines as bytes; of a line that is too long only the head is kept. */
final class Lines {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int maxBytes;
  private final byte[] buffer = new byte[BUFFER];
  private int from;
  private int to;
  private long offset;
  private long length;

  Lines(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /** The next line without its line feed, cut at the limit; null at the end. */
  byte[] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean any = false;
    offset += length;
    length = 0;
    while (fill()) {
      any = true;
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      int room = maxBytes - line.size();
      line.write(buffer, from, Math.min(end - from, room));
      boolean whole = end < to;
      length += (whole ? end + 1 : end) - from;
      from = whole ? end + 1 : end;
      if (whole) {
        break;
      }
    }
    return any ? line.toByteArray() : null;
  }

  /** Bytes before the last line. */
  long offset() {
    return offset;
  }

  private boolean fill() throws IOException {
    if (from == to) {
      from = 0;
      to = Math.max(0, in.read(buffer));
    }
    return from < to;
  }
}
