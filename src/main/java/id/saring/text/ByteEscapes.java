package id.saring.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Decoding that loses nothing: a byte that is not of the charset becomes a lone low surrogate,
 * U+DC00 plus its value, as in Python's PEP 383. No charset decodes to a lone surrogate, so the way
 * back is exact.
 */
public final class ByteEscapes {
  private static final char FIRST = '\uDC00';
  private static final char LAST = '\uDCFF';
  private static final char REPLACEMENT = '\uFFFD';

  private ByteEscapes() {}

  /** The text of {@code bytes} in {@code charset}, with an escape for each byte that is not. */
  public static String decode(byte[] bytes, Charset charset) {
    String quick = new String(bytes, charset);
    return quick.indexOf(REPLACEMENT) < 0 ? quick : escaped(bytes, charset);
  }

  private static String escaped(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(bytes.length * Math.max(1, decoder.maxCharsPerByte())));
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isUnderflow()) {
        decoder.flush(out);
        return out.flip().toString();
      }
      for (int i = 0; i < result.length(); i++) {
        out.put((char) (FIRST + (in.get() & 0xFF)));
      }
      decoder.reset();
    }
  }

  /** The bytes that {@link #decode} read. */
  public static byte[] encode(String text, Charset charset) {
    int at = next(text, 0);
    if (at == text.length()) {
      return text.getBytes(charset);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + text.length() / 8);
    int from = 0;
    while (at < text.length()) {
      out.writeBytes(text.substring(from, at).getBytes(charset));
      out.write(text.charAt(at) - FIRST);
      from = at + 1;
      at = next(text, from);
    }
    out.writeBytes(text.substring(from).getBytes(charset));
    return out.toByteArray();
  }

  /** Whether {@code text} holds an escape. */
  public static boolean in(String text) {
    return next(text, 0) < text.length();
  }

  /** Number of escapes in {@code text}. */
  static int count(String text) {
    int count = 0;
    for (int at = next(text, 0); at < text.length(); at = next(text, at + 1)) {
      count++;
    }
    return count;
  }

  /** The first escape at or behind {@code from}; the length of the text if there is none. */
  static int next(String text, int from) {
    int at = from;
    while (at < text.length() && !isEscape(text, at)) {
      at++;
    }
    return at;
  }

  /** Whether an escape stands at {@code at}. */
  static boolean isEscape(String text, int at) {
    char c = text.charAt(at);
    return c >= FIRST && c <= LAST && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  /** The byte behind the escape {@code c}, 0–255. */
  static int value(char c) {
    return c - FIRST;
  }

  /** {@code text} for people: each escape is U+FFFD. */
  public static String readable(String text) {
    int at = next(text, 0);
    if (at == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    while (at < text.length()) {
      out.setCharAt(at, REPLACEMENT);
      at = next(text, at + 1);
    }
    return out.toString();
  }
}
