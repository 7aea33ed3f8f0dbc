package id.saring.report;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import id.saring.dataset.DataFile;
import id.saring.dataset.Format;
import id.saring.dataset.row.RejectRow;
import id.saring.dataset.row.TemplateRow;
import id.saring.dataset.table.Table;
import id.saring.dataset.table.Tables;
import id.saring.dataset.table.Word;
import id.saring.snapshot.Accounts;
import id.saring.snapshot.CounterNames;
import id.saring.snapshot.Fill;
import id.saring.snapshot.GateResult;
import id.saring.snapshot.Manifest;
import id.saring.snapshot.SnapshotId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that the report says, in the order of the page and ready to be shown; every list is bounded,
 * so that the page stays small whatever the number of articles.
 *
 * @param title what the dataset is called
 * @param made when the snapshot was made
 * @param id id of the snapshot
 * @param before id of the snapshot it is compared with; empty if there is none
 * @param beforeMade when that was made; empty if there is none
 * @param cards the accounts and the numbers of rows
 * @param balance the accounts as a sentence
 * @param highlights what an editor wants to know first, a sentence each
 * @param failures files that Saring itself failed on
 * @param gates what had to hold
 * @param days articles by day
 * @param sites the sites with the most articles
 * @param siteCount number of sites
 * @param columns how full each column is
 * @param siteFills how full each column is in each of the largest sites
 * @param publication where the day of publication comes from
 * @param dateOrigins how the values of dates were reached
 * @param figureKinds what the figures count
 * @param roles what was stripped and extracted, by role
 * @param rules what each rule did, with a sample
 * @param stays repeated lines that no rule strips
 * @param goes repeated lines that are stripped
 * @param clusters near-duplicates by size of cluster
 * @param groups some of the groups of near-duplicates
 * @param rejects files that did not become articles, by reason
 * @param flags what looks odd, by flag
 * @param odd the oddest articles
 * @param files a sample of articles, by path
 * @param fileCount number of articles
 * @param tables the tables
 * @param origin what made the snapshot
 */
public record ReportModel(
    String title,
    String made,
    String id,
    String before,
    String beforeMade,
    List<Card> cards,
    String balance,
    List<String> highlights,
    long failures,
    List<GateResult> gates,
    BarChart days,
    List<SiteLine> sites,
    long siteCount,
    List<ColumnLine> columns,
    List<SiteFill> siteFills,
    List<Share> publication,
    List<Share> dateOrigins,
    List<Share> figureKinds,
    List<RoleLine> roles,
    List<RuleLine> rules,
    List<TemplateRow> stays,
    List<TemplateRow> goes,
    List<Share> clusters,
    List<Group> groups,
    List<RejectGroup> rejects,
    List<Share> flags,
    List<OddArticle> odd,
    List<FileLine> files,
    long fileCount,
    List<TableLine> tables,
    List<Fact> origin) {
  private static final DateTimeFormatter MADE =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  /** Counted for articles without a day of publication. */
  private static final String NO_DAY = "none";

  static final int MAX_ODD = 20;
  static final int MAX_SITES = 40;
  static final int MAX_RULES = 250;
  static final int MAX_TEMPLATES = 50;
  static final int MAX_PATHS = 5;
  static final int MAX_FILL_SITES = 8;

  /** Columns whose fill rate is shown site by site. */
  static final List<String> SITE_COLUMNS = List.of("title", "author", "place", "published_date");

  /**
   * A number at the top.
   *
   * @param label what it counts
   * @param count how many
   * @param change difference to the snapshot before; null without one
   */
  public record Card(String label, long count, Long change) {}

  /**
   * A part of a whole.
   *
   * @param label what it is
   * @param meaning what that means; empty where the label says it
   * @param count how many
   * @param share of the whole, 0 to 1
   */
  public record Share(String label, String meaning, long count, double share) {}

  /**
   * A group of near duplicates.
   *
   * @param size its articles
   * @param members some of them, the original first
   */
  public record Group(int size, List<ClusterLine> members) {}

  /**
   * How full a column is in some sites.
   *
   * @param column its name
   * @param fills share of the articles that fill it, 0 to 1, for each of the sites shown
   */
  public record SiteFill(String column, List<Double> fills) {}

  /**
   * A site.
   *
   * @param site its name; empty for articles of unknown site
   * @param articles its articles
   * @param change of their number against the snapshot before; null if unknown
   * @param fills share of them that fill each of {@link #SITE_COLUMNS}
   */
  public record SiteLine(String site, long articles, Long change, List<SiteValue> fills) {}

  /**
   * A share with its change.
   *
   * @param share 0 to 1
   * @param change against the snapshot before, in points of 100; null if unknown or less than one
   */
  public record SiteValue(double share, Double change) {}

  /**
   * A column of the articles.
   *
   * @param name its name
   * @param share of the articles that fill it, 0 to 1
   * @param change difference to the snapshot before, in points of 100; null if unknown
   */
  public record ColumnLine(String name, double share, Double change) {}

  /**
   * What was taken out in one role.
   *
   * @param role the role
   * @param stripped chars that went
   * @param extracted chars that went to columns
   * @param strippedShare of the largest role, 0 to 1
   * @param extractedShare of the largest role, 0 to 1
   */
  public record RoleLine(
      String role, long stripped, long extracted, double strippedShare, double extractedShare) {}

  /**
   * A rule.
   *
   * @param name pack and id
   * @param profile what it did
   */
  public record RuleLine(String name, RuleProfile profile) {}

  /**
   * Files rejected for one reason.
   *
   * @param reason machine word
   * @param count their number
   * @param share of all files, 0 to 1
   * @param meaning what the reason means
   * @param message what the first of them says and what to do
   * @param paths the first of them
   */
  public record RejectGroup(
      String reason,
      String meaning,
      long count,
      double share,
      String message,
      List<String> paths) {}

  /**
   * A table.
   *
   * @param name its name
   * @param rows rows
   * @param parquetBytes bytes of Parquet
   * @param jsonlBytes bytes of JSONL
   * @param description what a row is
   */
  public record TableLine(
      String name, long rows, long parquetBytes, long jsonlBytes, String description) {}

  /**
   * Something that made the snapshot.
   *
   * @param name what it is
   * @param value which
   */
  public record Fact(String name, String value) {}

  /**
   * The report on a snapshot.
   *
   * @param title what the dataset is called
   * @param manifest its manifest
   * @param before manifest of the snapshot that it follows
   * @param profile aggregates over its articles
   * @param rejects its rejects, of each reason at least the first {@link #MAX_PATHS}
   * @param templates its most frequent repeated lines
   */
  public static ReportModel of(
      String title,
      Manifest manifest,
      Optional<Manifest> before,
      Profile profile,
      List<RejectRow> rejects,
      List<TemplateRow> templates) {
    Accounts accounts = manifest.accounts();
    SiteProfile total = profile.total();
    Map<String, Long> counters = manifest.counters();
    List<Share> flags =
        shares(group(counters, "flag."), accounts.articles(), Tables.ARTICLES, "flags");
    return new ReportModel(
        title,
        made(manifest),
        manifest.id(),
        before.map(Manifest::id).orElse(""),
        before.map(ReportModel::made).orElse(""),
        cards(manifest, before),
        String.format(
            Locale.ROOT,
            "Every raw file is an article, an exact duplicate or a reject: %,d = %,d + %,d + %,d.",
            accounts.sources(),
            accounts.articles(),
            accounts.duplicates(),
            accounts.rejects()),
        highlights(manifest, before, profile, flags, templates),
        counters.getOrDefault(CounterNames.INTERNAL_ERROR, 0L),
        manifest.gates(),
        BarChart.ofDays(profile.days()),
        sites(profile, before),
        profile.sites().size(),
        columns(total, before),
        siteFills(profile),
        publication(counters, accounts.articles()),
        shares(
            group(counters, "date."),
            counters.getOrDefault("dates", 0L),
            Tables.DATES,
            "resolution"),
        shares(
            group(counters, "figure."),
            counters.getOrDefault("figures", 0L),
            Tables.FIGURES,
            "kind"),
        roles(profile),
        rules(profile),
        templates.stream().filter(line -> !goes(line)).limit(MAX_TEMPLATES).toList(),
        templates.stream().filter(ReportModel::goes).limit(MAX_TEMPLATES).toList(),
        clusters(profile),
        profile.groups().values().stream()
            .map(members -> new Group(members.get(0).size(), members))
            .toList(),
        rejects(group(counters, CounterNames.REJECT), rejects, accounts.sources()),
        flags,
        odd(profile),
        profile.files().stream().sorted(comparing(FileLine::path)).toList(),
        accounts.articles(),
        tables(manifest),
        origin(manifest));
  }

  private static List<String> highlights(
      Manifest manifest,
      Optional<Manifest> before,
      Profile profile,
      List<Share> flags,
      List<TemplateRow> templates) {
    List<String> out = new ArrayList<>();
    long stripped = 0;
    long extracted = 0;
    for (RoleLine role : roles(profile)) {
      stripped += role.stripped();
      extracted += role.extracted();
    }
    long all = manifest.counters().getOrDefault("chars.kept", 0L) + stripped + extracted;
    out.add(
        String.format(
            Locale.ROOT,
            "Of all characters, %.1f %% were not the author's and were stripped; %.1f %% moved to"
                + " columns.",
            100 * ratio(stripped, all),
            100 * ratio(extracted, all)));
    out.add(
        String.format(
            Locale.ROOT,
            "%.1f %% of the articles tell their day of publication, %.1f %% their site, %.1f %% a"
                + " headline.",
            100 * profile.total().share("published_date"),
            100 * profile.total().share("site"),
            100 * profile.total().share("title")));
    templates.stream()
        .filter(line -> !goes(line) && line.line().chars().anyMatch(Character::isLetter))
        .findFirst()
        .ifPresent(
            line ->
                out.add(
                    String.format(
                        Locale.ROOT,
                        "The line that repeats most and stays: “%s”, in %,d articles of %s.",
                        Excerpt.first(line.line(), 80),
                        line.documents(),
                        line.site())));
    flags.stream()
        .findFirst()
        .ifPresent(
            flag ->
                out.add(
                    String.format(
                        Locale.ROOT,
                        "The most common oddity, in %,d articles, is %s: %s",
                        flag.count(),
                        flag.label(),
                        flag.meaning())));
    columns(profile.total(), before).stream()
        .filter(column -> column.change() != null && column.change() <= -1)
        .min(Comparator.comparingDouble(ColumnLine::change))
        .ifPresent(
            column ->
                out.add(
                    String.format(
                        Locale.ROOT,
                        "Since the snapshot before, %s fell most: by %.1f points.",
                        column.name(),
                        -column.change())));
    return out;
  }

  private static String made(Manifest manifest) {
    return MADE.format(new SnapshotId(manifest.id()).start());
  }

  private static List<Share> publication(Map<String, Long> counters, long articles) {
    return shares(
            group(counters, CounterNames.PUBLISHED), articles, Tables.ARTICLES, "published_method")
        .stream()
        .map(
            share ->
                share.label().equals(NO_DAY)
                    ? new Share(
                        "no day",
                        "Nothing in or around the text tells it.",
                        share.count(),
                        share.share())
                    : share)
        .toList();
  }

  private static List<Card> cards(Manifest manifest, Optional<Manifest> before) {
    List<Card> cards = new ArrayList<>();
    Accounts now = manifest.accounts();
    Optional<Accounts> then = before.map(Manifest::accounts);
    cards.add(card("raw files in", now.sources(), then.map(Accounts::sources)));
    cards.add(card("articles out", now.articles(), then.map(Accounts::articles)));
    cards.add(card("exact duplicates", now.duplicates(), then.map(Accounts::duplicates)));
    cards.add(card("rejects", now.rejects(), then.map(Accounts::rejects)));
    cards.add(new Card("gone since the last run", now.deleted(), null));
    for (Table<?> table : List.of(Tables.DATES, Tables.FIGURES, Tables.EDITS)) {
      cards.add(card(table.name(), rows(manifest, table), before.map(last -> rows(last, table))));
    }
    return cards;
  }

  private static Card card(String label, long now, Optional<Long> then) {
    return new Card(label, now, then.map(last -> now - last).orElse(null));
  }

  private static long rows(Manifest manifest, Table<?> table) {
    return files(manifest, Format.JSONL, table).stream().mapToLong(DataFile::rows).sum();
  }

  private static List<DataFile> files(Manifest manifest, Format format, Table<?> table) {
    return manifest.filesIn(format.folder(table));
  }

  private static Stream<Map.Entry<String, SiteProfile>> largestSites(Profile profile) {
    return profile.sites().entrySet().stream()
        .sorted(
            comparingLong((Map.Entry<String, SiteProfile> site) -> site.getValue().articles())
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()));
  }

  private static List<SiteLine> sites(Profile profile, Optional<Manifest> before) {
    return largestSites(profile)
        .limit(MAX_SITES)
        .map(
            site -> {
              Optional<Fill> then = before.map(last -> last.fill().get(site.getKey()));
              return new SiteLine(
                  site.getKey(),
                  site.getValue().articles(),
                  then.map(last -> site.getValue().articles() - last.articles()).orElse(null),
                  SITE_COLUMNS.stream()
                      .map(column -> value(site.getValue().share(column), column, then))
                      .toList());
            })
        .toList();
  }

  private static SiteValue value(double share, String column, Optional<Fill> then) {
    return new SiteValue(
        share,
        then.map(last -> 100 * (share - 1 + last.nullShare(column)))
            .filter(points -> Math.abs(points) >= 1)
            .orElse(null));
  }

  private static List<SiteFill> siteFills(Profile profile) {
    List<SiteProfile> sites =
        largestSites(profile).limit(MAX_FILL_SITES).map(Map.Entry::getValue).toList();
    return profile.total().filled().keySet().stream()
        .map(
            column -> new SiteFill(column, sites.stream().map(site -> site.share(column)).toList()))
        .toList();
  }

  private static List<ColumnLine> columns(SiteProfile total, Optional<Manifest> before) {
    List<ColumnLine> lines = new ArrayList<>();
    for (String column : total.filled().keySet()) {
      Optional<Double> then =
          before
              .map(last -> last.fill().get(Fill.ALL))
              .filter(last -> last.articles() > 0 && last.filled().containsKey(column))
              .map(last -> 1 - last.nullShare(column));
      double share = total.share(column);
      lines.add(new ColumnLine(column, share, then.map(last -> 100 * (share - last)).orElse(null)));
    }
    return lines;
  }

  private static List<RoleLine> roles(Profile profile) {
    Map<String, long[]> chars = new TreeMap<>();
    profile
        .rules()
        .values()
        .forEach(
            rule -> {
              if (!rule.op().equals("replace")) {
                int side = rule.op().equals("extract") ? 1 : 0;
                chars.computeIfAbsent(rule.role(), role -> new long[2])[side] += rule.chars();
              }
            });
    long largest = chars.values().stream().mapToLong(c -> Math.max(c[0], c[1])).max().orElse(0);
    return chars.entrySet().stream()
        .map(
            role ->
                new RoleLine(
                    role.getKey(),
                    role.getValue()[0],
                    role.getValue()[1],
                    ratio(role.getValue()[0], largest),
                    ratio(role.getValue()[1], largest)))
        .sorted(
            comparingLong((RoleLine line) -> line.stripped() + line.extracted())
                .reversed()
                .thenComparing(RoleLine::role))
        .toList();
  }

  private static List<RuleLine> rules(Profile profile) {
    return profile.rules().entrySet().stream()
        .map(rule -> new RuleLine(rule.getKey(), rule.getValue()))
        .sorted(
            comparingLong((RuleLine line) -> line.profile().chars())
                .reversed()
                .thenComparing(RuleLine::name))
        .limit(MAX_RULES)
        .toList();
  }

  /** Whether the lines of {@code template} do not stay in the texts. */
  static boolean goes(TemplateRow template) {
    return template.action().equals("stripped") || template.coveredBy() != null;
  }

  private static List<Share> clusters(Profile profile) {
    long all = profile.clusters().values().stream().mapToLong(Long::longValue).sum();
    return profile.clusters().entrySet().stream()
        .map(
            size ->
                new Share(
                    size.getKey() + " articles", "", size.getValue(), ratio(size.getValue(), all)))
        .toList();
  }

  private static List<RejectGroup> rejects(
      Map<String, Long> counts, List<RejectRow> rows, long sources) {
    List<RejectGroup> groups = new ArrayList<>();
    for (Share share : shares(counts, sources, Tables.REJECTS, "reason")) {
      List<RejectRow> ofReason =
          rows.stream().filter(row -> row.reason().equals(share.label())).toList();
      groups.add(
          new RejectGroup(
              share.label(),
              share.meaning(),
              share.count(),
              share.share(),
              ofReason.isEmpty() ? "" : ofReason.get(0).message(),
              ofReason.stream().map(RejectRow::sourcePath).limit(MAX_PATHS).toList()));
    }
    return groups;
  }

  /** The oddest of every oddity in turns, until there are enough. */
  private static List<OddArticle> odd(Profile profile) {
    List<OddArticle> odd = new ArrayList<>();
    for (int rank = 0; rank < Profile.MAX_ODD; rank++) {
      for (List<OddArticle> ofReason : profile.odd().values()) {
        if (rank < ofReason.size()
            && odd.size() < MAX_ODD
            && odd.stream().map(OddArticle::path).noneMatch(ofReason.get(rank).path()::equals)) {
          odd.add(ofReason.get(rank));
        }
      }
    }
    return odd;
  }

  private static List<TableLine> tables(Manifest manifest) {
    List<TableLine> lines = new ArrayList<>();
    for (Table<?> table : Tables.ALL) {
      lines.add(
          new TableLine(
              table.name(),
              rows(manifest, table),
              bytes(files(manifest, Format.PARQUET, table)),
              bytes(files(manifest, Format.JSONL, table)),
              table.description()));
    }
    return lines;
  }

  private static long bytes(List<DataFile> files) {
    return files.stream().mapToLong(DataFile::bytes).sum();
  }

  private static List<Fact> origin(Manifest manifest) {
    Map<String, String> origin = new TreeMap<>(manifest.versions());
    origin.put("inputs", manifest.inputsHash());
    origin.put("definition", manifest.definitionHash());
    origin.put("schema version", manifest.schemaVersion());
    manifest
        .timings()
        .forEach(
            (stage, seconds) ->
                origin.put("seconds of " + stage, String.format(Locale.ROOT, "%.1f", seconds)));
    return origin.entrySet().stream()
        .map(fact -> new Fact(fact.getKey(), fact.getValue()))
        .toList();
  }

  private static Map<String, Long> group(Map<String, Long> counters, String prefix) {
    Map<String, Long> group = new TreeMap<>();
    counters.forEach(
        (name, count) -> {
          if (name.startsWith(prefix)) {
            group.put(name.substring(prefix.length()), count);
          }
        });
    return group;
  }

  /** Words of a column, the most frequent first, with what its vocabulary says of them. */
  private static List<Share> shares(
      Map<String, Long> counts, long whole, Table<?> table, String column) {
    Map<String, String> meanings =
        table.columns().get(table.indexOf(column)).vocabulary().stream()
            .collect(Collectors.toMap(Word::word, Word::description));
    return counts.entrySet().stream()
        .map(
            entry ->
                new Share(
                    entry.getKey(),
                    meanings.getOrDefault(entry.getKey(), ""),
                    entry.getValue(),
                    ratio(entry.getValue(), whole)))
        .sorted(Comparator.comparingLong(Share::count).reversed().thenComparing(Share::label))
        .toList();
  }

  private static double ratio(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
