package id.saring.figure;

import id.saring.figure.NumberWord.Atom;
import id.saring.figure.NumberWord.Word;
import id.saring.model.Figure.Kind;
import id.saring.model.Figure.Notation;
import id.saring.text.Tokens;
import java.math.BigDecimal;

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
    this.numerals = new NumeralReader(glossary);
    this.units = new UnitReader(glossary);
  }

  /** The ordinal that starts at token {@code i}; null when none does. */
  Draft read(View view, int i) {
    if (glossary.is(view, i, Role.KE)) {
      return afterKe(view, i);
    }
    Word word = glossary.number(view, i);
    if (word == null) {
      return null;
    }
    if (word.first() == Atom.FIRST) {
      return Draft.of(i, i + 1, Kind.ORDINAL, BigDecimal.ONE, Notation.WORDS);
    }
    Numeral number = word.ordinal() ? numerals.read(view, i) : null;
    if (number == null || number.value() == null) {
      return null;
    }
    if (collective(view, i, number.to())) {
      Tokens tokens = view.tokens();
      return Draft.of(i, number.to() + 1, Kind.COUNT, number.value(), Notation.WORDS)
          .withUnit(tokens.string(number.to()));
    }
    return Draft.of(i, number.to(), Kind.ORDINAL, number.value(), Notation.WORDS);
  }

  /** "kedua negara" counts, "negara kedua" ranks. */
  private boolean collective(View view, int i, int to) {
    boolean nounAfter = view.spaced(to) && units.isNoun(view, to) && !isTimes(view, to);
    boolean nounBefore =
        view.spaced(i) && (units.isNoun(view, i - 1) || glossary.is(view, i - 1, Role.HOST));
    boolean hosted = view.spaced(i) && glossary.is(view, i - 1, Role.HOST);
    boolean pointedAt = nounAfter && view.spaced(to + 1) && glossary.is(view, to + 1, Role.THIS);
    return nounAfter && (!nounBefore || (pointedAt && !hosted));
  }

  private static boolean isTimes(View view, int i) {
    Tokens tokens = view.tokens();
    return tokens.text().regionMatches(true, tokens.start(i), "kali", 0, 4);
  }

  private Draft afterKe(View view, int ke) {
    int at = ke + 1;
    boolean dashed = view.near(at) && view.isDash(at) && (view.glued(at) || view.glued(at + 1));
    if (dashed) {
      at++;
    }
    if (!view.near(at)) {
      return null;
    }
    boolean tied = dashed || view.glued(at);
    int roman = tied ? Roman.value(view, at) : 0;
    if (roman > 0) {
      return Draft.of(ke, at + 1, Kind.ORDINAL, BigDecimal.valueOf(roman), Notation.ROMAN);
    }
    Numeral number = numerals.read(view, at);
    if (number == null || number.value() == null || number.shape() == Numeral.Shape.VAGUE) {
      return null;
    }
    boolean listed = ke > 0 && glossary.isAt(view.tokens(), ke - 1, Role.HOST);
    Unit unit = units.read(view, number);
    boolean noun = view.spaced(ke) && number.plainDigits() && units.isNoun(view, ke - 1);
    boolean hosted = listed ? unit.isNone() || unit.kind() == Kind.COUNT : noun && unit.isNone();
    if (!tied && !hosted) {
      return null;
    }
    boolean whole = number.value().stripTrailingZeros().scale() <= 0;
    return whole
        ? Draft.of(ke, number.to(), Kind.ORDINAL, number.value(), number.notation())
        : null;
  }
}
