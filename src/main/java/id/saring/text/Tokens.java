package id.saring.text;

import java.util.Arrays;

/**
 * A text cut into words, digit runs and single symbols, kept in flat arrays so that scanning
 * allocates nothing. White space is not a token; {@link #gap} tells what stood before one. Words
 * found in the lexicon carry its id.
 */
public final class Tokens {
  /** Letters, with apostrophes between letters ("Jum'at") and combining marks. */
  public static final byte WORD = 0;

  /** A run of ASCII digits. */
  public static final byte NUMBER = 1;

  /** Any other single code point. */
  public static final byte SYMBOL = 2;

  /** {@link #gap}: nothing between this token and the one before. */
  public static final byte GLUED = 0;

  /** {@link #gap}: white space without a line break. */
  public static final byte SPACE = 1;

  /** {@link #gap}: one line break. */
  public static final byte LINE = 2;

  /** {@link #gap}: a blank line, or the start of the text. */
  public static final byte PARAGRAPH = 3;

  private final String text;
  private final Lexicon lexicon;
  private int count;
  private int[] starts;
  private int[] ends;
  private int[] words;
  private byte[] kinds;
  private byte[] gaps;

  private Tokens(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    int guess = text.length() / 5 + 8;
    starts = new int[guess];
    ends = new int[guess];
    words = new int[guess];
    kinds = new byte[guess];
    gaps = new byte[guess];
  }

  /** Cuts {@code text}; linear in its length. */
  public static Tokens of(String text, Lexicon lexicon) {
    Tokens tokens = new Tokens(text, lexicon);
    int length = text.length();
    byte gap = PARAGRAPH;
    int i = 0;
    while (i < length) {
      char c = text.charAt(i);
      int end;
      if (c == '\n') {
        gap = gap == LINE || gap == PARAGRAPH ? PARAGRAPH : LINE;
        i++;
        continue;
      } else if (c <= ' '
          || (c >= 0x80 && (Character.isWhitespace(c) || Character.isSpaceChar(c)))) {
        gap = gap == GLUED ? SPACE : gap;
        i++;
        continue;
      } else if (c >= '0' && c <= '9') {
        end = i + 1;
        while (end < length && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
          end++;
        }
        tokens.add(i, end, NUMBER, gap, Lexicon.NONE);
      } else if (isLetter(c)) {
        end = i + 1;
        while (end < length && (isLetter(text.charAt(end)) || apostropheInWord(text, end))) {
          end++;
        }
        tokens.add(i, end, WORD, gap, lexicon.id(text, i, end));
      } else {
        end =
            i
                + (Character.isHighSurrogate(c)
                        && i + 1 < length
                        && Character.isLowSurrogate(text.charAt(i + 1))
                    ? 2
                    : 1);
        tokens.add(i, end, SYMBOL, gap, Lexicon.NONE);
      }
      gap = GLUED;
      i = end;
    }
    return tokens;
  }

  private static boolean isLetter(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean apostropheInWord(String text, int at) {
    char c = text.charAt(at);
    return (c == '\'' || c == '\u2019' || c == '\u2018' || c == '`')
        && at + 1 < text.length()
        && isLetter(text.charAt(at + 1));
  }

  private void add(int start, int end, byte kind, byte gap, int word) {
    if (count == starts.length) {
      int size = count * 2;
      starts = Arrays.copyOf(starts, size);
      ends = Arrays.copyOf(ends, size);
      words = Arrays.copyOf(words, size);
      kinds = Arrays.copyOf(kinds, size);
      gaps = Arrays.copyOf(gaps, size);
    }
    starts[count] = start;
    ends[count] = end;
    kinds[count] = kind;
    gaps[count] = gap;
    words[count++] = word;
  }

  /** Number of tokens. */
  public int count() {
    return count;
  }

  /** The text that was cut. */
  public String text() {
    return text;
  }

  /** The lexicon whose ids {@link #word} gives. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** First char of token {@code i}. */
  public int start(int i) {
    return starts[i];
  }

  /** One past the last char of token {@code i}. */
  public int end(int i) {
    return ends[i];
  }

  /** {@link #WORD}, {@link #NUMBER} or {@link #SYMBOL}. */
  public byte kind(int i) {
    return kinds[i];
  }

  /**
   * What stands before token {@code i}: {@link #GLUED}, {@link #SPACE}, {@link #LINE} or {@link
   * #PARAGRAPH}.
   */
  public byte gap(int i) {
    return gaps[i];
  }

  /**
   * Lexicon id of token {@code i}, or {@link Lexicon#NONE}; NONE too for any {@code i} out of
   * range.
   */
  public int word(int i) {
    return i >= 0 && i < count ? words[i] : Lexicon.NONE;
  }

  /** Whether token {@code i} exists and is a digit run. */
  public boolean isNumber(int i) {
    return i >= 0 && i < count && kinds[i] == NUMBER;
  }

  /** Whether token {@code i} exists and is a word. */
  public boolean isWord(int i) {
    return i >= 0 && i < count && kinds[i] == WORD;
  }

  /** Whether token {@code i} exists and is the symbol {@code symbol}. */
  public boolean isSymbol(int i, char symbol) {
    return i >= 0 && i < count && kinds[i] == SYMBOL && text.charAt(starts[i]) == symbol;
  }

  /** First char of token {@code i}, or 0 out of range. */
  public char first(int i) {
    return i >= 0 && i < count ? text.charAt(starts[i]) : 0;
  }

  /** Number of chars of token {@code i}. */
  public int length(int i) {
    return ends[i] - starts[i];
  }

  /** The value of a digit run of at most nine digits; -1 for a longer one, a word or a symbol. */
  public int intValue(int i) {
    if (!isNumber(i) || length(i) > 9) {
      return -1;
    }
    int value = 0;
    for (int k = starts[i]; k < ends[i]; k++) {
      value = value * 10 + text.charAt(k) - '0';
    }
    return value;
  }

  /** The chars of token {@code i}. */
  public String string(int i) {
    return text.substring(starts[i], ends[i]);
  }
}
