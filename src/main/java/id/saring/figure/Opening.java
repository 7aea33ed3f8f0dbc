package id.saring.figure;

import id.saring.number.NumberWord;

/** What a word may begin, as bits, so that most words of a text cost one look. */
final class Opening {
  /** A name with a number in it. */
  static final int NAME = 1;

  /** A law, a rank, an address … */
  static final int HEAD = 2;

  /** A number or a currency before one. */
  static final int AMOUNT = 4;

  /** An ordinal. */
  static final int ORDINAL = 8;

  private Opening() {}

  /** What a number word may begin. */
  static int of(NumberWord word) {
    return (word.opensCardinal() ? AMOUNT : 0) | (word.opensOrdinal() ? ORDINAL : 0);
  }
}
