package id.saring.dataset;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts of what rows hold, for people to see what came in and what went out. Keys are {@code
 * table.aspect=word}; their number depends on rules and machine words, not on the number of rows.
 * Not thread-safe.
 */
public final class Tallies {
  private static final int TENTHS = 10;

  private final SortedMap<String, Long> counts = new TreeMap<>();

  /** Adds {@code more} to what {@code into} holds. */
  public static void merge(Map<String, Long> into, Map<String, Long> more) {
    more.forEach((key, count) -> into.merge(key, count, Long::sum));
  }

  /** The counts so far, by key; a live view that cannot be changed. */
  public SortedMap<String, Long> counts() {
    return Collections.unmodifiableSortedMap(counts);
  }

  /** Counts a row of any table. */
  void count(Object row) {
    if (row instanceof EditRow edit) {
      String key = edit.op() + "/" + edit.role() + "/" + edit.pack() + "/" + edit.rule();
      add("edits.count=" + key, 1);
      add("edits.bytes=" + key, edit.rawEnd() - edit.rawStart());
    } else if (row instanceof ArticleRow article) {
      count(article);
    } else if (row instanceof DateRow date) {
      add("dates.type=" + date.type(), 1);
      add("dates.resolution=" + date.resolution(), 1);
      addAll("dates.flag=", date.flags());
    } else if (row instanceof FigureRow figure) {
      add("figures.kind=" + figure.kind(), 1);
      addAbsent("figures.without=value", figure.value());
      addAll("figures.flag=", figure.flags());
    } else if (row instanceof SourceRow source) {
      add("sources.change=" + source.change(), 1);
      add("sources.status=" + source.status(), 1);
      if (source.charset() != null) {
        add("sources.charset=" + source.charset(), 1);
      }
    } else if (row instanceof RejectRow reject) {
      add("rejects.reason=" + reject.stage() + "/" + reject.reason(), 1);
    } else if (row instanceof TemplateRow template) {
      add("templates.action=" + template.action(), 1);
    }
  }

  private void count(ArticleRow article) {
    addAll("articles.flag=", article.flags());
    addAbsent("articles.without=site", article.site());
    addAbsent("articles.without=title", article.title());
    addAbsent("articles.without=author", article.author());
    addAbsent("articles.without=place", article.place());
    addAbsent("articles.without=published_date", article.publishedDate());
    addAbsent("articles.without=published_at", article.publishedAt());
    if (article.duplicateOf() != null) {
      add("articles.near_duplicate=true", 1);
    }
    int tenth = Math.max(0, Math.min(TENTHS - 1, (int) (article.removedRatio() * TENTHS)));
    add("articles.removed=" + tenth * TENTHS + "-" + (tenth + 1) * TENTHS + "%", 1);
    add("articles.total=words", article.words());
    add("articles.total=chars", article.chars());
    add("articles.total=bytes", article.sourceBytes());
  }

  private void addAll(String prefix, Iterable<String> words) {
    for (String word : words) {
      add(prefix + word, 1);
    }
  }

  private void addAbsent(String key, Object value) {
    if (value == null) {
      add(key, 1);
    }
  }

  private void add(String key, long count) {
    counts.merge(key, count, Long::sum);
  }
}
