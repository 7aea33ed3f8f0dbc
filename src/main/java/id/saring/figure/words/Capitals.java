package id.saring.figure.words;

import id.saring.text.TokenView;
import id.saring.text.Tokens;

/** What capitals around a token say: a sentence begins, a headline. */
public final class Capitals {
  private static final int HEADLINE = 24;
  private static final int NEAR = 7;
  private static final int LEAST_WORDS = 5;

  private Capitals() {}

  /** Whether token {@code i} opens a sentence or a line. */
  public static boolean startsSentence(TokenView view, int i) {
    Tokens tokens = view.tokens();
    if (i == 0 || tokens.gap(i) >= Tokens.LINE) {
      return true;
    }
    char before = tokens.kind(i - 1) == Tokens.SYMBOL ? tokens.first(i - 1) : ',';
    boolean joins = tokens.gap(i) == Tokens.GLUED && (before == '/' || before == '&');
    return before != ',' && before != '-' && !joins;
  }

  /**
   * Whether the words around token {@code i}, on its line, are mostly in capitals, as in a
   * headline.
   */
  public static boolean headline(Tokens tokens, int i) {
    int first = i;
    while (first > 0 && tokens.gap(first) <= Tokens.SPACE && i - first <= HEADLINE) {
      first--;
    }
    int end = i + 1;
    while (end < tokens.count() && tokens.gap(end) <= Tokens.SPACE && end - i <= HEADLINE) {
      end++;
    }
    if (i - first > HEADLINE || end - i > HEADLINE) {
      return embedded(tokens, i);
    }
    int capitals = 0;
    int words = 0;
    for (int k = first; k < end; k++) {
      words += counted(tokens, k);
      capitals += capital(tokens, k);
    }
    return words >= 3 && capitals * 4 >= words * 3;
  }

  /**
   * Whether all words near token {@code i} up to the next sign are in capitals: a headline that
   * lost its line.
   */
  private static boolean embedded(Tokens tokens, int i) {
    int words = 0;
    for (int k = i - 1; k > i - NEAR && k >= 0 && tokens.kind(k) != Tokens.SYMBOL; k--) {
      words += counted(tokens, k);
      if (counted(tokens, k) > capital(tokens, k)) {
        return false;
      }
    }
    for (int k = i + 1;
        k < i + NEAR && k < tokens.count() && tokens.kind(k) != Tokens.SYMBOL;
        k++) {
      words += counted(tokens, k);
      if (counted(tokens, k) > capital(tokens, k)) {
        return false;
      }
    }
    return words >= LEAST_WORDS;
  }

  private static int counted(Tokens tokens, int i) {
    return tokens.isWord(i) && tokens.length(i) > 3 ? 1 : 0;
  }

  private static int capital(Tokens tokens, int i) {
    return counted(tokens, i) == 1 && Character.isUpperCase(tokens.first(i)) ? 1 : 0;
  }
}
