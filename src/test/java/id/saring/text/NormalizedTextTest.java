package id.saring.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.model.DateMention;
import id.saring.model.Field;
import id.saring.model.Figure;
import id.saring.model.FigureKind;
import id.saring.model.Located;
import id.saring.model.Mention;
import id.saring.model.TestMentions;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizedTextTest {
  private static Located<Figure> figure(
      String text, String surface, FigureKind kind, String low, String high, String unit) {
    return in(
        text,
        surface,
        TestMentions.figure(
            kind,
            low == null ? null : new BigDecimal(low),
            high == null ? null : new BigDecimal(high),
            unit));
  }

  private static Located<DateMention> date(String text, String surface, String value) {
    return in(
        text,
        surface,
        new DateMention(
            0,
            0,
            DateMention.Type.DATE,
            value,
            null,
            null,
            null,
            null,
            null,
            null,
            DateMention.Resolution.EXPLICIT,
            null,
            null,
            List.of()));
  }

  private static <M extends Mention> Located<M> in(String text, String surface, M mention) {
    int start = text.codePointCount(0, text.indexOf(surface));
    int end = start + surface.codePointCount(0, surface.length());
    return new Located<>(Field.TEXT, start, end, 0, 0, 1, surface, mention);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "COUNT, 40, -, orang, ada 40 orang di sini",
        "MONEY, 1500000, -, IDR, ada 1500000 IDR di sini",
        "PERCENT, 2.5, -, %, ada 2.5 % di sini",
        "MEASURE, 3, 4, km, ada 3/4 km di sini",
        "NUMBER, 7, -, -, ada 7 di sini",
        "NUMBER, 7, -, orang, ada 7 di sini",
        "ORDINAL, 3, -, kursi, ada 3 di sini",
        "RANK, 2, -, peringkat, ada peringkat 2 di sini",
        "LABEL, 5, -, lantai, ada lantai 5 di sini",
        "LABEL, 5, -, -, ada 5 di sini",
        "COUNT, 12, -, -, ada 12 di sini",
        "CITATION, 39, -, -, ada SESUATU di sini",
        "SCORE, 3, 1, -, ada SESUATU di sini",
        "COUNT, -, -, orang, ada SESUATU di sini",
      })
  void aFigureBecomesItsDecimalAndUnit(
      FigureKind kind, String low, String high, String unit, String expected) {
    String text = "ada SESUATU di sini";
    assertThat(
            NormalizedText.of(
                text, List.of(), List.of(figure(text, "SESUATU", kind, low, high, unit))))
        .isEqualTo(expected);
  }

  @Test
  void datesAndFiguresAreWrittenInTheOrderOfTheText() {
    String text = "Pada AAA, BBB datang; CCC tidak diketahui; DDD usai";
    assertThat(
            NormalizedText.of(
                text,
                List.of(date(text, "DDD", "2020-03"), date(text, "CCC", null)),
                List.of(
                    figure(text, "BBB", FigureKind.COUNT, "2", null, "orang"),
                    figure(text, "AAA", FigureKind.NUMBER, "0.10", null, null))))
        .isEqualTo("Pada 0.10, 2 orang datang; CCC tidak diketahui; 2020-03 usai");
  }

  @Test
  void placesAreCountedInCodePoints() {
    String text = "😀 Pada AAA 😀😀 ada BBB 😀";
    assertThat(
            NormalizedText.of(
                text,
                List.of(date(text, "AAA", "2020-03")),
                List.of(figure(text, "BBB", FigureKind.NUMBER, "3", null, null))))
        .isEqualTo("😀 Pada 2020-03 😀😀 ada 3 😀");
  }

  @Test
  void aTextWithoutMentionsStaysAsItIs() {
    assertThat(NormalizedText.of("tanpa apa pun", List.of(), List.of())).isEqualTo("tanpa apa pun");
  }
}
