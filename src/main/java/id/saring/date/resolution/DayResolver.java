package id.saring.date.resolution;

import id.saring.date.expression.Direction;
import id.saring.date.expression.FigureOrder;
import id.saring.date.expression.Moment;
import id.saring.date.pattern.NumericDates;
import id.saring.model.DateMention.Resolution;
import id.saring.model.NumericOrder;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Gives days their values: "12 Mei 2024", "Senin (3/4)", "tanggal 5". */
final class DayResolver {
  private final LocalDate published;
  private final NumericOrder stampOrder;
  private final List<TwofoldStamp> stamps;
  private final ArticleDates articleDates;

  DayResolver(
      LocalDate published,
      NumericOrder stampOrder,
      List<TwofoldStamp> stamps,
      ArticleDates articleDates) {
    this.published = published;
    this.stampOrder = stampOrder;
    this.stamps = List.copyOf(stamps);
    this.articleDates = articleDates;
  }

  /** What {@code m}, which states a day, denotes. */
  Resolved resolve(Moment m, NearbyDates nearby, Direction plan) {
    if (m.year() > 0 && m.month() > 0) {
      return complete(m);
    }
    if (m.month() == 0) {
      return dayOfMonth(m, nearby, plan);
    }
    boolean open = !m.bracketed() && m.weekday() == 0 && m.direction() == Direction.NONE;
    if (open && nearby.isUsual()) {
      return Resolved.unresolved("no_single_day");
    }
    if (open && NumericDates.isDate(nearby.year(), m.month(), m.day()) && nearby.year() > 0) {
      return Resolved.onDay(
          m, LocalDate.of(nearby.year(), m.month(), m.day()), Resolution.CONTEXT, null);
    }
    Resolved near =
        published != null
            ? byReference(m, plan, published, Resolution.REFERENCE)
            : byText(m, nearby, plan);
    if (open && near.isResolved() && nearby.isYearly() && isFarOff(near)) {
      return Resolved.unresolved("no_single_day");
    }
    int stated = near.isResolved() || m.weekday() > 0 ? 0 : articleDates.yearOf(m.month(), m.day());
    if (stated > 0) {
      return Resolved.onDay(m, LocalDate.of(stated, m.month(), m.day()), Resolution.CONTEXT, null);
    }
    return near.isResolved() && isOfStory(m, near.timex().from().getYear(), nearby, plan)
        ? Resolved.unresolved("year_unknown")
        : near;
  }

  /** Whether a day that comes each year is none of the weeks around the news. */
  private boolean isFarOff(Resolved day) {
    LocalDate now = published != null ? published : articleDates.latest();
    return now == null || Nearness.days(day.timex().from(), now) > Nearness.FEAST_DAYS;
  }

  /** Whether a day may be of another year than that of the news, which the text tells near it. */
  private boolean isOfStory(Moment m, int year, NearbyDates nearby, Direction plan) {
    if (published == null && m.direction() == Direction.PAST && m.weekday() == 0) {
      return nearby.speaksOfYearBefore(year) && articleDates.yearOf(m.month(), m.day()) != year;
    }
    return !m.bracketed()
        && m.weekday() == 0
        && m.direction() == Direction.NONE
        && plan != Direction.FUTURE
        && (articleDates.tellsInOtherYears(year, m.month(), m.day())
            || nearby.tellsOtherYears(year)
            || nearby.speaksOfYearBefore(year));
  }

  /** What {@code m} denotes, which states day, month and year. */
  Resolved complete(Moment m) {
    if (m.figureOrder() == FigureOrder.MONTH_FIRST) {
      Resolved only =
          Resolved.onDay(m, LocalDate.of(m.year(), m.month(), m.day()), Resolution.EXPLICIT, null);
      return Boolean.FALSE.equals(only.weekdayAgrees())
          ? Resolved.unresolved("month_out_of_range")
          : only.flagged("month_first");
    }
    return switch (order(m)) {
      case DAY_FIRST ->
          Resolved.onDay(m, LocalDate.of(m.year(), m.month(), m.day()), Resolution.EXPLICIT, null);
      case MONTH_FIRST ->
          Resolved.onDay(m, LocalDate.of(m.year(), m.day(), m.month()), Resolution.CONTEXT, null)
              .flagged("month_first");
      case UNDECIDED -> Resolved.unresolved("ambiguous_date");
    };
  }

  /** How a complete date is read: as it was judged outside the text, or else as the text tells. */
  private NumericOrder order(Moment m) {
    NumericOrder judged = judged(m);
    if (judged != null) {
      return judged;
    }
    if (m.isAmbiguousStamp() && articleDates.monthFirst(m)) {
      return NumericOrder.MONTH_FIRST;
    }
    return m.hasAmbiguousFigures() && articleDates.writesMonthFirst()
        ? NumericOrder.UNDECIDED
        : NumericOrder.DAY_FIRST;
  }

  /** How figures that allow two days were judged outside the text; null if they were not. */
  private NumericOrder judged(Moment m) {
    if (!m.hasAmbiguousFigures() || m.bracketed()) {
      return null;
    }
    LocalDate dayFirst = LocalDate.of(m.year(), m.month(), m.day());
    LocalDate monthFirst = LocalDate.of(m.year(), m.day(), m.month());
    for (TwofoldStamp stamp : stamps) {
      if (stamp.dayFirst().equals(dayFirst) && stamp.monthFirst().equals(monthFirst)) {
        return stamp.order();
      }
    }
    return m.isAmbiguousStamp() && m.clock().offset() == null ? stampOrder : null;
  }

  /** The day of {@code m} nearest to {@code anchor}, as weekday and words say. */
  Resolved byReference(Moment m, Direction plan, LocalDate anchor, Resolution how) {
    LocalDate day =
        m.direction() == Direction.NONE || m.direction() == Direction.PRESENT
            ? nearest(m, anchor, plan, 0)
            : leaning(m, anchor);
    if (m.weekday() > 0) {
      LocalDate agreeing = nearest(m, anchor, Direction.NONE, m.weekday());
      long far = agreeing == null ? Long.MAX_VALUE : Nearness.days(agreeing, anchor);
      boolean recent = day != null && isRecent(day, anchor);
      if (far <= Nearness.HALF_YEAR_OF_DAYS || (far <= Nearness.YEAR_OF_DAYS && !recent)) {
        return Resolved.onDay(
            m, agreeing, how == Resolution.REFERENCE ? Resolution.WEEKDAY : how, anchor);
      }
    }
    if (day == null) {
      return Resolved.unresolved(
          m.direction() == Direction.NONE ? "day_out_of_range" : "year_unknown");
    }
    Resolved outcome = Resolved.onDay(m, day, how, anchor);
    return Boolean.FALSE.equals(outcome.weekdayAgrees())
            && Nearness.days(day, anchor) > Nearness.SLIP_DAYS
        ? Resolved.unresolved("weekday_conflict")
        : outcome;
  }

  /**
   * The day of {@code m} on the side of {@code anchor} that its word says; null if it lies shortly
   * on the other side, so that the word or the day is a slip.
   */
  private static LocalDate leaning(Moment m, LocalDate anchor) {
    int step = m.direction().step() < 0 ? -1 : 1;
    LocalDate near = nearest(m, anchor, Direction.NONE, 0);
    long ahead = near == null ? 0 : ChronoUnit.DAYS.between(anchor, near) * step;
    if (ahead < 0 && ahead > -Nearness.SLIP_DAYS) {
      return null;
    }
    for (int year = anchor.getYear();
        Math.abs(year - anchor.getYear()) <= Nearness.FAR_YEARS;
        year += step) {
      if (NumericDates.isDate(year, m.month(), m.day())
          && ChronoUnit.DAYS.between(anchor, LocalDate.of(year, m.month(), m.day())) * step >= 0) {
        return LocalDate.of(year, m.month(), m.day());
      }
    }
    return null;
  }

  private static LocalDate nearest(Moment m, LocalDate anchor, Direction plan, int weekday) {
    LocalDate best = null;
    long bestFar = Long.MAX_VALUE;
    for (int year = anchor.getYear() - Nearness.FAR_YEARS;
        year <= anchor.getYear() + Nearness.FAR_YEARS;
        year++) {
      if (!NumericDates.isDate(year, m.month(), m.day())) {
        continue;
      }
      LocalDate day = LocalDate.of(year, m.month(), m.day());
      if (weekday > 0 && day.getDayOfWeek().getValue() != weekday) {
        continue;
      }
      long ahead = ChronoUnit.DAYS.between(anchor, day);
      long far =
          plan == Direction.FUTURE && ahead < 0 ? -ahead * Nearness.PLAN_WEIGHT : Math.abs(ahead);
      if (far < bestFar) {
        best = day;
        bestFar = far;
      }
    }
    return best;
  }

  /** The day of {@code m} as the other dates of the article tell it. */
  Resolved byText(Moment m, NearbyDates nearby, Direction plan) {
    LocalDate latest = articleDates.latest();
    if (m.weekday() > 0) {
      LocalDate agreeing = latest == null ? null : nearest(m, latest, Direction.NONE, m.weekday());
      LocalDate recent = latest == null ? null : nearest(m, latest, Direction.NONE, 0);
      if (recent != null
          && agreeing != null
          && Nearness.days(recent, latest) <= Nearness.SLIP_DAYS
          && Nearness.days(agreeing, latest) > Nearness.HALF_YEAR_OF_DAYS) {
        return Resolved.onDay(m, recent, Resolution.CONTEXT, latest);
      }
      if (agreeing != null && Nearness.days(agreeing, latest) <= Nearness.YEAR_OF_DAYS) {
        return Resolved.onDay(m, agreeing, Resolution.WEEKDAY, latest);
      }
      int year = articleDates.yearByWeekday(m.month(), m.day(), m.weekday());
      year = year == 0 ? nearby.yearByWeekday(m.month(), m.day(), m.weekday()) : year;
      return year == 0 || articleDates.isPast(year)
          ? Resolved.unresolved("year_unknown")
          : Resolved.onDay(m, LocalDate.of(year, m.month(), m.day()), Resolution.WEEKDAY, null);
    }
    if (latest != null) {
      return byReference(m, plan, latest, Resolution.CONTEXT);
    }
    int year = m.direction() == Direction.NONE ? articleDates.onlyYearOfDays() : 0;
    return NumericDates.isDate(year, m.month(), m.day()) && year > 0
        ? Resolved.onDay(m, LocalDate.of(year, m.month(), m.day()), Resolution.CONTEXT, null)
        : Resolved.unresolved("year_unknown");
  }

  private Resolved dayOfMonth(Moment m, NearbyDates nearby, Direction plan) {
    if (nearby.isRepeated()) {
      return Resolved.unresolved("no_single_day");
    }
    if (nearby.isRelayed()) {
      return Resolved.unresolved("speech_day_unknown");
    }
    LocalDate anchor = published != null ? published : articleDates.latest();
    Direction side =
        nearby.isAfterYesterday()
            ? Direction.PAST
            : m.direction() == Direction.NONE ? plan : side(m.direction());
    YearMonth month = m.year() > 0 ? null : nearby.month();
    boolean exists = month != null && m.day() <= month.lengthOfMonth();
    if (exists && fits(m, month.atDay(m.day()), anchor, side)) {
      return Resolved.onDay(m, month.atDay(m.day()), Resolution.CONTEXT, null);
    }
    if (month != null && !exists) {
      return Resolved.unresolved("day_out_of_range");
    }
    if (anchor == null) {
      return Resolved.unresolved("month_unknown");
    }
    LocalDate best = null;
    for (int away = -1; away <= 1; away++) {
      YearMonth near = YearMonth.from(anchor).plusMonths(away);
      LocalDate day = m.day() <= near.lengthOfMonth() ? near.atDay(m.day()) : null;
      boolean fits = day != null && fits(m, day, anchor, side);
      if (fits && (best == null || Nearness.days(day, anchor) < Nearness.days(best, anchor))) {
        best = day;
      }
    }
    return best == null
        ? Resolved.unresolved(m.weekday() > 0 ? "weekday_conflict" : "day_out_of_range")
        : Resolved.onDay(
            m, best, published != null ? Resolution.REFERENCE : Resolution.CONTEXT, anchor);
  }

  /** On which side of now the word leans. */
  private static Direction side(Direction word) {
    return switch (word) {
      case PAST, RECENT -> Direction.PAST;
      case FUTURE, SOON -> Direction.FUTURE;
      case PRESENT, NONE -> Direction.NONE;
    };
  }

  /** Whether {@code m} may be {@code day}: its weekday, on the side that its words say. */
  private static boolean fits(Moment m, LocalDate day, LocalDate anchor, Direction side) {
    return (m.weekday() == 0 || m.weekday() == day.getDayOfWeek().getValue())
        && !isOnOtherSide(day, anchor, side);
  }

  /** Whether {@code day} is before {@code anchor} though the words look ahead, or after it. */
  private static boolean isOnOtherSide(LocalDate day, LocalDate anchor, Direction side) {
    return anchor != null
        && switch (side) {
          case FUTURE -> day.isBefore(anchor);
          case PAST -> day.isAfter(anchor);
          case PRESENT, SOON, RECENT, NONE -> false;
        };
  }

  /** Whether {@code day} lies a few days before {@code anchor}, as the day of news does. */
  private static boolean isRecent(LocalDate day, LocalDate anchor) {
    long ago = ChronoUnit.DAYS.between(day, anchor);
    return ago >= 0 && ago <= Nearness.RECENT_DAYS;
  }
}
