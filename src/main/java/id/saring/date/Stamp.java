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
 */
public record Stamp(
    LocalDate date, LocalTime time, ZoneOffset offset, String precision, String zoneWord) {
  public Stamp {
    Objects.requireNonNull(date, "date");
    if ((time != null) != (precision.equals("second") || precision.equals("minute"))) {
      throw new IllegalArgumentException(
          "a stamp of precision " + precision + " with time " + time);
    }
  }
}
