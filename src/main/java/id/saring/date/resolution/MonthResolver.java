package id.saring.date.resolution;

import id.saring.date.expression.Cycle;
import id.saring.date.expression.CycleKind;
import id.saring.date.expression.Direction;
import id.saring.date.expression.Moment;
import id.saring.date.value.Timex;
import id.saring.model.DateMention.Resolution;
import java.time.LocalDate;
import java.time.YearMonth;

/** Gives months and parts of years and months their values: "awal Mei", "kuartal II". */
final class MonthResolver {
  private final LocalDate published;
  private final ArticleDates articleDates;

  MonthResolver(LocalDate published, ArticleDates articleDates) {
    this.published = published;
    this.articleDates = articleDates;
  }

  /** What {@code m}, which states no day, denotes; nothing without a month. */
  Resolved month(Moment m, NearbyDates nearby, Direction plan) {
    if (m.month() == 0) {
      return Resolved.unresolved("no_reference_date");
    }
    if (m.year() > 0) {
      return Resolved.of(Timex.month(YearMonth.of(m.year(), m.month())), Resolution.EXPLICIT, null);
    }
    if (m.direction() == Direction.NONE && nearby.year() > 0) {
      YearMonth before = nearby.month();
      return before != null && isYearBehind(m.month() - before.getMonthValue())
          ? Resolved.unresolved("year_unknown")
          : Resolved.of(
              Timex.month(YearMonth.of(nearby.year(), m.month())), Resolution.CONTEXT, null);
    }
    if (m.direction() == Direction.NONE && nearby.isHabitual()) {
      return Resolved.unresolved("no_single_day");
    }
    LocalDate anchor = published != null ? published : articleDates.latest();
    if (anchor == null) {
      int year = m.direction() == Direction.NONE ? articleDates.onlyYear() : 0;
      return year == 0
          ? Resolved.unresolved("year_unknown")
          : Resolved.of(Timex.month(YearMonth.of(year, m.month())), Resolution.CONTEXT, null);
    }
    boolean old = m.month() - anchor.getMonthValue() <= -Nearness.MONTHS_AHEAD;
    boolean bare = m.direction() == Direction.NONE && plan != Direction.FUTURE;
    int ahead = m.month() - anchor.getMonthValue();
    boolean began = bare && nearby.isBeginning();
    boolean open =
        !began
            && (isYearBehind(ahead)
                || (ahead >= Nearness.FAR_AHEAD && ahead <= Nearness.MONTHS_AHEAD));
    if (bare && ((old && nearby.isEnd()) || open || nearby.continuesOpen())) {
      return Resolved.unresolved("year_unknown");
    }
    int year = anchor.getYear();
    if (!EdgePeriods.isOver(m, anchor)) {
      year += began && ahead > 0 ? -1 : yearsAway(ahead, m.direction(), plan);
    }
    if (bare && nearby.speaksOfYearBefore(year)) {
      return Resolved.unresolved("year_unknown");
    }
    return Resolved.of(
        Timex.month(YearMonth.of(year, m.month())),
        published != null ? Resolution.REFERENCE : Resolution.CONTEXT,
        anchor);
  }

  /** Whether a month is as likely the coming one as that of the same year: January in December. */
  private static boolean isYearBehind(int monthsAhead) {
    return monthsAhead <= -Nearness.YEAR_BEHIND;
  }

  private static int yearsAway(int monthsAhead, Direction direction, Direction plan) {
    return switch (direction) {
      case PAST, RECENT -> monthsAhead >= 0 ? -1 : 0;
      case FUTURE, SOON -> monthsAhead < 0 ? 1 : 0;
      case PRESENT -> 0;
      case NONE ->
          plan == Direction.FUTURE
              ? monthsAhead < 0 ? 1 : 0
              : monthsAhead > Nearness.MONTHS_AHEAD ? -1 : 0;
    };
  }

  /** What {@code m}, which states a part of a year or month, denotes. */
  Resolved cycle(Moment m, NearbyDates nearby, Direction plan) {
    Cycle cycle = m.cycle();
    if (cycle.kind() == CycleKind.DECADE) {
      return Resolved.of(Timex.decade(cycle.first()), Resolution.EXPLICIT, null);
    }
    if (cycle.kind() == CycleKind.CENTURY) {
      return Resolved.of(Timex.century(cycle.first()), Resolution.EXPLICIT, null);
    }
    if (cycle.kind() == CycleKind.WEEK_OF_MONTH) {
      Resolved month = month(m.withCycle(null), nearby, plan);
      Timex weeks = month.isResolved() ? Periods.cycle(cycle, month.timex().from()) : null;
      return weeks == null
          ? Resolved.unresolved(month.isResolved() ? "out_of_range" : "year_unknown")
          : Resolved.of(weeks, month.resolution(), month.anchor());
    }
    if (m.year() > 0) {
      return Resolved.of(
          Periods.cycle(cycle, LocalDate.of(m.year(), 1, 1)), Resolution.EXPLICIT, null);
    }
    if (nearby.year() > 0) {
      return Resolved.of(
          Periods.cycle(cycle, LocalDate.of(nearby.year(), 1, 1)), Resolution.CONTEXT, null);
    }
    LocalDate anchor = published == null ? articleDates.latest() : published;
    if (anchor == null) {
      int only = articleDates.onlyYear();
      return only == 0
          ? Resolved.unresolved("year_unknown")
          : Resolved.of(Periods.cycle(cycle, LocalDate.of(only, 1, 1)), Resolution.CONTEXT, null);
    }
    Resolution how = published == null ? Resolution.CONTEXT : Resolution.REFERENCE;
    Timex here = Periods.cycle(cycle, anchor);
    if (!here.from().isAfter(anchor) || plan == Direction.FUTURE) {
      return Resolved.counted(here, how, anchor);
    }
    boolean past = here.from().getMonthValue() - anchor.getMonthValue() >= Nearness.MONTHS_AHEAD;
    return past || nearby.isBeginning()
        ? Resolved.counted(Periods.cycle(cycle, anchor.minusYears(1)), how, anchor)
        : Resolved.unresolved("year_unknown");
  }
}
