package id.saring.job;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ChildProcess;
import id.saring.Saring;
import id.saring.beam.BeamRunner;
import id.saring.definition.DefinitionFiles;
import id.saring.run.GraphRunner;
import id.saring.run.RefreshJob;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Same inputs and definition, same bytes: whatever the workers, the listing, the locale, the time
 * zone, the clock.
 */
class DeterminismTest {
  @TempDir static Path folder;
  private static Path input;
  private static DefinitionFiles definition;
  private static Map<String, String> expected;

  @BeforeAll
  static void runOnce() throws Exception {
    input = folder.resolve("raw");
    NewsGenerator.write(input, 400, 42);
    definition = TestRun.changed("batch_bytes: 1048576", "batch_bytes: 40000");
    TestRun.run(
        definition,
        input,
        folder.resolve("first"),
        new BeamRunner("--targetParallelism=1"),
        TestRun.START);
    expected = TestRun.dataFiles(folder.resolve("first"));
    assertThat(expected.keySet())
        .filteredOn(path -> path.startsWith("parquet/articles/"))
        .hasSizeGreaterThan(8);
  }

  @Test
  void workersDoNotMatter() throws Exception {
    assertThat(dataFiles("four", new BeamRunner("--targetParallelism=4"))).isEqualTo(expected);
    assertThat(dataFiles("loop", new LoopRunner(3))).isEqualTo(expected);
  }

  @Test
  void theOrderOfFilesOnDiskDoesNotMatter() throws Exception {
    Path other = folder.resolve("other/raw");
    Files.createDirectories(other);
    try (var files = Files.list(input)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.copy(file, other.resolve(file.getFileName()));
        FileTime time = Files.getLastModifiedTime(file);
        Files.setLastModifiedTime(other.resolve(file.getFileName()), time);
      }
    }
    Path output = folder.resolve("shuffled");
    TestRun.run(definition, other, output, new LoopRunner(2), TestRun.START);
    assertThat(TestRun.dataFiles(output)).isEqualTo(expected);
  }

  @Test
  void localeZoneAndClockDoNotMatter() throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Path output = folder.resolve("far");
      TestRun.run(
          definition, input, output, new BeamRunner(), TestRun.START.plus(Duration.ofDays(400)));
      assertThat(TestRun.dataFiles(output)).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void anotherJvmElsewhereInAPoorLocaleDoesNotMatter() throws Exception {
    Path raw = folder.resolve("few");
    NewsGenerator.write(raw, 30, 3);
    Files.move(raw.resolve("news-000000.txt"), raw.resolve("berita-é.txt"));
    TestRun.run(raw, folder.resolve("here"), new LoopRunner(2));
    Path output = folder.resolve("there");
    ProcessBuilder builder =
        ChildProcess.builder(
                List.of("-Duser.language=tr", "-Duser.timezone=Pacific/Kiritimati"),
                Saring.class,
                "run",
                TestRun.DEFINITION.toAbsolutePath().toString(),
                "--input",
                raw.toString(),
                "--output",
                output.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("there.log").toFile());
    builder.environment().put("LC_ALL", "C");
    assertThat(builder.start().waitFor())
        .as(Files.readString(folder.resolve("there.log"), StandardCharsets.UTF_8))
        .isZero();
    assertThat(TestRun.dataFiles(output)).isEqualTo(TestRun.dataFiles(folder.resolve("here")));
  }

  @Test
  void aSecondRunOnTheSameInputsPublishesNothing() throws Exception {
    Path output = folder.resolve("twice");
    RefreshJob.Result first =
        TestRun.run(definition, input, output, new LoopRunner(2), TestRun.START);
    RefreshJob.Result second =
        TestRun.run(definition, input, output, new LoopRunner(2), TestRun.START.plusSeconds(60));
    assertThat(first).isInstanceOf(RefreshJob.Published.class);
    assertThat(second).isInstanceOf(RefreshJob.NothingNew.class);
    try (var snapshots = Files.list(output.resolve("snapshots"))) {
      assertThat(snapshots).hasSize(1);
    }
  }

  @Test
  void theLedgerTellsWhatIsNewChangedAndGone() throws Exception {
    Path raw = folder.resolve("moving");
    Path output = folder.resolve("ledger");
    NewsGenerator.write(raw, 6, 1);
    TestRun.run(definition, raw, output, new LoopRunner(1), TestRun.START);
    String firstState = TestRun.rows(output, "sources").get(0).get("first_seen").textValue();
    Files.delete(raw.resolve("news-000001.txt"));
    Files.writeString(
        raw.resolve("news-000002.txt"),
        "Kota Contoh\n\nBOGOR - Warga menanam 40 pohon.\n",
        StandardCharsets.UTF_8);
    Files.writeString(
        raw.resolve("zz.txt"),
        "Berita baru\n\nBOGOR - Warga menanam 41 pohon.\n",
        StandardCharsets.UTF_8);
    TestRun.run(definition, raw, output, new LoopRunner(1), TestRun.START.plusSeconds(60));
    assertThat(TestRun.rows(output, "sources"))
        .extracting(row -> row.get("source_path").textValue() + " " + row.get("change").textValue())
        .containsExactlyInAnyOrder(
            "news-000000.txt unchanged",
            "news-000002.txt changed",
            "news-000003.txt unchanged",
            "news-000004.txt unchanged",
            "news-000005.txt unchanged",
            "zz.txt new",
            "news-000001.txt deleted");
    assertThat(TestRun.rows(output, "sources").get(0).get("last_changed").textValue())
        .isEqualTo(firstState);
  }

  private static Map<String, String> dataFiles(String name, GraphRunner runner) throws Exception {
    Path output = folder.resolve(name);
    TestRun.run(definition, input, output, runner, TestRun.START);
    return TestRun.dataFiles(output);
  }
}
