package id.saring.text;

import id.saring.model.Edit;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds characters that a text is better without: control and invisible ones, odd spaces, line
 * breaks other than line feed. C1 controls are read as Windows-1252, which is what web pages mean
 * by them (HTML5 reads character references so).
 */
final class OddCharacters {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String WHITESPACE = "whitespace";
  private static final String ENCODING = "encoding";
  private static final char NEXT_LINE = '\u0085';

  private final String text;
  private final List<Edit> edits = new ArrayList<>();
  private Boolean nextLineBreaks;

  private OddCharacters(String text) {
    this.text = text;
  }

  static List<Edit> find(String text) {
    OddCharacters odd = new OddCharacters(text);
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      i = (c >= ' ' && c < 0x7F) || c == '\n' || c == '\t' ? i + 1 : odd.read(i);
    }
    return odd.edits;
  }

  /** Reads the char at {@code at}; answers the position behind what was read. */
  private int read(int at) {
    char c = text.charAt(at);
    if (c == '\r') {
      boolean pair = at + 1 < text.length() && text.charAt(at + 1) == '\n';
      return replace(at, pair ? at + 2 : at + 1, "\n", "line-break", WHITESPACE);
    }
    if (isLineBreak(c)) {
      return replace(at, at + 1, "\n", "line-break", WHITESPACE);
    }
    if (c < ' ' || c == 0x7F) {
      return delete(at, "control");
    }
    if (c < 0xA0) {
      String sign = new String(new byte[] {(byte) c}, WINDOWS);
      return sign.equals("\uFFFD")
          ? delete(at, "control")
          : replace(at, at + 1, sign, "windows-1252-control", ENCODING);
    }
    if (c == '\u200D' && joinsEmoji(at)) {
      return at + 1;
    }
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR -> replace(at, at + 1, " ", "space", WHITESPACE);
      case Character.FORMAT -> delete(at, "invisible");
      default -> at + 1;
    };
  }

  private boolean isLineBreak(char c) {
    return c == '\f'
        || c == 0x0B
        || c == '\u2028'
        || c == '\u2029'
        || (c == NEXT_LINE && nextLineBreaks());
  }

  /**
   * Whether U+0085 is the line break of this text (ISO 6429) rather than the ellipsis of
   * Windows-1252: there is no other line break, and no other C1 control.
   */
  private boolean nextLineBreaks() {
    if (nextLineBreaks == null) {
      nextLineBreaks =
          text.chars()
              .noneMatch(c -> c == '\n' || c == '\r' || (c >= 0x80 && c < 0xA0 && c != NEXT_LINE));
    }
    return nextLineBreaks;
  }

  private int delete(int at, String rule) {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) == text.charAt(at)) {
      end++;
    }
    return replace(at, end, "", rule, ENCODING);
  }

  private int replace(int start, int end, String replacement, String rule, String role) {
    edits.add(Edit.replace(start, end, replacement, rule, Repairer.PACK, role));
    return end;
  }

  private boolean joinsEmoji(int at) {
    return at > 0
        && at + 1 < text.length()
        && isPictograph(text.charAt(at - 1))
        && isPictograph(text.charAt(at + 1));
  }

  private static boolean isPictograph(char c) {
    return Character.isSurrogate(c) || c == '\uFE0F' || (c >= '\u2190' && c <= '\u2BFF');
  }
}
