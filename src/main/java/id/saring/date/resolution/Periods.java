package id.saring.date.resolution;

import id.saring.date.expression.Cycle;
import id.saring.date.expression.TimeUnit;
import id.saring.date.value.Timex;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/** The weeks, months, quarters and other periods that hold a day. */
final class Periods {
  private Periods() {}

  /** {@code day} moved by {@code amount} units; units of the clock move no day. */
  static LocalDate moved(LocalDate day, TimeUnit unit, int amount) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> day;
      case DAY -> day.plusDays(amount);
      case WEEK -> day.plusWeeks(amount);
      case MONTH, QUARTER, SEMESTER -> day.plusMonths((long) amount * unit.factor());
      case YEAR, EIGHT_YEARS, DECADE, CENTURY -> day.plusYears((long) amount * unit.factor());
    };
  }

  /** The period of length {@code unit} that holds {@code day}; null where no value names it. */
  static Timex period(LocalDate day, TimeUnit unit) {
    if (day.getYear() < 1) {
      return null;
    }
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> Timex.day(day);
      case WEEK -> Timex.week(day);
      case MONTH -> Timex.month(YearMonth.from(day));
      case QUARTER -> Timex.quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
      case SEMESTER -> Timex.semester(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
      case YEAR, EIGHT_YEARS -> day.getYear() < 1000 ? null : Timex.year(day.getYear());
      case DECADE -> day.getYear() < 1000 ? null : Timex.decade(day.getYear() - day.getYear() % 10);
      case CENTURY -> day.getYear() > 9999 ? null : Timex.century(day.getYear() / 100 + 1);
    };
  }

  /** The period that {@code cycle} names within that of {@code base}; null if there is none. */
  static Timex cycle(Cycle cycle, LocalDate base) {
    return switch (cycle.kind()) {
      case QUARTER -> Timex.quarter(base.getYear(), cycle.first());
      case SEMESTER -> Timex.semester(base.getYear(), cycle.first());
      case FOUR_MONTHS -> Timex.fourMonths(base.getYear(), cycle.first());
      case WEEKEND -> Timex.weekend(base);
      case DECADE -> Timex.decade(cycle.first());
      case CENTURY -> Timex.century(cycle.first());
      case WEEK_OF_MONTH -> weeks(cycle, YearMonth.from(base));
    };
  }

  private static Timex weeks(Cycle cycle, YearMonth month) {
    int most = month.lengthOfMonth() > 28 ? 5 : 4;
    int first = cycle.first() < 0 ? 4 : cycle.first();
    int last = cycle.last() < 0 ? most : cycle.last();
    return last > most ? null : Timex.weeksOfMonth(month, first, last);
  }

  /** Whether {@code timex} lies within one period of length {@code unit}. */
  static boolean isWithin(Timex timex, TimeUnit unit) {
    Timex whole = period(timex.from(), unit);
    return whole != null && !timex.to().isAfter(whole.to());
  }
}
