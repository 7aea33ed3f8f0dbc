package id.saring.plan;

import java.time.Instant;

/** Times of files, as the ledger has them. */
public final class Times {
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");

  private Times() {}

  /**
   * The time {@code millis} after 1970; null if it is of a year that calendars do not write with
   * four digits.
   */
  public static Instant instant(long millis) {
    Instant time = Instant.ofEpochMilli(millis);
    return time.isBefore(FIRST) || time.isAfter(LAST) ? null : time;
  }
}
