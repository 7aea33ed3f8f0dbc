package id.saring.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Maps char positions of a text to code points and to bytes in a charset; a position inside a
 * surrogate pair counts as its start.
 */
public final class Offsets {
  private final int[] codePoints;
  private final int[] bytes;
  private final int unit;

  private Offsets(int[] codePoints, int[] bytes, int unit) {
    this.codePoints = codePoints;
    this.bytes = bytes;
    this.unit = unit;
  }

  /** Code-point positions only. */
  public static Offsets ofCodePoints(String text) {
    return new Offsets(codePoints(text), null, 0);
  }

  /**
   * Code-point and byte positions of a text that was decoded from {@code charset}, an encoding
   * without shift states, by {@link ByteEscapes#decode}.
   */
  public static Offsets of(String text, Charset charset) {
    boolean wide =
        charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
    if (wide && !ByteEscapes.in(text)) {
      return new Offsets(codePoints(text), null, 2);
    }
    if (charset.equals(StandardCharsets.UTF_8)) {
      return isAscii(text)
          ? new Offsets(null, null, 1)
          : new Offsets(codePoints(text), utf8(text), 0);
    }
    return charset.newEncoder().maxBytesPerChar() <= 1.0f
        ? new Offsets(codePoints(text), null, 1)
        : new Offsets(codePoints(text), encoded(text, charset), 0);
  }

  private static boolean isAscii(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) < 0x80) {
      at++;
    }
    return at == text.length();
  }

  /** Code points before char {@code position}. */
  public int codePoint(int position) {
    return codePoints == null ? position : codePoints[position];
  }

  /** Bytes before char {@code position}. */
  public int byteAt(int position) {
    return bytes == null ? position * unit : bytes[position];
  }

  private static int[] codePoints(String text) {
    int length = text.length();
    int i = 0;
    while (i < length && !Character.isSurrogate(text.charAt(i))) {
      i++;
    }
    if (i == length) {
      return null;
    }
    int[] out = new int[length + 1];
    int count = 0;
    for (i = 0; i < length; i++) {
      out[i] = insidePair(text, i) ? count - 1 : count++;
    }
    out[length] = count;
    return out;
  }

  private static boolean insidePair(String text, int i) {
    return i > 0
        && Character.isLowSurrogate(text.charAt(i))
        && Character.isHighSurrogate(text.charAt(i - 1));
  }

  private static int[] utf8(String text) {
    int[] out = new int[text.length() + 1];
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (insidePair(text, i)) {
        out[i] = at - 4;
        continue;
      }
      out[i] = at;
      at +=
          c < 0x80
              ? 1
              : c < 0x800
                  ? 2
                  : !Character.isSurrogate(c) ? 3 : Character.isHighSurrogate(c) ? 4 : 1;
    }
    out[text.length()] = at;
    return out;
  }

  private static int[] encoded(String text, Charset charset) {
    int[] out = new int[text.length() + 1];
    int at = 0;
    for (int i = 0; i < text.length(); ) {
      int next = i + Character.charCount(text.codePointAt(i));
      for (int k = i; k < next; k++) {
        out[k] = at;
      }
      at += ByteEscapes.isEscape(text, i) ? 1 : text.substring(i, next).getBytes(charset).length;
      i = next;
    }
    out[text.length()] = at;
    return out;
  }
}
