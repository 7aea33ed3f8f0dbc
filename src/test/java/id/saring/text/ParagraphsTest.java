package id.saring.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphsTest {
  private static final String TEXT = "Satu 😀\n\nDua\nbaris\n\nTiga";

  @ParameterizedTest
  @CsvSource({"0, 0", "5, 0", "6, 0", "7, 0", "8, 1", "16, 1", "17, 1", "18, 1", "19, 2", "23, 2"})
  void aBlankLineBelongsToTheParagraphBeforeIt(int position, int paragraph) {
    assertThat(Paragraphs.of(TEXT).at(position)).isEqualTo(paragraph);
  }

  @Test
  void aTextHasOneParagraphAtLeast() {
    assertThat(Paragraphs.of("").count()).isEqualTo(1);
    assertThat(Paragraphs.of("").at(0)).isZero();
    assertThat(Paragraphs.of(TEXT).count()).isEqualTo(3);
  }

  @Test
  void everyPositionLiesInTheParagraphThatSplittingGives() {
    Random random = new Random(7);
    for (int round = 0; round < 50; round++) {
      StringBuilder text = new StringBuilder("a");
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(random.nextInt(3) == 0 ? "\n\nb" : "😀c");
      }
      Paragraphs paragraphs = Paragraphs.of(text.toString());
      String[] split = text.toString().split("\n\n", -1);
      int at = 0;
      for (int k = 0; k < split.length; k++) {
        int length = split[k].codePointCount(0, split[k].length());
        assertThat(paragraphs.at(at)).isEqualTo(k);
        assertThat(paragraphs.at(at + length)).isEqualTo(k);
        at += length + 2;
      }
      assertThat(paragraphs.count()).isEqualTo(split.length);
    }
  }
}
