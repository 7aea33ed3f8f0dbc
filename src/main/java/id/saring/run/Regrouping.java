package id.saring.run;

import id.saring.dataset.DataFile;
import id.saring.dataset.DatasetWriter;
import id.saring.dataset.Format;
import id.saring.dataset.HashingStream;
import id.saring.dataset.row.ArticleRow;
import id.saring.dataset.table.RowReader;
import id.saring.dataset.table.Tables;
import id.saring.io.Storage;
import id.saring.plan.Batch;
import id.saring.plan.PlannedFile;
import id.saring.report.Profile;
import id.saring.report.Profiler;
import id.saring.survey.Verdicts;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the articles of a batch anew from the rows that an earlier run wrote of them, in other
 * groups of near duplicates: a new article that joins a group changes a cell of all its members,
 * wherever they stand.
 */
final class Regrouping {
  private final Batch batch;
  private final Map<String, ArticleRow.Cluster> clusters = new HashMap<>();

  /** Articles of {@code batch} in the groups that {@code verdicts} tell. */
  Regrouping(Batch batch, Verdicts verdicts) {
    this.batch = batch;
    for (Verdicts.Verdict verdict : verdicts.verdicts()) {
      clusters.put(batch.files().get(verdict.place()).articleId(), BatchRefresher.cluster(verdict));
    }
  }

  /**
   * What was written.
   *
   * @param files of table {@code articles}
   * @param profile of the articles, without their rows in other tables
   */
  record Written(List<DataFile> files, Profile profile) {}

  /**
   * Writes to {@code storage} the articles that stand in {@code parts} of {@code before}; nothing
   * if those are not what they were, or too much for the heap.
   */
  @SuppressWarnings("try")
  Optional<Written> write(Storage before, List<DataFile> parts, String definition, Storage storage)
      throws IOException {
    DataFile part =
        parts.stream()
            .filter(file -> file.path().startsWith(Format.JSONL.folder(Tables.ARTICLES)))
            .findFirst()
            .orElseThrow();
    try (InputStream in = before.read(part.path())) {
      if (!HashingStream.of(in).sha256().equals(part.sha256())) {
        return Optional.empty();
      }
    }
    long largest = batch.files().stream().mapToLong(PlannedFile::bytes).max().orElse(0);
    Profiler profiler = new Profiler();
    try (HeapBudget.Share share = HeapBudget.JVM.forFile(largest);
        RowReader rows = Format.JSONL.reader(Tables.ARTICLES, before.open(part.path()));
        DatasetWriter writer =
            DatasetWriter.open(storage, batch.index(), List.of(Tables.ARTICLES), definition)) {
      for (Object[] cells = rows.next(); cells != null; cells = rows.next()) {
        ArticleRow row = Tables.ARTICLES.row(cells);
        ArticleRow regrouped =
            row.with(clusters.getOrDefault(row.articleId(), ArticleRow.Cluster.original(1)));
        writer.write(Tables.ARTICLES, regrouped);
        profiler.add(regrouped, List.of(), List.of(), List.of());
      }
      return Optional.of(new Written(writer.commit(), profiler.profile()));
    } catch (OutOfMemoryError e) {
      return Optional.empty();
    }
  }
}
