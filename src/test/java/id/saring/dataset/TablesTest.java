package id.saring.dataset;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TablesTest {
  private static final Path README = Path.of("output", "README.md");

  static Stream<Table<?>> tables() {
    return Tables.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void columnsAreTheComponentsOfTheRow(Table<?> table) {
    assertThat(table.columns().stream().map(Column::name).toList())
        .isEqualTo(
            Arrays.stream(table.rowType().getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyColumnTakesItsOwnComponent(Table<?> table) {
    for (int key = 0; key < 50; key++) {
      checkRoundTrip(table, key);
    }
  }

  private static <R> void checkRoundTrip(Table<R> table, int key) {
    R row = new RandomRows(key).row(table, key);
    assertThat(table.row(table.cells(row))).isEqualTo(row);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void foreignKeysPointAtKeyColumns(Table<?> table) {
    for (ForeignKey key : table.foreignKeys()) {
      assertThat(Tables.named(key.table()).primaryKey()).containsExactly(key.key());
    }
  }

  @Test
  void onlyKeyColumnsOfArticlesHaveABloomFilter() {
    assertThat(
            Tables.ALL.stream()
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.values() == Values.KEY)
                .map(Column::name))
        .containsOnly("article_id");
  }

  @Test
  void theDictionaryIsInStepWithTheTables() throws IOException {
    String page = Files.readString(README);
    String head =
        page.substring(0, page.contains("\n## ") ? page.indexOf("\n## ") + 1 : page.length());
    String expected = head + Dictionary.markdown();
    if (Boolean.getBoolean("saring.update")) {
      Files.writeString(README, expected);
    }
    assertThat(Files.readString(README)).isEqualTo(expected);
  }

  @Test
  @SuppressWarnings("unchecked")
  void theDataPackageDescribesEveryTableInEachFormat() throws IOException {
    List<DataFile> files =
        List.of(
            new DataFile("parquet/edits/part-00001.parquet", "edits", 1, 1, "a"),
            new DataFile("parquet/edits/part-00000.parquet", "edits", 1, 1, "a"),
            new DataFile("jsonl/edits/part-00000.jsonl", "edits", 1, 1, "a"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Json.write(out, DataPackage.descriptor("20200108T000000Z-0011aabb", files));
    assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("}\n").doesNotContain("\r");
    Map<String, Object> read = Json.read(new ByteArrayInputStream(out.toByteArray()), Map.class);
    List<Map<String, Object>> resources = (List<Map<String, Object>>) read.get("resources");
    Map<String, Map<String, Object>> byName =
        resources.stream().collect(Collectors.toMap(r -> (String) r.get("name"), r -> r));
    assertThat(byName).hasSize(2 * Tables.ALL.size());
    assertThat(byName.get("edits-parquet").get("path"))
        .isEqualTo(List.of("parquet/edits/part-00000.parquet", "parquet/edits/part-00001.parquet"));
    for (Map<String, Object> resource : resources) {
      Map<String, Object> schema = (Map<String, Object>) resource.get("schema");
      for (Map<String, Object> key : (List<Map<String, Object>>) schema.get("foreignKeys")) {
        Map<String, Object> reference = (Map<String, Object>) key.get("reference");
        Object target = reference.getOrDefault("resource", resource.get("name"));
        Map<String, Object> other = (Map<String, Object>) byName.get(target).get("schema");
        assertThat(other.get("primaryKey")).isEqualTo(reference.get("fields"));
      }
    }
    List<Map<String, Object>> fields =
        (List<Map<String, Object>>)
            ((Map<String, Object>) byName.get("articles-jsonl").get("schema")).get("fields");
    assertThat(fields.stream().map(f -> f.get("name") + ":" + f.get("type")).collect(joining(" ")))
        .contains(
            "source_bytes:integer",
            "published_at:datetime",
            "published_date:date",
            "captions:array",
            "removed_ratio:number");
    assertThat(fields.get(0).get("constraints")).isEqualTo(Map.of("required", true));
  }
}
