package id.saring.date.value;

import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import id.saring.lang.Language;
import id.saring.lang.LanguageTable;
import id.saring.text.Years;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * Islamic dates in the Gregorian calendar. Where the language's table {@code hijri-beginnings} has
 * the first day of a month, as it was announced, its days are exact; all others are reckoned by the
 * Umm al-Qura tables of ICU, and may be a day off. Immutable.
 */
public final class HijriCalendar {
  private static final long DAY = 86_400_000L;
  private static final int MONTHS = 12;
  private static final int SHORTEST_MONTH = 29;
  private static final int MOST_APART = 3;

  private final Map<Integer, LocalDate> announced = new TreeMap<>();

  /** The calendar with the months announced where {@code language} is spoken. */
  public HijriCalendar(Language language) {
    language
        .table("hijri-beginnings", "year", "month", "day")
        .forEach(
            row -> {
              int year = (int) row.integer("year", Years.FIRST_HIJRI, Years.LAST_HIJRI);
              int month = row.word("month", HijriMonth.class).number();
              announced.put(index(year, month), day(row, year, month));
            });
  }

  private static LocalDate day(LanguageTable.Row row, int year, int month) {
    LocalDate day;
    try {
      day = LocalDate.parse(row.text("day"));
    } catch (DateTimeException e) {
      throw row.error("day", "found '" + row.text("day") + "'; expected one such as 2024-03-12");
    }
    long apart = day.toEpochDay() - reckoned(year, month).toEpochDay();
    if (Math.abs(apart) > MOST_APART) {
      throw row.error("day", "found " + day + "; expected one near " + reckoned(year, month));
    }
    return day;
  }

  /**
   * A day of the Gregorian calendar.
   *
   * @param isExact whether it was announced; if not, it may be a day off
   */
  public record GregorianDay(LocalDate day, boolean isExact) {}

  /**
   * The Gregorian day of an Islamic date, {@code month} 1–12; null if the month has no such day.
   */
  public GregorianDay toGregorian(int year, int month, int day) {
    if (day < 1 || day > SHORTEST_MONTH + 1) {
      return null;
    }
    LocalDate first = announced.get(index(year, month));
    boolean known = first != null;
    LocalDate found = (known ? first : reckoned(year, month)).plusDays(day - 1L);
    if (day <= SHORTEST_MONTH) {
      return new GregorianDay(found, known);
    }
    LocalDate next = announced.get(index(year, month) + 1);
    boolean exact = known && next != null;
    return exact && !found.isBefore(next) ? null : new GregorianDay(found, exact);
  }

  /**
   * The day nearest {@code anchor} that is this day of this Islamic month; null if the month never
   * has it near.
   */
  public GregorianDay nearest(LocalDate anchor, int month, int day) {
    IslamicCalendar calendar = calendar(1, 1);
    calendar.setTimeInMillis(anchor.toEpochDay() * DAY);
    int year = calendar.get(IslamicCalendar.YEAR);
    GregorianDay best = null;
    for (int near = year - 1; near <= year + 1; near++) {
      GregorianDay found = toGregorian(near, month, day);
      if (found != null && (best == null || far(found, anchor) < far(best, anchor))) {
        best = found;
      }
    }
    return best;
  }

  private static long far(GregorianDay found, LocalDate anchor) {
    return Math.abs(found.day().toEpochDay() - anchor.toEpochDay());
  }

  /** The last day of an Islamic month. */
  public GregorianDay lastOfMonth(int year, int month) {
    int next = index(year, month) + 1;
    LocalDate first = announced.get(next);
    return first == null
        ? new GregorianDay(reckoned(next / MONTHS, next % MONTHS + 1).minusDays(1), false)
        : new GregorianDay(first.minusDays(1), true);
  }

  private static int index(int year, int month) {
    return year * MONTHS + month - 1;
  }

  private static LocalDate reckoned(int year, int month) {
    return LocalDate.ofEpochDay(Math.floorDiv(calendar(year, month).getTimeInMillis(), DAY));
  }

  private static IslamicCalendar calendar(int year, int month) {
    IslamicCalendar calendar = new IslamicCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
    calendar.setCalculationType(IslamicCalendar.CalculationType.ISLAMIC_UMALQURA);
    calendar.clear();
    calendar.set(year, month - 1, 1);
    return calendar;
  }
}
