package id.saring.beam;

import id.saring.run.JobSpec;
import id.saring.run.RunInputs;
import id.saring.survey.TemplatesBySite;
import java.io.IOException;
import org.apache.beam.sdk.coders.VoidCoder;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;

/** Writes table {@code templates}. */
final class WriteTemplates extends PTransform<PCollection<TemplatesBySite>, PCollection<Void>> {
  private static final long serialVersionUID = 1L;

  private final JobSpec spec;
  private final PCollectionView<RunInputs> inputs;

  WriteTemplates(JobSpec spec, PCollectionView<RunInputs> inputs) {
    this.spec = spec;
    this.inputs = inputs;
  }

  @Override
  public PCollection<Void> expand(PCollection<TemplatesBySite> templates) {
    return templates
        .apply("Write", ParDo.of(new WriteFn(spec, inputs)).withSideInputs(inputs))
        .setCoder(VoidCoder.of());
  }

  private static final class WriteFn extends WorkerFn<TemplatesBySite, Void> {
    private static final long serialVersionUID = 1L;

    private final PCollectionView<RunInputs> inputs;

    WriteFn(JobSpec spec, PCollectionView<RunInputs> inputs) {
      super(spec);
      this.inputs = inputs;
    }

    /** Writes the table. */
    @ProcessElement
    public void process(ProcessContext context) throws IOException {
      worker().writeTemplates(context.element(), context.sideInput(inputs));
    }
  }
}
