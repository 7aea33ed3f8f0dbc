package id.saring.report;

import id.saring.dataset.row.TemplateRow;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the templates with the most documents. */
final class TopTemplates {
  private static final Comparator<TemplateRow> MOST_FIRST =
      Comparator.comparingLong(TemplateRow::documents)
          .reversed()
          .thenComparing(TemplateRow::site)
          .thenComparing(TemplateRow::line);

  private final PriorityQueue<TemplateRow> rows = new PriorityQueue<>(MOST_FIRST.reversed());
  private final int limit;

  /** Keeps {@code limit} of them. */
  TopTemplates(int limit) {
    this.limit = limit;
  }

  void add(TemplateRow row) {
    rows.add(row);
    if (rows.size() > limit) {
      rows.remove();
    }
  }

  /** Those kept, the most frequent first. */
  List<TemplateRow> rows() {
    return rows.stream().sorted(MOST_FIRST).toList();
  }
}
