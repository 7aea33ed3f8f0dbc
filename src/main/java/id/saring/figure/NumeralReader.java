package id.saring.figure;

import id.saring.figure.DigitReader.Blanks;
import id.saring.figure.Lists.Sign;
import id.saring.figure.NumberWord.Atom;
import id.saring.figure.Numeral.Shape;
import id.saring.model.Figure.Notation;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Reads one number in digits, words or both, scale words included: "1,5 juta", "dua puluh lima ribu
 * tiga ratus", "Rp 3 ribu triliun", "2½". Never reads across punctuation or a line break.
 */
final class NumeralReader {
  private static final Set<Atom> LARGE = Set.of(Atom.SCALE, Atom.SHORT_SCALE);
  private static final Set<Integer> DENOMINATORS = Set.of(2, 3, 4, 5, 6, 8, 10);
  private static final int LARGEST_EXPONENT = 30;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Glossary glossary;

  NumeralReader(Glossary glossary) {
    this.glossary = glossary;
  }

  /**
   * The number after a currency at token {@code i}, where any space may group digits; null when
   * there is none.
   */
  Numeral readMoney(View view, int i) {
    Numeral digits = view.isNumber(i) ? DigitReader.read(view, i, Blanks.ANY) : null;
    boolean blanks = digits != null && digits.to() > i + 1 && view.isNumber(i + 1);
    return !blanks ? read(view, i) : digits.mantissa() == null ? digits : scales(view, digits);
  }

  /** The number that starts at token {@code i}; null when none does. */
  Numeral read(View view, int i) {
    NumberWord first = first(view, i);
    if (first != null && first.atom() == Atom.MINUS) {
      boolean tolerance = i > 0 && glossary.is(view, i - 1, Role.PLUS);
      Numeral positive = view.spaced(i + 1) && !tolerance ? unsigned(view, i + 1) : null;
      return positive == null ? null : positive.negated().startingAt(i);
    }
    return unsigned(view, i);
  }

  private NumberWord first(View view, int i) {
    NumberWord.Word word = glossary.number(view, i);
    return word == null ? null : word.atoms().get(0);
  }

  private Numeral unsigned(View view, int i) {
    Numeral first = term(view, i);
    if (first == null || first.mantissa() == null || first.shape() == Shape.VAGUE) {
      return first;
    }
    Sum sum = new Sum(first);
    while (sum.open() && view.spaced(sum.to())) {
      Numeral next = term(view, sum.to());
      if (next != null && sum.scaled() && isHalf(next)) {
        return first.upTo(next.to(), first.notation()).undetermined("ambiguous_half");
      }
      if (next == null || !sum.accepts(next)) {
        break;
      }
      sum.add(next);
    }
    Numeral whole = sum.numeral();
    return whole.notation() == Notation.WORDS && whole.shape() == Shape.PLAIN
        ? withDecimals(view, whole)
        : whole;
  }

  /** "setengah" alone: after "satu juta" it may mean half of a million or one half. */
  private static boolean isHalf(Numeral number) {
    return number.notation() == Notation.WORDS
        && number.value() != null
        && number.value().compareTo(HALF) == 0;
  }

  /** A number with at most one chain of scales. */
  private Numeral term(View view, int i) {
    Numeral base =
        view.isNumber(i)
            ? digits(view, i)
            : glossary.sign(view, i) != null ? sign(view, i) : words(view, i);
    return base == null || base.mantissa() == null ? base : scales(view, base);
  }

  private Numeral digits(View view, int i) {
    Numeral number = DigitReader.read(view, i, Blanks.SURE);
    if (number.mantissa() == null) {
      return number;
    }
    int to = number.to();
    Sign sign = view.near(to) ? glossary.sign(view, to) : null;
    if (sign != null && number.shape() == Shape.PLAIN) {
      return plusFraction(number, to + 1, sign.numerator(), sign.denominator());
    }
    if (number.shape() == Shape.PLAIN && isFraction(view, to - 1) && to - i == 1) {
      return fraction(
          i, to + 2, BigDecimal.ZERO, number.mantissa(), BigDecimal.valueOf(view.intValue(to + 1)));
    }
    if (number.shape() == Shape.PLAIN
        && view.spaced(to)
        && view.isNumber(to)
        && isFraction(view, to)) {
      return plusFraction(
          number,
          to + 3,
          BigDecimal.valueOf(view.intValue(to)),
          BigDecimal.valueOf(view.intValue(to + 2)));
    }
    int an = view.isDash(to) && view.glued(to) ? to + 1 : to;
    if (view.glued(an) && glossary.is(view, an, Role.ROUND)) {
      return Numeral.digits(i, an + 1, number.mantissa(), Shape.ROUND);
    }
    NumberWord next = view.spaced(to) ? first(view, to) : null;
    if (next != null && next.atom() == Atom.POWER && view.spaced(to + 1) && view.isNumber(to + 1)) {
      return power(number, view.intValue(to + 1), to + 2);
    }
    if (view.isSymbol(to, '^') && view.glued(to) && view.isNumber(to + 1) && view.glued(to + 1)) {
      return power(number, view.intValue(to + 1), to + 2);
    }
    if (next != null && next.atom() == Atom.HALF && number.shape() == Shape.PLAIN) {
      return Numeral.digits(i, to + 1, number.mantissa().add(HALF), Shape.DECIMAL)
          .upTo(to + 1, Notation.MIXED);
    }
    if (next != null && next.atom() == Atom.FRACTION && number.shape() == Shape.PLAIN) {
      return fraction(i, to + 1, BigDecimal.ZERO, number.mantissa(), next.value())
          .upTo(to + 1, Notation.MIXED);
    }
    return number;
  }

  /**
   * Whether "1/2" starts at token {@code i}: a proper fraction with a usual denominator, not part
   * of a date or a code.
   */
  private static boolean isFraction(View view, int i) {
    if (!view.isSymbol(i + 1, '/')
        || !view.glued(i + 1)
        || !view.isNumber(i + 2)
        || !view.glued(i + 2)) {
      return false;
    }
    int numerator = view.intValue(i);
    int denominator = view.intValue(i + 2);
    boolean proper = numerator > 0 && numerator < denominator && DENOMINATORS.contains(denominator);
    boolean alone = !view.isSymbol(i + 3, ')') && !view.isSymbol(i + 3, '/') && !view.isDash(i + 3);
    return proper && alone && view.length(i) <= 1 && !(view.glued(i) && i > 0);
  }

  private Numeral sign(View view, int i) {
    Sign sign = glossary.sign(view, i);
    return fraction(i, i + 1, BigDecimal.ZERO, sign.numerator(), sign.denominator());
  }

  private static Numeral plusFraction(
      Numeral whole, int to, BigDecimal numerator, BigDecimal denominator) {
    return fraction(whole.from(), to, whole.mantissa(), numerator, denominator);
  }

  /** A fraction; without a value when it has no finite decimals. */
  private static Numeral fraction(
      int from, int to, BigDecimal whole, BigDecimal numerator, BigDecimal denominator) {
    Numeral read = Numeral.digits(from, to, whole, Shape.DECIMAL);
    if (denominator.signum() == 0) {
      return read.undetermined("zero_denominator");
    }
    try {
      return read.withValue(whole.add(numerator.divide(denominator)), Shape.DECIMAL);
    } catch (ArithmeticException repeating) {
      return read.undetermined("repeating_fraction");
    }
  }

  private static Numeral power(Numeral base, int exponent, int to) {
    Numeral read = base.upTo(to, Notation.MIXED);
    return exponent < 0 || exponent > LARGEST_EXPONENT
        ? read.undetermined("exponent_too_large")
        : read.withValue(base.mantissa().pow(exponent), Shape.DECIMAL);
  }

  private Numeral words(View view, int i) {
    Atoms atoms = new Atoms(glossary, view, i);
    NumberWord first = atoms.peek();
    if (first == null) {
      return null;
    }
    return switch (first.atom()) {
      case DIGIT, TEN, HUNDRED -> cardinal(view, atoms, i);
      case ONE_SCALE -> Numeral.words(i, i + 1, BigDecimal.ONE, first.value());
      case HALF -> Numeral.words(i, i + 1, HALF, BigDecimal.ONE);
      case ONE_FRACTION ->
          fraction(i, i + 1, BigDecimal.ZERO, BigDecimal.ONE, first.value())
              .upTo(i + 1, Notation.WORDS);
      case VAGUE ->
          new Numeral(i, i + 1, first.value(), BigDecimal.ONE, Shape.VAGUE, Notation.WORDS, null);
      case EMPTY,
          TEENS,
          TENS,
          HUNDREDS,
          SCALE,
          SHORT_SCALE,
          MONEY_SCALE,
          POINT,
          MINUS,
          POWER,
          PART,
          FRACTION,
          FIRST ->
          null;
    };
  }

  private Numeral cardinal(View view, Atoms atoms, int i) {
    BigDecimal value = WordReader.below1000(atoms);
    if (value == null) {
      return null;
    }
    if (!atoms.betweenWords()) {
      return LARGE.contains(atoms.atom()) ? gluedScale(atoms, i, value) : null;
    }
    Numeral number = withDecimals(view, Numeral.words(i, atoms.token(), value, BigDecimal.ONE));
    NumberWord next = view.spaced(number.to()) ? first(view, number.to()) : null;
    if (next == null || number.shape() != Shape.PLAIN) {
      return number;
    }
    int to = number.to();
    if (next.atom() == Atom.HALF) {
      return Numeral.words(i, to + 1, value.add(HALF), BigDecimal.ONE);
    }
    if (next.atom() == Atom.FRACTION) {
      return fraction(i, to + 1, BigDecimal.ZERO, value, next.value()).upTo(to + 1, Notation.WORDS);
    }
    if (next.atom() == Atom.PART && view.spaced(to + 1)) {
      return overWords(view, number, to + 1);
    }
    return number;
  }

  /** "lima" + glued "ribu": the scale ends the word. */
  private static Numeral gluedScale(Atoms atoms, int i, BigDecimal value) {
    BigDecimal scale = atoms.peek().value();
    atoms.advance();
    return atoms.betweenWords() ? Numeral.words(i, atoms.token(), value, scale) : null;
  }

  /** "dua per tiga": a proper fraction in words only. */
  private Numeral overWords(View view, Numeral numerator, int i) {
    Atoms atoms = new Atoms(glossary, view, i);
    BigDecimal denominator = atoms.atom() == Atom.DIGIT ? WordReader.below1000(atoms) : null;
    if (denominator == null
        || !atoms.betweenWords()
        || numerator.mantissa().compareTo(denominator) >= 0) {
      return numerator;
    }
    return fraction(
            numerator.from(), atoms.token(), BigDecimal.ZERO, numerator.mantissa(), denominator)
        .upTo(atoms.token(), Notation.WORDS);
  }

  /** The number with the decimals that "koma" opens right after it; itself when there are none. */
  private Numeral withDecimals(View view, Numeral number) {
    NumberWord point = view.spaced(number.to()) ? first(view, number.to()) : null;
    if (point == null || point.atom() != Atom.POINT || !view.spaced(number.to() + 1)) {
      return number;
    }
    Atoms atoms = new Atoms(glossary, view, number.to() + 1);
    String decimals = WordReader.decimals(atoms);
    if (decimals.isEmpty() || !atoms.betweenWords()) {
      return number;
    }
    BigDecimal value = number.value().add(new BigDecimal("0." + decimals));
    return new Numeral(
        number.from(),
        atoms.token(),
        value,
        BigDecimal.ONE,
        Shape.DECIMAL,
        Notation.WORDS,
        number.flag());
  }

  /** The number times the scale words right after it. */
  private Numeral scales(View view, Numeral number) {
    Numeral out = number;
    BigDecimal last = BigDecimal.ZERO;
    while (view.near(out.to()) && (view.isNumber(out.to() - 1) || view.spaced(out.to()))) {
      NumberWord scale = first(view, out.to());
      if (scale == null || !multiplies(scale, out, number) || scale.value().compareTo(last) <= 0) {
        break;
      }
      if (last.compareTo(Sum.THOUSAND) > 0) {
        return out.upTo(out.to() + 1, out.notation()).undetermined("unusual_scale");
      }
      last = scale.value();
      out = out.times(scale.value(), out.to() + 1);
      if (scale.atom() == Atom.VAGUE) {
        return new Numeral(
            out.from(), out.to(), out.mantissa(), out.scale(), Shape.ROUND, out.notation(), null);
      }
    }
    return out;
  }

  private static boolean multiplies(NumberWord scale, Numeral soFar, Numeral base) {
    return switch (scale.atom()) {
      case SCALE -> true;
      case SHORT_SCALE -> base.notation() == Notation.DIGITS;
      case HUNDREDS, TENS -> base.plainDigits() && !soFar.scaled();
      case VAGUE ->
          base.shape() != Shape.VAGUE
              && !soFar.scaled()
              && scale.value().compareTo(Sum.THOUSAND) >= 0;
      case DIGIT,
          EMPTY,
          TEN,
          TEENS,
          HUNDRED,
          ONE_SCALE,
          MONEY_SCALE,
          HALF,
          POINT,
          MINUS,
          POWER,
          PART,
          FRACTION,
          ONE_FRACTION,
          FIRST ->
          false;
    };
  }

  /**
   * An amount of money with the short scale right after it: "Rp 1,2 M"; itself when there is none.
   */
  Numeral moneyScale(View view, Numeral number) {
    if (number.mantissa() == null
        || number.scaled()
        || !view.near(number.to())
        || !view.isNumber(number.to() - 1)) {
      return number;
    }
    NumberWord scale = first(view, number.to());
    return scale != null && scale.atom() == Atom.MONEY_SCALE
        ? number.times(scale.value(), number.to() + 1)
        : number;
  }
}
