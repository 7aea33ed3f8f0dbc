package id.saring.page;

import id.saring.text.Years;

/**
 * What of the lines of a page states a day or hours and little else: stamps, clocks of sites,
 * opening hours.
 */
final class StampLines {
  private static final int LONGEST_STAMP = 90;
  private static final int MOST_STAMP_WORDS = 9;
  private static final int FEWEST_HOUR_DIGITS = 6;
  private static final int MOST_DAY_WORDS = 4;

  private final PageLines lines;
  private final PageWords words;

  StampLines(PageLines lines) {
    this.lines = lines;
    this.words = lines.reader().words();
  }

  boolean isStamp(int line) {
    String text = lines.string(line);
    if (text.length() > LONGEST_STAMP || lines.words(line) > MOST_STAMP_WORDS) {
      return false;
    }
    int digits = 0;
    boolean year = false;
    boolean numeric = false;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isDigit(text.charAt(i))) {
        digits++;
      } else {
        if (digits == Years.DIGITS && Years.isModern(text, i - digits)) {
          year = true;
          numeric |= isDateSign(text, i - 5) || isDateSign(text, i);
        }
        digits = 0;
      }
    }
    return year
        && (numeric
            || words.has(text, PageWordKind.MONTH)
            || words.has(text, PageWordKind.WEEKDAY));
  }

  /** Whether a sign that parts the numbers of a date stands between digits at {@code at}. */
  private static boolean isDateSign(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && "/-.".indexOf(text.charAt(at)) >= 0
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  boolean isYearlessDay(int line) {
    return lines.words(line) <= MOST_DAY_WORDS
        && lines.string(line).chars().anyMatch(Character::isDigit)
        && lines.isDayOfWeek(line)
        && !isStamp(line);
  }

  boolean isOpeningHours(int line) {
    String text = lines.string(line);
    return text.chars().filter(Character::isDigit).count() >= FEWEST_HOUR_DIGITS
        && text.length() <= LONGEST_STAMP
        && lines.words(line) <= MOST_DAY_WORDS
        && lines.isDayOfWeek(line)
        && !isStamp(line);
  }
}
