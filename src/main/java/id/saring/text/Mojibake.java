package id.saring.text;

import id.saring.model.Edit;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds UTF-8 that was decoded from a single-byte charset: "â€œ" (Windows-1252) or "‚Äú" (Mac OS
 * Roman) for “. A sequence counts only if its chars are the charset's reading of one well-formed
 * UTF-8 sequence (RFC 3629). Of Windows-1252 any Latin letter or sign, punctuation, ligature or
 * emoji is taken (lead bytes C2 to C6, E1 for Vietnamese letters, E2, EF, F0); of the other
 * charsets, whose signs are rarer here, only what news texts hold.
 */
final class Mojibake {
  private static final String RULE = "mojibake";

  /** “ and ” in UTF-8, read as Windows-1252, without their last byte. */
  private static final String TORN_QUOTE = "\u00E2\u20AC";

  private static final Misreading WINDOWS = Misreading.of("windows-1252");
  private static final List<Misreading> MISREADINGS =
      List.of(
          WINDOWS,
          Misreading.of("x-MacRoman"),
          Misreading.of("IBM437"),
          Misreading.of("IBM850"),
          Misreading.of("windows-1251"));
  private static final BitSet LEADS = leads();

  private Mojibake() {}

  static List<Edit> find(String text) {
    List<Edit> edits = List.of();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80 || !LEADS.get(c)) {
        continue;
      }
      Mended mended = mend(text, i);
      if (mended != null) {
        edits = edits.isEmpty() ? new ArrayList<>() : edits;
        edits.add(
            Edit.replace(i, i + mended.length(), mended.sign(), RULE, Repairer.PACK, "encoding"));
        i += mended.length() - 1;
      }
    }
    return edits;
  }

  private record Mended(String sign, int length) {}

  private static Mended mend(String text, int at) {
    for (Misreading misreading : MISREADINGS) {
      int length = length(misreading.byteOf(text.charAt(at)));
      String sign =
          length == 0 || at + length > text.length() ? null : sign(text, at, length, misreading);
      if (sign != null) {
        return new Mended(sign, length);
      }
    }
    return isTornBlank(text, at) ? new Mended("\u00A0", 1) : tornQuote(text, at);
  }

  /** Whether, at the end of a line, what is left of a no-break space stands behind no capital. */
  private static boolean isTornBlank(String text, int at) {
    return text.charAt(at) == WINDOWS.charOf(0xC2)
        && (at + 1 == text.length() || text.charAt(at + 1) == '\n')
        && (at == 0 || !Character.isUpperCase(text.charAt(at - 1)));
  }

  /** A closing quote whose last byte, 9D, Windows-1252 does not know and somebody dropped. */
  private static Mended tornQuote(String text, int at) {
    int end = at + TORN_QUOTE.length();
    if (!text.startsWith(TORN_QUOTE, at)) {
      return null;
    }
    char next = end == text.length() ? ' ' : text.charAt(end);
    if (next == '\uFFFD') {
      return new Mended("\u201D", TORN_QUOTE.length() + 1);
    }
    return next < 0x80 && !Character.isLetterOrDigit(next)
        ? new Mended("\u201D", TORN_QUOTE.length())
        : null;
  }

  /** Bytes of the sequence that {@code lead} opens; 0 if it opens none that is looked for. */
  private static int length(int lead) {
    return switch (lead) {
      case 0xC2, 0xC3, 0xC4, 0xC5, 0xC6 -> 2;
      case 0xE1, 0xE2, 0xEF -> 3;
      case 0xF0 -> 4;
      default -> 0;
    };
  }

  private static String sign(String text, int start, int length, Misreading misreading) {
    byte[] sequence = new byte[length];
    boolean word = length == 2;
    for (int k = 0; k < length; k++) {
      char c = text.charAt(start + k);
      int value =
          ByteEscapes.isEscape(text, start + k) ? ByteEscapes.value(c) : misreading.byteOf(c);
      if (k > 0 && (value & 0xC0) != 0x80) {
        return null;
      }
      word &= Character.isLetter(c);
      sequence[k] = (byte) value;
    }
    String sign = new String(sequence, StandardCharsets.UTF_8);
    if (sign.codePointCount(0, sign.length()) != 1 || sign.charAt(0) == '\uFFFD') {
      return null;
    }
    int lead = sequence[0] & 0xFF;
    boolean latin = (lead != 0xE1 && lead != 0xC6) || isLatinLetter(sign.charAt(0));
    return (misreading.equals(WINDOWS) && latin) || (!word && isNewsSign(sign.codePointAt(0)))
        ? sign
        : null;
  }

  /** Accented letters and signs of Latin-1, typographic signs, a byte order mark, emoji. */
  private static boolean isNewsSign(int codePoint) {
    return (codePoint >= 0xA0 && codePoint <= 0xFF)
        || (codePoint >= 0x2010 && codePoint <= 0x203A)
        || codePoint == 0x20AC
        || codePoint == 0x2122
        || codePoint == 0xFEFF
        || codePoint >= 0x1F000;
  }

  /** The letters O and U with horn, and Latin Extended Additional. */
  private static boolean isLatinLetter(char c) {
    return c == '\u01A0'
        || c == '\u01A1'
        || c == '\u01AF'
        || c == '\u01B0'
        || (c >= '\u1E00' && c <= '\u1EFF');
  }

  private static BitSet leads() {
    BitSet leads = new BitSet();
    for (Misreading misreading : MISREADINGS) {
      for (int lead = 0; lead <= 0xFF; lead++) {
        if (length(lead) > 0) {
          leads.set(misreading.charOf(lead));
        }
      }
    }
    return leads;
  }

  /** A single-byte charset by which bytes were misread. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Misreading(char[] chars, byte[] bytes) {
    static Misreading of(String charset) {
      char[] chars = new char[0x100];
      byte[] bytes = new byte[0x10000];
      for (int b = 0x80; b < 0x100; b++) {
        chars[b] = new String(new byte[] {(byte) b}, Charset.forName(charset)).charAt(0);
        if (chars[b] != '\uFFFD') {
          bytes[chars[b]] = (byte) b;
        }
      }
      for (int control = 0x80; control < 0xA0; control++) {
        bytes[control] = (byte) control;
      }
      return new Misreading(chars, bytes);
    }

    char charOf(int value) {
      return chars[value];
    }

    /**
     * The byte of {@code c}, a control of Latin-1 being its own; 0 for what the charset has not.
     */
    int byteOf(char c) {
      return bytes[c] & 0xFF;
    }
  }
}
