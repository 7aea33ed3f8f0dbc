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

  /** A run of ASCII digits; the seconds of a clock time end after two. */
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

  private static final byte BLANK = 3;
  private static final byte BREAK = 4;
  private static final byte APOSTROPHE = 5;
  private static final byte[] ASCII = ascii();

  private final String text;
  private final char[] chars;
  private final Lexicon lexicon;
  private int count;
  private int[] starts;
  private int[] ends;
  private int[] words;
  private byte[] kinds;
  private byte[] gaps;

  private Tokens(String text, Lexicon lexicon) {
    this.text = text;
    this.chars = text.toCharArray();
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
    char[] chars = tokens.chars;
    byte gap = PARAGRAPH;
    int i = 0;
    while (i < chars.length) {
      char c = chars[i];
      byte charClass = charClass(c);
      if (charClass == BREAK) {
        gap = gap == LINE || gap == PARAGRAPH ? PARAGRAPH : LINE;
        i++;
        continue;
      }
      if (charClass == BLANK) {
        gap = gap == GLUED ? SPACE : gap;
        i++;
        continue;
      }
      int end = i + 1;
      if (charClass == WORD) {
        end = endOfWord(chars, end);
        tokens.add(i, end, WORD, gap, lexicon.id(chars, i, end));
      } else if (charClass == NUMBER) {
        while (end < chars.length && charClass(chars[end]) == NUMBER) {
          end++;
        }
        end = gap == GLUED && end > i + 2 && tokens.areSeconds(i) ? i + 2 : end;
        tokens.add(i, end, NUMBER, gap, Lexicon.NONE);
      } else {
        boolean pair =
            Character.isHighSurrogate(c)
                && end < chars.length
                && Character.isLowSurrogate(chars[end]);
        end = pair ? end + 1 : end;
        tokens.add(i, end, SYMBOL, gap, Lexicon.NONE);
      }
      gap = GLUED;
      i = end;
    }
    return tokens;
  }

  /**
   * Whether the digits at {@code at} begin with the seconds of a clock time, and what follows them
   * is a counter that the page glued to it: "20:35" and "641" in "01:20:35641".
   */
  private boolean areSeconds(int at) {
    int i = count - 4;
    return i >= 0
        && isClockPart(i + 2)
        && isClockPart(i)
        && isSymbol(i + 1, ':')
        && isSymbol(i + 3, ':')
        && gaps[i + 1] == GLUED
        && gaps[i + 2] == GLUED
        && gaps[i + 3] == GLUED
        && chars[at] < '6';
  }

  private boolean isClockPart(int i) {
    return kinds[i] == NUMBER && ends[i] - starts[i] == 2 && chars[starts[i]] < '6';
  }

  private static byte charClass(char c) {
    return c < ASCII.length ? ASCII[c] : otherClass(c);
  }

  private static byte otherClass(char c) {
    if (Character.isLetter(c)) {
      return WORD;
    }
    if (c == '\u2019' || c == '\u2018') {
      return APOSTROPHE;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK) {
      return WORD;
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) ? BLANK : SYMBOL;
  }

  private static byte[] ascii() {
    byte[] classes = new byte[0x80];
    for (char c = 0; c < classes.length; c++) {
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      classes[c] =
          letter
              ? WORD
              : c >= '0' && c <= '9' ? NUMBER : c == '\n' ? BREAK : c <= ' ' ? BLANK : SYMBOL;
    }
    classes['\''] = APOSTROPHE;
    classes['`'] = APOSTROPHE;
    return classes;
  }

  private static int endOfWord(char[] chars, int from) {
    int end = from;
    while (end < chars.length) {
      byte charClass = charClass(chars[end]);
      boolean inside =
          charClass == WORD
              || (charClass == APOSTROPHE
                  && end + 1 < chars.length
                  && charClass(chars[end + 1]) == WORD);
      if (!inside) {
        return end;
      }
      end++;
    }
    return end;
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

  /**
   * The first token at or after {@code from} at which something may begin: a digit run, a word of
   * {@code openings}, or a symbol that is no punctuation of ASCII; {@code limit} if there is none
   * before it.
   */
  public int next(int from, int limit, WordSet openings) {
    int i = from;
    while (i < limit && passes(i, openings)) {
      i++;
    }
    return i;
  }

  private boolean passes(int i, WordSet openings) {
    byte kind = kinds[i];
    if (kind == WORD) {
      return !openings.contains(words[i]);
    }
    char first = chars[starts[i]];
    return kind == SYMBOL && first < ASCII.length && first != '$';
  }

  /** The first token from {@code from} on that starts at char {@code position} or later. */
  public int firstFrom(int position, int from) {
    int found = Arrays.binarySearch(starts, from, count, position);
    return found < 0 ? -found - 1 : found;
  }

  /** The first token from {@code from} on that ends after char {@code position}. */
  public int firstBeyond(int position, int from) {
    int found = Arrays.binarySearch(ends, from, count, position);
    return found < 0 ? -found - 1 : found + 1;
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
    return i >= 0 && i < count && kinds[i] == SYMBOL && chars[starts[i]] == symbol;
  }

  /** First char of token {@code i}, or 0 out of range. */
  public char first(int i) {
    return i >= 0 && i < count ? chars[starts[i]] : 0;
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
      value = value * 10 + chars[k] - '0';
    }
    return value;
  }

  /** The chars of token {@code i}. */
  public String string(int i) {
    return text.substring(starts[i], ends[i]);
  }
}
