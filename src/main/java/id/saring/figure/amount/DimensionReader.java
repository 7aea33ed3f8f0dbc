package id.saring.figure.amount;

import id.saring.figure.draft.FigureDraft;
import id.saring.figure.unit.Unit;
import id.saring.figure.words.FigureWords;
import id.saring.figure.words.WordRole;
import id.saring.model.FigureKind;
import id.saring.number.NumeralReader;
import id.saring.text.TokenView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the sides of a thing, each a measure in the unit of the last: "200 x 55 x 120 cm". */
public final class DimensionReader {
  private static final int MOST = 6;
  private static final int REACH = 4;
  private static final Set<String> LENGTHS =
      Set.of("m", "cm", "mm", "km", "px", "[in_i]", "[ft_i]", "m2", "cm2");

  private final FigureWords words;
  private final AmountReader amounts;

  public DimensionReader(FigureWords words, AmountReader amounts) {
    this.words = words;
    this.amounts = amounts;
  }

  /**
   * The sides from the number at token {@code i} on, or what is multiplied, "2 x 110 MW"; empty
   * when there are none or they have no unit.
   */
  public List<FigureDraft> read(TokenView view, int i) {
    int first = NumeralReader.endOfDigits(view, i);
    if (!view.near(first) || !isBy(view, first)) {
      return List.of();
    }
    List<Amount> sides = new ArrayList<>();
    int at = i;
    while (view.isNumber(at)) {
      Amount side = amounts.single(view, at);
      sides.add(side);
      int by = side.low().to();
      boolean more =
          side.low().value() != null && view.near(by) && isBy(view, by) && view.near(by + 1);
      at = more && sides.size() < MOST && view.isNumber(by + 1) ? by + 1 : view.limit();
    }
    Unit unit = sides.isEmpty() ? Unit.none(i) : sides.get(sides.size() - 1).unit();
    if (sides.size() < 2 || unit.kind() != FigureKind.MEASURE) {
      return List.of();
    }
    List<FigureDraft> out = new ArrayList<>();
    boolean times = !LENGTHS.contains(unit.symbol()) || isRelay(view, i, unit.to());
    for (int k = times ? sides.size() - 1 : 0; k < sides.size(); k++) {
      Amount side = sides.get(k);
      Amount whole = side.withUnit(unit);
      int to = k == sides.size() - 1 ? side.to() : side.low().to();
      out.add(
          FigureDraft.of(side.from(), to, FigureKind.MEASURE, whole.value(), whole.notation())
              .withUnit(unit.symbol()));
    }
    return out;
  }

  /** Whether legs of a race are counted, "estafet 4 x 100 meter", and no sides measured. */
  private boolean isRelay(TokenView view, int from, int to) {
    for (int k = from - REACH; k < to + REACH; k++) {
      if ((k < from || k >= to) && words.is(view, k, WordRole.RELAY)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBy(TokenView view, int i) {
    boolean lopsided = view.glued(i) && view.spaced(i + 1);
    return view.isSymbol(i, '×') || (words.is(view, i, WordRole.BY) && !lopsided);
  }
}
