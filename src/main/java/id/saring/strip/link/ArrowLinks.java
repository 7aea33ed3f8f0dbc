package id.saring.strip.link;

import id.saring.page.PageLines;
import id.saring.strip.cut.Cut;
import id.saring.strip.cut.Remains;
import id.saring.strip.cut.Roles;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds links to other articles between paragraphs: a line of site words that points on with an
 * arrow ("BACA KONTEN LAINNYA ---->"), and the title below it; a single title behind a bullet.
 */
public final class ArrowLinks {
  private static final int FEWEST_WORDS = 5;

  /** More titles behind bullets are the headings of the article's own parts. */
  private static final int MOST_BULLETS = 2;

  private static final String OPENING_SIGNS = "•»›→►▶➤➜➡☛☞👉⇒";

  private ArrowLinks() {}

  /** The pointing lines and their titles, and the titles behind bullets. */
  public static List<Cut> cuts(PageLines lines, Remains remains) {
    List<Cut> cuts = new ArrayList<>();
    List<Cut> bullets = new ArrayList<>();
    for (int line = 0; line < lines.count(); line++) {
      if (remains.empty(line) || remains.broken(line)) {
        continue;
      }
      if (isLoneBullet(lines, remains, line)) {
        bullets.add(remains.cut(line, "bullet-link", Roles.RELATED));
      }
      if (!pointsOn(lines, line)) {
        continue;
      }
      cuts.add(remains.cut(line, "arrow-link", Roles.RELATED));
      int next = remains.after(line);
      if (next >= 0 && lines.isTitle(next) && !lines.isStamp(next)) {
        cuts.add(remains.cut(next, "arrow-link", Roles.RELATED));
      }
    }
    if (bullets.size() <= MOST_BULLETS) {
      cuts.addAll(bullets);
    }
    return cuts;
  }

  /** Whether one title stands behind a bullet between two lines of running text. */
  private static boolean isLoneBullet(PageLines lines, Remains remains, int line) {
    if (!opensAsLink(lines.string(line))
        || lines.words(line) < FEWEST_WORDS
        || !lines.isTitle(line)
        || lines.endsSentence(line)) {
      return false;
    }
    int before = remains.before(line);
    int after = remains.after(line);
    return before >= 0
        && after >= 0
        && lines.prose(before)
        && lines.prose(after)
        && !lines.string(before).endsWith(":")
        && !lines.isBullet(before)
        && !lines.isBullet(after);
  }

  /** Whether a bullet or a sign that points on opens the text: "• …", ">> …", "☛ …". */
  private static boolean opensAsLink(String text) {
    int sign = text.codePointAt(0);
    return OPENING_SIGNS.indexOf(sign) >= 0 || text.startsWith(">>");
  }

  private static boolean pointsOn(PageLines lines, int line) {
    String text = lines.string(line);
    char last = text.charAt(text.length() - 1);
    return (last == '>' || last == '»' || last == '→' || last == '›')
        && lines.words(line) > 1
        && lines.isSiteLine(line);
  }
}
