package id.saring.strip.structure;

import id.saring.page.PageLines;
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

  private PictureNames() {}

  /** The names that open paragraphs of what {@code remains} of {@code lines}. */
  public static List<Cut> cuts(PageLines lines, Remains remains) {
    List<Cut> cuts = new ArrayList<>();
    for (int line = 0; line < lines.count(); line++) {
      if (lines.prose(line) && !remains.gone(line) && !remains.broken(line)) {
        int end = end(lines.text(), lines.start(line), lines.end(line));
        if (end > 0) {
          cuts.add(Cut.structure(lines.start(line), end, "picture-before-text", "placeholder"));
        }
      }
    }
    return cuts;
  }

  /** Where a name of small letters, digits and hyphens ends, a word with a capital behind it. */
  private static int end(String text, int start, int to) {
    int end = start;
    int hyphens = 0;
    while (end < to && isOfName(text.charAt(end))) {
      hyphens += text.charAt(end) == '-' ? 1 : 0;
      end++;
    }
    int word = end + 1;
    while (word < to && Character.isLowerCase(text.charAt(word))) {
      word++;
    }
    return hyphens >= FEWEST_HYPHENS
            && text.charAt(end - 1) != '-'
            && end < to
            && Character.isUpperCase(text.charAt(end))
            && word - end >= SHORTEST_WORD
        ? end
        : 0;
  }

  private static boolean isOfName(char c) {
    return c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
