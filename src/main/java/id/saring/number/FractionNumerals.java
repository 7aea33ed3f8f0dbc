package id.saring.number;

import id.saring.model.Figure.Notation;
import id.saring.number.Numeral.Shape;
import id.saring.text.TokenView;
import java.math.BigDecimal;
import java.util.Set;

/** Numerals with a numerator and a denominator, and powers. */
final class FractionNumerals {
  private static final Set<Integer> USUAL_DENOMINATORS = Set.of(2, 3, 4, 5, 6, 8, 10);
  private static final int LARGEST_EXPONENT = 30;

  private FractionNumerals() {}

  /** {@code whole} plus a fraction; without a value when it has no finite decimals. */
  static Numeral of(
      int from, int to, BigDecimal whole, BigDecimal numerator, BigDecimal denominator) {
    Numeral read = Numeral.digits(from, to, whole, Shape.DECIMAL);
    if (denominator.signum() == 0) {
      return read.undetermined("zero_denominator");
    }
    try {
      return read.withValue(whole.add(numerator.divide(denominator)), Shape.DECIMAL);
    } catch (ArithmeticException repeating) {
      return read.undetermined("repeating_fraction");
    }
  }

  static Numeral plus(Numeral whole, int to, BigDecimal numerator, BigDecimal denominator) {
    return of(whole.from(), to, whole.mantissa(), numerator, denominator);
  }

  static Numeral power(Numeral base, int exponent, int to) {
    Numeral read = base.upTo(to, Notation.MIXED);
    return exponent < 0 || exponent > LARGEST_EXPONENT
        ? read.undetermined("exponent_too_large")
        : read.withValue(base.mantissa().pow(exponent), Shape.DECIMAL);
  }

  /** {@code mantissa} times ten to the power {@code exponent}; itself when that is null. */
  static Numeral tenToThe(Numeral mantissa, Numeral exponent) {
    if (exponent == null) {
      return mantissa;
    }
    Numeral read = mantissa.upTo(exponent.to(), Notation.MIXED);
    BigDecimal power = exponent.value();
    boolean usual =
        power != null
            && Numeral.isWhole(power)
            && power.abs().compareTo(BigDecimal.valueOf(LARGEST_EXPONENT)) <= 0;
    return usual && mantissa.mantissa() != null
        ? read.withValue(mantissa.mantissa().scaleByPowerOfTen(power.intValue()), Shape.DECIMAL)
        : read.undetermined("exponent_too_large");
  }

  /**
   * Whether "1/2" starts at token {@code i}: a proper fraction with a usual denominator, not part
   * of a date or a code.
   */
  static boolean slashed(TokenView view, int i) {
    if (!view.isSymbol(i + 1, '/')
        || !view.glued(i + 1)
        || !view.isNumber(i + 2)
        || !view.glued(i + 2)) {
      return false;
    }
    int numerator = view.intValue(i);
    int denominator = view.intValue(i + 2);
    boolean proper =
        numerator > 0 && numerator < denominator && USUAL_DENOMINATORS.contains(denominator);
    boolean alone = !view.isSymbol(i + 3, ')') && !view.isSymbol(i + 3, '/') && !view.isDash(i + 3);
    return proper && alone && view.length(i) <= 1 && !(view.glued(i) && i > 0);
  }
}
