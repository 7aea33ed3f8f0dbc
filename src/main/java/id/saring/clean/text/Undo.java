package id.saring.clean.text;

import id.saring.model.RawEdit;
import id.saring.text.ByteEscapes;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;

/** Puts back what cleaning took away: the proof that nothing is lost. */
public final class Undo {
  private Undo() {}

  /**
   * The raw bytes that {@code text} was made from.
   *
   * @param text clean text
   * @param edits its edits in raw order
   * @param charset of the raw bytes
   * @throws IllegalArgumentException if an edit does not fit the text
   */
  public static byte[] undo(String text, List<RawEdit> edits, Charset charset) {
    StringBuilder raw = new StringBuilder(text.length() + 256);
    int at = 0;
    int codePoints = 0;
    for (RawEdit edit : edits) {
      int next;
      try {
        next = text.offsetByCodePoints(at, edit.textAt() - codePoints);
      } catch (IndexOutOfBoundsException e) {
        throw new IllegalArgumentException(
            "edit at " + edit.textAt() + " lies outside the text", e);
      }
      if (next < at) {
        throw new IllegalArgumentException("edit at " + edit.textAt() + " lies within another");
      }
      String replacement = edit.replacement() == null ? "" : edit.replacement();
      if (!text.startsWith(replacement, next)) {
        throw new IllegalArgumentException(
            "edit at " + edit.textAt() + ": its replacement is not in the text");
      }
      raw.append(text, at, next).append(raw(edit, charset));
      at = next + replacement.length();
      codePoints = edit.textAt() + replacement.codePointCount(0, replacement.length());
    }
    return ByteEscapes.encode(raw.append(text, at, text.length()).toString(), charset);
  }

  private static String raw(RawEdit edit, Charset charset) {
    return edit.rawHex() == null
        ? edit.rawText()
        : ByteEscapes.decode(HexFormat.of().parseHex(edit.rawHex()), charset);
  }
}
