package id.saring.number;

import id.saring.model.Figure.Notation;
import java.math.BigDecimal;

/**
 * A number as read, before its unit is known.
 *
 * @param from first token
 * @param to one past the last token
 * @param mantissa the number without its scale words; null when the digits do not determine it
 * @param scale product of its scale words, 1 without any
 * @param shape how its digits are grouped
 * @param notation digits, words or both
 * @param flag machine word for what looks odd; null when nothing does
 */
public record Numeral(
    int from,
    int to,
    BigDecimal mantissa,
    BigDecimal scale,
    Shape shape,
    Notation notation,
    String flag) {
  /** The flag of a number whose magnitude the text leaves open. */
  public static final String AMBIGUOUS_SCALE = "ambiguous_scale";

  /** The flag of a number before what was meant to be a magnitude. */
  public static final String MISSPELT_SCALE = "misspelt_scale";

  /** The flag of digits whose separator may group or start decimals. */
  public static final String AMBIGUOUS_SEPARATOR = "ambiguous_separator";

  /** The flag of digits whose groups are of no known length. */
  public static final String BROKEN_GROUPS = "broken_groups";

  /** How the digits are written. */
  public enum Shape {
    /** No separator, or words. */
    PLAIN,
    /** Starts with a zero that carries no value: "028". */
    PADDED,
    /** Thousands are grouped: "9.638", "1,234,567". */
    GROUPED,
    /** Has decimals. */
    DECIMAL,
    /** Two digits, a dot, two digits: decimals or a time of day. */
    CLOCK,
    /**
     * One comma and three digits: whole in English style, decimals in Indonesian. The mantissa
     * holds the decimals.
     */
    AMBIGUOUS,
    /** Rounded by its suffix: "600 ribuan", "30-an". */
    ROUND,
    /** A word such as "ratusan": a magnitude only. */
    VAGUE
  }

  /** A numeral in digits without a scale. */
  public static Numeral digits(int from, int to, BigDecimal mantissa, Shape shape) {
    return new Numeral(from, to, mantissa, BigDecimal.ONE, shape, Notation.DIGITS, null);
  }

  /** A numeral in words: {@code mantissa} times {@code scale}. */
  public static Numeral words(int from, int to, BigDecimal mantissa, BigDecimal scale) {
    return new Numeral(from, to, mantissa, scale, Shape.PLAIN, Notation.WORDS, null);
  }

  /** The value; null when undetermined. */
  public BigDecimal value() {
    return mantissa == null ? null : mantissa.multiply(scale);
  }

  /** The value where it is a whole number of at most {@code most}; -1 otherwise. */
  public int intValue(int most) {
    BigDecimal value = value();
    boolean fits =
        value != null
            && value.signum() >= 0
            && value.compareTo(BigDecimal.valueOf(most)) <= 0
            && isWhole(value);
    return fits ? value.intValue() : -1;
  }

  /** Whether it has a value without decimals. */
  public boolean isWhole() {
    return mantissa != null && isWhole(value());
  }

  /** Whether {@code value} has no decimals but zeros. */
  static boolean isWhole(BigDecimal value) {
    return value.signum() == 0 || value.scale() <= 0 || value.stripTrailingZeros().scale() <= 0;
  }

  /** Whether a scale word multiplies it: "5 juta". */
  public boolean scaled() {
    return scale.compareTo(BigDecimal.ONE) != 0;
  }

  /** Whether it is digits without separator, sign, scale or padding. */
  public boolean plainDigits() {
    return shape == Shape.PLAIN && notation == Notation.DIGITS && !scaled() && mantissa != null;
  }

  /** The number times {@code factor}, a scale that ends before token {@code newTo}. */
  public Numeral times(BigDecimal factor, int newTo) {
    return new Numeral(from, newTo, mantissa, scale.multiply(factor), shape, mixed(), flag);
  }

  /** The same surface with a value and no scale. */
  public Numeral withValue(BigDecimal value, Shape newShape) {
    return new Numeral(from, to, value, BigDecimal.ONE, newShape, notation, flag);
  }

  /** The same surface and mantissa with another scale. */
  public Numeral withScale(BigDecimal newScale) {
    return new Numeral(from, to, mantissa, newScale, shape, notation, flag);
  }

  /** The same number with another last token. */
  public Numeral upTo(int newTo, Notation newNotation) {
    return new Numeral(from, newTo, mantissa, scale, shape, newNotation, flag);
  }

  /** The same number with another first token. */
  public Numeral startingAt(int newFrom) {
    return new Numeral(newFrom, to, mantissa, scale, shape, notation, flag);
  }

  /** The number below zero. */
  public Numeral negated() {
    return new Numeral(
        from, to, mantissa == null ? null : mantissa.negate(), scale, shape, notation, flag);
  }

  /** The same surface without a value, because of {@code reason}. */
  public Numeral undetermined(String reason) {
    return new Numeral(from, to, null, BigDecimal.ONE, shape, notation, reason);
  }

  private Notation mixed() {
    return notation == Notation.DIGITS ? Notation.MIXED : notation;
  }
}
