package id.saring.figure.amount;

import id.saring.figure.unit.Unit;
import id.saring.figure.unit.UnitReader;
import id.saring.figure.words.Capitals;
import id.saring.figure.words.FigureWords;
import id.saring.figure.words.Head;
import id.saring.figure.words.Measure;
import id.saring.figure.words.WordRole;
import id.saring.model.Figure.Notation;
import id.saring.model.FigureKind;
import id.saring.model.Modifier;
import id.saring.number.NumberPart;
import id.saring.number.NumberWord;
import id.saring.number.Numeral;
import id.saring.number.Numeral.Shape;
import id.saring.number.NumeralReader;
import id.saring.text.Lexicon;
import id.saring.text.Phrases;
import id.saring.text.TokenView;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;

/**
 * Reads a number with currency, words in brackets, unit and, where there is one, the upper end of
 * its range.
 */
public final class AmountReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal LARGEST_BEFORE_SCALE = BigDecimal.valueOf(10_000);
  private static final String SPACED_DECIMALS = "spaced_decimals";
  private static final BigDecimal LARGEST_PERCENT = BigDecimal.valueOf(10_000);
  private static final int LONGEST_SUFFIX = 3;
  private static final int MOST_DECIMALS = 2;
  private static final int GROUP = 3;
  private static final int MOST_GROUPS = 5;
  private static final int LONGEST_UNIT = 3;
  private static final int SHORTEST_NAME = 3;
  private static final int MOST_REACH = 8;
  private static final Set<String> BELOW_ZERO = Set.of("\u00b0C", "\u00b0F", "deg");
  private static final String STRAY_SIGNS = ".:;`'\u2019";

  private final FigureWords words;
  private final NumeralReader numerals;
  private final UnitReader units;

  public AmountReader(FigureWords words) {
    this.words = words;
    this.numerals = words.numerals();
    this.units = new UnitReader(words);
  }

  /** The amount that starts at token {@code i}; null when none does. */
  public Amount read(TokenView view, int i) {
    Amount low = single(view, i);
    if (low == null) {
      return null;
    }
    Amount range = range(view, low);
    return range == null ? low : range;
  }

  /** The amount at token {@code i} without looking for a range; null when there is none. */
  public Amount single(TokenView view, int i) {
    NumberWord word = words.number(view, i);
    boolean minus = word != null && word.first() == NumberPart.Role.MINUS && view.spaced(i + 1);
    int start = minus ? i + 1 : i;
    Phrases.Entry<Measure> prefix = words.prefixes().at(view, start);
    if (prefix == null) {
      Numeral number = spaceGroups(view, i) ? numerals.readMoney(view, i) : numerals.read(view, i);
      String glued =
          number != null && i == start && view.near(i) ? words.gluedCurrency(view, i - 1) : null;
      if (glued != null) {
        return money(view, i, glued, numerals.readMoney(view, i));
      }
      return number == null ? null : plain(view, number);
    }
    int at = start + prefix.length();
    if (prefix.value().kind() == FigureKind.MEASURE) {
      return minus ? null : onScale(view, i, prefix, at);
    }
    if (view.isSymbol(at, '.') && view.glued(at)) {
      at++;
    }
    boolean name =
        view.isWord(at - 1)
            && (prefix.length() > 1
                || (view.length(at - 1) >= SHORTEST_NAME && !view.capitals(at - 1)));
    boolean dash = view.isDash(at) && view.glued(at + 1) && !name;
    at += dash ? 1 : 0;
    Numeral loss = minus || dash ? null : numerals.bracketed(view, at);
    if (loss != null) {
      return money(view, i, prefix.value().symbol(), loss.negated());
    }
    Numeral number = view.near(at) ? numerals.readMoney(view, at) : null;
    if (number == null) {
      return null;
    }
    boolean signed = signed(view, i);
    Numeral value = minus || dash || signed ? number.negated() : number;
    return money(view, signed ? i - 1 : i, prefix.value().symbol(), value);
  }

  /**
   * Whether spaces group the digits at token {@code i}: before a unit or noun and after an ordinary
   * word, "lahan 1 250 hektare", or with decimals, "Papua 1 250,5 ton".
   */
  private boolean spaceGroups(TokenView view, int i) {
    if (!view.isNumber(i)
        || view.length(i) > GROUP
        || view.first(i) == '0'
        || !view.spaced(i)
        || !view.isWord(i - 1)) {
      return false;
    }
    int to = i + 1;
    while (view.spaced(to) && view.isNumber(to) && view.length(to) == GROUP) {
      to++;
    }
    int last = NumeralReader.endOfDigits(view, to - 1);
    boolean name = view.capital(i - 1) && !Capitals.startsSentence(view, i - 1);
    return to > i + 1
        && (!name || last > to)
        && to - i <= MOST_GROUPS
        && view.spaced(last)
        && view.isWord(last)
        && !view.capital(last)
        && (words.units().at(view, last) != null || units.isNoun(view, last));
  }

  /**
   * "magnitudo 5,2", "M 5,2": a small number on the scale named before it; null when it is none.
   */
  private Amount onScale(TokenView view, int from, Phrases.Entry<Measure> prefix, int at) {
    Numeral number = view.near(at) ? numerals.read(view, at) : null;
    if (number == null || number.value() == null || number.value().compareTo(BigDecimal.TEN) >= 0) {
      return null;
    }
    boolean decimals = number.shape() == Shape.DECIMAL || number.shape() == Shape.CLOCK;
    boolean named = prefix.exact() == null && number.plainDigits();
    return decimals || named
        ? Amount.of(from, number, Unit.of(FigureKind.MEASURE, prefix.value().symbol(), number.to()))
        : null;
  }

  /**
   * Whether a minus sign is glued to the front of token {@code i}: "-5,2%", but no hyphen, range or
   * bullet.
   */
  private boolean signed(TokenView view, int i) {
    char sign = i > 0 && view.glued(i) && view.isSymbol(i - 1) ? view.first(i - 1) : 0;
    boolean minus = sign == '-' || sign == '\u2212';
    if (!minus || endsAmount(view, i - 2) || isClass(view, i - 2)) {
      return false;
    }
    boolean cell = view.startsLine(i - 1) && endsLine(view, i);
    boolean after = i > 1 && (view.isSymbol(i - 2, '(') || view.isSymbol(i - 2, '/'));
    return cell || view.spaced(i - 1) || after;
  }

  /**
   * Whether the word at token {@code i} heads a class, so that a sign bounds it: "kelas -55 kg".
   */
  private boolean isClass(TokenView view, int i) {
    Phrases.Entry<Head> head = i < 0 ? null : words.heads().at(view, i);
    return head != null && head.value() == Head.GRADE;
  }

  /** Whether a number, or the magnitude or unit of one, stands at token {@code i}: "5 juta -8". */
  private boolean endsAmount(TokenView view, int i) {
    if (i < 0 || view.tokens().isNumber(i) || view.isDash(i) || numerals.endsNumber(view, i)) {
      return i >= 0;
    }
    Phrases.Entry<Measure> unit = words.units().before(view, i + 1, LONGEST_UNIT);
    int last = unit == null ? -1 : i - unit.length();
    return last >= 0
        && (view.tokens().isNumber(last) || view.isDash(last) || numerals.endsNumber(view, last));
  }

  /** Whether the digits at token {@code i} are the last of their line. */
  private static boolean endsLine(TokenView view, int i) {
    int end = NumeralReader.endOfDigits(view, i);
    return end >= view.tokens().count() || view.startsLine(end);
  }

  private Amount money(TokenView view, int from, String code, Numeral read) {
    Numeral number = numerals.moneyScale(view, withSpacedDecimals(view, read), code);
    int to = number.to();
    if (view.isSymbol(to, ',') && view.glued(to) && view.isDash(to + 1) && view.glued(to + 1)) {
      to += view.isDash(to + 2) && view.glued(to + 2) ? 3 : 2;
      number = number.upTo(to, number.notation());
    }
    if (view.isWord(to)
        && view.glued(to)
        && view.length(to) <= LONGEST_SUFFIX
        && view.isNumber(to - 1)) {
      return Amount.of(
          from,
          number.upTo(to + 1, number.notation()).undetermined("unread_suffix"),
          Unit.of(FigureKind.MONEY, code, to + 1));
    }
    int end = strayGroups(view, number);
    if (end > to) {
      return Amount.of(
          from,
          number.upTo(end, number.notation()).undetermined(Numeral.BROKEN_GROUPS),
          Unit.of(FigureKind.MONEY, code, end));
    }
    number = agreed(view, withoutStrayDecimals(view, number, code));
    if (isGroupedAndScaled(number)) {
      number = number.undetermined(Numeral.AMBIGUOUS_SCALE);
    }
    if (misspelt(view, number)) {
      return Amount.of(
          from,
          number.upTo(number.to() + 1, number.notation()).undetermined(Numeral.MISSPELT_SCALE),
          Unit.of(FigureKind.MONEY, code, number.to() + 1));
    }
    Phrases.Entry<Measure> name =
        view.near(number.to()) ? words.units().at(view, number.to()) : null;
    boolean named =
        name != null
            && name.value().kind() == FigureKind.MONEY
            && name.value().symbol().equals(code);
    return Amount.of(
        from, number, Unit.of(FigureKind.MONEY, code, number.to() + (named ? name.length() : 0)));
  }

  /**
   * "18, 5 miliar": decimals that got a blank; without a value where the sign before them does not
   * start decimals ("1. 25 triliun") or groups stand before it; the number itself when none follow.
   */
  private Numeral withSpacedDecimals(TokenView view, Numeral number) {
    int point = number.to();
    int decimals = point + 1;
    boolean split =
        (number.plainDigits() || number.shape() == Shape.GROUPED)
            && number.value() != null
            && number.value().compareTo(LARGEST_BEFORE_SCALE) < 0
            && (view.isSymbol(point, '.') || view.isSymbol(point, ','))
            && view.near(point)
            && view.near(decimals)
            && (view.spaced(point) || view.spaced(decimals))
            && view.isNumber(decimals)
            && view.length(decimals) <= MOST_DECIMALS;
    Numeral tail = split ? numerals.read(view, decimals) : null;
    if (tail == null || !tail.scaled() || tail.mantissa() == null || !tail.isWhole()) {
      return number;
    }
    if (!number.plainDigits() || !numerals.isDecimalSeparator(view, point)) {
      return number.upTo(tail.to(), Notation.MIXED).undetermined(SPACED_DECIMALS);
    }
    BigDecimal mantissa =
        number.mantissa().add(tail.mantissa().movePointLeft(view.length(decimals)));
    return number.withValue(mantissa, Shape.DECIMAL).times(tail.scale(), tail.to());
  }

  /** A dot before two last digits is no sign of the language's own money: "Rp 150.00". */
  private Numeral withoutStrayDecimals(TokenView view, Numeral number, String code) {
    int point = number.from() + 1;
    boolean decimals = number.shape() == Shape.DECIMAL || number.shape() == Shape.CLOCK;
    boolean stray =
        decimals
            && !number.scaled()
            && number.value() != null
            && code.equals(numerals.ownCurrency())
            && number.to() == number.from() + 3
            && !numerals.isDecimalSeparator(view, point);
    return stray ? number.undetermined(Numeral.BROKEN_GROUPS) : number;
  }

  /** Whether thousands are told twice, "Rp 102.500 ribu": one of the two is a slip. */
  private static boolean isGroupedAndScaled(Numeral number) {
    return number.shape() == Shape.GROUPED
        && number.value() != null
        && number.scale().compareTo(THOUSAND) == 0;
  }

  /** Whether a small amount stands before what was meant to be a scale: "Rp 300 miliat". */
  private boolean misspelt(TokenView view, Numeral number) {
    return number.value() != null
        && !number.scaled()
        && number.value().abs().compareTo(THOUSAND) < 0
        && view.near(number.to())
        && view.isNumber(number.to() - 1)
        && (numerals.resemblesScale(view, number.to())
            || (words.is(view, number.to(), WordRole.SCALE_LETTER)
                && !(view.glued(number.to() + 1) && view.isNumber(number.to() + 1))));
  }

  /**
   * One past groups of thousands that a stray sign cuts off from an amount of money, "Rp 18.
   * 500.000", "Rp 1;500.000", "Rp 1.500.OOO"; where the number ends when there are none.
   */
  private int strayGroups(TokenView view, Numeral number) {
    int to = number.to();
    boolean open = number.plainDigits() || number.shape() == Shape.GROUPED;
    if (!open || !view.isNumber(to - 1) || view.length(to - 1) > GROUP || !isStray(view, to)) {
      return to;
    }
    int at = isStray(view, to + 1) ? to + 2 : to + 1;
    if (!view.near(at)) {
      return to;
    }
    boolean tight = view.glued(to) && view.glued(at);
    if (view.isWord(at)) {
      return tight && (isZeros(view, at) || numerals.isScale(view, at)) ? at + 1 : to;
    }
    int end =
        view.isNumber(at) && view.length(at) == GROUP ? NumeralReader.endOfDigits(view, at) : to;
    return tight || end > at + 1 ? end : to;
  }

  private static boolean isStray(TokenView view, int i) {
    return view.isSymbol(i) && view.near(i) && STRAY_SIGNS.indexOf(view.first(i)) >= 0;
  }

  /** Whether the word at token {@code i} are letters that were meant to be zeros: "OOO". */
  private static boolean isZeros(TokenView view, int i) {
    String word = view.tokens().string(i);
    return word.chars().allMatch(c -> c == 'O' || c == 'o');
  }

  /**
   * Whether a minus in words says that so many are missing or tested so, "negatif 3 orang"; goals
   * alone are counted below zero.
   */
  private boolean lacks(TokenView view, Numeral number, Unit unit) {
    NumberWord first = words.number(view, number.from());
    return first != null
        && first.first() == NumberPart.Role.MINUS
        && unit.kind() == FigureKind.COUNT
        && unit.grain() == Unit.Grain.WHOLE
        && (words.is(view, number.to(), WordRole.PARTY)
            || !words.is(view, number.to(), WordRole.SPORT));
  }

  /**
   * The unit after a word that was meant to be a scale, "5 jutta orang", or after a letter that may
   * be one, "5 m rupiah"; null when there is none.
   */
  private Unit afterSlip(TokenView view, Numeral number) {
    int slip = number.to();
    boolean letter = words.is(view, slip, WordRole.SCALE_LETTER);
    if (!letter && !(view.isWord(slip) && view.word(slip) == Lexicon.NONE)) {
      return null;
    }
    Unit unit = units.sure(view, slip + 1);
    boolean fits = unit != null && (!letter || unit.kind() == FigureKind.MONEY);
    return fits && misspelt(view, number) ? unit : null;
  }

  private Amount plain(TokenView view, Numeral read) {
    Amount spaced = spacedDecimals(view, read);
    if (spaced != null) {
      return spaced;
    }
    Numeral number = agreed(view, looseScale(view, read));
    Unit misspelt = afterSlip(view, number);
    if (misspelt != null) {
      Numeral open = number.upTo(number.to() + 1, number.notation());
      return Amount.of(number.from(), open.undetermined(Numeral.MISSPELT_SCALE), misspelt);
    }
    Unit unit = units.read(view, number);
    if (number.shape() == Shape.GROUPED && isTooMuch(view, number, unit)) {
      return Amount.of(number.from(), number.undetermined(Numeral.AMBIGUOUS_SEPARATOR), unit);
    }
    if (lacks(view, number, unit)) {
      return Amount.of(number.from() + 1, number.negated().startingAt(number.from() + 1), unit);
    }
    return signed(view, number.from()) || isBelowZero(view, number, unit)
        ? Amount.of(number.from() - 1, number.negated(), unit)
        : Amount.of(number.from(), number, unit);
  }

  /** Whether groups of thousands make more of {@code number} than there can be. */
  private boolean isTooMuch(TokenView view, Numeral number, Unit unit) {
    return unit.kind() == FigureKind.PERCENT
        ? number.value().compareTo(LARGEST_PERCENT) >= 0
        : unit.kind() == FigureKind.MEASURE && words.is(view, number.to(), WordRole.BEARING);
  }

  /** "min 5 derajat Celsius": below zero and no least, unless a most follows. */
  private boolean isBelowZero(TokenView view, Numeral number, Unit unit) {
    int sign = number.from() - 1;
    NumberWord word = view.spaced(number.from()) ? words.number(view, sign) : null;
    if (word == null
        || word.first() != NumberPart.Role.MINUS_OR_LEAST
        || unit.kind() != FigureKind.MEASURE
        || !BELOW_ZERO.contains(unit.symbol())) {
      return false;
    }
    for (int k = unit.to(); k < unit.to() + MOST_REACH && view.near(k); k++) {
      Phrases.Entry<Modifier> bound = words.modifierBefore(view, k);
      if (bound != null && bound.value() == Modifier.LESS) {
        return false;
      }
    }
    return true;
  }

  /** "18, 5 miliar rupiah"; without a value where no currency follows; null for anything else. */
  private Amount spacedDecimals(TokenView view, Numeral number) {
    int from = number.from();
    boolean lists = view.isSymbol(from - 1, ',') && from > 1 && view.isNumber(from - 2);
    if (!number.plainDigits() || lists || !view.isSymbol(number.to(), ',')) {
      return null;
    }
    Amount share = spacedShare(view, number);
    if (share != null) {
      return share;
    }
    Numeral whole = withSpacedDecimals(view, number);
    Unit unit = whole.to() == number.to() ? null : units.read(view, whole);
    if (unit == null || unit.kind() == FigureKind.COUNT) {
      return null;
    }
    return Amount.of(
        from, unit.kind() == FigureKind.MONEY ? whole : whole.undetermined(SPACED_DECIMALS), unit);
  }

  /** "57, 6 persen": one share with a blank in its decimals, or two; null for anything else. */
  private Amount spacedShare(TokenView view, Numeral number) {
    int decimals = number.to() + 1;
    boolean split =
        number.value().compareTo(HUNDRED) < 0
            && view.glued(number.to())
            && view.spaced(decimals)
            && view.isNumber(decimals)
            && view.length(decimals) <= MOST_DECIMALS
            && NumeralReader.endOfDigits(view, decimals) == decimals + 1;
    Unit unit = split ? units.sure(view, decimals + 1) : null;
    return unit == null || unit.kind() != FigureKind.PERCENT
        ? null
        : Amount.of(
            number.from(),
            number.upTo(decimals + 1, number.notation()).undetermined(SPACED_DECIMALS),
            unit);
  }

  /** "1,2 M" without a currency: decimals make it miliar, a whole number may as well be metres. */
  private Numeral looseScale(TokenView view, Numeral number) {
    Numeral scaled = numerals.moneyScale(view, number, numerals.ownCurrency());
    boolean unscaled = scaled.to() == number.to();
    if (unscaled || view.glued(number.to()) || !Character.isUpperCase(view.first(number.to()))) {
      return number;
    }
    if (number.shape() == Shape.DECIMAL || hardSpace(view, number.to())) {
      return scaled;
    }
    return number.shape() == Shape.PLAIN ? scaled.undetermined(Numeral.AMBIGUOUS_SCALE) : number;
  }

  private static boolean hardSpace(TokenView view, int i) {
    return view.tokens().text().charAt(view.tokens().start(i) - 1) == '\u00a0';
  }

  /** The number with its repetition in brackets: "1 (satu)", "5 (lima persen)". */
  private Numeral agreed(TokenView view, Numeral number) {
    return numerals.restated(
        view,
        number,
        i -> {
          Phrases.Entry<Measure> unit = words.units().at(view, i);
          return unit == null ? i : i + unit.length();
        });
  }

  /** {@code low} with the upper end that follows; null when none does. */
  private Amount range(TokenView view, Amount low) {
    Amount pair = pair(view, low);
    int joint = joint(view, low);
    if (pair != null || joint < 0) {
      return pair;
    }
    Amount high = single(view, joint);
    high = high != null && sharesMoney(view, low, high) ? high.bareNumber() : high;
    if (high == null
        || high.low().value() == null
        || low.low().value() == null
        || high.low().shape() == Shape.PADDED) {
      return null;
    }
    Unit unit = common(low, high);
    if (unit == null) {
      return null;
    }
    if (bothBelowZero(view, low, high)) {
      return new Amount(
          low.from(),
          high.to(),
          low.low().withValue(high.low().value().negate(), low.low().shape()),
          high.low().withValue(low.low().value(), high.low().shape()),
          unit);
    }
    Numeral bottom = spread(view, low, high);
    Amount range = new Amount(low.from(), high.to(), bottom, high.low(), unit);
    boolean rising =
        range.value() == null
            || range.valueHigh() == null
            || range.value().compareTo(range.valueHigh()) < 0;
    return rising ? range : null;
  }

  /**
   * Whether the word after the upper end of an amount of money is no unit of its own: "Rp 25-28
   * ribu perkilogram".
   */
  private boolean sharesMoney(TokenView view, Amount low, Amount high) {
    boolean moneyBefore = low.unit().kind() == FigureKind.MONEY && low.from() < low.low().from();
    return moneyBefore
        && high.unit().kind() == FigureKind.COUNT
        && !words.is(view, high.low().to(), WordRole.COUNTED);
  }

  /**
   * "dua tiga orang", "dua tiga ratus", "dua tiga juta": two neighbouring digits side by side are a
   * range, in the magnitude of the second.
   */
  private Amount pair(TokenView view, Amount low) {
    Numeral number = low.low();
    if (!low.bare() || !isWord(number) || number.value().signum() <= 0) {
      return null;
    }
    Amount high = view.spaced(number.to()) ? single(view, number.to()) : null;
    BigDecimal magnitude = high == null ? null : next(view, number, high.low());
    return magnitude == null
        ? null
        : new Amount(low.from(), high.to(), number.withScale(magnitude), high.low(), high.unit());
  }

  /** Whether the number is one word without a scale. */
  static boolean isWord(Numeral number) {
    return number.notation() == Notation.WORDS
        && number.to() - number.from() == 1
        && !number.scaled()
        && number.value() != null;
  }

  /**
   * What one of the first digit of {@code high} is worth, if that digit is one above {@code low}:
   * 100 for "dua" and "tiga ratus"; null when it is not.
   */
  private BigDecimal next(TokenView view, Numeral low, Numeral high) {
    BigDecimal digit =
        high.notation() == Notation.WORDS && high.value() != null
            ? words.digitAbove(view, high.from(), low.value())
            : null;
    if (digit == null) {
      return null;
    }
    BigDecimal[] worth = high.value().divideAndRemainder(digit);
    boolean power =
        worth[1].signum() == 0
            && worth[0].stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
    return power ? worth[0] : null;
  }

  /**
   * First token after the word or dash that joins a range to {@code low}; -1 when there is none.
   */
  private int joint(TokenView view, Amount low) {
    int at = low.to();
    boolean between = low.from() > 0 && words.is(view, low.from() - 1, WordRole.BETWEEN);
    if (between && view.spaced(at) && view.spaced(at + 1) && words.is(view, at, WordRole.WITH)) {
      return at + 1;
    }
    Phrases.Entry<WordRole> joint = view.near(at) ? words.joints().at(view, at) : null;
    if (joint == null || !view.near(at + joint.length())) {
      return -1;
    }
    boolean list = joint.value() == WordRole.AND;
    boolean lopsided = view.isDash(at) && view.glued(at) != view.glued(at + 1);
    return (list && !between) || (lopsided && view.spaced(at)) ? -1 : at + joint.length();
  }

  /** Whether a minus in words before a dash is meant for both ends: "minus 5-7 derajat". */
  private boolean bothBelowZero(TokenView view, Amount low, Amount high) {
    NumberWord first = words.number(view, low.from());
    return first != null
        && first.first() == NumberPart.Role.MINUS
        && view.isDash(low.to())
        && view.glued(low.to())
        && low.low().value().signum() < 0
        && high.low().value().compareTo(low.low().value().negate()) > 0;
  }

  /** The unit of both ends; null when they do not fit together. */
  private static Unit common(Amount low, Amount high) {
    if (low.bare() || low.unit().same(high.unit())) {
      return high.unit();
    }
    if (high.bare() && low.unit().kind() == FigureKind.MONEY && low.from() < low.low().from()) {
      return Unit.of(FigureKind.MONEY, low.unit().symbol(), high.to());
    }
    return null;
  }

  /**
   * The lower end with the scale of the upper one: "Rp 10-15 juta"; undetermined where that is not
   * clear, as for "dua sampai tiga ratus".
   */
  private Numeral spread(TokenView view, Amount low, Amount high) {
    Numeral number = low.low();
    Numeral upper = high.low();
    if (isWord(number) && !upper.scaled()) {
      BigDecimal magnitude = next(view, number, upper);
      boolean open = magnitude != null && magnitude.compareTo(BigDecimal.ONE) > 0;
      return open ? number.undetermined(Numeral.AMBIGUOUS_SCALE) : number;
    }
    if (number.scaled()
        || low.to() > number.to()
        || !upper.scaled()
        || number.value().compareTo(THOUSAND) >= 0
        || number.shape() == Shape.GROUPED) {
      return number;
    }
    return number.mantissa().compareTo(upper.mantissa()) < 0
        ? number.withScale(upper.scale())
        : number.undetermined(Numeral.AMBIGUOUS_SCALE);
  }
}
