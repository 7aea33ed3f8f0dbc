package id.saring.definition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Matcher;
import java.util.Locale;
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

  @Test
  void tellsWhatMatchesBeginWith() {
    assertThat(RequiredText.of("(?-i:Ikuti|Gabung)[^.\\n]*? (?:saluran|kanal)").openings())
        .containsExactlyInAnyOrder("ikuti", "gabung");
    assertThat(RequiredText.of("^(?:-|>{2,9})? ?(?:\\w+:)?Dilihat \\d+").openings())
        .as("what may be absent hides nothing behind it that is unknown")
        .isEmpty();
    assertThat(RequiredText.of("(?:>{2,9} ?)?baca [a-z]+").openings())
        .containsExactlyInAnyOrder(">", "baca ");
    assertThat(RequiredText.of("(?:lihat|[A-Z]+) semua").openings()).isEmpty();
    assertThat(RequiredText.of("(?:iklan)*\\w").openings()).isEmpty();
  }

  @Test
  void whatARuleFindsInItsExamplesBeginsWithItsOpenings() {
    int tried = 0;
    for (RulePack pack : PackFiles.all()) {
      for (Rule rule : pack.rules()) {
        if (rule.match() instanceof Rule.Regex regex && !regex.required().openings().isEmpty()) {
          for (String hit : rule.hits()) {
            Matcher matcher = regex.pattern().matcher(hit.replaceAll("[«»]", ""));
            if (matcher.find()) {
              tried++;
              assertThat(regex.required().openings())
                  .as("%s/%s", pack.name(), rule.id())
                  .anyMatch(matcher.group().toLowerCase(Locale.ROOT)::startsWith);
            }
          }
        }
      }
    }
    assertThat(tried).isGreaterThan(150);
  }
}
