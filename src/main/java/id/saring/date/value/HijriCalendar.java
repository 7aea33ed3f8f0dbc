package id.saring.date.value;

import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;

/**
 * Islamic dates in the Gregorian calendar, by the Umm al-Qura tables of ICU. Indonesia fixes its
 * months by its own sighting, so a date may be a day off.
 */
public final class HijriCalendar {
  private static final long DAY = 86_400_000L;

  private HijriCalendar() {}

  /**
   * The Gregorian day of an Islamic date, {@code month} 1–12; null if the month has no such day.
   */
  public static LocalDate toGregorian(int year, int month, int day) {
    IslamicCalendar calendar = calendar(year, month);
    if (day > calendar.getActualMaximum(IslamicCalendar.DAY_OF_MONTH)) {
      return null;
    }
    calendar.set(IslamicCalendar.DAY_OF_MONTH, day);
    return LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), DAY));
  }

  /**
   * The day nearest {@code anchor} that is this day of this Islamic month; null if the month never
   * has it near.
   */
  public static LocalDate nearest(LocalDate anchor, int month, int day) {
    IslamicCalendar calendar = calendar(1, 1);
    calendar.setTimeInMillis(anchor.toEpochDay() * DAY);
    int year = calendar.get(IslamicCalendar.YEAR);
    LocalDate best = null;
    for (int near = year - 1; near <= year + 1; near++) {
      LocalDate found = toGregorian(near, month, day);
      if (found != null
          && (best == null
              || Math.abs(found.toEpochDay() - anchor.toEpochDay())
                  < Math.abs(best.toEpochDay() - anchor.toEpochDay()))) {
        best = found;
      }
    }
    return best;
  }

  /** The length in days of an Islamic month. */
  public static int lengthOfMonth(int year, int month) {
    return calendar(year, month).getActualMaximum(IslamicCalendar.DAY_OF_MONTH);
  }

  private static IslamicCalendar calendar(int year, int month) {
    IslamicCalendar calendar = new IslamicCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
    calendar.setCalculationType(IslamicCalendar.CalculationType.ISLAMIC_UMALQURA);
    calendar.clear();
    calendar.set(year, month - 1, 1);
    return calendar;
  }
}
