package id.saring.extract;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.text.Resources;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every row of the tables of pages: a {@linkplain MarkedPage page}, and all that is found in it and
 * nothing else. That {@code §} is the title goes without saying.
 */
class PageTableTest {
  private static final String TITLE = "title | " + MarkedPage.HEADLINE + " | =";

  static Stream<List<String>> rows() {
    return Stream.of("bylines", "datelines", "names", "titles", "stripped")
        .flatMap(name -> Resources.table("/id/saring/extract/" + name + ".tsv").stream())
        .map(List::of);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void findsExactlyWhatTheRowStates(List<String> row) {
    MarkedPage page = MarkedPage.of(row.get(0));
    List<String> found =
        Extracts.of(page.text(), page.stripped()).stream().map(page::shown).toList();
    boolean titled = row.get(0).contains("§");
    assertThat(found.stream().filter(cell -> !(titled && cell.equals(TITLE))).toList())
        .containsExactlyInAnyOrderElementsOf(row.subList(1, row.size()));
    assertThat(found.contains(TITLE)).isEqualTo(titled);
  }
}
