package id.saring.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * One number in a text, with its exact value.
 *
 * @param start first char of the surface in its field, unit or counted noun included
 * @param end one past the last char
 * @param value exact value; null when the surface does not determine it
 * @param valueHigh upper end of a range; null when there is none
 * @param unit counted noun as written, SI-style unit, {@code %}, or ISO 4217; null when there is
 *     none
 * @param mod APPROX, MORE, LESS or MAGNITUDE; null when there is none
 * @param flags machine words for what looks odd, sorted
 */
public record Figure(
    int start,
    int end,
    Kind kind,
    BigDecimal value,
    BigDecimal valueHigh,
    String unit,
    Modifier mod,
    Notation notation,
    List<String> flags)
    implements Mention {
  public Figure {
    flags = List.copyOf(flags);
  }

  /** What a figure counts. */
  public enum Kind {
    COUNT,
    MONEY,
    PERCENT,
    MEASURE,
    ORDINAL,
    RANK,
    NUMBER,
    CITATION,
    SCORE
  }

  /** How a figure is written. */
  public enum Notation {
    DIGITS,
    WORDS,
    ROMAN,
    MIXED
  }
}
