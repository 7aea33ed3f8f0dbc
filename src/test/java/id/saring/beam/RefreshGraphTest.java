package id.saring.beam;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.definition.Definition;
import id.saring.definition.DefinitionFiles;
import id.saring.input.InputFormat;
import id.saring.io.LocalStorage;
import id.saring.job.NewsGenerator;
import id.saring.job.TestRun;
import id.saring.model.NumericOrder;
import id.saring.model.NumericOrderVotes;
import id.saring.plan.BatchCutter;
import id.saring.plan.BatchRef;
import id.saring.plan.InputManifest;
import id.saring.plan.PlannedFile;
import id.saring.plan.Planner;
import id.saring.run.JobSpec;
import id.saring.run.RunInputs;
import id.saring.run.Workspace;
import id.saring.snapshot.publish.Publisher;
import id.saring.survey.Bucket;
import id.saring.survey.BucketKeys;
import id.saring.survey.FileRef;
import id.saring.survey.LineCounts;
import id.saring.survey.SiteLineCounts;
import id.saring.survey.StampOrders;
import id.saring.survey.TemplatesBySite;
import id.saring.survey.VerdictKind;
import id.saring.survey.Verdicts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.testing.CoderProperties;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each transform by itself and the whole graph, with the DirectRunner's checks on. */
class RefreshGraphTest {
  @TempDir Path folder;
  private TestPipeline pipeline;
  private JobSpec spec;
  private List<BatchRef> batches;

  @BeforeEach
  void plan() throws Exception {
    BeamFiles.register();
    pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    NewsGenerator.write(folder.resolve("raw"), 60, 3);
    DefinitionFiles definition = DefinitionFiles.read(TestRun.DEFINITION);
    LocalStorage output = LocalStorage.of(folder.resolve("out"));
    new Workspace(output).writeDefinition(definition);
    try (InputManifest.Writer inputs =
        new InputManifest(output.in(Publisher.WORKSPACE)).create("0")) {
      BatchCutter cutter = new BatchCutter(30_000, inputs);
      for (PlannedFile file :
          Planner.plan(InputFormat.TEXT, List.of(folder.resolve("raw").toString()), BeamFiles::list)
              .files()) {
        cutter.add(file);
      }
      cutter.end();
      batches = inputs.commit();
    }
    spec =
        new JobSpec(
            Definition.of(definition).hash(),
            output,
            new BeamFiles(),
            TestRun.START,
            Set.of(),
            JobSpec.Trust.SIZE_AND_TIME,
            Set.of());
  }

  private PCollection<BatchRef> batches() {
    return pipeline.apply(Create.of(batches).withCoder(PackedCoder.BATCH));
  }

  @Test
  void theSurveyGivesEachBatchOneDigestAndAKeyOfEveryKind() {
    PCollectionTuple survey = batches().apply(new SurveyBatches(spec, 3));
    int count = batches.size();
    PAssert.that(survey.get(SurveyBatches.DIGESTS))
        .satisfies(
            digests -> {
              Set<Integer> found = new java.util.TreeSet<>();
              digests.forEach(digest -> found.add(digest.getKey()));
              assertThat(found).hasSize(count);
              return null;
            });
    PAssert.that(survey.get(SurveyBatches.KEYS))
        .satisfies(
            keys -> {
              TreeMap<Integer, Integer> files = new TreeMap<>();
              keys.forEach(
                  key -> {
                    assertThat(key.getKey()).isEqualTo(key.getValue().kind() % 3);
                    files.merge(key.getValue().kind(), key.getValue().keys().length, Integer::sum);
                  });
              assertThat(files).hasSize(BucketKeys.KINDS);
              assertThat(files.values()).containsOnly(60);
              return null;
            });
    PAssert.that(survey.get(SurveyBatches.LINES)).empty();
    pipeline.run();
  }

  /** Every fiftieth generated file repeats the one before it. */
  @Test
  void equalTextsGetVerdictsByBatch() {
    PCollection<KV<Integer, Verdicts>> verdicts =
        batches()
            .apply(new SurveyBatches(spec, 5))
            .get(SurveyBatches.KEYS)
            .apply(new JudgeDuplicates(spec));
    PAssert.that(verdicts)
        .satisfies(
            found -> {
              List<VerdictKind> exact = new ArrayList<>();
              found.forEach(
                  batch ->
                      batch.getValue().verdicts().stream()
                          .map(Verdicts.Verdict::kind)
                          .filter(kind -> kind == VerdictKind.COPY)
                          .forEach(exact::add));
              assertThat(exact).hasSize(1);
              return null;
            });
    pipeline.run();
  }

  @Test
  void templatesOfAllSitesComeTogether() {
    List<KV<String, LineCounts>> counts = new ArrayList<>();
    long menu = SiteLineCounts.hash("Beranda Daerah Opini");
    for (int batch = 0; batch < 4; batch++) {
      counts.add(KV.of("a.id", new LineCounts(batch, 5, new long[] {menu}, new int[] {5})));
      counts.add(KV.of("b.id", new LineCounts(batch, 5, new long[] {menu}, new int[] {-5})));
      counts.add(KV.of("c.id", new LineCounts(batch, 50, new long[] {menu}, new int[] {5})));
    }
    PCollection<TemplatesBySite> lines =
        pipeline
            .apply(Create.of(counts).withCoder(KvCoder.of(StringUtf8Coder.of(), PackedCoder.LINES)))
            .apply(new JudgeTemplates(spec));
    PAssert.thatSingleton(lines)
        .satisfies(
            found -> {
              assertThat(found.isStripped("a.id", "Beranda Daerah Opini")).isTrue();
              assertThat(found.isStripped("b.id", "Beranda Daerah Opini")).isFalse();
              assertThat(found.isStripped("c.id", "Beranda Daerah Opini")).isFalse();
              assertThat(found.sites()).hasSize(3);
              return null;
            });
    pipeline.run();
  }

  @Test
  void votesOfAllBatchesMakeTheOrderOfASeries() {
    List<KV<String, NumericOrderVotes>> votes = new ArrayList<>();
    for (int batch = 0; batch < 4; batch++) {
      votes.add(KV.of("name kebun-", new NumericOrderVotes(0, 1)));
      votes.add(KV.of("folder a/", new NumericOrderVotes(2, 0)));
      votes.add(KV.of("site sawah.id", new NumericOrderVotes(1, 1)));
    }
    votes.add(KV.of("folder b/", new NumericOrderVotes(0, 2)));
    PCollection<StampOrders> orders =
        pipeline
            .apply(Create.of(votes).withCoder(KvCoder.of(StringUtf8Coder.of(), PackedCoder.VOTES)))
            .apply(new JudgeOrders());
    PAssert.thatSingleton(orders)
        .satisfies(
            found -> {
              assertThat(found.order("kebun-7.txt", null)).isEqualTo(NumericOrder.MONTH_FIRST);
              assertThat(found.order("a/b.txt", null)).isEqualTo(NumericOrder.DAY_FIRST);
              assertThat(found.order("a/b.txt", "sawah.id")).isEqualTo(NumericOrder.UNDECIDED);
              assertThat(found.order("b/b.txt", null)).isEqualTo(NumericOrder.UNDECIDED);
              return null;
            });
    pipeline.run();
  }

  @Test
  void theInputsAreSettledOnceWhateverTheOrderOfBatches() {
    List<KV<Integer, byte[]>> digests = new ArrayList<>();
    TreeMap<Integer, byte[]> all = new TreeMap<>();
    for (int batch = 9; batch >= 0; batch--) {
      digests.add(KV.of(batch, new byte[] {(byte) batch}));
      all.put(batch, new byte[] {(byte) batch});
    }
    PCollection<RunInputs> inputs =
        pipeline
            .apply(Create.of(digests).withCoder(KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of())))
            .apply(new JudgeInputs(spec));
    String hash = RunInputs.of(all, "", Set.of()).hash();
    PAssert.thatSingleton(inputs)
        .satisfies(
            found -> {
              assertThat(found.hash()).isEqualTo(hash);
              assertThat(found.isNew()).isTrue();
              return null;
            });
    pipeline.run();
  }

  @Test
  void theWholeGraphWritesAPartForEachBatch() {
    PCollection<Integer> done =
        RefreshGraph.build(pipeline, spec, batches, new RefreshGraph.Spread(2, 4, 3));
    List<Integer> indexes = batches.stream().map(BatchRef::index).toList();
    PAssert.that(done).containsInAnyOrder(indexes);
    pipeline.run();
    assertThat(folder.resolve("out/snapshots").toFile().listFiles()).hasSize(1);
    Path snapshot = folder.resolve("out/snapshots").toFile().listFiles()[0].toPath();
    assertThat(snapshot.resolve("parquet/articles").toFile().list()).hasSize(batches.size());
    assertThat(Files.exists(snapshot.resolve("jsonl/templates/part-00000.jsonl"))).isTrue();
    assertThat(Files.exists(snapshot.resolve("manifest.json"))).isFalse();
  }

  @Test
  void codersAreDeterministicAndGiveTheValueBack() throws Exception {
    Coder<Verdicts> verdicts = PackedCoder.VERDICTS;
    Verdicts value = new Verdicts(3, List.of(new Verdicts.Verdict(1, VerdictKind.NEAR, 7, 0.5, 2)));
    CoderProperties.coderDecodeEncodeEqual(verdicts, value);
    CoderProperties.coderDeterministic(verdicts, value, value);
    CoderProperties.coderSerializable(PackedCoder.BUCKET);
    CoderProperties.coderDecodeEncodeEqual(PackedCoder.BATCH, new BatchRef(1, "k", 2, 3, 4));
    CoderProperties.coderDecodeEncodeEqual(PackedCoder.INPUTS, new RunInputs("a", "b", true));
    assertThat(
            org.apache.beam.sdk.util.CoderUtils.clone(
                    PackedCoder.BUCKET, new Bucket(new long[] {1, FileRef.of(2, 3)}))
                .refs())
        .containsExactly(1, FileRef.of(2, 3));
  }
}
