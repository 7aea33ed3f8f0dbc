package id.saring.number;

import id.saring.text.TokenView;
import java.math.BigDecimal;

/** A raised number such as ⁶ or ⁻³; the value of each digit is that of Unicode. */
final class Superscript {
  private static final char MINUS = '\u207b';
  private static final int LONGEST = 3;

  private Superscript() {}

  /** The raised number that is glued on at token {@code i}; null when none is. */
  static Numeral read(TokenView view, int i) {
    boolean minus = view.glued(i) && view.isSymbol(i) && view.first(i) == MINUS;
    int to = minus ? i + 1 : i;
    int value = 0;
    int digits = 0;
    while (view.isSymbol(to) && view.glued(to) && digit(view.first(to)) >= 0 && digits < LONGEST) {
      value = value * 10 + digit(view.first(to));
      digits++;
      to++;
    }
    BigDecimal signed = BigDecimal.valueOf(minus ? -value : value);
    return digits == 0 ? null : Numeral.digits(i, to, signed, Numeral.Shape.PLAIN);
  }

  private static int digit(char symbol) {
    boolean raised =
        symbol == '\u00b2'
            || symbol == '\u00b3'
            || symbol == '\u00b9'
            || (symbol >= '\u2070' && symbol <= '\u2079');
    return raised && Character.getType(symbol) == Character.OTHER_NUMBER
        ? Character.getNumericValue(symbol)
        : -1;
  }
}
