package id.saring.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas that editors use and the reader that runs agree about what is allowed. */
class SchemaTest {
  private static final Path PIPELINES = Path.of("pipelines");
  private static final YAMLMapper YAML = new YAMLMapper();

  private static final String DEFINITION =
      """
      name: kebun
      dataset: {title: Kebun, license: https://kebun.id/izin, url: https://kebun.id, creator: Redaksi}
      input: {paths: [raw], format: jsonl, fields: {text: a, id: b, url: c, date: d, title: e}, max_file_bytes: 9, batch_bytes: 9}
      output: out
      zone: Asia/Jakarta
      language: ms
      charset_confidence: 30
      rules: []
      sources:
      - {glob: 'cnn-*', site: kebun.id, numeric_date: month_first, zone: Asia/Jakarta, published_from: {path: '(?P<date>x)'}}
      survey: {template_min_documents: 5, template_min_share: 0.3}
      gates:
        min_articles: 1
        max_reject_share: 0.5
        max_article_drop: 0.5
        max_removed_share: 0.9
        max_internal_errors: 0
        max_null_share: {title: 0.5}
        max_null_rise: 0.3
        warn: [max_null_rise]
      keep: 9
      on_success: 'true'
      on_failure: 'false'
      """;

  private static final String PACK =
      """
      pack: kebun
      about: a test
      sites: [kebun.id]
      evidence: [kebun]
      rules:
      - id: a
        role: ad
        match: {regex: 'iklan'}
        scope: part
        takes: match
        where: edge
        guard: [prose]
        stands: alone
        near: {rule: a, lines: 1}
        action: delete
        examples: {hit: ['«iklan»'], miss: [x]}
      - id: b
        role: ad
        match: {block: {from: 'iklan', to: 'tutup', lines: 3}}
        action: extract
        column: tags
        examples: {hit: ['«x»']}
      - id: c
        role: ad
        match: {exact: [Iklan]}
        takes: rest_of_line
        because: it says nothing else
        action: replace
        replacement: x
        examples: {hit: ['«x»']}
      """;

  private static final String SITE =
      """
      site: kebun.id
      about: a test
      names: [Kebun]
      phrases: [Kebun Pos]
      evidence: [kebun]
      detection: {hit: [x], miss: [y]}
      rules: []
      """;

  static Stream<Path> packs() throws IOException {
    return Stream.of("rules", "sites").flatMap(folder -> list(PIPELINES.resolve(folder)));
  }

  private static Stream<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void theShippedDefinitionFitsItsSchema() throws IOException {
    assertThat(validate("definition", YAML.readTree(read(PIPELINES.resolve("berita.yaml")))))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void theShippedRulePacksFitTheirSchema(Path pack) throws IOException {
    assertThat(validate("rule-pack", YAML.readTree(read(pack)))).isEmpty();
  }

  /** Every key left out, every value of another kind or out of bounds, every key misspelt. */
  @ParameterizedTest
  @ValueSource(strings = {DEFINITION, PACK, SITE})
  void schemaAndReaderAgreeOnEveryVariation(String yaml) throws IOException {
    String schema = yaml.equals(DEFINITION) ? "definition" : "rule-pack";
    assertThat(validate(schema, YAML.readTree(yaml))).as(yaml).isEmpty();
    assertThat(problem(yaml)).isNull();
    List<String> disagreements = new ArrayList<>();
    int variations = 0;
    for (Map.Entry<String, JsonNode> variation : variations(YAML.readTree(yaml)).entrySet()) {
      boolean schemaRefuses = !validate(schema, variation.getValue()).isEmpty();
      String problem = problem(YAML.writeValueAsString(variation.getValue()));
      if (schemaRefuses != (problem != null)) {
        disagreements.add(
            variation.getKey() + ": schema refuses: " + schemaRefuses + ", reader: " + problem);
      }
      variations++;
    }
    assertThat(disagreements).isEmpty();
    assertThat(variations).isGreaterThan(30);
  }

  /** The keys that the reader names as allowed are the properties of the schema. */
  @Test
  void schemaAndReaderKnowTheSameKeys() throws IOException {
    JsonNode definition = YAML.readTree(read(PIPELINES.resolve("definition.schema.json")));
    JsonNode pack = YAML.readTree(read(PIPELINES.resolve("rule-pack.schema.json")));
    JsonNode rule = pack.at("/$defs/rule/properties");
    assertThat(allowed(DEFINITION, "")).isEqualTo(keys(definition.at("/properties")));
    for (String section : List.of("dataset", "input", "survey", "gates")) {
      assertThat(allowed(DEFINITION, "/" + section))
          .isEqualTo(keys(definition.at("/properties/" + section + "/properties")));
    }
    assertThat(allowed(DEFINITION, "/sources/0"))
        .isEqualTo(keys(definition.at("/properties/sources/items/properties")));
    Set<String> top = new TreeSet<>(allowed(PACK, ""));
    top.addAll(allowed(SITE, ""));
    assertThat(top).isEqualTo(keys(pack.at("/properties")));
    assertThat(allowed(PACK, "/rules/0")).isEqualTo(keys(rule));
    assertThat(allowed(PACK, "/rules/0/match")).isEqualTo(keys(rule.at("/match/properties")));
    assertThat(allowed(PACK, "/rules/0/near")).isEqualTo(keys(rule.at("/near/properties")));
    assertThat(allowed(PACK, "/rules/0/examples")).isEqualTo(keys(rule.at("/examples/properties")));
    assertThat(allowed(PACK, "/rules/1/match/block"))
        .isEqualTo(keys(rule.at("/match/properties/block/properties")));
    assertThat(allowed(SITE, "/detection"))
        .isEqualTo(keys(pack.at("/properties/detection/properties")));
  }

  @Test
  void schemaAndReaderKnowTheSameWords() throws IOException {
    JsonNode rule =
        YAML.readTree(read(PIPELINES.resolve("rule-pack.schema.json")))
            .at("/$defs/rule/properties");
    assertThat(words(rule.at("/role/enum"))).isEqualTo(RulePack.ROLES);
    assertThat(words(rule.at("/column/enum"))).isEqualTo(Rule.COLUMNS);
    assertThat(words(rule.at("/takes/enum"))).isEqualTo(names(Rule.Takes.values()));
    assertThat(words(rule.at("/where/enum"))).isEqualTo(names(Rule.Where.values()));
    assertThat(words(rule.at("/scope/enum"))).isEqualTo(names(Rule.Scope.values()));
    assertThat(words(rule.at("/stands/enum"))).isEqualTo(names(Rule.Stands.values()));
    assertThat(words(rule.at("/guard/items/enum"))).isEqualTo(names(Rule.Guard.values()));
  }

  private static Set<String> names(Enum<?>[] constants) {
    Set<String> names = new TreeSet<>();
    for (Enum<?> constant : constants) {
      names.add(constant.name().toLowerCase(java.util.Locale.ROOT));
    }
    return names;
  }

  private static Set<String> words(JsonNode list) {
    Set<String> words = new TreeSet<>();
    list.forEach(word -> words.add(word.asText()));
    return words;
  }

  private static Set<String> keys(JsonNode properties) {
    Set<String> keys = new TreeSet<>();
    properties.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static Set<String> allowed(String yaml, String pointer) throws IOException {
    JsonNode root = YAML.readTree(yaml);
    ((ObjectNode) root.at(pointer)).put("kunci_asing", 1);
    Matcher matcher =
        Pattern.compile("kunci_asing: unknown key; allowed here: ([^\n]*)")
            .matcher(problem(YAML.writeValueAsString(root)));
    assertThat(matcher.find()).as(pointer).isTrue();
    return new TreeSet<>(List.of(matcher.group(1).split(", ")));
  }

  private static Map<String, JsonNode> variations(JsonNode root) {
    Map<String, JsonNode> out = new TreeMap<>();
    collect(root, "", root, out);
    return out;
  }

  private static void collect(
      JsonNode root, String pointer, JsonNode node, Map<String, JsonNode> out) {
    if (node instanceof ObjectNode object) {
      vary(root, pointer, "stranger", o -> ((ObjectNode) o).put("kunci_asing", 1), out);
      object
          .fieldNames()
          .forEachRemaining(
              key -> {
                String child = pointer + "/" + key;
                vary(root, pointer, "no " + key, o -> ((ObjectNode) o).remove(key), out);
                vary(root, pointer, key + " empty", o -> ((ObjectNode) o).put(key, ""), out);
                vary(
                    root,
                    pointer,
                    key + " a list",
                    o -> ((ObjectNode) o).putArray(key).addArray(),
                    out);
                vary(
                    root,
                    pointer,
                    key + " a mapping",
                    o -> ((ObjectNode) o).putObject(key).put("x", "y"),
                    out);
                if (object.get(key).isNumber()) {
                  vary(root, pointer, key + " -1", o -> ((ObjectNode) o).put(key, -1), out);
                  vary(
                      root,
                      pointer,
                      key + " huge",
                      o -> ((ObjectNode) o).put(key, 1_000_000_000_000L),
                      out);
                  vary(root, pointer, key + " text", o -> ((ObjectNode) o).put(key, "banyak"), out);
                } else if (object.get(key).isTextual()
                    && !Set.of(
                            "name",
                            "about",
                            "output",
                            "id",
                            "glob",
                            "hit",
                            "zone",
                            "path",
                            "regex",
                            "from",
                            "to",
                            "replacement",
                            "rule",
                            "pack")
                        .contains(key)) {
                  vary(
                      root,
                      pointer,
                      key + " other",
                      o -> ((ObjectNode) o).put(key, "kata lain"),
                      out);
                }
                collect(root, child, object.get(key), out);
              });
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        collect(root, pointer + "/" + i, array.get(i), out);
      }
    }
  }

  private static void vary(
      JsonNode root,
      String pointer,
      String what,
      Consumer<JsonNode> change,
      Map<String, JsonNode> out) {
    JsonNode copy = root.deepCopy();
    change.accept(copy.at(pointer));
    out.put(pointer + ": " + what, copy);
  }

  /** What the reader says; null if it takes {@code yaml}. */
  private static String problem(String yaml) {
    Throwable thrown =
        catchThrowable(
            () -> {
              if (yaml.contains("about")) {
                RulePack.parse("p.yaml", yaml);
              } else {
                Definition.of(new DefinitionFiles("p.yaml", yaml, List.of()));
              }
            });
    assertThat(thrown)
        .satisfiesAnyOf(
            t -> assertThat(t).isNull(),
            t -> assertThat(t).isInstanceOf(DefinitionException.class));
    return thrown == null ? null : thrown.getMessage();
  }

  private static Set<?> validate(String schema, JsonNode node) throws IOException {
    JsonSchema found =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(read(PIPELINES.resolve(schema + ".schema.json")));
    return found.validate(node);
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
