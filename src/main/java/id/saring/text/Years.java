package id.saring.text;

/**
 * Which numbers of four digits are read as years. The bounds are chosen, not counted: news speaks
 * of years before the last century only where a word or a date says that one is meant, and of later
 * ones than the end of this in forecasts alone.
 */
public final class Years {
  /** The first year that may stand with nothing beside it. */
  public static final int FIRST_MODERN = 1900;

  /** The last year that may stand with nothing beside it: "pada 2100". */
  public static final int LAST_MODERN = 2100;

  private static final int FIRST = 1000;
  private static final int LAST = 2199;
  private static final int DIGITS = 4;

  private Years() {}

  /** Whether {@code number} may be a year with nothing beside it. */
  public static boolean isModern(int number) {
    return number >= FIRST_MODERN && number <= LAST_MODERN;
  }

  /** Whether the four chars from {@code start} on are the digits of such a year. */
  public static boolean isModern(CharSequence text, int start) {
    int number = 0;
    for (int at = start; at < start + DIGITS; at++) {
      int digit = at < text.length() ? Character.digit(text.charAt(at), 10) : -1;
      if (digit < 0) {
        return false;
      }
      number = number * 10 + digit;
    }
    return isModern(number);
  }

  /** Whether {@code number} is a year where a word or the rest of a date says that one is meant. */
  public static boolean isStated(int number) {
    return number >= FIRST && number <= LAST;
  }
}
