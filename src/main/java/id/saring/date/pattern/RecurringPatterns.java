package id.saring.date.pattern;

import id.saring.date.expression.Clock;
import id.saring.date.expression.Expression.Interval;
import id.saring.date.expression.Expression.Length;
import id.saring.date.expression.Expression.Recurring;
import id.saring.date.expression.Expression.Several;
import id.saring.date.expression.Match;
import id.saring.date.expression.Moment;
import id.saring.date.expression.PartOfDay;
import id.saring.date.expression.TimeUnit;
import id.saring.date.words.DateTokens;
import id.saring.date.words.DateWordKind;
import id.saring.date.words.DateWords;
import id.saring.date.words.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets: "setiap Senin", "tiap bulan", "per tahun", "setiap 15 menit", "setiap tanggal 17 Agustus".
 */
public final class RecurringPatterns {
  private static final int DAYS = 7;
  private static final String WEEKENDS = "XXXX-WXX-WE";

  /**
   * All that TIMEX3 can say of a day of the Islamic year, which the Gregorian one does not hold.
   */
  private static final String YEARLY = "P1Y";

  /** Nor does it say which weekday of a month is meant. */
  private static final String MONTHLY = "P1M";

  private RecurringPatterns() {}

  /** What "setiap", "tiap" or "per" at token {@code i} starts, or null. */
  public static Match match(DateTokens v, int i) {
    int at = i + 1;
    if (!v.near(at)) {
      return null;
    }
    boolean per = v.divides(i);
    Match match = unit(v, i, at);
    if (match == null && !per) {
      match = calendar(v, i, v.is(DateWordKind.DAY_NOUN, at) && v.near(at + 1) ? at + 1 : at);
    }
    if (match != null) {
      return match;
    }
    Match length = v.number(at) || DateNumerals.opens(v, at) ? LengthPatterns.counted(v, at) : null;
    if (length != null && length.expression() instanceof Recurring) {
      return new Match(i, length.end(), length.expression());
    }
    return length != null
            && length.expression() instanceof Length every
            && every.mod() == null
            && !(per && every.value().startsWith("PT"))
        ? new Match(i, length.end(), new Recurring(every.value()))
        : null;
  }

  /** The unit at token {@code at}, alone or with "each"; null if there is none. */
  private static TimeUnit unit(DateTokens v, int at) {
    TimeUnit unit = v.unit(at);
    return unit == null ? v.unit(DateWordKind.UNIT_EACH, at) : unit;
  }

  private static Match unit(DateTokens v, int i, int at) {
    TimeUnit unit = unit(v, at);
    if (unit == null) {
      return null;
    }
    boolean per = v.divides(i);
    Match yearly = unit == TimeUnit.YEAR && !per ? yearly(v, i, at + 1) : null;
    if (yearly != null) {
      return yearly;
    }
    boolean hours =
        unit == TimeUnit.DAY && v.number(at + 1) && ClockPatterns.zoned(v, at + 1) != null;
    boolean other =
        (v.near(at + 1)
                && !hours
                && (v.number(at + 1)
                    || v.is(DateWordKind.WEEKDAY, at + 1)
                    || v.is(DateWordKind.MONTH, at + 1)))
            || Connectives.direction(v, at + 1) != null;
    boolean sunday =
        v.is(DateWordKind.WEEKDAY, at)
            && ((v.capital(at) && !per) || WeekdayPatterns.dateAfter(v, at + 1) != null);
    boolean numbered = v.near(at + 1) && DateNumerals.ranks(v, at + 1);
    if ((per && unit.isClock()) || other || sunday || numbered) {
      return null;
    }
    return new Match(i, at + 1, new Recurring(LengthPatterns.text(BigDecimal.ONE, unit)));
  }

  /**
   * "setiap tahun pada tanggal 2 Oktober": the day or month of the year that comes at {@code at}.
   */
  private static Match yearly(DateTokens v, int i, int at) {
    int from = v.next(DateWordKind.ON, at) ? at + 1 : at;
    return v.near(from)
            && (v.number(from)
                || v.is(DateWordKind.DATE_NOUN, from)
                || v.is(DateWordKind.MONTH_NOUN, from))
        ? dated(v, i, from)
        : null;
  }

  private static Match calendar(DateTokens v, int i, int at) {
    int weekday = v.value(DateWordKind.WEEKDAY, at);
    if (weekday != DateWords.NONE) {
      return weekly(v, i, at, weekday);
    }
    Reading<PartOfDay> part = Connectives.part(v, at);
    int eve = part == null ? DateWords.NONE : v.value(DateWordKind.WEEKDAY, part.end());
    if (eve != DateWords.NONE && v.near(part.end()) && part.value() == PartOfDay.NIGHT) {
      return onEve(v, i, part.end(), eve);
    }
    if (part != null) {
      return new Match(i, part.end(), new Recurring("XXXX-XX-XXT" + part.value().code()));
    }
    if (v.is(DateWordKind.WEEKEND_NOUN, at)) {
      return new Match(i, at + 1, new Recurring(WEEKENDS));
    }
    if (v.is(DateWordKind.EDGE, at) && v.next(DateWordKind.WEEKEND, at + 1)) {
      return new Match(i, at + 2, new Recurring(WEEKENDS));
    }
    TimeUnit period = v.is(DateWordKind.EDGE, at) && v.near(at + 1) ? v.unit(at + 1) : null;
    if (period != null && !period.isClock() && period != TimeUnit.DAY && !v.number(at + 2)) {
      return new Match(i, at + 2, new Recurring(LengthPatterns.text(BigDecimal.ONE, period)));
    }
    Match clock = ClockPatterns.cued(v, at);
    if (clock != null && !(clock.expression() instanceof Several)) {
      String value =
          clock.expression() instanceof Interval times
              ? daily(times.from().clock()) + "/" + daily(times.to().clock())
              : daily(clock.moment().clock());
      return new Match(i, clock.end(), new Recurring(value));
    }
    return dated(v, i, at);
  }

  private static String daily(Clock clock) {
    return clock.eitherHalf() ? "XXXX-XX-XX" : "XXXX-XX-XX" + clock.text();
  }

  /**
   * "31 Desember tiap tahunnya": {@code date}, a day or month without a year, each year; or null.
   */
  static Match everyYear(DateTokens v, Match date) {
    Moment moment = date.moment();
    int at = date.end();
    if (moment == null
        || moment.month() == 0
        || moment.year() > 0
        || !v.near(at)
        || v.value(DateWordKind.EACH, at) == DateWords.NONE
        || v.divides(at)
        || !v.near(at + 1)) {
      return null;
    }
    return unit(v, at + 1) == TimeUnit.YEAR
        ? new Match(date.first(), at + 2, new Recurring(openYear(moment)))
        : null;
  }

  private static String openYear(Moment moment) {
    if (moment.hijri()) {
      return YEARLY;
    }
    String month = "XXXX-" + two(moment.month());
    return moment.day() == 0 ? month : month + "-" + two(moment.day());
  }

  private static Match weekly(DateTokens v, int i, int at, int weekday) {
    int past = Connectives.range(v, at + 1);
    int last = past < 0 || !v.near(past) ? DateWords.NONE : v.value(DateWordKind.WEEKDAY, past);
    if (last != DateWords.NONE) {
      return new Match(i, past + 1, new Recurring("XXXX-WXX-" + weekday + "/XXXX-WXX-" + last));
    }
    List<Match> items = new ArrayList<>();
    items.add(on(v, i, at, weekday));
    int next = another(v, items.get(0).end());
    while (next > 0 && items.size() < DAYS) {
      items.add(on(v, next, next, v.value(DateWordKind.WEEKDAY, next)));
      next = another(v, items.get(items.size() - 1).end());
    }
    Match end = items.get(items.size() - 1);
    return items.size() == 1 ? end : new Match(i, end.end(), new Several(items));
  }

  /** The weekday that goes on a list which stands before token {@code at}, or -1. */
  private static int another(DateTokens v, int at) {
    int listed = Connectives.list(v, at);
    int next = listed > 0 ? listed : at;
    return v.next(DateWordKind.WEEKDAY, next)
            && v.capital(next)
            && WeekdayPatterns.dateAfter(v, next + 1) == null
        ? next
        : -1;
  }

  /**
   * "setiap malam Jumat" is each night before Friday; with a javaneseDay it comes every 35 days.
   */
  public static Match onEve(DateTokens v, int first, int at, int weekday) {
    return v.next(DateWordKind.JAVANESE_DAY, at + 1)
        ? new Match(first, at + 2, new Recurring("P35D"))
        : new Match(
            first,
            at + 1,
            new Recurring("XXXX-WXX-" + (weekday == 1 ? DAYS : weekday - 1) + "TNI"));
  }

  private static Match on(DateTokens v, int first, int at, int weekday) {
    if (v.next(DateWordKind.JAVANESE_DAY, at + 1)) {
      return new Match(first, at + 2, new Recurring("P35D"));
    }
    int monthly = pastRank(v, at + 1);
    if (monthly > 0) {
      return new Match(first, monthly, new Recurring(MONTHLY));
    }
    Reading<PartOfDay> part = Connectives.part(v, at + 1);
    String value = "XXXX-WXX-" + weekday;
    return part == null
        ? new Match(first, at + 1, new Recurring(value))
        : new Match(first, part.end(), new Recurring(value + "T" + part.value().code()));
  }

  /**
   * Past the rank that a weekday at the end of token {@code at} has in its month, "(setiap Jumat)
   * pertama (setiap bulan)"; -1 if nothing or a counted noun follows.
   */
  private static int pastRank(DateTokens v, int at) {
    int end = at + 1;
    if (!v.near(at) || !DateNumerals.ranks(v, at)) {
      return -1;
    }
    if (v.next(DateWordKind.EACH, end) && v.near(end + 1) && unit(v, end + 1) == TimeUnit.MONTH) {
      return end + 2;
    }
    boolean counts =
        v.near(end)
            && v.tokens().isWord(end)
            && !v.is(DateWordKind.MONTH_NOUN, end)
            && !v.is(DateWordKind.AFTER_YEAR, end);
    return counts ? -1 : end;
  }

  private static Match dated(DateTokens v, int i, int at) {
    int from = v.is(DateWordKind.DATE_NOUN, at) && v.near(at + 1) ? at + 1 : at;
    Match date = v.number(from) ? TextDates.match(v, from) : null;
    Moment moment = date == null ? null : date.moment();
    if (moment != null && moment.year() == 0) {
      return new Match(i, date.end(), new Recurring(openYear(moment)));
    }
    if (date == null
        && from > at
        && v.digits(from) > 0
        && v.digits(from) <= 2
        && NumericDates.isDate(0, 1, v.tokens().intValue(from))) {
      return new Match(i, from + 1, new Recurring("XXXX-XX-" + two(v.tokens().intValue(from))));
    }
    int month = v.capital(at) ? v.value(DateWordKind.MONTH, at) : DateWords.NONE;
    month =
        v.is(DateWordKind.MONTH_NOUN, at) && v.near(at + 1)
            ? v.value(DateWordKind.MONTH, at + 1)
            : month;
    int end = v.is(DateWordKind.MONTH_NOUN, at) ? at + 2 : at + 1;
    return month == DateWords.NONE || TextDates.year(v, end, false) != null
        ? null
        : new Match(i, end, new Recurring("XXXX-" + two(month)));
  }

  private static String two(int n) {
    return n < 10 ? "0" + n : String.valueOf(n);
  }
}
