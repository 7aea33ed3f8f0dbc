package id.saring.figure;

import id.saring.text.Lexicon;
import id.saring.text.Tokens;

/**
 * Tokens up to a limit: what lies at or beyond it (a date, or the end) is out of reach for a reader
 * looking ahead.
 */
final class View {
  private final Tokens tokens;
  private int limit;

  View(Tokens tokens) {
    this.tokens = tokens;
    this.limit = tokens.count();
  }

  /** Moves the limit to token {@code limit}. */
  void limit(int limit) {
    this.limit = limit;
  }

  /** First token out of reach. */
  int limit() {
    return limit;
  }

  Tokens tokens() {
    return tokens;
  }

  boolean has(int i) {
    return i >= 0 && i < limit;
  }

  int word(int i) {
    return i < limit ? tokens.word(i) : Lexicon.NONE;
  }

  boolean isNumber(int i) {
    return i < limit && tokens.isNumber(i);
  }

  boolean isWord(int i) {
    return i < limit && tokens.isWord(i);
  }

  boolean isSymbol(int i, char symbol) {
    return i < limit && tokens.isSymbol(i, symbol);
  }

  /** Whether token {@code i} is a symbol of any kind. */
  boolean isSymbol(int i) {
    return has(i) && tokens.kind(i) == Tokens.SYMBOL;
  }

  /** Whether token {@code i} is a hyphen or a dash. */
  boolean isDash(int i) {
    if (!isSymbol(i)) {
      return false;
    }
    char c = tokens.first(i);
    return c == '-'
        || c == '\u2013'
        || c == '\u2014'
        || c == '\u2212'
        || c == '\u2010'
        || c == '\u2011';
  }

  /** Whether nothing stands between token {@code i} and the one before. */
  boolean glued(int i) {
    return has(i) && tokens.gap(i) == Tokens.GLUED;
  }

  /** Whether token {@code i} follows the one before on the same line, after white space. */
  boolean spaced(int i) {
    return has(i) && tokens.gap(i) == Tokens.SPACE;
  }

  /** Whether token {@code i} follows the one before on the same line. */
  boolean near(int i) {
    return has(i) && tokens.gap(i) <= Tokens.SPACE;
  }

  /** Whether token {@code i} is the first of a line. */
  boolean startsLine(int i) {
    return has(i) && tokens.gap(i) >= Tokens.LINE;
  }

  char first(int i) {
    return i < limit ? tokens.first(i) : 0;
  }

  int length(int i) {
    return has(i) ? tokens.length(i) : 0;
  }

  int intValue(int i) {
    return i < limit ? tokens.intValue(i) : -1;
  }

  /** Whether token {@code i} is a word that starts with a capital. */
  boolean capital(int i) {
    return isWord(i) && Character.isUpperCase(tokens.first(i));
  }

  /**
   * One past the first word that lost the blank after it, "undanganSebanyak"; the end of the token
   * when none did.
   */
  int border(int i) {
    String text = tokens.text();
    for (int k = tokens.start(i) + 3; k < tokens.end(i); k++) {
      if (Character.isUpperCase(text.charAt(k)) && Character.isLowerCase(text.charAt(k - 1))) {
        return k;
      }
    }
    return tokens.end(i);
  }

  /**
   * Where a second word begins in the word at token {@code i}, after two small letters at least:
   * "cmPenyebab"; -1 when it is one word.
   */
  int unitBorder(int i) {
    if (!isWord(i)) {
      return -1;
    }
    String text = tokens.text();
    int start = tokens.start(i);
    int k = start;
    while (k < tokens.end(i) && Character.isLowerCase(text.charAt(k))) {
      k++;
    }
    boolean second =
        k + 2 < tokens.end(i)
            && Character.isUpperCase(text.charAt(k))
            && Character.isLowerCase(text.charAt(k + 1));
    return second && k - start >= 2 ? k : -1;
  }

  /** Whether token {@code i} is a word all in capitals. */
  boolean capitals(int i) {
    if (!isWord(i)) {
      return false;
    }
    for (int k = tokens.start(i); k < tokens.end(i); k++) {
      if (!Character.isUpperCase(tokens.text().charAt(k))) {
        return false;
      }
    }
    return true;
  }
}
