package id.saring.dataset.table;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.saring.dataset.DataFile;
import id.saring.dataset.Json;
import id.saring.dataset.RandomRows;
import id.saring.dataset.metadata.DataPackage;
import id.saring.dataset.metadata.Dictionary;
import id.saring.model.DatasetInfo;
import id.saring.model.schema.After;
import id.saring.model.schema.Doc;
import id.saring.model.schema.Embedded;
import id.saring.model.schema.Key;
import id.saring.model.schema.Lookup;
import id.saring.model.schema.LowCardinality;
import id.saring.model.schema.NotAColumn;
import id.saring.model.schema.Nullable;
import id.saring.model.schema.References;
import id.saring.model.schema.Vocabulary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TablesTest {
  private static final Path README = Path.of("output", "README.md");

  static Stream<Table<?>> tables() {
    return Tables.ALL.stream();
  }

  /** Readers rely on these; others may stand between them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      textBlock =
          """
          articles: article_id source_path source_sha256 source_bytes site site_method title author editor category place published_at published_date published_precision published_zone published_raw published_method updated_at language text text_normalized captions tags paragraphs words chars removed_chars removed_ratio duplicate_of similarity cluster_size flags definition
          dates: article_id seq field start end raw_start raw_end surface type value mod date_from date_to time_from time_to precision resolution anchor weekday_agrees flags
          figures: article_id seq field start end raw_start raw_end surface kind value value_exact value_high value_high_exact unit mod notation flags repeat_of
          edits: article_id seq op rule pack role raw_start raw_end raw_text replacement column text_at
          rejects: source_path source_sha256 source_bytes stage reason message retryable head
          sources: source_path source_bytes modified_at source_sha256 charset status change article_id duplicate_of first_seen last_changed
          templates: site line documents share action covered_by
          """)
  void noColumnOfTheContractIsRenamedOrMoved(String table, String columns) {
    assertThat(TestTables.named(table).columns().stream().map(Column::name).toList())
        .containsSubsequence(columns.split(" "));
  }

  @Test
  void aRecordDescribesItsTable() {
    Table<Outer> table = Table.of("outer", Outer.class);
    assertThat(
            table.columns().stream()
                .map(c -> c.name() + " " + c.type() + " " + c.nullability() + " " + c.values())
                .toList())
        .containsExactly(
            "id STRING REQUIRED KEY",
            "in_size DOUBLE NULLABLE MANY",
            "in_size_exact STRING NULLABLE MANY",
            "in_shape STRING NULLABLE FEW",
            "last INT32 REQUIRED MANY",
            "in_moved STRING NULLABLE FEW");
    assertThat(table.primaryKey()).containsExactly("id");
    assertThat(table.foreignKeys())
        .containsExactly(new ForeignKey("in_moved", "articles", "article_id"));
    assertThat(table.columns().get(3).vocabulary())
        .containsExactly(new Word("round", "Without a corner."), new Word("square", "With four."));
    Outer full = new Outer("a", new Inner(new BigDecimal("1.50"), Shape.SQUARE, "x", 7), 3);
    assertThat(table.cells(full)).containsExactly("a", 1.5, "1.50", "square", 3, "x");
    assertThat(table.row(table.cells(full)))
        .isEqualTo(new Outer("a", new Inner(new BigDecimal("1.50"), Shape.SQUARE, "x", 0), 3));
    Outer empty = new Outer("b", null, 4);
    assertThat(table.cells(empty)).containsExactly("b", null, null, null, 4, null);
    assertThat(table.row(table.cells(empty))).isEqualTo(empty);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.row(new Object[] {"a", null, null, "oval", 3, null}))
        .withMessage("outer: in_shape is \"oval\", which is none of its words, in the row id=a");
  }

  /** A row. */
  @Doc("A row.")
  public record Outer(
      @Key @Lookup @Doc("Its id.") String id,
      @Nullable @Embedded(prefix = "in_") Inner inner,
      @Doc("The last.") int last) {}

  /** A part of a row. */
  public record Inner(
      @Doc("How large.") BigDecimal size,
      @Doc("Which shape.") Shape shape,
      @After("last") @LowCardinality @References("articles.article_id") @Doc("Moved.") String moved,
      @NotAColumn int unseen) {}

  /** Shapes. */
  public enum Shape implements Vocabulary {
    @Doc("Without a corner.")
    ROUND,
    @Doc("With four.")
    SQUARE
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
      assertThat(TestTables.named(key.table()).primaryKey()).containsExactly(key.key());
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
    Json.write(
        out,
        DataPackage.descriptor(
            new DatasetInfo("kebun", DatasetInfo.TITLE, null, null, null),
            "20200108T000000Z-0011aabb",
            files));
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
      for (Map<String, Object> key :
          (List<Map<String, Object>>) schema.getOrDefault("foreignKeys", List.of())) {
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
