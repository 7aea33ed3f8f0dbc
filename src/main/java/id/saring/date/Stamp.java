package id.saring.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * A published or updated stamp.
 *
 * @param date the day, or the first day of the month or year; never null
 * @param time time of day; null unless {@code precision} is second or minute
 * @param offset stated zone; null when none is
 * @param precision {@code second|minute|day|month|year}
 * @param zoneWord {@code WIB|WITA|WIT|offset}; null when no zone is stated
 * @param monthFirst the day that the same figures give with the month first; null where they are no
 *     figures, or allow one reading only
 */
public record Stamp(
    LocalDate date,
    LocalTime time,
    ZoneOffset offset,
    String precision,
    String zoneWord,
    LocalDate monthFirst) {
  public Stamp {
    Objects.requireNonNull(date, "date");
    if ((time != null) != (precision.equals("second") || precision.equals("minute"))) {
      throw new IllegalArgumentException(
          "a stamp of precision " + precision + " with time " + time);
    }
  }

  /** The same, its figures read with the month first if they can be. */
  public Stamp withMonthFirst() {
    return monthFirst == null
        ? this
        : new Stamp(monthFirst, time, offset, precision, zoneWord, null);
  }
}
