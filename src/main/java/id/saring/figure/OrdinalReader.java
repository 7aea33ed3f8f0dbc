package id.saring.figure;

import id.saring.model.Figure.Kind;
import id.saring.model.Figure.Notation;
import id.saring.number.Numeral;
import id.saring.number.NumeralReader;
import id.saring.text.TokenView;
import id.saring.text.Tokens;

/**
 * Reads ordinals: "pertama", "kedua", "kedua puluh lima", "ke-75", "ke 25", "ke-XV"; and "kedua
 * negara", which counts.
 */
final class OrdinalReader {
  private final Glossary glossary;
  private final NumeralReader numerals;
  private final UnitReader units;

  OrdinalReader(Glossary glossary) {
    this.glossary = glossary;
    this.numerals = glossary.numerals();
    this.units = new UnitReader(glossary);
  }

  /** The ordinal that starts at token {@code i}; null when none does. */
  Draft read(TokenView view, int i) {
    Numeral spaced = numerals.spacedOrdinal(view, i);
    Numeral number = spaced == null ? numerals.ordinal(view, i) : spaced;
    if (number == null || number.value() == null || (spaced != null && !ranked(view, spaced))) {
      return null;
    }
    if (glossary.number(view, i).ordinal() && collective(view, i, number.to())) {
      return Draft.of(i, number.to() + 1, Kind.COUNT, number.value(), Notation.WORDS)
          .withUnit(view.tokens().string(number.to()));
    }
    boolean whole = number.value().stripTrailingZeros().scale() <= 0;
    return whole ? Draft.of(i, number.to(), Kind.ORDINAL, number.value(), number.notation()) : null;
  }

  /** "kedua negara" counts, "negara kedua" ranks. */
  private boolean collective(TokenView view, int i, int to) {
    boolean nounAfter = view.spaced(to) && units.isNoun(view, to) && !isTimes(view, to);
    boolean nounBefore =
        view.spaced(i) && (units.isNoun(view, i - 1) || glossary.is(view, i - 1, Role.HOST));
    boolean hosted = view.spaced(i) && glossary.is(view, i - 1, Role.HOST);
    boolean pointedAt = nounAfter && view.spaced(to + 1) && glossary.is(view, to + 1, Role.THIS);
    return nounAfter && (!nounBefore || (pointedAt && !hosted));
  }

  private static boolean isTimes(TokenView view, int i) {
    Tokens tokens = view.tokens();
    return tokens.text().regionMatches(true, tokens.start(i), "kali", 0, 4);
  }

  /** Whether the number after "ke" and a blank ranks and is not where something goes. */
  private boolean ranked(TokenView view, Numeral number) {
    int ke = number.from();
    boolean listed = ke > 0 && glossary.isAt(view.tokens(), ke - 1, Role.HOST);
    Unit unit = units.read(view, number);
    boolean noun = view.spaced(ke) && number.plainDigits() && units.isNoun(view, ke - 1);
    return listed ? unit.isNone() || unit.kind() == Kind.COUNT : noun && unit.isNone();
  }
}
