package id.saring.date.resolution;

import id.saring.date.expression.Clock;
import id.saring.date.expression.Direction;
import id.saring.date.expression.Expression.Interval;
import id.saring.date.expression.Moment;
import id.saring.date.value.Timex;
import id.saring.model.DateMention.Resolution;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Gives intervals their values: each end may lack what the other states. */
public final class IntervalResolver {
  private IntervalResolver() {}

  /** What {@code interval} denotes, as {@link Resolver#resolve}. */
  public static Resolved resolve(
      Interval interval, Resolver resolver, NearbyDates nearby, Direction plan) {
    Moment from = interval.from();
    Moment to = interval.to();
    if (from.isClockOnly()) {
      return from.clock().eitherHalf() || to.clock().eitherHalf()
          ? Resolved.unresolved(Resolved.HALF_UNKNOWN)
          : clocks(from.clock(), to.clock(), nearby.clockDay());
    }
    if (from.clock() != null
        && to.clock() != null
        && from.withClock(null).equals(to.withClock(null))) {
      return hours(from, to, resolver, nearby, plan);
    }
    if (from.isBareWeekday() && !to.isBareWeekday()) {
      Resolved last = resolver.resolve(to, nearby, plan);
      return last.isResolved()
          ? joined(onWeekday(from, last.timex().from(), Resolution.WEEKDAY), last)
          : last;
    }
    boolean ahead = from.direction() == Direction.FUTURE || plan == Direction.FUTURE;
    if (ahead && isYearless(from) && isYearless(to)) {
      Resolved last = resolver.resolve(to, nearby, plan);
      return last.isResolved()
          ? joined(resolver.resolve(before(from, last.timex().to()), nearby, plan), last)
          : last;
    }
    Resolved first =
        resolver.resolve(
            from.year() == 0 && to.year() > 0 && from.hijri() == to.hijri()
                ? from.withYear(yearBefore(from, to))
                : from,
            nearby,
            plan);
    if (!first.isResolved()) {
      return first;
    }
    return joined(first, last(to, first, resolver, nearby, plan));
  }

  private static Resolved clocks(Clock from, Clock to, LocalDate day) {
    LocalDate last =
        day != null && to.time().isBefore(from.time()) && to.hour() < 24 ? day.plusDays(1) : day;
    Timex value = Timex.interval(Timex.clock(from, day), Timex.clock(to, last));
    return Resolved.of(value, day == null ? Resolution.EXPLICIT : Resolution.CONTEXT, day);
  }

  private static Resolved hours(
      Moment from, Moment to, Resolver resolver, NearbyDates nearby, Direction plan) {
    Resolved first = resolver.resolve(from, nearby, plan);
    if (!first.isResolved()) {
      return first;
    }
    if (from.clock().eitherHalf() || to.clock().eitherHalf()) {
      return resolver.resolve(from.withClock(null), nearby, plan).flagged(Resolved.HALF_UNKNOWN);
    }
    LocalDate day = first.timex().from();
    boolean overnight = to.clock().time().isBefore(from.clock().time()) && to.clock().hour() < 24;
    Timex last = Timex.time(overnight ? day.plusDays(1) : day, to.clock());
    return Resolved.of(Timex.interval(first.timex(), last), first.resolution(), first.anchor())
        .agreeing(first.weekdayAgrees())
        .flagged(first.flags());
  }

  private static boolean isYearless(Moment moment) {
    return moment.year() == 0 && moment.month() > 0 && moment.shift() == null && !moment.hijri();
  }

  /** {@code from}, the start of what ends on {@code last}, with its year. */
  private static Moment before(Moment from, LocalDate last) {
    Moment to = Moment.ofDate(last.getYear(), last.getMonthValue(), last.getDayOfMonth());
    return from.withYear(yearBefore(from, to));
  }

  private static int yearBefore(Moment from, Moment to) {
    boolean later =
        from.month() > to.month() || (from.month() == to.month() && from.day() > to.day());
    return later && to.month() > 0 ? to.year() - 1 : to.year();
  }

  private static Resolved last(
      Moment to, Resolved first, Resolver resolver, NearbyDates nearby, Direction plan) {
    LocalDate after = first.timex().from();
    if (to.isBareWeekday()) {
      LocalDate day = after.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(to.weekday())));
      return on(to, day, first.resolution());
    }
    if (to.year() == 0
        && to.month() > 0
        && to.shift() == null
        && to.cycle() == null
        && !to.hijri()) {
      boolean wraps =
          to.month() < after.getMonthValue()
              || (to.month() == after.getMonthValue()
                  && to.day() > 0
                  && to.day() < after.getDayOfMonth());
      Resolved last =
          resolver.resolve(
              to.withYear(wraps ? after.getYear() + 1 : after.getYear()), nearby, plan);
      return last.isResolved() ? last : Resolved.unresolved("day_out_of_range");
    }
    return resolver.resolve(to, nearby, plan);
  }

  private static Resolved onWeekday(Moment moment, LocalDate before, Resolution how) {
    return on(
        moment, before.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(moment.weekday()))), how);
  }

  private static Resolved on(Moment moment, LocalDate day, Resolution how) {
    return Resolved.of(
        moment.part() == null ? Timex.day(day) : Timex.part(day, moment.part()), how, null);
  }

  private static Resolved joined(Resolved first, Resolved last) {
    if (!first.isResolved() || !last.isResolved()) {
      return first.isResolved() ? last : first;
    }
    if (first.timex().from().isAfter(last.timex().to())) {
      return Resolved.unresolved("ends_before_start");
    }
    return Resolved.of(
            Timex.interval(first.timex(), last.timex()),
            first.resolution() == Resolution.EXPLICIT ? last.resolution() : first.resolution(),
            first.anchor() == null ? last.anchor() : first.anchor())
        .agreeing(both(first.weekdayAgrees(), last.weekdayAgrees()))
        .flagged(first.flags())
        .flagged(last.flags());
  }

  private static Boolean both(Boolean first, Boolean last) {
    return first == null ? last : last == null ? first : Boolean.valueOf(first && last);
  }
}
