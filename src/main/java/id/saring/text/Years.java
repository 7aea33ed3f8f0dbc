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

  /** The first year that a word or the rest of a date makes one. */
  public static final int FIRST_STATED = 1000;

  /** The first year that the words around it make one, though no date does: "sejak 1602". */
  public static final int FIRST_OLD = 1500;

  /** The first year of the Hijri calendar that news speaks of, 1882 to 1883. */
  public static final int FIRST_HIJRI = 1300;

  /** The last one, 2173 to 2174. */
  public static final int LAST_HIJRI = 1599;

  /** "17/8/45" is of 1945: news of these years writes no later ones in two digits. */
  private static final int LAST_SHORT = 30;

  private static final int LAST = 2199;

  /** Number of digits of a year that is written whole. */
  public static final int DIGITS = 4;

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
    return number >= FIRST_STATED && number <= LAST;
  }

  /** The year that two digits of a day write: 1931 to 2030. */
  public static int ofTwoDigits(int number) {
    return number <= LAST_SHORT ? 2000 + number : 1900 + number;
  }

  /** The first year of the decade that two digits name, "tahun 80-an": 1930 to 2020. */
  public static int ofShortDecade(int number) {
    return number >= LAST_SHORT ? 1900 + number : 2000 + number;
  }
}
