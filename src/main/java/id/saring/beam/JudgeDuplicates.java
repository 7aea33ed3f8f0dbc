package id.saring.beam;

import id.saring.run.JobSpec;
import id.saring.survey.Bucket;
import id.saring.survey.BucketKeys;
import id.saring.survey.Candidates;
import id.saring.survey.ClusterJudge;
import id.saring.survey.FileRef;
import id.saring.survey.Verdicts;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/**
 * Decides which files are duplicates of which: equal keys make buckets, kind by kind; of the few
 * files in buckets the signatures are fetched from the surveys; one judge compares and settles
 * them.
 */
final class JudgeDuplicates
    extends PTransform<PCollection<KV<Integer, BucketKeys>>, PCollection<KV<Integer, Verdicts>>> {
  private static final long serialVersionUID = 1L;
  private static final TupleTag<Bucket> BUCKETS = new TupleTag<>("buckets") {};
  private static final TupleTag<KV<Integer, List<Integer>>> PLACES = new TupleTag<>("places") {};
  private static final TupleTag<Candidates> CANDIDATES = new TupleTag<>("candidates") {};

  private final JobSpec spec;

  JudgeDuplicates(JobSpec spec) {
    this.spec = spec;
  }

  @Override
  public PCollection<KV<Integer, Verdicts>> expand(PCollection<KV<Integer, BucketKeys>> keys) {
    PCollectionTuple found =
        keys.apply("ByKind", GroupByKey.create())
            .apply(
                "Buckets",
                ParDo.of(new BucketFn()).withOutputTags(BUCKETS, TupleTagList.of(PLACES)));
    PCollection<KV<Integer, Bucket>> buckets =
        found
            .get(BUCKETS)
            .setCoder(PackedCoder.BUCKET)
            .apply("BucketsTogether", WithKeys.of(0))
            .setCoder(KvCoder.of(VarIntCoder.of(), PackedCoder.BUCKET));
    PCollection<KV<Integer, Candidates>> candidates =
        found
            .get(PLACES)
            .setCoder(KvCoder.of(VarIntCoder.of(), ListCoder.of(VarIntCoder.of())))
            .apply("ByBatch", GroupByKey.create())
            .apply("Fetch", ParDo.of(new FetchFn(spec)))
            .setCoder(PackedCoder.CANDIDATES)
            .apply("CandidatesTogether", WithKeys.of(0))
            .setCoder(KvCoder.of(VarIntCoder.of(), PackedCoder.CANDIDATES));
    return KeyedPCollectionTuple.of(BUCKETS, buckets)
        .and(CANDIDATES, candidates)
        .apply("Join", CoGroupByKey.create())
        .apply("Judge", ParDo.of(new JudgeFn()))
        .setCoder(KvCoder.of(VarIntCoder.of(), PackedCoder.VERDICTS));
  }

  private static final class BucketFn extends DoFn<KV<Integer, Iterable<BucketKeys>>, Bucket> {
    private static final long serialVersionUID = 1L;

    /** Makes the buckets of one kind, and names the files in them by batch. */
    @ProcessElement
    public void process(@Element KV<Integer, Iterable<BucketKeys>> kind, MultiOutputReceiver out) {
      Map<Integer, TreeSet<Integer>> places = new TreeMap<>();
      for (Bucket bucket : Bucket.of(kind.getValue())) {
        out.get(BUCKETS).output(bucket);
        for (long ref : bucket.refs()) {
          places
              .computeIfAbsent(FileRef.batch(ref), batch -> new TreeSet<>())
              .add(FileRef.place(ref));
        }
      }
      places.forEach((batch, found) -> out.get(PLACES).output(KV.of(batch, List.copyOf(found))));
    }
  }

  private static final class FetchFn
      extends WorkerFn<KV<Integer, Iterable<List<Integer>>>, Candidates> {
    private static final long serialVersionUID = 1L;

    FetchFn(JobSpec spec) {
      super(spec);
    }

    /** Fetches what one batch knows of its files in buckets. */
    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<List<Integer>>> batch, OutputReceiver<Candidates> out)
        throws IOException {
      TreeSet<Integer> places = new TreeSet<>();
      batch.getValue().forEach(places::addAll);
      out.output(worker().candidates(batch.getKey(), places));
    }
  }

  private static final class JudgeFn extends DoFn<KV<Integer, CoGbkResult>, KV<Integer, Verdicts>> {
    private static final long serialVersionUID = 1L;

    /** Judges all candidates. */
    @ProcessElement
    public void process(
        @Element KV<Integer, CoGbkResult> all, OutputReceiver<KV<Integer, Verdicts>> out) {
      CoGbkResult found = all.getValue();
      ClusterJudge.judge(found.getAll(BUCKETS), found.getAll(CANDIDATES))
          .forEach(verdicts -> out.output(KV.of(verdicts.batch(), verdicts)));
    }
  }
}
