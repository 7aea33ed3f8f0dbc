package id.saring.date;

import id.saring.date.Expression.Interval;
import id.saring.date.Expression.Not;
import id.saring.date.Expression.Point;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What the complete dates and the years of an article say about its incomplete ones. */
final class Evidence {
  private static final int FAR_YEARS = 3;
  private static final int MOST_STAMP_LAG = 3;

  private final List<LocalDate> complete = new ArrayList<>();
  private final TreeSet<Integer> years = new TreeSet<>();
  private final TreeSet<Integer> cited = new TreeSet<>();
  private LocalDate latest;

  static Evidence of(List<List<Match>> fields) {
    Evidence evidence = new Evidence();
    for (List<Match> matches : fields) {
      for (Match match : matches) {
        evidence.add(match.expression());
      }
    }
    return evidence;
  }

  private void add(Expression expression) {
    if (expression instanceof Point point) {
      add(point.moment());
    } else if (expression instanceof Interval interval) {
      add(interval.from());
      add(interval.to());
    } else if (expression instanceof Not not && not.year() >= 1980) {
      cited.add(not.year());
    }
  }

  private void add(Moment moment) {
    if (moment.hijri() || moment.year() == 0) {
      return;
    }
    if (!moment.isComplete()) {
      years.add(moment.year());
      return;
    }
    years.add(moment.year());
    if (!moment.isAmbiguousStamp()) {
      LocalDate day = LocalDate.of(moment.year(), moment.month(), moment.day());
      complete.add(day);
      boolean stated = moment.bracketed() || moment.weekday() > 0 || moment.clock() != null;
      latest = stated && (latest == null || day.isAfter(latest)) ? day : latest;
    }
  }

  /**
   * The latest complete date with a weekday, a time or brackets around it, as a statement or event of the news is dated: the article
   * is not older. Null if there is none.
   */
  LocalDate latest() {
    return latest;
  }

  /** The only year the article names, laws aside; 0 if it names none or several. */
  int onlyYear() {
    return years.size() == 1 ? years.first() : 0;
  }

  /** The last complete date of the article that is a {@code weekday}, no part of the dates being told from another; null if none or several. */
  LocalDate onlyDayOn(int weekday) {
    LocalDate only = null;
    for (LocalDate day : complete) {
      if (day.getDayOfWeek().getValue() == weekday) {
        if (only != null && !only.equals(day)) {
          return null;
        }
        only = day;
      }
    }
    return only;
  }

  /** The year in which this day of a month fell on {@code weekday}, if the years of the article point to one; else 0. */
  int yearByWeekday(int month, int day, int weekday) {
    int year = nearest(years, month, day, weekday);
    return year == 0 ? nearest(cited, month, day, weekday) : year;
  }

  private static int nearest(TreeSet<Integer> named, int month, int day, int weekday) {
    for (int far = 0; far <= FAR_YEARS; far++) {
      int found = 0;
      for (int year : named) {
        found = other(found, onWeekday(year - far, month, day, weekday));
        found = other(found, onWeekday(year + far, month, day, weekday));
      }
      if (found != 0) {
        return Math.max(found, 0);
      }
    }
    return 0;
  }

  private static int other(int found, int year) {
    return year == 0 || year == found ? found : found == 0 ? year : -1;
  }

  private static int onWeekday(int year, int month, int day, int weekday) {
    return NumericDates.isDate(year, month, day) && LocalDate.of(year, month, day).getDayOfWeek().getValue() == weekday ? year : 0;
  }

  /** Whether the other dates of the article show that a stamp puts the month first: one lies just before that reading, none before the other. */
  boolean monthFirst(Moment stamp) {
    LocalDate dayFirst = LocalDate.of(stamp.year(), stamp.month(), stamp.day());
    LocalDate monthFirst = LocalDate.of(stamp.year(), stamp.day(), stamp.month());
    return justBefore(monthFirst) && !justBefore(dayFirst);
  }

  private boolean justBefore(LocalDate stamp) {
    for (LocalDate day : complete) {
      long lag = ChronoUnit.DAYS.between(day, stamp);
      if (lag >= 0 && lag <= MOST_STAMP_LAG) {
        return true;
      }
    }
    return false;
  }
}
