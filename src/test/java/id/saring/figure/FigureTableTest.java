package id.saring.figure;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.lang.Language;
import id.saring.model.Figure;
import id.saring.model.Span;
import id.saring.text.Lexicon;
import id.saring.text.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of figures.tsv: a text and the figures in it, all of them and no other. */
class FigureTableTest {
  private static final Language INDONESIAN = Language.load("id");
  private static final Lexicon LEXICON = Lexicon.of(FigureFinder.vocabulary(INDONESIAN));
  private static final FigureFinder FINDER = new FigureFinder(INDONESIAN, LEXICON);
  private static final Language MALAY = Language.load("ms");
  private static final Lexicon MALAY_LEXICON = Lexicon.of(FigureFinder.vocabulary(MALAY));
  private static final FigureFinder MALAY_FINDER = new FigureFinder(MALAY, MALAY_LEXICON);

  static Stream<String> rows() {
    return rows("figures.tsv");
  }

  static Stream<String> malayRows() {
    return rows("figures-ms.tsv");
  }

  private static Stream<String> rows(String table) {
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                FigureTableTest.class.getResourceAsStream(table), StandardCharsets.UTF_8));
    try (reader) {
      return reader
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("# "))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void readsExactlyTheFiguresOfTheRow(String row) {
    check(row, LEXICON, FINDER);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("malayRows")
  void readsMalayByItsTablesAlone(String row) {
    check(row, MALAY_LEXICON, MALAY_FINDER);
  }

  @Test
  void goesOnBehindADateInsideOfWhatIsPassedOver() {
    String text =
        "Dana itu dicatat (baca:"
            + " http://kebunwirun.id/unggah/2012/12/Laporan-Kebun-Okt-17-Des-2012.pdf) oleh Sarmo."
            + " Ada 12 orang di sana.";
    int date = text.indexOf("Okt-17");
    Span taken = new Span(date, date + "Okt-17-Des-2012".length());
    assertThat(FINDER.find(Tokens.of(text, LEXICON), List.of(taken)))
        .extracting(figure -> shown(text, figure))
        .containsExactly("12 orang | count 12 orang");
  }

  private static void check(String row, Lexicon lexicon, FigureFinder finder) {
    String[] cells = row.split("\t", -1);
    String text = cells[0].replace("\\n", "\n");
    List<String> expected =
        List.of(cells).subList(1, cells.length).stream().filter(cell -> !cell.isEmpty()).toList();
    assertThat(
            finder.find(Tokens.of(text, lexicon), List.of()).stream()
                .map(figure -> shown(text, figure))
                .toList())
        .isEqualTo(expected);
  }

  /** {@code surface | kind value[/high] [unit] [MOD] [!flag]}. */
  static String shown(String text, Figure figure) {
    StringBuilder out = new StringBuilder(text.substring(figure.start(), figure.end()));
    out.append(" | ").append(figure.kind().name().toLowerCase(Locale.ROOT)).append(' ');
    out.append(figure.value() == null ? "?" : figure.value().toPlainString());
    if (figure.valueHigh() != null) {
      out.append('/').append(figure.valueHigh().toPlainString());
    }
    if (figure.unit() != null) {
      out.append(' ').append(figure.unit());
    }
    if (figure.mod() != null) {
      out.append(' ').append(figure.mod());
    }
    figure.flags().forEach(flag -> out.append(" !").append(flag));
    return out.toString();
  }
}
