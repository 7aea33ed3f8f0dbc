package id.saring.beam;

import id.saring.refresh.JobSpec;
import id.saring.refresh.Pass;
import id.saring.refresh.PassRunner;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.joda.time.Duration;

/**
 * Runs passes as Beam pipelines, on the runner that the options name; the DirectRunner when they
 * name none.
 */
public final class BeamRunner implements PassRunner {
  private static final Duration POLL = Duration.millis(500);

  private final String[] arguments;

  /**
   * A runner with Beam's own options.
   *
   * @throws IllegalArgumentException if Beam does not know one of them
   */
  public BeamRunner(String... arguments) {
    this.arguments = arguments.clone();
    options();
  }

  @Override
  public void run(Pass pass, JobSpec spec, int batches, Progress progress)
      throws PassFailedException {
    try {
      Pipeline pipeline = Pipeline.create(options());
      RefreshPipeline.build(pipeline, pass, spec, batches);
      PipelineResult result = pipeline.run();
      PipelineResult.State state;
      do {
        state = result.waitUntilFinish(POLL);
        report(result, progress);
      } while (state == null || !state.isTerminal());
      if (state != PipelineResult.State.DONE) {
        throw new PassFailedException("the runner ended in state " + state, null);
      }
    } catch (RuntimeException e) {
      throw new PassFailedException(rootCause(e).toString(), e);
    }
  }

  private PipelineOptions options() {
    PipelineOptions options = PipelineOptionsFactory.fromArgs(arguments).create();
    if (options.getRunner() == DirectRunner.class) {
      DirectOptions direct = options.as(DirectOptions.class);
      direct.setBlockOnRun(false);
      direct.setEnforceImmutability(false);
      direct.setEnforceEncodability(false);
    }
    return options;
  }

  private static void report(PipelineResult result, Progress progress) {
    progress.done(counter(result, "files"), counter(result, "bytes"));
  }

  private static long counter(PipelineResult result, String name) {
    MetricsFilter filter =
        MetricsFilter.builder()
            .addNameFilter(MetricNameFilter.named(BatchFn.NAMESPACE, name))
            .build();
    long sum = 0;
    for (MetricResult<Long> counter : result.metrics().queryMetrics(filter).getCounters()) {
      sum += counter.getAttempted();
    }
    return sum;
  }

  private static Throwable rootCause(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    return cause;
  }
}
