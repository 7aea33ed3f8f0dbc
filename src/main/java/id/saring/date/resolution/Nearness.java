package id.saring.date.resolution;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How near days, months and years are to each other, for all that give a date its year. Set by
 * hand: as wide as leaves the dates of the labelled articles of {@code src/site/measured.md} right.
 */
final class Nearness {
  /** Days within which a date is of the news itself. */
  static final int RECENT_DAYS = 14;

  /** Days by which a weekday or year that was mistyped is off. */
  static final int SLIP_DAYS = 14;

  /** Days within which a feast is the one of this year. */
  static final int FEAST_DAYS = 60;

  /** Days within which a day without a year is mostly of the year around it. */
  static final int HALF_YEAR_OF_DAYS = 200;

  /** Days of a year, and some: a day of the month before or after still is within it. */
  static final int YEAR_OF_DAYS = 370;

  /** Months ahead up to which a month without a year is the one to come. */
  static final int MONTHS_AHEAD = 6;

  /** Months from which on a coming month is announced, or else may be that of last year. */
  static final int FAR_AHEAD = 4;

  /** Months after which a month without a year may be the one to come. */
  static final int YEAR_BEHIND = 10;

  /** Years to each side in which a day is looked for that falls on a stated weekday. */
  static final int FAR_YEARS = 8;

  /** How much farther the past is than the future, for what is planned. */
  static final int PLAN_WEIGHT = 8;

  /** From this month on the year is at its end. */
  static final int LATE_MONTH = 11;

  /** Up to this month it is at its beginning. */
  static final int EARLY_MONTH = 2;

  private Nearness() {}

  /** Days between {@code day} and {@code other}, never negative. */
  static long days(LocalDate day, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(other, day));
  }
}
