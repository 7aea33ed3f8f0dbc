package id.saring.snapshot.diff;

import id.saring.dataset.row.ArticleRow;
import id.saring.dataset.table.Column;
import id.saring.dataset.table.Table;
import id.saring.dataset.table.Tables;
import id.saring.io.Storage;
import id.saring.snapshot.Manifest;
import id.saring.snapshot.SnapshotId;
import id.saring.snapshot.SnapshotReader;
import id.saring.snapshot.Snapshots;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How two snapshots differ, article by article.
 *
 * @param added articles that only the newer has
 * @param removed articles that only the older has
 * @param same articles that are equal in all but the hash of the definition
 * @param changed articles that differ
 * @param rawChanged those of {@code changed} whose raw file changed
 * @param aspects in how many of {@code changed} each column of {@code articles} differs, and the
 *     rows of {@code dates}, {@code figures} and {@code edits}
 * @param samples the first differences, one line each
 */
public record SnapshotDiff(
    long added,
    long removed,
    long same,
    long changed,
    long rawChanged,
    SortedMap<String, Long> aspects,
    List<String> samples) {
  private static final int SAMPLES = 50;
  private static final Set<String> NOT_CONTENT = Set.of("definition");

  public SnapshotDiff {
    aspects = Collections.unmodifiableSortedMap(new TreeMap<>(aspects));
    samples = List.copyOf(samples);
  }

  /**
   * Compares two snapshots; reads each once, as a stream.
   *
   * @throws IOException if one is not there or cannot be read
   */
  public static SnapshotDiff of(Storage files, SnapshotId older, SnapshotId newer)
      throws IOException {
    Counter counter = new Counter();
    try (ArticleStream before = stream(files, older);
        ArticleStream after = stream(files, newer)) {
      ArticleStream.Whole left = before.next();
      ArticleStream.Whole right = after.next();
      while (left != null || right != null) {
        int order = order(left, right);
        if (order < 0) {
          counter.removed(left.article());
        } else if (order > 0) {
          counter.added(right.article());
        } else {
          counter.both(left, right);
        }
        left = order <= 0 ? before.next() : left;
        right = order >= 0 ? after.next() : right;
      }
    }
    return counter.diff();
  }

  private static ArticleStream stream(Storage files, SnapshotId id) throws IOException {
    Manifest manifest = new Snapshots(files).manifest(id);
    return new ArticleStream(new SnapshotReader(files.in(Snapshots.path(id)), manifest));
  }

  private static int order(ArticleStream.Whole left, ArticleStream.Whole right) {
    if (left == null || right == null) {
      return left == null ? 1 : -1;
    }
    return left.article().sourcePath().compareTo(right.article().sourcePath());
  }

  private static final class Counter {
    private final Table<ArticleRow> table = Tables.ARTICLES;
    private final SortedMap<String, Long> aspects = new TreeMap<>();
    private final List<String> samples = new ArrayList<>();
    private long added;
    private long removed;
    private long same;
    private long changed;
    private long rawChanged;

    void added(ArticleRow article) {
      added++;
      sample(article.sourcePath() + ": added");
    }

    void removed(ArticleRow article) {
      removed++;
      sample(article.sourcePath() + ": removed");
    }

    void both(ArticleStream.Whole left, ArticleStream.Whole right) {
      List<String> differing = new ArrayList<>();
      Object[] before = table.cells(left.article());
      Object[] after = table.cells(right.article());
      for (int i = 0; i < before.length; i++) {
        Column<ArticleRow> column = table.columns().get(i);
        if (!NOT_CONTENT.contains(column.name()) && !Objects.equals(before[i], after[i])) {
          differing.add(column.name());
        }
      }
      addUnlessEqual(differing, Tables.DATES, left.dates(), right.dates());
      addUnlessEqual(differing, Tables.FIGURES, left.figures(), right.figures());
      addUnlessEqual(differing, Tables.EDITS, left.edits(), right.edits());
      if (differing.isEmpty()) {
        same++;
        return;
      }
      changed++;
      rawChanged += differing.contains("source_sha256") ? 1 : 0;
      differing.forEach(aspect -> aspects.merge(aspect, 1L, Long::sum));
      sample(left.article().sourcePath() + ": " + String.join(", ", differing));
    }

    private static <R> void addUnlessEqual(
        List<String> differing, Table<R> table, List<R> left, List<R> right) {
      if (!left.equals(right)) {
        differing.add(table.name());
      }
    }

    private void sample(String line) {
      if (samples.size() < SAMPLES) {
        samples.add(line);
      }
    }

    SnapshotDiff diff() {
      return new SnapshotDiff(added, removed, same, changed, rawChanged, aspects, samples);
    }
  }
}
