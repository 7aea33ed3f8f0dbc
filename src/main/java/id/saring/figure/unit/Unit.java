package id.saring.figure.unit;

import id.saring.model.FigureKind;
import java.util.Objects;

/**
 * What a number is a number of.
 *
 * @param kind MONEY, PERCENT, MEASURE, COUNT or NUMBER
 * @param symbol ISO 4217, {@code %}, SI-style symbol or the counted noun as written; null for
 *     NUMBER
 * @param to one past its last token
 * @param grain whether a number of it may have decimals
 */
public record Unit(FigureKind kind, String symbol, int to, Grain grain) {
  /** Whether what is counted comes in parts. */
  public enum Grain {
    /** Only whole numbers make sense. */
    WHOLE,
    /** Decimals make sense, grouped thousands do too. */
    EITHER,
    /** Decimals are usual. */
    FINE
  }

  /** A unit with the grain that its kind usually has. */
  public static Unit of(FigureKind kind, String symbol, int to) {
    Grain grain =
        switch (kind) {
          case COUNT, MONEY -> Grain.WHOLE;
          case PERCENT -> Grain.FINE;
          case MEASURE, ORDINAL, RANK, NUMBER, CITATION, SCORE, LABEL -> Grain.EITHER;
        };
    return new Unit(kind, symbol, to, grain);
  }

  /** No unit: the number ends at token {@code to}. */
  public static Unit none(int to) {
    return of(FigureKind.NUMBER, null, to);
  }

  /** Whether the number has no unit. */
  public boolean isNone() {
    return kind == FigureKind.NUMBER;
  }

  /** Whether both are of one thing, wherever they end. */
  public boolean same(Unit other) {
    return kind == other.kind && Objects.equals(symbol, other.symbol);
  }
}
