package id.saring.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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
          role: ad~match: {regex: 'iklan(?=x)'}~examples: {hit: ['«x»']}           | 6 | RE2 has no lookahead
          role: ad~match: {regex: '(iklan)\\1'}~examples: {hit: ['«x»']}         | 6 | RE2 has no backreferences
          role: ad~match: {regex: 'ikl\\x41n'}~examples: {hit: ['«x»']}          | 6 | write the character itself
          role: ad~match: {regex: '\\Qiklan\\E'}~examples: {hit: ['«x»']}      | 6 | write the character itself
          role: ad~match: {regex: 'iklan{,3}'}~examples: {hit: ['«x»']}            | 6 | opens no repetition
          role: ad~match: {regex: '\\d{3} [a-z]+'}~examples: {hit: ['«x»']}      | 6 | has no text of 3 or more chars
          role: ad~match: {exact: x}~action: extract~column: isi~examples: {hit: ['«x»']} | 8 | found 'isi'; allowed: author
          role: ad~match: {regex: 'x*'}~examples: {hit: ['«x»']}                   | 6 | matches the empty text
          role: ad~match: {exact: x}~examples: {hit: ['x']}                        | 7 | no «…»
          role: ad~match: {exact: x}~examples: {hit: []}                           | 7 | hit is empty
          role: ad~match: {exact: x}~action: move~examples: {hit: ['«x»']}         | 7 | found 'move'
          role: ad~match: {exact: x}~column: tags~examples: {hit: ['«x»']}         | 4 | 'column' goes with action extract
          role: ad~match: {exact: x}~near: {rule: b, lines: 1}~examples: {hit: ['«x»']} | 7 | expected the id of a rule of this pack
          role: ad~match: {exact: x}~takes: rest_of_line~examples: {hit: ['«x»']}  | 4 | key 'because' is missing
          role: ad~match: {exact: x}~because: y~examples: {hit: ['«x»']}           | 4 | 'because' goes with takes rest_of_line
          role: ad~match: {exact: x}~scope: word~examples: {hit: ['«x»']}          | 7 | found 'word'
          """)
  void anErrorNamesFileAndLine(String rule, int line, String problem) {
    assertThatThrownBy(() -> RulePack.parse("kebun.yaml", pack(rule)))
        .isInstanceOf(DefinitionException.class)
        .satisfies(
            e ->
                assertThat(((DefinitionException) e).problems())
                    .anySatisfy(
                        one ->
                            assertThat(one)
                                .startsWith("kebun.yaml:" + line + ": ")
                                .contains(problem)));
  }

  @Test
  void anIdMayStandOnlyOnce() {
    String rule = "role: ad~match: {exact: x}~examples: {hit: ['«x»']}";
    assertThatThrownBy(
            () ->
                RulePack.parse(
                    "kebun.yaml", pack(rule) + "- id: a\n" + rule.replace("~", "\n").indent(2)))
        .hasMessageContaining("'a' stands twice in the pack, first at kebun.yaml:4");
  }

  @Test
  void allProblemsComeAtOnce() {
    assertThatThrownBy(
            () ->
                RulePack.parse(
                    "kebun.yaml",
                    """
                    pack: kebun
                    rules:
                    - id: a
                      role: advert
                      match: {regex: '(x'}
                      warna: merah
                    - id: b
                      role: ad
                      match: {exact: [Iklan]}
                      examples: {hit: ['Iklan']}
                    """))
        .hasMessage(
            String.join(
                "\n",
                "kebun.yaml:1: key 'about' is missing",
                "kebun.yaml:3: rules[0]: key 'examples' is missing",
                "kebun.yaml:4: rules[0].role: found 'advert'; allowed: "
                    + String.join(", ", RulePack.ROLES),
                "kebun.yaml:5: rules[0].match.regex: '(x' is no RE2 pattern: missing closing )",
                "kebun.yaml:6: rules[0].warna: unknown key; allowed here: role, scope, takes,"
                    + " stands, because, examples, id, match, where, guard, near, action, column, replacement",
                "kebun.yaml:10: rules[1].examples.hit[0]: no «…» in 'Iklan'; mark what the rule"
                    + " takes"));
  }

  @Test
  void readsASite() {
    RulePack pack =
        RulePack.parse(
            "kebunpos.co.id.yaml",
            """
            site: kebunpos.co.id
            about: Kebun Pos.
            names: [Kebun Pos, KebunPos]
            phrases: ['Langganan Kebun Pos di sini']
            evidence: [kebunpos]
            detection: {hit: ['TEGAL, Kebun Pos - Warga.'], miss: ['Pos kebun itu roboh.']}
            """);
    assertThat(pack.name()).isEqualTo("kebunpos.co.id");
    assertThat(pack.site())
        .contains(
            new KnownSite(
                "kebunpos.co.id",
                List.of("Kebun Pos", "KebunPos"),
                List.of("Langganan Kebun Pos di sini"),
                List.of("TEGAL, Kebun Pos - Warga."),
                List.of("Pos kebun itu roboh."),
                "kebunpos.co.id.yaml:1"));
    assertThat(pack.isFor("kebunpos.co.id")).isTrue();
    assertThat(pack.isFor("tegal.kebunpos.co.id")).isFalse();
    assertThat(pack.isGeneral()).isFalse();
  }

  @Test
  void aSharedPackWorksOnItsSites() {
    RulePack pack =
        RulePack.parse(
            "dinas.yaml",
            "pack: dinas\nabout: x\nsites: ['*.go.id', kebun.com]\nrules:\n- id: a\n  role: ad\n"
                + "  match: {exact: Iklan}\n  examples: {hit: ['«Iklan»']}\n");
    assertThat(pack.isFor("tegalkab.go.id")).isTrue();
    assertThat(pack.isFor("kebun.com")).isTrue();
    assertThat(pack.isFor("kebun.id")).isFalse();
    assertThat(pack.isFor("")).isFalse();
  }
}
