package id.saring.figure.unit;

import id.saring.figure.words.CuedMeasure;
import id.saring.figure.words.FigureWords;
import id.saring.figure.words.Head;
import id.saring.figure.words.Measure;
import id.saring.figure.words.WordRole;
import id.saring.model.Figure.Notation;
import id.saring.model.FigureKind;
import id.saring.model.Modifier;
import id.saring.number.Numeral;
import id.saring.number.Numeral.Shape;
import id.saring.text.Phrases;
import id.saring.text.TokenView;
import id.saring.text.Tokens;
import java.math.BigDecimal;

/** Reads what follows a number: a unit, a currency, percent, or the noun that is counted. */
public final class UnitReader {
  private static final BigDecimal LEAST_SLANG = BigDecimal.valueOf(100);
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final String IDIOM = "idiom";
  private static final int CUE = 6;
  private static final int SHORTEST_NOUN_AFTER_GROUPS = 4;
  private static final int SHORTEST_GLUED_NOUN = 6;
  private static final char QUOTE = '"';
  private static final int QUOTATION = 80;
  private static final int SHORTEST_VERB = 5;
  private static final int PREFIX = 2;
  private static final int LONGEST_FACTOR = 2;

  private final FigureWords words;

  public UnitReader(FigureWords words) {
    this.words = words;
  }

  /**
   * The unit of {@code number}, from its last token on; a unit of kind NUMBER when there is none.
   */
  public Unit read(TokenView view, Numeral number) {
    int to = number.to();
    if (lostBlank(view, to - 1)) {
      return Unit.none(to);
    }
    Unit added = inBrackets(view, to);
    if (added != null) {
      return added;
    }
    Unit unit = unit(view, to);
    if (unit != null
        && !(homograph(view, to, unit) && small(number))
        && !counts(view, number, unit)) {
      return unit;
    }
    Phrases.Entry<Modifier> more = view.near(to) ? words.modifierAfter(view, to) : null;
    int after = more == null ? to : to + more.length();
    boolean counted =
        after > to
            && view.spaced(after)
            && isNoun(view, after)
            && !words.is(view, after, WordRole.COMPARISON);
    return counted ? count(view, after) : noun(view, number);
  }

  /**
   * The unit that an editor added in brackets: "11 (persen)", "2.000 (penumpang)"; null when none.
   */
  private Unit inBrackets(TokenView view, int open) {
    if (!view.isSymbol(open, '(') || !view.spaced(open) || !view.glued(open + 1)) {
      return null;
    }
    int i = open + 1;
    Unit unit = view.isWord(i) || view.isSymbol(i) ? unit(view, i) : null;
    boolean counted = unit == null && words.is(view, i, WordRole.COUNTED);
    Unit inside = counted ? count(view, i) : unit;
    return inside != null && view.isSymbol(inside.to(), ')') && view.glued(inside.to())
        ? new Unit(inside.kind(), inside.symbol(), inside.to() + 1, inside.grain())
        : null;
  }

  /** Whether a second word is glued to the last word of the number: "jutaTidak". */
  private static boolean lostBlank(TokenView view, int last) {
    return view.isWord(last) && view.border(last) < view.tokens().end(last);
  }

  /** Whether the currency is spelled like another common word: "47 dong", "57 perak". */
  private boolean homograph(TokenView view, int i, Unit unit) {
    return unit.kind() == FigureKind.MONEY
        && unit.to() == i + 1
        && (words.is(view, i, WordRole.NOT_COUNTED) || words.is(view, i, WordRole.COUNTED));
  }

  /**
   * Whether things are counted and not measured by what is spelled like a unit: a few in words,
   * "dua kaki", or many, "63 SR".
   */
  private boolean counts(TokenView view, Numeral number, Unit unit) {
    int i = number.to();
    if (unit.kind() != FigureKind.MEASURE || unit.to() != i + 1 || number.value() == null) {
      return false;
    }
    boolean below = number.value().compareTo(TEN) < 0;
    return below
        ? number.notation() == Notation.WORDS && words.is(view, i, WordRole.FEW)
        : words.is(view, i, WordRole.MANY);
  }

  private static boolean small(Numeral number) {
    return number.value() != null && number.value().compareTo(LEAST_SLANG) < 0;
  }

  /** Whether a measure, percent or currency stands at token {@code i}. */
  public boolean startsUnit(TokenView view, int i) {
    return unit(view, i) != null;
  }

  /**
   * The unit at token {@code i} that follows nothing but a number: a measure, percent, currency or
   * what is always counted; null when there is none.
   */
  public Unit sure(TokenView view, int i) {
    Unit unit = unit(view, i);
    return unit == null && words.is(view, i, WordRole.COUNTED) ? count(view, i) : unit;
  }

  /** The measure, percent or currency at token {@code i}; null when there is none. */
  private Unit unit(TokenView view, int i) {
    Phrases.Entry<Measure> entry = view.near(i) ? measured(view, i) : null;
    if (entry == null) {
      Measure cut = view.near(i) ? words.unitBeforeBorder(view, i) : null;
      return cut == null ? null : Unit.of(cut.kind(), cut.symbol(), i + 1);
    }
    if (letterOfWord(view, i, entry) || opensNextAmount(view, i, entry) || isQuotation(view, i)) {
      return null;
    }
    int to = i + entry.length();
    Measure measure = entry.value();
    if (measure.kind() != FigureKind.MEASURE) {
      return Unit.of(measure.kind(), measure.symbol(), to);
    }
    int divisor = view.isSymbol(to, '/') && view.glued(to) && view.glued(to + 1) ? to + 1 : to;
    if (divisor == to
        && words.is(view, to, WordRole.PER)
        && view.spaced(to)
        && view.spaced(to + 1)) {
      divisor = to + 1;
    }
    Phrases.Entry<String> per = divisor == to ? null : words.divisors().at(view, divisor);
    return per == null
        ? Unit.of(FigureKind.MEASURE, measure.symbol(), to)
        : Unit.of(FigureKind.MEASURE, measure.symbol() + "/" + per.value(), divisor + per.length());
  }

  /**
   * What is measured at token {@code i}: a distance after a word of it, "sejauh 50 NM", a
   * temperature, "suhu 36,5 C", or a harvest, "panen 5 kw".
   */
  private Phrases.Entry<Measure> measured(TokenView view, int i) {
    Phrases.Entry<CuedMeasure> cued = words.cuedUnits().at(view, i);
    for (int k = i - 1; cued != null && k >= 0 && k > i - CUE; k--) {
      if (words.isAt(view.tokens(), k, cued.value().cue())) {
        return new Phrases.Entry<>(cued.value().measure(), cued.length(), cued.exact());
      }
    }
    return words.units().at(view, i);
  }

  /**
   * Whether the currency symbol at token {@code i} belongs to the digits after it: "24 Rp 1.891".
   */
  private boolean opensNextAmount(TokenView view, int i, Phrases.Entry<Measure> entry) {
    int end = i + entry.length();
    boolean symbol = entry.exact() != null || !view.isWord(end - 1);
    return symbol
        && entry.value().kind() == FigureKind.MONEY
        && numberAt(view, end)
        && words.prefixes().at(view, i) != null;
  }

  /** Whether a number stands at token {@code i}, or behind a dot there. */
  private boolean numberAt(TokenView view, int i) {
    int at = view.isSymbol(i, '.') && view.glued(i) ? i + 1 : i;
    return view.near(at) && (view.isNumber(at) || words.number(view, at) != null);
  }

  /** Whether the quotation mark at token {@code i}, which may stand for inches, is one. */
  private static boolean isQuotation(TokenView view, int i) {
    if (!view.isSymbol(i, QUOTE)) {
      return false;
    }
    if (view.spaced(i) && view.glued(i + 1) && view.isWord(i + 1)) {
      return true;
    }
    boolean open = false;
    for (int k = i; k > 0 && i - k < QUOTATION && view.near(k); k--) {
      open ^= view.isSymbol(k - 1, QUOTE);
    }
    return open;
  }

  /** A one-letter unit goes on as something else: "5 m-banking", "3 g/". */
  private static boolean letterOfWord(TokenView view, int i, Phrases.Entry<Measure> entry) {
    int next = i + entry.length();
    return entry.length() == 1
        && view.length(i) == 1
        && view.isWord(i)
        && view.glued(next)
        && (view.isDash(next) || view.isNumber(next));
  }

  private Unit noun(TokenView view, Numeral number) {
    int i = number.to();
    boolean glued = view.glued(i);
    if (!view.isWord(i) || !view.near(i) || (glued && !debris(view, number) && !times(view, i))) {
      return Unit.none(i);
    }
    if (words.is(view, i, WordRole.STATUTE) || opensLabel(view, i)) {
      return Unit.none(i);
    }
    Unit name = name(view, i);
    if (name != null) {
      return name;
    }
    if (numberAt(view, i + 1) && words.prefixes().at(view, i) != null) {
      return Unit.none(i);
    }
    boolean counted = words.is(view, i, WordRole.COUNTED) || isNoun(view, i);
    boolean time =
        words.opensWith(view, i, WordRole.TIME_UNIT) || words.isTimeBeforeFunctionWord(view, i);
    return counted && !time ? count(view, i) : Unit.none(i);
  }

  /**
   * What is counted by a name that has a number in it, "544 roda dua"; no unit where an idiom goes
   * on, "dibagi dua salah satu"; null when neither opens at token {@code i}.
   */
  private Unit name(TokenView view, int i) {
    Phrases.Entry<String> name = words.names().at(view, i);
    if (name == null || words.is(view, i, WordRole.COUNTED)) {
      return null;
    }
    if (IDIOM.equals(name.value())) {
      return Unit.none(i);
    }
    int to = i + name.length();
    return name.length() == 1 || view.capital(i)
        ? null
        : new Unit(
            FigureKind.COUNT,
            view.tokens().text().substring(view.tokens().start(i), view.tokens().end(to - 1)),
            to,
            Unit.Grain.WHOLE);
  }

  /**
   * Whether the word at token {@code i} is the head of the number after it: "212 jilid 2", "351
   * ayat 2".
   */
  private boolean opensLabel(TokenView view, int i) {
    Phrases.Entry<Head> head =
        view.spaced(i + 1) && view.isNumber(i + 1) ? words.heads().at(view, i) : null;
    return head != null
        && head.length() == 1
        && (head.value() == Head.ARTICLE
            || (head.value() == Head.LABEL && !words.is(view, i, WordRole.COUNTED)));
  }

  /** The noun at token {@code i}, doubled or not: "anak-anak", "mantan menteri". */
  public Unit count(TokenView view, int i) {
    boolean former =
        words.is(view, i, WordRole.FORMER) && view.spaced(i + 1) && isNoun(view, i + 1);
    int to = former ? i + 2 : i + 1;
    if (view.isSymbol(to, '-') && view.glued(to) && view.isWord(to + 1) && view.glued(to + 1)) {
      to += 2;
    }
    Tokens tokens = view.tokens();
    String noun = tokens.text().substring(tokens.start(i), view.border(to - 1));
    return new Unit(
        FigureKind.COUNT,
        noun,
        to,
        words.is(view, i, WordRole.DIVISIBLE) ? Unit.Grain.EITHER : Unit.Grain.WHOLE);
  }

  /** "3x", but not "3x4" and not the model "777X". */
  private boolean times(TokenView view, int i) {
    boolean model = view.capital(i) && view.length(i - 1) > LONGEST_FACTOR;
    return words.is(view, i, WordRole.BY) && !model && !view.isNumber(i + 1);
  }

  /** A noun that lost its blank: "1.000lowongan". */
  private static boolean debris(TokenView view, Numeral number) {
    int i = number.to();
    boolean clear = number.shape() == Shape.GROUPED || number.scaled();
    return view.length(i) >= (clear ? SHORTEST_NOUN_AFTER_GROUPS : SHORTEST_GLUED_NOUN)
        && !view.capital(i);
  }

  /** Whether the word at token {@code i} may be a noun: no function word, number or verb. */
  public boolean isNoun(TokenView view, int i) {
    if (!view.isWord(i)
        || words.is(view, i, WordRole.NOT_COUNTED)
        || words.is(view, i, WordRole.TIME_UNIT)
        || words.is(view, i, WordRole.AND)
        || isPrefix(view, i)
        || words.laughs(view, i)
        || (words.is(view, i, WordRole.RANGE) && !view.capitals(i))
        || words.number(view, i) != null) {
      return false;
    }
    return words.is(view, i, WordRole.NOUN)
        || words.is(view, i, WordRole.COUNTED)
        || !looksLikeVerb(view, i);
  }

  /** Two small letters before a hyphen: "kedua se-Jawa". */
  private static boolean isPrefix(TokenView view, int i) {
    return view.length(i) == PREFIX
        && !view.capital(i)
        && view.isDash(i + 1)
        && view.glued(i + 1)
        && view.glued(i + 2);
  }

  private boolean looksLikeVerb(TokenView view, int i) {
    if (view.length(i) < SHORTEST_VERB || view.capitals(i)) {
      return view.length(i) == 1;
    }
    return words.startsLikeVerb(view, i);
  }
}
