package id.saring.strip.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.definition.RulePack;
import id.saring.lang.Language;
import id.saring.text.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleCoverageTest {
  private static final RulePack PACK =
      RulePack.parse(
          "kebun.yaml",
          """
          pack: kebun
          about: a test
          rules:
          - id: ad
            role: ad
            match: {exact: Iklan}
            scope: line
            examples: {hit: ['«Iklan»']}
          - id: loader
            role: loader
            match: {regex: 'mohon tunggu'}
            examples: {hit: ['«Mohon tunggu»']}
          """);

  @Test
  void countsRulesAndNamesWhatNoneTakes() {
    RuleCoverage coverage = new RuleCoverage(Language.load("id"), List.of(PACK));
    for (int i = 0; i < 3; i++) {
      coverage.add(Page.of("Judul " + i + "\nIklan\nIkuti kami\nIkuti kami\nIklan"), "");
    }
    assertThat(coverage.rules())
        .containsExactly(
            new RuleCoverage.Fired("kebun", "ad", 6, 30, List.of("Iklan")),
            new RuleCoverage.Fired("kebun", "loader", 0, 0, List.of()));
    assertThat(coverage.fired()).extracting(RuleCoverage.Fired::rule).containsExactly("ad");
    assertThat(coverage.silent()).containsExactly("kebun/loader");
    assertThat(coverage.candidates(10))
        .containsExactly(new RuleCoverage.Candidate("Ikuti kami", 3));
  }
}
