package id.saring.date.expression;

import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * A time of day as written.
 *
 * @param hour 0–24; 24 only as 24:00, the end of the day
 * @param minute 0–59
 * @param second 0–59, or -1 when not stated
 * @param offset stated zone; null when none is, or an unknown one
 * @param zoneWord {@code WIB}, {@code WITA}, {@code WIT} or {@code offset}; {@code unknown} for a
 *     zone that is stated and not determined ("waktu setempat"); null when none is stated
 * @param eitherHalf whether the hour may be of either half of the day: "jam 8"
 */
public record Clock(
    int hour, int minute, int second, ZoneOffset offset, String zoneWord, boolean eitherHalf) {
  private static final int HALF = 12;

  public Clock {
    if (!valid(hour, minute, second)) {
      throw new IllegalArgumentException(
          hour + ":" + minute + ":" + second + " is not a time of day");
    }
  }

  /** A time of day whose zone is not stated. */
  public static Clock of(int hour, int minute, int second) {
    return new Clock(hour, minute, second, null, null, false);
  }

  /** Whether the numbers make a time of day; {@code second} may be -1. */
  public static boolean valid(int hour, int minute, int second) {
    return hour >= 0
        && hour <= 24
        && minute >= 0
        && minute <= 59
        && second >= -1
        && second <= 59
        && (hour < 24 || (minute == 0 && second <= 0));
  }

  /** The same in the zone of {@code other}, unless it states its own. */
  public Clock inZoneOf(Clock other) {
    return zoneWord == null ? in(other.offset, other.zoneWord) : this;
  }

  /** The same in that zone; who states one counts the hours of a whole day. */
  public Clock in(ZoneOffset newOffset, String newZoneWord) {
    return new Clock(
        hour, minute, second, newOffset, newZoneWord, eitherHalf && newZoneWord == null);
  }

  /** The same hour as it is spoken, which leaves open the half of the day. */
  public Clock spoken() {
    return hour <= HALF ? new Clock(hour, minute, second, offset, zoneWord, true) : this;
  }

  /** The same, its hour as {@link PartOfDay#hour} reads it: "pukul 8 malam". */
  public Clock in(PartOfDay part) {
    int shifted = part.hour(hour);
    return valid(shifted, minute, second)
        ? new Clock(shifted, minute, second, offset, zoneWord, false)
        : this;
  }

  /** Whether a zone is stated that its words do not determine. */
  public boolean isInUnknownZone() {
    return zoneWord != null && offset == null;
  }

  /** Without seconds of 00, with which machines that keep minutes fill their stamps. */
  public Clock withoutPadding() {
    return second == 0 ? new Clock(hour, minute, -1, offset, zoneWord, eitherHalf) : this;
  }

  /** The time within its day; 24:00 is midnight, of the day after. */
  public LocalTime time() {
    return LocalTime.of(hour % 24, minute, Math.max(second, 0));
  }

  /** ISO 8601 with {@code T}, as precise as written: {@code T07:55+07:00}. */
  public String text() {
    StringBuilder out = new StringBuilder("T");
    two(out, hour).append(':');
    two(out, minute);
    if (second >= 0) {
      two(out.append(':'), second);
    }
    if (offset != null) {
      out.append(offset.getId());
    }
    return out.toString();
  }

  private static StringBuilder two(StringBuilder out, int n) {
    return n < 10 ? out.append('0').append(n) : out.append(n);
  }
}
