package id.saring.date.pattern;

import id.saring.date.expression.Expression.Broken;
import id.saring.date.expression.Expression.Interval;
import id.saring.date.expression.FigureOrder;
import id.saring.date.expression.Match;
import id.saring.date.expression.Moment;
import id.saring.date.words.DateTokens;
import id.saring.date.words.DateWordKind;
import id.saring.text.Years;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Dates in figures: {@code 15/7/2019}, {@code 5-1-17}, {@code 12.5.2020}, {@code 2025-02-07}, and
 * after a cue {@code 31/12}.
 */
public final class NumericDates {
  private static final int LONGEST_CODE = 3;
  private static final int HALF_YEAR = 6;

  private NumericDates() {}

  /** A date of three parts at token {@code i} that needs no cue, or null. */
  public static Match full(DateTokens v, int i) {
    if (!v.glued(i + 1) || !v.glued(i + 2) || chained(v, i)) {
      return null;
    }
    Match shared = sharingYear(v, i);
    if (shared != null) {
      return shared;
    }
    Match match = dayFirst(v, i);
    if (match == null) {
      match = yearFirst(v, i);
    }
    if (match == null
        && v.digits(i) <= 2
        && v.digits(i + 2) <= 2
        && v.digits(i + 4) == 4
        && v.symbol(i + 1, '/')
        && v.symbol(i + 3, '/')) {
      int year = v.tokens().intValue(i + 4);
      match = Years.isModern(year) ? broken(v, i) : null;
    }
    if (match == null || tagged(v, i, match.end())) {
      return null;
    }
    Match range = through(v, match);
    if (range != null) {
      return range;
    }
    return continues(v, match.end()) ? null : match;
  }

  /** "16/10-14/11/2024", "28/12 - 3/1/2025": two days, the year with the second; or null. */
  private static Match sharingYear(DateTokens v, int i) {
    Match from = v.dash(i + 3) && v.near(i + 3) && v.near(i + 4) ? dayMonth(v, i) : null;
    Match to = from == null || !v.symbol(i + 5, '/') ? null : dayFirst(v, i + 4);
    if (to == null
        || to.moment().figureOrder() != FigureOrder.DAY_FIRST
        || continues(v, to.end())) {
      return null;
    }
    Moment first = from.moment();
    Moment last = to.moment();
    boolean wraps = first.month() > HALF_YEAR && last.month() <= HALF_YEAR;
    int year = wraps ? last.year() - 1 : last.year();
    boolean rises = wraps || first.month() < last.month() || first.day() < last.day();
    return rises && isDate(year, first.month(), first.day())
        ? new Match(
            i, to.end(), new Interval(first.withDate(year, first.month(), first.day()), last))
        : null;
  }

  /** "31/12/2023-2/1/2024": {@code from} and the date that a glued dash joins to it; or null. */
  private static Match through(DateTokens v, Match from) {
    int dash = from.end();
    boolean joined =
        v.dash(dash) && v.glued(dash) && v.glued(dash + 1) && !v.dash(from.first() + 1);
    Match to = joined && from.moment() != null ? dayFirst(v, dash + 1) : null;
    return to == null || continues(v, to.end())
        ? null
        : new Match(from.first(), to.end(), new Interval(from.moment(), to.moment()));
  }

  /** Whether the figures at {@code i} are part of a letter's number: "No. 12/08/2021/Ditlantas". */
  private static boolean tagged(DateTokens v, int i, int end) {
    int before = v.symbol(i - 1, '.') || v.symbol(i - 1, ':') ? i - 2 : i - 1;
    boolean word =
        v.symbol(end, '/') && v.glued(end) && v.glued(end + 1) && v.tokens().isWord(end + 1);
    return word || (v.near(i) && v.is(DateWordKind.NUMBER_NOUN, before));
  }

  /**
   * A date at token {@code i} in brackets, or after a weekday or "tanggal": two parts suffice,
   * spaces and errors are borne; or null.
   */
  public static Match cued(DateTokens v, int i) {
    Match match = i < v.count() ? yearFirst(v, i) : null;
    if (match == null) {
      match = dayFirst(v, i);
    }
    if (match == null) {
      match = dayRange(v, i);
    }
    if (match == null) {
      match = dayMonth(v, i);
    }
    if (match == null || match.moment() == null) {
      return match == null ? broken(v, i) : match;
    }
    int second = v.dash(match.end()) ? match.end() + 1 : -1;
    if (second > 0 && v.number(second)) {
      Match to = dayFirst(v, second);
      to = to == null ? dayMonth(v, second) : to;
      if (to != null && to.moment() != null) {
        return new Match(i, to.end(), new Interval(match.moment(), to.moment()));
      }
    }
    return continues(v, match.end()) ? broken(v, i) : match;
  }

  /** A day whose month is not told, after "tanggal", at the number {@code i}; or null. */
  public static Match dayAlone(DateTokens v, int i) {
    int day = v.digits(i) > 2 ? 0 : v.tokens().intValue(i);
    return isDate(0, 1, day) && !(v.glued(i + 1) && v.tokens().isWord(i + 1))
        ? Match.point(i, i + 1, Moment.ofDate(0, 0, day))
        : null;
  }

  /**
   * Whether the number at {@code i} goes on from a number before it, as in a phone number or a
   * price.
   */
  public static boolean chained(DateTokens v, int i) {
    if (!v.glued(i)) {
      return false;
    }
    char before = v.tokens().first(i - 1);
    if (before == '/' && v.glued(i - 1)) {
      return true;
    }
    return ((before == '/'
                || before == '.'
                || before == ','
                || before == ':'
                || before == '+'
                || v.dash(i - 1))
            && v.glued(i - 1)
            && v.number(i - 2))
        || (v.glued(i - 1) && (before == '.' || v.dash(i - 1)) && isCode(v, i - 2))
        || before == '#'
        || before == '+'
        || before == '_'
        || v.tokens().isWord(i - 1);
  }

  /** Whether the word at {@code i} is part of a letter's number: "B-03/02/2021", "Fd.1/07/2024". */
  private static boolean isCode(DateTokens v, int i) {
    return v.capital(i)
        && v.tokens().length(i) <= LONGEST_CODE
        && !v.is(DateWordKind.DATE_NOUN, i)
        && !v.is(DateWordKind.WEEKDAY, i)
        && !v.is(DateWordKind.WEEKDAY_SHORT, i)
        && TextDates.named(v, i) == 0;
  }

  private static boolean continues(DateTokens v, int end) {
    char sign = v.glued(end) ? v.tokens().first(end) : 0;
    return (sign == '/' || sign == '.' || sign == '-' || sign == ',')
        && v.glued(end + 1)
        && v.number(end + 1);
  }

  private static Match dayFirst(DateTokens v, int i) {
    char separator = separator(v, i + 1);
    boolean mixed = separator == '/' && separator(v, i + 3) == '-';
    if (separator == 0
        || (separator(v, i + 3) != separator && !mixed)
        || v.digits(i) > 2
        || v.digits(i + 2) > 2
        || v.digits(i) == 0
        || v.digits(i + 2) == 0) {
      return null;
    }
    int digits = v.digits(i + 4);
    if (digits != 4 && (digits != 2 || separator == '.')) {
      return null;
    }
    int first = v.tokens().intValue(i);
    int second = v.tokens().intValue(i + 2);
    int year = year(v, i + 4);
    if (isDate(year, second, first)) {
      return Match.point(
          i, i + 5, Moment.ofDate(year, second, first).inFigures(FigureOrder.DAY_FIRST));
    }
    if (digits == 4 && separator != '.' && isDate(year, first, second)) {
      boolean timed = isTimed(v, i + 5);
      if (timed || (separator == '/' && Years.isModern(year))) {
        return Match.point(
            i, i + 5, Moment.ofDate(year, first, second).inFigures(FigureOrder.MONTH_FIRST));
      }
    }
    return null;
  }

  private static boolean isTimed(DateTokens v, int end) {
    int clock = v.symbol(end, ',') || v.dash(end) ? end + 1 : end;
    return v.number(clock) && v.near(clock) && v.symbol(clock + 1, ':');
  }

  private static Match yearFirst(DateTokens v, int i) {
    char separator = v.digits(i) == 4 && v.glued(i + 1) ? separator(v, i + 1) : 0;
    if (separator == 0
        || separator == '.'
        || separator(v, i + 3) != separator
        || v.digits(i + 2) == 0
        || v.digits(i + 2) > 2
        || v.digits(i + 4) == 0
        || v.digits(i + 4) > 2
        || !v.glued(i + 4)) {
      return null;
    }
    int year = year(v, i);
    int month = v.tokens().intValue(i + 2);
    int day = v.tokens().intValue(i + 4);
    return isDate(year, month, day)
        ? Match.point(i, i + 5, Moment.ofDate(year, month, day).inFigures(FigureOrder.YEAR_FIRST))
        : null;
  }

  private static Match dayRange(DateTokens v, int i) {
    if (v.digits(i) == 0 || v.digits(i) > 2 || !v.dash(i + 1)) {
      return null;
    }
    Match to = dayFirst(v, i + 2);
    to = to == null ? dayMonth(v, i + 2) : to;
    if (to == null || to.moment() == null) {
      return null;
    }
    Moment last = to.moment();
    int day = v.tokens().intValue(i);
    return isDate(last.year(), last.month(), day)
        ? new Match(i, to.end(), new Interval(last.withDate(last.year(), last.month(), day), last))
        : null;
  }

  private static Match dayMonth(DateTokens v, int i) {
    if (v.digits(i) == 0
        || v.digits(i) > 2
        || separator(v, i + 1) != '/'
        || v.digits(i + 2) == 0
        || v.digits(i + 2) > 2
        || (separator(v, i + 3) == '/' && v.number(i + 4))) {
      return null;
    }
    int day = v.tokens().intValue(i);
    int month = v.tokens().intValue(i + 2);
    return isDate(0, month, day) ? Match.point(i, i + 3, Moment.ofDate(0, month, day)) : null;
  }

  private static Match broken(DateTokens v, int i) {
    if (v.digits(i) == 0
        || v.digits(i) > 4
        || separator(v, i + 1) != '/'
        || v.digits(i + 2) == 0
        || v.digits(i + 2) > 6) {
      return null;
    }
    String day = v.tokens().string(i);
    String month = v.tokens().string(i + 2);
    if (v.digits(i + 2) == 6 && v.digits(i) <= 2) {
      String year = month.substring(2);
      return new Match(
          i, i + 3, new Broken("month_missing", day + month.substring(0, 2), "", year, 0, null));
    }
    if (v.digits(i) > 3 && v.digits(i + 2) != 4) {
      return null;
    }
    if (v.digits(i + 2) > 4) {
      return null;
    }
    if (v.digits(i + 2) == 4 && v.digits(i) >= 2) {
      return new Match(i, i + 3, new Broken("month_missing", day, "", month, 0, null));
    }
    if (separator(v, i + 3) != '/' || v.digits(i + 4) == 0 || v.digits(i + 4) > 6) {
      return new Match(i, i + 3, new Broken(reason(v, i + 2, -1), day, month, "", 0, null));
    }
    return new Match(
        i,
        i + 5,
        new Broken(reason(v, i + 2, i + 4), day, month, v.tokens().string(i + 4), 0, null));
  }

  private static String reason(DateTokens v, int month, int year) {
    if (year >= 0 && (v.digits(year) == 3 || v.digits(year) == 1 || v.digits(year) > 4)) {
      return "year_out_of_range";
    }
    int m = v.tokens().intValue(month);
    return m < 1 || m > 12 ? "month_out_of_range" : "day_out_of_range";
  }

  /** Whether such a day exists; in a leap year if {@code year} is 0. */
  public static boolean isDate(int year, int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && year >= 0
        && day <= YearMonth.of(year == 0 ? 2000 : year, month).lengthOfMonth();
  }

  /** The Gregorian day that {@code moment} states, in {@code year} if it states none; or null. */
  public static LocalDate day(Moment moment, int year) {
    int stated = moment.year() == 0 ? year : moment.year();
    return !moment.hijri() && isDate(stated, moment.month(), moment.day())
        ? LocalDate.of(stated, moment.month(), moment.day())
        : null;
  }

  /** The year of two or four digits at {@code i}: two digits are 1931–2030. 0 if it is no year. */
  public static int year(DateTokens v, int i) {
    int number = v.tokens().intValue(i);
    if (v.digits(i) == 2) {
      return Years.ofTwoDigits(number);
    }
    return v.digits(i) == 4 && Years.isStated(number) ? number : -1;
  }

  private static char separator(DateTokens v, int i) {
    if (v.symbol(i, '/') && v.near(i) && v.near(i + 1)) {
      return '/';
    }
    if (!v.glued(i) || !v.glued(i + 1)) {
      return 0;
    }
    return v.dash(i) ? '-' : v.symbol(i, '.') ? '.' : 0;
  }
}
