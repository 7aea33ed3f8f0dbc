package id.saring.strip.edge;

import id.saring.page.PageLines;
import id.saring.strip.cut.Remains;
import java.util.stream.IntStream;

/** Rows whose entries bars part: numbers of pages, prices, entries of menus. */
final class BarRows {
  private static final int FEWEST_IN_ROW = 3;

  private final PageLines lines;
  private final Remains remains;
  private final EdgeLooks looks;

  BarRows(PageLines lines, Remains remains, EdgeLooks looks) {
    this.lines = lines;
    this.remains = remains;
    this.looks = looks;
  }

  /** Numbers that count on from one, with bars between them: "1 | 2 | 3 | 4". */
  boolean isPages(int line) {
    String[] pages = lines.string(line).split("\\|", -1);
    return pages.length >= FEWEST_IN_ROW
        && IntStream.range(0, pages.length)
            .allMatch(at -> pages[at].strip().equals(String.valueOf(at + 1)))
        && !besideRow(line);
  }

  /** Three or more names with their numbers between bars: "IHSG 6.712 | USD 15.034 | CPO 3.870". */
  boolean isPrices(int line) {
    String text = lines.string(line);
    int pieces = 0;
    boolean digit = false;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.charAt(at) == '|') {
        if (!digit) {
          return false;
        }
        pieces++;
        digit = false;
      } else {
        digit |= Character.isDigit(text.charAt(at));
      }
    }
    return pieces >= FEWEST_IN_ROW;
  }

  /** Three or more entries of a few words with bars between them: "kabar | warta | suara desa". */
  boolean isEntries(int line) {
    String text = lines.string(line);
    long bars = text.chars().filter(c -> c == '|').count();
    return bars >= FEWEST_IN_ROW - 1
        && lines.words(line) <= (bars + 1) * SectionWords.MOST_WORDS
        && !lines.endsSentence(line)
        && !lines.isStamp(line)
        && !lines.isNameLine(line);
  }

  /** A row of a table of prices or a menu between bars. */
  boolean isBarred(int line) {
    String text = lines.string(line);
    return text.length() > 1 && text.startsWith("|") && text.endsWith("|");
  }

  /** The last row of a table before line {@code start}, or -1. */
  int lastBarred(int start) {
    int barred = -1;
    for (int line = remains.after(-1); line >= 0 && line < start; line = remains.after(line)) {
      barred = isBarred(line) ? line : barred;
    }
    return barred;
  }

  /** Whether the line ends in a bar, and several titles stand on the line below. */
  boolean isAboveTitles(int line) {
    int next = remains.after(line);
    return next >= 0 && lines.string(line).endsWith("|") && looks.isTitles(next);
  }

  /** Whether a bar stands in the line above or below, so that both are rows of one table. */
  private boolean besideRow(int line) {
    int above = lines.before(line);
    int below = lines.after(line);
    return (above >= 0 && lines.string(above).indexOf('|') >= 0)
        || (below >= 0 && lines.string(below).indexOf('|') >= 0);
  }
}
