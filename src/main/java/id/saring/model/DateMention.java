package id.saring.model;

import id.saring.model.schema.Doc;
import id.saring.model.schema.LowCardinality;
import id.saring.model.schema.NotAColumn;
import id.saring.model.schema.Nullable;
import id.saring.model.schema.OneOf;
import id.saring.model.schema.Vocabulary;
import id.saring.model.schema.Words;
import id.saring.model.vocabulary.DateFlag;
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
    @NotAColumn int start,
    @NotAColumn int end,
    @Doc("TIMEX3 type.") Type type,
    @Nullable
        @Doc(
            "TIMEX3 value, such as 2020-01-08, 2017-01, 2017-W02, 2021-Q2, 199X, 2017-01-05TEV,"
                + " 2019-07-15T13:30+07:00, P5Y, or an interval a/b; null where the text does not"
                + " determine it.")
        String value,
    @Nullable @Doc("What the text says about the value.") Modifier mod,
    @Nullable @Doc("First day that the value covers.") LocalDate dateFrom,
    @Nullable @Doc("Last day that the value covers.") LocalDate dateTo,
    @Nullable @Doc("First instant, if the value has a day and a time of day.") Instant timeFrom,
    @Nullable @Doc("Last instant, if the value has a day and a time of day.") Instant timeTo,
    @Nullable
        @LowCardinality
        @OneOf({
          "second",
          "minute",
          "hour",
          "part_of_day",
          "day",
          "week",
          "month",
          "quarter",
          "semester",
          "year",
          "decade",
          "century"
        })
        @Doc("How exact the value is.")
        String precision,
    @Doc("How the value was reached.") Resolution resolution,
    @Nullable @Doc("The day that an incomplete or relative expression was resolved against.")
        LocalDate anchor,
    @Nullable
        @LowCardinality
        @Doc(
            "Whether the stated weekday fits the date; null if none is stated or the date is not"
                + " complete.")
        Boolean weekdayAgrees,
    @LowCardinality @Words(DateFlag.class) @Doc("What looks odd, sorted.") List<String> flags)
    implements Mention {
  public DateMention {
    flags = List.copyOf(flags);
  }

  /** TIMEX3 type. */
  public enum Type implements Vocabulary {
    @Doc("A calendar day or a longer period of the calendar.")
    DATE,
    @Doc("A time of day, or a part of a day.")
    TIME,
    @Doc("A length of time.")
    DURATION,
    @Doc("A time that repeats.")
    SET;

    @Override
    public String word() {
      return name();
    }
  }

  /** How a value was reached. */
  public enum Resolution implements Vocabulary {
    @Doc("The text states every part.")
    EXPLICIT,
    @Doc("A missing part came from the article's reference date.")
    REFERENCE,
    @Doc("A missing part came from the stated weekday.")
    WEEKDAY,
    @Doc("A missing part came from other dates of the text.")
    CONTEXT,
    @Doc("Recognised, but the text does not determine a value.")
    UNRESOLVED
  }
}
