package id.saring.beam;

import id.saring.model.NumericOrderVotes;
import id.saring.plan.BatchRef;
import id.saring.run.GraphRunner;
import id.saring.run.JobSpec;
import id.saring.survey.BatchSurvey;
import id.saring.survey.BucketKeys;
import id.saring.survey.LineCounts;
import java.io.IOException;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/** Reads and sums up each batch. */
final class SurveyBatches extends PTransform<PCollection<BatchRef>, PCollectionTuple> {
  /** By kinds of keys that are judged together: the keys of each batch. */
  static final TupleTag<KV<Integer, BucketKeys>> KEYS = new TupleTag<>("keys") {};

  /** By site: the short lines of each batch. */
  static final TupleTag<KV<String, LineCounts>> LINES = new TupleTag<>("lines") {};

  /** By series of files: what numeric stamps of each batch tell of their order. */
  static final TupleTag<KV<String, NumericOrderVotes>> VOTES = new TupleTag<>("votes") {};

  /** By batch: the digest of its contents. */
  static final TupleTag<KV<Integer, byte[]>> DIGESTS = new TupleTag<>("digests") {};

  private static final long serialVersionUID = 1L;

  private final JobSpec spec;
  private final int groups;

  /** A survey whose keys go to {@code groups} groups, in each of which buckets are made. */
  SurveyBatches(JobSpec spec, int groups) {
    this.spec = spec;
    this.groups = groups;
  }

  @Override
  public PCollectionTuple expand(PCollection<BatchRef> batches) {
    PCollectionTuple survey =
        batches.apply(
            "Read",
            ParDo.of(new SurveyFn(spec, groups))
                .withOutputTags(KEYS, TupleTagList.of(LINES).and(VOTES).and(DIGESTS)));
    survey.get(KEYS).setCoder(KvCoder.of(VarIntCoder.of(), PackedCoder.KEYS));
    survey.get(LINES).setCoder(KvCoder.of(StringUtf8Coder.of(), PackedCoder.LINES));
    survey.get(VOTES).setCoder(KvCoder.of(StringUtf8Coder.of(), PackedCoder.VOTES));
    survey.get(DIGESTS).setCoder(KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of()));
    return survey;
  }

  private static final class SurveyFn extends WorkerFn<BatchRef, KV<Integer, BucketKeys>> {
    private static final long serialVersionUID = 1L;

    private final int groups;

    SurveyFn(JobSpec spec, int groups) {
      super(spec);
      this.groups = groups;
    }

    /** Surveys one batch. */
    @ProcessElement
    public void process(@Element BatchRef batch, MultiOutputReceiver out) throws IOException {
      int index = batch.index();
      BatchSurvey survey = worker().survey(batch, progress(GraphRunner.Stage.SURVEY));
      for (int kind = 0; kind < BucketKeys.KINDS; kind++) {
        out.get(KEYS).output(KV.of(kind % groups, survey.keys(index, kind, spec().unfit())));
      }
      for (String site : survey.sites().keySet()) {
        out.get(LINES).output(KV.of(site, survey.lines(index, site)));
      }
      survey.votes().forEach((series, votes) -> out.get(VOTES).output(KV.of(series, votes)));
      out.get(DIGESTS).output(KV.of(index, survey.contentDigest()));
    }
  }
}
