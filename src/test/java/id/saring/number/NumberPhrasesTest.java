package id.saring.number;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.date.DateFinder;
import id.saring.date.DateReference;
import id.saring.figure.FigureFinder;
import id.saring.lang.Language;
import id.saring.model.DateMention;
import id.saring.model.Figure;
import id.saring.text.Lexicon;
import id.saring.text.Tokens;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Any number phrase that figures read before a noun, dates read before a unit of time: the same
 * value, or none on both sides.
 */
class NumberPhrasesTest {
  private static final Language INDONESIAN = Language.load("id");
  private static final Lexicon LEXICON =
      Lexicon.of(DateFinder.vocabulary(INDONESIAN), FigureFinder.vocabulary(INDONESIAN));
  private static final FigureFinder FIGURES = new FigureFinder(INDONESIAN, LEXICON);
  private static final DateFinder DATES = new DateFinder(INDONESIAN, LEXICON);
  private static final DateReference REFERENCE =
      new DateReference(LocalDate.of(2024, 3, 12), null, ZoneId.of("Asia/Jakarta"));
  private static final List<String> DIGITS =
      List.of("dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan");
  private static final List<String> FRACTIONS = List.of("perempat", "perlima", "perdelapan");
  private static final List<String> SYMBOLS = List.of("½", "¼", "¾", "1/2", "1/4", "3/4", "2/5");

  @Test
  void datesReadWhatFiguresRead() {
    Random random = new Random(13);
    List<String> differences = new ArrayList<>();
    int read = 0;
    for (int i = 0; i < 4_000; i++) {
      String phrase = phrase(random);
      Figure figure = figure("Mereka membawa " + phrase + " ekor sapi.", phrase);
      if (figure == null || figure.valueHigh() != null) {
        continue;
      }
      read++;
      String sentence = "Mereka menunggu " + phrase + " bulan di sana.";
      String expected = figure.value() == null ? null : months(figure.value());
      String found = months(sentence);
      if (expected == null ? found != null : !expected.equals(found)) {
        differences.add(phrase + ": " + expected + " but " + found);
      }
    }
    assertThat(read).isGreaterThan(3_000);
    assertThat(differences).isEmpty();
  }

  private static Figure figure(String sentence, String phrase) {
    List<Figure> figures = FIGURES.find(Tokens.of(sentence, LEXICON), List.of());
    boolean whole =
        figures.size() == 1
            && sentence
                .substring(figures.get(0).start(), figures.get(0).end())
                .equals(phrase + " ekor");
    return whole ? figures.get(0) : null;
  }

  private static String months(BigDecimal value) {
    return "P" + value.toPlainString() + "M";
  }

  /** The value of the sole duration in {@code sentence}; null when there is none or no value. */
  private static String months(String sentence) {
    List<DateMention> dates = DATES.find(List.of(Tokens.of(sentence, LEXICON)), REFERENCE).get(0);
    return dates.size() == 1 ? dates.get(0).value() : null;
  }

  private static String phrase(Random random) {
    return switch (random.nextInt(10)) {
      case 0 -> String.valueOf(1 + random.nextInt(999));
      case 1 -> (1 + random.nextInt(99)) + "," + (1 + random.nextInt(9));
      case 2 ->
          (1 + random.nextInt(9)) + "." + String.format(Locale.ROOT, "%03d", random.nextInt(1000));
      case 3 -> pick(random, SYMBOLS);
      case 4 -> (1 + random.nextInt(20)) + " " + pick(random, List.of("setengah", "1/2", "ribu"));
      case 5 -> pick(random, DIGITS) + pick(random, List.of("belas", "puluh", "ratus", " ribu"));
      case 6 -> pick(random, DIGITS) + " puluh" + pick(random, List.of("", " satu", " lima"));
      case 7 -> pick(random, DIGITS) + "puluh" + pick(random, List.of("", " satu", "lima"));
      case 8 ->
          pick(random, List.of("setengah", "seperempat", "satu setengah", "sepuluh", "seratus"));
      default ->
          pick(random, List.of("satu ", "dua ", "tiga "))
              + pick(random, random.nextBoolean() ? FRACTIONS : List.of("koma lima", "setengah"));
    };
  }

  private static String pick(Random random, List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
