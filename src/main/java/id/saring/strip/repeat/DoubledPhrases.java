package id.saring.strip.repeat;

import id.saring.page.PageLines;
import id.saring.page.PageWordKind;
import id.saring.strip.cut.Cut;
import id.saring.strip.cut.Roles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds phrases that stand twice in a row, within a line or over a line break. */
public final class DoubledPhrases {
  private static final int SHORTEST = 15;
  private static final int LONGEST = 220;
  private static final int LONGEST_DRESS = 60;

  private DoubledPhrases() {}

  /**
   * Phrases that stand twice in a row: video titles, of which both copies go, and the title at the
   * start of the page.
   */
  public static List<Cut> cuts(PageLines lines) {
    List<Cut> cuts = new ArrayList<>();
    String text = lines.text();
    int done = 0;
    for (String video : lines.reader().words().all(PageWordKind.VIDEO)) {
      for (int at = text.indexOf(video); at >= 0; at = text.indexOf(video, at + 1)) {
        int second = text.indexOf(video, at + SHORTEST);
        if (at >= done && second > 0 && second - at <= LONGEST && copyEnd(lines, at, second) > 0) {
          done = copyEnd(lines, at, second);
          cuts.add(Cut.structure(at, done, "video-twice", Roles.EMBED));
        }
      }
    }
    int first = lines.after(-1);
    if (first >= 0) {
      int start = lines.start(first);
      int second =
          text.indexOf(
              text.substring(start, Math.min(text.length(), start + SHORTEST)), start + SHORTEST);
      if (second > 0
          && second - start <= LONGEST
          && copyEnd(lines, start, second) > 0
          && !isDressed(lines, start, second)) {
        cuts.add(
            Cut.structure(second, copyEnd(lines, start, second), "title-again", Roles.DUPLICATE));
        cuts.sort(Comparator.comparingInt(Cut::start));
      }
    }
    return cuts;
  }

  /** Whether the copy stands on a line of its own with little else, which goes with it or stays. */
  private static boolean isDressed(PageLines lines, int first, int second) {
    int line = lines.lineAt(second);
    int rest = lines.end(line) - copyEnd(lines, first, second);
    int before = second - lines.start(line);
    return line != lines.lineAt(first) && before + rest > 0 && before + rest <= LONGEST_DRESS;
  }

  /**
   * The end of the copy of {@code [first, second)} that begins at {@code second}; 0 if there is no
   * whole copy.
   */
  private static int copyEnd(PageLines lines, int first, int second) {
    String text = lines.text();
    int end = second;
    while (end > first && text.charAt(end - 1) <= ' ') {
      end--;
    }
    int length = end - first;
    if (second + length > text.length() || !text.regionMatches(first, text, second, length)) {
      return 0;
    }
    int copyEnd = second + length;
    return copyEnd == text.length()
            || !Character.isLetterOrDigit(text.charAt(copyEnd))
            || lines.reader().seams().at(text, copyEnd)
        ? copyEnd
        : 0;
  }
}
