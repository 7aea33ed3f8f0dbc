package id.saring.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.saring.beam.BeamRunner;
import id.saring.definition.DefinitionFiles;
import id.saring.run.JobSpec;
import id.saring.run.RefreshJob;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run makes anew only what changed, and the same bytes as a run from nothing. */
class OnlyWhatChangedSlowTest {
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-02-02T02:02:02Z"));

  @TempDir Path folder;
  private Path raw;
  private Path output;
  private DefinitionFiles definition;
  private int runs;

  @BeforeEach
  void write() throws IOException {
    raw = folder.resolve("raw");
    output = folder.resolve("out");
    definition = TestRun.changed("batch_bytes: 1048576", "batch_bytes: 16000");
    NewsGenerator.write(raw.resolve("2020"), 120, 5);
    age();
  }

  private void age() throws IOException {
    try (Stream<Path> files = Files.walk(raw)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, LONG_AGO);
      }
    }
  }

  private RefreshJob.Result run() throws Exception {
    return run(output, JobSpec.Trust.SIZE_AND_TIME);
  }

  private RefreshJob.Result run(Path to, JobSpec.Trust trust) throws Exception {
    Instant start = TestRun.START.plusSeconds(60L * runs++);
    return TestRun.run(definition, raw, to, new LoopRunner(2), start, trust);
  }

  /** All data files but those of the ledger. */
  private Map<String, String> data(Path of) throws IOException {
    Map<String, String> files = new TreeMap<>(TestRun.dataFiles(of));
    files.keySet().removeIf(path -> path.contains("/sources/"));
    return files;
  }

  private Set<Object> inodes() throws IOException {
    Set<Object> inodes = new HashSet<>();
    for (String path : data(output).keySet()) {
      inodes.add(Files.getAttribute(output.resolve("current").resolve(path), "unix:ino"));
    }
    return inodes;
  }

  private void isLikeARunFromNothing() throws Exception {
    Path fresh = folder.resolve("fresh-" + runs);
    run(fresh, JobSpec.Trust.SIZE_AND_TIME);
    assertThat(data(output)).isEqualTo(data(fresh));
  }

  @Test
  void filesThatComeChangeAndGoAreMadeAnewAndNoOthers() throws Exception {
    run();
    Set<Object> before = inodes();
    assertThat(before).hasSizeGreaterThan(100);
    NewsGenerator.write(raw.resolve("2021"), 3, 77);
    Files.writeString(
        raw.resolve("2020/news-000100.txt"), "Kota Contoh\n\nBOGOR - Warga menanam 40 pohon.\n");
    Files.delete(raw.resolve("2020/news-000060.txt"));
    assertThat(run()).isInstanceOf(RefreshJob.Published.class);
    isLikeARunFromNothing();
    Set<Object> kept = inodes();
    kept.retainAll(before);
    assertThat(kept.size()).isGreaterThan(before.size() * 6 / 10);
    assertThat(TestRun.rows(output, "sources"))
        .extracting(row -> row.get("change").textValue())
        .filteredOn(change -> !change.equals("unchanged"))
        .containsExactlyInAnyOrder("new", "new", "new", "changed", "deleted");
  }

  @Test
  void theLedgerIsInTheOrderOfPathsAlsoWhereFilesAreGone() throws Exception {
    run();
    Files.delete(raw.resolve("2020/news-000060.txt"));
    run();
    assertThat(TestRun.rows(output, "sources"))
        .extracting(row -> row.get("source_path").textValue())
        .isSorted()
        .contains("2020/news-000060.txt");
  }

  @Test
  void anOlderOriginalChangesTheRowsOfItsDuplicate() throws Exception {
    run();
    String text = Files.readString(raw.resolve("2020/news-000050.txt"));
    Files.createDirectories(raw.resolve("2019"));
    Files.writeString(raw.resolve("2019/asal.txt"), text, StandardCharsets.UTF_8);
    run();
    isLikeARunFromNothing();
    JsonNode copy =
        TestRun.rows(output, "sources").stream()
            .filter(row -> row.get("source_path").textValue().endsWith("news-000050.txt"))
            .findFirst()
            .orElseThrow();
    assertThat(copy.get("status").textValue()).isEqualTo("duplicate");
    assertThat(copy.get("change").textValue()).isEqualTo("unchanged");
  }

  /** The inodes of the parts of {@code table}. */
  private Set<Object> inodes(String table) throws IOException {
    Set<Object> inodes = new HashSet<>();
    for (String path : data(output).keySet()) {
      if (path.contains("/" + table + "/")) {
        inodes.add(Files.getAttribute(output.resolve("current").resolve(path), "unix:ino"));
      }
    }
    return inodes;
  }

  private static long kept(Set<Object> before, Set<Object> after) {
    return after.stream().filter(before::contains).count();
  }

  @Test
  void aNearDuplicateChangesTheArticlesOfItsGroupAlone() throws Exception {
    String text = Files.readString(raw.resolve("2020/news-000050.txt"));
    run();
    Set<Object> articles = inodes("articles");
    Set<Object> dates = inodes("dates");
    for (int i = 0; i < 3; i++) {
      Path file = raw.resolve("2021/mirip-" + i + ".txt");
      Files.createDirectories(file.getParent());
      Files.writeString(file, text + "Tambahan satu kalimat, " + i + ".\n", StandardCharsets.UTF_8);
      run();
      isLikeARunFromNothing();
    }
    assertThat(TestRun.rows(output, "articles"))
        .filteredOn(row -> row.get("cluster_size").intValue() == 4)
        .hasSize(4);
    // The last batch, in which the new files are, has new parts; that of the original has some.
    assertThat(kept(dates, inodes("dates"))).isGreaterThanOrEqualTo(dates.size() - 2L);
    assertThat(kept(articles, inodes("articles"))).isLessThan(kept(dates, inodes("dates")));
    Files.delete(raw.resolve("2021/mirip-1.txt"));
    run();
    isLikeARunFromNothing();
  }

  @Test
  void articlesWhosePartIsDamagedAreNotTakenIntoAnotherGroup() throws Exception {
    String text = Files.readString(raw.resolve("2020/news-000050.txt"));
    run();
    for (String path : data(output).keySet()) {
      if (path.startsWith("jsonl/articles/")) {
        Path part = output.resolve("current").resolve(path);
        Files.writeString(part, Files.readString(part).replace("naik", "juga"));
      }
    }
    Files.createDirectories(raw.resolve("2021"));
    Files.writeString(raw.resolve("2021/mirip.txt"), text + "Tambahan.\n", StandardCharsets.UTF_8);
    run();
    assertThat(TestRun.rows(output, "articles"))
        .filteredOn(row -> row.get("source_path").textValue().matches(".*(000050|mirip).txt"))
        .hasSize(2)
        .allMatch(row -> row.get("cluster_size").intValue() == 2)
        .allMatch(row -> row.get("text").textValue().contains("naik"));
  }

  /** A page of a site that is known by its name, with a menu of {@code items}. */
  private void page(String name, String menu) throws IOException {
    Path file = raw.resolve("situs/kompas.com-" + name + ".txt");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "KOMPAS.com - Warga Kota "
            + name
            + " menanam 40 pohon di alun-alun pada Senin (6/5/2019).\n"
            + "Kepala dinas berharap pohon itu tumbuh besar dalam tiga tahun. ".repeat(60)
            + "\n"
            + menu
            + "\n",
        StandardCharsets.UTF_8);
    Files.setLastModifiedTime(file, LONG_AGO);
  }

  @Test
  void aTemplateIsNoMatterForBatchesThatHaveNoSuchLine() throws Exception {
    String menu = "Lorong Baca Senja";
    for (char c = 'a'; c < 'm'; c++) {
      page("A" + c, "");
    }
    for (char c = 'a'; c < 'e'; c++) {
      page("B" + c, menu);
    }
    run();
    Set<Object> before = inodes("edits");
    assertThat(isTemplate(menu)).isFalse();
    for (char c = 'a'; c < 'm'; c++) {
      page("C" + c, menu);
    }
    run();
    isLikeARunFromNothing();
    assertThat(isTemplate(menu)).isTrue();
    assertThat(before.size() - kept(before, inodes("edits"))).isBetween(2L, 4L);
    for (char c = 'a'; c < 'm'; c++) {
      Files.delete(raw.resolve("situs/kompas.com-C" + c + ".txt"));
    }
    run();
    isLikeARunFromNothing();
    assertThat(isTemplate(menu)).isFalse();
  }

  private boolean isTemplate(String line) throws IOException {
    return TestRun.rows(output, "templates").stream()
        .filter(row -> row.get("line").textValue().equals(line))
        .anyMatch(row -> row.get("action").textValue().equals("stripped"));
  }

  @Test
  void aNewTimeAloneIsNothingNew() throws Exception {
    run();
    Files.setLastModifiedTime(
        raw.resolve("2020/news-000050.txt"), FileTime.from(Instant.parse("2021-02-02T02:02:02Z")));
    assertThat(run()).isInstanceOf(RefreshJob.NothingNew.class);
    assertThat(run()).isInstanceOf(RefreshJob.NothingNew.class);
  }

  @Test
  void aRewriteOfTheSameSizeAndTimeIsFoundByReading() throws Exception {
    run();
    Path file = raw.resolve("2020/news-000050.txt");
    Files.writeString(file, Files.readString(file).replace("naik", "juga"), StandardCharsets.UTF_8);
    age();
    assertThat(run()).isInstanceOf(RefreshJob.NothingNew.class);
    assertThat(run(output, JobSpec.Trust.CHECKSUM)).isInstanceOf(RefreshJob.Published.class);
    assertThat(TestRun.rows(output, "articles"))
        .filteredOn(row -> row.get("source_path").textValue().endsWith("news-000050.txt"))
        .singleElement()
        .satisfies(row -> assertThat(row.get("text").textValue()).contains("juga"));
    isLikeARunFromNothing();
  }

  @Test
  void aFileThatWasWrittenWhileTheLastRunBeganIsReadAgain() throws Exception {
    Path file = raw.resolve("2020/news-000050.txt");
    Files.setLastModifiedTime(file, FileTime.from(TestRun.START.minusMillis(500)));
    run();
    String other = Files.readString(file).replace("naik", "juga");
    Files.writeString(file, other, StandardCharsets.UTF_8);
    Files.setLastModifiedTime(file, FileTime.from(TestRun.START.minusMillis(500)));
    assertThat(run()).isInstanceOf(RefreshJob.Published.class);
  }

  @Test
  void aDamagedSnapshotIsMadeAnew() throws Exception {
    run();
    Map<String, String> before = data(output);
    String part =
        before.keySet().stream().filter(path -> path.contains("jsonl/articles")).findFirst().get();
    Files.delete(output.resolve("current").resolve(part));
    assertThat(run()).isInstanceOf(RefreshJob.Published.class);
    assertThat(data(output)).isEqualTo(before);
    assertThat(output.resolve("current").resolve(part)).exists();
  }

  @Test
  void beamKeepsWhatTheLoopMadeAndTheOtherWayRound() throws Exception {
    run();
    Set<Object> before = inodes();
    NewsGenerator.write(raw.resolve("2021"), 3, 77);
    TestRun.run(definition, raw, output, new BeamRunner(), TestRun.START.plusSeconds(3600));
    runs = 100;
    Set<Object> kept = inodes();
    kept.retainAll(before);
    assertThat(kept.size()).isGreaterThan(before.size() * 9 / 10);
    isLikeARunFromNothing();
  }
}
