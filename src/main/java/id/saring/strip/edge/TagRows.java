package id.saring.strip.edge;

import id.saring.page.PageLines;
import id.saring.page.TellingWords;
import java.util.HashSet;
import java.util.Set;

/** Rows of tags without a label. */
final class TagRows {
  private static final int MOST_WORDS = 12;

  private final PageLines lines;
  private final int first;
  private final int last;
  private Set<String> said;

  TagRows(PageLines lines, int first, int last) {
    this.lines = lines;
    this.first = first;
    this.last = last;
  }

  /** Whether half of the line or more is words of the text, with commas and no capital. */
  boolean isTags(int line) {
    String text = lines.string(line);
    return text.indexOf(',') > 0
        && lines.words(line) > 1
        && lines.words(line) <= MOST_WORDS
        && lines.functionWords(line) == 0
        && text.chars().allMatch(c -> Character.isLowerCase(c) || c == ',' || c == ' ')
        && TellingWords.areSaid(lines, line, said(), 1);
  }

  /** The words that the text says. */
  private Set<String> said() {
    if (said == null) {
      said = new HashSet<>(TellingWords.of(lines, lines.start(first), lines.end(last)));
    }
    return said;
  }
}
