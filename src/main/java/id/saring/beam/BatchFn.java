package id.saring.beam;

import id.saring.run.BatchWorker;
import id.saring.run.CleaningWorker;
import id.saring.run.JobSpec;
import id.saring.run.Pass;
import java.io.IOException;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;

/**
 * Does one pass over the batches it is given by number, and answers the number of each batch done.
 */
final class BatchFn extends DoFn<Integer, Integer> {
  static final String NAMESPACE = "saring";
  private static final long serialVersionUID = 1L;

  private final Pass pass;
  private final JobSpec spec;
  private final Counter files;
  private final Counter bytes;
  private transient BatchWorker worker;

  BatchFn(Pass pass, JobSpec spec) {
    this.pass = pass;
    this.spec = spec;
    this.files = Metrics.counter(NAMESPACE, "files");
    this.bytes = Metrics.counter(NAMESPACE, "bytes");
  }

  /** Prepares the worker. */
  @Setup
  public void setup() {
    worker = new BatchWorker(pass, spec, CleaningWorker.of(spec.files()));
  }

  /** Does one batch. */
  @ProcessElement
  public void process(@Element Integer batch, OutputReceiver<Integer> done) throws IOException {
    worker.run(
        batch,
        size -> {
          files.inc();
          bytes.inc(size);
        });
    done.output(batch);
  }
}
