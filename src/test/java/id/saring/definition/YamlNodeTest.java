package id.saring.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class YamlNodeTest {
  enum Color {
    RED,
    DARK_BLUE
  }

  private final Problems problems = new Problems();

  private YamlNode node(String yaml) {
    return YamlNode.parse("p.yaml", yaml.replace('|', '\n'), problems);
  }

  @Test
  void readsTypedValuesWithTheirLines() {
    YamlNode root =
        node("name: berita|size: 12_000|ratio: 0.5|color: dark-blue|paths: [a, b]|none: null");
    assertThat(root.text("name")).isEqualTo("berita");
    assertThat(root.integer("size", 0, 20_000, 1)).isEqualTo(12_000);
    assertThat(root.decimal("ratio", 0, 1, 0.1)).isEqualTo(0.5);
    assertThat(root.constant("color", Color.class, Color.RED)).isEqualTo(Color.DARK_BLUE);
    assertThat(root.texts("paths")).containsExactly("a", "b");
    assertThat(root.has("none")).isFalse();
    root.refuseUnknownKeys();
    problems.throwIfAny();
  }

  @Test
  void whatIsAbsentIsTheFallback() {
    YamlNode root = node("a: 1");
    assertThat(root.text("name", "kebun")).isEqualTo("kebun");
    assertThat(root.integer("size", 0, 9, 7)).isEqualTo(7);
    assertThat(root.decimal("ratio", 0, 1, 0.25)).isEqualTo(0.25);
    assertThat(root.constant("color", Color.class, Color.RED)).isEqualTo(Color.RED);
    assertThat(root.texts("paths")).isEmpty();
    assertThat(root.section("gates").integer("most", 0, 9, 3)).isEqualTo(3);
    problems.throwIfAny();
  }

  @Test
  void everyProblemNamesItsLineAndReadingGoesOn() {
    says("a: 1|b: 2", root -> root.text("a"), "p.yaml:2: b: unknown key; allowed here: a");
    says("a: 1|a: 2", root -> root.text("a"), "p.yaml:2: key 'a' stands twice");
    says("a: 1|---|a: 2", root -> root.text("a"), "p.yaml:3: a second document; expected one");
    says(
        "a: 30",
        root -> root.integer("a", 0, 20, 1),
        "p.yaml:1: a: found 30; expected a whole number from 0 to 20");
    says(
        "a: '3'",
        root -> root.integer("a", 0, 20, 1),
        "p.yaml:1: a: found the text '3'; expected a whole number from 0 to 20");
    says(
        "a: &x 1|b: *x",
        root -> List.of(root.text("a"), root.has("b")),
        "p.yaml:2: an alias (*…); write the value out");
    says("c: 1", root -> List.of(root.text("a"), root.text("c")), "p.yaml:1: key 'a' is missing");
    says(
        "a: green",
        root -> root.constant("a", Color.class, Color.RED),
        "p.yaml:1: a: found 'green'; allowed: red, dark_blue");
    says(
        "a: [b]",
        root -> root.section("a").text("x", ""),
        "p.yaml:1: a: found a list; expected a mapping (key: value)");
    says(
        "a:|- b: 1|  c: 2|- b: 1",
        root -> root.sections("a").forEach(item -> item.text("b")),
        "p.yaml:3: a[0].c: unknown key; allowed here: b");
    says(
        "a: x|b: y",
        root -> List.of(root.integer("a", 0, 1, 0), root.decimal("b", 0, 1, 0)),
        "p.yaml:1: a: found the text 'x'; expected a whole number from 0 to 1\n"
            + "p.yaml:2: b: found the text 'y'; expected a number from 0.0 to 1.0");
  }

  private static void says(String yaml, Consumer<YamlNode> reader, String message) {
    Problems found = new Problems();
    YamlNode root = YamlNode.parse("p.yaml", yaml.replace('|', '\n'), found);
    reader.accept(root);
    root.refuseUnknownKeys();
    assertThatThrownBy(found::throwIfAny)
        .isInstanceOf(DefinitionException.class)
        .hasMessage(message);
  }

  @Test
  void aTextThatIsNoYamlIsOneProblem() {
    YamlNode root = node("a: [1, 2");
    root.text("name");
    root.neededSection("b").refuseUnknownKeys();
    assertThatThrownBy(problems::throwIfAny)
        .hasMessageStartingWith("p.yaml:1: no YAML: while parsing a flow sequence: expected ',' or")
        .hasMessageNotContaining("\n");
    Problems tab = new Problems();
    YamlNode.parse("p.yaml", "a: 1\n\tb: 2", tab);
    assertThatThrownBy(tab::throwIfAny)
        .hasMessageStartingWith("p.yaml:2: no YAML: ")
        .hasMessageContaining("TAB");
  }
}
