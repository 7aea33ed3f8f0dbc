package id.saring.date;

import id.saring.date.Expression.Interval;
import id.saring.model.DateMention.Resolution;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Gives intervals their values: each end may lack what the other states. */
final class Intervals {
  private Intervals() {}

  /** What {@code interval} denotes, as {@link Resolver#resolve}. */
  static Outcome resolve(Interval interval, Resolver resolver, Focus focus, Lean outlook) {
    Moment from = interval.from();
    Moment to = interval.to();
    if (from.isClockOnly()) {
      return clocks(from.clock(), to.clock(), focus.day());
    }
    if (from.clock() != null
        && to.clock() != null
        && from.withClock(null).equals(to.withClock(null))) {
      return hours(from, to, resolver, focus, outlook);
    }
    if (from.isBareWeekday() && !to.isBareWeekday()) {
      Outcome last = resolver.resolve(to, focus, outlook);
      return last.isResolved()
          ? joined(onWeekday(from, last.timex().from(), Resolution.WEEKDAY), last)
          : last;
    }
    Outcome first =
        resolver.resolve(
            from.year() == 0 && to.year() > 0 && from.hijri() == to.hijri()
                ? from.withYear(yearBefore(from, to))
                : from,
            focus,
            outlook);
    if (!first.isResolved()) {
      return first;
    }
    return joined(first, last(to, first, resolver, focus, outlook));
  }

  private static Outcome clocks(Clock from, Clock to, LocalDate day) {
    LocalDate last =
        day != null && to.time().isBefore(from.time()) && to.hour() < 24 ? day.plusDays(1) : day;
    Timex value = Timex.interval(Timex.clock(from, day), Timex.clock(to, last));
    return Outcome.of(value, day == null ? Resolution.EXPLICIT : Resolution.CONTEXT, day);
  }

  private static Outcome hours(
      Moment from, Moment to, Resolver resolver, Focus focus, Lean outlook) {
    Outcome first = resolver.resolve(from, focus, outlook);
    if (!first.isResolved()) {
      return first;
    }
    LocalDate day = first.timex().from();
    boolean overnight = to.clock().time().isBefore(from.clock().time()) && to.clock().hour() < 24;
    Timex last = Timex.time(overnight ? day.plusDays(1) : day, to.clock());
    return Outcome.of(Timex.interval(first.timex(), last), first.resolution(), first.anchor())
        .agreeing(first.weekdayAgrees())
        .flagged(first.flags());
  }

  private static int yearBefore(Moment from, Moment to) {
    boolean later =
        from.month() > to.month() || (from.month() == to.month() && from.day() > to.day());
    return later && to.month() > 0 ? to.year() - 1 : to.year();
  }

  private static Outcome last(
      Moment to, Outcome first, Resolver resolver, Focus focus, Lean outlook) {
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
      Outcome last =
          resolver.resolve(
              to.withYear(wraps ? after.getYear() + 1 : after.getYear()), focus, outlook);
      return last.isResolved() ? last : Outcome.unresolved("day_out_of_range");
    }
    return resolver.resolve(to, focus, outlook);
  }

  private static Outcome onWeekday(Moment moment, LocalDate before, Resolution how) {
    return on(
        moment, before.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(moment.weekday()))), how);
  }

  private static Outcome on(Moment moment, LocalDate day, Resolution how) {
    return Outcome.of(
        moment.part() == null ? Timex.day(day) : Timex.part(day, moment.part()), how, null);
  }

  private static Outcome joined(Outcome first, Outcome last) {
    if (!first.isResolved() || !last.isResolved()) {
      return first.isResolved() ? last : first;
    }
    if (first.timex().from().isAfter(last.timex().to())) {
      return Outcome.unresolved("ends_before_start");
    }
    return Outcome.of(
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
