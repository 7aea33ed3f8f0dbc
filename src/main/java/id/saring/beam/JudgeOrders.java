package id.saring.beam;

import id.saring.model.NumericOrderVotes;
import id.saring.survey.StampOrders;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.MapCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * Decides, series by series, how numeric stamps are ordered; gathers all of it in one value. Sums
 * are exact and independent of order.
 */
final class JudgeOrders
    extends PTransform<PCollection<KV<String, NumericOrderVotes>>, PCollection<StampOrders>> {
  private static final long serialVersionUID = 1L;

  @Override
  public PCollection<StampOrders> expand(PCollection<KV<String, NumericOrderVotes>> votes) {
    return votes.apply("Gather", Combine.globally(new GatherFn())).setCoder(PackedCoder.ORDERS);
  }

  private static final class GatherFn
      extends Combine.CombineFn<
          KV<String, NumericOrderVotes>, Map<String, NumericOrderVotes>, StampOrders> {
    private static final long serialVersionUID = 1L;

    @Override
    public Map<String, NumericOrderVotes> createAccumulator() {
      return new TreeMap<>();
    }

    @Override
    public Map<String, NumericOrderVotes> addInput(
        Map<String, NumericOrderVotes> all, KV<String, NumericOrderVotes> series) {
      all.merge(series.getKey(), series.getValue(), NumericOrderVotes::plus);
      return all;
    }

    @Override
    public Map<String, NumericOrderVotes> mergeAccumulators(
        Iterable<Map<String, NumericOrderVotes>> parts) {
      Map<String, NumericOrderVotes> all = new TreeMap<>();
      parts.forEach(
          part -> part.forEach((series, cast) -> all.merge(series, cast, NumericOrderVotes::plus)));
      return all;
    }

    @Override
    public StampOrders extractOutput(Map<String, NumericOrderVotes> all) {
      return StampOrders.of(all);
    }

    @Override
    public Coder<Map<String, NumericOrderVotes>> getAccumulatorCoder(
        CoderRegistry registry, Coder<KV<String, NumericOrderVotes>> input) {
      return MapCoder.of(StringUtf8Coder.of(), PackedCoder.VOTES);
    }

    @Override
    public Coder<StampOrders> getDefaultOutputCoder(
        CoderRegistry registry, Coder<KV<String, NumericOrderVotes>> input) {
      return PackedCoder.ORDERS;
    }
  }
}
