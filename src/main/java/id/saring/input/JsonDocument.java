package id.saring.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The values of a JSON document that is no JSON Lines: the elements of an array, or objects one
 * after the other, over as many lines as they like. Structure is ASCII, so it is parsed as bytes;
 * one value is in memory at a time.
 */
final class JsonDocument {
  private static final Charset BYTES = StandardCharsets.ISO_8859_1;
  private static final int MARK = 3;

  private final Kept kept;
  private final JsonParser json;
  private final int mark;
  private boolean inArray;
  private long start;
  private long end;
  private String damage;

  /**
   * The values of {@code in}.
   *
   * @param maxBytes of a longer value only the place is told
   */
  JsonDocument(JsonFactory factory, InputStream in, int maxBytes) throws IOException {
    kept = new Kept(in, maxBytes);
    mark = kept.skipMark();
    json = factory.createParser(new InputStreamReader(kept, BYTES));
  }

  /**
   * Whether a file that begins with {@code head} is such a document: an array, or an object whose
   * first line ends between two of its tokens and whose next line goes on with it.
   */
  static boolean startsWith(byte[] head, JsonFactory factory) {
    int first = token(head, isMark(head) ? MARK : 0);
    if (first == head.length || (head[first] != '[' && head[first] != '{')) {
      return false;
    }
    int end = first;
    while (end < head.length && head[end] != '\n') {
      end++;
    }
    int next = token(head, end);
    boolean ends = next == head.length;
    if (head[first] == '[') {
      return ends || line(head, first, end, factory) != Line.WHOLE;
    }
    return !ends
        && (head[next] == '"' || head[next] == '}')
        && line(head, first, end, factory) == Line.OPEN;
  }

  private static int token(byte[] head, int from) {
    int at = from;
    while (at < head.length
        && (head[at] == ' ' || head[at] == '\t' || head[at] == '\r' || head[at] == '\n')) {
      at++;
    }
    return at;
  }

  private enum Line {
    WHOLE,
    OPEN,
    BROKEN
  }

  private static Line line(byte[] head, int from, int to, JsonFactory factory) {
    String line = new String(head, from, to - from, BYTES);
    try (JsonParser json = factory.createParser(line)) {
      while (json.nextToken() != null) {
        json.skipChildren();
      }
      return Line.WHOLE;
    } catch (JsonEOFException e) {
      JsonToken within = e.getTokenBeingDecoded();
      return within == null || within == JsonToken.NOT_AVAILABLE ? Line.OPEN : Line.BROKEN;
    } catch (IOException e) {
      return Line.BROKEN;
    }
  }

  private static boolean isMark(byte[] head) {
    return head.length >= MARK
        && head[0] == (byte) 0xEF
        && head[1] == (byte) 0xBB
        && head[2] == (byte) 0xBF;
  }

  /** Goes to the next value; false at the end and where the document is damaged. */
  boolean next() throws IOException {
    try {
      JsonToken token = json.nextToken();
      while ((!inArray && token == JsonToken.START_ARRAY) || token == JsonToken.END_ARRAY) {
        inArray = token == JsonToken.START_ARRAY;
        token = json.nextToken();
      }
      if (token == null) {
        return false;
      }
      start = mark + json.currentTokenLocation().getCharOffset();
      kept.release(start);
      json.skipChildren();
      json.finishToken();
      end = mark + json.currentLocation().getCharOffset();
      return true;
    } catch (JsonProcessingException e) {
      damage = e.getOriginalMessage();
      return false;
    }
  }

  /** Bytes before the value. */
  long offset() {
    return start;
  }

  /** Its bytes; null if they are too many. */
  byte[] bytes() {
    return kept.bytes(start, end);
  }

  /** What is wrong from here on; null if nothing is. */
  String damage() {
    return damage;
  }

  /** Keeps what was read of a value, unless that becomes too much. */
  private static final class Kept extends InputStream {
    /** More than parser and reader read ahead. */
    private static final int AHEAD = 1 << 16;

    private final InputStream in;
    private final int limit;
    private byte[] pending = new byte[0];
    private byte[] buffer = new byte[2 * AHEAD];
    private int size;
    private long base;

    Kept(InputStream in, int maxBytes) {
      this.in = in;
      this.limit = maxBytes + 2 * AHEAD;
    }

    int skipMark() throws IOException {
      byte[] head = in.readNBytes(MARK);
      if (isMark(head)) {
        base = MARK;
        return MARK;
      }
      pending = head;
      return 0;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int found;
      if (pending.length > 0) {
        found = Math.min(pending.length, length);
        System.arraycopy(pending, 0, bytes, offset, found);
        pending = Arrays.copyOfRange(pending, found, pending.length);
      } else {
        found = in.read(bytes, offset, Math.min(length, AHEAD / 2));
      }
      if (found > 0) {
        keep(bytes, offset, found);
      }
      return found;
    }

    private void keep(byte[] bytes, int offset, int length) {
      if (size + length > limit) {
        drop(size - AHEAD);
      }
      if (size + length > buffer.length) {
        buffer = Arrays.copyOf(buffer, 2 * buffer.length);
      }
      System.arraycopy(bytes, offset, buffer, size, length);
      size += length;
    }

    private void drop(int count) {
      System.arraycopy(buffer, count, buffer, 0, size - count);
      size -= count;
      base += count;
    }

    /** Nothing before {@code offset} is needed any more. */
    void release(long offset) {
      if (offset - base > AHEAD) {
        drop((int) (offset - base));
      }
    }

    byte[] bytes(long from, long to) {
      return from < base
          ? null
          : Arrays.copyOfRange(buffer, (int) (from - base), (int) (to - base));
    }
  }
}
