package id.saring.date.pattern;

import id.saring.date.expression.Expression.Broken;
import id.saring.date.expression.Expression.Interval;
import id.saring.date.expression.Expression.Several;
import id.saring.date.expression.Match;
import id.saring.date.expression.Moment;
import id.saring.date.words.DateTokens;
import id.saring.date.words.DateWordKind;
import id.saring.date.words.DateWords;
import id.saring.date.words.Reading;
import id.saring.text.Tokens;
import id.saring.text.Years;
import java.util.ArrayList;
import java.util.List;

/**
 * Dates with a month in letters: "15 Juli 2019", "11-Jul-16", "16-17 Mei", "5, 6 dan 10 Januari
 * 2017", "12 Rabiul Awal 1445 H".
 */
public final class TextDates {
  private static final int SHORTEST_BEFORE_DAY = 3;

  private TextDates() {}

  /** A month that ends before token {@code end}; {@code repeated} when it stands twice. */
  private record Month(int end, int number, boolean hijri, boolean repeated) {}

  /** A date, a range or a list of days that starts with the number at token {@code i}, or null. */
  public static Match match(DateTokens v, int i) {
    boolean chained =
        NumericDates.chained(v, i)
            && v.digits(i - 2) != 4
            && !itemised(v, i)
            && !paired(v, i)
            && !lostBlank(v, i);
    if (!isDay(v, i) || chained || isOrdinal(v, i)) {
      return null;
    }
    int at = pastOrdinalTail(v, i + 1);
    at = at > i + 1 && v.next(DateWordKind.OF, at) ? at + 1 : at;
    boolean slip = v.symbol(at, ',') && announced(v, i) && v.next(DateWordKind.MONTH, at + 1);
    Month month = month(v, slip ? at + 1 : at);
    if (month == null
        && Connectives.range(v, at) < 0
        && Connectives.list(v, at) < 0
        && !night(v, at)) {
      return null;
    }
    List<Integer> days = new ArrayList<>(2);
    days.add(i);
    boolean range = false;
    while (month == null && days.size() < Connectives.LONGEST_LIST) {
      int past = night(v, at) ? at + 1 : Connectives.range(v, at);
      boolean isRange = past >= 0;
      past = isRange ? past : Connectives.list(v, at);
      if (past < 0 || !v.near(past) || !isDay(v, past) || (range && isRange)) {
        return null;
      }
      range |= isRange;
      days.add(past);
      at = past + 1;
      month = month(v, at);
    }
    if (month == null || (range && days.size() > 2)) {
      return null;
    }
    return dated(v, i, days, range, month);
  }

  /** Whether the day at {@code i} lost the blank after an ordinary word: "di Dumala20 Maret". */
  private static boolean lostBlank(DateTokens v, int i) {
    int last = v.glued(i) && v.tokens().isWord(i - 1) ? v.tokens().end(i - 1) - 1 : -1;
    return last >= v.tokens().start(Math.max(i - 1, 0)) + SHORTEST_BEFORE_DAY
        && Character.isLowerCase(v.tokens().text().charAt(last))
        && !v.is(DateWordKind.NUMBERED_NAME, i - 1);
  }

  /**
   * Whether a date at {@code i} follows that of another era: "1446 H/31 Maret", "2024 M/1 Syawal".
   */
  private static boolean paired(DateTokens v, int i) {
    return v.symbol(i - 1, '/')
        && v.capital(i - 2)
        && v.tokens().length(i - 2) == 1
        && v.digits(i - 3) == 4;
  }

  /** Whether the number at {@code i} is glued to that of a list's item: "3.17 Agustus 2024". */
  static boolean itemised(DateTokens v, int i) {
    int item = i - 2;
    boolean mark = v.symbol(i - 1, '.') || v.symbol(i - 1, ')');
    return mark
        && v.digits(item) > 0
        && v.digits(item) <= 2
        && (item == 0 || v.tokens().gap(item) >= Tokens.LINE);
  }

  /** Whether the slash at {@code i} joins a day to the next one: "18/19 Desember". */
  private static boolean night(DateTokens v, int i) {
    return v.symbol(i, '/')
        && v.glued(i)
        && v.glued(i + 1)
        && isDay(v, i - 1)
        && isDay(v, i + 1)
        && v.tokens().intValue(i + 1) == v.tokens().intValue(i - 1) + 1
        && v.near(i + 2)
        && named(v, i + 2) > 0;
  }

  /** "tanggal tujuh belas Agustus 1945", its day in words at {@code at}; or null. */
  static Match spelled(DateTokens v, int first, int at) {
    Reading<Integer> day = DateNumerals.spelled(v, at);
    Month month = day == null ? null : month(v, day.end());
    if (month == null || month.hijri() || !NumericDates.isDate(0, month.number(), day.value())) {
      return null;
    }
    Year year = year(v, month.end(), false);
    int number = year == null ? 0 : year.number();
    return NumericDates.isDate(number, month.number(), day.value())
        ? Match.point(
            first,
            year == null ? month.end() : year.end(),
            Moment.ofDate(number, month.number(), day.value()))
        : null;
  }

  /** Past what makes an English ordinal of the digits before token {@code at}: "20th". */
  static int pastOrdinalTail(DateTokens v, int at) {
    return v.glued(at) && v.is(DateWordKind.ORDINAL_TAIL, at) ? at + 1 : at;
  }

  /** A date that begins with its year: "2017/Okt/31"; or null. */
  public static Match yearFirst(DateTokens v, int i) {
    boolean joined =
        v.digits(i) == 4
            && (v.symbol(i + 1, '/') || v.dash(i + 1) || v.symbol(i + 1, '.'))
            && v.tokens().first(i + 3) == v.tokens().first(i + 1)
            && v.glued(i + 1)
            && v.glued(i + 2)
            && v.glued(i + 3)
            && v.glued(i + 4);
    if (!joined || v.digits(i + 4) == 0 || v.digits(i + 4) > 2) {
      return null;
    }
    int year = NumericDates.year(v, i);
    int month = named(v, i + 2);
    int day = v.tokens().intValue(i + 4);
    return year > 0 && NumericDates.isDate(year, month, day)
        ? Match.point(i, i + 5, Moment.ofDate(year, month, day))
        : null;
  }

  /** "ke-4 Juli": no day. */
  private static boolean isOrdinal(DateTokens v, int i) {
    return v.glued(i) && v.dash(i - 1) && v.glued(i - 1) && DateNumerals.ordinalPrefix(v, i - 2);
  }

  private static Match dated(DateTokens v, int i, List<Integer> days, boolean range, Month month) {
    Year year = year(v, month.end(), month.hijri());
    year = year == null && !month.hijri() ? farYear(v, month.end()) : year;
    year = year == null && !month.hijri() ? shortYear(v, month.end()) : year;
    if (year == null && !mayLackYear(v, i, month.end())) {
      return null;
    }
    int end = year == null ? month.end() : year.end();
    int last = days.get(days.size() - 1);
    Moment shared = Moment.ofDate(year == null ? 0 : year.number(), month.number(), 0);
    shared = month.hijri() ? shared.inHijri() : shared;
    if (year != null && !month.hijri() && year.number() < Years.FIRST_STATED && days.size() == 1) {
      return new Match(
          i,
          end,
          new Broken(
              "year_out_of_range",
              v.tokens().string(last),
              String.valueOf(month.number()),
              String.valueOf(year.number()),
              0,
              null));
    }
    for (int day : days) {
      if (month.repeated() || !exists(v, day, shared)) {
        String reason = month.repeated() ? "month_repeated" : "day_out_of_range";
        return new Match(
            i,
            end,
            new Broken(
                reason,
                v.tokens().string(last),
                String.valueOf(month.number()),
                year == null ? "" : String.valueOf(year.number()),
                0,
                null));
      }
    }
    if (days.size() == 1) {
      return Match.point(i, end, on(v, last, shared));
    }
    if (range) {
      return new Match(i, end, new Interval(on(v, i, shared), on(v, last, shared)));
    }
    List<Match> items = new ArrayList<>();
    for (int day : days) {
      items.add(Match.point(day, day == last ? end : day + 1, on(v, day, shared)));
    }
    return new Match(i, end, new Several(items));
  }

  /**
   * Whether a date at {@code i} whose month ends before {@code end} needs no year: its month is not
   * shortened, or something announces it, or its short name is nobody's.
   */
  private static boolean mayLackYear(DateTokens v, int i, int end) {
    return !v.is(DateWordKind.MONTH_SHORT, end - 1)
        || announced(v, i)
        || opensRange(v, end)
        || (!v.is(DateWordKind.MONTH_NAME, end - 1) && !(v.near(end) && v.capital(end)));
  }

  /** Whether a further day of a month ends the range at {@code i}: "1 Jan (s.d. 30 Juni 2014)". */
  private static boolean opensRange(DateTokens v, int i) {
    int past = Connectives.range(v, i);
    return past > 0 && v.near(past) && isDay(v, past) && v.near(past + 1) && named(v, past + 1) > 0;
  }

  /**
   * Whether a weekday or "tanggal" stands before the day at {@code i}, brackets and comma aside.
   */
  private static boolean announced(DateTokens v, int i) {
    int before = v.symbol(i - 1, '(') || v.symbol(i - 1, ',') ? i - 2 : i - 1;
    return v.is(DateWordKind.WEEKDAY, before)
        || v.is(DateWordKind.WEEKDAY_SHORT, before)
        || v.is(DateWordKind.DATE_NOUN, before)
        || v.is(DateWordKind.PART, before);
  }

  private static boolean exists(DateTokens v, int day, Moment shared) {
    int number = v.tokens().intValue(day);
    return shared.hijri()
        ? number >= 1 && number <= 30
        : NumericDates.isDate(shared.year(), shared.month(), number);
  }

  private static Moment on(DateTokens v, int day, Moment shared) {
    return shared.withDate(shared.year(), shared.month(), v.tokens().intValue(day));
  }

  private static boolean isDay(DateTokens v, int i) {
    return v.digits(i) > 0 && v.digits(i) <= 2 && v.tokens().intValue(i) <= 39;
  }

  private static Month month(DateTokens v, int at) {
    if (!v.near(at)) {
      return null;
    }
    int from =
        (v.dash(at) || v.symbol(at, '/') || v.symbol(at, '.'))
                && v.near(at + 1)
                && v.tokens().isWord(at + 1)
            ? at + 1
            : at;
    from = v.is(DateWordKind.MONTH_NOUN, from) && v.near(from + 1) ? from + 1 : from;
    int number = named(v, from);
    number = number == 0 ? misspelled(v, from) : number;
    if (number > 0) {
      int end = from + 1;
      boolean repeated =
          v.next(DateWordKind.MONTH, end) && v.value(DateWordKind.MONTH, end) == number;
      end = repeated ? end + 1 : end;
      return new Month(
          v.is(DateWordKind.MONTH_SHORT, from)
                  && v.symbol(end, '.')
                  && v.glued(end)
                  && v.near(end + 1)
                  && v.number(end + 1)
              ? end + 1
              : end,
          number,
          false,
          repeated);
    }
    Reading<Integer> hijri = hijri(v, from);
    return hijri == null ? null : new Month(hijri.end(), hijri.value(), true, false);
  }

  /**
   * The month, 1–12, whose full name token {@code i} misses by one letter, if a year follows it; 0
   * if there is none or more than one.
   */
  private static int misspelled(DateTokens v, int i) {
    int year = v.symbol(i + 1, ',') ? i + 2 : i + 1;
    boolean candidate = v.tokens().isWord(i) && v.tokens().word(i) < 0 && v.near(year);
    if (!candidate || v.digits(year) != 4 || NumericDates.year(v, year) < Years.FIRST_MODERN) {
      return 0;
    }
    return v.words().monthLike(v.tokens().string(i));
  }

  /** The month, 1–12, that token {@code i} names in full or in short; 0 if it names none. */
  public static int named(DateTokens v, int i) {
    int number = v.value(DateWordKind.MONTH, i);
    number = number == DateWords.NONE ? v.value(DateWordKind.MONTH_SHORT, i) : number;
    return number == DateWords.NONE ? 0 : number;
  }

  /** The Islamic month, 1–12, at {@code i}, or null. */
  public static Reading<Integer> hijri(DateTokens v, int i) {
    return v.readFirst(DateWordKind.HIJRI, i);
  }

  /** A year that ends before token {@code end}. */
  public record Year(int end, int number) {}

  /**
   * The year after a month that ends before token {@code at}: "2019", ", 2019", "tahun 2019",
   * "-16", "'98", "1445 H"; or null.
   */
  public static Year year(DateTokens v, int at, boolean hijri) {
    if (!v.near(at)) {
      return null;
    }
    if ((v.dash(at) || v.symbol(at, '/') || v.symbol(at, '.'))
        && v.glued(at)
        && v.glued(at + 1)
        && (v.digits(at + 1) == 2 || v.digits(at + 1) == 4)) {
      int number = NumericDates.year(v, at + 1);
      boolean days = v.digits(at + 1) == 2 && v.near(at + 2) && named(v, at + 2) > 0;
      return number > 0 && !days ? new Year(at + 2, number) : null;
    }
    if (v.dash(at) && v.dash(at - 2) && v.near(at + 1) && v.digits(at + 1) == 4) {
      int number = NumericDates.year(v, at + 1);
      return number > 0 ? new Year(at + 2, number) : null;
    }
    if (apostrophe(v, at) && v.digits(at + 1) == 2 && v.glued(at + 1)) {
      return new Year(at + 2, NumericDates.year(v, at + 1));
    }
    int from = v.symbol(at, ',') && v.near(at + 1) ? at + 1 : at;
    from = v.is(DateWordKind.YEAR_NOUN, from) && v.near(from + 1) ? from + 1 : from;
    boolean marked = v.next(DateWordKind.HIJRI_MARK, from + 1);
    if (hijri && marked && v.near(from) && v.digits(from) > 0 && v.digits(from) < 4) {
      return new Year(from + 2, v.tokens().intValue(from));
    }
    if (v.digits(from) != 4 || !v.near(from)) {
      return null;
    }
    int number = v.tokens().intValue(from);
    boolean grouped =
        v.symbol(from + 1, ',') && v.glued(from + 1) && v.glued(from + 2) && v.number(from + 2);
    if (grouped || !Years.isStated(number)) {
      return null;
    }
    if (hijri) {
      return number <= Years.LAST_HIJRI ? new Year(marked ? from + 2 : from + 1, number) : null;
    }
    return new Year(from + 1, number);
  }

  /**
   * A year long ago or far ahead after a day and month that end before token {@code at}, if nothing
   * that it could count follows: "17 Agustus 2345", "3 Juni 850"; or null.
   */
  private static Year farYear(DateTokens v, int at) {
    int number = v.digits(at) == 3 || v.digits(at) == 4 ? v.tokens().intValue(at) : 0;
    if (!v.near(at) || number < 100 || v.tokens().first(at) == '0') {
      return null;
    }
    int next = at + 1;
    boolean tied =
        v.glued(next)
            && (v.tokens().isWord(next)
                || v.symbol(next, '%')
                || (v.glued(next + 1) && v.number(next + 1)));
    boolean counts = v.near(next) && (v.tokens().isWord(next) || v.number(next));
    boolean leaves =
        v.is(DateWordKind.AFTER_YEAR, next)
            || v.is(DateWordKind.PLAN, next)
            || Connectives.direction(v, next) != null;
    return tied || (counts && !leaves) ? null : new Year(next, number);
  }

  /**
   * A year in two digits after a day and month that end before token {@code at}, where a clause
   * ends with it and it counts nothing: "17 Agustus 45."; or null.
   */
  private static Year shortYear(DateTokens v, int at) {
    int next = at + 1;
    boolean last =
        next >= v.count()
            || v.tokens().gap(next) >= Tokens.LINE
            || v.endsSentence(next)
            || v.symbol(next, ')');
    return v.near(at) && !v.glued(at) && v.digits(at) == 2 && last
        ? new Year(next, NumericDates.year(v, at))
        : null;
  }

  private static boolean apostrophe(DateTokens v, int i) {
    return v.symbol(i, '\'') || v.symbol(i, '\u2019') || v.symbol(i, '\u2018');
  }
}
