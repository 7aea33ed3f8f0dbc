package id.saring.clean;

import id.saring.date.DateReference;
import id.saring.date.Stamp;
import id.saring.date.StampReader;
import id.saring.lang.Language;
import id.saring.model.Article;
import id.saring.text.Lexicon;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** Reads the publication and update stamps that metadata found. */
final class PublicationReader {
  private static final Set<String> COARSE = Set.of("month", "year");

  private final StampReader stamps;
  private final ZoneId zone;

  PublicationReader(Language language, Lexicon lexicon, ZoneId zone) {
    this.stamps = new StampReader(language, lexicon);
    this.zone = zone;
  }

  /** When the article was published; nothing when no stamp is stated or none can be read. */
  Optional<Article.Published> published(Columns columns) {
    return first(columns, "published")
        .map(
            found -> {
              Stamp stamp = found.stamp();
              Instant at = instant(stamp);
              String zoneWord =
                  at == null ? null : stamp.offset() == null ? "assumed" : stamp.zoneWord();
              return new Article.Published(
                  at,
                  COARSE.contains(stamp.precision()) ? null : stamp.date(),
                  stamp.precision(),
                  zoneWord,
                  found.value().text(),
                  found.value().rule());
            });
  }

  /** When the article was last updated; null when not stated with a time of day. */
  Instant updated(Columns columns) {
    return first(columns, "updated").map(found -> instant(found.stamp())).orElse(null);
  }

  /**
   * What dates of the text are resolved against: a publication day, or nothing if only a month or
   * year is stated.
   */
  DateReference reference(Columns columns) {
    return first(columns, "published")
        .map(StampedValue::stamp)
        .filter(stamp -> !COARSE.contains(stamp.precision()))
        .map(stamp -> new DateReference(stamp.date(), stamp.offset(), zone))
        .orElse(new DateReference(null, null, zone));
  }

  private record StampedValue(Columns.Value value, Stamp stamp) {}

  private Optional<StampedValue> first(Columns columns, String column) {
    return columns.found(column).stream()
        .flatMap(
            value ->
                stamps.read(value.text()).map(stamp -> new StampedValue(value, stamp)).stream())
        .findFirst();
  }

  private Instant instant(Stamp stamp) {
    if (stamp.date() == null || stamp.time() == null) {
      return null;
    }
    return stamp.offset() == null
        ? stamp.date().atTime(stamp.time()).atZone(zone).toInstant()
        : stamp.date().atTime(stamp.time()).toInstant(stamp.offset());
  }
}
