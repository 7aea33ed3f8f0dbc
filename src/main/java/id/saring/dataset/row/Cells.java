package id.saring.dataset.row;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Checks and normal forms of values that several rows share. */
public final class Cells {
  private Cells() {}

  /** {@code instant} without what microseconds cannot hold; null stays null. */
  public static Instant micros(Instant instant) {
    return instant == null ? null : instant.truncatedTo(ChronoUnit.MICROS);
  }

  /** Throws unless both ends are null, or {@code 0 <= start <= end}. */
  static void checkRange(String what, String articleId, Integer start, Integer end) {
    boolean absent = start == null && end == null;
    if (!absent && (start == null || end == null || start < 0 || end < start)) {
      throw new IllegalArgumentException(
          what + " of " + articleId + " has the range [" + start + ", " + end + ")");
    }
  }
}
