package id.saring.date.resolution;

import id.saring.date.expression.Direction;
import id.saring.date.expression.Expression.Anaphor;
import id.saring.date.expression.Moment;
import id.saring.date.expression.TimeUnit;
import id.saring.date.value.HijriCalendar;
import id.saring.date.value.Timex;
import id.saring.model.DateMention.Resolution;
import id.saring.model.NumericOrder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * Gives moments their values. Never guesses: what neither the text nor the reference determines is
 * unresolved.
 */
public final class Resolver {
  private final LocalDate published;
  private final HijriResolver hijri;
  private final DayResolver days;
  private final MonthResolver months;
  private final WeekdayResolver weekdays;
  private final ShiftResolver shifts;

  /**
   * A resolver for one article.
   *
   * @param published its day; null if unknown
   * @param time at which it was published on that day; null if unknown
   * @param stampOrder of stamps in figures; null where nobody has judged
   * @param stamps of its own that were judged
   * @param articleDates what its other dates tell
   * @param calendar of Islamic months
   */
  public Resolver(
      LocalDate published,
      LocalTime time,
      NumericOrder stampOrder,
      List<TwofoldStamp> stamps,
      ArticleDates articleDates,
      HijriCalendar calendar) {
    this.published = published;
    hijri = new HijriResolver(calendar, published);
    days = new DayResolver(published, stampOrder, stamps, articleDates);
    months = new MonthResolver(published, articleDates);
    SpeechDay speech = new SpeechDay(published, days);
    weekdays = new WeekdayResolver(published, articleDates, speech);
    shifts = new ShiftResolver(published, time, speech);
  }

  /** What {@code moment} denotes, given what stands near it and where its sentence looks. */
  public Resolved resolve(Moment moment, NearbyDates nearby, Direction plan) {
    Resolved outcome = value(moment, nearby, plan);
    return outcome.isResolved() && !outcome.timex().isInRange()
        ? Resolved.unresolved("year_out_of_range")
        : outcome;
  }

  private Resolved value(Moment moment, NearbyDates nearby, Direction plan) {
    if (moment.isClockOnly()) {
      return clock(moment, nearby);
    }
    if (moment.hijri()) {
      return hijri.resolve(moment, nearby);
    }
    if (moment.shift() != null && moment.shift().unit() == TimeUnit.DAY && moment.month() > 0) {
      return dayWord(moment, nearby, plan);
    }
    if (moment.shift() != null) {
      return shifts.resolve(moment, nearby, plan);
    }
    if (moment.cycle() != null) {
      return months.cycle(moment, nearby, plan);
    }
    if (moment.day() > 0) {
      return days.resolve(moment, nearby, plan);
    }
    if (moment.month() > 0) {
      return months.month(moment, nearby, plan);
    }
    return moment.year() > 0
        ? Resolved.of(Timex.year(moment.year()), Resolution.EXPLICIT, null)
        : weekdays.resolve(moment, nearby, plan);
  }

  /**
   * What {@code anaphor} denotes if what it counts from is sure and of its unit or shorter; else
   * unresolved.
   */
  public Resolved resolve(Anaphor anaphor, NearbyDates nearby) {
    Timex from = anaphor.distance().isZero() ? nearby.antecedent() : nearby.antecedentAway();
    if (from == null || !Periods.isWithin(from, anaphor.unit())) {
      return Resolved.unresolved("antecedent_unknown");
    }
    LocalDate base = from.from().plus(anaphor.distance());
    Timex timex =
        anaphor.part() == null
            ? Periods.period(base, anaphor.unit())
            : Timex.part(base, anaphor.part());
    return timex == null || nearby.contradicts(timex) || !timex.isInRange()
        ? Resolved.unresolved("out_of_range")
        : Resolved.of(timex, Resolution.CONTEXT, from.from());
  }

  private static Resolved clock(Moment moment, NearbyDates nearby) {
    if (moment.clock().eitherHalf()) {
      return Resolved.unresolved(Resolved.HALF_UNKNOWN);
    }
    boolean midnight = moment.clock().hour() == 0 && moment.clock().minute() == 0;
    LocalDate day = midnight ? null : nearby.clockDay();
    return Resolved.of(
        Timex.clock(moment.clock(), day),
        day == null ? Resolution.EXPLICIT : Resolution.CONTEXT,
        day);
  }

  /** "besok, 17 November": what both say, or else what the date alone says. */
  private Resolved dayWord(Moment m, NearbyDates nearby, Direction plan) {
    LocalDate day = published == null ? null : published.plusDays(m.shift().amount());
    return day != null && day.getMonthValue() == m.month() && day.getDayOfMonth() == m.day()
        ? Resolved.onDay(m, day, Resolution.REFERENCE, published)
        : days.resolve(m.withShift(null), nearby, plan);
  }
}
