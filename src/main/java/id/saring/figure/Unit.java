package id.saring.figure;

import id.saring.model.Figure.Kind;

/**
 * What a number is a number of.
 *
 * @param kind MONEY, PERCENT, MEASURE, COUNT or NUMBER
 * @param symbol ISO 4217, {@code %}, SI-style symbol or the counted noun as written; null for NUMBER
 * @param to one past its last token
 */
record Unit(Kind kind, String symbol, int to) {
  /** No unit: the number ends at token {@code to}. */
  static Unit none(int to) {
    return new Unit(Kind.NUMBER, null, to);
  }

  boolean isNone() {
    return kind == Kind.NUMBER;
  }

  boolean same(Unit other) {
    return kind == other.kind && java.util.Objects.equals(symbol, other.symbol);
  }
}
