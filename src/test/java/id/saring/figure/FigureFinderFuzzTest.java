package id.saring.figure;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.Growth;
import id.saring.lang.Language;
import id.saring.model.Figure;
import id.saring.model.Span;
import id.saring.text.Lexicon;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes the finder fail, overlap, touch a date or take more than linear time. */
class FigureFinderFuzzTest {
  private static final Language INDONESIAN = Language.load("id");
  private static final Lexicon LEXICON = Lexicon.of(FigureFinder.vocabulary(INDONESIAN));
  private static final FigureFinder FINDER = new FigureFinder(INDONESIAN, LEXICON);
  private static final int SHORT = 8_000;
  private static final int GROWTH = 16;
  private static final List<String> PIECES =
      List.of(
          "1",
          "25",
          "007",
          "1.234",
          "1,5",
          "3.000.000",
          "99999999999999999999",
          "satu",
          "dua",
          "sepuluh",
          "belas",
          "puluh",
          "ratus",
          "seratus",
          "ribu",
          "juta",
          "miliar",
          "koma",
          "setengah",
          "per",
          "pertiga",
          "minus",
          "pangkat",
          "ke",
          "kedua",
          "pertama",
          "ratusan",
          "an",
          "Rp",
          "US$",
          "$",
          "€",
          "%",
          "persen",
          "km",
          "m2",
          "°C",
          "orang",
          "tahun",
          "UU",
          "Nomor",
          "Pasal",
          "ayat",
          "(",
          ")",
          "-",
          "–",
          "/",
          ":",
          ".",
          ",",
          "x",
          "×",
          "½",
          "±",
          "+",
          "^",
          "'",
          "\u00a0",
          "\n",
          "\n\n",
          "eselon",
          "II",
          "XIV",
          "B",
          "dan",
          "hingga",
          "sampai",
          "antara",
          "lebih",
          "dari",
          "sekitar",
          "RT",
          "telepon",
          "Liga",
          "@",
          "#",
          "https://a.id/",
          "G",
          "Covid",
          "M",
          "salah",
          "\ud83d\ude00",
          "\ud83d",
          "é",
          "tiga");

  @Test
  void randomTextsGiveOrderedFiguresOutsideDates() {
    Random random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      String text = randomText(random);
      List<Span> taken = randomSpans(random, text.length());
      List<Figure> figures = FINDER.find(Tokens.of(text, LEXICON), taken);
      int end = 0;
      for (Figure figure : figures) {
        assertThat(figure.start()).as(text).isGreaterThanOrEqualTo(end);
        assertThat(figure.end())
            .as(text)
            .isGreaterThan(figure.start())
            .isLessThanOrEqualTo(text.length());
        Span span = new Span(figure.start(), figure.end());
        assertThat(taken).as(text).noneMatch(span::overlaps);
        end = figure.end();
      }
    }
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(14);
    for (int i = 0; i < length; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(3) > 0 ? " " : "");
    }
    return text.toString();
  }

  private static List<Span> randomSpans(Random random, int length) {
    List<Span> out = new ArrayList<>();
    int at = 0;
    while (random.nextInt(3) == 0) {
      int start = at + random.nextInt(10);
      int end = start + 1 + random.nextInt(6);
      if (end > length) {
        break;
      }
      out.add(new Span(start, end));
      at = end;
    }
    return out;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1 ",
        "1.",
        "1,",
        "1-",
        "1/",
        "1:",
        "1x",
        "1 x ",
        "1 000 ",
        "1. ",
        "dua ",
        "dua-",
        "dua dan ",
        "satu koma ",
        "seribu ",
        "ratusan hingga ",
        "Rp ",
        "Rp 1 ",
        "Rp 1-",
        "5 (",
        "5 (lima ",
        "Pasal 5, ",
        "Pasal ",
        "ayat (1) dan ",
        "UU a ",
        "UU (",
        "Nomor ",
        "Nomor 1/",
        "kelas 1, ",
        "kelas 1 dan ",
        "eselon II/",
        "eselon ",
        "RT 1/",
        "telepon 1 ",
        "Liga 1 dan ",
        "ke-",
        "kedua ",
        "salah ",
        "sekitar ",
        "a@1",
        "https://a.id/1/",
        "½ ",
        "±",
        "(",
        "1 juta ",
        "10 hingga ",
        "antara 1 dan ",
        "0 ",
        "1'000",
        "km/"
      })
  void timeGrowsWithLength(String unit) {
    String shorter = unit.repeat(SHORT / unit.length());
    String longer = unit.repeat(GROWTH * SHORT / unit.length());
    double most = GROWTH * GROWTH / 3.0;
    Growth growth = Growth.measure(() -> find(shorter), () -> find(longer), most);
    assertThat(growth.ratio()).as("%s", growth).isLessThan(most);
  }

  private static void find(String text) {
    FINDER.find(Tokens.of(text, LEXICON), List.of());
  }
}
