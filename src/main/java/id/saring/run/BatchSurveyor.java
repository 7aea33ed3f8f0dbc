package id.saring.run;

import id.saring.extract.Site;
import id.saring.extract.SiteDetector;
import id.saring.io.Opener;
import id.saring.survey.BatchSurvey;
import id.saring.text.Decoder;
import id.saring.text.Hashing;
import id.saring.text.Page;
import id.saring.text.Repairer;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pass 1 over one batch: fingerprints and repeated lines. */
public final class BatchSurveyor {
  private static final Logger LOG = LoggerFactory.getLogger(BatchSurveyor.class);

  private final SourceReader reader;
  private final Decoder decoder;
  private final SiteDetector sites;

  /** A surveyor that reads and decodes as {@link BatchRefresher} does. */
  public BatchSurveyor(CleaningWorker worker, Opener opener) {
    this.reader = new SourceReader(opener, worker.definition().input().maxFileBytes());
    this.decoder = new Decoder(worker.definition().charsetConfidence());
    this.sites = worker.sites();
  }

  /** Surveys the files of {@code batch}; {@code progress} hears the bytes of each file. */
  public BatchSurvey survey(Batch batch, LongConsumer progress) {
    BatchSurvey survey = new BatchSurvey();
    for (PlannedFile file : batch.files()) {
      SourceReader.Reading reading = reader.read(file);
      if (reading instanceof SourceReader.Content content) {
        survey.addInput(file.sourcePath(), Hashing.hex(content.bytes()));
        addText(survey, file, content.bytes());
      } else if (reading instanceof SourceReader.Unread unread) {
        survey.addInput(file.sourcePath(), unread.why().reason());
      }
      progress.accept(file.bytes());
    }
    return survey;
  }

  /**
   * A text that a defect of ours cannot take is left out; the second pass meets the defect again
   * and reports it.
   */
  private void addText(BatchSurvey survey, PlannedFile file, byte[] bytes) {
    try {
      decoder
          .decode(bytes)
          .map(decoded -> Page.of(Repairer.repair(decoded).text()))
          .filter(page -> !page.text().isBlank())
          .ifPresent(page -> survey.addText(file.sourcePath(), site(file, page), page));
    } catch (RuntimeException e) {
      LOG.warn("{} is not surveyed", file.sourcePath(), e);
    }
  }

  private String site(PlannedFile file, Page page) {
    return sites.detect(page, file.sourcePath()).map(Site::name).orElse(null);
  }
}
