package id.saring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import id.saring.beam.BeamRunner;
import id.saring.job.TestRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.TestAbortedException;

/**
 * Every query of the DuckDB notebook runs on a snapshot of the seeds and gives the output that is
 * committed with it, and both notebooks run where Jupyter is installed with what they import.
 * {@code mvn test -Dtest=NotebookTest -Dsaring.update=true} renews the outputs; read the difference
 * before you commit it.
 */
class NotebookTest {
  private static final Path NOTEBOOK = Path.of("src/notebooks/duckdb.ipynb");
  private static final Pattern QUERY = Pattern.compile("(?s)con\\.sql\\(\"\"\"\n(.*?)\n\"\"\"\\)");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path output;

  @BeforeAll
  static void run() throws Exception {
    TestRun.run(Path.of("seeds"), output, new BeamRunner());
  }

  @Test
  void everyQueryGivesTheOutputThatIsCommitted() throws Exception {
    JsonNode notebook = JSON.readTree(NOTEBOOK.toFile());
    int queries = 0;
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      statement.execute("SET TimeZone = 'UTC'");
      statement.execute("SET VARIABLE saring = '" + output.resolve("current") + "'");
      statement.execute(Files.readString(output.resolve("current/views.sql")));
      for (JsonNode cell : notebook.get("cells")) {
        Matcher query = QUERY.matcher(source(cell));
        if (cell.get("cell_type").asText().equals("code") && query.find()) {
          String found = table(statement, query.group(1));
          queries++;
          if (query.end() == source(cell).length()) {
            if (Boolean.getBoolean("saring.update")) {
              setOutput((ObjectNode) cell, found);
            }
            assertThat(output(cell)).as(query.group(1)).isEqualTo(found);
          }
        }
      }
    }
    assertThat(queries).isEqualTo(10);
    if (Boolean.getBoolean("saring.update")) {
      DefaultPrettyPrinter printer =
          new DefaultPrettyPrinter()
              .withObjectIndenter(new DefaultIndenter(" ", "\n"))
              .withArrayIndenter(new DefaultIndenter(" ", "\n"));
      Files.writeString(
          NOTEBOOK,
          JSON.writer(printer).writeValueAsString(notebook) + "\n",
          StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"duckdb.ipynb", "polars.ipynb"})
  void runsInJupyter(String notebook, @TempDir Path folder) throws Exception {
    Path log = folder.resolve("log");
    ProcessBuilder jupyter =
        new ProcessBuilder(
                "jupyter",
                "nbconvert",
                "--to",
                "notebook",
                "--execute",
                "--output-dir",
                "" + folder,
                "" + Path.of("src/notebooks", notebook))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    jupyter.environment().put("SARING_SNAPSHOT", output.resolve("current").toString());
    Process process;
    try {
      process = jupyter.start();
    } catch (IOException e) {
      throw new TestAbortedException("Jupyter is not installed", e);
    }
    int code = process.waitFor();
    String said = Files.readString(log);
    Matcher missing = Pattern.compile("No module named '?([a-z]+)").matcher(said);
    if (code != 0 && missing.find()) {
      throw new TestAbortedException("Jupyter has no module " + missing.group(1));
    }
    assertThat(code).as(said).isZero();
  }

  private static String source(JsonNode cell) {
    StringBuilder source = new StringBuilder();
    cell.get("source").forEach(line -> source.append(line.asText()));
    return source.toString();
  }

  private static String output(JsonNode cell) {
    StringBuilder text = new StringBuilder();
    cell.at("/outputs/0/data/text~1plain").forEach(line -> text.append(line.asText()));
    return text.toString();
  }

  private static void setOutput(ObjectNode cell, String text) {
    ObjectNode result = JSON.createObjectNode();
    result.put("output_type", "execute_result");
    result.putNull("execution_count");
    result.putObject("metadata");
    ArrayNode lines = result.putObject("data").putArray("text/plain");
    text.lines().forEach(line -> lines.add(line + "\n"));
    cell.putArray("outputs").add(result);
  }

  /** The rows of a query as text in columns, as a notebook shows them. */
  private static String table(Statement statement, String query) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (ResultSet result = statement.executeQuery(query)) {
      int columns = result.getMetaData().getColumnCount();
      List<String> names = new ArrayList<>();
      for (int i = 1; i <= columns; i++) {
        names.add(result.getMetaData().getColumnLabel(i));
      }
      rows.add(names);
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          row.add(String.valueOf(result.getObject(i)).replace('\n', ' '));
        }
        rows.add(row);
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        int column = i;
        int width = rows.stream().mapToInt(cells -> cells.get(column).length()).max().orElse(0);
        text.append(row.get(i)).append(" ".repeat(width - row.get(i).length() + 2));
      }
      text.setLength(text.length() - 2);
      int end = text.length();
      while (text.charAt(end - 1) == ' ') {
        end--;
      }
      text.setLength(end);
      text.append('\n');
    }
    return text.toString();
  }
}
