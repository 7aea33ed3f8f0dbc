package id.saring.text;

import java.util.Arrays;

/** The paragraphs of a clean text, which are one blank line apart; positions are code points. */
public final class Paragraphs {
  private static final String BREAK = "\n\n";

  private final int[] starts;

  private Paragraphs(int[] starts) {
    this.starts = starts;
  }

  /** The paragraphs of {@code text}; linear in its length. */
  public static Paragraphs of(String text) {
    int[] starts = new int[8];
    int count = 1;
    int points = 0;
    int from = 0;
    for (int at = text.indexOf(BREAK); at >= 0; at = text.indexOf(BREAK, from)) {
      int next = at + BREAK.length();
      points += text.codePointCount(from, next);
      from = next;
      starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
      starts[count++] = points;
    }
    return new Paragraphs(Arrays.copyOf(starts, count));
  }

  /** How many there are; one at least. */
  public int count() {
    return starts.length;
  }

  /**
   * The paragraph of code point {@code position}, from 0; a blank line belongs to the paragraph
   * before it.
   */
  public int at(int position) {
    int found = Arrays.binarySearch(starts, position);
    return found >= 0 ? found : -found - 2;
  }
}
