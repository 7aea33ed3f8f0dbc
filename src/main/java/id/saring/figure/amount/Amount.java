package id.saring.figure.amount;

import id.saring.figure.unit.Unit;
import id.saring.model.Figure.Notation;
import id.saring.model.FigureKind;
import id.saring.number.Numeral;
import id.saring.number.Numeral.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * One number or range with its unit, tokens {@code [from, to)}.
 *
 * @param from first token, a currency before the number included
 * @param to one past the last token
 * @param low the number, or the lower end
 * @param high the upper end; null when it is no range
 * @param unit what it is a number of
 */
public record Amount(int from, int to, Numeral low, Numeral high, Unit unit) {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** One number, from token {@code from} to the end of its unit. */
  public static Amount of(int from, Numeral number, Unit unit) {
    return new Amount(from, unit.to(), number, null, unit);
  }

  /** The value, or the lower end; null when undetermined. */
  public BigDecimal value() {
    return settled(low);
  }

  /** The upper end; null when it is no range or undetermined. */
  public BigDecimal valueHigh() {
    return high == null ? null : settled(high);
  }

  /**
   * A comma before three digits groups what cannot be divided, and starts decimals before a scale
   * or a measure.
   */
  private BigDecimal settled(Numeral number) {
    if (number.mantissa() == null || number.shape() != Shape.AMBIGUOUS || number.scaled()) {
      return number.value();
    }
    return switch (unit.grain()) {
      case WHOLE -> number.mantissa().multiply(THOUSAND);
      case FINE -> number.value();
      case EITHER -> null;
    };
  }

  /** How its numbers are written; mixed if the two ends differ. */
  public Notation notation() {
    return high == null || high.notation() == low.notation() ? low.notation() : Notation.MIXED;
  }

  /** Machine words for what looks odd. */
  public List<String> flags() {
    List<String> flags = new ArrayList<>();
    addFlags(flags, low);
    if (high != null) {
      addFlags(flags, high);
    }
    return flags.isEmpty() ? List.of() : flags.stream().distinct().sorted().toList();
  }

  private void addFlags(List<String> flags, Numeral number) {
    if (number.flag() != null) {
      flags.add(number.flag());
    } else if (settled(number) == null) {
      flags.add(Numeral.AMBIGUOUS_SEPARATOR);
    }
  }

  /** The number alone, without a unit. */
  public Amount bareNumber() {
    return Amount.of(from, low, Unit.none(low.to()));
  }

  /** Whether it has no unit. */
  public boolean bare() {
    return unit.kind() == FigureKind.NUMBER;
  }

  /** The same of another unit, as far as that reaches. */
  public Amount withUnit(Unit newUnit) {
    return new Amount(from, Math.max(to, newUnit.to()), low, high, newUnit);
  }
}
