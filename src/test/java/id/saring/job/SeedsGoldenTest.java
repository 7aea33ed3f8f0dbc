package id.saring.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.saring.beam.BeamRunner;
import id.saring.dataset.table.Table;
import id.saring.dataset.table.Tables;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every table of the five seeds, row by row, against the files in {@code
 * src/test/resources/golden}. {@code mvn test -Dtest=SeedsGoldenTest -Dsaring.update=true} rewrites
 * them; read the difference before you commit it.
 */
class SeedsGoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/seeds");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Columns that follow the definition, the clone or the run, not the text. */
  private static final List<String> MOVING =
      List.of("definition", "modified_at", "first_seen", "last_changed");

  @TempDir static Path output;

  @BeforeAll
  static void run() throws Exception {
    TestRun.run(
        Path.of("seeds"),
        output,
        new BeamRunner("--enforceImmutability=true", "--enforceEncodability=true"));
  }

  static Stream<String> tables() {
    return Tables.ALL.stream().map(Table::name);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void rowsAreAsReviewed(String table) throws Exception {
    List<JsonNode> rows = TestRun.rows(output, table);
    for (JsonNode row : rows) {
      MOVING.stream().filter(row::has).forEach(column -> ((ObjectNode) row).put(column, "…"));
    }
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
    printer.indentObjectsWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
    String found = JSON.writer(printer).writeValueAsString(rows) + "\n";
    Path file = GOLDEN.resolve(table + ".json");
    if (Boolean.getBoolean("saring.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, found, StandardCharsets.UTF_8);
    }
    assertThat(found).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
  }
}
