package id.saring.text;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read in a text cut into tokens, by example: token-answers.txt. */
class TokenAnswersTest {
  private static final List<String> SPELLINGS =
      List.of(
          "bawang",
          "bawang merah",
          "wali kota",
          "=Wali Kota",
          "co-op",
          "pasal 12",
          "pasal 1234567",
          "kartu tanda penduduk",
          "&");
  private static final List<String> WORDS =
      List.of("bawang", "jum'at", "pertanggungjawabannya", "café", "kemasyarakat", "kemasyarakata");

  private final Lexicon lexicon = Lexicon.of(Phrases.words(SPELLINGS), WORDS);
  private final Phrases<String> phrases = phrases();

  private final Map<String, Function<TokenView, String>> questions =
      Map.ofEntries(
          entry("tokens", TokenAnswersTest::shown),
          entry("kinds", view -> each(view, TokenAnswersTest::kind)),
          entry("numbers", view -> each(view, TokenAnswersTest::number)),
          entry("first word", view -> upTo(view, view.border(0))),
          entry("unit", view -> upTo(view, view.unitBorder(0))),
          entry("word of a lexicon", view -> word(view.tokens().text())),
          entry("longest phrase", view -> value(phrases.at(view, 0))),
          entry("phrase before", view -> value(phrases.before(view, view.limit(), 2))),
          entry("number in a quoted title", TokenAnswersTest::quoted));

  static Stream<Arguments> sections() {
    return Sections.of("/id/saring/text/token-answers.txt");
  }

  @Test
  void eachHasAnExample() {
    assertThat(sections().map(section -> section.get()[0]).collect(toSet()))
        .isEqualTo(questions.keySet());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sections")
  void isWhatStandsBehindTheArrow(String question, List<String> rows) {
    assertThat(rows)
        .filteredOn(row -> !row.isEmpty())
        .isNotEmpty()
        .allSatisfy(
            row -> {
              String[] cells = row.split(" ⇒ ?", -1);
              TokenView view = new TokenView(tokens(cells[0].replace("\\n", "\n")));
              assertThat(questions.get(question).apply(view)).as(row).isEqualTo(cells[1]);
            });
  }

  @Test
  void whatLiesBeyondTheLimitIsOutOfReach() {
    TokenView view = new TokenView(tokens("bawang 5 - bawang"));
    view.limit(0);
    assertThat(view.has(-1)).isFalse();
    assertThat(view.has(0)).isFalse();
    assertThat(view.word(0)).isEqualTo(Lexicon.NONE);
    assertThat(view.isWord(0)).isFalse();
    assertThat(view.startsLine(0)).isFalse();
    assertThat(view.first(0)).isEqualTo((char) 0);
    assertThat(view.length(0)).isZero();
    assertThat(view.capitals(0)).isFalse();
    assertThat(view.isDash(2)).isFalse();
    assertThat(view.isCurrencySymbol(2)).isFalse();
    assertThat(view.spaced(1)).isFalse();
    view.limit(1);
    assertThat(view.word(0)).isEqualTo(lexicon.id("bawang"));
    assertThat(view.startsLine(0)).isTrue();
    assertThat(view.first(0)).isEqualTo('b');
    assertThat(view.length(0)).isEqualTo(6);
    assertThat(view.isNumber(1)).isFalse();
    assertThat(view.intValue(1)).isEqualTo(-1);
    view.limit(2);
    assertThat(view.isNumber(1)).isTrue();
    assertThat(view.intValue(1)).isEqualTo(5);
    assertThat(view.spaced(1)).isTrue();
    assertThat(view.glued(1)).isFalse();
    assertThat(view.isSymbol(2, '-')).isFalse();
    view.limit(3);
    assertThat(view.isSymbol(2, '-')).isTrue();
    assertThat(view.isSymbol(2, '+')).isFalse();
  }

  @Test
  void tokensAreFoundByTheirPlace() {
    Tokens tokens = tokens("satu dua (bawang) $5");
    WordSet openings = new WordSet(lexicon, id -> id == lexicon.id("bawang"));
    assertThat(tokens.next(0, tokens.count(), openings)).isEqualTo(3);
    assertThat(tokens.next(4, tokens.count(), openings)).isEqualTo(5);
    assertThat(tokens.next(0, 2, openings)).isEqualTo(2);
    assertThat(tokens.firstFrom(5, 0)).isEqualTo(1);
    assertThat(tokens.firstFrom(6, 0)).isEqualTo(2);
    assertThat(tokens.firstBeyond(7, 0)).isEqualTo(1);
    assertThat(tokens.firstBeyond(8, 0)).isEqualTo(2);
    assertThat(tokens.lexicon()).isSameAs(lexicon);
    assertThat(tokens.isWord(-1)).isFalse();
    assertThat(tokens.isNumber(tokens.count())).isFalse();
    assertThat(tokens.isSymbol(tokens.count(), '$')).isFalse();
    assertThat(tokens.word(-1)).isEqualTo(Lexicon.NONE);
    assertThat(tokens.first(99)).isEqualTo((char) 0);
  }

  @Test
  void aWordIsOfManyKinds() {
    WordClasses<UnicodeScript> classes = new WordClasses<>(lexicon, UnicodeScript.class);
    UnicodeScript[] scripts = UnicodeScript.values();
    UnicodeScript last = scripts[scripts.length - 1];
    classes.add(0, scripts[0]);
    classes.add(0, last);
    classes.add(1, scripts[64]);
    assertThat(Stream.of(scripts).filter(script -> classes.is(0, script)))
        .containsExactly(scripts[0], last);
    assertThat(Stream.of(scripts).filter(script -> classes.is(1, script)))
        .containsExactly(scripts[64]);
    assertThat(classes.is(Lexicon.NONE, last)).isFalse();
  }

  @Test
  void aPhraseOfAWordThatTheLexiconLacksIsRefused() {
    Phrases.Builder<String> builder = new Phrases.Builder<>(lexicon);
    assertThatThrownBy(() -> builder.add("bawang putih", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("bawang putih");
  }

  private Phrases<String> phrases() {
    Phrases.Builder<String> builder = new Phrases.Builder<>(lexicon);
    SPELLINGS.forEach(spelling -> builder.add(spelling, spelling));
    return builder.build();
  }

  private Tokens tokens(String text) {
    return Tokens.of(text, lexicon);
  }

  private static String each(TokenView view, BiFunction<TokenView, Integer, String> answer) {
    return IntStream.range(0, view.limit())
        .mapToObj(i -> answer.apply(view, i))
        .filter(Objects::nonNull)
        .collect(joining(" "));
  }

  private static String shown(TokenView view) {
    Tokens tokens = view.tokens();
    return IntStream.range(0, tokens.count())
        .mapToObj(
            i ->
                List.of("", " ", " / ", " // ").get(tokens.gap(i))
                    + List.of("%", "<%>", "{%}").get(tokens.kind(i)).replace("%", tokens.string(i)))
        .collect(joining())
        .strip();
  }

  private static String kind(TokenView view, int i) {
    if (view.isWord(i)) {
      return view.capitals(i) ? "capitals" : view.capital(i) ? "capital" : "small";
    }
    if (view.isNumber(i)) {
      return "number";
    }
    return view.isDash(i) ? "dash" : view.isCurrencySymbol(i) ? "currency" : "symbol";
  }

  private static String number(TokenView view, int i) {
    return view.isNumber(i) ? String.valueOf(view.intValue(i)) : null;
  }

  private static String upTo(TokenView view, int end) {
    return end < 0 ? "" : view.tokens().text().substring(0, end);
  }

  private String word(String text) {
    int id = lexicon.id(text);
    assertThat(lexicon.id("- " + text + "!", 2, 2 + text.length())).isEqualTo(id);
    return WORDS.stream().filter(word -> lexicon.id(word) == id).findFirst().orElse("");
  }

  private static String value(Phrases.Entry<String> entry) {
    return entry == null ? "" : entry.value();
  }

  /** The first number of the text, if its title holds it. */
  private static String quoted(TokenView view) {
    int number = IntStream.range(0, view.limit()).filter(view::isNumber).findFirst().orElseThrow();
    return QuotedTitle.holds(view.tokens(), number, number + 1) ? view.tokens().string(number) : "";
  }
}
