package id.saring.beam;

import id.saring.plan.BatchRef;
import id.saring.run.GraphRunner;
import id.saring.run.JobSpec;
import id.saring.run.Workspace;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the graph as a Beam pipeline, on the runner that the options name; the DirectRunner when
 * they name none.
 */
public final class BeamRunner implements GraphRunner {
  private static final Logger LOG = LoggerFactory.getLogger(BeamRunner.class);
  private static final Duration POLL = Duration.millis(500);

  /** Enough that a thread which is through early finds more. */
  private static final int BUNDLES_A_THREAD = 16;

  /** A thread with one batch alone would wait for the others half of the time. */
  private static final int BATCHES_A_THREAD = 2;

  /** Verdicts and templates may ask to write a batch anew whose files are as before; few do. */
  private static final int KEPT_BATCHES_A_NEW_ONE = 128;

  private final String[] arguments;

  /**
   * A runner with Beam's own options.
   *
   * @throws IllegalArgumentException if Beam does not know one of them
   */
  public BeamRunner(String... arguments) {
    this.arguments = arguments.clone();
    if (arguments.length > 0) {
      options();
    }
  }

  @Override
  public void run(JobSpec spec, List<BatchRef> batches, Progress progress)
      throws GraphFailedException {
    try {
      PipelineOptions options = options();
      RefreshGraph.Spread spread =
          new RefreshGraph.Spread(batches.size(), batches.size(), batches.size());
      if (options.getRunner() == DirectRunner.class) {
        DirectOptions direct = options.as(DirectOptions.class);
        int anew = anew(spec, batches);
        if (isLeftOpen("targetParallelism")) {
          direct.setTargetParallelism(threads(anew, batches.size()));
        }
        spread = spread(anew, batches.size(), direct.getTargetParallelism());
      }
      Pipeline pipeline = Pipeline.create(options);
      RefreshGraph.build(pipeline, spec, batches, spread);
      LocalProgress.reset();
      PipelineResult result = pipeline.run();
      PipelineResult.State state = null;
      do {
        try {
          state = result.waitUntilFinish(POLL);
          report(result, progress);
        } catch (OutOfMemoryError e) {
          LOG.warn("no memory to look how far the runner is; looking again", e);
        }
      } while (state == null || !state.isTerminal());
      if (state != PipelineResult.State.DONE) {
        throw new GraphFailedException("the runner ended in state " + state, null);
      }
    } catch (IOException | RuntimeException e) {
      throw new GraphFailedException(rootCause(e).toString(), e);
    }
  }

  /**
   * How many threads of the DirectRunner have work for most of the run. Its driver takes whatever
   * thread is idle to ask, without pause, whether a bundle is done.
   */
  private static int threads(int anew, int batches) {
    int work = anew + (batches - anew) / KEPT_BATCHES_A_NEW_ONE;
    int cores = Runtime.getRuntime().availableProcessors();
    return Math.max(1, Math.min(work / BATCHES_A_THREAD, cores));
  }

  /** Batches of which no earlier run kept a survey. */
  private static int anew(JobSpec spec, List<BatchRef> batches) throws IOException {
    Workspace workspace = new Workspace(spec.output());
    int anew = 0;
    for (BatchRef batch : batches) {
      anew += workspace.hasKept(batch) ? 0 : 1;
    }
    return anew;
  }

  /** Batches that are kept are through at once, and wait for no thread. */
  private static RefreshGraph.Spread spread(int anew, int batches, int threads) {
    int bundles = Math.min(batches, Math.max(threads, anew));
    return new RefreshGraph.Spread(Math.min(bundles, threads * BUNDLES_A_THREAD), threads, bundles);
  }

  /**
   * The options, with defaults of ours for the DirectRunner: its checks of mutation and encoding
   * cost 25 to 40 times the work of a bundle.
   */
  private PipelineOptions options() {
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
    }
    return options;
  }

  private boolean isLeftOpen(String option) {
    return Arrays.stream(arguments).noneMatch(argument -> argument.startsWith("--" + option));
  }

  /** Reports the stage that is under way: the refresh as soon as it has done a file. */
  private static void report(PipelineResult result, Progress progress) {
    boolean refreshes = files(result, Stage.REFRESH) > 0;
    Stage stage = refreshes ? Stage.REFRESH : Stage.SURVEY;
    progress.done(
        stage,
        files(result, stage),
        Math.max(LocalProgress.bytes(stage), counter(result, stage, "bytes")));
  }

  private static long files(PipelineResult result, Stage stage) {
    return Math.max(LocalProgress.files(stage), counter(result, stage, "files"));
  }

  private static long counter(PipelineResult result, Stage stage, String name) {
    MetricsFilter filter =
        MetricsFilter.builder().addNameFilter(MetricNameFilter.named(stage.name(), name)).build();
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
