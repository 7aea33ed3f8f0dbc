package id.saring.extract.words;

import id.saring.extract.found.Found;
import id.saring.text.Tokens;
import id.saring.text.Years;

/**
 * Where a stamp stands: a date, perhaps with weekday, clock and zone, as sites print it on
 * articles. What it says is read from its chars by {@code id.saring.date.StampReader} alone.
 *
 * @param first its first token
 * @param dateEnd one past the last token of the date
 * @param clock first token of the clock; equal to {@code end} if no time of day is stated
 * @param end one past its last token
 */
public record StampSpan(int first, int dateEnd, int clock, int end) {
  /** Tokens of a clock without seconds: "10", ":", "23". */
  private static final int CLOCK_TOKENS = 3;

  /** The stamp that starts at token {@code i}, or null. A year and a day are needed. */
  public static StampSpan at(Tokens tokens, int i, MetadataWords words) {
    int at = i;
    int weekday = words.match(tokens, at, PhraseKind.WEEKDAY);
    int javanese = weekday > 0 ? words.match(tokens, weekday, PhraseKind.JAVANESE_DAY) : -1;
    weekday = Math.max(weekday, javanese);
    boolean bracket = weekday > 0 && tokens.isSymbol(weekday, '(');
    if (weekday > 0) {
      at = bracket ? weekday + 1 : weekday;
      while (tokens.isSymbol(at, ',') || tokens.isSymbol(at, '/') || tokens.isSymbol(at, '.')) {
        at++;
      }
    }
    int date = date(tokens, at, weekday > 0, words);
    if (date < 0) {
      return null;
    }
    date = bracket && tokens.isSymbol(date, ')') ? date + 1 : date;
    int clock = separators(tokens, date, words);
    int end = clock(tokens, clock, words);
    return end < 0 ? new StampSpan(i, date, date, date) : new StampSpan(i, date, clock, end);
  }

  /** Whether the clock counts seconds, as programs write it. */
  public boolean hasSeconds(Tokens tokens) {
    return end - clock > CLOCK_TOKENS
        && tokens.isSymbol(clock + CLOCK_TOKENS, tokens.first(clock + 1));
  }

  /** The stamp as text: white space single, whatever stands between date and clock left out. */
  public Found found(Tokens tokens, int base) {
    Found whole = Found.of(tokens, first, end, base);
    String date = Found.of(tokens, first, dateEnd, base).value();
    String value = clock == end ? date : date + " " + Found.of(tokens, clock, end, base).value();
    return new Found(value, whole.start(), whole.end());
  }

  private static int date(Tokens tokens, int i, boolean weekday, MetadataWords words) {
    if (words.starts(tokens, i, PhraseKind.MONTH)
        && tokens.length(i + 1) <= 2
        && day(tokens, i + 1)) {
      int year = tokens.isSymbol(i + 2, ',') ? i + 3 : i + 2;
      return year(tokens, year) ? year + 1 : -1;
    }
    if (!tokens.isNumber(i)) {
      return -1;
    }
    int second = mark(tokens, i + 1);
    if (words.match(tokens, second, PhraseKind.MONTH) == second + 1) {
      int third = mark(tokens, second + 1);
      boolean shortYear =
          tokens.isNumber(third) && tokens.length(third) == 2 && tokens.isSymbol(third - 1, '-');
      return day(tokens, i) && (year(tokens, third) || shortYear) ? third + 1 : -1;
    }
    boolean glued =
        second == i + 2
            && tokens.isNumber(second)
            && (tokens.first(i + 1) == tokens.first(i + 3)
                || (tokens.isSymbol(i + 1, '/') && tokens.isSymbol(i + 3, '-')))
            && tokens.gap(second) == Tokens.GLUED
            && tokens.isNumber(i + 4);
    if (!glued) {
      return -1;
    }
    boolean yearFirst = year(tokens, i) && small(tokens, second, 12) && small(tokens, i + 4, 31);
    boolean yearLast =
        small(tokens, i, 31)
            && small(tokens, second, 31)
            && (year(tokens, i + 4) || (weekday && tokens.length(i + 4) == 2));
    return yearFirst || yearLast ? i + 5 : -1;
  }

  private static int mark(Tokens tokens, int i) {
    boolean mark =
        tokens.isSymbol(i, '-')
            || tokens.isSymbol(i, '/')
            || tokens.isSymbol(i, '.')
            || tokens.isSymbol(i, ',');
    return mark ? i + 1 : i;
  }

  private static boolean day(Tokens tokens, int i) {
    return small(tokens, i, 31);
  }

  private static boolean small(Tokens tokens, int i, int most) {
    int value = tokens.intValue(i);
    return tokens.isNumber(i) && tokens.length(i) <= 2 && value >= 1 && value <= most;
  }

  private static boolean year(Tokens tokens, int i) {
    return Years.isModern(tokens.intValue(i));
  }

  private static int separators(Tokens tokens, int i, MetadataWords words) {
    int at = i;
    while (at < i + 3 && at < tokens.count() && separator(tokens, at)) {
      at++;
    }
    int clockWord = words.match(tokens, at, PhraseKind.CLOCK_WORD);
    int after = clockWord > 0 ? clockWord : words.match(tokens, at, PhraseKind.FILLER);
    return after > 0 && tokens.isNumber(after) ? after : at;
  }

  private static boolean separator(Tokens tokens, int i) {
    char c = tokens.first(i);
    return (tokens.kind(i) == Tokens.SYMBOL && ",|-\u2013\u2014\u2022\u00b7/@:".indexOf(c) >= 0)
        || (tokens.isWord(i) && tokens.length(i) == 1 && c == 'T');
  }

  private static int clock(Tokens tokens, int i, MetadataWords words) {
    boolean time =
        tokens.isNumber(i)
            && tokens.length(i) <= 2
            && tokens.intValue(i) <= 24
            && (tokens.isSymbol(i + 1, ':') || tokens.isSymbol(i + 1, '.'))
            && tokens.isNumber(i + 2)
            && tokens.length(i + 2) == 2
            && tokens.intValue(i + 2) < 60;
    if (!time) {
      return -1;
    }
    int at = i + 3;
    char colon = tokens.first(i + 1);
    if (tokens.isSymbol(at, colon)
        && tokens.isNumber(at + 1)
        && tokens.length(at + 1) == 2
        && tokens.gap(at + 1) == Tokens.GLUED) {
      at += 2;
    }
    if (isZulu(tokens, at)) {
      return at + 1;
    }
    int half = words.match(tokens, at, PhraseKind.MERIDIEM);
    at = half > 0 ? half : at;
    boolean bracket = tokens.isSymbol(at, '(');
    int zone = bracket ? at + 1 : at;
    if (words.starts(tokens, zone, PhraseKind.ZONE)) {
      at = zone + 1;
      if (tokens.isSymbol(at, '+') && tokens.isNumber(at + 1)) {
        at += tokens.isSymbol(at + 2, ':') && tokens.isNumber(at + 3) ? 4 : 2;
      }
      return bracket && tokens.isSymbol(at, ')') ? at + 1 : at;
    }
    if (tokens.isSymbol(at, '+') && tokens.gap(at) == Tokens.GLUED && tokens.isNumber(at + 1)) {
      return tokens.isSymbol(at + 2, ':') && tokens.isNumber(at + 3) ? at + 4 : at + 2;
    }
    return at;
  }

  /** Whether the letter for no offset is glued to the clock: "12:49:06Z". */
  private static boolean isZulu(Tokens tokens, int i) {
    return tokens.isWord(i)
        && tokens.length(i) == 1
        && tokens.first(i) == 'Z'
        && tokens.gap(i) == Tokens.GLUED;
  }
}
