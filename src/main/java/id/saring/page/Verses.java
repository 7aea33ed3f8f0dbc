package id.saring.page;

import java.util.BitSet;

/**
 * Finds the verses of poems and songs: runs of short lines that hold other words than names and no
 * sign of a site, some of them on the page.
 */
final class Verses {
  private static final int MOST_WORDS = 9;
  private static final int LONGEST = 70;
  private static final int FEWEST_IN_RUN = 3;
  private static final int FEWEST_IN_SPACED_RUN = 6;
  private static final int FEWEST = 6;
  private static final int FEWEST_TOLD = 2;
  private static final int WORDS_PER_FUNCTION = 12;
  private static final double LEAST_WORDS = 2.2;
  private static final double MOST_MEAN_WORDS = 6;

  private final PageLines lines;
  private final BitSet verses = new BitSet();

  private Verses(PageLines lines) {
    this.lines = lines;
  }

  /** The lines of {@code lines} that are such verses. */
  static BitSet in(PageLines lines) {
    Verses verses = new Verses(lines);
    int line = lines.after(-1);
    while (line >= 0) {
      line = verses.run(line);
    }
    if (!verses.verses.isEmpty()) {
      verses.couplets();
    }
    return verses.verses.cardinality() >= FEWEST ? verses.verses : new BitSet();
  }

  /** Marks two such lines above or below a run, a blank line between. */
  private void couplets() {
    BitSet runs = (BitSet) verses.clone();
    for (int first = lines.after(-1); first >= 0; first = lines.after(first)) {
      int second = first + 1;
      boolean couplet =
          second < lines.count()
              && isLoose(first, first - 1)
              && isLoose(second, second + 1)
              && (isTold(first) || isTold(second))
              && ((first > 1 && runs.get(first - 2))
                  || (second + 2 < lines.count() && runs.get(second + 2)));
      if (couplet) {
        verses.set(first, second + 1);
      }
    }
  }

  /** Whether line {@code line} may be a verse that no run holds, and {@code beside} is blank. */
  private boolean isLoose(int line, int beside) {
    return !lines.blank(line)
        && !verses.get(line)
        && mayBeVerse(line)
        && (beside < 0 || beside >= lines.count() || lines.blank(beside) || !mayBeVerse(beside));
  }

  /**
   * Marks the run that begins at {@code first}, if it is one; the line to go on from. Where lines
   * set apart by empty ones are no run, the last of them may begin one set closer: the first verse
   * below the title of a poem.
   */
  private int run(int first) {
    int gap = 0;
    int last = first;
    int count = 0;
    int told = 0;
    int words = 0;
    int function = 0;
    int next = first;
    while (next >= 0 && (count == 0 || isNear(last, next, gap)) && mayBeVerse(next)) {
      gap = count == 0 ? 0 : next - last;
      last = next;
      count++;
      told += isTold(next) ? 1 : 0;
      words += lines.words(next);
      function += lines.functionWords(next);
      next = lines.after(next);
    }
    boolean many = count >= (gap > 1 ? FEWEST_IN_SPACED_RUN : FEWEST_IN_RUN);
    if (many
        && told >= FEWEST_TOLD
        && told * 2 >= count
        && function * WORDS_PER_FUNCTION >= words
        && words >= LEAST_WORDS * count
        && words <= MOST_MEAN_WORDS * count) {
      for (int line = first; line >= 0 && line <= last; line = lines.after(line)) {
        verses.set(line);
      }
    } else if (gap > 1) {
      return last;
    }
    return count == 0 ? lines.after(first) : next;
  }

  private static boolean isNear(int last, int next, int gap) {
    return next - last == Math.max(1, gap) || (gap == 0 && next - last == 2);
  }

  private boolean mayBeVerse(int line) {
    return lines.words(line) >= 1
        && lines.words(line) <= MOST_WORDS
        && !(lines.prose(line) && lines.endsSentence(line))
        && lines.string(line).length() <= LONGEST
        && !lines.string(line).endsWith(":")
        && !(lines.isTitle(line) && !isTold(line))
        && !lines.isBullet(line)
        && !lines.isOfSite(line)
        && !lines.isStamp(line)
        && !lines.isAge(line)
        && !lines.isNameLine(line)
        && SignOff.start(lines.string(line)) != 0
        && !lines.isReply(line)
        && !lines.isPlaceholder(line)
        && !lines.isAddress(line)
        && !lines.isCommentHeading(line)
        && !lines.isCommentForm(line)
        && !lines.isClosingBox(line);
  }

  private boolean isTold(int line) {
    return lines.smallWords(line) > lines.functionWords(line);
  }
}
