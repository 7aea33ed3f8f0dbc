package id.saring.extract.words;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.definition.PackFiles;
import id.saring.lang.Language;
import id.saring.text.Resources;
import id.saring.text.Tokens;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of stamps.tsv, people.tsv and hosts.tsv. */
class WordsTableTest {
  private static final MetadataWords WORDS =
      MetadataWords.of(Language.load("id"), PackFiles.sites());
  private static final Hosts HOSTS = new Hosts(List.of("kabarkebun.co.id", "kebun.id"), WORDS);

  static Stream<List<String>> stamps() {
    return rows("stamps");
  }

  static Stream<List<String>> people() {
    return rows("people");
  }

  static Stream<List<String>> hosts() {
    return rows("hosts");
  }

  private static Stream<List<String>> rows(String table) {
    return Resources.table("/id/saring/extract/" + table + ".tsv").stream().map(List::of);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stamps")
  void readsTheStampThatOpensALine(List<String> row) {
    Tokens tokens = WORDS.tokens(row.get(0));
    StampSpan stamp = StampSpan.at(tokens, 0, WORDS);
    assertThat(stamp == null ? "-" : stamp.found(tokens, 0).value()).isEqualTo(row.get(1));
    if (stamp != null) {
      String left = row.get(0).substring(tokens.end(stamp.end() - 1)).strip();
      assertThat(left).isEqualTo(row.size() > 2 ? row.get(2) : "");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("people")
  void readsTheNamesThatOpenALine(List<String> row) {
    Tokens tokens = WORDS.tokens(row.get(0).replace("\\n", "\n"));
    int end = Names.people(tokens, 0, WORDS);
    assertThat(end == 0 ? "-" : tokens.text().substring(0, tokens.end(end - 1)))
        .isEqualTo(row.get(1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hosts")
  void knowsTheHostThatIsMeant(List<String> row) {
    assertThat(HOSTS.host(row.get(0)).orElse("-")).isEqualTo(row.get(1));
  }
}
