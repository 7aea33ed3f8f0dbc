package id.saring.clean;

import id.saring.date.DateReference;
import id.saring.date.Stamp;
import id.saring.date.StampReader;
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

  PublicationReader(Lexicon lexicon, ZoneId zone) {
    this.stamps = new StampReader(lexicon);
    this.zone = zone;
  }

  /** When the article was published; nothing when no stamp is stated or none can be read. */
  Optional<Article.Published> published(Columns columns) {
    for (Columns.Value value : columns.found("published")) {
      Optional<Stamp> read = stamps.read(value.text());
      if (read.isPresent()) {
        Stamp stamp = read.get();
        Instant at = instant(stamp);
        String zoneWord = at == null ? null : stamp.offset() == null ? "assumed" : stamp.zoneWord();
        return Optional.of(
            new Article.Published(
                at, stamp.date(), stamp.precision(), zoneWord, value.text(), value.rule()));
      }
    }
    return Optional.empty();
  }

  /** When the article was last updated; null when not stated with a time of day. */
  Instant updated(Columns columns) {
    for (Columns.Value value : columns.found("updated")) {
      Optional<Stamp> read = stamps.read(value.text());
      if (read.isPresent()) {
        return instant(read.get());
      }
    }
    return null;
  }

  /**
   * What dates of the text are resolved against: a publication day, or nothing if only a month or
   * year is stated.
   */
  DateReference reference(Columns columns) {
    for (Columns.Value value : columns.found("published")) {
      Optional<Stamp> read = stamps.read(value.text());
      if (read.isPresent() && !COARSE.contains(read.get().precision())) {
        return new DateReference(read.get().date(), read.get().offset(), zone);
      }
    }
    return new DateReference(null, null, zone);
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
