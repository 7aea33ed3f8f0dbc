package id.saring.report;

import id.saring.snapshot.Fill;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Aggregates over articles, small whatever their number. Profiles of parts merge to the profile of
 * the whole; sums and samples do not depend on how it was cut in parts.
 *
 * @param sites articles by site, the empty name for those of unknown site; at most {@link
 *     #MAX_SITES}, the smallest beyond that summed under {@link #OTHER_SITES}
 * @param days articles by day of publication, ISO 8601
 * @param clusters clusters of near-duplicates by number of articles
 * @param rules what each rule did, by {@code pack/rule}
 * @param odd the oddest articles by oddity, at most {@link #MAX_ODD} each, the oddest first
 * @param groups a sample of the groups of near duplicates, by article id of the original, each with
 *     the first of its articles: at most {@link #MAX_GROUPS} of {@link #MAX_MEMBERS}
 * @param files a sample of articles, at most {@link #MAX_FILES}, by {@link FileLine#order}
 */
public record Profile(
    Map<String, SiteProfile> sites,
    Map<String, Long> days,
    Map<Integer, Long> clusters,
    Map<String, RuleProfile> rules,
    Map<String, List<OddArticle>> odd,
    Map<String, List<ClusterLine>> groups,
    List<FileLine> files) {
  static final int MAX_SITES = 2_000;
  static final int MAX_ODD = 3;
  private static final int MIN_SITE = 20;
  private static final int MAX_FILL_SITES = 200;
  static final int MAX_FILES = 1_000;
  static final int MAX_GROUPS = 15;
  static final int MAX_MEMBERS = 6;

  /** Name under which the sites beyond {@link #MAX_SITES} are summed. */
  static final String OTHER_SITES = "(other sites)";

  static final Comparator<OddArticle> ODDEST_FIRST =
      Comparator.comparingDouble(OddArticle::score).reversed().thenComparing(OddArticle::path);
  static final Comparator<FileLine> SAMPLE_ORDER =
      Comparator.comparing(FileLine::order).thenComparing(FileLine::path);

  /** The profile of nothing. */
  public static final Profile EMPTY =
      new Profile(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of());

  public Profile {
    sites = new TreeMap<>(sites);
    days = new TreeMap<>(days);
    clusters = new TreeMap<>(clusters);
    rules = new TreeMap<>(rules);
    odd = new TreeMap<>(odd);
    groups = groups == null ? new TreeMap<>() : new TreeMap<>(groups);
    files = List.copyOf(files);
  }

  /** The profile of both. */
  public Profile merge(Profile other) {
    Map<String, SiteProfile> mergedSites = new TreeMap<>(sites);
    other.sites.forEach((site, more) -> mergedSites.merge(site, more, SiteProfile::merge));
    Map<String, Long> mergedDays = new TreeMap<>(days);
    other.days.forEach((day, count) -> mergedDays.merge(day, count, Long::sum));
    Map<Integer, Long> mergedClusters = new TreeMap<>(clusters);
    other.clusters.forEach((size, count) -> mergedClusters.merge(size, count, Long::sum));
    Map<String, RuleProfile> mergedRules = new TreeMap<>(rules);
    other.rules.forEach((rule, more) -> mergedRules.merge(rule, more, RuleProfile::merge));
    Map<String, List<OddArticle>> mergedOdd = new TreeMap<>(odd);
    other.odd.forEach((reason, more) -> mergedOdd.merge(reason, more, Profile::oddest));
    Map<String, List<ClusterLine>> mergedGroups = new TreeMap<>(groups);
    other.groups.forEach((id, more) -> mergedGroups.merge(id, more, Profile::members));
    List<FileLine> mergedFiles =
        Stream.concat(files.stream(), other.files.stream())
            .sorted(SAMPLE_ORDER)
            .limit(MAX_FILES)
            .toList();
    return new Profile(
        largest(mergedSites),
        mergedDays,
        mergedClusters,
        mergedRules,
        mergedOdd,
        lowest(mergedGroups),
        mergedFiles);
  }

  /**
   * The same of articles in other groups of near duplicates, of which {@code articles} is the
   * profile without their rows in other tables.
   */
  public Profile regrouped(Profile articles) {
    return new Profile(articles.sites, days, articles.clusters, rules, odd, articles.groups, files);
  }

  /** All articles together. */
  public SiteProfile total() {
    return sites.values().stream().reduce(SiteProfile.NONE, SiteProfile::merge);
  }

  /** How full columns are: of all articles, and of sites with enough of them to judge. */
  public Map<String, Fill> fill() {
    Map<String, Fill> fill = new TreeMap<>();
    fill.put(Fill.ALL, total().fill());
    sites.entrySet().stream()
        .filter(site -> site.getValue().articles() >= MIN_SITE)
        .sorted(
            Comparator.comparingLong(
                    (Map.Entry<String, SiteProfile> site) -> site.getValue().articles())
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MAX_FILL_SITES)
        .forEach(site -> fill.put(site.getKey(), site.getValue().fill()));
    return fill;
  }

  /** The original first, then by path. */
  static List<ClusterLine> members(List<ClusterLine> some, List<ClusterLine> others) {
    return Stream.concat(some.stream(), others.stream())
        .sorted(
            Comparator.comparing((ClusterLine line) -> line.similarity() != null)
                .thenComparing(ClusterLine::path))
        .limit(MAX_MEMBERS)
        .toList();
  }

  /** Ids are hashes, so the lowest are a sample, and the same in whatever parts it was taken. */
  static Map<String, List<ClusterLine>> lowest(Map<String, List<ClusterLine>> groups) {
    TreeMap<String, List<ClusterLine>> kept = new TreeMap<>(groups);
    while (kept.size() > MAX_GROUPS) {
      kept.pollLastEntry();
    }
    return kept;
  }

  private static List<OddArticle> oddest(List<OddArticle> some, List<OddArticle> others) {
    return Stream.concat(some.stream(), others.stream())
        .sorted(ODDEST_FIRST)
        .limit(MAX_ODD)
        .toList();
  }

  private static Map<String, SiteProfile> largest(Map<String, SiteProfile> sites) {
    if (sites.size() <= MAX_SITES) {
      return sites;
    }
    List<Map.Entry<String, SiteProfile>> bySize = new ArrayList<>(sites.entrySet());
    bySize.removeIf(site -> site.getKey().equals(OTHER_SITES));
    bySize.sort(
        Comparator.comparingLong(
                (Map.Entry<String, SiteProfile> site) -> site.getValue().articles())
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()));
    Map<String, SiteProfile> kept = new TreeMap<>();
    SiteProfile others = sites.getOrDefault(OTHER_SITES, SiteProfile.NONE);
    for (Map.Entry<String, SiteProfile> site : bySize) {
      if (kept.size() < MAX_SITES - 1) {
        kept.put(site.getKey(), site.getValue());
      } else {
        others = others.merge(site.getValue());
      }
    }
    kept.put(OTHER_SITES, others);
    return kept;
  }
}
