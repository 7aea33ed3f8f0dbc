package id.saring.date.resolution;

import id.saring.date.expression.Direction;
import id.saring.date.expression.Moment;
import id.saring.model.DateMention.Resolution;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Tells the day on which something was said. */
final class SpeechDay {
  private final LocalDate published;
  private final DayResolver days;

  SpeechDay(LocalDate published, DayResolver days) {
    this.published = published;
    this.days = days;
  }

  /**
   * The day on which the expression at hand was said: as its sentence tells, or else, in an article
   * whose own day is known, the day on which something was said last; null if neither is told.
   */
  LocalDate day(NearbyDates nearby) {
    Moment moment = nearby.saidOn();
    LocalDate day = moment == null ? null : saying(moment, nearby);
    if (published == null) {
      return day;
    }
    LocalDate last = nearby.lastSaid();
    if (day == null && last != null && Nearness.days(last, published) <= Nearness.RECENT_DAYS) {
      day = last;
    }
    return day == null || day.isAfter(published.plusDays(1)) ? null : day;
  }

  private LocalDate saying(Moment moment, NearbyDates nearby) {
    boolean dated = moment.month() > 0 && moment.day() > 0 && !moment.hijri();
    if (dated && moment.year() > 0) {
      Resolved stated = days.complete(moment);
      return stated.isResolved() && !Boolean.FALSE.equals(stated.weekdayAgrees())
          ? stated.timex().from()
          : null;
    }
    if (dated && (moment.bracketed() || moment.weekday() > 0)) {
      Resolved near =
          published == null
              ? days.byText(moment, nearby, Direction.NONE)
              : days.byReference(moment, Direction.NONE, published, Resolution.REFERENCE);
      return near.isResolved() ? near.timex().from() : null;
    }
    return moment.isBareWeekday() && published != null
        ? published.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(moment.weekday())))
        : null;
  }
}
