package id.saring.date.resolution;

import id.saring.date.expression.Direction;
import id.saring.date.expression.Moment;
import id.saring.date.value.JavaneseWeek;
import id.saring.model.DateMention.Resolution;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Gives weekdays their days: "Senin", "Jumat Kliwon lalu". */
final class WeekdayResolver {
  private final LocalDate published;
  private final ArticleDates articleDates;
  private final SpeechDay speech;

  WeekdayResolver(LocalDate published, ArticleDates articleDates, SpeechDay speech) {
    this.published = published;
    this.articleDates = articleDates;
    this.speech = speech;
  }

  /** What {@code m}, which states a weekday alone, denotes. */
  Resolved resolve(Moment m, NearbyDates nearby, Direction plan) {
    DayOfWeek weekday = DayOfWeek.of(m.weekday());
    boolean plain = m.direction() == Direction.NONE;
    LocalDate spoken = nearby.day();
    if (spoken != null && spoken.getDayOfWeek() == weekday && plain) {
      return Resolved.onDay(m, spoken, Resolution.CONTEXT, spoken);
    }
    boolean timetable = m.clock() != null && nearby.isInTimetable();
    if (plain && (timetable || nearby.isHabitual())) {
      return Resolved.unresolved("no_single_day");
    }
    LocalDate recent = plain && !nearby.isSaying() ? nearby.recentlyOn(m.weekday()) : null;
    if (recent != null
        && (published == null
            ? nearby.isQuoted()
            : Nearness.days(recent, published) <= Nearness.RECENT_DAYS)) {
      return Resolved.onDay(m, recent, Resolution.CONTEXT, recent);
    }
    if (plain && plan != Direction.FUTURE && nearby.isQuoted() && published != null) {
      LocalDate said = speech.day(nearby);
      return said != null && said.getDayOfWeek() == weekday
          ? Resolved.onDay(m, said, Resolution.CONTEXT, said)
          : Resolved.unresolved("speech_day_unknown");
    }
    if (published == null) {
      LocalDate only = plain ? articleDates.onlyDayOn(m.weekday()) : null;
      return only == null || !nearby.tells(only)
          ? Resolved.unresolved("no_reference_date")
          : Resolved.onDay(m, only, Resolution.CONTEXT, only);
    }
    LocalDate said = nearby.isQuoted() && !m.bracketed() ? speech.day(nearby) : null;
    LocalDate now = said == null ? published : said;
    LocalDate day =
        switch (m.direction()) {
          case PAST -> now.with(TemporalAdjusters.previous(weekday));
          case RECENT -> now.with(TemporalAdjusters.previousOrSame(weekday));
          case FUTURE -> now.with(TemporalAdjusters.next(weekday));
          case SOON -> now.with(TemporalAdjusters.nextOrSame(weekday));
          case PRESENT ->
              m.part() != null && plan != Direction.FUTURE
                  ? now.with(TemporalAdjusters.previousOrSame(weekday))
                  : present(weekday, now, plan);
          case NONE ->
              plan == Direction.FUTURE
                  ? now.with(TemporalAdjusters.nextOrSame(weekday))
                  : now.with(TemporalAdjusters.previousOrSame(weekday));
        };
    for (int weeks = 0;
        m.javaneseDay() >= 0 && JavaneseWeek.of(day) != m.javaneseDay() && weeks < 5;
        weeks++) {
      day =
          plan == Direction.FUTURE
                  || m.direction() == Direction.FUTURE
                  || m.direction() == Direction.SOON
              ? day.plusWeeks(1)
              : day.minusWeeks(1);
    }
    return Resolved.onDay(
        m, day, now.equals(published) ? Resolution.REFERENCE : Resolution.CONTEXT, now);
  }

  /** "Jumat ini": the nearest one, or what a plan is made for. */
  private static LocalDate present(DayOfWeek weekday, LocalDate now, Direction plan) {
    LocalDate next = now.with(TemporalAdjusters.nextOrSame(weekday));
    LocalDate last = now.with(TemporalAdjusters.previousOrSame(weekday));
    return plan == Direction.FUTURE || Nearness.days(next, now) < Nearness.days(last, now)
        ? next
        : last;
  }
}
