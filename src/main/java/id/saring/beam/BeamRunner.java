package id.saring.beam;

import id.saring.run.JobSpec;
import id.saring.run.Pass;
import id.saring.run.PassRunner;
import java.util.Arrays;
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
    options(1);
  }

  @Override
  public void run(Pass pass, JobSpec spec, int batches, Progress progress)
      throws PassFailedException {
    try {
      Pipeline pipeline = Pipeline.create(options(batches));
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

  /**
   * The options, with defaults of ours for the DirectRunner: its checks of mutation and encoding
   * cost 25 to 40 times the work of a bundle, and it gets no more threads than batches and cores,
   * since its driver takes whatever thread is idle to ask, without pause, whether a bundle is done.
   */
  private PipelineOptions options(int batches) {
    PipelineOptions options = PipelineOptionsFactory.fromArgs(arguments).create();
    if (options.getRunner() == DirectRunner.class) {
      DirectOptions direct = options.as(DirectOptions.class);
      direct.setBlockOnRun(false);
      if (isLeftOpen("enforceImmutability")) {
        direct.setEnforceImmutability(false);
      }
      if (isLeftOpen("enforceEncodability")) {
        direct.setEnforceEncodability(false);
      }
      if (isLeftOpen("targetParallelism")) {
        direct.setTargetParallelism(Math.min(batches, Runtime.getRuntime().availableProcessors()));
      }
    }
    return options;
  }

  private boolean isLeftOpen(String option) {
    return Arrays.stream(arguments).noneMatch(argument -> argument.startsWith("--" + option));
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
