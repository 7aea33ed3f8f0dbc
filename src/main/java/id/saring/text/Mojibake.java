package id.saring.text;

import id.saring.model.Edit;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds UTF-8 that was decoded as Windows-1252: "â€œ" for “. A sequence counts only if its chars
 * are the Windows-1252 reading of one well-formed UTF-8 sequence (RFC 3629) for Latin-1 signs,
 * punctuation, ligatures or emoji: lead bytes C2, C3, C5 (the œ of a text misread twice), E2, EF,
 * F0.
 */
final class Mojibake {
  private static final byte[] BYTES = bytes();

  private Mojibake() {}

  static List<Edit> find(String text) {
    List<Edit> edits = List.of();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        continue;
      }
      int length = length(c);
      if (length == 0 || i + length > text.length()) {
        continue;
      }
      String mended = mend(text, i, length);
      if (mended != null) {
        edits = edits.isEmpty() ? new ArrayList<>() : edits;
        edits.add(Edit.replace(i, i + length, mended, "mojibake", Repairer.PACK, "encoding"));
        i += length - 1;
      }
    }
    return edits;
  }

  private static int length(char lead) {
    return switch (lead) {
      case '\u00C2', '\u00C3', '\u00C5' -> 2;
      case '\u00E2', '\u00EF' -> 3;
      case '\u00F0' -> 4;
      default -> 0;
    };
  }

  private static String mend(String text, int start, int length) {
    byte[] sequence = new byte[length];
    for (int k = 0; k < length; k++) {
      char c = text.charAt(start + k);
      int value = c < 0x100 ? c : c < BYTES.length ? BYTES[c] & 0xFF : 0;
      if (k > 0 && (value & 0xC0) != 0x80) {
        return null;
      }
      sequence[k] = (byte) value;
    }
    String mended = new String(sequence, StandardCharsets.UTF_8);
    return mended.codePointCount(0, mended.length()) == 1 && mended.charAt(0) != '\uFFFD'
        ? mended
        : null;
  }

  private static byte[] bytes() {
    Charset windows = Charset.forName("windows-1252");
    byte[] out = new byte[0x2123];
    for (int b = 0x80; b < 0xA0; b++) {
      char c = new String(new byte[] {(byte) b}, windows).charAt(0);
      if (c != '\uFFFD') {
        out[c] = (byte) b;
      }
    }
    return out;
  }
}
