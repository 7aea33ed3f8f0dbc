package id.saring.model;

import id.saring.model.schema.Doc;
import id.saring.model.schema.LowCardinality;
import id.saring.model.schema.NotAColumn;
import id.saring.model.schema.Nullable;
import id.saring.model.schema.Vocabulary;
import id.saring.model.schema.Words;
import id.saring.model.vocabulary.FigureFlag;
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
    @NotAColumn int start,
    @NotAColumn int end,
    @Doc("What it is.") FigureKind kind,
    @Nullable
        @Doc(
            "The value, or the lower end of a range, as the nearest double; null where the text"
                + " does not determine it.")
        BigDecimal value,
    @Nullable @Doc("Upper end of a range, as the nearest double.") BigDecimal valueHigh,
    @Nullable
        @LowCardinality
        @Doc(
            "Counted noun as written; ISO 4217 code of a currency; or the symbol of a unit of"
                + " measure: SI style (km, m2, ha, t, kWh), % and pp for shares, UCUM where SI has"
                + " none. The symbols are listed in units.tsv of the language.")
        String unit,
    @Nullable @Doc("What the text says about the value.") Modifier mod,
    @Doc("How the number is written.") Notation notation,
    @LowCardinality @Words(FigureFlag.class) @Doc("What looks odd, sorted.") List<String> flags)
    implements Mention {
  public Figure {
    flags = List.copyOf(flags);
  }

  /** How a figure is written. */
  public enum Notation implements Vocabulary {
    @Doc("In digits.")
    DIGITS,
    @Doc("In words.")
    WORDS,
    @Doc("In Roman numerals.")
    ROMAN,
    @Doc("In digits and words.")
    MIXED
  }
}
