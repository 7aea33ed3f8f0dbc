package id.saring.figure.words;

import id.saring.number.NumberWord;

/** What a word may begin, as bits, so that most words of a text cost one look. */
public final class StartFlags {
  /** A name with a number in it. */
  public static final int NAME = 1;

  /** A law, a rank, an address … */
  public static final int HEAD = 2;

  /** A number or a currency before one. */
  public static final int AMOUNT = 4;

  /** An ordinal. */
  public static final int ORDINAL = 8;

  private StartFlags() {}

  /** What a number word may begin. */
  public static int of(NumberWord word) {
    return (word.opensCardinal() ? AMOUNT : 0) | (word.opensOrdinal() ? ORDINAL : 0);
  }
}
