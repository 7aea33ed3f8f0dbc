package id.saring.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class YamlNodeTest {
  enum Color {
    RED,
    DARK_BLUE
  }

  private static YamlNode node(String yaml) {
    return YamlNode.parse("p.yaml", yaml.replace('|', '\n'));
  }

  @Test
  void readsTypedValuesWithTheirLines() {
    YamlNode root =
        node("name: berita|size: 12_000|ratio: 0.5|color: dark-blue|paths: [a, b]|none: null");
    assertThat(root.get("name").text()).isEqualTo("berita");
    assertThat(root.get("size").integer(0, 20_000)).isEqualTo(12_000);
    assertThat(root.get("ratio").decimal(0, 1)).isEqualTo(0.5);
    assertThat(root.get("color").constant(Color.class)).isEqualTo(Color.DARK_BLUE);
    assertThat(root.get("paths").texts()).containsExactly("a", "b");
    assertThat(root.find("none")).isEmpty();
    assertThat(root.get("color").line()).isEqualTo(4);
  }

  @Test
  void anErrorIsOneLine() {
    assertThatThrownBy(() -> node("a: 1|b: 2").only("a"))
        .hasMessage("p.yaml:2: b: unknown key; allowed here: a");
    assertThatThrownBy(() -> node("a: 1|a: 2"))
        .hasMessageContaining("key 'a' stands twice")
        .hasMessageStartingWith("p.yaml:2: ");
    assertThatThrownBy(() -> node("a: [1, 2"))
        .hasMessageStartingWith("p.yaml:")
        .hasMessageNotContaining("\n");
    assertThatThrownBy(() -> node("a: 1|---|a: 2"))
        .hasMessage("p.yaml:3: a second document; expected one");
    assertThatThrownBy(() -> node("- a").get("a"))
        .hasMessage("p.yaml:1: found a list; expected a mapping (key: value)");
    assertThatThrownBy(() -> node("a: 30").get("a").integer(0, 20))
        .hasMessage("p.yaml:1: a: found 30; expected a whole number from 0 to 20");
    assertThatThrownBy(() -> node("a: '3'").get("a").integer(0, 20))
        .hasMessage("p.yaml:1: a: found the text '3'; expected a whole number from 0 to 20");
    assertThatThrownBy(() -> node("a: &x 1|b: *x")).hasMessageStartingWith("p.yaml:2: an alias");
    assertThatThrownBy(() -> node("c: 1").get("a")).hasMessage("p.yaml:1: key 'a' is missing");
    assertThatThrownBy(() -> node("a: green").get("a").constant(Color.class))
        .hasMessage("p.yaml:1: a: found 'green'; allowed: red, dark_blue");
  }
}
