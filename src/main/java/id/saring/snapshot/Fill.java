package id.saring.snapshot;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How full the columns of some articles are.
 *
 * @param articles their number
 * @param filled how many of them fill each nullable column or list
 */
public record Fill(long articles, Map<String, Long> filled) {
  /** Key of all articles together, among those of their sites. */
  public static final String ALL = "*";

  public Fill {
    filled = Collections.unmodifiableMap(new TreeMap<>(filled));
  }

  /** Share of the articles that leave {@code column} empty, 0 to 1; 0 of none. */
  public double nullShare(String column) {
    return articles == 0 ? 0 : 1 - (double) filled.getOrDefault(column, 0L) / articles;
  }
}
