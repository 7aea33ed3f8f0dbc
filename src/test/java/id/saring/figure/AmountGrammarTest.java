package id.saring.figure;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.lang.Language;
import id.saring.model.Figure;
import id.saring.model.FigureKind;
import id.saring.text.Lexicon;
import id.saring.text.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Amounts of money put together from currencies, forms of numbers, magnitudes, dashes, blanks and
 * what stands around them: what is read is what was written, or has no value.
 */
class AmountGrammarTest {
  private static final Language INDONESIAN = Language.load("id");
  private static final Lexicon LEXICON = Lexicon.of(FigureFinder.vocabulary(INDONESIAN));
  private static final FigureFinder FINDER = new FigureFinder(INDONESIAN, LEXICON);
  private static final int AMOUNTS = 20_000;

  private static final String[] BLANKS = {" ", " ", " ", "\u00a0", "\u202f", "\u2009"};
  private static final String[] CURRENCIES = {
    "Rp", "Rp.", "RP", "rp", "IDR", "US$", "USD", "$", "S$", "RM", "€", "£", "¥"
  };
  private static final String[] NAMES = {
    "rupiah", "dolar AS", "dollar AS", "ringgit", "euro", "yen", "dolar Singapura"
  };
  private static final String[] THOUSANDS = {"ribu", "rb", "Ribu", "ribuan"};
  private static final String[] MILLIONS = {"juta", "jt", "JUTA", "jutaan", "million"};
  private static final String[] MILLIARDS = {"miliar", "milyar", "Miliar", "mlr", "billion"};
  private static final String[] BILLIONS = {"triliun", "trilyun", "Triliun", "trillion"};
  private static final String[][] SCALES = {THOUSANDS, MILLIONS, MILLIARDS, BILLIONS};
  private static final String[] DASHES = {
    "-", "–", "—", " - ", " – ", " — ", "- ", " -", " sampai ", " hingga ", " s/d ", " s.d. "
  };
  private static final String[] BEFORE = {
    "Dananya ",
    "Senilai ",
    "sekitar ",
    "(",
    "\"",
    "hampir ",
    "±",
    "lebih dari ",
    "Total: ",
    "1. Biaya "
  };
  private static final String[] AFTER = {
    "",
    " per orang",
    " perorang",
    " perkilogram",
    " sekali jalan",
    " lebih",
    " dan sisanya",
    ", kata dia",
    " (belum pajak)",
    "/bulan",
    "/kg",
    " saja",
    ".",
    " itu",
    " setiap bulan",
    " ke bank",
    " Tidak",
    "Tidak",
    " yang raib",
    " atau lebih",
    "!",
    "?",
    ";",
    " –",
    " Budi",
    " PT Surya"
  };

  private final Random random = new Random(20261126);

  /** A number as it may be written, and its value. */
  private record Written(String text, BigDecimal value) {}

  @Test
  void readsWhatIsWrittenOrNothing() {
    int exact = 0;
    for (int i = 0; i < AMOUNTS; i++) {
      List<BigDecimal> values = new ArrayList<>();
      String text = pick(BEFORE) + amount(values) + pick(AFTER);
      List<Figure> figures = FINDER.find(Tokens.of(text, LEXICON), List.of());
      boolean all = true;
      for (Figure figure : figures) {
        all &= isOneOf(figure.value(), values) && isOneOf(figure.valueHigh(), values);
      }
      assertThat(all).as("%s: %s", text, figures).isTrue();
      boolean read =
          figures.stream()
              .anyMatch(figure -> figure.kind() == FigureKind.MONEY && figure.value() != null);
      exact += read ? 1 : 0;
    }
    assertThat(exact).isGreaterThan(AMOUNTS * 97 / 100);
  }

  private static boolean isOneOf(BigDecimal value, List<BigDecimal> values) {
    return value == null || values.stream().anyMatch(other -> other.compareTo(value) == 0);
  }

  /** One amount or a range that rises, its values added to {@code values}. */
  private String amount(List<BigDecimal> values) {
    boolean sign = random.nextInt(10) < 7;
    String before = sign ? pick(CURRENCIES) + (random.nextBoolean() ? "" : pick(BLANKS)) : "";
    String after = sign ? "" : pick(BLANKS) + pick(NAMES);
    int form = random.nextInt(5);
    Written low = number(form);
    values.add(low.value());
    if (random.nextInt(3) > 0) {
      return before + low.text() + after;
    }
    Written high = number(form);
    values.add(high.value());
    boolean rises = low.value().compareTo(high.value()) < 0;
    Written first = rises ? low : high;
    Written second = rises ? high : low;
    boolean twice = random.nextBoolean();
    return before
        + first.text()
        + (twice ? after : "")
        + pick(DASHES)
        + (twice ? before : "")
        + second.text()
        + after;
  }

  private Written number(int form) {
    return switch (form) {
      case 0 -> scaled(BigDecimal.valueOf(1 + random.nextInt(999)));
      case 1 -> scaled(BigDecimal.valueOf(11 + random.nextInt(989), 1));
      case 2 -> {
        BigDecimal value = BigDecimal.valueOf(1000 + random.nextInt(999_999_000));
        yield new Written(grouped(value) + pick("", "", ",-", ",00", ".-"), value);
      }
      case 3 -> {
        int millions = 1 + random.nextInt(99);
        int thousands = 1 + random.nextInt(999);
        String blank = pick("", " ");
        yield new Written(
            millions + blank + "juta" + pick("", " ") + thousands + blank + "ribu",
            BigDecimal.valueOf(millions * 1000L + thousands).movePointRight(3));
      }
      default -> {
        int digit = 2 + random.nextInt(8);
        String word =
            new String[] {"dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"}
                [digit - 2];
        int scale = random.nextInt(SCALES.length);
        yield new Written(
            digit + " (" + word + ") " + SCALES[scale][0],
            BigDecimal.valueOf(digit).movePointRight(3 * (scale + 1)));
      }
    };
  }

  private Written scaled(BigDecimal mantissa) {
    int scale = random.nextInt(SCALES.length);
    String digits = mantissa.toPlainString().replace('.', ',');
    String blank = random.nextInt(4) == 0 ? "" : pick(BLANKS);
    return new Written(
        digits + blank + pick(SCALES[scale]), mantissa.movePointRight(3 * (scale + 1)));
  }

  private static String grouped(BigDecimal value) {
    return value.toPlainString().replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
