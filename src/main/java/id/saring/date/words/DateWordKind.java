package id.saring.date.words;

import java.util.List;

/**
 * What a word may do in a temporal expression; the words stand in the tables of the language. A
 * word may be of several kinds.
 */
public enum DateWordKind {
  /** Full name of a month, 1–12. */
  MONTH,
  /** Short name of a month, 1–12: needs a day or a year beside it. */
  MONTH_SHORT,
  /** Name of a month that people bear too. */
  MONTH_NAME,
  /** Full name of a weekday, 1 Monday – 7 Sunday. */
  WEEKDAY,
  /** Short name of a weekday: needs a date right after it. */
  WEEKDAY_SHORT,
  /** Day of the Javanese five-day week, from 0. */
  JAVANESE_DAY(0, "legi", "pahing", "pon", "wage", "kliwon"),
  /** Part of day: {@link DateWords#part}. */
  PART,
  /** Time zone: {@link DateWords#zone}. */
  ZONE,
  /** Hours to add to those of a twelve-hour clock. */
  MERIDIEM(0, 12, "am", "pm"),
  /** Unit of time: {@link DateWords#unit}. */
  UNIT,
  /** Unit with "each". */
  UNIT_EACH,
  /** What comes once in a number of units. */
  EVERY_UNIT,
  /** One unit in one word. */
  ONE_UNIT,
  /** What makes an age of the number after it. */
  AGE,
  /** Article before an English ordinal. */
  ARTICLE,
  /** What makes an English ordinal of the digits that it touches. */
  ORDINAL_TAIL,
  /** Between an English ordinal and its month. */
  OF,
  /** Counts from a period that the text has, not from now. */
  OTHER_ONE,
  /** After a unit: the one that the text spoke of. */
  SAME_ONE,
  /** After a length: that long after a time of the text. */
  LATER,
  /** After a length: that long before a time of the text. */
  EARLIER,
  /** The day after one of the text. */
  NEXT_DAY,
  /** Opens an apposition. */
  NAMELY,
  /** Holidays, as listed beside the days of a weekend. */
  HOLIDAY,
  /** The last of its kind, an ordinal without a number. */
  LAST,
  /** Letter before a number of days counted from a feast. */
  COUNTDOWN,
  /** Where a period lies from now: {@link DateWords#direction}. */
  DIRECTION(1, "past", "future", "present", "soon", "recent"),
  /** "lintas": not the past before it. */
  TRAFFIC,
  /** After a length: that long from now. */
  FROM_NOW,
  /** Days from today. */
  DAY_WORD(-2, "day-before-yesterday", "yesterday", "today", "tomorrow", "day-after-tomorrow"),
  /** Before a part of day: the one gone by. */
  EARLIER_TODAY,
  /** Before a part of day: the one to come. */
  LATER_TODAY,
  /** Last night in one word. */
  LAST_NIGHT,
  /** After {@link #LAST_NIGHT}: all night long. */
  THROUGHOUT,
  /** A day, as a noun: names of the unit. */
  DAY_NOUN,
  /** A date, as a noun. */
  DATE_NOUN,
  /** A month, as a noun: names of the unit. */
  MONTH_NOUN,
  /** A year, as a noun: names of the unit. */
  YEAR_NOUN,
  /** A week, as a noun: names of the unit. */
  WEEK_NOUN,
  /** A century, as a noun: names of the unit. */
  CENTURY,
  /** Between the noun for a year and its number: a fiscal or school year. */
  KIND_OF_YEAR,
  /** Before a decade. */
  DECADE_CUE,
  /** Suffix of a decade. */
  DECADE_TAIL,
  /** Start, middle or end: {@link DateWords#modifier}. */
  EDGE(0, "start", "mid", "end"),
  /** Roughness: {@link DateWords#modifier}. */
  ABOUT(3, "approx", "before", "after", "more", "less"),
  /** {@link #ABOUT}, cut short, perhaps with a stop: "maks. (45 tahun)". */
  ABOUT_SHORT(6, "more", "less"),
  /** {@link #ABOUT} after "di" only: "di (atas)". */
  ABOUT_AT(6, "more", "less"),
  /** The second half of a doubled word before a value: "sekurang-(kurangnya)". */
  UTMOST(6, "more", "less"),
  /** Behind a value: it is open on that side. */
  BEYOND(6, "more", "less"),
  /** A count of unknown size. */
  VAGUE,
  /** More. */
  MORE,
  /** Less. */
  LESS,
  /** After {@link #MORE}: a comparison, not "more than". */
  MORE_THAN,
  /** Than, from, of. */
  THAN,
  /** Working days. */
  WORKING,
  /** Between the two ends of a range. */
  RANGE,
  /** And. */
  AND,
  /** Between, before two ends. */
  BETWEEN,
  /** Or. */
  OR,
  /** Times, between two numbers. */
  TIMES,
  /** Before a clock time. */
  CLOCK,
  /** Letter between date and time in ISO 8601. */
  T,
  /** UTC in ISO 8601. */
  Z,
  /** On, at. */
  ON,
  /** Numbered part of a year, ordinal of the kind from 1. */
  PERIOD(1, "quarter", "semester", "four-months"),
  /** Letter before the number of a quarter. */
  QUARTER_LETTER,
  /** Weekend, after {@link #EDGE}. */
  WEEKEND,
  /** Weekend in one word. */
  WEEKEND_NOUN,
  /** Before what recurs: 1 each, 2 per. */
  EACH(1, "each", "per"),
  /** Once. */
  ONCE,
  /** Islamic month, 1–12. */
  HIJRI,
  /** Marks an Islamic year. */
  HIJRI_MARK,
  /** Marks a Gregorian year. */
  COMMON_ERA,
  /** A name with a number glued to it. */
  NUMBERED_NAME,
  /** "yang". */
  RELATIVE,
  /** Marks a year of an era that is not told here. */
  OTHER_ERA,
  /** New, as in New Year. */
  NEW,
  /** Since. */
  SINCE,
  /** Before a year, even where things follow. */
  DATING,
  /** What is named by a date after it: a street, a school. */
  NAME_CUE,
  /** Number, as of a law. */
  NUMBER_NOUN,
  /** Kind of law. */
  LAW,
  /** Never a year after it. */
  NOT_YEAR_BEFORE,
  /** Never a year before it: 1 a measure; 2 things, which a year may tell of: {@link #DATING}. */
  NOT_YEAR_AFTER(1, "measure", "things"),
  /** A constitution. */
  CONSTITUTION,
  /** A lone year or month may follow. */
  PERIOD_CUE,
  /** A currency before an amount. */
  CURRENCY,
  /** May follow a year, and cannot be counted by it. */
  AFTER_YEAR,
  /** Half of a year, numbered, where a year follows. */
  HALF_YEAR,
  /** Time, before the place whose time it is. */
  TIME_NOUN,
  /** Hour of prayer, before a clock time. */
  PRAYER,
  /** Minutes after the hour. */
  PAST_HOUR,
  /** Somebody says something. */
  SAYS,
  /** Makes a habit of what a sentence tells. */
  HABIT,
  /** Makes the times of day in a sentence those of a timetable. */
  TIMETABLE,
  /** What lasts for the length after it. */
  DURING,
  /** Things of one kind told apart by the number after them. */
  SERIES,
  /** What comes once a year or rarer: after it "kemarin" is the last one. */
  FEAST,
  /** Makes a plan of a sentence. */
  PLAN,
  /** Makes a year of something else than the calendar's: "tahun ajaran". */
  OTHER_YEAR,
  /** Tells what is so in every year. */
  USUALLY,
  /** Before the day of a feast: "diperingati (pada 25 November)". */
  COMMEMORATES,
  /** Says no to what follows: "tidak (lebih dari)". */
  NEGATION,
  /** Makes the most of the word after it: "paling (lama)". */
  SUPERLATIVE,
  /** After {@link #SUPERLATIVE}, the least length. */
  LEAST,
  /** After {@link #SUPERLATIVE}, the greatest length. */
  GREATEST,
  /** Comes to a length; after {@link #NEGATION} it is shorter: "belum genap (setahun)". */
  REACHING,
  /** A unit of time before it is a thing: "dua jam tangan", "empat bulan haram". */
  UNIT_THING,
  /** A weekday after it names something else. */
  DAY_NAME,
  /** Ends a fast, which happens on one day: "berbuka puasa hari Kamis". */
  BREAKING,
  /** A weekday before it names something else. */
  DAY_NAME_TAIL;

  @SuppressWarnings("ImmutableEnumChecker") // of List.of
  private final List<String> meanings;

  private final int first;
  private final int step;

  DateWordKind() {
    this(1);
  }

  DateWordKind(int first, String... meanings) {
    this.meanings = List.of(meanings);
    this.first = first;
    this.step = 1;
  }

  DateWordKind(int first, int step, String... meanings) {
    this.meanings = List.of(meanings);
    this.first = first;
    this.step = step;
  }

  /** The words for values in the tables, in the order of the values; empty if it has none. */
  List<String> meanings() {
    return meanings;
  }

  /** The value of the {@code index}th meaning. */
  int valueAt(int index) {
    return first + index * step;
  }
}
