package id.saring.report;

import static java.util.Comparator.comparingLong;

import id.saring.snapshot.Fill;
import id.saring.snapshot.Manifest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The articles by day and by site.
 *
 * @param days articles by day
 * @param lines the sites with the most articles
 * @param count number of sites
 * @param fills how full each column is in each of the largest sites
 */
public record ReportSites(BarChart days, List<SiteLine> lines, long count, List<SiteFill> fills) {
  private static final int MAX_SITES = 40;
  private static final int MAX_FILL_SITES = 8;

  /** Columns whose fill rate is shown site by site. */
  private static final List<String> SITE_COLUMNS =
      List.of("title", "author", "place", "published_date");

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
   * @param fills share of them that fill title, author, place and day
   */
  public record SiteLine(String site, long articles, Long change, List<SiteValue> fills) {}

  /**
   * A share with its change.
   *
   * @param share 0 to 1
   * @param change against the snapshot before, in points of 100; null if unknown or less than one
   */
  public record SiteValue(double share, Double change) {}

  static ReportSites of(Profile profile, Optional<Manifest> before) {
    return new ReportSites(
        BarChart.ofDays(profile.days()),
        sites(profile, before),
        profile.sites().size(),
        siteFills(profile));
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
}
