package id.saring.strip.edge;

import id.saring.page.PageLines;
import id.saring.strip.cut.Remains;

/** Lines beside a text that count or measure something. */
final class NumberLines {
  private final PageLines lines;
  private final Remains remains;
  private final StrayWords stray;

  NumberLines(PageLines lines, Remains remains, StrayWords stray) {
    this.lines = lines;
    this.remains = remains;
    this.stray = stray;
  }

  /** Whether the line is a temperature and nothing more: "24.1 C", "31°C". */
  boolean isTemperature(int line) {
    String text = lines.string(line);
    int last = text.length() - 1;
    if (last < 2 || text.charAt(last) != 'C' || !Character.isDigit(text.charAt(0))) {
      return false;
    }
    return text.chars().limit(last).allMatch(c -> Character.isDigit(c) || ".,° ".indexOf(c) >= 0);
  }

  /** Whether the line is one of several numbers that stand alone right above line {@code start}. */
  boolean isCounter(int line, int start) {
    if (!lines.isNumber(line)) {
      return false;
    }
    int before = remains.before(line);
    int next = pastPlaceholders(line);
    return (next == start && before >= 0 && lines.isNumber(before))
        || (next >= 0 && lines.isNumber(next) && pastPlaceholders(next) == start);
  }

  /** The next line that is no placeholder of a picture, or -1. */
  private int pastPlaceholders(int line) {
    int next = remains.after(line);
    while (next >= 0 && (lines.isPlaceholder(next) || stray.isIdentifier(next))) {
      next = remains.after(next);
    }
    return next;
  }

  /** Whether the line is an entry of a list of pages, which count on from one: "- 1", "- 2". */
  boolean isPage(int line) {
    int page = page(line);
    return page > 0
        && ((page(remains.before(line)) == page - 1 && page > 1)
            || (page == 1 && page(remains.after(line)) == 2));
  }

  /** The number of one or two digits behind a bullet that is all of the line; -1 if it is not. */
  private int page(int line) {
    return line < 0 || !lines.isBullet(line) ? -1 : number(lines.unbulleted(line));
  }

  /** The number of one or two digits that is all of {@code text}, or -1. */
  static int number(String text) {
    return text.isEmpty() || text.length() > 2 || !text.chars().allMatch(Character::isDigit)
        ? -1
        : Integer.parseInt(text);
  }
}
