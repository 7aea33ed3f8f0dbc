package id.saring.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.saring.dataset.DataFile;
import id.saring.dataset.Duck;
import id.saring.dataset.Json;
import id.saring.dataset.metadata.Croissant;
import id.saring.dataset.table.Table;
import id.saring.dataset.table.Tables;
import id.saring.model.DatasetInfo;
import id.saring.text.Hashing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Croissant document of a snapshot holds what the specification of Croissant 1.0 asks for and
 * what its validator, mlcroissant, checks.
 */
class CroissantTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CROISSANT = "http://mlcommons.org/croissant/";
  private static final String SCHEMA_ORG = "https://schema.org/";

  /** Appendix 1 of the specification, but for the terms that mean more than their name. */
  private static final List<String> TERMS =
      List.of(
          ("citeAs column extract field fileProperty fileObject fileSet format includes"
                  + " isLiveDataset jsonPath key md5 parentField path recordSet references regex"
                  + " repeated replace separator source subField transform")
              .split(" "));

  /** Section "DataTypes" of the specification. */
  private static final Set<String> DATA_TYPES =
      Set.of("sc:Boolean", "sc:Date", "sc:DateTime", "sc:Float", "sc:Integer", "sc:Text", "sc:URL");

  /** Semantic Versioning, as far as the specification recommends it. */
  private static final Pattern VERSION =
      Pattern.compile("\\d+\\.\\d+\\.\\d+(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?");

  @TempDir private static Path folder;
  private static Path snapshot;
  private static JsonNode croissant;

  @BeforeAll
  static void run() throws Exception {
    snapshot = TestRun.ofSeeds(folder);
    croissant = JSON.readTree(snapshot.resolve("croissant.json").toFile());
  }

  @Test
  void theContextIsTheRecommendedOne() {
    JsonNode context = croissant.get("@context");
    assertThat(context.get("@vocab").asText()).isEqualTo(SCHEMA_ORG);
    assertThat(context.get("sc").asText()).isEqualTo(SCHEMA_ORG);
    assertThat(context.get("cr").asText()).isEqualTo(CROISSANT);
    assertThat(context.get("rai").asText()).isEqualTo(CROISSANT + "RAI/");
    assertThat(context.get("dct").asText()).isEqualTo("http://purl.org/dc/terms/");
    assertThat(context.get("conformsTo").asText()).isEqualTo("dct:conformsTo");
    TERMS.forEach(term -> assertThat(context.get(term).asText()).isEqualTo("cr:" + term));
    assertThat(context.at("/dataType/@type").asText()).isEqualTo("@vocab");
    for (String json : List.of("data", "examples")) {
      assertThat(context.at("/" + json + "/@id").asText()).isEqualTo("cr:" + json);
      assertThat(context.at("/" + json + "/@type").asText()).isEqualTo("@json");
    }
  }

  @Test
  void theDatasetHasWhatIsRequiredOfOne() throws IOException {
    assertThat(croissant.get("@type").asText()).isEqualTo("sc:Dataset");
    assertThat(croissant.get("conformsTo").asText()).isEqualTo(CROISSANT + "1.0");
    assertThat(croissant.get("version").asText()).matches(VERSION);
    assertThat(LocalDate.parse(croissant.get("datePublished").asText())).isNotNull();
    assertThat(croissant.get("description").asText()).isNotBlank();
    assertThat(croissant.get("name").asText()).isNotBlank();
    assertThat(croissant.has("license")).as("is not made up").isFalse();

    DatasetInfo told =
        new DatasetInfo(
            "kebun", "Kebun", "https://kebun.id/izin", "https://kebun.id", "Redaksi Kebun");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Json.write(
        out,
        Croissant.descriptor(
            told,
            snapshot.getFileName().toString(),
            "2026-01-02",
            List.of("id"),
            List.<DataFile>of()));
    JsonNode whole = JSON.readTree(out.toByteArray());
    assertThat(whole.get("name").asText()).isEqualTo("kebun");
    assertThat(whole.get("license").asText()).isEqualTo("https://kebun.id/izin");
    assertThat(whole.get("url").asText()).isEqualTo("https://kebun.id");
    assertThat(whole.at("/creator/@type").asText()).isEqualTo("sc:Organization");
    assertThat(whole.at("/creator/name").asText()).isEqualTo("Redaksi Kebun");
  }

  @Test
  void everyFileIsThereWithItsHashAndStandsInTheSetOfItsTable() throws IOException {
    Map<String, String> includes = new HashMap<>();
    long objects = 0;
    for (JsonNode part : croissant.get("distribution")) {
      assertThat(part.get("@id").asText()).isNotBlank();
      assertThat(part.get("name").asText()).isNotBlank();
      assertThat(part.get("encodingFormat").asText()).isEqualTo("application/x-parquet");
      if (part.get("@type").asText().equals("cr:FileSet")) {
        includes.put(part.get("@id").asText(), part.get("includes").asText());
      } else {
        assertThat(part.get("@type").asText()).isEqualTo("cr:FileObject");
        Path file = snapshot.resolve(part.get("contentUrl").asText());
        assertThat(file)
            .hasSize(Long.parseLong(part.get("contentSize").asText().split(" ", -1)[0]));
        assertThat(part.get("sha256").asText()).isEqualTo(Hashing.hex(Files.readAllBytes(file)));
        objects++;
      }
    }
    assertThat(objects).isEqualTo(Tables.ALL.size());
    assertThat(includes).hasSize(Tables.ALL.size());
    for (String glob : includes.values()) {
      try (var files = Files.newDirectoryStream(snapshot.resolve(glob).getParent())) {
        assertThat(files)
            .allSatisfy(
                file ->
                    assertThat(
                            file.getFileSystem()
                                .getPathMatcher("glob:" + glob)
                                .matches(snapshot.relativize(file)))
                        .isTrue());
      }
    }
  }

  @Test
  void idsAreUniqueAndReferencesLeadSomewhere() {
    Set<String> defined = new HashSet<>();
    Set<String> fields = new HashSet<>();
    Set<String> sets = new HashSet<>();
    for (JsonNode part : croissant.get("distribution")) {
      assertThat(defined.add(part.get("@id").asText())).isTrue();
      if (part.get("@type").asText().equals("cr:FileSet")) {
        sets.add(part.get("@id").asText());
      }
    }
    for (JsonNode records : croissant.get("recordSet")) {
      assertThat(defined.add(records.get("@id").asText())).isTrue();
      for (JsonNode field : records.get("field")) {
        String id = field.get("@id").asText();
        assertThat(defined.add(id)).as(id).isTrue();
        assertThat(id).startsWith(records.get("@id").asText() + "/");
        fields.add(id);
      }
    }
    Set<String> read = new HashSet<>();
    int references = 0;
    for (JsonNode records : croissant.get("recordSet")) {
      for (JsonNode key : records.get("key")) {
        assertThat(fields).contains(key.get("@id").asText());
      }
      for (JsonNode field : records.get("field")) {
        assertThat(sets).contains(field.at("/source/fileSet/@id").asText());
        if (field.has("references")) {
          String target = field.at("/references/field/@id").asText();
          assertThat(fields).contains(target);
          assertThat(read)
              .as("%s joins a record set that waits for it", field.get("@id"))
              .contains(target.substring(0, target.indexOf('/')));
          references++;
        }
      }
      read.add(records.get("@id").asText());
    }
    assertThat(references).isPositive();
  }

  @Test
  void everyColumnIsAFieldOfItsTypeInTheFilesOfItsTable() throws Exception {
    assertThat(croissant.get("recordSet")).hasSize(Tables.ALL.size());
    try (Duck duck = new Duck()) {
      for (JsonNode records : croissant.get("recordSet")) {
        assertThat(records.get("@type").asText()).isEqualTo("cr:RecordSet");
        Table<?> table =
            Tables.ALL.stream()
                .filter(one -> one.name().equals(records.get("@id").asText()))
                .findFirst()
                .orElseThrow();
        Map<String, String> types = new HashMap<>();
        duck.query(
                "SELECT column_name, column_type FROM (DESCRIBE FROM "
                    + Duck.parquet(snapshot, table)
                    + ")")
            .forEach(row -> types.put((String) row.get(0), (String) row.get(1)));
        assertThat(records.get("field")).hasSize(types.size());
        for (JsonNode field : records.get("field")) {
          assertThat(field.get("@type").asText()).isEqualTo("cr:Field");
          assertThat(DATA_TYPES).contains(field.get("dataType").asText());
          String column = field.at("/source/extract/column").asText();
          assertThat(field.get("name").asText()).isEqualTo(column);
          assertThat(field.path("repeated").asBoolean())
              .isEqualTo(types.get(column).endsWith("[]"));
          assertThat(field.get("dataType").asText())
              .isEqualTo(
                  switch (types.get(column)) {
                    case "VARCHAR", "VARCHAR[]" -> "sc:Text";
                    case "INTEGER", "BIGINT" -> "sc:Integer";
                    case "DOUBLE" -> "sc:Float";
                    case "BOOLEAN" -> "sc:Boolean";
                    case "DATE" -> "sc:Date";
                    case "TIMESTAMP WITH TIME ZONE" -> "sc:DateTime";
                    default -> "no type of Croissant";
                  });
        }
      }
    }
  }
}
