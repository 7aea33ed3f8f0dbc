package id.saring.date.resolution;

import id.saring.date.expression.Direction;
import id.saring.date.expression.Moment;
import id.saring.date.expression.PartOfDay;
import id.saring.date.expression.TimeUnit;
import id.saring.date.pattern.NumericDates;
import id.saring.date.value.Timex;
import id.saring.model.DateMention.Resolution;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;

/** Gives their values to moments that count from now: "kemarin", "bulan depan", "dua hari lalu". */
final class ShiftResolver {
  /** Before it "tonight" may be the night that ends, if it was written in the evening. */
  private static final LocalTime MORNING = LocalTime.of(6, 0);

  private final LocalDate published;
  private final LocalTime time;
  private final SpeechDay speech;

  ShiftResolver(LocalDate published, LocalTime time, SpeechDay speech) {
    this.published = published;
    this.time = time;
    this.speech = speech;
  }

  /** What {@code m}, which counts from the day of writing or saying, denotes. */
  Resolved resolve(Moment m, NearbyDates nearby, Direction plan) {
    boolean quoted = nearby.isQuoted() && !m.bracketed();
    LocalDate said = quoted ? speech.day(nearby) : null;
    if (published == null && said == null) {
      return Resolved.unresolved("no_reference_date");
    }
    TimeUnit unit = m.shift().unit();
    if (unit.isClock()) {
      return Resolved.unresolved("time_of_writing_unknown");
    }
    int amount = m.shift().amount();
    boolean plain =
        unit == TimeUnit.DAY && m.part() == null && m.clock() == null && m.weekday() == 0;
    if (quoted && plain && (amount == -1 || (amount > 0 && said == null))) {
      return Resolved.unresolved("speech_day_unknown");
    }
    boolean tonight = unit == TimeUnit.DAY && amount == 0 && m.part() == PartOfDay.NIGHT;
    if (tonight && said == null && time != null && time.isBefore(MORNING)) {
      return Resolved.unresolved("time_of_writing_unknown");
    }
    LocalDate now = said == null ? published : said;
    Resolved outcome = shifted(m, nearby, plan, now);
    boolean edge = quoted && said == null && unit.compareTo(TimeUnit.MONTH) >= 0;
    if (edge && !isSame(outcome, shifted(m, nearby, plan, now.minusDays(1)))) {
      return Resolved.unresolved("speech_day_unknown");
    }
    LocalDate told = said == null && !m.bracketed() ? nearby.toldBefore() : null;
    boolean old = told != null && told.isBefore(published.minusDays(Nearness.RECENT_DAYS));
    return old && outcome.isResolved() && !isSame(outcome, shifted(m, nearby, plan, told))
        ? Resolved.unresolved("speech_day_unknown")
        : outcome;
  }

  private static boolean isSame(Resolved one, Resolved other) {
    return other.isResolved() && one.timex().value().equals(other.timex().value());
  }

  /** What {@code m} denotes if it is written or said on the day {@code now}. */
  private Resolved shifted(Moment m, NearbyDates nearby, Direction plan, LocalDate now) {
    TimeUnit unit = m.shift().unit();
    int amount = m.shift().amount();
    Resolution how = now.equals(published) ? Resolution.REFERENCE : Resolution.CONTEXT;
    int edge = EdgePeriods.away(m, now, nearby, plan);
    if (edge == EdgePeriods.UNSURE) {
      return Resolved.unresolved(unit == TimeUnit.MONTH ? "month_unknown" : "year_unknown");
    }
    LocalDate base = Periods.moved(now, unit, amount + edge);
    if (m.month() > 0) {
      LocalDate first = LocalDate.of(base.getYear(), m.month(), 1);
      return m.day() == 0
          ? Resolved.counted(
              m.cycle() == null
                  ? Timex.month(YearMonth.from(first))
                  : Periods.cycle(m.cycle(), first),
              how,
              now)
          : NumericDates.isDate(base.getYear(), m.month(), m.day())
              ? Resolved.onDay(m, LocalDate.of(base.getYear(), m.month(), m.day()), how, now)
              : Resolved.unresolved("day_out_of_range");
    }
    if (m.day() > 0) {
      return m.day() <= base.lengthOfMonth()
          ? Resolved.onDay(m, base.withDayOfMonth(m.day()), how, now)
          : Resolved.unresolved("day_out_of_range");
    }
    if (m.weekday() > 0) {
      DayOfWeek weekday = DayOfWeek.of(m.weekday());
      LocalDate day = unit == TimeUnit.WEEK ? base.with(weekday) : base;
      return day.getDayOfWeek() == weekday
          ? Resolved.onDay(m, day, how, now)
          : Resolved.unresolved("weekday_conflict");
    }
    if (m.cycle() != null) {
      return Resolved.counted(Periods.cycle(m.cycle(), base), how, now);
    }
    return unit == TimeUnit.DAY
        ? Resolved.onDay(m, base, how, now)
        : Resolved.counted(Periods.period(base, unit), how, now);
  }
}
