package id.saring.run;

import id.saring.clean.notes.PreparationNotes;
import id.saring.clean.publication.SeriesOrder;
import id.saring.dataset.DataFile;
import id.saring.dataset.DatasetWriter;
import id.saring.dataset.row.ArticleRow;
import id.saring.dataset.row.DateRow;
import id.saring.dataset.row.EditRow;
import id.saring.dataset.row.FigureRow;
import id.saring.dataset.row.RejectRow;
import id.saring.dataset.row.SourceRow;
import id.saring.dataset.table.Table;
import id.saring.dataset.table.Tables;
import id.saring.io.Opener;
import id.saring.io.Storage;
import id.saring.model.Outcome;
import id.saring.model.RawDocument;
import id.saring.model.Rejected;
import id.saring.plan.Batch;
import id.saring.plan.PlannedFile;
import id.saring.report.Profile;
import id.saring.report.Profiler;
import id.saring.strip.repeat.Templates;
import id.saring.survey.VerdictKind;
import id.saring.survey.Verdicts;
import id.saring.text.Hashing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.LongConsumer;

/** Writes one batch: every file becomes an article, a duplicate or a reject, in path order. */
public final class BatchRefresher {
  /** The tables of which each batch writes a part. */
  public static final List<Table<?>> TABLES =
      List.of(Tables.ARTICLES, Tables.DATES, Tables.FIGURES, Tables.EDITS, Tables.REJECTS);

  private static final String NO_STATE = "00000000";

  private final CleaningWorker worker;
  private final BiFunction<RawDocument, PreparationNotes, Outcome> cleaner;
  private final SourceReader reader;

  /** A refresher that strips {@code templates}; {@code orders} tells of numeric stamps. */
  public BatchRefresher(
      CleaningWorker worker, Opener opener, Templates templates, SeriesOrder orders) {
    this(worker, new SourceReader(opener, worker.definition().input()), templates, orders);
  }

  /** As the other, reading by {@code reader}. */
  public BatchRefresher(
      CleaningWorker worker, SourceReader reader, Templates templates, SeriesOrder orders) {
    this(
        worker,
        (document, notes) -> worker.cleaner().clean(document, templates, orders, notes),
        reader);
  }

  BatchRefresher(
      CleaningWorker worker,
      BiFunction<RawDocument, PreparationNotes, Outcome> cleaner,
      SourceReader reader) {
    this.worker = worker;
    this.cleaner = cleaner;
    this.reader = reader;
  }

  /**
   * What the survey says of a file.
   *
   * @param content SHA-256 of what the survey read, in hex, or why it read nothing
   * @param isText whether it found a text that could become an article
   * @param verdict on that text; null if no other resembles it
   * @param notes that make it quick to clean; null if there are none
   */
  record Expectation(
      String content, boolean isText, Verdicts.Verdict verdict, PreparationNotes notes) {
    /** Whether it needs no row, so that it need not be cleaned. */
    private boolean isKnownCopy() {
      return notes != null && verdict != null && verdict.kind() == VerdictKind.COPY;
    }
  }

  /** What was written. */
  record Written(
      List<DataFile> files,
      Map<String, Long> counters,
      List<SourceState> sources,
      List<Long> departed,
      List<String> originals,
      boolean settled,
      Profile profile) {}

  /** Writes all rows of files that stand alone, without a survey, {@code sources} included. */
  public void refresh(Batch batch, Storage storage) throws IOException {
    Expectation none = new Expectation(null, false, null, null);
    Written written =
        refresh(batch, batch.files().stream().map(file -> none).toList(), storage, bytes -> {});
    try (LedgerWriter ledger =
        new LedgerWriter(storage, worker.definition().hash(), NO_STATE, List.of())) {
      for (int i = 0; i < batch.files().size(); i++) {
        ledger.add(batch.files().get(i), written.sources().get(i));
      }
      ledger.commit();
    }
  }

  /**
   * Writes all rows of {@code batch} to {@code storage}. A file that is not what the survey found
   * is judged by what it is now.
   *
   * @param expectations one a file
   * @param progress hears the bytes of each file
   */
  Written refresh(
      Batch batch, List<Expectation> expectations, Storage storage, LongConsumer progress)
      throws IOException {
    BatchProgress told = new BatchProgress(progress);
    Map<String, Rejected> refused = new HashMap<>();
    return HeapBudget.JVM.work(
        batch.files(),
        at -> {
          while (true) {
            told.restart();
            try (DatasetWriter writer =
                DatasetWriter.open(storage, batch.index(), TABLES, worker.definition().hash())) {
              Refresh refresh = new Refresh(writer, refused);
              for (int i = 0; i < batch.files().size(); i++) {
                at.accept(batch.files().get(i));
                refresh.add(batch.files().get(i), expectations.get(i));
                told.done(batch.files().get(i));
              }
              at.accept(null);
              return refresh.written(writer.commit());
            } catch (UnwritableException e) {
              refused.put(e.path, defect(e.cause));
            }
          }
        },
        file -> refused.put(file.sourcePath(), HeapBudget.tooComplex(file.bytes())));
  }

  /** A file of which some rows may be written: the batch begins anew without it. */
  private static final class UnwritableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final transient RuntimeException cause;

    UnwritableException(String path, RuntimeException cause) {
      super(cause);
      this.path = path;
      this.cause = cause;
    }
  }

  /** One batch being written. */
  private final class Refresh {
    private final DatasetWriter writer;
    private final Map<String, Rejected> refused;
    private final BatchCounters counters = new BatchCounters();
    private final Profiler profiler = new Profiler();
    private final List<SourceState> sources = new ArrayList<>();
    private final List<Long> departed = new ArrayList<>();
    private final Set<String> originals = new TreeSet<>();
    private boolean settled = true;

    /** Writes to {@code writer}; {@code refused} are files that no try could write. */
    Refresh(DatasetWriter writer, Map<String, Rejected> refused) {
      this.writer = writer;
      this.refused = refused;
    }

    Written written(List<DataFile> files) {
      return new Written(
          files,
          counters.counts(),
          sources,
          departed,
          List.copyOf(originals),
          settled,
          profiler.profile());
    }

    void add(PlannedFile file, Expectation expected) throws IOException, UnwritableException {
      SourceReader.Reading reading = read(file);
      if (reading instanceof SourceReader.Unread unread) {
        counters.read(0);
        String reason = unread.why().reason();
        reject(
            file,
            new Raw(null, reason, file.bytes(), file.modifiedMillis()),
            null,
            unread.why(),
            unread.head());
        boolean differs = !reason.equals(expected.content);
        if (differs) {
          counters.changed();
        }
        depart(file, differs);
        return;
      }
      SourceReader.Content content = (SourceReader.Content) reading;
      byte[] bytes = content.bytes();
      counters.read(bytes.length);
      Raw raw = new Raw(bytes, content.fingerprint(), bytes.length, content.modifiedMillis());
      boolean asExpected = raw.content.equals(expected.content);
      if (asExpected && expected.isKnownCopy()) {
        duplicate(raw, expected.notes.charset().name(), expected.verdict);
        return;
      }
      Optional<Rejected> known =
          Optional.ofNullable(refused.get(file.sourcePath()))
              .or(() -> HeapBudget.JVM.refusal(bytes));
      Outcome outcome =
          known.isPresent()
              ? new Outcome.Refused(null, known.get())
              : clean(
                  new RawDocument(file.sourcePath(), bytes, content.evidence()),
                  asExpected ? expected.notes : null);
      boolean isArticle = false;
      if (outcome instanceof Outcome.Refused refused) {
        reject(
            file,
            raw,
            refused.charset() == null ? null : refused.charset().name(),
            refused.why(),
            bytes);
      } else {
        isArticle =
            keep(file, raw, (Outcome.Cleaned) outcome, asExpected ? expected.verdict : null);
      }
      if (!asExpected) {
        counters.changed();
      }
      depart(file, !asExpected || (expected.isText && !isArticle));
    }

    private SourceReader.Reading read(PlannedFile file) {
      Rejected known = refused.get(file.sourcePath());
      try {
        return reader.read(file);
      } catch (OutOfMemoryError e) {
        if (known == null) {
          throw e;
        }
        return new SourceReader.Unread(known);
      }
    }

    private void depart(PlannedFile file, boolean differs) {
      if (differs) {
        departed.add(Hashing.articleKey(file.sourcePath()));
      }
    }

    /** Writes an article or notes a duplicate; answers whether the file became either. */
    private boolean keep(
        PlannedFile file, Raw raw, Outcome.Cleaned cleaned, Verdicts.Verdict verdict)
        throws IOException, UnwritableException {
      String charset = cleaned.charset().name();
      if (verdict != null && verdict.kind() == VerdictKind.COPY) {
        duplicate(raw, charset, verdict);
        return true;
      }
      try {
        for (DatasetWriter.Entry<?> row : rows(file, raw, cleaned, verdict, profiler)) {
          writer.write(List.of(row));
        }
      } catch (RuntimeException e) {
        throw new UnwritableException(file.sourcePath(), e);
      }
      if (verdict != null && verdict.kind() == VerdictKind.NEAR) {
        counters.near();
        originals.add(Hashing.articleId(verdict.original()));
      }
      counters.article(cleaned);
      sources.add(raw.state(charset, SourceRow.ARTICLE, null));
      return true;
    }

    private void duplicate(Raw raw, String charset, Verdicts.Verdict verdict) {
      String original = Hashing.articleId(verdict.original());
      counters.duplicate();
      originals.add(original);
      sources.add(raw.state(charset, SourceRow.DUPLICATE, original));
    }

    private void reject(PlannedFile file, Raw raw, String charset, Rejected why, byte[] head)
        throws IOException {
      counters.reject(why);
      settled &= why.retryable() == Rejected.Retry.USELESS;
      writer.write(
          Tables.REJECTS,
          raw.bytes == null
              ? RejectRow.unread(file.sourcePath(), file.bytes(), why, head)
              : RejectRow.of(file.sourcePath(), raw.sha256(), raw.bytes, why));
      sources.add(raw.state(charset, SourceRow.REJECT, null));
    }
  }

  /** What was read of a file; no bytes if nothing. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Raw(byte[] bytes, String content, long size, long modifiedMillis) {
    String sha256() {
      return bytes == null ? null : state(null, null, null).sha256();
    }

    SourceState state(String charset, String status, String original) {
      return new SourceState(content, size, modifiedMillis, charset, status, original);
    }
  }

  /** A defect of ours in one document must not stop the others: it becomes a reject. */
  private Outcome clean(RawDocument document, PreparationNotes notes) {
    try {
      return cleaner.apply(document, notes);
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
      Raw raw,
      Outcome.Cleaned cleaned,
      Verdicts.Verdict verdict,
      Profiler profiler) {
    String id = file.articleId();
    ArticleRow article =
        ArticleRow.of(
            file.sourcePath(),
            raw.sha256(),
            (int) raw.size,
            cleaned.article(),
            cluster(verdict),
            worker.definition().hash());
    List<DateRow> dates = new ArrayList<>();
    for (int i = 0; i < cleaned.dates().size(); i++) {
      dates.add(new DateRow(id, i, cleaned.dates().get(i)));
    }
    List<FigureRow> figures = FigureRow.rows(id, cleaned.figures());
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
    return rows;
  }

  /** The group of an article with {@code verdict}; of its own if that is null. */
  static ArticleRow.Cluster cluster(Verdicts.Verdict verdict) {
    if (verdict == null) {
      return ArticleRow.Cluster.original(1);
    }
    return verdict.kind() == VerdictKind.NEAR
        ? new ArticleRow.Cluster(
            Hashing.articleId(verdict.original()), verdict.similarity(), verdict.clusterSize())
        : ArticleRow.Cluster.original(verdict.clusterSize());
  }
}
