package id.saring.strip.repeat;

import id.saring.page.PageLines;
import id.saring.strip.cut.Cut;
import id.saring.strip.cut.Remains;
import id.saring.strip.cut.Roles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines of a page with those that are known as second copies so far, and why. */
final class CopyMarks {
  /** Letters and digits of a line that counts as a paragraph: a line of 60 chars, blanks aside. */
  static final int PARAGRAPH = LineKeys.BEGINNING;

  /** Shortest part of a line that is known as a headline again, in letters and digits. */
  static final int DRESSED = 16;

  /** Fewest words of a headline. */
  static final int HEADLINE_WORDS = 3;

  /** Lines that the head of a page may have. */
  static final int MOST_HEAD_LINES = 20;

  private static final int NONE = -1;

  private final PageLines lines;
  private final Remains remains;
  private final LineKeys keys;
  private final int[] originals;
  private final String[] reasons;
  private final int[] order;
  private final int first;
  private final int last;

  /** None yet, of what {@code remains} of {@code lines}. */
  CopyMarks(PageLines lines, Remains remains) {
    this.lines = lines;
    this.remains = remains;
    this.keys = new LineKeys(lines, remains);
    this.originals = new int[lines.count()];
    this.reasons = new String[lines.count()];
    this.order = new int[lines.count()];
    Arrays.fill(originals, NONE);
    int from = lines.count();
    int to = NONE;
    int seen = 0;
    for (int line = 0; line < lines.count(); line++) {
      if (!remains.empty(line)) {
        order[line] = ++seen;
        if (lines.prose(line)) {
          from = Math.min(from, line);
          to = line;
        }
      }
    }
    this.first = from;
    this.last = to;
  }

  PageLines lines() {
    return lines;
  }

  Remains remains() {
    return remains;
  }

  LineKeys keys() {
    return keys;
  }

  /** The number of {@code line} among those that are left, from 1; 0 if it is not. */
  int order(int line) {
    return order[line];
  }

  /** The first line of running text that is left, or the number of lines. */
  int first() {
    return first;
  }

  /** The last line of running text that is left, or -1. */
  int last() {
    return last;
  }

  /**
   * Notes that {@code line} says {@code original}, -1 for several lines, again. The first holds.
   */
  void mark(int line, int original, String reason) {
    if (reasons[line] == null) {
      originals[line] = original;
      reasons[line] = reason;
    }
  }

  boolean isMarked(int line) {
    return reasons[line] != null;
  }

  /** Whether {@code line} is marked for {@code reason}. */
  boolean isBy(String reason, int line) {
    return reason.equals(reasons[line]);
  }

  /** The line that {@code line} says again, or -1. */
  int original(int line) {
    return originals[line];
  }

  /** Whether the line goes on from the one before, so that it may be half a sentence. */
  boolean goesOn(int line) {
    return Character.isLowerCase(lines.text().charAt(remains.start(line)));
  }

  /** The marked lines as cuts. */
  List<Cut> cuts() {
    List<Cut> cuts = new ArrayList<>();
    for (int line = 0; line < lines.count(); line++) {
      if (reasons[line] != null) {
        cuts.add(remains.cut(line, reasons[line], Roles.DUPLICATE));
      }
    }
    return cuts;
  }
}
