package id.saring.beam;

import id.saring.plan.BatchRef;
import id.saring.run.GraphRunner;
import id.saring.run.JobSpec;
import id.saring.run.RunInputs;
import id.saring.survey.RepeatedLines;
import id.saring.survey.StampOrders;
import id.saring.survey.Verdicts;
import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;

/** Cleans and writes each batch by the verdicts on it; answers the indexes of batches done. */
final class RefreshBatches
    extends PTransform<PCollection<KV<Integer, BatchRef>>, PCollection<Integer>> {
  private static final long serialVersionUID = 1L;
  private static final TupleTag<BatchRef> BATCH = new TupleTag<>("batch") {};
  private static final TupleTag<Verdicts> VERDICTS = new TupleTag<>("verdicts") {};

  private final JobSpec spec;
  private final transient PCollection<KV<Integer, Verdicts>> verdicts;
  private final PCollectionView<RepeatedLines> templates;
  private final PCollectionView<StampOrders> orders;
  private final PCollectionView<RunInputs> inputs;

  RefreshBatches(
      JobSpec spec,
      PCollection<KV<Integer, Verdicts>> verdicts,
      PCollectionView<RepeatedLines> templates,
      PCollectionView<StampOrders> orders,
      PCollectionView<RunInputs> inputs) {
    this.spec = spec;
    this.verdicts = verdicts;
    this.templates = templates;
    this.orders = orders;
    this.inputs = inputs;
  }

  @Override
  public PCollection<Integer> expand(PCollection<KV<Integer, BatchRef>> batches) {
    return KeyedPCollectionTuple.of(BATCH, batches)
        .and(VERDICTS, verdicts)
        .apply("Join", CoGroupByKey.create())
        .apply(
            "Write",
            ParDo.of(new RefreshFn(spec, templates, orders, inputs))
                .withSideInputs(templates, orders, inputs))
        .setCoder(VarIntCoder.of());
  }

  private static final class RefreshFn extends WorkerFn<KV<Integer, CoGbkResult>, Integer> {
    private static final long serialVersionUID = 1L;

    private final PCollectionView<RepeatedLines> templates;
    private final PCollectionView<StampOrders> orders;
    private final PCollectionView<RunInputs> inputs;

    RefreshFn(
        JobSpec spec,
        PCollectionView<RepeatedLines> templates,
        PCollectionView<StampOrders> orders,
        PCollectionView<RunInputs> inputs) {
      super(spec);
      this.templates = templates;
      this.orders = orders;
      this.inputs = inputs;
    }

    /** Writes one batch. */
    @ProcessElement
    public void process(ProcessContext context) throws IOException {
      int index = context.element().getKey();
      CoGbkResult joined = context.element().getValue();
      worker()
          .refresh(
              joined.getOnly(BATCH),
              joined.getOnly(VERDICTS, new Verdicts(index, List.of())),
              context.sideInput(templates),
              context.sideInput(orders),
              context.sideInput(inputs),
              progress(GraphRunner.Stage.REFRESH));
      context.output(index);
    }
  }
}
