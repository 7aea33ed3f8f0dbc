package id.saring.model.vocabulary;

import id.saring.model.schema.Doc;
import id.saring.model.schema.Vocabulary;

/** What may look odd about a date, or why it has no value. */
public enum DateFlag implements Vocabulary {
  @Doc("The figures allow two days and nothing tells which is meant.")
  AMBIGUOUS_DATE,
  @Doc("It counts from another date, which the text does not give.")
  ANTECEDENT_UNKNOWN,
  @Doc(
      "Reckoned from the Islamic calendar, whose announced days can be one off: the value is its"
          + " month, and its bounds are not known to the day.")
  CALENDAR_APPROXIMATE,
  @Doc("The month has no such day.")
  DAY_OUT_OF_RANGE,
  @Doc("The end of the interval lies before its start.")
  ENDS_BEFORE_START,
  @Doc("An hour of which the half of the day is not told.")
  HALF_OF_DAY_UNKNOWN,
  @Doc("Written in the Islamic calendar.")
  HIJRI,
  @Doc("Read with the month before the day.")
  MONTH_FIRST,
  @Doc("A day without its month.")
  MONTH_MISSING,
  @Doc("There is no such month.")
  MONTH_OUT_OF_RANGE,
  @Doc("The month is written twice.")
  MONTH_REPEATED,
  @Doc("Which month is meant is not known.")
  MONTH_UNKNOWN,
  @Doc("It is relative to the publication, of which the day is not known.")
  NO_REFERENCE_DATE,
  @Doc("Told of what happens often, so that no single day is meant.")
  NO_SINGLE_DAY,
  @Doc("The value lies outside the years that dates can hold.")
  OUT_OF_RANGE,
  @Doc("The stated day of the Javanese week is not that of the date.")
  PASARAN_CONFLICT,
  @Doc("A slip in the figures was repaired by the weekday or the text near by.")
  REPAIRED,
  @Doc("Somebody says it, and which day was meant is not told.")
  SPEECH_DAY_UNKNOWN,
  @Doc("It is relative to the hour of writing, which is not known.")
  TIME_OF_WRITING_UNKNOWN,
  @Doc("The stated weekday is not that of the date.")
  WEEKDAY_CONFLICT,
  @Doc("The year cannot be meant.")
  YEAR_OUT_OF_RANGE,
  @Doc("Which year is meant is not known.")
  YEAR_UNKNOWN,
  @Doc("The zone of the clock time is that of the publication or of the definition.")
  ZONE_ASSUMED,
  @Doc("A clock time in a zone that is not known.")
  ZONE_UNKNOWN
}
