package id.saring.beam;

import id.saring.run.JobSpec;
import id.saring.survey.Bucket;
import id.saring.survey.BucketKeys;
import id.saring.survey.Verdicts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * Decides which files are duplicates of which: equal keys make buckets, kind by kind; one judge
 * fetches the signatures of the few files in buckets from the surveys, compares and settles them.
 */
final class JudgeDuplicates
    extends PTransform<PCollection<KV<Integer, BucketKeys>>, PCollection<KV<Integer, Verdicts>>> {
  private static final long serialVersionUID = 1L;

  private final JobSpec spec;

  JudgeDuplicates(JobSpec spec) {
    this.spec = spec;
  }

  @Override
  public PCollection<KV<Integer, Verdicts>> expand(PCollection<KV<Integer, BucketKeys>> keys) {
    return keys.apply("ByKinds", GroupByKey.create())
        .apply("Buckets", ParDo.of(new BucketFn()))
        .setCoder(PackedCoder.BUCKET)
        .apply("Together", WithKeys.of(0))
        .setCoder(KvCoder.of(VarIntCoder.of(), PackedCoder.BUCKET))
        .apply("Group", GroupByKey.create())
        .apply("Judge", ParDo.of(new JudgeFn(spec)))
        .setCoder(KvCoder.of(VarIntCoder.of(), PackedCoder.VERDICTS));
  }

  private static final class BucketFn extends DoFn<KV<Integer, Iterable<BucketKeys>>, Bucket> {
    private static final long serialVersionUID = 1L;

    /** Makes the buckets of each kind. */
    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<BucketKeys>> kinds, OutputReceiver<Bucket> out) {
      Map<Integer, List<BucketKeys>> byKind = new TreeMap<>();
      for (BucketKeys keys : kinds.getValue()) {
        byKind.computeIfAbsent(keys.kind(), kind -> new ArrayList<>()).add(keys);
      }
      byKind.values().forEach(keys -> Bucket.of(keys).forEach(out::output));
    }
  }

  private static final class JudgeFn
      extends WorkerFn<KV<Integer, Iterable<Bucket>>, KV<Integer, Verdicts>> {
    private static final long serialVersionUID = 1L;

    JudgeFn(JobSpec spec) {
      super(spec);
    }

    /** Judges all files in buckets. */
    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<Bucket>> all, OutputReceiver<KV<Integer, Verdicts>> out)
        throws IOException {
      for (Verdicts verdicts : worker().judge(list(all.getValue()))) {
        out.output(KV.of(verdicts.batch(), verdicts));
      }
    }
  }
}
