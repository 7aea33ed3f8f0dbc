package id.saring.figure;

import id.saring.model.Figure.Kind;
import id.saring.model.Figure.Notation;
import id.saring.number.Numeral;
import id.saring.number.NumeralReader;
import id.saring.text.Phrases;
import id.saring.text.TokenView;
import id.saring.text.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads classes and grades: "eselon II B", "golongan III/a", "eselon empat dan tiga", "kelas 1-3".
 */
final class RankReader {
  private static final int HIGHEST = 2000;

  private final Glossary glossary;
  private final NumeralReader numerals;
  private final UnitReader units;

  RankReader(Glossary glossary) {
    this.glossary = glossary;
    this.numerals = glossary.numerals();
    this.units = new UnitReader(glossary);
  }

  /** The ranks that follow the head at tokens {@code [i, i + length)}; empty when none does. */
  List<Draft> read(TokenView view, int i, int length, Kind kind) {
    List<Draft> out = new ArrayList<>();
    Draft rank = one(view, i, i + length, kind);
    String head = head(view, i, length);
    while (rank != null) {
      Draft ranged = upper(view, rank);
      out.add(ranged.withUnit(head));
      rank = another(view, ranged);
    }
    return out;
  }

  private static String head(TokenView view, int i, int length) {
    Tokens tokens = view.tokens();
    return tokens.text().substring(tokens.start(i), tokens.end(i + length - 1));
  }

  /** One rank whose value stands at token {@code at}; null when there is none. */
  private Draft one(TokenView view, int from, int at, Kind kind) {
    if (!view.near(at)) {
      return null;
    }
    int roman = view.spaced(at) || at == from ? NumeralReader.roman(view, at) : 0;
    if (roman > 0) {
      return Draft.of(from, suffix(view, at + 1), kind, BigDecimal.valueOf(roman), Notation.ROMAN);
    }
    Numeral number =
        glossary.number(view, at) == null || !glossary.number(view, at).ordinal()
            ? numerals.read(view, at)
            : null;
    if (number == null || number.value() == null || !small(number) || counts(view, number)) {
      return null;
    }
    int to = number.to();
    if (number.notation() == Notation.DIGITS) {
      to = view.isWord(to) && view.glued(to) && view.length(to) == 1 ? to + 1 : suffix(view, to);
    }
    return Draft.of(from, to, kind, number.value(), number.notation());
  }

  private static boolean small(Numeral number) {
    return number.shape() == Numeral.Shape.PLAIN
        && !number.scaled()
        && number.value().signum() > 0
        && number.value().compareTo(BigDecimal.valueOf(HIGHEST)) <= 0;
  }

  /** Whether the number has a unit or a classifier of its own: "kelas 30 orang". */
  private boolean counts(TokenView view, Numeral number) {
    int to = number.to();
    boolean more = view.isSymbol(to, '/') && view.glued(to) && view.isNumber(to + 1);
    boolean unit = view.near(to) && glossary.units().at(view, to) != null;
    boolean name = glossary.names().at(view, number.from()) != null;
    return more
        || unit
        || name
        || glossary.is(view, to, Role.COUNT)
        || (glossary.is(view, to, Role.TIME) && !year(view, to));
  }

  /** Whether a year follows the word at token {@code i}: "tahap 1 tahun 2021". */
  private boolean year(TokenView view, int i) {
    return glossary.is(view, i, Role.YEAR)
        && view.spaced(i + 1)
        && view.isNumber(i + 1)
        && view.length(i + 1) == 4;
  }

  /** One past the letter of a sub-class: "II B", "III/a", "II.b", "III-A". */
  private static int suffix(TokenView view, int to) {
    if (view.spaced(to)
        && view.capitals(to)
        && view.length(to) == 1
        && NumeralReader.roman(view, to) == 0) {
      return to + 1;
    }
    boolean joined = view.isSymbol(to, '/') || view.isSymbol(to, '.') || view.isDash(to);
    boolean letter =
        view.isWord(to + 1) && view.length(to + 1) == 1 && NumeralReader.roman(view, to + 1) == 0;
    return joined && view.glued(to) && letter && view.near(to + 1) ? to + 2 : to;
  }

  /** The rank with the upper end of its range, "kelas 1-3"; itself when it has none. */
  private Draft upper(TokenView view, Draft rank) {
    Phrases.Entry<Role> joint = view.near(rank.to()) ? glossary.joints().at(view, rank.to()) : null;
    if (joint == null || joint.value() != Role.RANGE) {
      return rank;
    }
    int at = rank.to() + joint.length();
    Draft high = one(view, at, at, rank.kind());
    boolean alike = high != null && high.notation() == rank.notation();
    return alike && high.value().compareTo(rank.value()) > 0
        ? rank.withHigh(high.value(), high.to())
        : rank;
  }

  /**
   * The next rank of a list in the same notation: "eselon IV atau III"; null when the list ends.
   */
  private Draft another(TokenView view, Draft rank) {
    int at = rank.to();
    Phrases.Entry<Role> joint = view.near(at) ? glossary.joints().at(view, at) : null;
    if (joint != null && joint.value() == Role.AND) {
      return like(view, rank, at + joint.length());
    }
    boolean comma = view.isSymbol(at, ',') && view.glued(at);
    boolean slash = view.isSymbol(at, '/') && view.glued(at);
    if (!comma && !slash) {
      return null;
    }
    Phrases.Entry<Role> last = view.near(at + 1) ? glossary.joints().at(view, at + 1) : null;
    return like(
        view,
        rank,
        at + 1 + (comma && last != null && last.value() == Role.AND ? last.length() : 0));
  }

  private Draft like(TokenView view, Draft rank, int at) {
    Draft next = one(view, at, at, rank.kind());
    if (next == null || next.notation() != rank.notation()) {
      return null;
    }
    boolean nounAfter =
        next.notation() != Notation.ROMAN
            && view.spaced(next.to())
            && units.isNoun(view, next.to());
    return nounAfter ? null : next;
  }
}
