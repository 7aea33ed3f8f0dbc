package id.saring.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"Petani memanen…", "Petani memanen...", "Petani memanen […]", "Panen ..]"})
  void aTextBreaksOffInDots(String text) {
    assertThat(Signs.endsInDots(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "]", ".", "Petani memanen.", "Panen [1]", "Panen raya"})
  void aStopOrABracketAloneIsNoDots(String text) {
    assertThat(Signs.endsInDots(text)).isFalse();
  }
}
