package id.saring.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
  @Test
  void separatorsComeFromCldr() {
    assertThat(Language.load("id").decimalSeparator()).isEqualTo(',');
    assertThat(Language.load("id").groupingSeparator()).isEqualTo('.');
    assertThat(Language.load("ms").decimalSeparator()).isEqualTo('.');
    assertThat(Language.load("ms").groupingSeparator()).isEqualTo(',');
  }

  @Test
  void aLanguageIsOneObject() {
    assertThat(Language.load("ms")).isSameAs(Language.load("ms"));
    assertThat(Language.load("ms").locale().getLanguage()).isEqualTo("ms");
  }

  @Test
  void everyFolderOfTablesShips() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/main/resources/id/saring/lang"))) {
      assertThat(folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(Language.shipped());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xx", "", "ID", "../id", "id/x", "melayu"})
  void aLanguageWithoutTablesIsRefused(String code) {
    assertThatThrownBy(() -> Language.load(code))
        .isInstanceOf(LanguageException.class)
        .hasMessage("found '" + code + "'; expected a language that ships: id or ms");
  }

  @Test
  void aTableThatIsMissingIsThatOfTheFallback() {
    LanguageTable own = Language.load("ms").table("months", "month", "names", "short", "other");
    assertThat(own.name()).isEqualTo("lang/ms/months.tsv");
    LanguageTable fallen = Language.load("ms").table("linked-title", "kind", "key", "weights");
    assertThat(fallen.name()).isEqualTo("lang/id/linked-title.tsv");
  }

  @Test
  void whatARoomMakesIsMadeOnceALanguage() {
    AtomicInteger calls = new AtomicInteger();
    Language malay = Language.load("ms");
    StringBuilder first =
        malay.once(
            StringBuilder.class,
            language -> new StringBuilder("ms").append(calls.incrementAndGet()));
    assertThat(malay.once(StringBuilder.class, language -> new StringBuilder())).isSameAs(first);
    assertThat(first).hasToString("ms1");
    assertThat(calls).hasValue(1);
  }
}
