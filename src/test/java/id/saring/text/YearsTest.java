package id.saring.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YearsTest {
  @Test
  void twoDigitsOfADayAreOfTheHundredYearsToTheNextDecade() {
    assertThat(Years.ofTwoDigits(30)).isEqualTo(2030);
    assertThat(Years.ofTwoDigits(31)).isEqualTo(1931);
    assertThat(Years.ofTwoDigits(99)).isEqualTo(1999);
  }

  @Test
  void twoDigitsOfADecadeAreOfThePastCenturyFromThirtyOn() {
    assertThat(Years.ofShortDecade(20)).isEqualTo(2020);
    assertThat(Years.ofShortDecade(30)).isEqualTo(1930);
  }
}
