package id.saring.run;

import id.saring.dataset.row.SourceRow;
import id.saring.model.EditOp;
import id.saring.model.Outcome;
import id.saring.model.RawEdit;
import id.saring.model.Rejected;
import id.saring.snapshot.CounterNames;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts of one batch, by stable names with dots between their parts. */
final class BatchCounters {
  private final Map<String, Long> counts = new TreeMap<>();

  Map<String, Long> counts() {
    return counts;
  }

  void read(long bytes) {
    add("files", 1);
    add("bytes", bytes);
  }

  void article(Outcome.Cleaned cleaned) {
    add(CounterNames.STATUS + SourceRow.ARTICLE, 1);
    add("dates", cleaned.dates().size());
    add("figures", cleaned.figures().size());
    add("edits", cleaned.edits().size());
    add("chars.kept", cleaned.article().text().length());
    add(CounterNames.published(cleaned.article()), 1);
    add(CounterNames.LANGUAGE + cleaned.article().language(), 1);
    cleaned.article().flags().forEach(flag -> add("flag." + flag, 1));
    cleaned.dates().forEach(date -> add("date." + word(date.mention().resolution()), 1));
    cleaned.figures().forEach(figure -> add("figure." + word(figure.mention().kind()), 1));
    for (RawEdit edit : cleaned.edits()) {
      add("rule." + edit.pack() + "/" + edit.rule() + ".edits", 1);
      if (edit.op() != EditOp.REPLACE) {
        add("rule." + edit.pack() + "/" + edit.rule() + ".chars", edit.rawText().length());
        add("role." + edit.role() + ".chars", edit.rawText().length());
        add("chars.removed", edit.rawText().length());
      }
    }
  }

  /** The file is not what the survey had read. */
  void changed() {
    add(CounterNames.CHANGED, 1);
  }

  void duplicate() {
    add(CounterNames.STATUS + SourceRow.DUPLICATE, 1);
  }

  void near() {
    add(CounterNames.NEAR, 1);
  }

  void reject(Rejected why) {
    add(CounterNames.STATUS + SourceRow.REJECT, 1);
    add(CounterNames.REJECT + why.reason(), 1);
    if (why.retryable() == Rejected.Retry.MAY_HELP) {
      add(CounterNames.RETRYABLE, 1);
    }
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private void add(String name, long count) {
    counts.merge(name, count, Long::sum);
  }
}
