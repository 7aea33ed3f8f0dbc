package id.saring.job;

import id.saring.run.BatchWorker;
import id.saring.run.CleaningWorker;
import id.saring.run.JobSpec;
import id.saring.run.Pass;
import id.saring.run.PassRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs passes as a plain loop over batches on some threads: what Beam is measured against, and a
 * quick runner for tests.
 */
public final class LoopRunner implements PassRunner {
  private final int threads;

  /** A loop on {@code threads} threads. */
  public LoopRunner(int threads) {
    this.threads = threads;
  }

  @Override
  public void run(Pass pass, JobSpec spec, int batches, Progress progress)
      throws PassFailedException {
    CleaningWorker cleaning = CleaningWorker.of(spec.files());
    AtomicInteger next = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> loops = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        loops.add(
            pool.submit(
                () -> {
                  BatchWorker worker = new BatchWorker(pass, spec, cleaning);
                  for (int batch = next.getAndIncrement();
                      batch < batches;
                      batch = next.getAndIncrement()) {
                    worker.run(batch, bytes -> {});
                  }
                  return null;
                }));
      }
      for (Future<?> loop : loops) {
        loop.get();
      }
    } catch (ExecutionException e) {
      throw new PassFailedException(e.getCause().toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PassFailedException("interrupted", e);
    } finally {
      pool.shutdownNow();
    }
  }
}
