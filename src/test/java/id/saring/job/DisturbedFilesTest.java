package id.saring.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.saring.beam.BeamFiles;
import id.saring.definition.DefinitionFiles;
import id.saring.io.LocalStorage;
import id.saring.plan.PlannedFile;
import id.saring.run.RefreshJob;
import id.saring.snapshot.SnapshotId;
import id.saring.snapshot.Snapshots;
import id.saring.snapshot.verify.RawCheck;
import id.saring.snapshot.verify.Verifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are touched, replaced or gone while a run reads them: none is lost. */
class DisturbedFilesTest {
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-02-02T02:02:02Z"));
  private static final Instant SECOND = TestRun.START.plusSeconds(60);

  @TempDir Path folder;
  private Path raw;
  private Path output;
  private DefinitionFiles definition;

  @BeforeEach
  void write() throws IOException {
    raw = folder.resolve("raw");
    output = folder.resolve("out");
    definition = TestRun.changed("batch_bytes: 1048576", "batch_bytes: 2000");
    NewsGenerator.write(raw, 12, 5);
    for (int i = 0; i < 12; i++) {
      Files.setLastModifiedTime(file(i), LONG_AGO);
    }
  }

  private Path file(int number) {
    return raw.resolve(String.format("news-%06d.txt", number));
  }

  private RefreshJob.Result run(Instant start, LoopRunner.Interruption between) throws Exception {
    return TestRun.run(definition, raw, output, new LoopRunner(2, between), start);
  }

  private JsonNode row(String table, int number) throws IOException {
    return TestRun.rows(output, table).stream()
        .filter(
            row -> row.get("source_path").textValue().equals(file(number).getFileName().toString()))
        .findFirst()
        .orElse(null);
  }

  private void everyDuplicateHasItsOriginal() throws IOException {
    List<String> ids =
        TestRun.rows(output, "articles").stream()
            .map(row -> row.get("article_id").textValue())
            .toList();
    for (String table : List.of("sources", "articles")) {
      assertThat(TestRun.rows(output, table))
          .filteredOn(row -> !row.get("duplicate_of").isNull())
          .allMatch(row -> ids.contains(row.get("duplicate_of").textValue()));
    }
  }

  @Test
  void aFileThatIsTouchedIsReadAllTheSame() throws Exception {
    FileTime now = FileTime.from(Instant.parse("2025-05-05T05:05:05Z"));
    run(TestRun.START, () -> Files.setLastModifiedTime(file(3), now));
    assertThat(row("articles", 3)).isNotNull();
    assertThat(row("sources", 3).get("modified_at").textValue()).isEqualTo("2025-05-05T05:05:05Z");
    assertThat(run(SECOND, () -> {})).isInstanceOf(RefreshJob.NothingNew.class);
  }

  @Test
  void aFileThatIsRewrittenWithTheSameSizeAndTimeIsWhatTheRefreshRead() throws Exception {
    String other = Files.readString(file(3)).replace("naik", "juga").replace("tahun", "bulan");
    run(
        TestRun.START,
        () -> {
          Files.writeString(file(3), other, StandardCharsets.UTF_8);
          Files.setLastModifiedTime(file(3), LONG_AGO);
        });
    assertThat(row("articles", 3).get("text").textValue()).contains("juga").doesNotContain("naik");
    assertThat(row("sources", 3).get("source_sha256"))
        .isEqualTo(row("articles", 3).get("source_sha256"));
    RefreshJob.Result second = run(SECOND, () -> {});
    assertThat(second).isInstanceOf(RefreshJob.Published.class);
    assertThat(row("articles", 3).get("text").textValue()).contains("juga");
    assertThat(run(SECOND.plusSeconds(60), () -> {})).isInstanceOf(RefreshJob.NothingNew.class);
  }

  @Test
  void aFileThatIsRewrittenBetweenListingAndSurveyIsReadAsItIs() throws Exception {
    String other = Files.readString(file(3)).replace("naik", "juga");
    FileTime now = FileTime.from(Instant.parse("2025-05-05T05:05:05Z"));
    TestRun.run(
        definition,
        raw,
        output,
        (spec, batches, progress) -> {
          try {
            Files.writeString(file(3), other, StandardCharsets.UTF_8);
            Files.setLastModifiedTime(file(3), now);
          } catch (IOException e) {
            throw new AssertionError(e);
          }
          new LoopRunner(1).run(spec, batches, progress);
        },
        TestRun.START);
    assertThat(row("articles", 3).get("text").textValue()).contains("juga");
    assertThat(row("sources", 3).get("modified_at").textValue()).isEqualTo("2025-05-05T05:05:05Z");
  }

  @Test
  void aFileThatVanishesAndComesBackIsAnArticleOfTheNextRun() throws Exception {
    byte[] bytes = Files.readAllBytes(file(3));
    run(TestRun.START, () -> Files.delete(file(3)));
    assertThat(row("rejects", 3).get("reason").textValue()).isEqualTo("vanished");
    Files.write(file(3), bytes);
    Files.setLastModifiedTime(file(3), LONG_AGO);
    assertThat(run(SECOND, () -> {})).isInstanceOf(RefreshJob.Published.class);
    assertThat(row("articles", 3)).isNotNull();
    assertThat(run(SECOND.plusSeconds(60), () -> {})).isInstanceOf(RefreshJob.NothingNew.class);
  }

  @Test
  void aCopyTakesThePlaceOfAnOriginalThatVanished() throws Exception {
    for (int copy : List.of(5, 7, 11)) {
      Files.copy(file(1), file(copy), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    run(TestRun.START, () -> Files.deleteIfExists(file(1)));
    assertThat(row("sources", 1).get("status").textValue()).isEqualTo("reject");
    assertThat(row("sources", 5).get("status").textValue()).isEqualTo("article");
    assertThat(row("articles", 5).get("cluster_size").intValue()).isEqualTo(3);
    assertThat(List.of(row("sources", 7), row("sources", 11)))
        .allMatch(row -> row.get("duplicate_of").equals(rowId(5)));
    everyDuplicateHasItsOriginal();
  }

  @Test
  void aFileThatIsMoreThanTheMemoryHoldsIsARejectAndTheOthersArePublished() throws Exception {
    RefreshJob.Sources sources =
        new RefreshJob.Sources(
            List.of(raw.toString()),
            BeamFiles::list,
            location -> {
              if (location.endsWith(file(3).getFileName().toString())) {
                throw new OutOfMemoryError("planted");
              }
              return new BeamFiles().open(location);
            });
    TestRun.run(definition, sources, output, new LoopRunner(1));
    assertThat(row("rejects", 3).get("reason").textValue()).isEqualTo("too_complex");
    assertThat(TestRun.rows(output, "articles")).hasSize(11);
  }

  @Test
  void aNearDuplicateOfAnOriginalThatVanishedStandsAlone() throws Exception {
    String text = Files.readString(file(1));
    Files.writeString(file(7), text + "Tambahan satu kalimat.\n", StandardCharsets.UTF_8);
    run(TestRun.START, () -> {});
    assertThat(row("articles", 7).get("duplicate_of")).isEqualTo(rowId(1));
    assertThat(row("articles", 7).get("similarity").doubleValue()).isBetween(0.8, 1.0);
    output = folder.resolve("other");
    run(SECOND, () -> Files.deleteIfExists(file(1)));
    assertThat(row("articles", 1)).isNull();
    assertThat(row("articles", 7).get("duplicate_of").isNull()).isTrue();
    everyDuplicateHasItsOriginal();
  }

  private JsonNode rowId(int number) {
    try {
      return row("articles", number).get("article_id");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The files of a folder, the last three of them in one of its folders, which may be locked. */
  private RefreshJob.Sources listed(boolean locked) {
    return new RefreshJob.Sources(
        List.of("mem://raw/"),
        (uri, format, into) -> {
          for (int i = 0; i < (locked ? 9 : 12); i++) {
            into.add(
                new PlannedFile(
                    (i < 9 ? "" : "dalam/") + file(i).getFileName(),
                    file(i).toUri().toString(),
                    Files.size(file(i)),
                    LONG_AGO.toMillis(),
                    null));
          }
          if (locked) {
            into.add(
                new PlannedFile(
                    "dalam", raw.toUri().toString(), 0, 0, PlannedFile.UNREADABLE_FOLDER));
          }
        },
        new BeamFiles());
  }

  private List<String> faults() throws IOException {
    LocalStorage files = LocalStorage.of(output);
    SnapshotId current = new Snapshots(files).current().orElseThrow();
    return new Verifier(files).verify(current, RawCheck.NONE).faults();
  }

  private List<JsonNode> ledgerOfLocked() throws IOException {
    return TestRun.rows(output, "sources").stream()
        .filter(row -> row.get("source_path").textValue().startsWith("dalam/"))
        .toList();
  }

  @Test
  void filesOfAFolderThatIsLockedForOnceKeepTheirPlaceInTheLedger() throws Exception {
    TestRun.run(definition, listed(false), output, new LoopRunner(1), TestRun.START);
    List<JsonNode> before = ledgerOfLocked();
    assertThat(before).hasSize(3).allMatch(row -> row.get("change").textValue().equals("new"));

    TestRun.run(definition, listed(true), output, new LoopRunner(1), SECOND);
    assertThat(ledgerOfLocked())
        .hasSize(3)
        .allMatch(row -> row.get("change").textValue().equals("unlisted"))
        .allMatch(row -> row.get("article_id").isNull())
        .extracting(row -> row.get("source_sha256"))
        .isEqualTo(before.stream().map(row -> row.get("source_sha256")).toList());
    assertThat(faults()).isEmpty();

    Files.writeString(file(2), "Pasar Pagi Ramai\nTEGAL – Pasar Pagi ramai pembeli.\n");
    Instant third = SECOND.plusSeconds(60);
    TestRun.run(definition, listed(false), output, new LoopRunner(1), third);
    assertThat(ledgerOfLocked())
        .hasSize(3)
        .allMatch(row -> row.get("change").textValue().equals("unchanged"))
        .extracting(row -> row.get("first_seen"))
        .isEqualTo(before.stream().map(row -> row.get("first_seen")).toList());
    assertThat(faults()).isEmpty();
  }
}
