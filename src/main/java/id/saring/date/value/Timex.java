package id.saring.date.value;

import id.saring.date.expression.Clock;
import id.saring.date.expression.PartOfDay;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;

/**
 * A TIMEX3 value with the bounds it stands for; the factories are the only place where the text of
 * a value meets its bounds. The syntax is that of TIMEX3 in TimeML 1.2.1 (dates, weeks, quarters,
 * halves, parts of day, X for open digits), which follows ISO 8601-1 for dates, times and
 * intervals.
 *
 * @param value the TIMEX3 text; never null
 * @param from first day, inclusive; null for a time of day without its date
 * @param to last day, inclusive; null as {@code from}
 * @param start first instant as a local time; null without a time of day, or in an unknown zone
 * @param end last instant as a local time; null as {@code start}
 * @param startOffset zone stated with {@code start}; null when none is
 * @param endOffset zone stated with {@code end}; null when none is
 * @param precision {@code
 *     second|minute|part_of_day|day|week|month|quarter|semester|year|decade|century}
 * @param timed whether it is a TIMEX3 TIME
 */
public record Timex(
    String value,
    LocalDate from,
    LocalDate to,
    LocalDateTime start,
    LocalDateTime end,
    ZoneOffset startOffset,
    ZoneOffset endOffset,
    String precision,
    boolean timed) {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2999;
  private static final int FIRST_CENTURY_YEAR = 400;

  public Timex {
    if (from != null && from.isAfter(to)) {
      throw new IllegalArgumentException(value + " ends before it starts");
    }
  }

  private static Timex days(String value, LocalDate from, LocalDate to, String precision) {
    return new Timex(value, from, to, null, null, null, null, precision, false);
  }

  /** A day: {@code 2024-03-12}. */
  public static Timex day(LocalDate day) {
    return days(day.toString(), day, day, "day");
  }

  /** A part of a day: {@code 2024-03-12TMO}. */
  public static Timex part(LocalDate day, PartOfDay part) {
    return days(day + "T" + part.code(), day, day, "part_of_day");
  }

  /** A month: {@code 2024-03}. */
  public static Timex month(YearMonth month) {
    return days(month.toString(), month.atDay(1), month.atEndOfMonth(), "month");
  }

  /** A year, 1000–9999: {@code 2024}. */
  public static Timex year(int year) {
    return days(String.valueOf(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), "year");
  }

  /** The ISO week, Monday to Sunday, that holds {@code day}. */
  public static Timex week(LocalDate day) {
    LocalDate monday = day.with(DayOfWeek.MONDAY);
    return days(weekText(monday), monday, monday.plusDays(6), "week");
  }

  /** Saturday and Sunday of the ISO week that holds {@code day}. */
  public static Timex weekend(LocalDate day) {
    LocalDate saturday = day.with(DayOfWeek.SATURDAY);
    return days(weekText(saturday) + "-WE", saturday, saturday.plusDays(1), "week");
  }

  private static String weekText(LocalDate day) {
    int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return day.get(IsoFields.WEEK_BASED_YEAR) + (week < 10 ? "-W0" : "-W") + week;
  }

  /** Quarter 1–4 of a year: {@code 2024-Q1}. */
  public static Timex quarter(int year, int quarter) {
    YearMonth last = YearMonth.of(year, quarter * 3);
    return days(
        year + "-Q" + quarter, last.minusMonths(2).atDay(1), last.atEndOfMonth(), "quarter");
  }

  /** Half 1 or 2 of a year: {@code 2024-H1}. */
  public static Timex semester(int year, int semester) {
    YearMonth last = YearMonth.of(year, semester * 6);
    return days(
        year + "-H" + semester, last.minusMonths(5).atDay(1), last.atEndOfMonth(), "semester");
  }

  /** A third of a year, written as the interval of its months: TIMEX3 has no sign for it. */
  public static Timex fourMonths(int year, int number) {
    return interval(
        month(YearMonth.of(year, number * 4 - 3)), month(YearMonth.of(year, number * 4)));
  }

  /**
   * Weeks {@code first} to {@code last} of a month, counted in sevens from its first day; the fifth
   * ends with the month.
   */
  public static Timex weeksOfMonth(YearMonth month, int first, int last) {
    LocalDate from = month.atDay(first * 7 - 6);
    LocalDate to = month.atDay(Math.min(last * 7, month.lengthOfMonth()));
    return days(from + "/" + to, from, to, "week");
  }

  /** The ten years from {@code year}, a multiple of ten: {@code 199X}. */
  public static Timex decade(int year) {
    return days(
        year / 10 + "X", LocalDate.of(year, 1, 1), LocalDate.of(year + 9, 12, 31), "decade");
  }

  /**
   * The {@code number}th century, written by its first two digits as in ISO 8601-2: the 19th is
   * {@code 18XX}, 1800–1899.
   */
  public static Timex century(int number) {
    int year = number * 100 - 100;
    String text = year < 1000 ? "0" + year / 100 : String.valueOf(year / 100);
    return days(text + "XX", LocalDate.of(year, 1, 1), LocalDate.of(year + 99, 12, 31), "century");
  }

  /** A time of {@code day}; without instants if its zone is unknown. */
  public static Timex time(LocalDate day, Clock clock) {
    LocalDateTime at = clock.isInUnknownZone() ? null : at(day, clock);
    return new Timex(
        day + clock.text(),
        day,
        day,
        at,
        at,
        clock.offset(),
        clock.offset(),
        precision(clock),
        true);
  }

  /** A time of day; {@code day} gives the bounds and does not show in the value; it may be null. */
  public static Timex clock(Clock clock, LocalDate day) {
    LocalDateTime at = day == null || clock.isInUnknownZone() ? null : at(day, clock);
    return new Timex(
        clock.text(), day, day, at, at, clock.offset(), clock.offset(), precision(clock), true);
  }

  private static LocalDateTime at(LocalDate day, Clock clock) {
    return (clock.hour() == 24 ? day.plusDays(1) : day).atTime(clock.time());
  }

  private static String precision(Clock clock) {
    return clock.second() >= 0 ? "second" : "minute";
  }

  /**
   * From the start of {@code a} to the end of {@code b}, each of which may be an interval itself.
   *
   * @throws IllegalArgumentException if {@code b} ends before {@code a} starts
   */
  public static Timex interval(Timex a, Timex b) {
    boolean dated = a.from != null && b.to != null;
    boolean timed = a.start != null && b.end != null;
    return new Timex(
        a.value.split("/", 2)[0] + "/" + b.value.substring(b.value.indexOf('/') + 1),
        dated ? a.from : null,
        dated ? b.to : null,
        timed ? a.start : null,
        timed ? b.end : null,
        timed ? a.startOffset : null,
        timed ? b.endOffset : null,
        a.precision,
        a.timed && b.timed);
  }

  /** The first instant, read in {@code zone} if no zone is stated; null without a time of day. */
  public Instant startIn(ZoneId zone) {
    return start == null ? null : instant(start, startOffset, zone);
  }

  /** The last instant, as {@link #startIn}. */
  public Instant endIn(ZoneId zone) {
    return end == null ? null : instant(end, endOffset, zone);
  }

  private static Instant instant(LocalDateTime at, ZoneOffset offset, ZoneId zone) {
    return offset == null ? at.atZone(zone).toInstant() : at.toInstant(offset);
  }

  /** Whether its days lie in the years 1000–2999; centuries go back to the year 400. */
  public boolean isInRange() {
    int first = precision.equals("century") ? FIRST_CENTURY_YEAR : FIRST_YEAR;
    return from == null || (from.getYear() >= first && to.getYear() <= LAST_YEAR);
  }

  /** Whether its instants rest on a zone that the text does not state. */
  public boolean assumesZone() {
    return start != null && (startOffset == null || endOffset == null);
  }
}
