package id.saring.clean;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.lang.Language;
import id.saring.model.DateMention;
import id.saring.model.Field;
import id.saring.model.Figure;
import id.saring.model.Outcome;
import id.saring.model.RawDocument;
import id.saring.strip.Stripper;
import id.saring.strip.repeat.Templates;
import id.saring.text.Resources;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A second language by its tables alone: every row of malay.tsv is one sentence of an article of 12
 * March 2024 and all that is read from it.
 */
class MalayTest {
  private static final Language MALAY = Language.load("ms");
  private static final ArticleCleaner CLEANER =
      new ArticleCleaner(
          new CleaningTools(
              30,
              ZoneId.of("Asia/Kuala_Lumpur"),
              MALAY,
              Stripper.of(MALAY, List.of()),
              List.of(),
              List.of()));

  static Stream<String> sentences() {
    return Resources.text("/id/saring/clean/malay.tsv").lines().filter(row -> !row.startsWith("#"));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void readsMalayByItsTablesAlone(String row) {
    String sentence = row.substring(0, row.indexOf('\t'));
    String page =
        "Berita Ringkas Dari Kampung Kami\n\nDiterbitkan: Selasa, 12 Mac 2024 8:15 pagi\n\n"
            + "KUALA TERENGGANU - "
            + sentence
            + "\n";
    Outcome.Cleaned cleaned =
        (Outcome.Cleaned)
            CLEANER.clean(
                new RawDocument("a.txt", page.getBytes(StandardCharsets.UTF_8)), Templates.NONE);
    assertThat(cleaned.article().text()).isEqualTo(sentence);
    assertThat(cleaned.article().placeName()).isEqualTo("Kuala Terengganu");
    assertThat(cleaned.article().published().at()).hasToString("2024-03-12T00:15:00Z");
    assertThat(sentence + "\t" + dates(cleaned) + "\t" + figures(cleaned)).isEqualTo(row);
  }

  private static String dates(Outcome.Cleaned cleaned) {
    return String.join(
        "; ",
        cleaned.dates().stream()
            .filter(date -> date.field() == Field.TEXT)
            .map(date -> date.surface() + " = " + value(date.mention()))
            .toList());
  }

  private static String figures(Outcome.Cleaned cleaned) {
    return String.join(
        "; ",
        cleaned.figures().stream()
            .filter(figure -> figure.field() == Field.TEXT)
            .map(figure -> figure.surface() + " = " + value(figure.mention()))
            .toList());
  }

  private static String value(DateMention date) {
    return date.value() + (date.mod() == null ? "" : " " + date.mod());
  }

  private static String value(Figure figure) {
    return figure.value().toPlainString()
        + (figure.valueHigh() == null ? "" : "/" + figure.valueHigh().toPlainString())
        + (figure.unit() == null ? "" : " " + figure.unit());
  }
}
