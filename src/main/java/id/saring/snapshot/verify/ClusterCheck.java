package id.saring.snapshot.verify;

import id.saring.dataset.row.ArticleRow;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Recomputes {@code cluster_size}: the articles that share an original, it and the exact copies of
 * all of them included. Holds those that are in a cluster.
 */
final class ClusterCheck {
  private final Map<String, Integer> stated = new HashMap<>();
  private final Map<String, String> originals = new HashMap<>();
  private final Map<String, Integer> copies = new HashMap<>();

  void article(ArticleRow article) {
    if (article.clusterSize() != 1) {
      stated.put(article.articleId(), article.clusterSize());
    }
    if (article.duplicateOf() != null) {
      originals.put(article.articleId(), article.duplicateOf());
    }
  }

  /** An exact copy of the article {@code original}. */
  void copy(String original) {
    copies.merge(original, 1, Integer::sum);
  }

  void check(Verification verification) {
    Map<String, Integer> found = new HashMap<>();
    copies.forEach((id, count) -> found.merge(root(id), count, Integer::sum));
    originals.keySet().forEach(id -> found.merge(root(id), 1, Integer::sum));
    originals.forEach(
        (id, original) ->
            verification.check(
                !originals.containsKey(original),
                "articles: the original of " + id + " is itself a duplicate"));
    Set<String> all = new TreeSet<>(stated.keySet());
    all.addAll(originals.keySet());
    all.addAll(found.keySet());
    for (String id : all) {
      int size = stated.getOrDefault(id, 1);
      int expected = 1 + found.getOrDefault(root(id), 0);
      verification.check(
          size == expected,
          "articles: cluster_size of " + id + " is " + size + " and should be " + expected);
    }
  }

  private String root(String id) {
    return originals.getOrDefault(id, id);
  }
}
