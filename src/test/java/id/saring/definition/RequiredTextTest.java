package id.saring.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RequiredTextTest {
  @Test
  void takesTheLongestTextThatMustStand() {
    RequiredText text = RequiredText.of("(?-i:Baca|Simak) ?(?:juga|lagi) ?:");
    assertThat(text.literals()).contains("baca juga:", "simak lagi :", "bacajuga:");
    assertThat(text.before()).isZero();
    assertThat(text.longest()).isEqualTo(12);
  }

  @Test
  void countsWhatMayStandBefore() {
    RequiredText text = RequiredText.of("^[\\d.,]{1,9} komentar$");
    assertThat(text.literals()).containsExactly(" komentar");
    assertThat(text.before()).isEqualTo(18);
    assertThat(text.longest()).isEqualTo(27);
  }

  @Test
  void anAlternativeWithoutTextMeansNone() {
    assertThat(RequiredText.of("(?:iklan|\\d+)").literals()).isEmpty();
    assertThat(RequiredText.of("(?:iklan)*\\w").literals()).isEmpty();
  }

  @Test
  void unboundedPartsAreSaidToBe() {
    RequiredText text = RequiredText.of("[^\\n]* mohon tunggu");
    assertThat(text.literals()).isEqualTo(Set.of(" mohon tunggu"));
    assertThat(text.before()).isEqualTo(RequiredText.UNBOUNDED);
    assertThat(text.longest()).isEqualTo(RequiredText.UNBOUNDED);
  }

  @Test
  void smallClassesAndEscapesAreText() {
    assertThat(RequiredText.of("\\[gambas ?:").literals())
        .containsExactlyInAnyOrder("[gambas:", "[gambas :");
    assertThat(RequiredText.of("[Bb]aca").literals()).containsExactly("baca");
  }
}
