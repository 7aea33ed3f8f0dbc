package id.saring.cli;

import static id.saring.cli.Called.saring;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import id.saring.beam.BeamRunner;
import id.saring.cli.common.ExitCode;
import id.saring.definition.DefinitionFiles;
import id.saring.job.TestRun;
import id.saring.run.RefreshJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to an output over days: clocks, hands, holds. */
class OperationTest {
  private static final String DEFINITION = "pipelines/berita.yaml";

  @TempDir Path folder;

  private Path raw;
  private Path output;

  private Called run(String... more) {
    return saring(
        Stream.concat(
                Stream.of(
                    "run", DEFINITION, "--input", raw.toString(), "--output", output.toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private Called on(String command, String... more) {
    return saring(
        Stream.concat(Stream.of(command, "--output", output.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  @BeforeEach
  void files() throws IOException {
    raw = Files.createDirectories(folder.resolve("raw"));
    output = folder.resolve("out");
    add("satu");
  }

  private void add(String name) throws IOException {
    Files.writeString(
        raw.resolve(name + ".txt"),
        "Panen " + name + "\n\nWarga desa " + name + " memanen 12 ton padi pada 3 Mei 2020.\n");
  }

  private String publish(String start) throws Exception {
    RefreshJob.Result result =
        TestRun.run(
            DefinitionFiles.read(Path.of(DEFINITION)),
            raw,
            output,
            new BeamRunner(),
            Instant.parse(start));
    assertThat(result).isInstanceOf(RefreshJob.Published.class);
    return current();
  }

  private String current() throws IOException {
    String id = Files.readString(output.resolve("CURRENT")).strip();
    assertThat(output.resolve("current").toRealPath().getFileName()).hasToString(id);
    return id;
  }

  /** Note 7, case 121 and its siblings: days back, a second back, the same second. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-01T00:00:00Z",
        "2026-01-02T23:59:59Z",
        "2026-01-03T00:00:00Z",
        "1970-01-01T00:00:01Z"
      })
  void case121CommandsFollowTheOrderOfPublication(String second) throws Exception {
    String one = publish("2026-01-03T00:00:00Z");
    add("dua");
    String two = publish(second);
    assertThat(on("diff").out()).contains(one + " to " + two + ": 1 added, 0 removed, 1 same");
    add("tiga");
    String three = publish("2026-01-02T12:00:00Z");
    assertThat(on("diff").out()).contains(two + " to " + three + ": 1 added");
    assertThat(on("snapshots").out().lines().limit(3).map(line -> line.substring(0, 25)))
        .containsExactly(one, two, three);
    assertThat(on("prune", "--keep", "2", "--dry-run").out()).contains("would delete " + one);
    assertThat(on("rollback").out()).contains("current is now " + two);
    assertThat(on("rollback").out()).contains("current is now " + one);
    assertThat(on("rollback").code()).isEqualTo(ExitCode.USAGE);
    assertThat(on("prune", "--keep", "1").out()).contains("deleted " + two);
    assertThat(current()).isEqualTo(one);
  }

  /**
   * Note 9, case 124 and its siblings: a file of an odd time is read, and its time told or null.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2400-01-01T00:00:00Z",
        "2446-05-10T22:38:55Z",
        "2262-04-11T23:47:16.854Z",
        "2262-04-11T23:47:17Z",
        "1969-12-31T23:59:59.999Z",
        "1901-12-13T20:45:52Z",
        "9999-12-31T23:59:59Z",
        "+10000-01-01T00:00:00Z",
        "+30000-01-01T00:00:00Z"
      })
  void case124AFileOfAnOddTimeIsRead(String time) throws Exception {
    add("dua");
    Path odd = raw.resolve("dua.txt");
    Files.setLastModifiedTime(odd, FileTime.from(Instant.parse(time)));
    Instant kept = Files.getLastModifiedTime(odd).toInstant();
    Called first = run();
    assertThat(first.code()).as(first.err()).isEqualTo(ExitCode.OK);
    assertThat(first.out()).contains("became    2 articles");
    JsonNode row = TestRun.rows(output, "sources").get(0);
    assertThat(row.get("source_path").textValue()).isEqualTo("dua.txt");
    if (kept.isAfter(Instant.parse("9999-12-31T23:59:59.999Z"))) {
      assertThat(row.get("modified_at").isNull()).isTrue();
    } else {
      assertThat(Instant.parse(row.get("modified_at").textValue()))
          .isEqualTo(kept.truncatedTo(ChronoUnit.MILLIS));
    }
    assertThat(run().out()).startsWith("nothing new");
    add("tiga");
    assertThat(run().out()).contains("became    3 articles");
    assertThat(on("verify", "--input", raw.toString()).out()).contains("0 faults");
  }

  /** Note 8, case 123 and its siblings. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "folder",
        "no_link",
        "no_pointer",
        "odd_pointer",
        "link_elsewhere",
        "cut_manifest"
      })
  void case123SmallDamageIsHealedAndSaid(String damage) throws Exception {
    String one = publish("2026-01-03T00:00:00Z");
    add("dua");
    String two = publish("2026-01-04T00:00:00Z");
    Path link = output.resolve("current");
    switch (damage) {
      case "folder" -> {
        Files.delete(link);
        copy(output.resolve("snapshots").resolve(two), link);
      }
      case "no_link" -> Files.delete(link);
      case "no_pointer" -> Files.delete(output.resolve("CURRENT"));
      case "odd_pointer" -> Files.writeString(output.resolve("CURRENT"), two.replace('Z', 'z'));
      case "link_elsewhere" -> {
        Files.delete(link);
        Files.createSymbolicLink(link, Path.of("snapshots/" + one));
      }
      default -> {
        Path manifest = output.resolve("snapshots").resolve(two).resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).substring(0, 99));
      }
    }
    String whole = damage.equals("cut_manifest") ? one : two;
    Called listed = on("snapshots");
    assertThat(listed.code()).as(listed.err()).isEqualTo(ExitCode.OK);
    assertThat(listed.err()).startsWith("repaired: ");
    assertThat(current()).isEqualTo(whole);
    add("tiga");
    Called run = run();
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).contains("became    3 articles");
    try (Stream<Path> left = Files.list(output)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .contains("CURRENT", "SHA256SUMS", "current", "snapshots")
          .noneMatch(name -> name.startsWith(".new") || name.equals(".tmp"));
    }
  }

  @Test
  void case123AFolderThatIsNoCopyIsSaidNotTried() throws Exception {
    publish("2026-01-03T00:00:00Z");
    Files.delete(output.resolve("current"));
    Files.createDirectories(output.resolve("current"));
    Files.writeString(output.resolve("current/notes.txt"), "mine");
    Called run = run();
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .contains("/current is a folder with files of its own")
        .contains("move it");
    assertThat(output.resolve("current/notes.txt")).exists();
  }

  /** Note 7: what was rolled back is used again rather than made twice. */
  @Test
  void hole7ARunAfterRollbackSwitchesBack() throws Exception {
    publish("2026-01-03T00:00:00Z");
    add("dua");
    String two = publish("2026-01-04T00:00:00Z");
    on("rollback");
    Called run = run();
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).contains("snapshot " + two + " is current again");
    assertThat(current()).isEqualTo(two);
    assertThat(on("snapshots").out()).contains("2 snapshots");
  }

  /** Note 8: "nothing new" only while what there is is whole. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "jsonl/articles/part-00000.jsonl",
        "parquet/dates/part-00000.parquet",
        "jsonl/sources/part-00000.jsonl",
        "report.html"
      })
  void hole8AMissingFileIsMadeAnew(String file) throws Exception {
    String one = publish("2026-01-03T00:00:00Z");
    assertThat(run().out()).startsWith("nothing new");
    Files.delete(output.resolve("snapshots").resolve(one).resolve(file));
    Called run = run();
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).contains("became    1 articles");
    assertThat(current()).isNotEqualTo(one);
    Called rollback = on("rollback");
    assertThat(rollback.code()).isEqualTo(ExitCode.USAGE);
    assertThat(rollback.err()).contains("is not whole: " + file + " is missing");
  }

  @Test
  void hole8ForceMakesASnapshotInAnyCase() throws Exception {
    String one = publish("2026-01-03T00:00:00Z");
    Called run = run("--force");
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(current()).isNotEqualTo(one).endsWith(one.substring(one.length() - 8));
  }

  /** Ids tell seconds apart: a run that begins in the second of another waits for the next. */
  @Test
  void runsInOneSecondHaveIdsOfTheirOwn() throws Exception {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Called run = run("--force");
      assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
      ids.add(current());
    }
    assertThat(ids).doesNotHaveDuplicates().isSorted();
    assertThat(on("snapshots").out()).contains("3 snapshots");
  }

  @Test
  void aHeldOutputIsLeftAloneUntilItIsReleased() throws Exception {
    String one = publish("2026-01-03T00:00:00Z");
    add("dua");
    publish("2026-01-04T00:00:00Z");
    assertThat(on("rollback", "--hold", "harga salah sejak Senin").out())
        .contains("current is now " + one + "; runs wait until 'saring release'");
    Called run = run();
    assertThat(run.code()).isEqualTo(ExitCode.HELD);
    assertThat(run.err()).contains("is on hold: harga salah sejak Senin");
    assertThat(current()).isEqualTo(one);
    assertThat(on("snapshots").out()).contains("on hold: harga salah sejak Senin");
    assertThat(on("release").out()).contains("released; it was held: harga salah sejak Senin");
    assertThat(run().code()).isEqualTo(ExitCode.OK);
    assertThat(current()).isNotEqualTo(one);
  }

  /** Heads cut off: a column that empties stops the run, which leaves its report. */
  @Test
  void aColumnThatEmptiesIsNotPublished() throws Exception {
    for (int i = 0; i < 30; i++) {
      add("desa" + i);
    }
    String one = publish("2026-01-03T00:00:00Z");
    for (int i = 0; i < 30; i++) {
      Path file = raw.resolve("desa" + i + ".txt");
      Files.writeString(file, "warga memanen " + (i + 2) + " ton padi di sawah mereka.\n");
    }
    Called run = run();
    assertThat(run.code()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(run.err()).contains("gate max_null_rise[").contains("; see ").contains("failed/");
    assertThat(current()).isEqualTo(one);
    try (Stream<Path> failed = Files.list(output.resolve("failed"))) {
      Path left = failed.findFirst().orElseThrow();
      assertThat(left.resolve("report.html")).exists();
      assertThat(Files.readString(left.resolve("manifest.json"))).contains("max_null_rise");
    }
    for (int i = 0; i < 30; i++) {
      add("desa" + i);
    }
    add("dua");
    assertThat(run().code()).isEqualTo(ExitCode.OK);
    assertThat(output.resolve("failed")).doesNotExist();
  }

  @Test
  void verifyLooksAtRawFilesToo() throws Exception {
    add("dua");
    Files.copy(raw.resolve("dua.txt"), raw.resolve("salinan.txt"));
    String one = publish("2026-01-03T00:00:00Z");
    String input = raw.toString();
    assertThat(on("verify", "--input", input).out()).contains("2 articles checked, 0 faults");
    assertThat(on("verify", "--input", input, "--deep").out()).contains("0 faults");
    add("tiga");
    assertThat(on("verify", "--input", input).code()).isEqualTo(ExitCode.OK);
    Files.setLastModifiedTime(
        raw.resolve("tiga.txt"), FileTime.from(Instant.parse("2026-01-02T00:00:00Z")));
    assertThat(on("verify", "--input", input).out())
        .contains("fault: sources: tiga.txt is in the inputs, older than the run, and in no row");
    Files.delete(raw.resolve("tiga.txt"));
    Files.writeString(raw.resolve("dua.txt"), "Lain sama sekali dari yang semula.");
    Called changed = on("verify", "--input", input, "--json");
    assertThat(changed.code()).isEqualTo(ExitCode.CHECK_FAILED);
    JsonNode answer = new ObjectMapper().readTree(changed.out());
    assertThat(answer.get("snapshot").textValue()).isEqualTo(one);
    assertThat(answer.get("fault_count").intValue()).isEqualTo(2);
    assertThat(answer.get("faults").toString())
        .contains("dua.txt: its raw file has changed since the run")
        .contains("salinan.txt: it is no copy of dua.txt");
  }

  @Test
  void rowsOfDeletedFilesStandAmongTheOthers() throws Exception {
    for (String name : List.of("dua", "empat", "lima", "tiga")) {
      add(name);
    }
    run();
    Files.delete(raw.resolve("dua.txt"));
    Files.delete(raw.resolve("lima.txt"));
    assertThat(run().out()).contains("became    3 articles");
    assertThat(on("verify", "--input", raw.toString()).out())
        .contains("3 articles checked, 0 faults");
    add("lima");
    assertThat(run().out()).contains("became    4 articles");
    assertThat(on("verify", "--input", raw.toString()).out())
        .contains("4 articles checked, 0 faults");
  }

  private static JsonNode json(Called answer) throws IOException {
    JsonNode document = new ObjectMapper().readTree(answer.out());
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(Path.of("pipelines/answer.schema.json")));
    assertThat(schema.validate(document)).as(answer.out()).isEmpty();
    assertThat(document.get("exit_code").intValue()).isEqualTo(answer.code());
    return document;
  }

  @Test
  void everyJsonAnswerFitsItsPublishedSchema() throws Exception {
    JsonNode coverage = json(saring("rules", "coverage", DEFINITION, "--input", "seeds", "--json"));
    assertThat(coverage.get("fired")).isNotEmpty();
    assertThat(coverage.get("silent")).isNotEmpty();
    assertThat(json(run("--json")).get("outcome").textValue()).isEqualTo("published");
    Called again = run("--json");
    assertThat(json(again).get("outcome").textValue()).as(again.err()).isEqualTo("nothing_new");
    add("dua");
    JsonNode plan =
        json(
            saring(
                "plan",
                DEFINITION,
                "--input",
                raw.toString(),
                "--output",
                output.toString(),
                "--json"));
    assertThat(plan.get("new").toString()).isEqualTo("[\"dua.txt\"]");
    assertThat(json(run("--json")).get("accounts").get("articles").intValue()).isEqualTo(2);
    assertThat(json(on("diff", "--json")).get("added").intValue()).isEqualTo(1);
    assertThat(json(on("verify", "--json")).get("fault_count").intValue()).isZero();
    assertThat(json(on("snapshots", "--json")).get("snapshots")).hasSize(2);
    assertThat(json(on("prune", "--keep", "1", "--dry-run", "--json")).get("deleted")).hasSize(1);
    on("rollback");
    assertThat(json(run("--json")).get("outcome").textValue()).isEqualTo("used_again");
    on("rollback", "--hold", "nanti");
    JsonNode held = json(run("--json"));
    assertThat(held.get("outcome").textValue()).isEqualTo("failed");
    assertThat(held.get("message").textValue()).contains("on hold: nanti");
    Files.delete(raw.resolve("satu.txt"));
    Files.delete(raw.resolve("dua.txt"));
    on("release");
    assertThat(json(run("--json")).get("exit_code").intValue()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aRunLeavesMetricsAndCallsItsHooks() throws Exception {
    Path told = folder.resolve("told.json");
    Path definition = folder.resolve("definition.yaml");
    Files.writeString(
        definition,
        "input: {paths: [raw]}\noutput: out\nkeep: 1\non_success: cat > "
            + told
            + "\non_failure: 'cat > "
            + told
            + "; echo kabari redaksi; exit 3'\n");
    Called first = saring("run", definition.toString());
    assertThat(first.code()).as(first.err()).isEqualTo(ExitCode.OK);
    JsonNode success = new ObjectMapper().readTree(told.toFile());
    assertThat(success.get("outcome").textValue()).isEqualTo("published");
    String metrics = Files.readString(output.resolve("metrics.prom"));
    assertThat(metrics)
        .contains("# TYPE saring_articles gauge\nsaring_articles 1\n")
        .contains("saring_last_run_exit_code 0\n")
        .contains("saring_gate_passed{gate=\"min_articles\"} 1\n");
    assertThat(saring("run", definition.toString()).out()).startsWith("nothing new");
    assertThat(Files.readString(output.resolve("metrics.prom")))
        .contains("# TYPE saring_articles gauge\nsaring_articles 1\n")
        .contains("saring_last_run_exit_code 0\n");
    assertThat(
            new ObjectMapper().readTree(told.toFile()).get("accounts").get("articles").intValue())
        .isEqualTo(1);
    add("dua");
    Called second = saring("run", definition.toString());
    assertThat(second.out()).contains("deleted   " + success.get("snapshot").textValue());
    Files.writeString(output.resolve("HOLD"), "menunggu");
    add("tiga");
    Called held = saring("run", definition.toString());
    assertThat(held.code()).isEqualTo(ExitCode.HELD);
    assertThat(held.err()).contains("kabari redaksi").contains("ended with exit code 3");
    assertThat(new ObjectMapper().readTree(told.toFile()).get("message").textValue())
        .contains("menunggu");
    assertThat(Files.readString(output.resolve("metrics.prom")))
        .contains("saring_last_run_exit_code 5\n");
  }

  @Test
  void theFirstRejectedFilesAreNamed() throws Exception {
    for (int i = 1; i <= 7; i++) {
      Files.writeString(raw.resolve("kosong" + i + ".txt"), "");
    }
    for (String name : List.of("dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan")) {
      add(name);
    }
    Called run = run("--json");
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(run.err())
        .contains("rejected: kosong1.txt: empty\n", "rejected: kosong5.txt: empty\n")
        .contains("rejected: 2 more; table rejects has all")
        .doesNotContain("kosong6.txt");
    assertThat(json(run).get("rejected")).hasSize(5);
    for (String name : List.of("dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan")) {
      Files.delete(raw.resolve(name + ".txt"));
    }
    Called failed = run();
    assertThat(failed.code()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(failed.err()).contains("rejected: kosong1.txt: empty\n");
  }

  /** A link that leads nowhere is tried again each night, and makes no snapshot each night. */
  @Test
  void aFileThatStaysUnreadableMakesNoSnapshotOfItsOwn() throws Exception {
    add("dua");
    add("tiga");
    Files.createSymbolicLink(raw.resolve("putus.txt"), raw.resolve("nowhere"));
    assertThat(run().err()).contains("rejected: putus.txt: broken_link");
    String one = current();
    for (int night = 0; night < 2; night++) {
      Called again = run("--json");
      assertThat(json(again).get("outcome").textValue()).as(again.err()).isEqualTo("unchanged");
      assertThat(again.err()).contains("rejected: putus.txt: broken_link");
      assertThat(current()).isEqualTo(one);
    }
    assertThat(run().out())
        .contains("unchanged: same inputs as snapshot " + one + "; 1 files could not be read");
    Files.writeString(raw.resolve("nowhere"), "Panen\n\nWarga desa memanen 9 ton padi.\n");
    assertThat(run().out()).contains("became    4 articles");
  }

  /** Note 8: a ledger that cannot be read is no reason to fail each night. */
  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "parquet", "both"})
  void hole8ADamagedLedgerIsMadeAnew(String format) throws Exception {
    run();
    String one = current();
    for (String file :
        List.of("jsonl/sources/part-00000.jsonl", "parquet/sources/part-00000.parquet")) {
      if (format.equals("both") || file.startsWith(format)) {
        Path ledger = output.resolve("snapshots").resolve(one).resolve(file);
        byte[] bytes = Files.readAllBytes(ledger);
        for (int i = bytes.length / 4; i < bytes.length - bytes.length / 4; i++) {
          bytes[i] ^= 0x55;
        }
        Files.write(ledger, bytes);
      }
    }
    add("dua");
    Called run = run();
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).contains("became    2 articles");
    if (!format.equals("parquet")) {
      assertThat(run.err()).contains("repaired: the ledger of snapshot " + one + " is damaged");
    }
    JsonNode first = TestRun.rows(output, "sources").get(1);
    assertThat(first.get("source_path").textValue()).isEqualTo("satu.txt");
    assertThat(first.get("change").textValue())
        .isEqualTo(format.equals("both") ? "new" : "unchanged");
    assertThat(on("verify", "--input", raw.toString()).out())
        .contains("0 faults")
        .satisfies(
            out ->
                assertThat(out.contains("note: sources: change, first_seen and last_changed"))
                    .isEqualTo(!format.equals("parquet")));
  }

  /** Note 7: what is there already is found before anything is cleaned again. */
  @Test
  void hole7ARunAfterRollbackCleansNothing() throws Exception {
    run();
    add("dua");
    run();
    String two = current();
    on("rollback");
    Called run = run();
    assertThat(run.out()).contains("snapshot " + two + " is current again");
    assertThat(run.err()).contains("survey:").doesNotContain("refresh:");
    assertThat(current()).isEqualTo(two);
  }

  @Test
  void mistypedCommandsAndOptionsGetASuggestion() {
    assertThat(saring("verfy").err()).contains("Did you mean").contains("verify");
    assertThat(saring("snapshots", "--outptu", "x").err()).contains("--output");
    assertThat(saring("generate-completion").out()).contains("complete -F");
  }

  @Test
  void anOutputOnAStoreIsNeverAFolderOfThatName() throws Exception {
    for (List<String> command :
        List.of(
            List.of("run", DEFINITION, "--input", raw.toString()),
            List.of("plan", DEFINITION, "--input", raw.toString()),
            List.of("snapshots"),
            List.of("diff"),
            List.of("rollback"),
            List.of("prune", "--keep", "1"))) {
      Called answer =
          saring(
              Stream.concat(command.stream(), Stream.of("--output", "nosuch://bucket/clean"))
                  .toArray(String[]::new));
      assertThat(answer.code()).as(command + answer.err()).isEqualTo(ExitCode.USAGE);
      assertThat(answer.err()).contains("nosuch");
    }
    assertThat(Path.of("nosuch:")).doesNotExist();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }
}
