package id.saring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import id.saring.beam.BeamRunner;
import id.saring.cli.SaringCommand;
import id.saring.dataset.Duck;
import id.saring.dataset.table.Column;
import id.saring.dataset.table.Table;
import id.saring.dataset.table.Tables;
import id.saring.job.TestRun;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/**
 * What the README shows works: DuckDB reads every file of a snapshot of the seeds, with the types
 * and joins promised.
 */
class ReadmeTest {
  @TempDir static Path output;

  @BeforeAll
  static void run() throws Exception {
    TestRun.run(Path.of("seeds"), output, new BeamRunner());
  }

  private static List<String> blocks(String language) throws Exception {
    Matcher blocks = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(readme());
    List<String> found = new ArrayList<>();
    while (blocks.find()) {
      found.add(blocks.group(1));
    }
    return found;
  }

  static List<String> queries() throws Exception {
    List<String> queries = blocks("sql");
    assertThat(queries).hasSize(2);
    return queries;
  }

  @ParameterizedTest
  @MethodSource("queries")
  void queriesGiveRows(String query) throws Exception {
    String current = output.resolve("current").toString();
    String sql =
        query
            .replace("output/current", current)
            .replace(
                ".read " + current + "/views.sql", Files.readString(Path.of(current, "views.sql")));
    try (Duck duck = new Duck()) {
      List<List<Object>> rows = List.of();
      for (String statement : sql.replaceAll("(?m)^--.*\n", "").split(";\n", 0)) {
        rows = duck.query(statement);
      }
      assertThat(rows).isNotEmpty();
    }
  }

  /** Every command of the jar, in the order of the page, on the seeds and a folder of its own. */
  @Test
  void commandsRun(@TempDir Path folder) throws Exception {
    Path raw = Files.createDirectories(folder.resolve("raw"));
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.toList()) {
        Files.copy(seed, raw.resolve(seed.getFileName()));
      }
    }
    Path clean = folder.resolve("clean");
    List<String> commands =
        blocks("sh").stream()
            .flatMap(String::lines)
            .filter(line -> line.startsWith("java -jar target/saring.jar "))
            .map(line -> line.substring("java -jar target/saring.jar ".length()))
            .map(line -> line.replaceFirst("\\s+#.*", "").strip())
            .toList();
    assertThat(commands).hasSizeGreaterThan(10);
    for (String command : commands) {
      if (command.equals("diff")) {
        Files.writeString(raw.resolve("baru.txt"), "Warga desa pulang pada 3 Mei 2020.\n");
        saring("run", "pipelines/berita.yaml", "--input", raw.toString(), "--output", "" + clean);
      }
      List<String> words = new ArrayList<>();
      for (String word : command.split(" ", -1)) {
        words.add(
            word.replace("/data/raw", raw.toString())
                .replace("/data/clean", clean.toString())
                .replaceFirst("^my/", folder.resolve("my") + "/"));
      }
      if (List.of("plan", "verify", "diff", "rollback", "prune").contains(words.get(0))) {
        words.addAll(List.of("--output", clean.toString()));
      }
      saring(words.toArray(String[]::new));
    }
    assertThat(clean.resolve("current/report.html")).isNotEmptyFile();
  }

  @Test
  void thePictureIsOfTheSeed() throws Exception {
    String seed = "seeds/001_9c7d91f2d2c29186.txt";
    List<String> pictures = blocks("text");
    assertThat(readme()).contains("`" + seed + "`");
    assertInOrder(pictures.get(0), Files.readString(Path.of(seed)));
    assertInOrder(pictures.get(1), saring("explain", seed));
  }

  /** Each line of {@code picture}, up to an ellipsis, stands in {@code whole}, in this order. */
  private static void assertInOrder(String picture, String whole) {
    int at = 0;
    for (String line : picture.lines().toList()) {
      String shown = line.replaceFirst("…$", "").strip();
      assertThat(whole.indexOf(shown, at)).as(shown).isNotNegative();
      at = whole.indexOf(shown, at) + shown.length();
    }
  }

  private static String saring(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command = SaringCommand.commandLine();
    command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    command.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    assertThat(command.execute(arguments)).as(String.join(" ", arguments) + "\n" + err).isZero();
    return out.toString();
  }

  static Stream<Table<?>> tables() {
    return Tables.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void parquetColumnsHaveTheirTypes(Table<?> table) throws Exception {
    Map<String, String> expected = new LinkedHashMap<>();
    for (Column<?> column : table.columns()) {
      expected.put(
          column.name(),
          switch (column.type()) {
            case STRING -> "VARCHAR";
            case INT32 -> "INTEGER";
            case INT64 -> "BIGINT";
            case DOUBLE -> "DOUBLE";
            case BOOLEAN -> "BOOLEAN";
            case DATE -> "DATE";
            case TIMESTAMP -> "TIMESTAMP WITH TIME ZONE";
            case STRING_LIST -> "VARCHAR[]";
          });
    }
    assertThat(types("parquet/" + table.name() + "/*.parquet")).isEqualTo(expected);
  }

  @Test
  void bothFormatsHaveTheSameRows() throws Exception {
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      for (Table<?> table : Tables.ALL) {
        assertThat(count(statement, "parquet/" + table.name() + "/*.parquet"))
            .isEqualTo(TestRun.rows(output, table.name()).size());
      }
    }
  }

  @Test
  void commandsAreThoseOfCi() throws Exception {
    assertThat(readme())
        .contains("\nmvn verify\n")
        .contains("mvn -q compile exec:java -Dexec.args=\"run pipelines/berita.yaml\"");
    assertThat(readme().lines().count()).isLessThan(250);
    assertThat(Files.readString(Path.of(".ci/run"), StandardCharsets.UTF_8)).contains("verify");
  }

  private static String readme() throws Exception {
    return Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
  }

  private static Map<String, String> types(String files) throws SQLException {
    Map<String, String> types = new LinkedHashMap<>();
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "DESCRIBE SELECT * FROM '" + output.resolve("current/" + files) + "'")) {
      while (rows.next()) {
        types.put(rows.getString("column_name"), rows.getString("column_type"));
      }
    }
    return types;
  }

  private static long count(Statement statement, String files) throws SQLException {
    try (ResultSet rows =
        statement.executeQuery(
            "SELECT count(*) FROM '" + output.resolve("current/" + files) + "'")) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
