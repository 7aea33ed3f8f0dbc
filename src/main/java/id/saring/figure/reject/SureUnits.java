package id.saring.figure.reject;

import id.saring.figure.amount.Amount;
import id.saring.figure.words.FigureWords;
import id.saring.figure.words.WordRole;
import id.saring.text.TokenView;

/** Tells units that no name, code or year has behind it. */
final class SureUnits {
  private final FigureWords words;

  SureUnits(FigureWords words) {
    this.words = words;
  }

  /** Whether the unit alone shows that this is an amount. */
  boolean has(TokenView view, Amount amount) {
    return switch (amount.unit().kind()) {
      case MONEY, PERCENT, MEASURE -> true;
      case COUNT ->
          words.is(
              view,
              amount.high() == null ? amount.low().to() : amount.high().to(),
              WordRole.COUNTED);
      case ORDINAL, RANK, NUMBER, CITATION, SCORE, LABEL -> false;
    };
  }
}
