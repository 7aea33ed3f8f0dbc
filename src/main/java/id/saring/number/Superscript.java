package id.saring.number;

import id.saring.text.TokenView;
import java.math.BigDecimal;

/** A raised number such as ⁶ or ⁻³. */
final class Superscript {
  private static final char MINUS = '\u207b';
  private static final String DIGITS =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
  private static final int LONGEST = 3;

  private Superscript() {}

  /**
   * The raised number that is glued on at token {@code i}; null when none is, or a zero, which
   * stands for a degree sign: "10⁰ 44’".
   */
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
    return value == 0 ? null : Numeral.digits(i, to, signed, Numeral.Shape.PLAIN);
  }

  private static int digit(char symbol) {
    return DIGITS.indexOf(symbol);
  }
}
