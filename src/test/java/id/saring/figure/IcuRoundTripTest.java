package id.saring.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import id.saring.lang.Language;
import id.saring.model.Figure;
import id.saring.model.FigureKind;
import id.saring.number.Numeral;
import id.saring.number.NumeralReader;
import id.saring.text.Lexicon;
import id.saring.text.TokenView;
import id.saring.text.Tokens;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What ICU spells and formats in Indonesian is read back exactly, alone and inside a sentence. */
class IcuRoundTripTest {
  private static final Language INDONESIAN_TABLES = Language.load("id");
  private static final ULocale INDONESIAN = ULocale.forLanguageTag("id");
  private static final Lexicon LEXICON = Lexicon.of(FigureFinder.vocabulary(INDONESIAN_TABLES));
  private static final FigureFinder FINDER = new FigureFinder(INDONESIAN_TABLES, LEXICON);
  private static final NumeralReader NUMERALS = new NumeralReader(INDONESIAN_TABLES, LEXICON);
  private static final RuleBasedNumberFormat SPELLER =
      new RuleBasedNumberFormat(INDONESIAN, RuleBasedNumberFormat.SPELLOUT);
  private static final LocalizedNumberFormatter FORMATTER = NumberFormatter.withLocale(INDONESIAN);

  @Test
  void spelledNumbersUpToTenThousand() {
    for (int n = 0; n <= 10_000; n++) {
      checkSpelled(SPELLER.format(n), BigDecimal.valueOf(n));
    }
  }

  @Test
  void randomSpelledNumbersUpToTenToTheFifteenth() {
    Random random = new Random(5);
    for (int i = 0; i < 100_000; i++) {
      long bound = (long) Math.pow(10, 1 + random.nextInt(15));
      long n = (long) (random.nextDouble() * bound);
      checkSpelled(SPELLER.format(n), BigDecimal.valueOf(n));
    }
    checkSpelled(SPELLER.format(1_000_000_000_000_000L), new BigDecimal("1E15"));
  }

  @Test
  void spelledDecimalsAndNegatives() {
    Random random = new Random(6);
    for (int i = 0; i < 10_000; i++) {
      BigDecimal n = BigDecimal.valueOf(random.nextInt(100_000_000), random.nextInt(4));
      BigDecimal signed = random.nextBoolean() ? n : n.negate();
      checkSpelled(
          SPELLER.format(
              com.ibm.icu.math.BigDecimal.valueOf(
                  signed.unscaledValue().longValue(), signed.scale())),
          signed);
    }
  }

  private static void checkSpelled(String spelled, BigDecimal expected) {
    TokenView view = new TokenView(Tokens.of(spelled, LEXICON));
    Numeral numeral = NUMERALS.read(view, 0);
    assertThat(numeral).as(spelled).isNotNull();
    assertThat(numeral.to()).as(spelled).isEqualTo(view.limit());
    assertThat(numeral.value()).as(spelled).isEqualByComparingTo(expected);
    checkSole(
        "Menurut laporan itu, " + spelled + " poin tercatat di sana.",
        spelled + " poin",
        expected,
        FigureKind.COUNT);
  }

  @Test
  void groupedDigits() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      BigDecimal n =
          BigDecimal.valueOf(
              (long) (random.nextDouble() * Math.pow(10, 1 + random.nextInt(15))),
              random.nextInt(3));
      String text = FORMATTER.precision(Precision.unlimited()).format(n).toString();
      checkSole("Luasnya " + text + " hektare saja.", text + " hektare", n, FigureKind.MEASURE);
    }
  }

  @Test
  void compactNumbers() {
    for (Notation notation : List.of(Notation.compactShort(), Notation.compactLong())) {
      LocalizedNumberFormatter compact = FORMATTER.notation(notation);
      for (BigDecimal n : compactValues()) {
        String text = compact.format(n).toString();
        checkSole("Jumlahnya " + text + ", kata dia.", text, n, FigureKind.NUMBER);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IDR", "USD", "EUR", "SGD", "JPY", "MYR", "CNY", "GBP", "AUD", "SAR", "KRW", "THB", "INR"
      })
  void amountsOfMoney(String code) {
    Currency currency = Currency.getInstance(code);
    LocalizedNumberFormatter compact = FORMATTER.notation(Notation.compactShort()).unit(currency);
    for (BigDecimal n : compactValues()) {
      String text = compact.format(n).toString();
      boolean unclear = text.endsWith("M") && !code.equals("IDR");
      checkMoney(text, unclear ? null : n, code);
    }
    Random random = new Random(8);
    for (int i = 0; i < 500; i++) {
      BigDecimal n =
          BigDecimal.valueOf((long) (random.nextDouble() * Math.pow(10, 1 + random.nextInt(13))));
      for (UnitWidth width : List.of(UnitWidth.SHORT, UnitWidth.ISO_CODE, UnitWidth.FULL_NAME)) {
        LocalizedNumberFormatter plain = FORMATTER.unit(currency).unitWidth(width);
        checkMoney(plain.format(n).toString(), n, code);
        checkMoney(plain.precision(Precision.integer()).format(n).toString(), n, code);
        checkMoney(plain.format(n.negate()).toString(), n.negate(), code);
      }
    }
  }

  private static void checkMoney(String text, BigDecimal expected, String code) {
    Figure figure =
        checkSole("Biayanya sebesar " + text + ", kata dia.", text, expected, FigureKind.MONEY);
    assertThat(figure.unit()).as(text).isEqualTo(code);
  }

  /**
   * Values that the compact notation shows without rounding: 1,1 to 9,9 and 10 to 999 of each
   * scale.
   */
  private static List<BigDecimal> compactValues() {
    List<BigDecimal> out = new java.util.ArrayList<>();
    for (int power = 3; power <= 12; power += 3) {
      for (int tenths = 11; tenths < 100; tenths++) {
        out.add(BigDecimal.valueOf(tenths, 1).scaleByPowerOfTen(power));
      }
      for (int whole = 10; whole < 1000; whole += 7) {
        out.add(BigDecimal.valueOf(whole).scaleByPowerOfTen(power));
      }
    }
    return out;
  }

  private static Figure checkSole(
      String sentence, String surface, BigDecimal expected, FigureKind kind) {
    List<Figure> figures = FINDER.find(Tokens.of(sentence, LEXICON), List.of());
    assertThat(figures).as(sentence).hasSize(1);
    Figure figure = figures.get(0);
    assertThat(sentence.substring(figure.start(), figure.end())).isEqualTo(surface);
    if (expected == null) {
      assertThat(figure.value()).as(sentence).isNull();
      assertThat(figure.flags()).as(sentence).containsExactly("ambiguous_scale");
    } else {
      assertThat(figure.value()).as(sentence).isEqualByComparingTo(expected);
    }
    assertThat(figure.valueHigh()).as(sentence).isNull();
    assertThat(figure.kind()).as(sentence).isEqualTo(kind);
    return figure;
  }
}
