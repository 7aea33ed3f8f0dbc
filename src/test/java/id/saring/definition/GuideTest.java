package id.saring.definition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.saring.extract.site.SiteExamples;
import id.saring.lang.Language;
import id.saring.strip.check.OrdinarySentences;
import id.saring.strip.check.RuleExamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code pipelines/README.md} shows works, and no key is left out. */
class GuideTest {
  private static final Path PIPELINES = Path.of("pipelines");

  private static String guide() throws IOException {
    return Files.readString(PIPELINES.resolve("README.md"));
  }

  private static List<String> examples() throws IOException {
    Matcher blocks = Pattern.compile("(?s)( *)```yaml\n(.*?)\n *```").matcher(guide());
    List<String> out = new ArrayList<>();
    while (blocks.find()) {
      out.add(blocks.group(2).replaceAll("(?m)^" + blocks.group(1), "") + "\n");
    }
    return out;
  }

  @Test
  void theSiteIsReadAndItsExamplesHold() throws IOException {
    RulePack pack = RulePack.parse("kebunpos.co.id.yaml", examples().get(0));
    assertThat(pack.rules()).hasSize(2);
    assertThat(RuleExamples.failures(Language.load("id"), List.of(pack))).isEmpty();
    List<KnownSite> sites = new ArrayList<>(PackFiles.sites());
    sites.add(pack.site().orElseThrow());
    assertThat(SiteExamples.failures(Language.load("id"), sites)).isEmpty();
    assertThat(OrdinarySentences.of(Language.load("id")).failures(List.of(pack))).isEmpty();
  }

  @Test
  void theDefinitionIsRead() throws IOException {
    Definition definition =
        Definition.of(new DefinitionFiles("saring.yaml", examples().get(1), List.of()));
    assertThat(definition.sources()).hasSize(2);
    assertThat(SourceHint.first(definition.sources(), "a/kebunpos-7.txt").orElseThrow().site())
        .isEqualTo("kebunpos.co.id");
    assertThat(definition.dataset().name()).isEqualTo("saring");
  }

  @Test
  void everyKeyOfAPackAndItsRulesIsExplained() throws IOException {
    JsonNode schema =
        new ObjectMapper().readTree(PIPELINES.resolve("rule-pack.schema.json").toFile());
    String guide = guide();
    for (String pointer :
        List.of(
            "/properties",
            "/properties/detection/properties",
            "/$defs/rule/properties",
            "/$defs/rule/properties/match/properties",
            "/$defs/rule/properties/match/properties/block/properties",
            "/$defs/rule/properties/near/properties",
            "/$defs/rule/properties/examples/properties")) {
      schema
          .at(pointer)
          .fieldNames()
          .forEachRemaining(key -> assertThat(guide).contains("`" + key + "`"));
    }
    RulePack.ROLES.forEach(role -> assertThat(guide).contains(role));
    Rule.COLUMNS.forEach(column -> assertThat(guide).contains(column));
  }

  @Test
  void everyKeyOfASourceIsExplained() throws IOException {
    JsonNode schema =
        new ObjectMapper().readTree(PIPELINES.resolve("definition.schema.json").toFile());
    String guide = guide();
    schema
        .at("/properties/sources/items/properties")
        .fieldNames()
        .forEachRemaining(key -> assertThat(guide).contains("`" + key + "`"));
  }
}
