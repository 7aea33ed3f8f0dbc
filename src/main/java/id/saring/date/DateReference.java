package id.saring.date;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * What relative and incomplete expressions of one article are counted from.
 *
 * @param published publication day; null when the article does not state it
 * @param zone zone stated with the publication time; null when none is
 * @param assumedZone zone of clock times that state none; never null
 */
public record DateReference(LocalDate published, ZoneOffset zone, ZoneId assumedZone) {
  public DateReference {
    Objects.requireNonNull(assumedZone, "assumedZone");
  }
}
