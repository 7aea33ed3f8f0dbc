package id.saring.figure.amount;

import id.saring.figure.draft.FigureDraft;
import id.saring.figure.words.FigureWords;
import id.saring.figure.words.WordRole;
import id.saring.model.Figure.Notation;
import id.saring.model.FigureKind;
import id.saring.model.Modifier;
import id.saring.number.Numeral;
import id.saring.text.Phrases;
import id.saring.text.TokenView;
import id.saring.text.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives the members of a list the magnitude and the unit that only its last one carries: "2,49 atau
 * 2,5 juta ton", "18 dan 19 persen", "dari 36 menjadi 50 siswa". A member that may or may not mean
 * the magnitude loses its value.
 */
public final class SharedUnits {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final TokenView view;
  private final FigureWords words;

  private SharedUnits(Tokens tokens, FigureWords words) {
    this.view = new TokenView(tokens);
    this.words = words;
  }

  /** What joins a figure to the next one. */
  private enum Joint {
    NONE,
    COMMA,
    AND,
    OR,
    /** The ends of what is no range: "3 -5 juta". */
    RANGE,
    /** What it was and what it became: "dari 3 menjadi 5". */
    CHANGE,
    /** So many of so many: "219 dari 392 miliar". */
    OF
  }

  /** The same figures, magnitudes and units shared; linear in their number. */
  public static List<FigureDraft> shared(
      Tokens tokens, FigureWords words, List<FigureDraft> drafts) {
    SharedUnits lists = new SharedUnits(tokens, words);
    List<FigureDraft> out = new ArrayList<>(drafts);
    Joint end = Joint.NONE;
    for (int i = out.size() - 2; i >= 0; i--) {
      Joint joint = lists.joint(out.get(i), out.get(i + 1).from());
      end = joint == Joint.COMMA ? end : joint;
      if (joint != Joint.NONE) {
        FigureDraft scaled = lists.scaled(out.get(i), out.get(i + 1), end);
        out.set(i, lists.counted(scaled, out.get(i + 1), joint, end));
      }
    }
    for (int i = 0; i + 1 < out.size(); i++) {
      boolean money = elliptic(out.get(i), out.get(i + 1));
      if (money && lists.joint(out.get(i), out.get(i + 1).from()) != Joint.NONE) {
        out.set(i + 1, out.get(i + 1).withKind(FigureKind.MONEY, out.get(i).unit()));
      }
    }
    return out;
  }

  /** "Rp 5 atau 6 juta": the last number is money too. */
  private static boolean elliptic(FigureDraft draft, FigureDraft next) {
    boolean money = draft.kind() == FigureKind.MONEY && next.kind() == FigureKind.NUMBER;
    return money && scales(next) && draft.number() != null && !ends(draft);
  }

  /** Whether its last word is the unit, which the next number cannot be meant to share. */
  private static boolean ends(FigureDraft draft) {
    return draft.to() > draft.number().to();
  }

  private static boolean scales(FigureDraft draft) {
    return draft.number() != null
        && draft.value() != null
        && draft.number().scale().compareTo(THOUSAND) >= 0;
  }

  /** {@code draft} in the magnitude of {@code next}, or without a value where that is open. */
  private FigureDraft scaled(FigureDraft draft, FigureDraft next, Joint end) {
    Numeral number = draft.number();
    if (number == null || number.value() == null || end == Joint.NONE) {
      return draft;
    }
    boolean bare =
        draft.kind() == FigureKind.NUMBER || (draft.kind() == FigureKind.MONEY && !ends(draft));
    boolean small = !number.scaled() && number.value().abs().compareTo(THOUSAND) < 0;
    if (!bare || !small || number.value().signum() == 0) {
      return draft;
    }
    if (tens(number, next)) {
      return draft.withNumber(number.undetermined(Numeral.AMBIGUOUS_SCALE));
    }
    if (!scales(next)) {
      return draft;
    }
    boolean money = draft.kind() == FigureKind.MONEY;
    boolean near = near(number.mantissa(), next.number().mantissa());
    boolean signed = money && next.kind() == FigureKind.MONEY && next.from() < next.number().from();
    if (signed && !near) {
      return draft;
    }
    boolean own = !signed || words.numerals().ownCurrency().equals(draft.unit());
    Numeral whole =
        near && own && end != Joint.OF
            ? number.withScale(next.number().scale())
            : number.undetermined(Numeral.AMBIGUOUS_SCALE);
    return draft.withNumber(whole);
  }

  /** "dua atau tiga puluh": the first may be two or twenty. */
  private boolean tens(Numeral number, FigureDraft next) {
    Numeral other = next.number();
    if (other == null || other.value() == null || other.notation() != Notation.WORDS) {
      return false;
    }
    return AmountReader.isWord(number)
        && other.to() - other.from() == 2
        && other.value().compareTo(BigDecimal.TEN) > 0
        && words.digitAbove(view, other.from(), number.value()) != null;
  }

  /** {@code draft} with the unit of {@code next} where it has none of its own. */
  private FigureDraft counted(FigureDraft draft, FigureDraft next, Joint joint, Joint end) {
    if (draft.kind() != FigureKind.NUMBER || draft.value() == null || next.value() == null) {
      return draft;
    }
    boolean zero = joint == Joint.CHANGE && draft.value().signum() == 0;
    boolean shares =
        (zero || near(draft.value(), next.value()))
            && switch (next.kind()) {
              case MEASURE -> true;
              case PERCENT -> end != Joint.OR && draft.value().compareTo(HUNDRED) <= 0;
              case COUNT -> end == Joint.OR || end == Joint.CHANGE;
              case MONEY -> scales(draft);
              case ORDINAL, RANK, NUMBER, CITATION, SCORE, LABEL -> false;
            };
    return shares ? draft.withKind(next.kind(), next.unit()) : draft;
  }

  /** Whether the two can be numbers of one thing; "2.691 dan 38 persen" cannot. */
  private static boolean near(BigDecimal one, BigDecimal other) {
    return one.compareTo(other.movePointRight(1)) <= 0
        && other.compareTo(one.movePointRight(1)) <= 0;
  }

  /** What joins {@code draft} to the figure at token {@code to}. */
  private Joint joint(FigureDraft draft, int to) {
    int from = draft.to();
    boolean comma = view.isSymbol(from, ',') && view.spaced(from + 1);
    int at = comma ? from + 1 : from;
    Phrases.Entry<WordRole> joint = view.near(at) ? words.joints().at(view, at) : null;
    if (joint != null) {
      Joint and = words.is(view, at, WordRole.OR) ? Joint.OR : Joint.AND;
      Joint found = joint.value() == WordRole.RANGE ? Joint.RANGE : and;
      return at + joint.length() == to ? found : Joint.NONE;
    }
    if (comma) {
      return at == to ? Joint.COMMA : Joint.NONE;
    }
    boolean next = view.near(from) && from + 1 == to;
    boolean change = next && words.is(view, from, WordRole.BECOME) && afterFrom(draft);
    boolean part =
        next && words.is(view, from, WordRole.FROM) && draft.notation() == Notation.DIGITS;
    return change ? Joint.CHANGE : part ? Joint.OF : Joint.NONE;
  }

  /** Whether "dari" opens what {@code draft} was, a modifier between them or not. */
  private boolean afterFrom(FigureDraft draft) {
    Phrases.Entry<Modifier> modifier = words.modifierBefore(view, draft.from());
    int before = draft.from() - (modifier == null ? 0 : modifier.length()) - 1;
    return before >= 0 && words.isAt(view.tokens(), before, WordRole.FROM);
  }
}
