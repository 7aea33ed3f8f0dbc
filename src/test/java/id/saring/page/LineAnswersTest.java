package id.saring.page;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.saring.lang.Language;
import id.saring.text.Page;
import id.saring.text.Sections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found in a line, by example: line-answers.txt. */
class LineAnswersTest {
  private static final PageReader READER = PageReader.of(Language.load("id"));

  private static final Map<String, Function<String, String>> QUESTIONS =
      Map.ofEntries(
          entry("capitals behind small letters", text -> parted(text, Seams::isCapitalBehindSmall)),
          entry("counts of words", LineAnswersTest::counts),
          entry("menu entry", text -> text.substring(0, read(text).menuEntryEnd(text, 0))),
          entry("seams", text -> parted(text, READER.seams()::at)),
          entry("sentences", text -> String.valueOf(Prose.sentences(text))),
          entry("sign between title and site", LineAnswersTest::sign),
          entry("sign-off", text -> from(text, SignOff.start(text))),
          entry("sign-off cut short", text -> from(text, SignOff.unclosed(text))),
          entry("telling words", text -> String.join(" ", telling(text))),
          entry("without bullet", text -> read(text).unbulleted(0)),
          entry("words", text -> String.valueOf(Prose.words(text))));

  static Stream<Arguments> sections() {
    return Sections.of("/id/saring/page/line-answers.txt");
  }

  @Test
  void eachHasAnExample() {
    assertThat(sections().map(section -> section.get()[0]).collect(toSet()))
        .isEqualTo(QUESTIONS.keySet());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sections")
  void isWhatStandsBehindTheArrow(String question, List<String> rows) {
    List<String> expected = rows.stream().filter(row -> !row.isEmpty()).toList();
    assertThat(expected)
        .isNotEmpty()
        .allSatisfy(
            row -> {
              String[] cells = row.split(" ⇒ ?", -1);
              assertThat(QUESTIONS.get(question).apply(cells[0])).as(row).isEqualTo(cells[1]);
            });
  }

  @Test
  void aLineIsAboutTheSameIfHalfOfItsTellingWordsAreSaid() {
    PageLines lines = read("Harga cabai rawit turun");
    Set<String> half = Set.of("cabai", "turun");
    assertThat(TellingWords.areSaid(lines, 0, half, 2)).isTrue();
    assertThat(TellingWords.areSaid(lines, 0, half, 3)).isFalse();
    assertThat(TellingWords.areSaid(lines, 0, Set.of("cabai"), 1)).isFalse();
  }

  private static PageLines read(String text) {
    return READER.read(Page.of(text));
  }

  private static List<String> telling(String text) {
    return TellingWords.of(read(text), 0, text.length());
  }

  private static String from(String text, int start) {
    return start < 0 ? "" : text.substring(start);
  }

  private static String sign(String text) {
    int at = TitleSigns.first(text);
    return at < 0 ? "" : text.substring(at + TitleSigns.lengthAt(text, at));
  }

  private static String counts(String text) {
    Prose.Count count = READER.prose().count(text, 0, text.length());
    return count.words()
        + " words, "
        + count.small()
        + " small, "
        + count.function()
        + " function, "
        + count.stops()
        + " stops";
  }

  /** The text with a bar at each such place behind its first char. */
  private static String parted(String text, BiPredicate<String, Integer> place) {
    return text.charAt(0)
        + IntStream.range(1, text.length())
            .mapToObj(at -> (place.test(text, at) ? "|" : "") + text.charAt(at))
            .collect(joining());
  }
}
