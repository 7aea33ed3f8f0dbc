package id.saring.date;

import id.saring.date.resolution.TwofoldStamp;
import id.saring.model.NumericOrder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/**
 * What relative and incomplete expressions of one article are counted from.
 *
 * @param published publication day; null when the article does not state it
 * @param time of publication on that day; null when the article does not state it
 * @param zone zone stated with the publication time; null when none is
 * @param assumedZone zone of clock times that state none; never null
 * @param stampOrder how stamps in figures that state no zone are read where both orders are days;
 *     null where nobody has judged, and the dates of the text decide
 * @param stamps the article's own stamps that were judged: a date of the same figures is the same
 */
public record DateReference(
    LocalDate published,
    LocalTime time,
    ZoneOffset zone,
    ZoneId assumedZone,
    NumericOrder stampOrder,
    List<TwofoldStamp> stamps) {
  public DateReference {
    Objects.requireNonNull(assumedZone, "assumedZone");
    stamps = List.copyOf(stamps);
  }

  /** A reference where nobody has judged the order of stamps. */
  public DateReference(LocalDate published, ZoneOffset zone, ZoneId assumedZone) {
    this(published, null, zone, assumedZone, null, List.of());
  }
}
