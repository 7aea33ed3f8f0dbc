package id.saring.number;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;

/** Tells words that were meant to be a scale: "miliat", "trilun", "juat". */
final class ScaleSpelling {
  private static final int LONG_WORD = 6;
  private static final int SHORTEST = 4;
  private static final int LONGEST = 12;

  private final List<String> scales;
  private final String initials;

  /**
   * Tells misspellings of {@code scales}.
   *
   * @param scales words in lower case
   */
  ScaleSpelling(List<String> scales) {
    this.scales = scales.stream().filter(scale -> scale.length() >= SHORTEST).toList();
    this.initials = this.scales.stream().map(scale -> scale.substring(0, 1)).collect(joining());
  }

  /**
   * Whether {@code word} is within one edit of a scale, or within two of a long one; a swap of
   * neighbours is one edit.
   */
  boolean resembles(String word) {
    if (word.length() < SHORTEST || word.length() > LONGEST) {
      return false;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    for (String scale : scales) {
      int most = scale.length() >= LONG_WORD ? 2 : 1;
      if (Math.abs(scale.length() - lower.length()) <= most && distance(scale, lower) <= most) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code text} goes on at {@code start} with a scale, whatever its case. */
  boolean opens(String text, int start) {
    if (initials.indexOf(Character.toLowerCase(text.charAt(start))) < 0) {
      return false;
    }
    for (String scale : scales) {
      if (text.regionMatches(true, start, scale, 0, scale.length())) {
        return true;
      }
    }
    return false;
  }

  /** Optimal string alignment distance. */
  private static int distance(String a, String b) {
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(table[i - 1][j] + 1, table[i][j - 1] + 1);
        best = Math.min(best, table[i - 1][j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        table[i][j] = swapped ? Math.min(best, table[i - 2][j - 2] + 1) : best;
      }
    }
    return table[a.length()][b.length()];
  }
}
