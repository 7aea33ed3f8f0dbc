package id.saring.figure.reject;

import id.saring.figure.amount.Amount;
import id.saring.figure.unit.UnitReader;
import id.saring.figure.words.Capitals;
import id.saring.figure.words.FigureWords;
import id.saring.figure.words.WordRole;
import id.saring.model.FigureKind;
import id.saring.number.NumberPart;
import id.saring.number.Numeral;
import id.saring.text.TokenView;
import java.math.BigDecimal;

/** Tells numbers in words that count nothing: "rekan satu tim", "Kec. Limapuluh". */
final class WordAmounts {
  private final FigureWords words;
  private final UnitReader units;
  private final SureUnits sure;
  private final NumberNames names;

  WordAmounts(FigureWords words, UnitReader units, SureUnits sure, NumberNames names) {
    this.words = words;
    this.units = units;
    this.sure = sure;
    this.names = names;
  }

  /** Whether {@code amount}, written in words and ending with {@code last}, is no figure. */
  boolean refuse(TokenView view, Amount amount, Numeral last) {
    int from = amount.from();
    int to = last.to();
    if (view.isDash(to) && view.glued(to) && view.glued(to + 1) && amount.high() == null) {
      return true;
    }
    if (from > 0
        && view.glued(from)
        && amount.low().from() == from
        && (view.tokens().isWord(from - 1) || view.isDash(from - 1))) {
      return true;
    }
    if (view.capital(from) && (afterShortForm(view, from) || afterRegion(view, from))) {
      return true;
    }
    NumberPart first = words.number(view, amount.low().from()).parts().get(0);
    boolean one = to - amount.low().from() == 1 && amount.bare();
    if (first.role() == NumberPart.Role.HALF && one) {
      return !(view.spaced(to) && words.is(view, to, WordRole.NOT_COUNTED));
    }
    if (first.role() == NumberPart.Role.HALF
        && amount.unit().kind() == FigureKind.COUNT
        && !sure.has(view, amount)
        && words.modifierBefore(view, from) == null
        && !last.scaled()) {
      return true;
    }
    if (one
        && first.role() == NumberPart.Role.DIGIT
        && first.value().compareTo(BigDecimal.ONE) == 0
        && (!(view.spaced(to) && words.is(view, to, WordRole.PARTITIVE))
            || words.is(view, from - 1, WordRole.RELATIVE))) {
      return true;
    }
    if (names.quoted(view, amount, from, to) || shared(view, amount, first)) {
      return true;
    }
    boolean lone =
        to - from == 1 && view.capital(from) && view.capital(from - 1) && view.spaced(from);
    boolean name = lone && !Capitals.startsSentence(view, from - 1) && units.isNoun(view, from - 1);
    return name && !Capitals.headline(view.tokens(), from);
  }

  /** "rekan satu tim": somebody of the same. */
  private boolean shared(TokenView view, Amount amount, NumberPart first) {
    int i = amount.from();
    return first.role() == NumberPart.Role.DIGIT
        && first.value().compareTo(BigDecimal.ONE) == 0
        && amount.low().to() == i + 1
        && view.spaced(i)
        && words.is(view, i - 1, WordRole.MATE);
  }

  /** Whether a short form of a place ends before token {@code i}: "Kec. Limapuluh". */
  private boolean afterShortForm(TokenView view, int i) {
    return i > 1
        && view.spaced(i)
        && view.isSymbol(i - 1, '.')
        && view.glued(i - 1)
        && words.is(view, i - 2, WordRole.SHORT_PLACE);
  }

  /** Whether the capital number at token {@code i} names a place: "Desa Tiga Lama". */
  private boolean afterRegion(TokenView view, int i) {
    return view.spaced(i)
        && view.capital(i - 1)
        && words.is(view, i - 1, WordRole.REGION)
        && !Capitals.headline(view.tokens(), i);
  }
}
