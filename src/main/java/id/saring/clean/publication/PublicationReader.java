package id.saring.clean.publication;

import id.saring.clean.text.Columns;
import id.saring.clean.text.RawText;
import id.saring.date.DateReference;
import id.saring.date.Stamp;
import id.saring.date.StampReader;
import id.saring.lang.Language;
import id.saring.model.Article;
import id.saring.model.NumericOrder;
import id.saring.model.NumericOrderVotes;
import id.saring.model.Span;
import id.saring.text.Lexicon;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** Reads the publication and update stamps that were found in a page, each once. */
public final class PublicationReader {
  private static final Set<String> COARSE = Set.of("month", "year");

  private final StampReader stamps;
  private final ZoneId zone;

  public PublicationReader(Language language, Lexicon lexicon, ZoneId zone) {
    this.stamps = new StampReader(language, lexicon);
    this.zone = zone;
  }

  /**
   * As {@link #read(Columns, RawText, NumericOrderVotes, SourceFacts)}, nothing said of the file.
   */
  public Publication read(Columns columns, RawText raw, NumericOrderVotes votes) {
    return read(columns, raw, votes, SourceFacts.NONE);
  }

  /**
   * What {@code columns} say of publication and update; where they state no day, what the
   * definition says.
   *
   * @param raw the page they were found in
   * @param votes how numeric stamps of the file's series are ordered
   * @param facts what the definition says of the file
   */
  public Publication read(
      Columns columns, RawText raw, NumericOrderVotes votes, SourceFacts facts) {
    ZoneId local = facts.zone() == null ? zone : facts.zone();
    Optional<Stated> published = first(columns, "published", raw, votes, facts.order());
    Optional<Stated> updated = first(columns, "updated", raw, votes, facts.order());
    NumericOrder order =
        facts.order() == null
            ? published.or(() -> updated).filter(Stated::twofold).map(Stated::order).orElse(null)
            : facts.order();
    Optional<Stated> sure = published.filter(Stated::sure);
    boolean ambiguous = published.or(() -> updated).filter(stated -> !stated.sure()).isPresent();
    Article.Updated update =
        updated.filter(Stated::sure).map(stated -> updated(stated, local)).orElse(null);
    if (sure.isEmpty() && facts.published() != null) {
      return new Publication(
          new Article.Published(
              null, facts.published(), "day", null, null, null, null, SourceFacts.METHOD),
          update,
          new DateReference(facts.published(), null, local, order),
          ambiguous);
    }
    return new Publication(
        sure.map(stated -> published(stated, local)).orElse(null),
        update,
        reference(sure, order, local),
        ambiguous);
  }

  /** What the publication stamp of one file tells of the order of its series' stamps. */
  public NumericOrderVotes vote(Columns columns) {
    return columns.found("published").stream()
        .flatMap(
            value ->
                stamps.read(value.text()).stream()
                    .map(stamp -> NumericOrderJudge.vote(stamp, value.text())))
        .findFirst()
        .orElse(NumericOrderVotes.NONE);
  }

  private static DateReference reference(
      Optional<Stated> published, NumericOrder order, ZoneId zone) {
    return published
        .map(Stated::stamp)
        .filter(stamp -> !COARSE.contains(stamp.precision()))
        .map(stamp -> new DateReference(stamp.date(), stamp.offset(), zone, order))
        .orElse(new DateReference(null, null, zone, order));
  }

  /**
   * A stamp where it stands.
   *
   * @param twofold whether its figures allow two days
   * @param order how its figures are read
   * @param written its chars in the raw file
   * @param bytes where they stand there
   */
  private record Stated(
      Stamp stamp, boolean twofold, NumericOrder order, String written, Span bytes, String method) {
    boolean sure() {
      return order != NumericOrder.UNDECIDED;
    }
  }

  private Optional<Stated> first(
      Columns columns, String column, RawText raw, NumericOrderVotes votes, NumericOrder said) {
    for (Columns.Value value : columns.found(column)) {
      Optional<Stamp> stamp = stamps.read(value.text());
      if (stamp.isPresent()) {
        String text = raw.repaired().text();
        NumericOrder order = NumericOrderJudge.order(stamp.get(), value.text(), text, said, votes);
        return Optional.of(
            new Stated(
                order == NumericOrder.MONTH_FIRST ? stamp.get().withMonthFirst() : stamp.get(),
                stamp.get().monthFirst() != null,
                order,
                raw.written(value.start(), value.end()),
                raw.bytes(value.start(), value.end()),
                value.rule()));
      }
    }
    return Optional.empty();
  }

  private static Article.Published published(Stated stated, ZoneId zone) {
    Stamp stamp = stated.stamp();
    Instant at = instant(stamp, zone);
    String zoneWord = at == null ? null : stamp.offset() == null ? "assumed" : stamp.zoneWord();
    return new Article.Published(
        at,
        COARSE.contains(stamp.precision()) ? null : stamp.date(),
        stamp.precision(),
        zoneWord,
        stated.written(),
        stated.bytes().start(),
        stated.bytes().end(),
        stated.method());
  }

  private static Article.Updated updated(Stated stated, ZoneId zone) {
    Stamp stamp = stated.stamp();
    return new Article.Updated(
        instant(stamp, zone),
        COARSE.contains(stamp.precision()) ? null : stamp.date(),
        stated.written(),
        stated.bytes().start(),
        stated.bytes().end());
  }

  private static Instant instant(Stamp stamp, ZoneId zone) {
    if (stamp.time() == null) {
      return null;
    }
    return stamp.offset() == null
        ? stamp.date().atTime(stamp.time()).atZone(zone).toInstant()
        : stamp.date().atTime(stamp.time()).toInstant(stamp.offset());
  }
}
