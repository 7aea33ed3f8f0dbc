package id.saring.strip.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.definition.DefinitionException;
import id.saring.definition.PackFiles;
import id.saring.definition.RulePack;
import id.saring.lang.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleExamplesTest {
  private static final Language INDONESIAN = Language.load("id");

  @Test
  void allExamplesOfTheShippedPacksHold() {
    assertThat(RuleExamples.failures(INDONESIAN, PackFiles.all())).isEmpty();
  }

  @Test
  void aFailingExampleIsNamedWithFileAndLine() {
    RulePack pack =
        PackFiles.pack(
            "kebun",
            """
            - id: iklan
              role: ad
              match: {regex: 'iklan kebun'}
              examples:
                hit: ['«Iklan» kebun']
            """);
    assertThatThrownBy(() -> RuleExamples.check(INDONESIAN, List.of(pack)))
        .isInstanceOf(DefinitionException.class)
        .hasMessage(
            "kebun.yaml:4: rule 'iklan': example: found '«Iklan kebun»', expected '«Iklan» kebun'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "match: {regex: 'dukung kami'} | Ayo «dukung kami» ya. | stands: anywhere",
        "match: {exact: Iklan}, scope: line | «Iklan» Kebun | scope: part",
        "match: {regex: 'dukung kami'}, near: {rule: other, lines: 1} | «Dukung kami» | no near"
      })
  void whatKeepsARuleFromItsExampleIsTold(String keys, String hit, String hint) {
    RulePack pack =
        PackFiles.pack(
            "kebun",
            """
            - {id: iklan, role: ad, %s, examples: {hit: ['%s']}}
            - {id: other, role: ad, match: {regex: 'lain sekali'}, examples: {hit: ['«Lain sekali»']}}
            """
                .formatted(keys, hit));
    assertThat(RuleExamples.failures(INDONESIAN, List.of(pack)))
        .singleElement()
        .asString()
        .endsWith("; with '" + hint + "' it would hold");
  }

  @Test
  void aMissThatIsHitFails() {
    RulePack pack =
        PackFiles.pack(
            "kebun",
            """
            - id: iklan
              role: ad
              match: {regex: 'iklan'}
              examples:
                hit: ['«Iklan» Kebun']
                miss: ['Satu. Iklan']
            """);
    assertThat(RuleExamples.failures(INDONESIAN, List.of(pack)))
        .singleElement()
        .asString()
        .contains("found 'Satu. «Iklan»'");
  }

  @Test
  void aFailureNamesTheRuleThatTookTheExample() {
    RulePack pack =
        PackFiles.pack(
            "kebun",
            """
            - id: wide
              role: ad
              match: {regex: 'iklan kebun raya'}
              examples: {hit: ['«Iklan kebun raya»']}
            - id: narrow
              role: ad
              match: {regex: 'iklan kebun'}
              examples: {hit: ['«Iklan kebun» raya']}
            """);
    assertThat(RuleExamples.failures(INDONESIAN, List.of(pack)))
        .containsExactly(
            "kebun.yaml:8: rule 'narrow': example: found 'Iklan kebun raya', expected '«Iklan"
                + " kebun» raya'; taken by kebun/wide (kebun.yaml:4)");
  }

  @Test
  void aRuleThatOtherPacksShadowIsNamed() {
    RulePack wide =
        PackFiles.pack(
            "a",
            """
            - id: wide
              role: ad
              match: {regex: 'iklan kebun raya'}
              examples: {hit: ['«Iklan kebun raya»']}
            """);
    RulePack same =
        RulePack.parse(
            "b.yaml",
            """
            pack: b
            about: a test
            evidence: [kebun]
            rules:
            - id: again
              role: ad
              match: {regex: 'iklan kebun raya'}
              examples: {hit: ['«Iklan kebun raya»']}
            """);
    assertThat(RuleExamples.shadowed(INDONESIAN, List.of(wide, same), pack -> true))
        .containsExactly(
            "b.yaml:5: rule 'again' is shadowed: its examples are taken by a/wide (a.yaml:4)");
    assertThat(RuleExamples.shadowed(INDONESIAN, List.of(wide, same), "a"::equals)).isEmpty();
    assertThat(RuleExamples.shadowed(INDONESIAN, List.of(wide), pack -> true)).isEmpty();
  }
}
