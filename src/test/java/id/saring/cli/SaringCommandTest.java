package id.saring.cli;

import static id.saring.cli.Called.saring;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.saring.cli.common.ExitCode;
import id.saring.io.LocalStorage;
import id.saring.snapshot.RunLock;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaringCommandTest {
  private static final String DEFINITION = "pipelines/berita.yaml";
  private static final String SEED = "seeds/001_9c7d91f2d2c29186.txt";

  @TempDir Path folder;

  @Test
  void runsVerifiesAndPlans() throws IOException {
    String output = folder.resolve("out").toString();
    Called run = saring("run", DEFINITION, "--output", output);
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(run.out().lines()).hasSize(5);
    assertThat(run.out())
        .contains("read      5 files", "became    5 articles, 0 duplicates, 0 rejects");
    assertThat(run.err().lines()).last().asString().startsWith("publish: 5 files");

    Called again = saring("run", DEFINITION, "--output", output);
    assertThat(again.code()).isEqualTo(ExitCode.OK);
    assertThat(again.out()).startsWith("nothing new: same inputs and definition as snapshot ");

    Called verify = saring("verify", "--definition", DEFINITION, "--output", output);
    assertThat(verify.code()).as(verify.out()).isEqualTo(ExitCode.OK);
    assertThat(verify.out()).contains("5 articles checked, 0 faults");
    Called rows = saring("verify", "--output", output);
    assertThat(rows.code()).as(rows.out()).isEqualTo(ExitCode.OK);
    assertThat(rows.out()).contains("5 articles checked without raw files").contains("0 faults");

    Called plan = saring("plan", DEFINITION, "--output", output);
    assertThat(plan.code()).isEqualTo(ExitCode.OK);
    assertThat(plan.out()).contains("5 files").contains("0 new, 0 changed, 0 deleted, 5 unchanged");

    Path part = folder.resolve("out/current/jsonl/articles/part-00000.jsonl");
    Files.writeString(part, " ", StandardOpenOption.APPEND);
    Called damaged = saring("verify", "--output", output);
    assertThat(damaged.code()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(damaged.out()).contains("fault: ").contains("part-00000.jsonl");
  }

  @Test
  void planTellsNewChangedAndDeletedFilesApart() throws IOException {
    String output = folder.resolve("out").toString();
    Path raw = Files.createDirectories(folder.resolve("raw"));
    Files.copy(Path.of(SEED), raw.resolve("a.txt"));
    Files.copy(Path.of("seeds/000_07ea50c38a930cba.txt"), raw.resolve("b.txt"));
    assertThat(saring("run", DEFINITION, "--input", raw.toString(), "--output", output).code())
        .isEqualTo(ExitCode.OK);
    Files.writeString(raw.resolve("a.txt"), "Lain sama sekali.", StandardCharsets.UTF_8);
    Files.delete(raw.resolve("b.txt"));
    Files.copy(Path.of(SEED), raw.resolve("c.txt"));
    Files.writeString(raw.resolve("d.html"), "<p>", StandardCharsets.UTF_8);
    Called plan = saring("plan", DEFINITION, "--input", raw.toString(), "--output", output);
    assertThat(plan.out())
        .contains("changed   a.txt", "deleted   b.txt", "new       c.txt")
        .contains("1 new, 1 changed, 1 deleted, 0 unchanged")
        .contains("skipped 1: 1 .html")
        .contains("1 of 1 batches would be made anew");
  }

  @Test
  void comparesRollsBackAndPrunes() throws IOException {
    String output = folder.resolve("out").toString();
    Path raw = Files.createDirectories(folder.resolve("raw"));
    Files.copy(Path.of(SEED), raw.resolve("a.txt"));
    Called alone = saring("diff", "--output", output);
    assertThat(alone.code()).isEqualTo(ExitCode.USAGE);
    assertThat(alone.err()).contains("there is no snapshot before the current one");
    assertThat(saring("run", DEFINITION, "--input", raw.toString(), "--output", output).code())
        .isEqualTo(ExitCode.OK);
    assertThat(saring("rollback", "--output", output).err())
        .contains("there is no snapshot before the current one");
    for (String command : List.of("rollback", "verify", "diff")) {
      Called wrong = saring(command, "yesterday", "--output", output);
      assertThat(wrong.code()).as(command).isEqualTo(ExitCode.USAGE);
      assertThat(wrong.err()).as(command).contains("\"yesterday\" is no snapshot id");
    }
    String first = Files.readString(folder.resolve("out/CURRENT"), StandardCharsets.UTF_8).strip();
    Files.copy(Path.of("seeds/000_07ea50c38a930cba.txt"), raw.resolve("b.txt"));
    assertThat(saring("run", DEFINITION, "--input", raw.toString(), "--output", output).code())
        .isEqualTo(ExitCode.OK);
    assertThat(saring("diff", "--output", output).out())
        .contains("1 added, 0 removed, 1 same, 0 changed");
    assertThat(saring("rollback", "--output", output).out()).contains("current is now " + first);
    assertThat(folder.resolve("out/current").toRealPath().getFileName()).hasToString(first);
    assertThat(saring("prune", "--keep", "0", "--output", output).code()).isEqualTo(ExitCode.USAGE);
    assertThat(saring("prune", "--keep", "1", "--output", output).out())
        .contains("deleted 0 snapshots");
    assertThat(saring("rollback", "yesterday", "--output", output).code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aFailedGatePublishesNothing() throws IOException {
    Path strict = definition("min_articles: 1", "min_articles: 6");
    Called run =
        saring(
            "run",
            strict.toString(),
            "--input",
            "seeds",
            "--output",
            folder.resolve("out").toString());
    assertThat(run.code()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(run.err())
        .contains("error: nothing is published: gate min_articles asks for at least 6 and found 5");
    assertThat(folder.resolve("out/current")).doesNotExist();
    try (Stream<Path> left = Files.list(folder.resolve("out"))) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .allMatch(name -> List.of(".lock", "snapshots", "failed", "metrics.prom").contains(name));
    }
  }

  @Test
  void aHeldLockIsAnExitCodeOfItsOwn() throws Exception {
    Path output = folder.resolve("out");
    try (Closeable lock = RunLock.take(LocalStorage.of(output), Instant.EPOCH)) {
      assertThat(lock).isNotNull();
      Called run = saring("run", DEFINITION, "--output", output.toString());
      assertThat(run.code()).isEqualTo(ExitCode.LOCKED);
      assertThat(run.err()).contains("another run holds the lock");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          zone: Asia/Jakarta | zone: Mars/Utopia | zone: found 'Mars/Utopia'; expected a zone such as
          charset_confidence: 30 | charset_confidence: many | charset_confidence: found the text 'many'; expected a whole number
          charset_confidence: 30 | charset_konfidence: 30 | charset_konfidence: unknown key; allowed here: name, dataset, input
          rules/*.yaml | rules/nothing.yaml | found 'rules/nothing.yaml'; no such file
          min_articles: 1 | min_articles: -1 | gates.min_articles: found -1; expected a whole number from 0
          zone: Asia/Jakarta | zone: Asia/Jakarta\\nzone: UTC | key 'zone' stands twice
          """)
  void aBadDefinitionIsOneLine(String from, String to, String message) throws IOException {
    Path bad = definition(from, to.replace("\\n", "\n"));
    Called run = saring("run", bad.toString(), "--output", folder.resolve("out").toString());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).matches("(?s)error: .*bad\\.yaml:\\d+: .*").contains(message);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void anInputThatMatchesNothingIsAnError() {
    Called run =
        saring(
            "run",
            DEFINITION,
            "--input",
            folder.resolve("*.txt").toString(),
            "--output",
            folder.resolve("out").toString());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .contains("matches no file; expected a file of input.format: text (.txt, packed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          | the command is missing; there are: init, run, plan
          frobnicate | no command 'frobnicate'; there are: init, run, plan
          rnu pipelines/berita.yaml | no command 'rnu'; there are: init, run, plan
          rules cover | no command 'cover'; there are: new, test, coverage, diff
          run | Missing required parameter: 'DEFINITION'
          run nichts.yaml | nichts.yaml: no such file
          run pipelines | pipelines: found a folder; expected a YAML file
          run README.md | no YAML: while scanning an alias: unexpected character found
          run DEFINITION --ouput x | Unknown options: '--ouput', 'x'
          run DEFINITION --output README.md | output 'README.md' is a file; expected a folder
          run DEFINITION --log-format xml | expected one of [TEXT, JSON]
          run DEFINITION -- --nonsense=1 | options after --: no option '--nonsense' of the runner
          explain nope.txt | FILE 'nope.txt' is no file, no record of one
          verify yesterday | "yesterday" is no snapshot id; one looks like
          prune | Missing required option: '--keep=N'
          rules test DEFINITION --pack nope | no pack 'nope' in the definition; there are:
          rules coverage DEFINITION --pack nope | no pack 'nope' in the definition; there are:
          rules coverage DEFINITION --candidates -3 | --candidates is -3; expected at least 0
          rules diff DEFINITION nope.yaml | nope.yaml: no such file
          rules new README.md | FILE 'README.md' exists already; name another or remove it
          """)
  void aWrongCallIsTold(String line, String message) {
    Called called =
        saring(line == null ? new String[0] : line.replace("DEFINITION", DEFINITION).split(" "));
    assertThat(called.code()).isEqualTo(ExitCode.USAGE);
    assertThat(called.err()).startsWith("error: ").contains(message);
    assertThat(called.out()).isEmpty();
  }

  @Test
  void unknownRunnerOptionsAreUsageErrors() {
    Called run =
        saring(
            "run",
            DEFINITION,
            "--output",
            folder.resolve("out").toString(),
            "--",
            "--noSuchOption=1");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("options after --: ").contains("noSuchOption");
  }

  @Test
  void explainsAFile() throws IOException {
    Called plain = saring("explain", SEED);
    assertThat(plain.code()).as(plain.err()).isEqualTo(ExitCode.OK);
    assertThat(plain.out())
        .contains("Advertisements", "editor          Irene Indah", "2021-09-16")
        .doesNotContain("\u001b[");
    Called json = saring("explain", "--json", SEED);
    JsonNode rows = new ObjectMapper().readTree(json.out());
    assertThat(rows.get("articles").get(0).get("editor").textValue()).isEqualTo("Irene Indah");
    assertThat(rows.get("edits").size()).isGreaterThan(3);
    assertThat(saring("explain", folder.toString()).code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void beginsWithTheFormatOfTheFilesThatAreThere() throws IOException {
    Path raw = Files.createDirectories(folder.resolve("raw"));
    Files.writeString(raw.resolve("foto.jpg"), "");
    Files.writeString(
        raw.resolve("a.jsonl"), "{\"text\":\"Warga desa pulang pada 3 Mei 2020.\"}\n");
    Path definition = folder.resolve("saring.yaml");
    saring("init", definition.toString(), "--input", raw.toString());
    assertThat(Files.readString(definition)).contains("\n  format: jsonl\n  # fields: ");
    assertThat(saring("run", definition.toString()).out()).contains("became    1 articles");
  }

  @Test
  void beginsWithPathsAsTheShellMeansThem() throws IOException {
    Path definition = folder.resolve("pipelines/saring.yaml");
    saring("init", definition.toString(), "--input", "seeds", "--output", folder + "/clean");
    assertThat(Files.readString(definition))
        .contains("paths: [" + Path.of("seeds").toAbsolutePath() + "]")
        .contains("output: ../clean");
    assertThat(saring("run", definition.toString()).out()).contains("became    5 articles");
    assertThat(folder.resolve("clean/CURRENT")).exists();
  }

  @Test
  void explainsRecordsAndPages() throws IOException {
    Path dump = folder.resolve("dump.jsonl");
    Files.writeString(
        dump,
        "{\"id\":\"a\",\"text\":\"Warga desa pulang pada 3 Mei 2020.\"}\n{\"id\":\"b\",\"x\":1}\n"
            + "{\"id\":\"c\",\"text\":\"Warga kota pergi pada 4 Mei 2020.\"}\n");
    assertThat(saring("explain", dump.toString()).out())
        .contains("dump.jsonl#a", "dump.jsonl#2", "has no field 'text'", "2020-05-04");
    assertThat(saring("explain", dump + "#c").out())
        .contains("dump.jsonl#c", "2020-05-04")
        .doesNotContain("2020-05-03");
    assertThat(saring("explain", dump + "#z").code()).isEqualTo(ExitCode.USAGE);
    Path page = folder.resolve("page.html");
    Files.writeString(page, "<html><body><p>Warga desa pulang pada 3 Mei 2020.</p></body></html>");
    assertThat(saring("explain", "--json", page.toString()).out())
        .contains("\"text\":\"Warga desa pulang pada 3 Mei 2020.\"");
  }

  @Test
  void explainsAFolderAndTheRulePacksThatWork() {
    Called all = saring("explain", "seeds");
    assertThat(all.code()).as(all.err()).isEqualTo(ExitCode.OK);
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      seeds.forEach(seed -> assertThat(all.out()).contains(seed.getFileName() + " ("));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(all.out())
        .contains("  government      'Diskominfo'\n", "  kompasiana.com  site kompasiana.com\n");
  }

  @Test
  void testsAndCoversRules() {
    Called test = saring("rules", "test", DEFINITION);
    assertThat(test.code()).as(test.out()).isEqualTo(ExitCode.OK);
    assertThat(test.out()).contains(", 0 failures (examples, ");
    Called coverage = saring("rules", "coverage", DEFINITION);
    assertThat(coverage.code()).isEqualTo(ExitCode.OK);
    assertThat(coverage.out()).contains(" hits ").contains("never fired");
    Called one = saring("rules", "coverage", DEFINITION, "--pack", "general", "--json");
    assertThat(one.out()).contains("\"pack\" : \"general\"").doesNotContain("structure");
    Called against = saring("rules", "test", DEFINITION, "--against", "seeds", "--pack", "general");
    assertThat(against.out())
        .contains("5 pages with ")
        .containsPattern("\\d+\\.\\d%  general/advertisement")
        .doesNotContain("  kompasiana.com/");
  }

  @Test
  void showsWhatAChangeOfRulesChanges() throws IOException {
    Path changed = definition("name: berita", "name: lain");
    Path general = changed.resolveSibling("rules/general.yaml");
    String text = Files.readString(general, StandardCharsets.UTF_8);
    assertThat(text).contains("- id: blog-platform\n");
    Files.writeString(
        general,
        text.replaceFirst("(?s)- id: blog-platform\n.*?\n(?=- id: )", ""),
        StandardCharsets.UTF_8);
    Called diff = saring("rules", "diff", DEFINITION, changed.toString(), "--input", "seeds");
    assertThat(diff.code()).as(diff.err()).isEqualTo(ExitCode.OK);
    assertThat(diff.out())
        .contains("general/blog-platform", "platform blog", "1 of 5 pages differ")
        .doesNotContain("more ");
    Called same = saring("rules", "diff", DEFINITION, DEFINITION, "--input", "seeds");
    assertThat(same.out()).isEqualTo("0 of 5 pages differ\n");
  }

  @Test
  void beginsAPipelineAndAPack() throws IOException {
    Path pipeline = folder.resolve("my/saring.yaml");
    Called init =
        saring(
            "init", pipeline.toString(), "--input", Path.of("seeds").toAbsolutePath().toString());
    assertThat(init.code()).as(init.err()).isEqualTo(ExitCode.OK);
    Called test = saring("rules", "test", pipeline.toString());
    assertThat(test.code()).as(test.out() + test.err()).isEqualTo(ExitCode.OK);
    assertThat(saring("init", pipeline.toString()).err()).contains("exists already");
    for (String name : List.of("sites/kebunpos.co.id.yaml", "rules/forum.yaml")) {
      Path pack = pipeline.resolveSibling(name);
      assertThat(saring("rules", "new", pack.toString()).code()).isEqualTo(ExitCode.OK);
    }
    Files.writeString(
        pipeline,
        Files.readString(pipeline, StandardCharsets.UTF_8)
            + "rules: [shipped, sites/*.yaml, rules/*.yaml]\n",
        StandardCharsets.UTF_8);
    Called more = saring("rules", "test", pipeline.toString());
    assertThat(more.code()).as(more.out() + more.err()).isEqualTo(ExitCode.OK);
    assertThat(packs(more)).isEqualTo(packs(test) + 2);
  }

  private static int packs(Called answer) {
    String last = answer.out().lines().reduce((a, b) -> b).orElseThrow();
    return Integer.parseInt(last.substring(0, last.indexOf(' ')));
  }

  @ParameterizedTest
  @CsvSource({"run", "plan", "explain", "verify", "diff", "rollback", "prune", "rules", "init"})
  void everyCommandHasHelpWithExamples(String command) {
    Called help = saring(command, "--help");
    assertThat(help.code()).isEqualTo(ExitCode.OK);
    assertThat(help.out()).contains("Usage: saring " + command).contains("Example");
  }

  @Test
  void aWrongCommandLineIsAUsageError() {
    assertThat(saring("runn").code()).isEqualTo(ExitCode.USAGE);
    assertThat(saring("run").code()).isEqualTo(ExitCode.USAGE);
    assertThat(saring("verify", "yesterday").code()).isEqualTo(ExitCode.USAGE);
  }

  /** The shipped definition with a change, beside copies of its rule packs. */
  private Path definition(String from, String to) throws IOException {
    Path pipelines = Files.createDirectories(folder.resolve("pipelines"));
    for (String kind : List.of("rules", "sites")) {
      Path copies = Files.createDirectories(pipelines.resolve(kind));
      try (Stream<Path> packs = Files.list(Path.of("pipelines", kind))) {
        for (Path pack : packs.toList()) {
          Files.copy(pack, copies.resolve(pack.getFileName()));
        }
      }
    }
    String text = Files.readString(Path.of(DEFINITION), StandardCharsets.UTF_8);
    assertThat(text).contains(from);
    return Files.writeString(
        pipelines.resolve("bad.yaml"), text.replace(from, to), StandardCharsets.UTF_8);
  }
}
