package id.saring.beam;

import id.saring.run.JobSpec;
import id.saring.run.Pass;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * All wiring. Elements are batch numbers: batches, surveys and rows travel by files, so no article
 * text is ever shuffled. The reshuffle by number gives each batch a bundle of its own, which
 * runners spread over workers and retry alone.
 */
public final class RefreshPipeline {
  private RefreshPipeline() {}

  /**
   * Adds {@code pass} over batches {@code 0 … batches - 1} to {@code pipeline}; answers the numbers
   * of batches done.
   */
  public static PCollection<Integer> build(
      Pipeline pipeline, Pass pass, JobSpec spec, int batches) {
    String name = pass.name().toLowerCase(Locale.ROOT);
    List<Integer> numbers = IntStream.range(0, batches).boxed().toList();
    return pipeline
        .apply("plan", Create.of(numbers).withCoder(VarIntCoder.of()))
        .apply(
            "key by batch",
            WithKeys.<Integer, Integer>of(number -> number).withKeyType(TypeDescriptors.integers()))
        .apply("spread", Reshuffle.of())
        .apply("batch", Values.create())
        .apply(name, ParDo.of(new BatchFn(pass, spec)))
        .setCoder(VarIntCoder.of());
  }
}
