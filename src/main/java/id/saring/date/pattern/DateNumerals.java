package id.saring.date.pattern;

import id.saring.date.words.DateTokens;
import id.saring.date.words.DateWordKind;
import id.saring.date.words.Reading;
import id.saring.number.NumberPart.Role;
import id.saring.number.NumberWord;
import id.saring.number.Numeral;
import id.saring.number.Numeral.Shape;
import id.saring.number.NumeralReader;
import java.math.BigDecimal;

/** The numbers that count units of time and rank periods, read by {@link NumeralReader}. */
final class DateNumerals {
  private static final int LARGEST_ORDINAL = 99;

  private DateNumerals() {}

  /**
   * The cardinal at token {@code i} ("2", "1,5", "dua puluh lima", "satu setengah", "14 (empat
   * belas)"); null if there is none, or its value is not determined.
   */
  static Reading<BigDecimal> cardinal(DateTokens v, int i) {
    Numeral number = numeral(v, i);
    return number == null ? null : new Reading<>(number.to(), number.value());
  }

  /** As {@link #cardinal}, with its form. */
  static Numeral numeral(DateTokens v, int i) {
    Numeral number = v.tokens().isWord(i) && !opens(v, i) ? null : v.numerals().read(v.view(), i);
    if (number == null || number.shape() == Shape.VAGUE || number.shape() == Shape.ROUND) {
      return null;
    }
    Numeral whole = v.numerals().restated(v.view(), number, close -> close);
    return whole.value() == null || whole.value().signum() < 0 ? null : whole;
  }

  /** Past the number in figures at {@code i} and its further groups ("1.500,25"). */
  static int pastGroups(DateTokens v, int i) {
    return NumeralReader.endOfDigits(v.view(), i);
  }

  /** Whether a cardinal may start with the word at {@code i}. */
  static boolean opens(DateTokens v, int i) {
    NumberWord word = v.numerals().word(v.tokens().word(i));
    return word != null && word.opensCardinal() && word.first() != Role.MINUS;
  }

  /** Whether a number in figures may go on at {@code i}: a scale, a half, a fraction. */
  static boolean goesOn(DateTokens v, int i) {
    return v.numerals().word(v.tokens().word(i)) != null || isFractionSymbol(v, i) || slashed(v, i);
  }

  /** Whether the symbol at {@code i} is a number: ½. */
  static boolean isFractionSymbol(DateTokens v, int i) {
    return NumeralReader.isFractionSymbol(v.view(), i);
  }

  /** Whether a fraction such as "1/2" may start at {@code i}. */
  static boolean slashed(DateTokens v, int i) {
    return v.digits(i) == 1 && v.symbol(i + 1, '/');
  }

  /** Whether the word at {@code i} is a number of unknown size: "puluhan". */
  static boolean vague(DateTokens v, int i) {
    return role(v, i) == Role.VAGUE;
  }

  /** Whether the word at {@code i} is one half. */
  static boolean half(DateTokens v, int i) {
    return role(v, i) == Role.HALF;
  }

  /** Whether the word at {@code i} makes an ordinal of the number after it: "ke". */
  static boolean ordinalPrefix(DateTokens v, int i) {
    return role(v, i) == Role.ORDINAL;
  }

  private static Role role(DateTokens v, int i) {
    NumberWord word = v.numerals().word(v.tokens().word(i));
    return word == null || word.ordinal() ? null : word.first();
  }

  /** Whether the word at {@code i} ranks: "pertama", "kedua", "terakhir". */
  static boolean ranks(DateTokens v, int i) {
    NumberWord word = v.numerals().word(v.tokens().word(i));
    return v.is(DateWordKind.LAST, i)
        || (word != null && word.opensOrdinal() && word.first() != Role.ORDINAL);
  }

  /**
   * The ordinal at token {@code i}: "pertama", "ke-2", "ke 2", "II", "2"; -1 for the last one; null
   * if there is none.
   */
  static Reading<Integer> ordinal(DateTokens v, int i) {
    if (v.is(DateWordKind.LAST, i)) {
      return new Reading<>(i + 1, -1);
    }
    if (v.digits(i) > 0) {
      return v.digits(i) <= 2 ? new Reading<>(i + 1, v.tokens().intValue(i)) : null;
    }
    int digits = ordinalPrefix(v, i) && v.near(i + 1) ? i + 1 : i;
    int roman = NumeralReader.roman(v.view(), digits);
    if (roman > 0) {
      return roman > LARGEST_ORDINAL ? null : new Reading<>(digits + 1, roman);
    }
    Numeral ordinal = v.numerals().ordinal(v.view(), i);
    ordinal = ordinal == null ? v.numerals().spacedOrdinal(v.view(), i) : ordinal;
    int value = ordinal == null ? -1 : ordinal.intValue(LARGEST_ORDINAL);
    return value < 0 ? null : new Reading<>(ordinal.to(), value);
  }

  /** A cardinal word that serves as an ordinal ("semester satu"), or null. */
  static Reading<Integer> spelled(DateTokens v, int i) {
    Numeral number = opens(v, i) ? v.numerals().read(v.view(), i) : null;
    int value = number == null ? -1 : number.intValue(LARGEST_ORDINAL);
    return value <= 0 ? null : new Reading<>(number.to(), value);
  }
}
