package id.saring.date.resolution;

import id.saring.date.expression.Moment;
import id.saring.date.value.HijriCalendar;
import id.saring.date.value.HijriCalendar.GregorianDay;
import id.saring.date.value.Timex;
import id.saring.model.DateMention.Resolution;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Gives Islamic dates their values: the Gregorian day that the sentence states with them, or else
 * the day of the calendar as it was announced, or else, as months may begin a day earlier or later,
 * the Gregorian month.
 */
final class HijriResolver {
  private static final String HIJRI = "hijri";
  private static final int MONTHS = 12;

  private final HijriCalendar calendar;
  private final LocalDate published;

  HijriResolver(HijriCalendar calendar, LocalDate published) {
    this.calendar = calendar;
    this.published = published;
  }

  Resolved resolve(Moment m, NearbyDates nearby) {
    if (m.month() == 0) {
      return period(calendar.toGregorian(m.year(), 1, 1), calendar.lastOfMonth(m.year(), MONTHS));
    }
    if (m.day() == 0) {
      return m.year() == 0
          ? Resolved.unresolved(HIJRI, "year_unknown")
          : period(
              calendar.toGregorian(m.year(), m.month(), 1),
              calendar.lastOfMonth(m.year(), m.month()));
    }
    GregorianDay day =
        m.year() > 0
            ? calendar.toGregorian(m.year(), m.month(), m.day())
            : published == null ? null : calendar.nearest(published, m.month(), m.day());
    if (day == null) {
      return Resolved.unresolved(HIJRI, m.year() > 0 ? "day_out_of_range" : "year_unknown");
    }
    Resolution how = m.year() > 0 ? Resolution.EXPLICIT : Resolution.REFERENCE;
    LocalDate anchor = m.year() > 0 ? null : published;
    LocalDate stated = nearby.gregorian(day.day());
    if (stated != null) {
      return Resolved.onDay(m, stated, Resolution.CONTEXT, stated).flagged(HIJRI);
    }
    return day.isExact()
        ? Resolved.onDay(m, day.day(), how, anchor).flagged(HIJRI)
        : approximate(m, day.day(), how, anchor);
  }

  private static Resolved approximate(Moment m, LocalDate day, Resolution how, LocalDate anchor) {
    if (m.weekday() > 0) {
      for (int away = -1; away <= 1; away++) {
        LocalDate near = day.plusDays(away);
        if (near.getDayOfWeek().getValue() == m.weekday()) {
          return Resolved.onDay(m, near, Resolution.WEEKDAY, anchor).flagged(HIJRI);
        }
      }
    }
    YearMonth month = YearMonth.from(day.minusDays(1));
    return month.equals(YearMonth.from(day.plusDays(1)))
        ? Resolved.of(Timex.month(month), how, anchor).flagged(HIJRI).flagged(Resolved.APPROXIMATE)
        : Resolved.unresolved(HIJRI, Resolved.APPROXIMATE);
  }

  private static Resolved period(GregorianDay from, GregorianDay to) {
    if (from.isExact() && to.isExact()) {
      Timex days = Timex.interval(Timex.day(from.day()), Timex.day(to.day()));
      return Resolved.of(days, Resolution.EXPLICIT, null).flagged(HIJRI);
    }
    YearMonth first = YearMonth.from(from.day());
    YearMonth last = YearMonth.from(to.day());
    Timex months =
        first.equals(last)
            ? Timex.month(first)
            : Timex.interval(Timex.month(first), Timex.month(last));
    return Resolved.of(months, Resolution.EXPLICIT, null)
        .flagged(HIJRI)
        .flagged(Resolved.APPROXIMATE);
  }
}
