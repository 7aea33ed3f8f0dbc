package id.saring.date.resolution;

import id.saring.date.expression.Expression;
import id.saring.date.expression.Expression.Interval;
import id.saring.date.expression.Expression.Not;
import id.saring.date.expression.Expression.Point;
import id.saring.date.expression.Match;
import id.saring.date.expression.Moment;
import id.saring.date.pattern.NumericDates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What the complete dates and the years of an article say about its incomplete ones. */
public final class ArticleDates {
  /**
   * News sites in Indonesian begin in the middle nineties; a statement in them is not dated by its
   * day alone earlier.
   */
  private static final int FIRST_NEWS_YEAR = 1995;

  /** What {@link #fitting} answers for more than one year. */
  private static final int SEVERAL = -1;

  private static final int MOST_AHEAD = 2;
  private static final int MOST_BEHIND = 3;
  private static final int MOST_STAMP_LAG = 10;
  private static final int MONTH_OF_DAYS = 30;

  private final List<LocalDate> complete = new ArrayList<>();
  private final List<Moment> yearless = new ArrayList<>();
  private final TreeSet<Integer> dated = new TreeSet<>();
  private final TreeSet<Integer> years = new TreeSet<>();
  private final TreeSet<Integer> cited = new TreeSet<>();
  private LocalDate latest;

  public static ArticleDates of(List<List<Match>> fields) {
    ArticleDates articleDates = new ArticleDates();
    for (List<Match> matches : fields) {
      for (Match match : matches) {
        articleDates.add(match.expression());
      }
    }
    articleDates.dateByWeekdays();
    return articleDates;
  }

  /**
   * Where no complete date tells when the article is from, its weekday dates do if they have one
   * year.
   */
  private void dateByWeekdays() {
    LocalDate last = null;
    for (Moment moment : latest == null ? yearless : List.<Moment>of()) {
      int year = yearByWeekday(moment.month(), moment.day(), moment.weekday());
      LocalDate day = year == 0 ? null : LocalDate.of(year, moment.month(), moment.day());
      last = day != null && (last == null || day.isAfter(last)) ? day : last;
    }
    latest = latest == null ? last : latest;
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
      if (moment.weekday() > 0 && moment.month() > 0 && moment.day() > 0 && !moment.hijri()) {
        yearless.add(moment);
      }
      return;
    }
    if (moment.month() > 0) {
      dated.add(moment.year());
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
   * The latest complete date with a weekday, a time or brackets around it, as a statement or event
   * of the news is dated: the article is not older. Null if there is none.
   */
  public LocalDate latest() {
    return latest;
  }

  /**
   * The year of all dates and months that the article gives with one, if no other year is named; 0
   * if there is none, or it is one before there were news sites.
   */
  public int onlyYear() {
    boolean only = dated.size() == 1 && years.size() == 1;
    return only && dated.first() >= FIRST_NEWS_YEAR ? dated.first() : 0;
  }

  /**
   * The last complete date of the article that is a {@code weekday}, no part of the dates being
   * told from another; null if none or several.
   */
  public LocalDate onlyDayOn(int weekday) {
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

  /**
   * The year in which this day of a month fell on {@code weekday}, if the years that the article
   * names allow only one: an article may name years a little after its own and years before it. 0
   * if none or several fit.
   */
  public int yearByWeekday(int month, int day, int weekday) {
    int year = fitting(dated, month, day, weekday);
    if (year <= 0) {
      year = fitting(years, month, day, weekday);
    }
    if (year == 0) {
      year = fitting(cited, month, day, weekday);
    }
    return year == SEVERAL ? 0 : year;
  }

  private static int fitting(TreeSet<Integer> named, int month, int day, int weekday) {
    int found = 0;
    for (int year : named) {
      for (int near = Math.max(FIRST_NEWS_YEAR, year - MOST_AHEAD);
          near <= year + MOST_BEHIND;
          near++) {
        if (near != found && onWeekday(near, month, day, weekday)) {
          if (found != 0) {
            return SEVERAL;
          }
          found = near;
        }
      }
    }
    return found;
  }

  private static boolean onWeekday(int year, int month, int day, int weekday) {
    return NumericDates.isDate(year, month, day)
        && LocalDate.of(year, month, day).getDayOfWeek().getValue() == weekday;
  }

  /**
   * Whether the other dates of the article show that a stamp puts the month first: one lies shortly
   * before that reading, and none in the month before the other.
   */
  public boolean monthFirst(Moment stamp) {
    LocalDate dayFirst = LocalDate.of(stamp.year(), stamp.month(), stamp.day());
    LocalDate monthFirst = LocalDate.of(stamp.year(), stamp.day(), stamp.month());
    return anyBefore(monthFirst, MOST_STAMP_LAG) && !anyBefore(dayFirst, MONTH_OF_DAYS);
  }

  private boolean anyBefore(LocalDate stamp, int days) {
    for (LocalDate day : complete) {
      long lag = ChronoUnit.DAYS.between(day, stamp);
      if (lag >= 0 && lag <= days) {
        return true;
      }
    }
    return false;
  }
}
