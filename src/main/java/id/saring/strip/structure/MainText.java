package id.saring.strip.structure;

import id.saring.page.PageLines;
import id.saring.strip.cut.Cut;
import id.saring.strip.cut.Remains;
import id.saring.strip.cut.Roles;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the main text of a full page, menus and footers included: the run of lines with the largest
 * sum, where running text counts its length and every other line costs (the maximum subsequence of
 * Pasternack and Roth, "Extracting Article Text from the Web with Maximum Subsequence
 * Segmentation", 2009, on lines). Works only where a page shows that it is one: many short lines
 * outside that run, several of which say what menus say. Keeps title, time, byline and caption
 * around the text.
 *
 * <p>Sites whose menus say nothing that menus commonly say are known by their shape: a few common
 * menu words, and many short capitalised lines in a row, some of them above all running text.
 */
public final class MainText {
  private static final int LINE_COST = 20;
  private static final int LENGTH_COST = 60;
  private static final int FEWEST_OUTSIDE = 15;
  private static final int FEWEST_MENU_LINES = 6;
  private static final int FEWEST_MENU_LINES_BESIDE_RUNS = 2;
  private static final int FEWEST_RUN_LINES = 10;
  private static final int SHORTEST_RUN = 5;
  private static final int FEWEST_LEDE_WORDS = 8;
  private static final int NEAR = 10;

  private final PageLines lines;
  private final Remains remains;
  private final TextExtent extent;
  private int first;
  private int last;

  private MainText(PageLines lines, Remains remains) {
    this.lines = lines;
    this.remains = remains;
    this.extent = new TextExtent(lines, remains);
  }

  /**
   * The lines outside the main text of a full page; nothing for a page that is an article alone.
   */
  public static List<Cut> cuts(PageLines lines, Remains remains) {
    return new MainText(lines, remains).cuts();
  }

  private List<Cut> cuts() {
    if (!segment() || !isFullPage()) {
      return List.of();
    }
    List<Cut> cuts = new ArrayList<>();
    PageHeadline headline = new PageHeadline(lines, remains, extent, first, last);
    int title = headline.line();
    boolean listed = false;
    for (int line = 0; line < first; line++) {
      listed |= line > title && title >= 0 && (lines.prose(line) || extent.opensList(line));
      boolean kept =
          line == title
              || line == headline.echo()
              || (line > title
                  && title >= 0
                  && (lines.isStamp(line)
                      || lines.isNameLine(line)
                      || lines.prose(line)
                      || lines.isCaption(line)));
      if (!kept) {
        boolean before = line < title || title < 0;
        if (before || !(mayBeLede(line) || extent.isOfText(line, listed))) {
          cut(cuts, line, before ? "before-main-text" : "between-title-and-text");
        }
      }
    }
    int seen = 0;
    while (lines.inOwnList(last + 1)) {
      last++;
    }
    for (int line = last + 1; line < lines.count(); line++) {
      seen += lines.blank(line) || remains.gone(line) ? 0 : 1;
      boolean torn = seen == 1 && isTornSpeech(line);
      if (!torn
          && (seen > NEAR
              || isLabelAlone(line)
              || (!lines.isNameLine(line) && !extent.isSignOff(line)))) {
        cut(cuts, line, "after-main-text");
      }
    }
    return cuts;
  }

  /** Whether the line may be a sentence although it holds many capitals. */
  private boolean mayBeLede(int line) {
    return lines.words(line) >= FEWEST_LEDE_WORDS
        && lines.functionWords(line) > 0
        && (lines.endsSentence(line) || !lines.isTitle(line));
  }

  private void cut(List<Cut> cuts, int line, String reason) {
    if (!lines.blank(line) && !remains.gone(line)) {
      cuts.add(Cut.structure(lines.start(line), lines.end(line), reason, Roles.MENU));
    }
  }

  private boolean segment() {
    long best = 0;
    long sum = 0;
    int from = 0;
    first = -1;
    for (int line = 0; line < lines.count(); line++) {
      sum += value(line);
      if (sum <= 0) {
        sum = 0;
        from = line + 1;
      } else if (sum > best) {
        best = sum;
        first = from;
        last = line;
      }
    }
    if (first >= 0) {
      first = extent.firstOwn(first);
      last = extent.lastOwn(extent.lastContinued(last));
    }
    return first >= 0;
  }

  private int value(int line) {
    if (lines.blank(line)) {
      return 0;
    }
    if (remains.gone(line)) {
      return -LINE_COST;
    }
    int length = lines.end(line) - lines.start(line);
    return lines.prose(line) || lines.inVerse(line)
        ? length
        : -LINE_COST - Math.min(length, LENGTH_COST);
  }

  private boolean isFullPage() {
    int outside = 0;
    int menu = 0;
    for (int line = 0; line < lines.count(); line++) {
      if (!lines.blank(line) && (line < first || line > last)) {
        outside++;
        menu += lines.isMenu(line) ? 1 : 0;
      }
    }
    return outside >= FEWEST_OUTSIDE
        && (menu >= FEWEST_MENU_LINES || (menu >= FEWEST_MENU_LINES_BESIDE_RUNS && hasMenuRuns()));
  }

  /** Whether many lines outside the text stand in runs of items, some above all running text. */
  private boolean hasMenuRuns() {
    int inRuns = 0;
    boolean above = false;
    int run = 0;
    for (int line = 0; line <= lines.count(); line++) {
      if (line < lines.count() && lines.blank(line)) {
        continue;
      }
      if (line < lines.count() && (line < first || line > last) && extent.isItem(line)) {
        run++;
        continue;
      }
      if (run >= SHORTEST_RUN) {
        inRuns += run;
        above |= line <= lines.firstProse();
      }
      run = 0;
    }
    return above && inRuns >= FEWEST_RUN_LINES;
  }

  /** Whether the line is a label of a name, and no name stands behind or below it. */
  private boolean isLabelAlone(int line) {
    int below = lines.after(line);
    return !lines.blank(line)
        && lines.isBareLabel(line)
        && (below < 0 || lines.isBareLabel(below) || lines.isMenu(below));
  }

  /** Whether the page breaks off in the line, whose first sign opens a speech. */
  private boolean isTornSpeech(int line) {
    String text = lines.string(line);
    return !text.isEmpty()
        && (text.charAt(0) == '\u201c' || text.charAt(0) == '"')
        && text.indexOf('\u201d') < 0
        && text.indexOf('"', 1) < 0
        && lines.after(line) < 0;
  }
}
