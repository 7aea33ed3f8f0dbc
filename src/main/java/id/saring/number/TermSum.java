package id.saring.number;

import id.saring.model.Figure.Notation;
import id.saring.number.Numeral.Shape;
import java.math.BigDecimal;

/**
 * The terms of one number in falling order: "dua juta" + "tiga ratus ribu" + "lima". A thousand and
 * what follows it may be multiplied again: "dua ribu lima ratus triliun".
 */
final class TermSum {
  static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Numeral first;
  private Numeral last;
  private BigDecimal closed = BigDecimal.ZERO;
  private BigDecimal ceiling;
  private BigDecimal group;
  private BigDecimal limit;
  private Notation notation;

  TermSum(Numeral first) {
    this.first = first;
    this.last = first;
    this.group = first.value();
    this.limit = first.scale();
    this.notation = first.notation();
  }

  /** Whether a smaller term may follow. */
  boolean open() {
    return limit.compareTo(THOUSAND) >= 0
        && first.shape() == Shape.PLAIN
        && Numeral.isWhole(first.mantissa());
  }

  boolean scaled() {
    return last.scaled();
  }

  /** One past the last token. */
  int to() {
    return last.to();
  }

  /** Whether {@code next} goes on with this number. */
  boolean accepts(Numeral next) {
    if (next.value() == null || next.shape() == Shape.VAGUE || next.value().signum() == 0) {
      return false;
    }
    boolean words = notation == Notation.WORDS && next.notation() == Notation.WORDS;
    return multiplies(next) || (next.value().compareTo(limit) < 0 && (words || next.scaled()));
  }

  /** "seribu" before "dua ratus miliar": both count milliards. */
  private boolean multiplies(Numeral next) {
    return notation == Notation.WORDS
        && next.notation() == Notation.WORDS
        && limit.compareTo(THOUSAND) == 0
        && next.scale().compareTo(THOUSAND) > 0
        && next.mantissa().compareTo(THOUSAND) < 0
        && Numeral.isWhole(next.mantissa())
        && (ceiling == null || next.scale().compareTo(ceiling) < 0);
  }

  void add(Numeral next) {
    if (multiplies(next)) {
      group = group.add(next.mantissa()).multiply(next.scale());
    } else {
      closed = closed.add(group);
      ceiling = limit;
      group = next.value();
    }
    limit = next.scale();
    notation = notation == next.notation() ? notation : Notation.MIXED;
    last = next;
  }

  /** The number; a single term as it was. */
  Numeral numeral() {
    if (last.from() == first.from()) {
      return first;
    }
    return new Numeral(
        first.from(), to(), closed.add(group), BigDecimal.ONE, Shape.PLAIN, notation, null);
  }
}
