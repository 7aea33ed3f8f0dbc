package id.saring.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas that editors use and the reader that runs agree about what is allowed. */
class SchemaTest {
  private static final Path PIPELINES = Path.of("pipelines");
  private static final YAMLMapper YAML = new YAMLMapper();

  @Test
  void theShippedDefinitionFitsItsSchema() throws IOException {
    assertThat(schema("definition.schema.json").validate(yaml(PIPELINES.resolve("berita.yaml"))))
        .isEmpty();
  }

  static Stream<Path> packs() throws IOException {
    return Files.list(PIPELINES.resolve("rules")).sorted();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void theShippedRulePacksFitTheirSchema(Path pack) throws IOException {
    assertThat(schema("rule-pack.schema.json").validate(yaml(pack))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "name: berita, nama: berita",
    "charset_confidence: 30, charset_confidence: 101",
    "charset_confidence: 30, charset_confidence: banyak",
    "template_min_share: 0.3, template_min_share: 3",
    "template_min_documents: 5, template_min_documents: 1",
    "min_articles: 1, min_artikel: 1",
    "max_file_bytes: 33554432, max_file_bytes: 0",
  })
  void schemaAndReaderRefuseTheSame(String from, String to) throws IOException {
    String shipped = Files.readString(PIPELINES.resolve("berita.yaml"), StandardCharsets.UTF_8);
    assertThat(shipped).contains(from);
    String broken = shipped.replace(from, to);
    assertThat(schema("definition.schema.json").validate(YAML.readTree(broken))).isNotEmpty();
    assertThatThrownBy(() -> Definition.of(new DefinitionFiles("berita.yaml", broken, List.of())))
        .isInstanceOf(DefinitionException.class);
  }

  private static JsonSchema schema(String name) throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(Files.readString(PIPELINES.resolve(name), StandardCharsets.UTF_8));
  }

  private static JsonNode yaml(Path file) throws IOException {
    return YAML.readTree(Files.readString(file, StandardCharsets.UTF_8));
  }
}
