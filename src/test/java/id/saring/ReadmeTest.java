package id.saring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import id.saring.beam.BeamRunner;
import id.saring.dataset.table.Column;
import id.saring.dataset.table.Table;
import id.saring.dataset.table.Tables;
import id.saring.job.TestRun;
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

  static List<String> queries() throws Exception {
    Matcher blocks = Pattern.compile("(?s)```sql\n(.*?)```").matcher(readme());
    List<String> queries = new ArrayList<>();
    while (blocks.find()) {
      queries.add(blocks.group(1));
    }
    assertThat(queries).hasSize(4);
    return queries;
  }

  @ParameterizedTest
  @MethodSource("queries")
  void queriesGiveRows(String query) throws Exception {
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement();
        ResultSet rows =
            statement.executeQuery(
                query.replace("output/current", output.resolve("current").toString()))) {
      assertThat(rows.next()).isTrue();
    }
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
