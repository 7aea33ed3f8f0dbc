package id.saring.page;

import java.util.BitSet;

/**
 * Finds the items of an article's own lists: short lines, set apart alike, below a paragraph that
 * ends in a colon. Where such a run goes on to the end of the page, lines of the site at its end
 * are no items, if others stand above them. Rows of a table of two columns or more are items, too.
 */
final class OwnLists {
  private static final int FEWEST_WORDS = 5;
  private static final int MOST_ITEM_WORDS = 8;
  private static final int FEWEST_ITEMS = 2;
  private static final int MOST_ITEMS = 15;
  private static final int FEWEST_BARS = 2;

  private final PageLines lines;
  private final BitSet items = new BitSet();

  private OwnLists(PageLines lines) {
    this.lines = lines;
  }

  /** The lines of {@code lines} that are such items. */
  static BitSet in(PageLines lines) {
    OwnLists lists = new OwnLists(lines);
    for (int line = lines.firstProse(); line <= lines.lastProse(); line++) {
      if (lines.prose(line)
          && lines.words(line) >= FEWEST_WORDS
          && lines.string(line).endsWith(":")) {
        lists.below(line);
      }
    }
    for (int line = 1; line < lines.count(); line++) {
      if (isRule(lines.string(line))) {
        lists.table(line);
      }
    }
    return lists.items;
  }

  /** Whether the text is the rule below the head of a table of columns: "---|---|---|". */
  private static boolean isRule(String text) {
    return text.chars().allMatch(c -> "-|: ".indexOf(c) >= 0)
        && text.indexOf('-') >= 0
        && bars(text) >= FEWEST_BARS;
  }

  private static long bars(String text) {
    return text.chars().filter(c -> c == '|').count();
  }

  /** Marks the row above line {@code rule} and those below it, of as many columns. */
  private void table(int rule) {
    long bars = bars(lines.string(rule));
    int last = rule;
    while (last + 1 < lines.count() && bars(lines.string(last + 1)) == bars) {
      last++;
    }
    if (last > rule && bars(lines.string(rule - 1)) == bars) {
      items.set(rule - 1, last + 1);
    }
  }

  private void below(int paragraph) {
    int last = paragraph;
    int gap = Integer.MAX_VALUE;
    int count = 0;
    int next = lines.after(last);
    while (next >= 0 && next - last <= gap && isItem(next) && count <= MOST_ITEMS) {
      gap = next - last;
      last = next;
      count++;
      next = lines.after(last);
    }
    if (count < FEWEST_ITEMS || count > MOST_ITEMS) {
      return;
    }
    int end = next < 0 ? lastOwn(paragraph, last) : last;
    items.set(paragraph + 1, end + 1);
  }

  private boolean isItem(int line) {
    return !lines.prose(line) && lines.words(line) <= MOST_ITEM_WORDS;
  }

  /** The last of the lines behind {@code from} that is not the site's, or {@code to}. */
  private int lastOwn(int from, int to) {
    int last = to;
    while (last > from && (lines.blank(last) || isBehindList(last))) {
      last--;
    }
    return last > from ? last : to;
  }

  private boolean isBehindList(int line) {
    return lines.isOfSite(line) || lines.isStamp(line) || lines.isNumber(line);
  }
}
