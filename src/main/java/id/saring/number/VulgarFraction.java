package id.saring.number;

import java.math.BigDecimal;
import java.text.Normalizer;

/**
 * A symbol that is a fraction, such as ½; read from its compatibility decomposition in Unicode.
 *
 * @param numerator above the line
 * @param denominator below the line
 */
record VulgarFraction(BigDecimal numerator, BigDecimal denominator) {
  private static final char FRACTION_SLASH = '\u2044';
  private static final char FIRST = 0x80;
  private static final char END = 0x2200;
  private static final VulgarFraction[] ALL = all();

  /** The fraction that {@code symbol} is; null when it is none. */
  static VulgarFraction of(char symbol) {
    return symbol >= FIRST && symbol < END ? ALL[symbol] : null;
  }

  private static VulgarFraction[] all() {
    VulgarFraction[] out = new VulgarFraction[END];
    for (char c = FIRST; c < END; c++) {
      if (Character.getType(c) != Character.OTHER_NUMBER) {
        continue;
      }
      String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
      int slash = parts.indexOf(FRACTION_SLASH);
      if (slash > 0 && slash < parts.length() - 1) {
        out[c] =
            new VulgarFraction(
                new BigDecimal(parts.substring(0, slash)),
                new BigDecimal(parts.substring(slash + 1)));
      }
    }
    return out;
  }
}
