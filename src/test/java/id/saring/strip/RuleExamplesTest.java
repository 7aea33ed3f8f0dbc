package id.saring.strip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.definition.DefinitionException;
import id.saring.definition.PackFiles;
import id.saring.definition.RulePack;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleExamplesTest {
  @Test
  void allExamplesOfTheShippedPacksHold() {
    assertThat(RuleExamples.failures(PackFiles.all())).isEmpty();
  }

  @Test
  void aFailingExampleIsNamedWithFileAndLine() {
    RulePack pack =
        RulePack.parse(
            "kebun.yaml",
            """
            pack: kebun
            about: a test
            rules:
            - id: iklan
              role: ad
              match: {regex: 'iklan kebun'}
              examples:
                hit: ['«Iklan» kebun']
            """);
    assertThatThrownBy(() -> RuleExamples.check(List.of(pack)))
        .isInstanceOf(DefinitionException.class)
        .hasMessage(
            "kebun.yaml:4: rule 'iklan': example: found '«Iklan kebun»', expected '«Iklan» kebun'");
  }

  @Test
  void aMissThatIsHitFails() {
    RulePack pack =
        RulePack.parse(
            "kebun.yaml",
            """
            pack: kebun
            about: a test
            rules:
            - id: iklan
              role: ad
              match: {regex: 'iklan'}
              examples:
                hit: ['«Iklan» kebun']
                miss: ['satu iklan']
            """);
    assertThat(RuleExamples.failures(List.of(pack)))
        .singleElement()
        .asString()
        .contains("found 'satu «iklan»'");
  }
}
