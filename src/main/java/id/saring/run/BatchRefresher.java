package id.saring.run;

import id.saring.dataset.ArticleRow;
import id.saring.dataset.DataFile;
import id.saring.dataset.DatasetWriter;
import id.saring.dataset.DateRow;
import id.saring.dataset.EditRow;
import id.saring.dataset.FigureRow;
import id.saring.dataset.RejectRow;
import id.saring.dataset.SourceRow;
import id.saring.dataset.Table;
import id.saring.dataset.Tables;
import id.saring.io.Opener;
import id.saring.io.Storage;
import id.saring.model.Outcome;
import id.saring.model.RawDocument;
import id.saring.model.Rejected;
import id.saring.report.Profiler;
import id.saring.strip.Templates;
import id.saring.survey.Survey;
import id.saring.text.Hashing;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongConsumer;

/** Pass 2 over one batch: every file becomes an article, a duplicate or a reject, in path order. */
public final class BatchRefresher {
  /** The tables of which each batch writes a part. */
  public static final List<Table<?>> TABLES =
      List.of(
          Tables.ARTICLES,
          Tables.DATES,
          Tables.FIGURES,
          Tables.EDITS,
          Tables.REJECTS,
          Tables.SOURCES);

  private final CleaningWorker worker;
  private final SourceReader reader;
  private final Survey survey;
  private final Templates templates;
  private final String state;

  /**
   * A refresher.
   *
   * @param survey what pass 1 found
   * @param state the eight hex digits that name this snapshot's state in the ledger
   */
  public BatchRefresher(CleaningWorker worker, Opener opener, Survey survey, String state) {
    this.worker = worker;
    this.reader = new SourceReader(opener, worker.definition().input().maxFileBytes());
    this.survey = survey;
    this.state = state;
    Set<String> stripped = survey.strippedLines();
    this.templates = (site, line) -> stripped.contains(site + "\t" + line);
  }

  /**
   * Writes all rows of {@code batch} to {@code storage}; {@code progress} hears the bytes of each
   * file.
   */
  public Receipt refresh(Batch batch, Storage storage, LongConsumer progress) throws IOException {
    Counters counters = new Counters();
    Profiler profiler = new Profiler();
    try (DatasetWriter writer =
        DatasetWriter.open(storage, batch.index(), TABLES, worker.definition().hash())) {
      for (PlannedFile file : batch.files()) {
        refresh(file, writer, counters, profiler);
        progress.accept(file.bytes());
      }
      List<DataFile> files = writer.commit();
      return new Receipt(batch.index(), files, counters.counts(), profiler.profile());
    }
  }

  private void refresh(PlannedFile file, DatasetWriter writer, Counters counters, Profiler profiler)
      throws IOException {
    SourceReader.Reading reading = reader.read(file);
    if (reading instanceof SourceReader.Unread unread) {
      counters.read(0);
      reject(file, null, null, null, unread.why(), writer, counters);
      return;
    }
    byte[] bytes = ((SourceReader.Content) reading).bytes();
    counters.read(bytes.length);
    String sha256 = Hashing.hex(bytes);
    Outcome outcome = clean(new RawDocument(file.sourcePath(), bytes));
    if (outcome instanceof Outcome.Refused refused) {
      reject(file, sha256, bytes, refused.charset(), refused.why(), writer, counters);
      return;
    }
    Outcome.Cleaned cleaned = (Outcome.Cleaned) outcome;
    long key = Hashing.articleKey(file.sourcePath());
    OptionalLong original = survey.originalOf(key);
    if (original.isPresent()) {
      counters.duplicate();
      writer.write(
          Tables.SOURCES,
          file.row(
              sha256,
              bytes.length,
              cleaned.charset(),
              SourceRow.DUPLICATE,
              Hashing.articleId(original.getAsLong()),
              state));
      return;
    }
    try {
      writer.write(rows(file, sha256, bytes.length, cleaned, survey.clusterSize(key), profiler));
      counters.article(cleaned);
    } catch (IllegalArgumentException e) {
      reject(file, sha256, bytes, cleaned.charset(), defect(e), writer, counters);
    }
  }

  /**
   * A defect of ours in one document must not stop the others: it becomes a reject that says so.
   */
  private Outcome clean(RawDocument document) {
    try {
      return worker.cleaner().clean(document, templates);
    } catch (RuntimeException e) {
      return new Outcome.Refused(null, defect(e));
    }
  }

  private static Rejected defect(RuntimeException e) {
    String message = "the cleaner failed on it (" + e + "); please report this file";
    return new Rejected("clean", "internal_error", message, Rejected.Retry.USELESS);
  }

  private List<DatasetWriter.Entry<?>> rows(
      PlannedFile file,
      String sha256,
      int bytes,
      Outcome.Cleaned cleaned,
      int clusterSize,
      Profiler profiler) {
    String id = file.articleId();
    String definition = worker.definition().hash();
    ArticleRow article =
        ArticleRow.of(
            file.sourcePath(),
            sha256,
            bytes,
            cleaned.article(),
            ArticleRow.Cluster.original(clusterSize),
            definition);
    List<DateRow> dates = new ArrayList<>();
    for (int i = 0; i < cleaned.dates().size(); i++) {
      dates.add(new DateRow(id, i, cleaned.dates().get(i)));
    }
    List<FigureRow> figures = new ArrayList<>();
    for (int i = 0; i < cleaned.figures().size(); i++) {
      figures.add(new FigureRow(id, i, cleaned.figures().get(i)));
    }
    List<EditRow> edits = new ArrayList<>();
    for (int i = 0; i < cleaned.edits().size(); i++) {
      edits.add(new EditRow(id, i, cleaned.edits().get(i)));
    }
    profiler.add(article, dates, figures, edits);
    List<DatasetWriter.Entry<?>> rows = new ArrayList<>();
    rows.add(new DatasetWriter.Entry<>(Tables.ARTICLES, article));
    dates.forEach(row -> rows.add(new DatasetWriter.Entry<>(Tables.DATES, row)));
    figures.forEach(row -> rows.add(new DatasetWriter.Entry<>(Tables.FIGURES, row)));
    edits.forEach(row -> rows.add(new DatasetWriter.Entry<>(Tables.EDITS, row)));
    rows.add(
        new DatasetWriter.Entry<>(
            Tables.SOURCES,
            file.row(sha256, bytes, cleaned.charset(), SourceRow.ARTICLE, null, state)));
    return rows;
  }

  private void reject(
      PlannedFile file,
      String sha256,
      byte[] bytes,
      Charset charset,
      Rejected why,
      DatasetWriter writer,
      Counters counters)
      throws IOException {
    counters.reject(why);
    writer.write(
        Tables.REJECTS,
        bytes == null
            ? RejectRow.unread(file.sourcePath(), file.bytes(), why)
            : RejectRow.of(file.sourcePath(), sha256, bytes, why));
    long size = bytes == null ? file.bytes() : bytes.length;
    writer.write(Tables.SOURCES, file.row(sha256, size, charset, SourceRow.REJECT, null, state));
  }
}
