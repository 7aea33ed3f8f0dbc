package id.saring.text;

import id.saring.model.Edit;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the bytes that a charset left over ({@link ByteEscapes}). Among UTF-8 they are, in this
 * order: characters in a form that RFC 3629 forbids (a surrogate pair as CESU-8 of UTR 26, more
 * bytes than needed), remains of a torn character (U+FFFD), signs of Windows-1252 that slipped in.
 */
final class DamagedBytes {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String TORN = "\uFFFD";

  private final String text;
  private final List<Edit> edits = new ArrayList<>();

  private DamagedBytes(String text) {
    this.text = text;
  }

  static List<Edit> find(String text, Charset charset) {
    int at = ByteEscapes.next(text, 0);
    if (at == text.length()) {
      return List.of();
    }
    DamagedBytes damage = new DamagedBytes(text);
    boolean byBytes = charset.newEncoder().maxBytesPerChar() <= 1 || isUtf8(charset);
    while (at < text.length()) {
      at = byBytes ? damage.read(at) : damage.tear(at, damage.run(at));
      at = ByteEscapes.next(text, at);
    }
    return damage.edits;
  }

  private static boolean isUtf8(Charset charset) {
    return charset.equals(StandardCharsets.UTF_8);
  }

  private int run(int at) {
    int length = 0;
    while (escape(at + length) >= 0) {
      length++;
    }
    return length;
  }

  /** The escaped byte at {@code at}; -1 if there is none. */
  private int escape(int at) {
    return at < text.length() && ByteEscapes.isEscape(text, at)
        ? ByteEscapes.value(text.charAt(at))
        : -1;
  }

  /**
   * What stands at a position: a char that was decoded or the escaped bytes of one UTF-8 sequence,
   * which is whole, be it a forbidden one, or torn.
   */
  record Sequence(int length, boolean whole) {}

  static Sequence sequence(String text, int at) {
    if (!ByteEscapes.isEscape(text, at)) {
      return new Sequence(1, true);
    }
    DamagedBytes bytes = new DamagedBytes(text);
    int length = length(bytes.escape(at));
    int tail = bytes.tail(at, length);
    return new Sequence(1 + tail, length > 1 && tail == length - 1);
  }

  /** Length of the sequence that the byte {@code lead} opens. */
  private static int length(int lead) {
    return lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF8 ? 4 : 1;
  }

  private int tail(int at, int length) {
    int tail = 0;
    while (tail < length - 1 && isContinuation(escape(at + 1 + tail))) {
      tail++;
    }
    return tail;
  }

  private int read(int at) {
    int lead = escape(at);
    int length = length(lead);
    int tail = tail(at, length);
    if (length > 1 && tail == length - 1) {
      return forbidden(at, length);
    }
    boolean torn =
        tail > 0
            || (length > 1 && at + 1 == text.length())
            || (lead == 0x80 && isContinuation(escape(at + 1)));
    if (torn) {
      int end = 1 + tail;
      while (lead == 0x80 && isContinuation(escape(at + end))) {
        end++;
      }
      return tear(at, end);
    }
    String sign = new String(new byte[] {(byte) lead}, WINDOWS);
    return lead < 0x80 || sign.equals(TORN)
        ? tear(at, 1)
        : replace(at, 1, sign, "windows-1252-byte");
  }

  /** A whole sequence of {@code length} bytes that strict UTF-8 does not allow. */
  private int forbidden(int at, int length) {
    int codePoint = codePoint(at, length);
    if (isSurrogate(codePoint, 0xD800) && escape(at + 3) == 0xED && run(at) >= 6) {
      int low = codePoint(at + 3, 3);
      if (isSurrogate(low, 0xDC00)) {
        return replace(
            at,
            6,
            Character.toString(Character.toCodePoint((char) codePoint, (char) low)),
            "cesu-8");
      }
    }
    if (!Character.isValidCodePoint(codePoint)
        || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)) {
      return tear(at, length);
    }
    return replace(at, length, Character.toString(codePoint), "overlong-utf-8");
  }

  private static boolean isSurrogate(int codePoint, int first) {
    return codePoint >= first && codePoint < first + 0x400;
  }

  private static boolean isContinuation(int value) {
    return value >= 0x80 && value < 0xC0;
  }

  private int codePoint(int at, int length) {
    int value = escape(at) & (0x7F >> length);
    for (int k = 1; k < length; k++) {
      value = value << 6 | (escape(at + k) & 0x3F);
    }
    return value;
  }

  private int tear(int at, int length) {
    return replace(at, length, TORN, "torn-character");
  }

  private int replace(int at, int length, String replacement, String rule) {
    edits.add(Edit.replace(at, at + length, replacement, rule, Repairer.PACK, "encoding"));
    return at + length;
  }
}
