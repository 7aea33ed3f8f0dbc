package id.saring.run;

import id.saring.clean.Preview;
import id.saring.clean.notes.PreparationNotes;
import id.saring.io.Opener;
import id.saring.model.RawDocument;
import id.saring.model.Rejected;
import id.saring.page.Prose;
import id.saring.plan.PlannedFile;
import id.saring.survey.BatchSurvey;
import id.saring.survey.SurveyedFile;
import id.saring.text.Hashing;
import id.saring.text.Page;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Surveys one batch: texts in summary, the short lines of sites, the order of their stamps. */
final class BatchSurveyor {
  private static final Logger LOG = LoggerFactory.getLogger(BatchSurveyor.class);
  private static final int LONGEST_LINE = 200;
  private static final int MOST_LINES = 2000;

  private final CleaningWorker worker;
  private final SourceReader reader;
  private final Prose prose;

  /** A surveyor that reads and cleans as {@link BatchRefresher} does. */
  BatchSurveyor(CleaningWorker worker, Opener opener) {
    this.worker = worker;
    this.reader = new SourceReader(opener, worker.definition().input());
    this.prose = worker.prose();
  }

  /**
   * A survey, and what makes it quick to clean the same files.
   *
   * @param notes one a file; null for a file that cannot become an article
   */
  record Surveyed(KeptSurvey survey, List<PreparationNotes> notes) {}

  /** Surveys {@code files}; {@code progress} hears the bytes of each. */
  Surveyed survey(List<PlannedFile> files, Instant start, LongConsumer progress)
      throws IOException {
    BatchProgress told = new BatchProgress(progress);
    Set<PlannedFile> tooComplex = new HashSet<>();
    return HeapBudget.JVM.work(
        files,
        at -> {
          told.restart();
          BatchSurvey survey = new BatchSurvey();
          List<PreparationNotes> notes = new ArrayList<>();
          boolean settled = true;
          for (PlannedFile file : files) {
            at.accept(file);
            settled &= add(file, tooComplex.contains(file), survey, notes);
            told.done(file);
          }
          return new Surveyed(new KeptSurvey(start.toEpochMilli(), settled, survey), notes);
        },
        tooComplex::add);
  }

  /** Adds one file; answers whether it could be read, or never can be. */
  private boolean add(
      PlannedFile file, boolean tooComplex, BatchSurvey survey, List<PreparationNotes> notes) {
    long key = Hashing.articleKey(file.sourcePath());
    SourceReader.Reading reading = read(file, tooComplex);
    if (reading instanceof SourceReader.Unread unread) {
      survey.add(key, unread.why().reason(), null);
      notes.add(null);
      return unread.why().retryable() == Rejected.Retry.USELESS;
    }
    SourceReader.Content content = (SourceReader.Content) reading;
    boolean refused = tooComplex || HeapBudget.JVM.refusal(content.bytes()).isPresent();
    if (refused) {
      survey.add(key, content.fingerprint(), null);
      notes.add(null);
    } else {
      add(file, key, content, survey, notes);
    }
    return true;
  }

  private SourceReader.Reading read(PlannedFile file, boolean tooComplex) {
    try {
      return reader.read(file);
    } catch (OutOfMemoryError e) {
      if (tooComplex) {
        return new SourceReader.Unread(HeapBudget.tooComplex(file.bytes()));
      }
      throw e;
    }
  }

  /** Whether {@code files} are what {@code kept} was made from, by reading them. */
  boolean isOf(KeptSurvey kept, List<PlannedFile> files) {
    if (!kept.settled()) {
      return false;
    }
    try {
      return areEqual(kept, files);
    } catch (OutOfMemoryError e) {
      return false;
    }
  }

  private boolean areEqual(KeptSurvey kept, List<PlannedFile> files) {
    for (int i = 0; i < files.size(); i++) {
      String content =
          reader.read(files.get(i)) instanceof SourceReader.Content read
              ? read.fingerprint()
              : null;
      if (!kept.survey().files().get(i).content().equals(content)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Adds a file that was read. A text that a defect of ours cannot take is left out; the refresh
   * meets the defect again and reports it.
   */
  private void add(
      PlannedFile file,
      long key,
      SourceReader.Content content,
      BatchSurvey survey,
      List<PreparationNotes> notes) {
    SurveyedFile.Text text = null;
    PreparationNotes noted = null;
    try {
      Optional<Preview> preview =
          worker
              .cleaner()
              .preview(new RawDocument(file.sourcePath(), content.bytes(), content.evidence()));
      if (preview.isPresent()) {
        text = text(survey, file, preview.get());
        noted = preview.get().notes();
      }
    } catch (RuntimeException e) {
      LOG.warn("{} is not surveyed", file.sourcePath(), e);
    }
    survey.add(key, content.fingerprint(), text);
    notes.add(noted);
  }

  private SurveyedFile.Text text(BatchSurvey survey, PlannedFile file, Preview found) {
    if (found.site() != null) {
      Map<String, Boolean> lines = lines(found.page());
      survey.addLines(found.site(), lines);
      if (lines.size() >= MOST_LINES) {
        survey.crowd(found.site());
      }
    }
    survey.addVotes(file.sourcePath(), found.site(), found.orderVotes());
    return BatchSurvey.text(
        found.page().text(), found.text(), found.publishedDate(), found.publishedAt());
  }

  private Map<String, Boolean> lines(Page page) {
    Map<String, Boolean> lines = new HashMap<>();
    for (Page.Line line : page.lines()) {
      String text = line.blank() ? "" : page.string(line).strip();
      if (!text.isEmpty() && text.length() <= LONGEST_LINE && lines.size() < MOST_LINES) {
        lines.computeIfAbsent(text, unseen -> prose.mayBeProse(unseen, 0, unseen.length()));
      }
    }
    return lines;
  }
}
