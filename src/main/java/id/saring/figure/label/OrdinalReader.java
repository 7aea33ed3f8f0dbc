package id.saring.figure.label;

import id.saring.figure.draft.FigureDraft;
import id.saring.figure.unit.Unit;
import id.saring.figure.unit.UnitReader;
import id.saring.figure.words.Capitals;
import id.saring.figure.words.FigureWords;
import id.saring.figure.words.WordRole;
import id.saring.model.Figure.Notation;
import id.saring.model.FigureKind;
import id.saring.number.NumberPart;
import id.saring.number.NumberWord;
import id.saring.number.Numeral;
import id.saring.number.Numeral.Shape;
import id.saring.number.NumeralReader;
import id.saring.text.Phrases;
import id.saring.text.TokenView;
import java.math.BigDecimal;

/**
 * Reads ordinals: "pertama", "kedua", "kedua puluh lima", "ke-75", "ke 25", "ke-XV"; and "kedua
 * negara", which counts.
 */
public final class OrdinalReader {
  private static final int LONGEST_NAME = 5;
  private static final int LONGEST_PARTY = 2;
  private static final int LONGEST_PLACE = 3;
  private static final int LONGEST_HOST = 3;

  private final FigureWords words;
  private final NumeralReader numerals;
  private final UnitReader units;

  public OrdinalReader(FigureWords words) {
    this.words = words;
    this.numerals = words.numerals();
    this.units = new UnitReader(words);
  }

  /** The ordinal that starts at token {@code i}; null when none does. */
  public FigureDraft read(TokenView view, int i) {
    Numeral spaced = numerals.spacedOrdinal(view, i);
    Numeral number = spaced == null ? numerals.ordinal(view, i) : spaced;
    if (number == null || number.value() == null || (spaced != null && !ranked(view, spaced))) {
      return null;
    }
    if (inCompany(view, i)) {
      return null;
    }
    if (view.spaced(i + 1) && view.isDash(i + 1) && measures(view, number)) {
      return null;
    }
    boolean together =
        words.number(view, i).ordinal()
            ? collective(view, i, number.to())
            : spaced == null && listed(view, i, number.to());
    if (together) {
      Unit noun = units.count(view, number.to());
      return FigureDraft.of(i, noun.to(), FigureKind.COUNT, number.value(), number.notation())
          .withUnit(noun.symbol());
    }
    boolean whole = number.value().stripTrailingZeros().scale() <= 0;
    return whole
        ? FigureDraft.of(i, number.to(), FigureKind.ORDINAL, number.value(), number.notation())
        : null;
  }

  /**
   * The ordinal that goes on with a list of ordinals in digits which ends at token {@code at}: "12"
   * of "ke-10 dan 12 Jusuf Kalla"; null when none does.
   */
  public FigureDraft another(TokenView view, int at) {
    boolean comma = view.isSymbol(at, ',') && view.glued(at) && view.spaced(at + 1);
    int after = comma ? at + 1 : at;
    Phrases.Entry<WordRole> joint = view.near(after) ? words.joints().at(view, after) : null;
    int i = joint == null || joint.value() != WordRole.AND ? after : after + joint.length();
    if (i == at || !view.spaced(i) || !view.isNumber(i) || view.length(i) > LONGEST_PLACE) {
      return null;
    }
    Numeral number = numerals.read(view, i);
    Unit unit = number.plainDigits() ? units.read(view, number) : null;
    boolean named =
        unit != null
            && unit.kind() == FigureKind.COUNT
            && view.capital(number.to())
            && !words.is(view, number.to(), WordRole.COUNTED);
    boolean list =
        i > after || view.isSymbol(number.to(), ',') || words.is(view, number.to(), WordRole.AND);
    return unit != null && list && (unit.isNone() || named)
        ? FigureDraft.of(i, number.to(), FigureKind.ORDINAL, number.value(), number.notation())
        : null;
  }

  /**
   * The place at the number {@code i} after "rondeke" or "ronde ke-" without its blank; or null.
   */
  public FigureDraft afterLostBlank(TokenView view, int i) {
    boolean dash = view.glued(i) && view.isDash(i - 1) && view.glued(i - 1);
    int host = dash ? i - 2 : i - 1;
    boolean plain = view.length(i) <= LONGEST_PLACE && NumeralReader.endOfDigits(view, i) == i + 1;
    return plain && (dash || view.spaced(i)) && words.ranksNext(view, host)
        ? FigureDraft.of(
            i, i + 1, FigureKind.ORDINAL, BigDecimal.valueOf(view.intValue(i)), Notation.DIGITS)
        : null;
  }

  /** Whether only capital words stand between token {@code i} and "PT": "PT Surya Pertama". */
  private boolean inCompany(TokenView view, int i) {
    if (!view.capital(i)) {
      return false;
    }
    for (int k = i; k > 0 && i - k < LONGEST_NAME && view.spaced(k) && view.capital(k - 1); k--) {
      if (words.is(view, k - 1, WordRole.COMPANY)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a dash before the number is a minus: "turun ke -7 derajat". */
  private boolean measures(TokenView view, Numeral number) {
    FigureKind kind = units.read(view, number).kind();
    return kind == FigureKind.MEASURE || kind == FigureKind.PERCENT || kind == FigureKind.MONEY;
  }

  /** "Ke-6 rider" and "ke-27 kota itu" after no noun count those that were told. */
  private boolean listed(TokenView view, int i, int noun) {
    boolean counted =
        words.is(view, noun, WordRole.COUNTED) || words.is(view, noun, WordRole.PARTY);
    boolean hosted =
        view.spaced(i)
            && (words.is(view, i - 1, WordRole.RANKED)
                || units.isNoun(view, i - 1)
                || view.isSymbol(i - 1, ')'));
    return view.spaced(noun)
        && !hosted
        && view.isNumber(noun - 1)
        && !words.is(view, noun, WordRole.TIMES)
        && units.isNoun(view, noun)
        && (counted || pointedSoon(view, noun));
  }

  /** "kedua negara" counts, "negara kedua" ranks. */
  private boolean collective(TokenView view, int i, int to) {
    boolean nounAfter =
        view.spaced(to) && units.isNoun(view, to) && !words.is(view, to, WordRole.TIMES);
    boolean shared =
        view.spaced(i)
            && (words.is(view, i - 1, WordRole.BETWEEN) || words.is(view, i - 1, WordRole.MUTUAL));
    boolean hosted = view.spaced(i) && words.is(view, i - 1, WordRole.RANKED);
    boolean nounBefore = hosted || (view.spaced(i) && !shared && units.isNoun(view, i - 1));
    boolean pointedAt = nounAfter && !hosted && pointedSoon(view, to);
    boolean party =
        nounAfter
            && (!hosted || (!words.is(view, i - 1, WordRole.PARTY) && pointedSoon(view, to)))
            && !view.capital(to)
            && words.is(view, to, WordRole.PARTY);
    boolean name =
        nounAfter
            && view.capital(to)
            && !words.is(view, to, WordRole.COUNTED)
            && !shared
            && !(pointedAt && !nounBefore)
            && !Capitals.headline(view.tokens(), to);
    return nounAfter && !name && !afterOrdinal(view, i) && (!nounBefore || pointedAt || party);
  }

  /** Whether token {@code i} goes on with a list of ordinals: "pertama dan kedua". */
  private boolean afterOrdinal(TokenView view, int i) {
    boolean joined = i > 1 && view.spaced(i) && words.is(view, i - 1, WordRole.AND);
    NumberWord before = joined ? words.number(view, i - 2) : null;
    return before != null && (before.ordinal() || before.first() == NumberPart.Role.FIRST);
  }

  /** Whether "tersebut" or the like ends the few words from token {@code noun} on. */
  private boolean pointedSoon(TokenView view, int noun) {
    for (int k = noun + 1; k <= noun + LONGEST_PARTY && view.spaced(k) && view.isWord(k); k++) {
      if (words.is(view, k, WordRole.THIS)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the number after "ke" and a blank ranks and is not where something goes. */
  private boolean ranked(TokenView view, Numeral number) {
    int ke = number.from();
    boolean listed = ke > 0 && words.isAt(view.tokens(), ke - 1, WordRole.RANKED);
    boolean moved = ke > 1 && view.isNumber(ke - 2) && units.sure(view, ke - 1) != null;
    if (moved) {
      return false;
    }
    Unit unit = units.read(view, number);
    boolean plain =
        number.plainDigits() || (number.notation() == Notation.WORDS && !number.scaled());
    boolean acronym = view.capitals(ke - 1) && view.length(ke - 1) > 1;
    boolean grouped = number.shape() == Shape.GROUPED && afterRanked(view, ke);
    boolean noun = grouped || (view.spaced(ke) && plain && (acronym || units.isNoun(view, ke - 1)));
    return listed ? unit.isNone() || unit.kind() == FigureKind.COUNT : noun && unit.isNone();
  }

  /** Whether only capital words stand between token {@code i} and what ranks: "HUT Kota Wirun". */
  private boolean afterRanked(TokenView view, int i) {
    int k = i - 1;
    while (k >= 0 && i - k <= LONGEST_HOST && view.capital(k) && view.spaced(k + 1)) {
      if (words.is(view, k, WordRole.RANKED)) {
        return true;
      }
      k--;
    }
    return false;
  }
}
