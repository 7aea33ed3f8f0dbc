package id.saring.snapshot.verify;

import id.saring.model.DateMention;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks that type, bounds and precision of a date follow from its TIMEX3 value. It reads the value
 * by itself, and not with what wrote it, so that a fault there shows here.
 */
final class DateCheck {
  private static final String APPROXIMATE = "calendar_approximate";
  private static final int DAYS_A_WEEK = 7;

  /** All offsets of zones in use are whole multiples of so many minutes (IANA, 2025b). */
  private static final int OFFSET_MINUTES = 15;

  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(T.*)?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d\\d)");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)(-WE)?");
  private static final Pattern PART_OF_YEAR = Pattern.compile("(\\d{4})-([QH])(\\d)");
  private static final Pattern DECADE = Pattern.compile("(\\d{3})X");
  private static final Pattern CENTURY = Pattern.compile("(\\d\\d)XX");
  private static final Pattern CLOCK =
      Pattern.compile("T(\\d\\d):(\\d\\d)(?::(\\d\\d))?(Z|[+-]\\d\\d:\\d\\d)?");

  private DateCheck() {}

  private record Bounds(LocalDate from, LocalDate to, String precision) {}

  /** What does not follow from the value, as names of columns; null if all does. */
  static String fault(DateMention date) {
    boolean calendar =
        date.value() != null
            && (date.type() == DateMention.Type.DATE || date.type() == DateMention.Type.TIME);
    if (!calendar && (hasPlace(date) || date.precision() != null)) {
      return "value, date_from, date_to, time_from, time_to or precision";
    }
    if (date.value() != null && !hasType(date)) {
      return "value or type";
    }
    if (!calendar) {
      return null;
    }
    String[] ends = date.value().split("/", 2);
    String first = ends[0];
    String last = ends[ends.length - 1];
    try {
      if (!hasBounds(date, bounds(first), bounds(last))) {
        return "value, date_from, date_to or precision";
      }
      return hasTimes(date, first, last) ? null : "value, time_from or time_to";
    } catch (DateTimeException e) {
      return "value";
    }
  }

  private static boolean hasPlace(DateMention date) {
    return date.dateFrom() != null
        || date.dateTo() != null
        || date.timeFrom() != null
        || date.timeTo() != null;
  }

  /** A length has no place in the calendar, and a time of day is part of a TIME alone. */
  private static boolean hasType(DateMention date) {
    String[] ends = date.value().split("/", 2);
    boolean length = date.value().startsWith("P");
    boolean timed = clock(ends[0]).isPresent() && clock(ends[ends.length - 1]).isPresent();
    return switch (date.type()) {
      case DURATION -> length;
      case SET -> true;
      case TIME -> !length && timed;
      case DATE -> !length && !timed;
    };
  }

  private static boolean hasBounds(
      DateMention date, Optional<Bounds> first, Optional<Bounds> last) {
    boolean known = first.isPresent() && last.isPresent();
    if (!known || date.flags().contains(APPROXIMATE)) {
      return (date.dateFrom() == null) == (date.dateTo() == null);
    }
    boolean weeks =
        Objects.equals(date.precision(), "week") && first.get().precision().equals("day");
    return first.get().from().equals(date.dateFrom())
        && last.get().to().equals(date.dateTo())
        && (weeks || first.get().precision().equals(date.precision()));
  }

  private static Optional<Bounds> bounds(String value) {
    Matcher day = DAY.matcher(value);
    if (day.matches()) {
      LocalDate date = LocalDate.parse(value.substring(0, 10));
      String precision =
          day.group(4) == null
              ? "day"
              : clock(value)
                  .map(clock -> clock.group(3) == null ? "minute" : "second")
                  .orElse("part_of_day");
      return Optional.of(new Bounds(date, date, precision));
    }
    if (MONTH.matcher(value).matches()) {
      YearMonth month = YearMonth.parse(value);
      return Optional.of(new Bounds(month.atDay(1), month.atEndOfMonth(), "month"));
    }
    if (YEAR.matcher(value).matches()) {
      return Optional.of(years(Integer.parseInt(value), 1, "year"));
    }
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      LocalDate monday =
          LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
              .with(DayOfWeek.MONDAY);
      LocalDate sunday = monday.plusDays(DAYS_A_WEEK - 1);
      return Optional.of(
          new Bounds(week.group(3) == null ? monday : sunday.minusDays(1), sunday, "week"));
    }
    Matcher part = PART_OF_YEAR.matcher(value);
    if (part.matches()) {
      int months = part.group(2).equals("Q") ? 3 : 6;
      YearMonth end =
          YearMonth.of(Integer.parseInt(part.group(1)), Integer.parseInt(part.group(3)) * months);
      return Optional.of(
          new Bounds(
              end.minusMonths(months - 1).atDay(1),
              end.atEndOfMonth(),
              months == 3 ? "quarter" : "semester"));
    }
    Matcher decade = DECADE.matcher(value);
    if (decade.matches()) {
      return Optional.of(years(Integer.parseInt(decade.group(1)) * 10, 10, "decade"));
    }
    Matcher century = CENTURY.matcher(value);
    return century.matches()
        ? Optional.of(years(Integer.parseInt(century.group(1)) * 100, 100, "century"))
        : Optional.empty();
  }

  private static Bounds years(int year, int count, String precision) {
    return new Bounds(LocalDate.of(year, 1, 1), LocalDate.of(year + count - 1, 12, 31), precision);
  }

  private static Optional<Matcher> clock(String value) {
    int at = value.indexOf('T');
    Matcher clock = at < 0 ? null : CLOCK.matcher(value.substring(at));
    return clock != null && clock.matches() ? Optional.of(clock) : Optional.empty();
  }

  private static boolean hasTimes(DateMention date, String first, String last) {
    return (date.timeFrom() == null) == (date.timeTo() == null)
        && isAt(date.timeFrom(), first)
        && isAt(date.timeTo(), last);
  }

  /** Whether {@code time} is what {@code value} says, in some zone where that states none. */
  private static boolean isAt(Instant time, String value) {
    if (time == null) {
      return true;
    }
    Optional<Matcher> clock = clock(value);
    if (clock.isEmpty()) {
      return false;
    }
    if (!DAY.matcher(value).matches()) {
      return true;
    }
    Matcher found = clock.get();
    LocalDateTime local =
        LocalDate.parse(value.substring(0, 10))
            .atStartOfDay()
            .plusHours(Integer.parseInt(found.group(1)))
            .plusMinutes(Integer.parseInt(found.group(2)))
            .plusSeconds(found.group(3) == null ? 0 : Integer.parseInt(found.group(3)));
    if (found.group(4) != null) {
      return time.equals(local.toInstant(ZoneOffset.of(found.group(4))));
    }
    Duration offset = Duration.between(time, local.toInstant(ZoneOffset.UTC));
    return offset.equals(Duration.ofMinutes(offset.toMinutes()))
        && offset.toMinutes() % OFFSET_MINUTES == 0
        && Math.abs(offset.toMinutes()) <= ZoneOffset.MAX.getTotalSeconds() / 60;
  }
}
