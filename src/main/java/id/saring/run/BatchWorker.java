package id.saring.run;

import java.io.IOException;
import java.util.function.LongConsumer;

/**
 * Does one pass over batches, from the workspace to the workspace and the staging folder; for one
 * thread.
 */
public final class BatchWorker {
  private final Pass pass;
  private final JobSpec spec;
  private final CleaningWorker cleaning;
  private final Workspace workspace;
  private BatchRefresher refresher;

  /** A worker for {@code pass}; {@code cleaning} belongs to the definition in {@code spec}. */
  public BatchWorker(Pass pass, JobSpec spec, CleaningWorker cleaning) {
    this.pass = pass;
    this.spec = spec;
    this.cleaning = cleaning;
    this.workspace = new Workspace(spec.workspace());
  }

  /** Does batch {@code index}; doing it again gives the same files. */
  public void run(int index, LongConsumer progress) throws IOException {
    Batch batch = workspace.readBatch(index);
    switch (pass) {
      case SURVEY ->
          workspace.writeBatchSurvey(
              index, new BatchSurveyor(cleaning, spec.opener()).survey(batch, progress));
      case REFRESH -> {
        if (refresher == null) {
          refresher =
              new BatchRefresher(cleaning, spec.opener(), workspace.readSurvey(), spec.state());
        }
        workspace.writeReceipt(refresher.refresh(batch, spec.snapshot(), progress));
      }
    }
  }
}
