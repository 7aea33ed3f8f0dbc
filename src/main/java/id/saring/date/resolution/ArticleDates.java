package id.saring.date.resolution;

import id.saring.date.expression.Direction;
import id.saring.date.expression.Expression;
import id.saring.date.expression.Expression.Interval;
import id.saring.date.expression.Expression.Point;
import id.saring.date.expression.FigureOrder;
import id.saring.date.expression.Match;
import id.saring.date.expression.Moment;
import id.saring.date.pattern.NumericDates;
import id.saring.date.resolution.NumericOrderJudge.Form;
import id.saring.date.words.DateTokens;
import id.saring.date.words.DateWordKind;
import id.saring.model.NumericOrder;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the complete dates and the years of an article say about its incomplete ones. */
public final class ArticleDates {
  /**
   * News sites in Indonesian begin in the middle nineties; a statement in them is not dated by its
   * day alone earlier.
   */
  private static final int FIRST_NEWS_YEAR = 1995;

  private final List<LocalDate> complete = new ArrayList<>();
  private final Map<MonthDay, Set<Integer>> yearsOfDays = new HashMap<>();
  private final List<Moment> yearless = new ArrayList<>();
  private final TreeSet<Integer> dated = new TreeSet<>();
  private final TreeSet<Integer> years = new TreeSet<>();
  private final TreeSet<Integer> named = new TreeSet<>();
  private final TreeSet<Integer> present = new TreeSet<>();
  private LocalDate latest;
  private boolean monthFirst;
  private boolean dayFirst;

  /** What {@code matches} say, the expressions of each of {@code fields}. */
  public static ArticleDates of(List<DateTokens> fields, List<List<Match>> matches) {
    ArticleDates articleDates = new ArticleDates();
    for (int field = 0; field < matches.size(); field++) {
      DateTokens v = fields.get(field);
      for (Match match : matches.get(field)) {
        if (!isTarget(v, match)) {
          articleDates.add(match.expression());
          articleDates.name(v, match);
        }
      }
    }
    articleDates.dateByWeekdays();
    return articleDates;
  }

  /**
   * Whether {@code match} is a year up to which something is planned, "hingga 2030", or a month of
   * a plan: "Juni 2029 mendatang".
   */
  static boolean isTarget(DateTokens v, Match match) {
    Moment moment = match.moment();
    if (moment == null || moment.year() == 0 || moment.day() > 0) {
      return false;
    }
    return moment.direction() == Direction.FUTURE
        || (moment.month() == 0
            && moment.direction() == Direction.NONE
            && (v.is(DateWordKind.RANGE, match.first() - 1)
                || PlanCues.of(v, match.first()) == Direction.FUTURE));
  }

  /**
   * Takes note of a year that names something, "Festival 2025", or is planned for, "akhir 2025",
   * and does not only date what is told: "pada 2014".
   */
  private void name(DateTokens v, Match match) {
    Moment moment = match.moment();
    boolean dates =
        v.is(DateWordKind.ON, match.first() - 1) || v.is(DateWordKind.SINCE, match.first() - 1);
    boolean told = dates && !v.is(DateWordKind.EDGE, match.first()) && !PlanCues.follow(v, match);
    if (moment != null && !moment.hijri() && (moment.cycle() != null || !told)) {
      named.add(moment.year());
    }
  }

  /**
   * Where no complete date tells when the article is from, its weekday dates do if they have one
   * year.
   */
  private void dateByWeekdays() {
    for (Moment moment : latest == null ? List.copyOf(yearless) : List.<Moment>of()) {
      int year = yearByWeekday(moment.month(), moment.day(), moment.weekday());
      LocalDate day = year == 0 ? null : LocalDate.of(year, moment.month(), moment.day());
      latest = day != null && (latest == null || day.isAfter(latest)) ? day : latest;
    }
  }

  private void add(Expression expression) {
    if (expression instanceof Point point) {
      add(point.moment());
    } else if (expression instanceof Interval interval) {
      add(interval.from());
      add(interval.to());
    }
  }

  private void add(Moment moment) {
    if (moment.hijri() || moment.year() == 0) {
      if (moment.weekday() > 0 && moment.month() > 0 && moment.day() > 0 && !moment.hijri()) {
        yearless.add(moment);
      }
      return;
    }
    years.add(moment.year());
    if (moment.direction() == Direction.PRESENT) {
      present.add(moment.year());
    }
    if (moment.month() > 0) {
      dated.add(moment.year());
    }
    if (!moment.isComplete()) {
      return;
    }
    monthFirst |= moment.figureOrder() == FigureOrder.MONTH_FIRST;
    dayFirst |= moment.figureOrder() == FigureOrder.DAY_FIRST && moment.day() > 12;
    if (!moment.isAmbiguousStamp()) {
      LocalDate day = LocalDate.of(moment.year(), moment.month(), moment.day());
      complete.add(day);
      yearsOfDays.computeIfAbsent(MonthDay.from(day), any -> new HashSet<>()).add(day.getYear());
      boolean stated =
          day.getYear() >= FIRST_NEWS_YEAR
              && (moment.bracketed() || moment.weekday() > 0 || moment.clock() != null);
      latest = stated && (latest == null || day.isAfter(latest)) ? day : latest;
    }
  }

  /**
   * Whether dates in figures of this article put the month first: one of them can only be read so,
   * and none can only be read the other way.
   */
  boolean writesMonthFirst() {
    return monthFirst && !dayFirst;
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

  /** As {@link #onlyYear}, and 0 too if none of these dates is complete. */
  public int onlyYearOfDays() {
    return complete.isEmpty() ? 0 : onlyYear();
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
    return only != null && only.equals(latest) ? only : null;
  }

  /**
   * The year in which this day of a month fell on {@code weekday}: within a year of a complete date
   * of the article, or one that it states with a month, or else one that it calls the present year,
   * or else the only year that it states at all, if it names something by it, or its neighbour
   * across a new year close by. A year to come, any other bare year and the year of a law tell
   * nothing. 0 if none or several fit.
   */
  public int yearByWeekday(int month, int day, int weekday) {
    TreeSet<Integer> near = new TreeSet<>();
    for (LocalDate date : complete) {
      for (int year = date.getYear() - 1; year <= date.getYear() + 1; year++) {
        if (fits(year, month, day, weekday)
            && Math.abs(LocalDate.of(year, month, day).toEpochDay() - date.toEpochDay())
                <= Nearness.YEAR_OF_DAYS) {
          near.add(year);
        }
      }
    }
    if (near.isEmpty()) {
      dated.stream()
          .filter(year -> !isPast(year) && fits(year, month, day, weekday))
          .forEach(near::add);
    }
    if (near.isEmpty()) {
      present.stream().filter(year -> fits(year, month, day, weekday)).forEach(near::add);
    }
    if (near.isEmpty() && years.size() == 1 && named.contains(years.first())) {
      near.addAll(fitting(years.first(), month, day, weekday));
    }
    return near.size() == 1 ? near.first() : 0;
  }

  /**
   * Whether the article names a year long after {@code year}, so that what it tells as news is of a
   * later one.
   */
  public boolean isPast(int year) {
    return !years.isEmpty() && year < years.last() - 1;
  }

  /**
   * The years in which this day of a month fell on {@code weekday}: {@code stated}, or its
   * neighbour across a new year close by.
   */
  static List<Integer> fitting(int stated, int month, int day, int weekday) {
    List<Integer> fitting = new ArrayList<>();
    int first = month >= Nearness.LATE_MONTH ? stated - 1 : stated;
    int last = month <= Nearness.EARLY_MONTH ? stated + 1 : stated;
    for (int year = first; year <= last; year++) {
      if (fits(year, month, day, weekday)) {
        fitting.add(year);
      }
    }
    return fitting;
  }

  /** Whether this day of a month fell on {@code weekday} in a year that has news sites. */
  static boolean fits(int year, int month, int day, int weekday) {
    return year >= FIRST_NEWS_YEAR && onWeekday(year, month, day, weekday);
  }

  private static boolean onWeekday(int year, int month, int day, int weekday) {
    return NumericDates.isDate(year, month, day)
        && LocalDate.of(year, month, day).getDayOfWeek().getValue() == weekday;
  }

  /** Whether the article states this day of a month with other years than {@code year} alone. */
  boolean tellsInOtherYears(int year, int month, int day) {
    Set<Integer> stated = yearsOfDays.getOrDefault(MonthDay.of(month, day), Set.of());
    return !stated.isEmpty() && !stated.contains(year);
  }

  /** The only year with which the article states this day of a month; 0 if none or several. */
  int yearOf(int month, int day) {
    Set<Integer> stated = yearsOfDays.getOrDefault(MonthDay.of(month, day), Set.of());
    return stated.size() == 1 ? stated.iterator().next() : 0;
  }

  /** Whether the other dates of the article show that a stamp puts the month first. */
  public boolean monthFirst(Moment stamp) {
    NumericOrder told =
        NumericOrderJudge.told(
            LocalDate.of(stamp.year(), stamp.month(), stamp.day()),
            LocalDate.of(stamp.year(), stamp.day(), stamp.month()),
            stamp.clock().offset() == null ? Form.EXPORTED : Form.LETTERED,
            this::lag);
    return told == NumericOrder.MONTH_FIRST;
  }

  private long lag(LocalDate day) {
    return complete.stream()
        .mapToLong(told -> ChronoUnit.DAYS.between(told, day))
        .filter(days -> days >= 0)
        .min()
        .orElse(Long.MAX_VALUE);
  }
}
