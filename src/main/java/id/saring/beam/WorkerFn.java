package id.saring.beam;

import id.saring.run.BatchWorker;
import id.saring.run.GraphRunner;
import id.saring.run.JobSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;

/** What works on files, with one worker for the life of the function. */
abstract class WorkerFn<A, B> extends DoFn<A, B> {
  private static final long serialVersionUID = 1L;

  private final JobSpec spec;
  private transient BatchWorker worker;

  WorkerFn(JobSpec spec) {
    this.spec = spec;
  }

  /** Prepares the worker. */
  @Setup
  public void setUp() {
    worker = new BatchWorker(spec);
  }

  /** A group that is read more than once: Flink gives its values only once. */
  static <T> List<T> list(Iterable<T> group) {
    List<T> list = new ArrayList<>();
    group.forEach(list::add);
    return list;
  }

  JobSpec spec() {
    return spec;
  }

  BatchWorker worker() {
    return worker;
  }

  /** Counts files and bytes of {@code stage} as they are done. */
  static LongConsumer progress(GraphRunner.Stage stage) {
    Counter files = Metrics.counter(stage.name(), "files");
    Counter bytes = Metrics.counter(stage.name(), "bytes");
    return size -> {
      files.inc();
      bytes.inc(size);
      LocalProgress.add(stage, size);
    };
  }
}
