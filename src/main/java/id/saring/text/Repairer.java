package id.saring.text;

import com.ibm.icu.text.Normalizer2;
import id.saring.model.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Mends what transport did to a text: UTF-8 read as Windows-1252, HTML entities, invisible and
 * control characters, odd spaces and line breaks, decomposed letters. Every change is an edit; line
 * feed is the only line break left and the result is NFC.
 */
public final class Repairer {
  /** The pack that repair edits name. */
  public static final String PACK = "repair";

  private static final List<Function<String, List<Edit>>> PASSES =
      List.of(
          Mojibake::find,
          Mojibake::find,
          HtmlEntities::find,
          Repairer::characters,
          Repairer::decomposed);

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  private Repairer() {}

  /** {@code text} after all repairs, with the edits that made it. */
  public static EditedText repair(String text) {
    EditedText result = EditedText.of(text);
    for (Function<String, List<Edit>> pass : PASSES) {
      List<Edit> edits = pass.apply(result.text());
      if (!edits.isEmpty()) {
        result = result.with(edits);
      }
    }
    return result;
  }

  private static List<Edit> characters(String text) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      if ((c >= ' ' && c < 0x7F) || c == '\n') {
        i++;
      } else if (c == '\r') {
        int end = i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
        edits.add(Edit.replace(i, end, "\n", "line-break", PACK, "whitespace"));
        i = end;
      } else {
        String replacement = replacement(text, i);
        int end = i + 1;
        if (replacement != null) {
          while (replacement.isEmpty() && end < text.length() && text.charAt(end) == c) {
            end++;
          }
          String rule =
              replacement.isEmpty()
                  ? (c < 0xA0 ? "control" : "invisible")
                  : replacement.equals("\n") ? "line-break" : "space";
          edits.add(
              Edit.replace(
                  i,
                  end,
                  replacement,
                  rule,
                  PACK,
                  replacement.isEmpty() ? "encoding" : "whitespace"));
        }
        i = end;
      }
    }
    return edits;
  }

  private static String replacement(String text, int at) {
    char c = text.charAt(at);
    if (c == '\t') {
      return null;
    }
    if (c == '\f' || c == 0x0B || c == 0x85 || c == '\u2028' || c == '\u2029') {
      return "\n";
    }
    if (c < ' ' || (c >= 0x7F && c < 0xA0)) {
      return "";
    }
    if (c == '\u200D') {
      return joinsEmoji(text, at) ? null : "";
    }
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR -> c == ' ' ? null : " ";
      case Character.FORMAT -> "";
      default -> null;
    };
  }

  private static boolean joinsEmoji(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && isPictograph(text.charAt(at - 1))
        && isPictograph(text.charAt(at + 1));
  }

  private static boolean isPictograph(char c) {
    return Character.isSurrogate(c) || c == '\uFE0F' || (c >= '\u2190' && c <= '\u2BFF');
  }

  private static List<Edit> decomposed(String text) {
    List<Edit> edits = new ArrayList<>();
    int clean = NFC.spanQuickCheckYes(text);
    while (clean < text.length()) {
      int start = clean;
      while (start > 0 && !NFC.hasBoundaryBefore(text.codePointAt(start))) {
        start = text.offsetByCodePoints(start, -1);
      }
      int end = text.offsetByCodePoints(clean, 1);
      while (end < text.length() && !NFC.hasBoundaryBefore(text.codePointAt(end))) {
        end = text.offsetByCodePoints(end, 1);
      }
      String before = text.substring(start, end);
      String after = NFC.normalize(before);
      if (!after.equals(before)) {
        edits.add(Edit.replace(start, end, after, "nfc", PACK, "encoding"));
      }
      clean = end + NFC.spanQuickCheckYes(text.subSequence(end, text.length()));
    }
    return edits;
  }
}
