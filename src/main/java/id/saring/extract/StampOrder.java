package id.saring.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Settles "7/3/2025", which may be 7 March or July 3: Indonesian text writes the day first, some
 * sites stamp the month first. News names the day it tells of, so a bracketed date in the text,
 * "Kamis (3/7/2025)", that only the month-first reading follows closely decides for it. A stamp
 * without a time zone, as exports print it, may follow less closely where the other reading is more
 * than a month off.
 */
final class StampOrder {
  private static final int CLOSE = 3;
  private static final int NEAR = 10;
  private static final int FAR = 30;

  private StampOrder() {}

  /**
   * {@code stamp} with its date written year first if the text shows that the month stands first;
   * else {@code stamp} itself.
   */
  static Found settle(Found stamp, String text) {
    int space = stamp.value().indexOf(' ');
    String date = space < 0 ? stamp.value() : stamp.value().substring(0, space);
    int[] parts = parts(date, 0, date.length());
    if (parts == null
        || parts[2] < 1000
        || parts[0] > 12
        || parts[1] > 12
        || parts[0] == parts[1]) {
      return stamp;
    }
    LocalDate dayFirst = LocalDate.of(parts[2], parts[1], parts[0]);
    LocalDate monthFirst = LocalDate.of(parts[2], parts[0], parts[1]);
    long monthLag = lag(monthFirst, text);
    long dayLag = lag(dayFirst, text);
    boolean exported = stamp.value().chars().noneMatch(Character::isLetter);
    boolean decided =
        (monthLag <= CLOSE && dayLag > CLOSE) || (exported && monthLag <= NEAR && dayLag > FAR);
    return decided
        ? new Found(monthFirst + stamp.value().substring(date.length()), stamp.start(), stamp.end())
        : stamp;
  }

  /** Days from the last bracketed date in the text up to {@code day}; the most if none is. */
  private static long lag(LocalDate day, String text) {
    long least = Long.MAX_VALUE;
    for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
      int close = open + 1;
      while (close < text.length() && close < open + 12 && text.charAt(close) != ')') {
        close++;
      }
      int[] parts = parts(text, open + 1, close);
      least = parts == null ? least : Math.min(least, lag(parts, day));
    }
    return least;
  }

  private static long lag(int[] parts, LocalDate day) {
    try {
      LocalDate told = LocalDate.of(parts[2] < 0 ? day.getYear() : parts[2], parts[1], parts[0]);
      long days = ChronoUnit.DAYS.between(told, day);
      return days >= 0 ? days : Long.MAX_VALUE;
    } catch (DateTimeException e) {
      return Long.MAX_VALUE;
    }
  }

  /**
   * The two or three numbers of "3/7/2025" or "3/7", the year -1 if there is none; null if the
   * chars are anything else.
   */
  private static int[] parts(String text, int start, int end) {
    int[] parts = {0, 0, -1};
    int part = 0;
    int digits = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '/' && digits > 0 && part < 2) {
        part++;
        digits = 0;
      } else if (c >= '0' && c <= '9' && ++digits <= 4) {
        parts[part] = Math.max(parts[part], 0) * 10 + c - '0';
      } else {
        return null;
      }
    }
    return part >= 1 && digits > 0 ? parts : null;
  }
}
