package id.saring.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulePackTest {
  private static String pack(String ruleLines) {
    return "pack: kebun\nabout: a test\nrules:\n- id: a\n" + ruleLines.replace("~", "\n").indent(2);
  }

  @Test
  void readsARule() {
    RulePack pack =
        RulePack.parse(
            "kebun.yaml",
            pack(
                "role: ad~match: {regex: '^iklan \\d+$'}~scope: line~takes: title~where:"
                    + " edge~guard: [prose]~action: extract~column: tags~examples: {hit: ['«Iklan"
                    + " 1»'], miss: ['iklan']}"));
    Rule rule = pack.rules().get(0);
    assertThat(rule.match())
        .isInstanceOfSatisfying(
            Rule.Regex.class,
            regex -> {
              assertThat(regex.lineStart()).isTrue();
              assertThat(regex.lineEnd()).isTrue();
              assertThat(regex.pattern().matches("IKLAN 12")).isTrue();
            });
    assertThat(rule.source()).isEqualTo("kebun.yaml:4");
    assertThat(rule.takes()).isEqualTo(Rule.Takes.TITLE);
    assertThat(rule.where()).isEqualTo(Rule.Where.EDGE);
    assertThat(rule.guards()).containsExactly(Rule.Guard.PROSE);
    assertThat(rule.action()).isEqualTo(new Rule.Extract("tags"));
    assertThat(rule.hits()).containsExactly("«Iklan 1»");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rol: ad                                                                  | 5 | unknown key
          role: advert~match: {exact: x}~examples: {hit: ['«x»']}                  | 5 | found 'advert'
          role: ad~match: {exact: x, regex: y}~examples: {hit: ['«x»']}            | 6 | expected one of exact, regex, block
          role: ad~match: {regex: '(x'}~examples: {hit: ['«x»']}                   | 6 | is no RE2 pattern
          role: ad~match: {regex: 'x*'}~examples: {hit: ['«x»']}                   | 6 | matches the empty text
          role: ad~match: {exact: x}~examples: {hit: ['x']}                        | 7 | no «…»
          role: ad~match: {exact: x}~examples: {hit: []}                           | 7 | hit is empty
          role: ad~match: {exact: x}~action: move~examples: {hit: ['«x»']}         | 7 | found 'move'
          role: ad~match: {exact: x}~column: tags~examples: {hit: ['«x»']}         | 4 | 'column' goes with action extract
          role: ad~match: {exact: x}~near: {rule: b, lines: 1}~examples: {hit: ['«x»']} | 7 | expected the id of a rule of this pack
          role: ad~match: {exact: x}~scope: word~examples: {hit: ['«x»']}          | 7 | found 'word'
          """)
  void anErrorNamesFileAndLine(String rule, int line, String problem) {
    assertThatThrownBy(() -> RulePack.parse("kebun.yaml", pack(rule)))
        .isInstanceOf(DefinitionException.class)
        .hasMessageStartingWith("kebun.yaml:" + line + ": ")
        .hasMessageContaining(problem);
  }

  @Test
  void anIdMayStandOnlyOnce() {
    String rule = "role: ad~match: {exact: x}~examples: {hit: ['«x»']}";
    assertThatThrownBy(
            () ->
                RulePack.parse(
                    "kebun.yaml", pack(rule) + "- id: a\n" + rule.replace("~", "\n").indent(2)))
        .hasMessageContaining("'a' stands twice in the pack");
  }
}
