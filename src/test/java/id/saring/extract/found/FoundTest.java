package id.saring.extract.found;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.text.Lexicon;
import id.saring.text.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoundTest {
  @Test
  void standsInThePageWhereItsTokensDo() {
    Tokens tokens = Tokens.of("Oleh Budi  Santoso.", Lexicon.of(List.of()));
    assertThat(Found.of(tokens, 1, 3, 100)).isEqualTo(new Found("Budi Santoso", 105, 118));
  }

  @Test
  void isShortenedAtEitherEnd() {
    Found name = new Found("Budi Santoso", 105, 117);
    assertThat(name.without(2)).isEqualTo(new Found("di Santoso", 107, 117));
    assertThat(name.shortened(2)).isEqualTo(new Found("Budi Santo", 105, 115));
    assertThat(name.without(0)).isEqualTo(name);
    assertThat(name.shortened(0)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {"Budi Santoso,Budi Santoso", " Budi\u00a0 \tSantoso  ,Budi Santoso", "  ,''"})
  void makesWhiteSpaceSingle(String text, String squeezed) {
    assertThat(Found.squeeze(text)).isEqualTo(squeezed);
  }

  @Test
  void anExtractionHasAValue() {
    assertThatThrownBy(() -> new Extraction("author", 0, 2, " ", 0, 2, "name-line", "byline"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("name-line");
  }
}
