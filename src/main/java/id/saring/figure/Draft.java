package id.saring.figure;

import id.saring.model.Figure;
import id.saring.model.Figure.Kind;
import id.saring.model.Figure.Notation;
import id.saring.model.Modifier;
import id.saring.text.Tokens;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;

/** A figure in the making: tokens {@code [from, to)} and what they say. */
record Draft(
    int from,
    int to,
    Kind kind,
    BigDecimal value,
    BigDecimal high,
    String unit,
    Modifier mod,
    Notation notation,
    List<String> flags) {

  static Draft of(int from, int to, Kind kind, BigDecimal value, Notation notation) {
    return new Draft(from, to, kind, value, null, null, null, notation, List.of());
  }

  Draft withUnit(String newUnit) {
    return new Draft(from, to, kind, value, high, newUnit, mod, notation, flags);
  }

  Draft withKind(Kind newKind, String newUnit) {
    return new Draft(from, to, newKind, value, high, newUnit, mod, notation, flags);
  }

  Draft withMod(Modifier newMod) {
    return new Draft(from, to, kind, value, high, unit, newMod, notation, flags);
  }

  Draft withHigh(BigDecimal newHigh, int newTo) {
    return new Draft(from, newTo, kind, value, newHigh, unit, mod, notation, flags);
  }

  Draft flagged(String flag) {
    TreeSet<String> all = new TreeSet<>(flags);
    all.add(flag);
    return new Draft(from, to, kind, value, high, unit, mod, notation, List.copyOf(all));
  }

  Figure figure(Tokens tokens) {
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
