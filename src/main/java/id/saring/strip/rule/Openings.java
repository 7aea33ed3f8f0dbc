package id.saring.strip.rule;

import java.util.Set;

/**
 * The texts that a pattern's matches begin with, without regard to case: where it is worth trying.
 */
final class Openings {
  private static final int ASCII = 0x80;

  private final String[] texts;
  private final boolean[] firsts = new boolean[ASCII];

  /** Openings of these lower-case texts; of none, any place will do. */
  Openings(Set<String> texts) {
    this.texts = texts.toArray(String[]::new);
    for (String text : this.texts) {
      char first = text.charAt(0);
      if (first < ASCII) {
        firsts[first] = true;
        firsts[Character.toUpperCase(first)] = true;
      }
    }
  }

  /** Whether it is known what matches begin with. */
  boolean areKnown() {
    return texts.length > 0;
  }

  /** Whether a match may begin at {@code at}. */
  boolean at(String text, int at) {
    if (!areKnown()) {
      return true;
    }
    if (at >= text.length() || (text.charAt(at) < ASCII && !firsts[text.charAt(at)])) {
      return false;
    }
    for (String opening : texts) {
      if (text.regionMatches(true, at, opening, 0, opening.length())) {
        return true;
      }
    }
    return false;
  }
}
