package id.saring.dataset.row;

import id.saring.text.Paragraphs;

/**
 * How long a clean text is.
 *
 * @param paragraphs separated by a blank line
 * @param words separated by blanks and line feeds
 * @param chars code points
 */
public record TextSize(int paragraphs, int words, int chars) {
  /** The size of {@code text}. */
  public static TextSize of(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = text.charAt(i) == ' ' || text.charAt(i) == '\n';
      words += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return new TextSize(Paragraphs.of(text).count(), words, text.codePointCount(0, text.length()));
  }

  /** {@code removed} code points as a part of those of the raw page, 0 to 1. */
  public double removedRatio(int removed) {
    return chars + removed == 0 ? 0 : (double) removed / (chars + removed);
  }
}
