package id.saring.figure.draft;

import id.saring.model.Figure;
import id.saring.model.Figure.Kind;
import id.saring.model.Figure.Notation;
import id.saring.model.Modifier;
import id.saring.text.Tokens;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;

/** A figure in the making: tokens {@code [from, to)} and what they say. */
public record FigureDraft(
    int from,
    int to,
    Kind kind,
    BigDecimal value,
    BigDecimal high,
    String unit,
    Modifier mod,
    Notation notation,
    List<String> flags) {

  public static FigureDraft of(int from, int to, Kind kind, BigDecimal value, Notation notation) {
    return new FigureDraft(from, to, kind, value, null, null, null, notation, List.of());
  }

  public FigureDraft withUnit(String newUnit) {
    return new FigureDraft(from, to, kind, value, high, newUnit, mod, notation, flags);
  }

  public FigureDraft withKind(Kind newKind, String newUnit) {
    return new FigureDraft(from, to, newKind, value, high, newUnit, mod, notation, flags);
  }

  public FigureDraft withMod(Modifier newMod) {
    return new FigureDraft(from, to, kind, value, high, unit, newMod, notation, flags);
  }

  public FigureDraft withHigh(BigDecimal newHigh, int newTo) {
    return new FigureDraft(from, newTo, kind, value, newHigh, unit, mod, notation, flags);
  }

  public FigureDraft flagged(String flag) {
    TreeSet<String> all = new TreeSet<>(flags);
    all.add(flag);
    return new FigureDraft(from, to, kind, value, high, unit, mod, notation, List.copyOf(all));
  }

  public Figure figure(Tokens tokens) {
    return new Figure(
        tokens.start(from),
        tokens.end(to - 1),
        kind,
        plain(value),
        plain(high),
        unit,
        mod,
        notation,
        flags);
  }

  private static BigDecimal plain(BigDecimal value) {
    if (value == null) {
      return null;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
