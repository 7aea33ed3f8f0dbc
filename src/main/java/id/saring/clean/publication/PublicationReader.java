package id.saring.clean.publication;

import id.saring.clean.text.Columns;
import id.saring.clean.text.RawText;
import id.saring.date.DateReference;
import id.saring.date.Stamp;
import id.saring.date.StampReader;
import id.saring.date.resolution.NumericOrderJudge;
import id.saring.date.resolution.TwofoldStamp;
import id.saring.lang.Language;
import id.saring.model.Article;
import id.saring.model.NumericOrder;
import id.saring.model.NumericOrderVotes;
import id.saring.model.SourceEvidence;
import id.saring.model.Span;
import id.saring.model.vocabulary.ArticleFlag;
import id.saring.text.Lexicon;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the publication and update stamps that were found in a page, each once. */
public final class PublicationReader {
  private static final Set<String> COARSE = Set.of("month", "year");

  /** What found a day of which no rule says that it is one of publication. */
  private static final String UNTOLD = "byline";

  /** Days within which news is published after a day that it tells of. */
  private static final int MOST_LAG = 10;

  /** Days between what a post tells of and the day above it; after more, that is a clock. */
  private static final int MOST_POST_LAG = 60;

  private final StampReader stamps;
  private final SourceDateReader sourceDates;
  private final ZoneId zone;

  public PublicationReader(Language language, Lexicon lexicon, ZoneId zone) {
    this.stamps = new StampReader(language, lexicon);
    this.sourceDates = new SourceDateReader(stamps);
    this.zone = zone;
  }

  /**
   * What {@code columns} say of publication and update. Where they state no day, what came beside
   * the text does; where that states none, the definition does.
   *
   * @param raw the page they were found in
   * @param series how numeric stamps of the file's series are ordered
   * @param facts what the definition says of the file
   * @param evidence what came beside the text
   */
  public Publication read(
      Columns columns,
      RawText raw,
      NumericOrder series,
      SourceFacts facts,
      SourceEvidence evidence) {
    ZoneId local = facts.zone() == null ? zone : facts.zone();
    Optional<Stamp> beside =
        evidence.published() == null
            ? Optional.empty()
            : sourceDates.read(evidence.published(), local, facts.order(), series);
    Said said = new Said(raw, series, facts.order(), beside.map(Stamp::date).orElse(null));
    Optional<Stated> stated = first(columns, "published", said);
    Optional<Stated> published = stated.filter(stamp -> !isClock(stamp, columns, raw));
    Optional<Stated> updated = first(columns, "updated", said);
    NumericOrder order =
        facts.order() == null
            ? published
                .or(() -> updated)
                .filter(stamp -> stamp.twofold() != null)
                .map(Stated::order)
                .orElse(null)
            : facts.order();
    List<TwofoldStamp> twofold =
        Stream.of(stated, updated)
            .flatMap(Optional::stream)
            .map(Stated::twofold)
            .filter(Objects::nonNull)
            .toList();
    Optional<Stated> sure = published.filter(Stated::sure);
    Article.Updated update =
        updated.filter(Stated::sure).map(stamp -> updated(stamp, local)).orElse(null);
    List<String> flags = new ArrayList<>();
    if (stated.isPresent() && published.isEmpty()) {
      flags.add(ArticleFlag.SITE_CLOCK.word());
    }
    if (published.or(() -> updated).filter(stamp -> !stamp.sure()).isPresent()) {
      flags.add(ArticleFlag.AMBIGUOUS_DATE.word());
    }
    if (evidence.published() != null && beside.isEmpty()) {
      flags.add(ArticleFlag.SOURCE_DATE_UNREAD.word());
    }
    if (sure.isPresent() && beside.isPresent() && differ(sure.get().stamp(), beside.get())) {
      flags.add(ArticleFlag.SOURCE_DATE_DIFFERS.word());
    }
    if (sure.isPresent()) {
      return new Publication(
          published(sure.get(), local),
          update,
          reference(sure.get().stamp(), order, local, twofold),
          flags);
    }
    if (beside.isPresent()) {
      Stamp stamp = beside.get();
      return new Publication(
          published(stamp, evidence.published(), null, evidence.method(), local),
          update,
          reference(stamp, order, local, twofold),
          flags);
    }
    if (facts.published() != null) {
      return new Publication(
          new Article.Published(
              null, facts.published(), "day", null, null, null, null, SourceFacts.METHOD),
          update,
          new DateReference(facts.published(), null, null, local, order, twofold),
          flags);
    }
    return new Publication(
        null, update, new DateReference(null, null, null, local, order, twofold), flags);
  }

  /** Whether both state a day, and more than a day lies between them: zones explain one. */
  private static boolean differ(Stamp left, Stamp right) {
    return !COARSE.contains(left.precision())
        && !COARSE.contains(right.precision())
        && Math.abs(ChronoUnit.DAYS.between(left.date(), right.date())) > 1;
  }

  /** What the stamps of one file tell of the order of its series' stamps: one vote at most. */
  public NumericOrderVotes vote(Columns columns) {
    return Stream.of("published", "updated")
        .flatMap(column -> columns.found(column).stream())
        .flatMap(
            value ->
                stamps.read(value.text()).stream()
                    .map(stamp -> NumericOrderJudge.vote(stamp.date(), value.text())))
        .filter(vote -> !vote.isNone())
        .findFirst()
        .orElse(NumericOrderVotes.NONE);
  }

  private static DateReference reference(
      Stamp published, NumericOrder order, ZoneId zone, List<TwofoldStamp> twofold) {
    return COARSE.contains(published.precision())
        ? new DateReference(null, null, null, zone, order, twofold)
        : new DateReference(
            published.date(), published.time(), published.offset(), zone, order, twofold);
  }

  /**
   * What is known of a file's stamps beside their own chars.
   *
   * @param order as the definition says; null if it says nothing
   * @param day of publication that came beside the text; null if none
   */
  private record Said(RawText raw, NumericOrder series, NumericOrder order, LocalDate day) {
    NumericOrder order(Stamp stamp, String written) {
      if (order == null && day != null && stamp.monthFirst() != null) {
        if (day.equals(stamp.date())) {
          return NumericOrder.DAY_FIRST;
        }
        if (day.equals(stamp.monthFirst())) {
          return NumericOrder.MONTH_FIRST;
        }
      }
      return NumericOrderJudge.order(
          stamp.date(), stamp.monthFirst(), written, raw.repaired().text(), order, series);
    }
  }

  /**
   * A stamp where it stands.
   *
   * @param twofold its figures if they allow two days, else null
   * @param order how its figures are read
   * @param start its first char in the page
   * @param written its chars in the raw file
   * @param bytes where they stand there
   */
  private record Stated(
      Stamp stamp,
      TwofoldStamp twofold,
      NumericOrder order,
      int start,
      String written,
      Span bytes,
      String method) {
    boolean sure() {
      return order != NumericOrder.UNDECIDED;
    }
  }

  /**
   * The stamp of {@code column}: one below the headline before one above, there one with a time
   * before a day, and of equal ones the first.
   */
  private Optional<Stated> first(Columns columns, String column, Said said) {
    Stated best = null;
    for (Columns.Value value : columns.found(column)) {
      Stated stated =
          stamps.read(value.text()).map(stamp -> stated(stamp, value, said)).orElse(null);
      if (stated != null && (best == null || rank(stated, columns) > rank(best, columns))) {
        best = stated;
      }
    }
    return Optional.ofNullable(best);
  }

  private static Stated stated(Stamp stamp, Columns.Value value, Said said) {
    NumericOrder order = said.order(stamp, value.text());
    return new Stated(
        order == NumericOrder.MONTH_FIRST ? stamp.withMonthFirst() : stamp,
        stamp.monthFirst() == null
            ? null
            : new TwofoldStamp(stamp.date(), stamp.monthFirst(), order),
        order,
        value.start(),
        said.raw().written(value.start(), value.end()),
        said.raw().bytes(value.start(), value.end()),
        value.rule());
  }

  private static int rank(Stated stated, Columns columns) {
    int place = isAboveTitle(stated, columns) ? 0 : 2;
    return place + (stated.stamp().time() == null ? 0 : 1);
  }

  private static boolean isAboveTitle(Stated stated, Columns columns) {
    return columns.found("title").stream()
        .findFirst()
        .filter(title -> stated.start() < title.start())
        .isPresent();
  }

  /**
   * Whether a day above the headline is the site's own clock: no rule of a pack and no day that the
   * page tells of, shortly before it, says otherwise.
   */
  private boolean isClock(Stated stated, Columns columns, RawText raw) {
    Stamp stamp = stated.stamp();
    if (!stamp.precision().equals("day")
        || !stated.method().equals(UNTOLD)
        || !isAboveTitle(stated, columns)) {
      return false;
    }
    String text = raw.repaired().text();
    int from = columns.found("title").get(0).start();
    List<Long> lags =
        stamps.days(text.substring(from), stamp.date().getYear()).stream()
            .map(day -> ChronoUnit.DAYS.between(day, stamp.date()))
            .toList();
    if (isHeader(stated, text, columns.found("title").get(0).text())) {
      return !lags.isEmpty() && lags.stream().noneMatch(lag -> lag >= 0 && lag <= MOST_POST_LAG);
    }
    return lags.stream().noneMatch(lag -> lag >= 0 && lag <= MOST_LAG);
  }

  /**
   * Whether a day in words opens the page, and a blank line alone parts it from the headline: so
   * blogs head their posts.
   */
  private static boolean isHeader(Stated stated, String text, String title) {
    int end = text.indexOf('\n', stated.start());
    int next = text.indexOf('\n', end + 1);
    return end > 0
        && next > 0
        && Character.isLetter(text.charAt(stated.start()))
        && text.substring(0, stated.start()).isBlank()
        && text.substring(end, next).isBlank()
        && text.startsWith(title, next + 1);
  }

  private static Article.Published published(Stated stated, ZoneId zone) {
    return published(stated.stamp(), stated.written(), stated.bytes(), stated.method(), zone);
  }

  private static Article.Published published(
      Stamp stamp, String written, Span bytes, String method, ZoneId zone) {
    Instant at = instant(stamp, zone);
    String zoneWord = at == null ? null : stamp.offset() == null ? "assumed" : stamp.zoneWord();
    return new Article.Published(
        at,
        COARSE.contains(stamp.precision()) ? null : stamp.date(),
        stamp.precision(),
        zoneWord,
        written,
        bytes == null ? null : bytes.start(),
        bytes == null ? null : bytes.end(),
        method);
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
