package id.saring.strip.edge;

import id.saring.page.PageLines;
import id.saring.page.SignOff;
import id.saring.strip.cut.Cut;
import id.saring.strip.cut.Remains;
import id.saring.strip.cut.Roles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What no judge tells, but stands among lines of the site that were taken. */
final class AmongSiteLines {
  private static final int FEWEST_GONE = 3;
  private static final int CLOSING_WEIGHT = 2;
  private static final int FEWEST_ABOVE = 4;
  private static final int FEWEST_FRAMED = 3;
  private static final int FEWEST_FRAMING = 5;
  private static final int HEAVIEST_ABOVE = 8;
  private static final int MOST_ENTRY_WORDS = 5;

  private final PageLines lines;
  private final Remains remains;
  private final EdgeLooks looks;
  private final Map<Integer, String> taken = new HashMap<>();

  /** Among what {@code cuts} take of what {@code remains}. */
  AmongSiteLines(PageLines lines, Remains remains, EdgeLooks looks, List<Cut> cuts) {
    this.lines = lines;
    this.remains = remains;
    this.looks = looks;
    cuts.forEach(cut -> taken.put(lines.lineAt(cut.start()), cut.role()));
  }

  /**
   * What else stands above line {@code title}, a surely known headline, if much was taken there.
   * What stands right above may be a headline over the headline.
   */
  List<Integer> above(int title, TitleLine titles) {
    List<Integer> left = new ArrayList<>();
    int gone = 0;
    for (int line = lines.after(-1); line >= 0 && line < title; line = lines.after(line)) {
      if (taken.containsKey(line) || remains.gone(line)) {
        gone++;
      } else if (!lines.prose(line) && !remains.broken(line) && !lines.isNameLine(line)) {
        left.add(line);
      }
    }
    boolean sure = left.stream().noneMatch(line -> lines.isStamp(line) || isLong(line));
    if (!sure || gone < FEWEST_GONE || gone < left.size()) {
      return List.of();
    }
    left.removeIf(line -> lines.after(line) == title && titles.isHeadline(line));
    return left;
  }

  /** Whether the line has more words than entries of menus have, and is no row of data. */
  private boolean isLong(int line) {
    return lines.words(line) > MOST_ENTRY_WORDS && !looks.isRow(line);
  }

  /**
   * What stands among lines of the site behind line {@code end} of a text that begins with line
   * {@code first}, where no sentence follows: below some that close a page, and above others or the
   * end.
   */
  List<Integer> below(int end, int first) {
    int from = end;
    for (int line = remains.after(end); line >= 0; line = remains.after(line)) {
      boolean text = lines.prose(line) || looks.isSentence(line);
      from = text && !taken.containsKey(line) ? line : from;
    }
    boolean framed = goneAbove(first) >= FEWEST_FRAMING;
    int weight = 0;
    List<Integer> among = new ArrayList<>();
    List<Integer> run = new ArrayList<>();
    for (int line = lines.after(from); line >= 0; line = lines.after(line)) {
      String role = remains.gone(line) ? remains.role(line) : taken.get(line);
      if (role == null) {
        run.add(line);
        continue;
      }
      if (weight >= (framed ? FEWEST_FRAMED : FEWEST_ABOVE)) {
        among.addAll(run);
      }
      run.clear();
      weight += Roles.CLOSING.contains(role) ? CLOSING_WEIGHT : 1;
    }
    if (weight >= (framed ? FEWEST_ABOVE : HEAVIEST_ABOVE)) {
      among.addAll(run);
    }
    among.removeIf(this::isOfText);
    return among;
  }

  /** Number of the site's lines above the text. */
  private int goneAbove(int first) {
    int gone = 0;
    for (int line = 0; line < first; line++) {
      gone += remains.gone(line) ? 1 : 0;
    }
    return gone;
  }

  private boolean isOfText(int line) {
    return remains.broken(line)
        || lines.inOwnList(line)
        || lines.isNameLine(line)
        || SignOff.alone(lines.string(line));
  }
}
