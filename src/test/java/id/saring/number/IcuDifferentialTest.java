package id.saring.number;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import id.saring.lang.Language;
import id.saring.text.Lexicon;
import id.saring.text.TokenView;
import id.saring.text.Tokens;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.ParsePosition;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Random runs of number words, sensible or not, against ICU's parser. Where both read all of it the
 * values are equal, except for one cause: ICU computes in doubles, so it loses digits beyond the
 * sixteenth ("tujuh juta triliun tiga") and turns 1.68 into 1.6800000000000002.
 */
class IcuDifferentialTest {
  private static final Language INDONESIAN = Language.load("id");
  private static final List<String> WORDS =
      List.of(
          "nol",
          "satu",
          "dua",
          "tiga",
          "empat",
          "lima",
          "enam",
          "tujuh",
          "delapan",
          "sembilan",
          "sepuluh",
          "sebelas",
          "belas",
          "puluh",
          "ratus",
          "ribu",
          "juta",
          "miliar",
          "triliun",
          "seratus",
          "seribu",
          "koma");
  private static final BigDecimal EXACT = new BigDecimal("1E15");
  private static final MathContext TEN_DIGITS = new MathContext(10);

  @Test
  void agreesWithIcuWhereBothReadANumber() {
    Lexicon lexicon = Lexicon.of(NumeralReader.vocabulary(INDONESIAN));
    NumeralReader reader = new NumeralReader(INDONESIAN, lexicon);
    RuleBasedNumberFormat icu =
        new RuleBasedNumberFormat(ULocale.forLanguageTag("id"), RuleBasedNumberFormat.SPELLOUT);
    Random random = new Random(9);
    int both = 0;
    int rounded = 0;
    for (int i = 0; i < 150_000; i++) {
      String text = phrase(random);
      ParsePosition position = new ParsePosition(0);
      Number other = icu.parse(text, position);
      TokenView view = new TokenView(Tokens.of(text, lexicon));
      Numeral ours = reader.read(view, 0);
      if (position.getIndex() < text.length()
          || ours == null
          || ours.to() < view.limit()
          || ours.value() == null) {
        continue;
      }
      both++;
      BigDecimal theirs = new BigDecimal(other.toString());
      if (ours.value().compareTo(theirs) != 0) {
        rounded++;
        boolean needsMoreThanADouble =
            ours.value().stripTrailingZeros().scale() > 0 || ours.value().compareTo(EXACT) >= 0;
        assertThat(needsMoreThanADouble)
            .as("%s: ours %s, ICU %s", text, ours.value(), theirs)
            .isTrue();
        assertThat(theirs.round(TEN_DIGITS))
            .as(text)
            .isEqualByComparingTo(ours.value().round(TEN_DIGITS));
      }
    }
    assertThat(both).isGreaterThan(10_000);
    assertThat(rounded).isLessThan(both / 50);
  }

  private static String phrase(Random random) {
    int length = 1 + random.nextInt(5);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return text.toString();
  }
}
