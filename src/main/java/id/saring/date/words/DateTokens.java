package id.saring.date.words;

import id.saring.date.expression.Direction;
import id.saring.date.expression.TimeUnit;
import id.saring.lang.Zone;
import id.saring.model.Modifier;
import id.saring.number.NumeralReader;
import id.saring.text.Phrases;
import id.saring.text.Signs;
import id.saring.text.TokenView;
import id.saring.text.Tokens;

/**
 * Tokens seen through the word table. Every method answers "no" for a position outside the text.
 */
public final class DateTokens {
  private static final int PER = 2;
  private static final int THINGS = 2;
  private static final int LONGEST_ZONE = 4;
  private static final int SHORTEST_UNIT = 3;
  private static final int LONGEST_UNIT = 6;
  private static final int SHORTEST_WORD = 2;

  private final Tokens tokens;
  private final TokenView view;
  private final DateWords words;

  public DateTokens(Tokens tokens, DateWords words) {
    this.tokens = tokens;
    this.view = new TokenView(tokens);
    this.words = words;
  }

  /** The tokens themselves. */
  public Tokens tokens() {
    return tokens;
  }

  /** Number of tokens. */
  public int count() {
    return tokens.count();
  }

  /** The table value of token {@code i} as a {@code kind}, or {@link DateWords#NONE}. */
  public int value(DateWordKind kind, int i) {
    return words.value(kind, tokens.word(i));
  }

  /** The unit of time that token {@code i} names; null if it names none. */
  public TimeUnit unit(int i) {
    return unit(DateWordKind.UNIT, i);
  }

  /** The unit of time of token {@code i} as a {@code kind} of word for one; null if it has none. */
  public TimeUnit unit(DateWordKind kind, int i) {
    int value = value(kind, i);
    return value == DateWords.NONE ? null : words.unit(value);
  }

  /** As {@link #unit}, also if a second word is glued to the unit: "65 menitKA", "12 haridi". */
  public TimeUnit countedUnit(int i) {
    TimeUnit unit = unit(i);
    int cut = unit == null ? unitEnd(i) : -1;
    return cut < 0 ? unit : words.unit(words.value(DateWordKind.UNIT, id(tokens.start(i), cut)));
  }

  /** One past the last char of token {@code i}, or of the word that a second one is glued to. */
  public int end(int i) {
    int unit = unitEnd(i);
    int cut = unit < 0 ? zoneEnd(i) : unit;
    return cut < 0 ? tokens.end(i) : cut;
  }

  /** The time zone at token {@code i} that a second word is glued to, "WIBSubuh"; or null. */
  public Zone gluedZone(int i) {
    int cut = zoneEnd(i);
    return cut < 0 ? null : words.zone(words.value(DateWordKind.ZONE, id(tokens.start(i), cut)));
  }

  /** Where the word begins that is glued to a time zone in capitals; -1 where there is none. */
  private int zoneEnd(int i) {
    if (!tokens.isWord(i) || !near(i) || knows(i)) {
      return -1;
    }
    int start = tokens.start(i);
    int end = tokens.end(i);
    int k = start;
    while (k < end && k - start <= LONGEST_ZONE && Character.isUpperCase(tokens.text().charAt(k))) {
      k++;
    }
    int cut = k - 1;
    boolean second = k < end && Character.isLowerCase(tokens.text().charAt(k));
    return second && cut > start && words.is(DateWordKind.ZONE, id(start, cut)) ? cut : -1;
  }

  /**
   * Where a second word begins that is glued to a unit of time and opens with a capital or is one
   * of the tables; -1 where the word at token {@code i} is in a table or none of this.
   */
  private int unitEnd(int i) {
    if (!tokens.isWord(i) || knows(i)) {
      return -1;
    }
    int start = tokens.start(i);
    int border = view.border(i);
    int last = Math.min(tokens.end(i) - SHORTEST_WORD, start + LONGEST_UNIT);
    for (int cut = start + SHORTEST_UNIT; cut <= last; cut++) {
      if (words.is(DateWordKind.UNIT, id(start, cut))) {
        int second = id(cut, border);
        return cut == border || (words.knows(second) && !words.is(DateWordKind.DECADE_TAIL, second))
            ? cut
            : -1;
      }
    }
    return -1;
  }

  private int id(int from, int to) {
    return tokens.lexicon().id(tokens.text(), from, to);
  }

  /** Where token {@code i} says that something lies from now; null if it does not. */
  public Direction direction(int i) {
    int value = value(DateWordKind.DIRECTION, i);
    return value == DateWords.NONE ? null : words.direction(value);
  }

  /** Whether token {@code i} divides, "per", and says nothing of what comes again. */
  public boolean divides(int i) {
    return value(DateWordKind.EACH, i) == PER;
  }

  /** Whether token {@code i} names things of which a year before it may tell. */
  public boolean things(int i) {
    return value(DateWordKind.NOT_YEAR_AFTER, i) == THINGS;
  }

  /** What token {@code i} says of a value, as EDGE, ABOUT or the like; null if it is none. */
  public Modifier modifier(DateWordKind kind, int i) {
    int value = value(kind, i);
    return value == DateWords.NONE ? null : words.modifier(value);
  }

  /** What the word or phrase at token {@code i} says of the value before it; null if nothing. */
  public Modifier modifierBehind(DateWordKind kind, int i) {
    Reading<Integer> read = read(kind, i);
    return read == null ? null : words.modifier(read.value());
  }

  /**
   * The longest phrase or word of {@code kind} at token {@code i}, on the same line as the token
   * before it; null if there is none.
   */
  public Reading<Integer> read(DateWordKind kind, int i) {
    return near(i) ? readFirst(kind, i) : null;
  }

  /** As {@link #read}, wherever token {@code i} stands. */
  public Reading<Integer> readFirst(DateWordKind kind, int i) {
    if (!words.begins(kind, tokens.word(i))) {
      return null;
    }
    Phrases.Entry<Integer> phrase = words.phrase(kind, view, i);
    if (phrase != null) {
      return new Reading<>(i + phrase.length(), phrase.value());
    }
    int value = value(kind, i);
    return value == DateWords.NONE ? null : new Reading<>(i + 1, value);
  }

  /** The tokens without the words. */
  public TokenView view() {
    return view;
  }

  /** The reader of the language's numbers. */
  public NumeralReader numerals() {
    return words.numerals();
  }

  /** The words that it looks through. */
  public DateWords words() {
    return words;
  }

  /** Whether token {@code i} is a word of the tables or a number in words. */
  public boolean knows(int i) {
    return words.knows(tokens.word(i));
  }

  /** Whether token {@code i} is a word of {@code kind}. */
  public boolean is(DateWordKind kind, int i) {
    return words.is(kind, tokens.word(i));
  }

  /** Whether token {@code i} exists and stands on the same line as the one before it. */
  public boolean near(int i) {
    return i > 0 && i < tokens.count() && tokens.gap(i) <= Tokens.SPACE;
  }

  /** Whether token {@code i} exists and touches the one before it. */
  public boolean glued(int i) {
    return i > 0 && i < tokens.count() && tokens.gap(i) == Tokens.GLUED;
  }

  /** {@link #is} and {@link #near}. */
  public boolean next(DateWordKind kind, int i) {
    return near(i) && is(kind, i);
  }

  /** Whether token {@code i} is the symbol {@code c}. */
  public boolean symbol(int i, char c) {
    return tokens.isSymbol(i, c);
  }

  /** Whether token {@code i} is a hyphen or a dash. */
  public boolean dash(int i) {
    return view.isDash(i);
  }

  /** Whether token {@code i} is a digit run. */
  public boolean number(int i) {
    return tokens.isNumber(i);
  }

  /** Digits of token {@code i}; 0 if it is not a number. */
  public int digits(int i) {
    return tokens.isNumber(i) ? tokens.length(i) : 0;
  }

  /** Whether token {@code i} is a word with a capital first letter. */
  public boolean capital(int i) {
    return tokens.isWord(i) && Character.isUpperCase(tokens.first(i));
  }

  /** Whether token {@code i} starts a sentence, a line or a quotation, as far as the signs show. */
  public boolean sentenceStart(int i) {
    return i == 0
        || tokens.gap(i) >= Tokens.LINE
        || endsSentence(i - 1)
        || "\"\u201c\u201d'\u2018\u2019(".indexOf(tokens.first(i - 1)) >= 0;
  }

  /**
   * Whether token {@code i} is a sign that ends a sentence: a stop, question or exclamation mark
   * before a gap.
   */
  public boolean endsSentence(int i) {
    char c = i >= 0 && i < count() && tokens.kind(i) == Tokens.SYMBOL ? tokens.first(i) : 0;
    return Signs.isStop(c)
        && (i + 1 >= count() || tokens.gap(i + 1) != Tokens.GLUED || tokens.isWord(i + 1));
  }
}
