package id.saring.figure.draft;

import id.saring.model.Figure;
import id.saring.model.Figure.Notation;
import id.saring.model.FigureKind;
import id.saring.model.Modifier;
import id.saring.number.Numeral;
import id.saring.text.TokenView;
import id.saring.text.Tokens;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;

/**
 * A figure in the making: tokens {@code [from, to)} and what they say.
 *
 * @param number the numeral behind the value of an amount that is no range; null for all else
 */
public record FigureDraft(
    int from,
    int to,
    FigureKind kind,
    BigDecimal value,
    BigDecimal high,
    String unit,
    Modifier mod,
    Notation notation,
    List<String> flags,
    Numeral number) {

  /** A figure without unit, modifier and flags; {@code value} may be null. */
  public static FigureDraft of(
      int from, int to, FigureKind kind, BigDecimal value, Notation notation) {
    return new FigureDraft(from, to, kind, value, null, null, null, notation, List.of(), null);
  }

  /** The same figure of another unit. */
  public FigureDraft withUnit(String newUnit) {
    return new FigureDraft(from, to, kind, value, high, newUnit, mod, notation, flags, number);
  }

  /** The same figure of another kind and unit. */
  public FigureDraft withKind(FigureKind newKind, String newUnit) {
    return new FigureDraft(from, to, newKind, value, high, newUnit, mod, notation, flags, number);
  }

  /** The same figure with that modifier. */
  public FigureDraft withMod(Modifier newMod) {
    return new FigureDraft(from, to, kind, value, high, unit, newMod, notation, flags, number);
  }

  /** The same figure as a range up to {@code newHigh}, which ends before token {@code newTo}. */
  public FigureDraft withHigh(BigDecimal newHigh, int newTo) {
    return new FigureDraft(from, newTo, kind, value, newHigh, unit, mod, notation, flags, number);
  }

  /** The same figure with the value and flag of {@code other}. */
  public FigureDraft withNumber(Numeral other) {
    List<String> why = other.flag() == null ? List.of() : List.of(other.flag());
    return new FigureDraft(from, to, kind, other.value(), high, unit, mod, notation, why, other);
  }

  /** The same figure with one more flag. */
  public FigureDraft flagged(String flag) {
    TreeSet<String> all = new TreeSet<>(flags);
    all.add(flag);
    return new FigureDraft(
        from, to, kind, value, high, unit, mod, notation, List.copyOf(all), number);
  }

  /** The figure, its place in chars of the text. */
  public Figure figure(Tokens tokens) {
    return new Figure(
        tokens.start(from),
        end(new TokenView(tokens), to - 1),
        kind,
        plain(value),
        plain(high),
        unit,
        mod,
        notation,
        flags);
  }

  /**
   * One past the last char of the word at token {@code last}; a second word glued to it is none.
   */
  private int end(TokenView view, int last) {
    boolean heads =
        switch (kind) {
          case COUNT -> true;
          case MONEY, NUMBER, MEASURE, PERCENT, ORDINAL, RANK, CITATION, SCORE, LABEL -> false;
        };
    int border = view.unitBorder(last);
    return heads || border < 0 ? view.border(last) : border;
  }

  private static BigDecimal plain(BigDecimal value) {
    if (value == null) {
      return null;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
