package id.saring.report;

import id.saring.dataset.table.Tables;
import id.saring.snapshot.CounterNames;
import id.saring.snapshot.Fill;
import id.saring.snapshot.Manifest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How full the columns are, and where their values come from.
 *
 * @param lines how full each column is
 * @param publication where the day of publication comes from
 * @param dateOrigins how the values of dates were reached
 * @param figureKinds what the figures count
 */
public record ReportColumns(
    List<ColumnLine> lines,
    List<Share> publication,
    List<Share> dateOrigins,
    List<Share> figureKinds) {
  /** Counted for articles without a day of publication. */
  private static final String NO_DAY = "none";

  /**
   * A column of the articles.
   *
   * @param name its name
   * @param share of the articles that fill it, 0 to 1
   * @param change difference to the snapshot before, in points of 100; null if unknown
   */
  public record ColumnLine(String name, double share, Double change) {}

  static ReportColumns of(Manifest manifest, Optional<Manifest> before, Profile profile) {
    Map<String, Long> counters = manifest.counters();
    return new ReportColumns(
        columns(profile.total(), before),
        publication(counters, manifest.accounts().articles()),
        Share.of(
            Share.group(counters, "date."),
            counters.getOrDefault("dates", 0L),
            Tables.DATES,
            "resolution"),
        Share.of(
            Share.group(counters, "figure."),
            counters.getOrDefault("figures", 0L),
            Tables.FIGURES,
            "kind"));
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

  private static List<Share> publication(Map<String, Long> counters, long articles) {
    return Share.of(
            Share.group(counters, CounterNames.PUBLISHED),
            articles,
            Tables.ARTICLES,
            "published_method")
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
}
