package id.saring.lang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CalendarNamesTest {
  private static final CalendarNames NAMES = CalendarNames.of(Language.load("id"));

  @Test
  void abbreviationsAreShortMonthsThatAreNothingElse() {
    assertThat(NAMES.monthAbbreviations())
        .contains("jan", "okt", "nop", "sept")
        .doesNotContain("agus", "mrt", "mei", "Okt");
    assertThat(NAMES.shortMonths()).extracting(CalendarNames.Name::text).contains("agus", "mrt");
  }
}
