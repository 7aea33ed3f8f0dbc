package id.saring.beam;

import id.saring.plan.BatchRef;
import id.saring.run.JobSpec;
import id.saring.run.RunInputs;
import id.saring.survey.BucketKeys;
import id.saring.survey.StampOrders;
import id.saring.survey.TemplatesBySite;
import id.saring.survey.Verdicts;
import java.io.Serializable;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * One run as one graph.
 *
 * <pre>
 * batches ┬─ Reshuffle ── Survey ─┬─ keys by kind ── JudgeDuplicates ── verdicts by batch ─┐
 *         │                       ├─ line counts ─── JudgeTemplates ─── view: templates    │
 *         │                       ├─ votes ───────── JudgeOrders ────── view: orders       │
 *         │                       └─ digests ─────── JudgeInputs ────── view: inputs       │
 *         └────────────────────────────────────────── CoGroupByKey ── Refresh ◄────────────┘
 * </pre>
 *
 * Beside it, {@code WriteTemplates} writes the lines that were judged templates.
 *
 * <p>Small packed records travel through the shuffles, article text never does. Workers write the
 * part files and a receipt for each batch; the driver publishes.
 */
public final class RefreshGraph {
  private RefreshGraph() {}

  /**
   * Adds the graph over {@code listed} to {@code pipeline}; answers the indexes of batches done.
   *
   * @param spread over how many bundles the batches are spread
   */
  public static PCollection<Integer> build(
      Pipeline pipeline, JobSpec spec, List<BatchRef> listed, Spread spread) {
    PCollection<BatchRef> batches =
        pipeline.apply("Batches", Create.of(listed).withCoder(PackedCoder.BATCH));

    PCollectionTuple survey =
        by("ByBundle", batch -> batch.index() % spread.survey(), batches)
            .apply("Spread", Reshuffle.of())
            .apply("Batch", Values.create())
            .apply("Survey", new SurveyBatches(spec, spread.buckets()));
    PCollectionView<RunInputs> inputs =
        survey
            .get(SurveyBatches.DIGESTS)
            .apply("JudgeInputs", new JudgeInputs(spec))
            .apply("Inputs", View.asSingleton());
    PCollectionView<StampOrders> orders =
        survey
            .get(SurveyBatches.VOTES)
            .apply("JudgeOrders", new JudgeOrders())
            .apply("Orders", View.asSingleton());
    PCollection<KV<Integer, Verdicts>> verdicts =
        survey.get(SurveyBatches.KEYS).apply("JudgeDuplicates", new JudgeDuplicates(spec));
    PCollection<TemplatesBySite> templates =
        survey.get(SurveyBatches.LINES).apply("JudgeTemplates", new JudgeTemplates(spec));

    templates.apply("WriteTemplates", new WriteTemplates(spec, inputs));
    return by("ByRefresh", batch -> batch.index() % spread.refresh(), batches)
        .apply(
            "Refresh",
            new RefreshBatches(
                spec,
                spread.refresh(),
                verdicts,
                templates.apply("Templates", View.asSingleton()),
                orders,
                inputs));
  }

  /**
   * Over how many bundles batches are spread; not more than there are workers to keep busy, since a
   * runner has work with each bundle.
   *
   * @param survey for the survey. What follows it groups few keys, and the DirectRunner copies the
   *     group of a key for each bundle that adds to it, so that there a bundle for each batch would
   *     cost the square of their number.
   * @param buckets for the search for texts with equal keys, which are of {@link BucketKeys#KINDS}
   *     kinds
   * @param refresh for the refresh
   */
  public record Spread(int survey, int buckets, int refresh) implements Serializable {}

  private static PCollection<KV<Integer, BatchRef>> by(
      String name, SerializableFunction<BatchRef, Integer> key, PCollection<BatchRef> batches) {
    return batches
        .apply(name, WithKeys.of(key).withKeyType(TypeDescriptors.integers()))
        .setCoder(KvCoder.of(VarIntCoder.of(), PackedCoder.BATCH));
  }
}
