package id.saring.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One temporal expression in a text, with its TIMEX3 value (ISO 8601 where TIMEX3 follows it).
 *
 * @param start first char of the surface in its field
 * @param end one past the last char
 * @param type DATE, TIME, DURATION or SET as TIMEX3 defines them
 * @param value TIMEX3 value such as {@code 2020-01-08}, {@code 199X}, {@code P5Y}, {@code a/b};
 *     null when the text does not determine it
 * @param mod START, MID, END, APPROX, BEFORE, AFTER, MORE or LESS; null when the text has none
 * @param dateFrom first day that the value covers, inclusive; null when unknown or not a calendar
 *     value
 * @param dateTo last day, inclusive; null as {@code dateFrom}
 * @param timeFrom first instant, for a value with a time of day; otherwise null
 * @param timeTo last instant; otherwise null
 * @param precision {@code
 *     second|minute|hour|part_of_day|day|week|month|quarter|semester|year|decade|century}; null
 *     when unresolved
 * @param resolution how the value was reached
 * @param anchor the day that a relative or incomplete expression was resolved against; otherwise
 *     null
 * @param weekdayAgrees whether a stated weekday fits the value; null when none is stated or no full
 *     date is known
 * @param flags machine words for what looks odd, sorted
 */
public record DateMention(
    int start,
    int end,
    Type type,
    String value,
    Modifier mod,
    LocalDate dateFrom,
    LocalDate dateTo,
    Instant timeFrom,
    Instant timeTo,
    String precision,
    Resolution resolution,
    LocalDate anchor,
    Boolean weekdayAgrees,
    List<String> flags)
    implements Mention {
  public DateMention {
    flags = List.copyOf(flags);
  }

  /** TIMEX3 type. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /** How a value was reached. */
  public enum Resolution {
    /** The text states every part. */
    EXPLICIT,
    /** A missing part came from the article's reference date. */
    REFERENCE,
    /** A missing part came from the stated weekday. */
    WEEKDAY,
    /** A missing part came from other dates of the text. */
    CONTEXT,
    /** Recognised, but the text does not determine a value. */
    UNRESOLVED
  }
}
