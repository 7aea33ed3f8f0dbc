package id.saring.date.pattern;

import id.saring.date.words.DateTokens;
import id.saring.date.words.DateWords;
import id.saring.date.words.Reading;
import id.saring.date.words.WordKind;
import java.math.BigDecimal;

/** Reads cardinal and ordinal numbers in figures or words. */
public final class Numbers {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal THOUSAND = new BigDecimal(1000);

  /** Vulgar fraction one half: "1½ jam". */
  public static final char HALF_SIGN = '\u00bd';

  private Numbers() {}

  /** A number that ends before token {@code end}. */
  public record Quantity(int end, BigDecimal value) {}

  /**
   * The cardinal at token {@code i} ("2", "1,5", "dua puluh lima", "satu setengah", "setengah", "14
   * (empat belas)"), or null.
   */
  public static Quantity cardinal(DateTokens v, int i) {
    Quantity number = v.number(i) ? figures(v, i) : words(v, i);
    if (number == null) {
      return v.is(WordKind.HALF, i) ? new Quantity(i + 1, HALF) : null;
    }
    int end = number.end();
    BigDecimal value = number.value();
    if (v.next(WordKind.HALF, end)) {
      value = value.add(HALF);
      end++;
    }
    if (v.number(i) && v.near(end) && v.symbol(end, '(')) {
      Quantity spelled = words(v, end + 1);
      if (spelled != null
          && spelled.value().compareTo(value) == 0
          && v.symbol(spelled.end(), ')')) {
        end = spelled.end() + 1;
      }
    }
    return new Quantity(end, value);
  }

  /** Past the number in figures at {@code i} and its further groups ("1.500,25"). */
  public static int pastGroups(DateTokens v, int i) {
    int end = i + 1;
    while ((v.symbol(end, '.') || v.symbol(end, ','))
        && v.glued(end)
        && v.glued(end + 1)
        && v.number(end + 1)) {
      end += 2;
    }
    return end;
  }

  private static Quantity figures(DateTokens v, int i) {
    if (v.digits(i) > 9) {
      return null;
    }
    long whole = v.tokens().intValue(i);
    int end = i + 1;
    while (v.symbol(end, '.')
        && v.glued(end)
        && v.digits(end + 1) == 3
        && v.glued(end + 1)
        && whole < 1_000_000_000L) {
      whole = whole * 1000 + v.tokens().intValue(end + 1);
      end += 2;
    }
    BigDecimal value = BigDecimal.valueOf(whole);
    int most = v.symbol(end, ',') ? 6 : v.symbol(end, '.') ? 2 : 0;
    if (v.glued(end) && v.glued(end + 1) && v.digits(end + 1) > 0 && v.digits(end + 1) <= most) {
      value = new BigDecimal(whole + "." + v.tokens().string(end + 1));
      end += 2;
    }
    if (v.near(end) && v.symbol(end, HALF_SIGN)) {
      value = value.add(HALF);
      end++;
    }
    if (v.next(WordKind.THOUSANDS, end)) {
      value = value.multiply(THOUSAND);
      end++;
    }
    return new Quantity(end, value);
  }

  private static Quantity words(DateTokens v, int i) {
    long total = 0;
    long group = 0;
    int end = i;
    boolean any = false;
    while (end - i < 12 && (end == i || v.near(end))) {
      int digit = v.value(WordKind.CARDINAL, end);
      if (digit == DateWords.NONE) {
        break;
      }
      int scale = end + 1;
      if (v.next(WordKind.TEEN, scale)) {
        group += digit + 10;
        end += 2;
      } else if (v.next(WordKind.TENS, scale)) {
        group += digit * 10L;
        end += 2;
      } else if (v.next(WordKind.HUNDREDS, scale)) {
        group += digit * 100L;
        end += 2;
      } else if (digit == 1000) {
        total += 1000;
        end++;
      } else {
        group += digit;
        end++;
      }
      if (v.next(WordKind.THOUSANDS, end)) {
        total += group * 1000;
        group = 0;
        end++;
      }
      any = true;
    }
    return any ? new Quantity(end, BigDecimal.valueOf(total + group)) : null;
  }

  /**
   * The ordinal at token {@code i}: "pertama", "ke-2", "II", "2". The value is -1 for the last one;
   * null if there is none.
   */
  public static Reading<Integer> ordinal(DateTokens v, int i) {
    int word = v.value(WordKind.ORDINAL, i);
    if (word != DateWords.NONE) {
      return new Reading<>(i + 1, word);
    }
    int roman = roman(v, i);
    if (roman > 0) {
      return new Reading<>(i + 1, roman);
    }
    if (v.is(WordKind.ORDINAL_PREFIX, i)) {
      int at = v.dash(i + 1) && v.glued(i + 1) ? i + 2 : i + 1;
      int number = !v.near(at) ? 0 : v.number(at) ? v.tokens().intValue(at) : roman(v, at);
      return number > 0 && number < 100 ? new Reading<>(at + 1, number) : null;
    }
    return v.digits(i) > 0 && v.digits(i) <= 2
        ? new Reading<>(i + 1, v.tokens().intValue(i))
        : null;
  }

  /** A cardinal word that serves as an ordinal ("semester satu"), as {@link #ordinal}. */
  public static Reading<Integer> spelled(DateTokens v, int i) {
    int number = v.value(WordKind.CARDINAL, i);
    return number > 0 && number < 10 ? new Reading<>(i + 1, number) : null;
  }

  private static int roman(DateTokens v, int i) {
    int roman = v.value(WordKind.ROMAN, i);
    return roman != DateWords.NONE && v.capital(i) ? roman : 0;
  }
}
