package id.saring.strip.structure;

import id.saring.page.PageLines;
import id.saring.page.PageWordKind;
import id.saring.strip.cut.Cut;
import id.saring.strip.cut.Roles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds lists of contents: lines below their heading that stand again further below, bullets and
 * numbers before them aside. A bulleted list some of whose entries do is one as a whole.
 */
public final class ContentsList {
  private static final int MOST_ENTRIES = 60;
  private static final int FEWEST_AGAIN = 2;
  private static final int MOST_HEADING_WORDS = 4;

  private ContentsList() {}

  /** The entries of the first list of contents; its heading is for the rules. */
  public static List<Cut> cuts(PageLines lines) {
    List<Cut> cuts = new ArrayList<>();
    for (int line = 0; line < lines.count(); line++) {
      if (!lines.blank(line)
          && lines.words(line) <= MOST_HEADING_WORDS
          && headsContents(lines, line)) {
        Set<String> below = new HashSet<>();
        Set<String> again = new HashSet<>();
        for (int other = line + 1; other < lines.count(); other++) {
          String text = unnumbered(lines.unbulleted(other));
          if (!text.isEmpty() && !below.add(text)) {
            again.add(text);
          }
        }
        int entry = lines.after(line);
        boolean bulleted = isBulleted(lines, entry, again);
        while (entry >= 0
            && cuts.size() < MOST_ENTRIES
            && (bulleted
                ? lines.isBullet(entry)
                : again.contains(unnumbered(lines.unbulleted(entry))))) {
          cuts.add(
              Cut.structure(lines.start(entry), lines.end(entry), "list-of-contents", Roles.MENU));
          entry = lines.after(entry);
        }
        return cuts;
      }
    }
    return cuts;
  }

  /** Whether the list that begins with line {@code from} has bullets, and entries among them. */
  private static boolean isBulleted(PageLines lines, int from, Set<String> again) {
    int entries = 0;
    for (int line = from; line >= 0 && lines.isBullet(line); line = lines.after(line)) {
      entries += again.contains(unnumbered(lines.unbulleted(line))) ? 1 : 0;
    }
    return entries >= FEWEST_AGAIN;
  }

  private static boolean headsContents(PageLines lines, int line) {
    String text = lines.string(line);
    int bracket = text.indexOf('[');
    int end = bracket < 0 ? text.length() : bracket;
    while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    return lines.reader().words().is(PageWordKind.CONTENTS, text, 0, end);
  }

  /** The text without a number before it: "3.1 Melumasi", "2. Alat". */
  private static String unnumbered(String text) {
    int at = 0;
    while (at < text.length()
        && (Character.isDigit(text.charAt(at)) || ".) ".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return text.substring(at);
  }
}
