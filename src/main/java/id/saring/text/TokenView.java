package id.saring.text;

/**
 * Tokens up to a limit: what lies at or beyond it (a date, or the end) is out of reach for a reader
 * looking ahead.
 */
public final class TokenView {
  private static final int LEAST_CAPITAL_WORD = 4;

  private final Tokens tokens;
  private int limit;

  /** All of {@code tokens} in reach. */
  public TokenView(Tokens tokens) {
    this.tokens = tokens;
    this.limit = tokens.count();
  }

  /** Moves the limit to token {@code limit}. */
  public void limit(int limit) {
    this.limit = limit;
  }

  /** First token out of reach. */
  public int limit() {
    return limit;
  }

  /** All tokens, the limit apart. */
  public Tokens tokens() {
    return tokens;
  }

  /** Whether token {@code i} exists within reach. */
  public boolean has(int i) {
    return i >= 0 && i < limit;
  }

  /** Lexicon id of the word at token {@code i}; {@link Lexicon#NONE} out of reach. */
  public int word(int i) {
    return i < limit ? tokens.word(i) : Lexicon.NONE;
  }

  /** Whether token {@code i} is a digit run. */
  public boolean isNumber(int i) {
    return i < limit && tokens.isNumber(i);
  }

  /** Whether token {@code i} is a word. */
  public boolean isWord(int i) {
    return i < limit && tokens.isWord(i);
  }

  /** Whether token {@code i} is the symbol {@code symbol}. */
  public boolean isSymbol(int i, char symbol) {
    return i < limit && tokens.isSymbol(i, symbol);
  }

  /** Whether token {@code i} is a symbol of any kind. */
  public boolean isSymbol(int i) {
    return has(i) && tokens.kind(i) == Tokens.SYMBOL;
  }

  /** Whether token {@code i} is a hyphen or a dash. */
  public boolean isDash(int i) {
    if (!isSymbol(i)) {
      return false;
    }
    char c = tokens.first(i);
    return c == '-' || (c > '\u007f' && Signs.isDash(c));
  }

  /** Whether token {@code i} is the sign of a currency. */
  public boolean isCurrencySymbol(int i) {
    if (!isSymbol(i)) {
      return false;
    }
    char c = tokens.first(i);
    return c == '$' || (c > '\u007f' && Character.getType(c) == Character.CURRENCY_SYMBOL);
  }

  /** Whether nothing stands between token {@code i} and the one before. */
  public boolean glued(int i) {
    return has(i) && tokens.gap(i) == Tokens.GLUED;
  }

  /** Whether token {@code i} follows the one before on the same line, after white space. */
  public boolean spaced(int i) {
    return has(i) && tokens.gap(i) == Tokens.SPACE;
  }

  /** Whether token {@code i} follows the one before on the same line. */
  public boolean near(int i) {
    return has(i) && tokens.gap(i) <= Tokens.SPACE;
  }

  /** Whether token {@code i} is the first of a line. */
  public boolean startsLine(int i) {
    return has(i) && tokens.gap(i) >= Tokens.LINE;
  }

  /** First char of token {@code i}; 0 out of reach. */
  public char first(int i) {
    return i < limit ? tokens.first(i) : 0;
  }

  /** Number of chars of token {@code i}; 0 out of reach. */
  public int length(int i) {
    return has(i) ? tokens.length(i) : 0;
  }

  /** Value of the digit run at token {@code i}, as {@link Tokens#intValue}; -1 out of reach. */
  public int intValue(int i) {
    return i < limit ? tokens.intValue(i) : -1;
  }

  /** Whether token {@code i} is a word that starts with a capital. */
  public boolean capital(int i) {
    return isWord(i) && Character.isUpperCase(tokens.first(i));
  }

  /**
   * One past the first word that lost the blank after it, "undanganSebanyak": three small letters
   * or more before a capital, four where a capital opens them ("YouTuber" is one word); the end of
   * the token when none did.
   */
  public int border(int i) {
    String text = tokens.text();
    int start = tokens.start(i);
    int k = start + 1;
    while (k < tokens.end(i) && Character.isLowerCase(text.charAt(k))) {
      k++;
    }
    int least = Character.isLowerCase(text.charAt(start)) ? 3 : 4;
    boolean lost = k < tokens.end(i) && Character.isUpperCase(text.charAt(k));
    return lost && k - start >= least ? k : tokens.end(i);
  }

  /**
   * Where a second word begins in the word at token {@code i}, after two small letters or a capital
   * word of four at least: "cmPenyebab", "PersenUpah"; -1 when it is one word.
   */
  public int unitBorder(int i) {
    if (!isWord(i)) {
      return -1;
    }
    String text = tokens.text();
    int start = tokens.start(i);
    boolean capital = Character.isUpperCase(text.charAt(start));
    int k = capital ? start + 1 : start;
    while (k < tokens.end(i) && Character.isLowerCase(text.charAt(k))) {
      k++;
    }
    boolean second =
        k + 2 < tokens.end(i)
            && Character.isUpperCase(text.charAt(k))
            && Character.isLowerCase(text.charAt(k + 1));
    return second && k - start >= (capital ? LEAST_CAPITAL_WORD : 2) ? k : -1;
  }

  /** Whether token {@code i} is a word all in capitals. */
  public boolean capitals(int i) {
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
