package id.saring.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import id.saring.dataset.Duck;
import id.saring.dataset.table.Column;
import id.saring.dataset.table.Table;
import id.saring.dataset.table.Tables;
import id.saring.dataset.table.Word;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a snapshot of the seeds says of itself is true and can be used. */
class SnapshotMetadataTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path folder;
  private static Path snapshot;

  @BeforeAll
  static void run() throws Exception {
    snapshot = TestRun.ofSeeds(folder);
  }

  @Test
  void theDataPackageIsOneByThePublishedProfiles() throws IOException {
    JsonNode descriptor = JSON.readTree(snapshot.resolve("datapackage.json").toFile());
    assertThat(faults("datapackage", descriptor)).isEmpty();
    for (JsonNode resource : descriptor.get("resources")) {
      assertThat(faults("dataresource", resource)).as(resource.get("name").asText()).isEmpty();
      assertThat(faults("tableschema", resource.get("schema"))).isEmpty();
      for (JsonNode path : resource.get("path")) {
        assertThat(snapshot.resolve(path.asText())).exists();
      }
    }
    ((ObjectNode) descriptor).remove("resources");
    assertThat(faults("datapackage", descriptor)).isNotEmpty();
  }

  private static Set<ValidationMessage> faults(String profile, JsonNode document)
      throws IOException {
    try (InputStream in =
        SnapshotMetadataTest.class.getResourceAsStream("/frictionless/" + profile + ".json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
          .getSchema(in)
          .validate(document);
    }
  }

  @Test
  void columnsHoldNoWordBeyondTheirVocabularies() throws Exception {
    try (Duck duck = new Duck()) {
      for (Table<?> table : Tables.ALL) {
        for (Column<?> column : table.columns()) {
          if (!column.vocabulary().isEmpty()) {
            String name = '"' + column.name() + '"';
            boolean list = Duck.type(column).endsWith("[]");
            Set<String> found = new TreeSet<>();
            duck.query(
                    "SELECT DISTINCT x FROM (SELECT "
                        + (list ? "unnest(" + name + ")" : name)
                        + " AS x FROM "
                        + Duck.parquet(snapshot, table)
                        + ") WHERE x IS NOT NULL")
                .forEach(row -> found.add((String) row.get(0)));
            assertThat(column.vocabulary().stream().map(Word::word).toList())
                .as(table + "." + name)
                .containsAll(found);
          }
        }
      }
    }
  }

  @Test
  void theViewsJoinMentionsWithTheirArticles() throws Exception {
    try (Duck duck = new Duck()) {
      duck.query("SET VARIABLE saring = '" + snapshot + "'");
      duck.query(Files.readString(snapshot.resolve("views.sql")));
      for (String view : List.of("mentions", "money", "calendar", "removed", "clusters")) {
        duck.query("FROM " + view);
      }
      assertThat(duck.number("SELECT count(*) FROM mentions"))
          .isEqualTo(
              duck.number("SELECT (SELECT count(*) FROM dates) + (SELECT count(*) FROM figures)"));
      assertThat(
              duck.number(
                  "SELECT count(*) FROM mentions WHERE field = 'text' AND NOT contains(context,"
                      + " surface) OR paragraph_text IS NULL AND field = 'text'"))
          .isZero();
      assertThat(
              duck.number(
                  "SELECT count(*) FROM mentions WHERE field = 'text' AND"
                      + " (contains(paragraph_text, chr(10) || chr(10)) OR NOT"
                      + " contains(paragraph_text, surface))"))
          .isZero();
      assertThat(
              duck.query(
                  "SELECT saring_context('abcdef', 2, 4, 1), saring_context('abc', 0, 1, 9)"))
          .containsExactly(List.of("bcde", "abc"));
      assertThat(duck.number("SELECT count(*) FROM removed WHERE \"column\" IS NOT NULL"))
          .isPositive();
    }
  }

  @Test
  void jsonLinesWithTheGivenTypesAreTheParquetFiles() throws Exception {
    JsonNode schema = JSON.readTree(snapshot.resolve("schema.json").toFile());
    try (Duck duck = new Duck()) {
      for (Table<?> table : Tables.ALL) {
        String parquet = "FROM " + Duck.parquet(snapshot, table);
        String jsonl =
            schema
                .get(table.name())
                .get("duckdb")
                .asText()
                .replace("'jsonl/", "'" + snapshot + "/jsonl/");
        assertThat(duck.query("SELECT column_name, column_type FROM (DESCRIBE " + jsonl + ")"))
            .isEqualTo(
                duck.query("SELECT column_name, column_type FROM (DESCRIBE " + parquet + ")"));
        assertThat(duck.query("(" + jsonl + ") EXCEPT ALL (" + parquet + ")")).isEmpty();
        assertThat(duck.query("(" + parquet + ") EXCEPT ALL (" + jsonl + ")")).isEmpty();
      }
      assertThat(duck.number("SELECT count(*) FROM " + Duck.jsonl(snapshot, Tables.REJECTS)))
          .isZero();
    }
  }

  @Test
  void theCardCountsWhatIsThere() throws IOException {
    assertThat(Files.readString(snapshot.resolve("README.md")))
        .contains("no licence is stated for the dataset.")
        .startsWith("---\nlanguage:\n- id\n")
        .contains(
            "Of 5 raw texts, 5 became articles, 0 repeat another, 0 were rejected",
            "| articles | 5 |",
            "| title | 80.0 % |",
            "- held: gate min_articles");
  }
}
