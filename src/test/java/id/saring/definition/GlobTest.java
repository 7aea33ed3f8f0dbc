package id.saring.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
  @ParameterizedTest
  @CsvSource({
    "cnn-*, cnn-1.txt, true",
    "cnn-*, 2024/05/cnn-1.txt, true",
    "cnn-*, 2024/xcnn-1.txt, false",
    "cnn-*, cnn-/a.txt, false",
    "2024/*.txt, 2024/a.txt, true",
    "2024/*.txt, 2024/05/a.txt, false",
    "2024/**/*.txt, 2024/05/06/a.txt, true",
    "2024/**/*.txt, 2024/a.txt, true",
    "raw/**, raw/a/b, true",
    "raw/**, rawa/b, false",
    "a?.txt, ab.txt, true",
    "a?.txt, a.txt, false",
    "'{kompas,detik}-*.txt', detik-1.txt, true",
    "'{kompas,detik}-*.txt', tempo-1.txt, false",
    "'[a-c]x.txt', bx.txt, true",
    "'[!a-c]x.txt', bx.txt, false",
    "'a,b.txt', 'a,b.txt', true",
    "a.txt, abtxt, false",
    "A.txt, a.txt, false"
  })
  void matchesAsAShellDoes(String glob, String path, boolean matches) {
    assertThat(Glob.of(glob).matches(path)).isEqualTo(matches);
  }

  @Test
  void saysWhatIsWrong() {
    assertThatThrownBy(() -> Glob.of("{a,b")).hasMessageContaining("in pairs");
    assertThatThrownBy(() -> Glob.of("[ab")).hasMessageContaining("']'");
  }
}
