package id.saring.strip.repeat;

import id.saring.page.PageLines;
import id.saring.strip.cut.Cut;
import id.saring.strip.cut.Remains;
import id.saring.strip.cut.Roles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds lines that say again, in full or cut short at the end of the page, what was taken as a
 * whole line elsewhere on the page.
 */
public final class TakenAgain {
  private static final int SHORTEST = 20;
  private static final int SHORTEST_BEGINNING = 12;
  private static final int MOST_LABEL_WORDS = 3;

  /** The role of remarks: a title that stands among them may be the headline. */
  private static final String REMARK = Roles.COMMENT;

  /** Roles of what a site says of itself; titles of articles may stand again as the headline. */
  private static final Set<String> OWN =
      Set.of(
          Roles.PROMO,
          Roles.COMMENT,
          Roles.FORM,
          Roles.SHARE,
          Roles.AD,
          Roles.DISCLAIMER,
          Roles.COPYRIGHT,
          Roles.PAGING);

  private TakenAgain() {}

  /** The lines of {@code remains} that say what is gone. */
  public static List<Cut> cuts(PageLines lines, Remains remains) {
    Map<String, String> taken = new LinkedHashMap<>();
    for (int line = 0; line < lines.count(); line++) {
      if (remains.gone(line)
          && OWN.contains(remains.role(line))
          && lines.end(line) - lines.start(line) >= SHORTEST) {
        taken.putIfAbsent(lines.string(line), remains.role(line));
      }
    }
    List<Cut> cuts = new ArrayList<>();
    int bottom = remains.before(lines.count());
    for (int line = 0; line < lines.count() && !taken.isEmpty(); line++) {
      if (remains.empty(line) || remains.broken(line)) {
        continue;
      }
      String role = taken.get(lines.string(line));
      role = line < lines.firstProse() && REMARK.equals(role) ? null : role;
      if (role == null && line == bottom && line > 0) {
        role = beginning(taken, lines.string(line));
      }
      if (role == null && isOpening(lines, remains, line)) {
        role = remains.role(lines.before(line));
      }
      if (role != null) {
        cuts.add(remains.cut(line, "taken-again", role));
      }
    }
    return cuts;
  }

  /**
   * What stands among the paragraphs and is gone above all running text: the labels of places for
   * advertisements, a few words that stand twice in a row there, and the counters and sections of
   * one more post, "• 0", "Kategori : Berita".
   */
  public static List<Cut> labels(PageLines lines, Remains remains) {
    Map<String, String> labels = new LinkedHashMap<>();
    int above = -1;
    for (int line = lines.after(-1); line >= 0 && line < lines.firstProse(); ) {
      if (above >= 0
          && remains.gone(line)
          && lines.words(line) <= MOST_LABEL_WORDS
          && lines.string(line).equals(lines.string(above))) {
        labels.put(lines.string(line), Roles.AD);
      }
      if (remains.goneAs(line, Roles.MENU) && isOfPost(lines, line)) {
        labels.putIfAbsent(lines.string(line), Roles.MENU);
      }
      above = line;
      line = lines.after(line);
    }
    List<Cut> cuts = new ArrayList<>();
    for (int line = lines.firstProse(); line < lines.count() && !labels.isEmpty(); line++) {
      String role = remains.empty(line) ? null : labels.get(lines.string(line));
      if (role != null) {
        cuts.add(remains.cut(line, "label-again", role));
      }
    }
    return cuts;
  }

  /** Whether the line is a number behind a bullet, or a few words with a colon among them. */
  private static boolean isOfPost(PageLines lines, int line) {
    String text = lines.string(line);
    int colon = text.indexOf(':');
    return lines.words(line) == 0
        ? lines.isBullet(line) && lines.isNumber(line)
        : lines.words(line) <= MOST_LABEL_WORDS && colon > 0 && colon < text.length() - 1;
  }

  /** Whether the line is the first word of the line above it, which was taken, and no more. */
  private static boolean isOpening(PageLines lines, Remains remains, int line) {
    int above = lines.before(line);
    return above >= 0
        && lines.words(line) == 1
        && remains.gone(above)
        && OWN.contains(remains.role(above))
        && lines.string(above).startsWith(lines.string(line) + " ");
  }

  private static String beginning(Map<String, String> taken, String text) {
    if (text.length() < SHORTEST_BEGINNING) {
      return null;
    }
    for (Map.Entry<String, String> entry : taken.entrySet()) {
      if (entry.getKey().startsWith(text)) {
        return entry.getValue();
      }
    }
    return null;
  }
}
