package id.saring.beam;

import id.saring.run.JobSpec;
import id.saring.survey.LineCounts;
import id.saring.survey.SiteTemplates;
import id.saring.survey.TemplatesBySite;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/** Decides, site by site, which lines are templates; gathers all of them in one value. */
final class JudgeTemplates
    extends PTransform<PCollection<KV<String, LineCounts>>, PCollection<TemplatesBySite>> {
  private static final long serialVersionUID = 1L;

  private final JobSpec spec;

  JudgeTemplates(JobSpec spec) {
    this.spec = spec;
  }

  @Override
  public PCollection<TemplatesBySite> expand(PCollection<KV<String, LineCounts>> lines) {
    return lines
        .apply("BySite", GroupByKey.create())
        .apply("Judge", ParDo.of(new JudgeFn(spec)))
        .setCoder(PackedCoder.TEMPLATES)
        .apply("Gather", Combine.globally(new GatherFn()))
        .setCoder(PackedCoder.REPEATED);
  }

  private static final class JudgeFn
      extends WorkerFn<KV<String, Iterable<LineCounts>>, SiteTemplates> {
    private static final long serialVersionUID = 1L;

    JudgeFn(JobSpec spec) {
      super(spec);
    }

    /** Judges one site. */
    @ProcessElement
    public void process(
        @Element KV<String, Iterable<LineCounts>> site, OutputReceiver<SiteTemplates> out) {
      SiteTemplates found = worker().templateJudge().judge(site.getKey(), list(site.getValue()));
      if (!found.templates().isEmpty()) {
        out.output(found);
      }
    }
  }

  private static final class GatherFn
      extends Combine.CombineFn<SiteTemplates, List<SiteTemplates>, TemplatesBySite> {
    private static final long serialVersionUID = 1L;

    @Override
    public List<SiteTemplates> createAccumulator() {
      return new ArrayList<>();
    }

    @Override
    public List<SiteTemplates> addInput(List<SiteTemplates> sites, SiteTemplates site) {
      sites.add(site);
      return sites;
    }

    @Override
    public List<SiteTemplates> mergeAccumulators(Iterable<List<SiteTemplates>> parts) {
      List<SiteTemplates> all = new ArrayList<>();
      parts.forEach(all::addAll);
      return all;
    }

    @Override
    public TemplatesBySite extractOutput(List<SiteTemplates> sites) {
      return TemplatesBySite.of(sites);
    }

    @Override
    public Coder<List<SiteTemplates>> getAccumulatorCoder(
        CoderRegistry registry, Coder<SiteTemplates> input) {
      return ListCoder.of(PackedCoder.TEMPLATES);
    }

    @Override
    public Coder<TemplatesBySite> getDefaultOutputCoder(
        CoderRegistry registry, Coder<SiteTemplates> input) {
      return PackedCoder.REPEATED;
    }
  }
}
