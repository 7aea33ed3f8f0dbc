package id.saring.number;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * A symbol that is a fraction, such as ½; read from its compatibility decomposition in Unicode.
 *
 * @param numerator above the line
 * @param denominator below the line
 */
record VulgarFraction(BigDecimal numerator, BigDecimal denominator) {
  private static final char FRACTION_SLASH = '\u2044';
  private static final Map<Character, VulgarFraction> ALL = all();

  /** The fraction that {@code symbol} is; null when it is none. */
  static VulgarFraction of(char symbol) {
    return symbol < 0x80 ? null : ALL.get(symbol);
  }

  private static Map<Character, VulgarFraction> all() {
    Map<Character, VulgarFraction> out = new HashMap<>();
    for (char c = 0x80; c < 0x2200; c++) {
      if (Character.getType(c) != Character.OTHER_NUMBER) {
        continue;
      }
      String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
      int slash = parts.indexOf(FRACTION_SLASH);
      if (slash > 0 && slash < parts.length() - 1) {
        out.put(
            c,
            new VulgarFraction(
                new BigDecimal(parts.substring(0, slash)),
                new BigDecimal(parts.substring(slash + 1))));
      }
    }
    return Map.copyOf(out);
  }
}
