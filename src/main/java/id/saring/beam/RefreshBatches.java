package id.saring.beam;

import id.saring.plan.BatchRef;
import id.saring.run.GraphRunner;
import id.saring.run.JobSpec;
import id.saring.run.RunInputs;
import id.saring.survey.StampOrders;
import id.saring.survey.TemplatesBySite;
import id.saring.survey.Verdicts;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * Cleans and writes each batch by the verdicts on it; answers the indexes of batches done. Batches
 * and verdicts come together by the bundle that a batch is in.
 */
final class RefreshBatches
    extends PTransform<PCollection<KV<Integer, BatchRef>>, PCollection<Integer>> {
  private static final long serialVersionUID = 1L;
  private static final TupleTag<BatchRef> BATCH = new TupleTag<>("batch") {};
  private static final TupleTag<Verdicts> VERDICTS = new TupleTag<>("verdicts") {};

  private final JobSpec spec;
  private final int bundles;
  private final transient PCollection<KV<Integer, Verdicts>> verdicts;
  private final PCollectionView<TemplatesBySite> templates;
  private final PCollectionView<StampOrders> orders;
  private final PCollectionView<RunInputs> inputs;

  RefreshBatches(
      JobSpec spec,
      int bundles,
      PCollection<KV<Integer, Verdicts>> verdicts,
      PCollectionView<TemplatesBySite> templates,
      PCollectionView<StampOrders> orders,
      PCollectionView<RunInputs> inputs) {
    this.spec = spec;
    this.bundles = bundles;
    this.verdicts = verdicts;
    this.templates = templates;
    this.orders = orders;
    this.inputs = inputs;
  }

  @Override
  public PCollection<Integer> expand(PCollection<KV<Integer, BatchRef>> batches) {
    int spread = bundles;
    return KeyedPCollectionTuple.of(BATCH, batches)
        .and(
            VERDICTS,
            verdicts
                .apply("Alone", Values.create())
                .apply(
                    "ByPart",
                    WithKeys.of((Verdicts found) -> found.batch() % spread)
                        .withKeyType(TypeDescriptors.integers()))
                .setCoder(KvCoder.of(VarIntCoder.of(), PackedCoder.VERDICTS)))
        .apply("Join", CoGroupByKey.create())
        .apply(
            "Write",
            ParDo.of(new RefreshFn(spec, templates, orders, inputs))
                .withSideInputs(templates, orders, inputs))
        .setCoder(VarIntCoder.of());
  }

  private static final class RefreshFn extends WorkerFn<KV<Integer, CoGbkResult>, Integer> {
    private static final long serialVersionUID = 1L;

    private final PCollectionView<TemplatesBySite> templates;
    private final PCollectionView<StampOrders> orders;
    private final PCollectionView<RunInputs> inputs;

    RefreshFn(
        JobSpec spec,
        PCollectionView<TemplatesBySite> templates,
        PCollectionView<StampOrders> orders,
        PCollectionView<RunInputs> inputs) {
      super(spec);
      this.templates = templates;
      this.orders = orders;
      this.inputs = inputs;
    }

    /** Writes the batches of one bundle. */
    @ProcessElement
    public void process(ProcessContext context) throws IOException {
      CoGbkResult joined = context.element().getValue();
      Map<Integer, Verdicts> verdicts = new HashMap<>();
      joined.getAll(VERDICTS).forEach(found -> verdicts.put(found.batch(), found));
      for (BatchRef batch : joined.getAll(BATCH)) {
        worker()
            .refresh(
                batch,
                verdicts.getOrDefault(batch.index(), new Verdicts(batch.index(), List.of())),
                context.sideInput(templates),
                context.sideInput(orders),
                context.sideInput(inputs),
                progress(GraphRunner.Stage.REFRESH));
        context.output(batch.index());
      }
    }
  }
}
