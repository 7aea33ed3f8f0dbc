package id.saring.snapshot.verify;

import id.saring.dataset.row.ArticleRow;
import id.saring.dataset.table.Column;
import id.saring.dataset.table.Tables;
import id.saring.snapshot.Fill;
import id.saring.snapshot.Manifest;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Counts anew how full the columns of {@code articles} are, and by which shares gates passed. */
final class FillCheck {
  private final Manifest manifest;
  private final Map<String, Map<Column<ArticleRow>, Long>> filled = new HashMap<>();
  private final Map<String, Long> articles = new HashMap<>();

  /** A check of what {@code manifest} says. */
  FillCheck(Manifest manifest) {
    this.manifest = manifest;
  }

  /** Counts one article. */
  void article(ArticleRow row) {
    count(Fill.ALL, row);
    count(Objects.requireNonNullElse(row.article().site(), ""), row);
  }

  private void count(String group, ArticleRow row) {
    if (!manifest.fill().containsKey(group)) {
      return;
    }
    articles.merge(group, 1L, Long::sum);
    Map<Column<ArticleRow>, Long> counts = filled.computeIfAbsent(group, key -> new HashMap<>());
    for (Column<ArticleRow> column : Tables.ARTICLES.columns()) {
      Object cell = column.getter().apply(row);
      boolean isFilled = cell instanceof Collection<?> list ? !list.isEmpty() : cell != null;
      counts.merge(column, isFilled ? 1L : 0L, Long::sum);
    }
  }

  /** Notes what does not follow from the rows counted. */
  void check(Verification verification) {
    manifest
        .fill()
        .forEach(
            (group, fill) ->
                verification.check(
                    isTrue(group, fill),
                    "the rows fill the columns of "
                        + (group.equals(Fill.ALL) ? "articles" : "site '" + group + "'")
                        + " otherwise than the manifest says"));
  }

  private boolean isTrue(String group, Fill fill) {
    Map<Column<ArticleRow>, Long> counts = filled.getOrDefault(group, Map.of());
    long known =
        counts.entrySet().stream()
            .filter(count -> fill.filled().containsKey(count.getKey().name()))
            .filter(count -> fill.filled().get(count.getKey().name()).equals(count.getValue()))
            .count();
    return articles.getOrDefault(group, 0L) == fill.articles()
        && (counts.isEmpty() || known == fill.filled().size());
  }
}
