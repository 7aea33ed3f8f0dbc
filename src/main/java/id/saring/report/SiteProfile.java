package id.saring.report;

import id.saring.snapshot.Fill;
import java.util.Map;
import java.util.TreeMap;

/**
 * The articles of one site.
 *
 * @param articles their number
 * @param filled how many of them fill each nullable column or list
 */
public record SiteProfile(long articles, Map<String, Long> filled) {
  /** No article. */
  static final SiteProfile NONE = new SiteProfile(0, Map.of());

  public SiteProfile {
    filled = new TreeMap<>(filled);
  }

  /** The articles of both. */
  SiteProfile merge(SiteProfile other) {
    Map<String, Long> sum = new TreeMap<>(filled);
    other.filled.forEach((column, count) -> sum.merge(column, count, Long::sum));
    return new SiteProfile(articles + other.articles, sum);
  }

  /** Share of the articles that fill {@code column}, 0 to 1; 0 of no article. */
  double share(String column) {
    return articles == 0 ? 0 : (double) filled.getOrDefault(column, 0L) / articles;
  }

  /** The same, as a manifest holds it. */
  Fill fill() {
    return new Fill(articles, filled);
  }
}
