package id.saring.beam;

import id.saring.run.JobSpec;
import id.saring.run.RunInputs;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/** Settles what the inputs are, from the digests of all batches: is there anything new? */
final class JudgeInputs
    extends PTransform<PCollection<KV<Integer, byte[]>>, PCollection<RunInputs>> {
  private static final long serialVersionUID = 1L;

  private final JobSpec spec;

  JudgeInputs(JobSpec spec) {
    this.spec = spec;
  }

  @Override
  public PCollection<RunInputs> expand(PCollection<KV<Integer, byte[]>> digests) {
    return digests
        .apply("Together", WithKeys.of(0))
        .setCoder(KvCoder.of(VarIntCoder.of(), KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of())))
        .apply("Group", GroupByKey.create())
        .apply("Settle", ParDo.of(new SettleFn(spec)))
        .setCoder(PackedCoder.INPUTS);
  }

  private static final class SettleFn
      extends WorkerFn<KV<Integer, Iterable<KV<Integer, byte[]>>>, RunInputs> {
    private static final long serialVersionUID = 1L;

    SettleFn(JobSpec spec) {
      super(spec);
    }

    /** Settles the inputs once. */
    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<KV<Integer, byte[]>>> all, OutputReceiver<RunInputs> out)
        throws IOException {
      Map<Integer, byte[]> digests = new TreeMap<>();
      all.getValue().forEach(batch -> digests.put(batch.getKey(), batch.getValue()));
      out.output(worker().settle(digests));
    }
  }
}
