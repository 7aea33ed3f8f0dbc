package id.saring.date;

import id.saring.text.Tokens;

/**
 * Tokens seen through the word table. Every method answers "no" for a position outside the text.
 */
final class View {
  private final Tokens tokens;
  private final TimeWords words;

  View(Tokens tokens, TimeWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  Tokens tokens() {
    return tokens;
  }

  int count() {
    return tokens.count();
  }

  /** The table value of token {@code i} as a {@code kind}, or {@link TimeWords#NONE}. */
  int value(WordKind kind, int i) {
    return words.value(kind, tokens.word(i));
  }

  /** Whether token {@code i} is a word of {@code kind}. */
  boolean is(WordKind kind, int i) {
    return value(kind, i) != TimeWords.NONE;
  }

  /** Whether token {@code i} exists and stands on the same line as the one before it. */
  boolean near(int i) {
    return i > 0 && i < tokens.count() && tokens.gap(i) <= Tokens.SPACE;
  }

  /** Whether token {@code i} exists and touches the one before it. */
  boolean glued(int i) {
    return i > 0 && i < tokens.count() && tokens.gap(i) == Tokens.GLUED;
  }

  /** {@link #is} and {@link #near}. */
  boolean next(WordKind kind, int i) {
    return near(i) && is(kind, i);
  }

  boolean symbol(int i, char c) {
    return tokens.isSymbol(i, c);
  }

  /** Whether token {@code i} is a hyphen or a dash. */
  boolean dash(int i) {
    char c = i >= 0 && i < count() && tokens.kind(i) == Tokens.SYMBOL ? tokens.first(i) : 0;
    return c == '-'
        || c == '\u2013'
        || c == '\u2014'
        || c == '\u2212'
        || c == '\u2011'
        || c == '\u2010';
  }

  boolean number(int i) {
    return tokens.isNumber(i);
  }

  /** Digits of token {@code i}; 0 if it is not a number. */
  int digits(int i) {
    return tokens.isNumber(i) ? tokens.length(i) : 0;
  }

  /** Whether token {@code i} is a word with a capital first letter. */
  boolean capital(int i) {
    return tokens.isWord(i) && Character.isUpperCase(tokens.first(i));
  }

  /** Whether token {@code i} starts a sentence, a line or a quotation, as far as the signs show. */
  boolean sentenceStart(int i) {
    return i == 0
        || tokens.gap(i) >= Tokens.LINE
        || endsSentence(i - 1)
        || "\"\u201c\u201d'\u2018\u2019(".indexOf(tokens.first(i - 1)) >= 0;
  }

  /**
   * Whether token {@code i} is a sign that ends a sentence: a stop, question or exclamation mark
   * before a gap.
   */
  boolean endsSentence(int i) {
    char c = i >= 0 && i < count() && tokens.kind(i) == Tokens.SYMBOL ? tokens.first(i) : 0;
    return (c == '.' || c == '!' || c == '?')
        && (i + 1 >= count() || tokens.gap(i + 1) != Tokens.GLUED || tokens.isWord(i + 1));
  }
}
