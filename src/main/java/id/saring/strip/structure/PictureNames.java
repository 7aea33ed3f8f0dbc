package id.saring.strip.structure;

import id.saring.page.PageLines;
import id.saring.page.PageWordKind;
import id.saring.strip.cut.Cut;
import id.saring.strip.cut.Remains;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds names of pictures that were glued to the first word of a paragraph: "panen-raya-2Petani".
 */
public final class PictureNames {
  private static final int FEWEST_HYPHENS = 2;
  private static final int SHORTEST_WORD = 3;
  private static final int FEWEST_DIGITS = 4;

  /** Capitals before the number of a picture that a messenger sent: "-WA0013". */
  private static final int SENT = 2;

  private static final String QUOTES = "\"\u201c";

  private PictureNames() {}

  /** The names that open paragraphs of what {@code remains} of {@code lines}. */
  public static List<Cut> cuts(PageLines lines, Remains remains) {
    List<Cut> cuts = new ArrayList<>();
    for (int line = 0; line < lines.count(); line++) {
      if (lines.prose(line) && !remains.gone(line) && !remains.broken(line)) {
        int end = end(lines, lines.start(line), lines.end(line));
        if (end > 0) {
          cuts.add(Cut.structure(lines.start(line), end, "picture-before-text", "placeholder"));
        }
      }
    }
    return cuts;
  }

  /** Where a picture's name ends, with a quote or a word with a capital behind it; 0 if none. */
  private static int end(PageLines lines, int start, int to) {
    String text = lines.text();
    int end = start;
    int hyphens = 0;
    while (end < to && isOfName(text.charAt(end))) {
      hyphens += text.charAt(end) == '-' ? 1 : 0;
      end++;
    }
    if (hyphens < FEWEST_HYPHENS) {
      end = serialEnd(lines, start, to);
    }
    return end > start && text.charAt(end - 1) != '-' && isText(text, end, to) ? end : 0;
  }

  /** Where a camera's name for a picture ends, "IMG_6214", "IMG-20240301-WA0001"; else 0. */
  private static int serialEnd(PageLines lines, int start, int to) {
    String text = lines.text();
    int end = start;
    while (end < to && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (end + 1 >= to
        || "-_".indexOf(text.charAt(end)) < 0
        || !lines.reader().words().is(PageWordKind.CAMERA, text, start, end)) {
      return 0;
    }
    int digits = 0;
    while (end < to) {
      boolean digit = Character.isDigit(text.charAt(end));
      boolean sent =
          end + SENT < to
              && text.charAt(end - 1) == '-'
              && text.substring(end, end + SENT).chars().allMatch(Character::isUpperCase)
              && Character.isDigit(text.charAt(end + SENT));
      if (!digit && !sent && "-_".indexOf(text.charAt(end)) < 0) {
        break;
      }
      digits += digit ? 1 : 0;
      end += sent ? SENT : 1;
    }
    return digits >= FEWEST_DIGITS ? end : 0;
  }

  /** Whether a quote or a word with a capital and small letters stands at {@code at}. */
  private static boolean isText(String text, int at, int to) {
    int word = at + 1;
    while (word < to && Character.isLowerCase(text.charAt(word))) {
      word++;
    }
    return at < to
        && (QUOTES.indexOf(text.charAt(at)) >= 0
            || (Character.isUpperCase(text.charAt(at)) && word - at >= SHORTEST_WORD));
  }

  private static boolean isOfName(char c) {
    return c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
