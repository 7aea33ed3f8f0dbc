package id.saring.job;

import id.saring.model.NumericOrderVotes;
import id.saring.plan.BatchRef;
import id.saring.run.BatchWorker;
import id.saring.run.GraphRunner;
import id.saring.run.JobSpec;
import id.saring.run.RunInputs;
import id.saring.survey.BatchSurvey;
import id.saring.survey.Bucket;
import id.saring.survey.BucketKeys;
import id.saring.survey.LineCounts;
import id.saring.survey.SiteTemplates;
import id.saring.survey.StampOrders;
import id.saring.survey.TemplatesBySite;
import id.saring.survey.Verdicts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs the graph as plain loops over batches on some threads: what Beam is measured against, and a
 * quick runner for tests.
 */
public final class LoopRunner implements GraphRunner {
  private final int threads;
  private final Interruption between;

  /** Loops on {@code threads} threads. */
  public LoopRunner(int threads) {
    this(threads, () -> {});
  }

  /** The same, with {@code between} survey and refresh. */
  public LoopRunner(int threads, Interruption between) {
    this.threads = threads;
    this.between = between;
  }

  /** Something that happens while a run is under way. */
  public interface Interruption {
    /** Happens. */
    void happen() throws IOException;
  }

  @Override
  public void run(JobSpec spec, List<BatchRef> batches, Progress progress)
      throws GraphFailedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Map<Integer, BatchSurvey> surveys = new ConcurrentSkipListMap<>();
      each(
          pool,
          spec,
          batches,
          (worker, batch) -> surveys.put(batch.index(), worker.survey(batch, bytes -> {})));
      BatchWorker driver = new BatchWorker(spec);
      Map<Integer, byte[]> digests = new TreeMap<>();
      surveys.forEach((batch, survey) -> digests.put(batch, survey.contentDigest()));
      RunInputs inputs = driver.settle(digests);
      Map<Integer, Verdicts> verdicts = verdicts(spec, driver, surveys);
      TemplatesBySite lines = lines(driver, surveys);
      StampOrders orders = orders(surveys);
      driver.writeTemplates(lines, inputs);
      between.happen();
      each(
          pool,
          spec,
          batches,
          (worker, batch) ->
              worker.refresh(
                  batch,
                  verdicts.getOrDefault(batch.index(), new Verdicts(batch.index(), List.of())),
                  lines,
                  orders,
                  inputs,
                  bytes -> {}));
    } catch (ExecutionException e) {
      throw new GraphFailedException(e.getCause().toString(), e);
    } catch (IOException e) {
      throw new GraphFailedException(e.toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GraphFailedException("interrupted", e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static Map<Integer, Verdicts> verdicts(
      JobSpec spec, BatchWorker driver, Map<Integer, BatchSurvey> surveys) throws IOException {
    List<Bucket> buckets = new ArrayList<>();
    for (int kind = 0; kind < BucketKeys.KINDS; kind++) {
      List<BucketKeys> keys = new ArrayList<>();
      for (Map.Entry<Integer, BatchSurvey> survey : surveys.entrySet()) {
        keys.add(survey.getValue().keys(survey.getKey(), kind, spec.unfit()));
      }
      buckets.addAll(Bucket.of(keys));
    }
    Map<Integer, Verdicts> verdicts = new TreeMap<>();
    driver.judge(buckets).forEach(found -> verdicts.put(found.batch(), found));
    return verdicts;
  }

  private static StampOrders orders(Map<Integer, BatchSurvey> surveys) {
    Map<String, NumericOrderVotes> votes = new TreeMap<>();
    surveys
        .values()
        .forEach(
            survey ->
                survey
                    .votes()
                    .forEach((series, cast) -> votes.merge(series, cast, NumericOrderVotes::plus)));
    return StampOrders.of(votes);
  }

  private static TemplatesBySite lines(BatchWorker driver, Map<Integer, BatchSurvey> surveys) {
    Map<String, List<LineCounts>> bySite = new TreeMap<>();
    surveys.forEach(
        (batch, survey) ->
            survey
                .sites()
                .keySet()
                .forEach(
                    site ->
                        bySite
                            .computeIfAbsent(site, name -> new ArrayList<>())
                            .add(survey.lines(batch, site))));
    List<SiteTemplates> found = new ArrayList<>();
    bySite.forEach(
        (site, counts) -> {
          SiteTemplates templates = driver.templateJudge().judge(site, counts);
          if (!templates.templates().isEmpty()) {
            found.add(templates);
          }
        });
    return TemplatesBySite.of(found);
  }

  private interface Step {
    void run(BatchWorker worker, BatchRef batch) throws IOException;
  }

  private void each(ExecutorService pool, JobSpec spec, List<BatchRef> batches, Step step)
      throws ExecutionException, InterruptedException {
    AtomicInteger next = new AtomicInteger();
    List<Future<?>> loops = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      loops.add(
          pool.submit(
              () -> {
                BatchWorker worker = new BatchWorker(spec);
                for (int at = next.getAndIncrement();
                    at < batches.size();
                    at = next.getAndIncrement()) {
                  step.run(worker, batches.get(at));
                }
                return null;
              }));
    }
    for (Future<?> loop : loops) {
      loop.get();
    }
  }
}
