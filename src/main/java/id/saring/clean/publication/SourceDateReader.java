package id.saring.clean.publication;

import com.google.re2j.Pattern;
import id.saring.date.Stamp;
import id.saring.date.StampReader;
import id.saring.date.resolution.NumericOrderJudge;
import id.saring.model.NumericOrder;
import id.saring.text.Years;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a publication time that came beside a text, from a field of a record or the metadata of a
 * page: ISO 8601, RFC 1123, Unix seconds or milliseconds, or words as pages print them. Midnight
 * sharp is how databases write a day without a time and is read as that. What databases write for
 * nothing (1970-01-01, year 1) is nothing.
 */
final class SourceDateReader {
  /** Seconds or milliseconds since 1970. */
  private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");

  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .appendPattern("yyyy-MM-dd[['T'][' ']HH:mm[:ss]")
          .optionalStart()
          .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
          .optionalEnd()
          .appendPattern("[' '][XXX][XX][X]]")
          .toFormatter(Locale.ROOT);

  private static final List<DateTimeFormatter> FORMATS =
      List.of(ISO, DateTimeFormatter.RFC_1123_DATE_TIME, DateTimeFormatter.BASIC_ISO_DATE);

  private final StampReader stamps;

  /** A reader that reads words by {@code stamps}. */
  SourceDateReader(StampReader stamps) {
    this.stamps = stamps;
  }

  /**
   * The day or time in {@code written}; nothing where it states none, or figures allow two days and
   * nothing tells which is meant.
   *
   * @param zone in which an instant without a zone of its own, such as one in UTC, has its day
   * @param order how the definition says numeric dates are written; null if it says nothing
   * @param series how numeric stamps of the file's series are ordered
   */
  Optional<Stamp> read(String written, ZoneId zone, NumericOrder order, NumericOrder series) {
    String text = written.strip();
    return machine(text, zone)
        .or(() -> words(text, order, series))
        .filter(SourceDateReader::isDate);
  }

  private static Optional<Stamp> machine(String text, ZoneId zone) {
    if (EPOCH.matches(text)) {
      long number = Long.parseLong(text);
      Instant instant =
          text.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
      return Optional.of(stamp(instant.atOffset(ZoneOffset.UTC), zone));
    }
    return FORMATS.stream()
        .flatMap(format -> parsed(format, text).stream())
        .findFirst()
        .map(found -> stamp(found, zone));
  }

  private static Optional<TemporalAccessor> parsed(DateTimeFormatter format, String text) {
    try {
      return Optional.of(
          format.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Stamp stamp(TemporalAccessor found, ZoneId zone) {
    if (found instanceof OffsetDateTime time) {
      return stamp(time, zone);
    }
    return found instanceof LocalDateTime time
        ? stamp(time.toLocalDate(), time.toLocalTime(), null)
        : stamp((LocalDate) found, LocalTime.MIDNIGHT, null);
  }

  /** A time in UTC says nothing of the reader's day, which is that of {@code zone}. */
  private static Stamp stamp(OffsetDateTime time, ZoneId zone) {
    boolean local = !time.getOffset().equals(ZoneOffset.UTC) || isMidnight(time.toLocalTime());
    OffsetDateTime told = local ? time : time.atZoneSameInstant(zone).toOffsetDateTime();
    return stamp(told.toLocalDate(), told.toLocalTime(), told.getOffset());
  }

  private static Stamp stamp(LocalDate day, LocalTime time, ZoneOffset offset) {
    return isMidnight(time)
        ? new Stamp(day, null, null, "day", null, null)
        : new Stamp(
            day,
            time.withNano(0),
            offset,
            time.getSecond() == 0 ? "minute" : "second",
            offset == null ? null : "offset",
            null);
  }

  private static boolean isMidnight(LocalTime time) {
    return time.toSecondOfDay() == 0;
  }

  private Optional<Stamp> words(String text, NumericOrder order, NumericOrder series) {
    return stamps
        .read(text)
        .flatMap(
            stamp ->
                switch (NumericOrderJudge.order(
                    stamp.date(), stamp.monthFirst(), text, "", order, series)) {
                  case DAY_FIRST -> Optional.of(stamp);
                  case MONTH_FIRST -> Optional.of(stamp.withMonthFirst());
                  case UNDECIDED -> Optional.empty();
                });
  }

  private static boolean isDate(Stamp stamp) {
    return Years.isModern(stamp.date().getYear()) && !stamp.date().equals(LocalDate.EPOCH);
  }
}
