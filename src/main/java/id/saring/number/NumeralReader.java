package id.saring.number;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import id.saring.lang.CommonWordKind;
import id.saring.lang.CommonWords;
import id.saring.lang.Language;
import id.saring.model.Figure.Notation;
import id.saring.number.DigitReader.Blanks;
import id.saring.number.NumberPart.Role;
import id.saring.number.Numeral.Shape;
import id.saring.text.Lexicon;
import id.saring.text.TokenView;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * Reads one number in digits, words or both, scale words included: "1,5 juta", "dua puluh lima ribu
 * tiga ratus", "3 ribu triliun", "2½". Never reads across punctuation or a line break. Immutable
 * and safe for use by many threads.
 */
public final class NumeralReader {
  private static final Set<Role> LAST =
      Set.of(Role.SCALE, Role.SHORT_SCALE, Role.TENS, Role.TEENS, Role.HUNDREDS);
  private static final Set<Role> LARGE = Set.of(Role.SCALE, Role.SHORT_SCALE);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int LEAST_READ_OUT = 3;
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal LARGEST_BEFORE_LETTER = BigDecimal.valueOf(10_000);

  private final BoundWords words;
  private final DigitReader digits;
  private final String ownCurrency;

  /**
   * A reader of the numbers of one language.
   *
   * @param lexicon that of the tokens to be read; must hold {@link #vocabulary}
   */
  public NumeralReader(Language language, Lexicon lexicon) {
    this.words = new BoundWords(language, lexicon);
    this.digits = new DigitReader(language);
    this.ownCurrency =
        Currency.getInstance(ULocale.addLikelySubtags(language.locale())).getCurrencyCode();
  }

  /** All words that readers of {@code language} look up. */
  public static Collection<String> vocabulary(Language language) {
    Set<String> words = new LinkedHashSet<>(NumberWords.of(language).keySet());
    words.addAll(CommonWords.of(language, CommonWordKind.CLITIC));
    return words;
  }

  /** The number word with lexicon id {@code id}, whatever its case; null when it is none. */
  public NumberWord word(int id) {
    return words.word(id);
  }

  /** The number word at token {@code i}; null when it is none. */
  public NumberWord word(TokenView view, int i) {
    return words.at(view, i);
  }

  /**
   * The value of the Roman numeral at token {@code i}, in capitals and at most 399, a letter for a
   * sub-class at its end allowed ("IIIb"); 0 when there is none.
   */
  public static int roman(TokenView view, int i) {
    return RomanNumeral.value(view, i);
  }

  /** One past the digit run {@code i} and the groups and decimals glued to it. */
  public static int endOfDigits(TokenView view, int i) {
    int to = i + 1;
    while (view.glued(to)
        && (view.isSymbol(to, '.') || view.isSymbol(to, ','))
        && view.isNumber(to + 1)
        && view.glued(to + 1)) {
      to += 2;
    }
    return to;
  }

  /** Whether token {@code i} is the mark before decimals. */
  public boolean isDecimalSeparator(TokenView view, int i) {
    return digits.isDecimal(view, i);
  }

  /** Whether the symbol at token {@code i} is a number itself: ½. */
  public static boolean isFractionSymbol(TokenView view, int i) {
    return fractionSymbol(view, i) != null;
  }

  /** The number that starts at token {@code i}, its sign in words included; null when none does. */
  public Numeral read(TokenView view, int i) {
    if (words.is(view, i, Role.MINUS_OR_LEAST)) {
      Numeral positive = view.spaced(i + 1) ? unsigned(view, i + 1) : null;
      boolean minus = positive != null && positive.value() != null && !positive.isWhole();
      return minus ? positive.negated().startingAt(i) : null;
    }
    if (words.is(view, i, Role.MINUS)) {
      boolean tolerance = i > 0 && words.is(view, i - 1, Role.PLUS);
      Numeral positive = view.spaced(i + 1) && !tolerance ? unsigned(view, i + 1) : null;
      return positive == null ? null : positive.negated().startingAt(i);
    }
    return unsigned(view, i);
  }

  /**
   * The number after a currency at token {@code i}, where any space may group digits; null when
   * there is none.
   */
  public Numeral readMoney(TokenView view, int i) {
    Numeral number = view.isNumber(i) ? digits.read(view, i, Blanks.ANY) : null;
    boolean blanks = number != null && number.to() > i + 1 && view.isNumber(i + 1);
    return !blanks ? read(view, i) : number.mantissa() == null ? number : scales(view, number);
  }

  /**
   * The number in brackets at token {@code open} that a scale follows, "(12,5) miliar"; null when
   * there is none.
   */
  public Numeral bracketed(TokenView view, int open) {
    if (!view.isSymbol(open, '(') || !view.isNumber(open + 1)) {
      return null;
    }
    Numeral inner = digits.read(view, open + 1, Blanks.ANY);
    int close = inner.to();
    if (inner.mantissa() == null || !view.isSymbol(close, ')')) {
      return null;
    }
    Numeral scaled = scales(view, inner.upTo(close + 1, inner.notation()));
    return scaled.to() == close + 1 ? null : scaled.startingAt(open);
  }

  /**
   * An amount of money with the short scale right after it: "Rp 1,2 M"; itself when there is none;
   * without a value where the size of the scale depends on who writes it: "US$ 1.2 M".
   *
   * @param currency ISO 4217
   */
  public Numeral moneyScale(TokenView view, Numeral number, String currency) {
    if (number.mantissa() == null
        || number.scaled()
        || number.value().compareTo(LARGEST_BEFORE_LETTER) >= 0
        || !view.near(number.to())
        || !view.isNumber(number.to() - 1)) {
      return number;
    }
    NumberPart scale = words.first(view, number.to());
    if (scale == null) {
      return number;
    }
    int to = number.to() + 1;
    boolean own = scale.role() == Role.OWN_MONEY_SCALE;
    boolean touches = scale.role() == Role.GLUED_MONEY_SCALE && view.glued(number.to());
    if (touches || scale.role() == Role.MONEY_SCALE || (own && currency.equals(ownCurrency))) {
      return number.times(scale.value(), to);
    }
    return own || scale.role() == Role.UNCLEAR_SCALE
        ? number.upTo(to, Notation.MIXED).undetermined(Numeral.AMBIGUOUS_SCALE)
        : number;
  }

  /** Whether the word at token {@code i} may be the last of a number: "lima", "puluh", "juta". */
  public boolean endsNumber(TokenView view, int i) {
    NumberWord word = words.at(view, i);
    return word != null && (word.opensCardinal() || LAST.contains(word.first()));
  }

  /** Whether the word at token {@code i} is a scale: "juta". */
  public boolean isScale(TokenView view, int i) {
    return words.is(view, i, Role.SCALE);
  }

  /**
   * Whether the word at token {@code i} is in no table and almost spelled like a scale, or opens
   * with the letter of one: "MTidak".
   */
  public boolean resemblesScale(TokenView view, int i) {
    return words.resemblesScale(view, i) || words.opensWithScaleLetter(view, i);
  }

  /**
   * One past the digits that are read out one by one from token {@code i} on, "satu satu dua":
   * three words or more; {@code i} when there are none.
   */
  public int digitsReadOut(TokenView view, int i) {
    int to = i;
    while (isDigit(view, to) && (to == i || view.spaced(to))) {
      to++;
    }
    return to - i >= LEAST_READ_OUT ? to : i;
  }

  private boolean isDigit(TokenView view, int i) {
    NumberWord word = words.at(view, i);
    return word != null
        && !word.ordinal()
        && word.parts().size() == 1
        && (word.first() == Role.DIGIT || word.first() == Role.EMPTY);
  }

  /** ISO 4217 code of the money of the country whose language is read. */
  public String ownCurrency() {
    return ownCurrency;
  }

  /**
   * The ordinal at token {@code i}: "pertama", "kedua", "kedua puluh lima", "ke-75", "ke-XV"; null
   * when there is none. With a blank after the ordinal word ("ke 25") only its surroundings can
   * tell: see {@link #spacedOrdinal}.
   */
  public Numeral ordinal(TokenView view, int i) {
    NumberWord word = words.at(view, i);
    if (word == null) {
      return null;
    }
    if (word.first() == Role.FIRST) {
      return Numeral.words(i, i + 1, BigDecimal.ONE, BigDecimal.ONE);
    }
    if (word.ordinal()) {
      return read(view, i);
    }
    if (word.first() != Role.ORDINAL) {
      return null;
    }
    boolean dashed =
        view.near(i + 1) && view.isDash(i + 1) && (view.glued(i + 1) || view.glued(i + 2));
    int at = dashed ? i + 2 : i + 1;
    return (dashed && view.near(at)) || view.glued(at) ? ranked(view, i, at) : null;
  }

  /** The number after an ordinal word and a blank: "ke 25"; null when there is none. */
  public Numeral spacedOrdinal(TokenView view, int i) {
    if (!words.is(view, i, Role.ORDINAL) || !view.spaced(i + 1)) {
      return null;
    }
    Numeral number = read(view, i + 1);
    return number == null || number.shape() == Shape.VAGUE ? null : number.startingAt(i);
  }

  private Numeral ranked(TokenView view, int from, int at) {
    int roman = roman(view, at);
    if (roman > 0) {
      return Numeral.words(from, at + 1, BigDecimal.valueOf(roman), BigDecimal.ONE)
          .upTo(at + 1, Notation.ROMAN);
    }
    Numeral number = read(view, at);
    return number == null || number.shape() == Shape.VAGUE ? null : number.startingAt(from);
  }

  /**
   * The number with its repetition in brackets, "1 (satu)", or with the magnitude that stands
   * there, "150 (juta)"; without a value when the two disagree; itself when there is neither.
   *
   * @param pastUnit one past the unit that starts at a token of the bracket; the token itself when
   *     none does
   */
  public Numeral restated(TokenView view, Numeral number, IntUnaryOperator pastUnit) {
    int open = number.to();
    if (!view.near(open) || !view.isSymbol(open, '(') || !view.near(open + 1)) {
      return number;
    }
    if (!number.scaled() && isScale(view, open + 1) && view.isSymbol(open + 2, ')')) {
      return number.times(words.first(view, open + 1).value(), open + 3);
    }
    Numeral again = read(view, open + 1);
    if (again == null
        || (again.notation() == Notation.WORDS) == (number.notation() == Notation.WORDS)) {
      return number;
    }
    int close = again.to();
    close = view.isSymbol(close, ')') || !view.near(close) ? close : pastUnit.applyAsInt(close);
    if (!view.isSymbol(close, ')') || vague(number) || vague(again)) {
      return number;
    }
    Numeral both = number.upTo(close + 1, Notation.MIXED);
    return same(number, again) ? scales(view, both) : both.undetermined("words_disagree");
  }

  private static boolean vague(Numeral number) {
    return number.shape() == Shape.VAGUE || number.shape() == Shape.ROUND;
  }

  private static boolean same(Numeral number, Numeral again) {
    if (number.value() == null || again.value() == null) {
      return false;
    }
    BigDecimal value = number.value();
    return value.compareTo(again.value()) == 0
        || (number.shape() == Shape.AMBIGUOUS
            && value.multiply(TermSum.THOUSAND).compareTo(again.value()) == 0);
  }

  private Numeral unsigned(TokenView view, int i) {
    Numeral first = term(view, i);
    if (first == null || first.mantissa() == null || first.shape() == Shape.VAGUE) {
      return first;
    }
    TermSum sum = new TermSum(first);
    while (sum.open() && (view.spaced(sum.to()) || gluedTerm(view, sum.to()))) {
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

  /** Whether digits follow a scale without a blank: "1juta500ribu". */
  private static boolean gluedTerm(TokenView view, int i) {
    return view.glued(i) && view.isNumber(i) && view.isWord(i - 1);
  }

  /** "setengah" alone: after "satu juta" it may mean half of a million or one half. */
  private static boolean isHalf(Numeral number) {
    return number.notation() == Notation.WORDS
        && number.value() != null
        && number.value().compareTo(HALF) == 0;
  }

  /** A number with at most one chain of scales. */
  private Numeral term(TokenView view, int i) {
    VulgarFraction sign = fractionSymbol(view, i);
    Numeral base =
        view.isNumber(i)
            ? digits(view, i)
            : sign != null
                ? FractionNumerals.of(
                    i, i + 1, BigDecimal.ZERO, sign.numerator(), sign.denominator())
                : words(view, i);
    if (base == null || base.mantissa() == null) {
      return base;
    }
    Numeral power = base.shape() == Shape.VAGUE ? base : timesPower(view, base);
    return power.to() == base.to() ? scales(view, base) : power;
  }

  /** "5,4 x 10^6", "lima kali sepuluh pangkat enam"; the number itself when it ends before. */
  private Numeral timesPower(TokenView view, Numeral number) {
    int by = number.to();
    boolean times =
        view.near(by)
            && view.near(by + 1)
            && (view.isSymbol(by, '\u00d7') || words.is(view, by, Role.TIMES));
    int base = by + 1;
    boolean ten =
        times
            && (view.intValue(base) == 10
                || (words.is(view, base, Role.TEN)
                    && words.first(view, base).value().compareTo(BigDecimal.TEN) == 0));
    return ten ? FractionNumerals.tenToThe(number, exponent(view, base + 1)) : number;
  }

  /** The exponent that starts at token {@code i}: "^6", "^-6", "pangkat enam"; null when none. */
  private Numeral exponent(TokenView view, int i) {
    Numeral raised = Superscript.read(view, i);
    if (raised != null) {
      return raised;
    }
    if (view.isSymbol(i, '^') && view.glued(i)) {
      boolean minus = view.isDash(i + 1) && view.glued(i + 1);
      int at = minus ? i + 2 : i + 1;
      Numeral digits =
          view.glued(at) && view.isNumber(at) ? this.digits.read(view, at, Blanks.SURE) : null;
      return digits == null ? null : minus ? digits.negated() : digits;
    }
    if (!words.is(view, i, Role.POWER) || !view.spaced(i) || !view.spaced(i + 1)) {
      return null;
    }
    boolean minus = words.is(view, i + 1, Role.MINUS);
    Numeral power = term(view, minus ? i + 2 : i + 1);
    return power == null || power.value() == null ? null : minus ? power.negated() : power;
  }

  private static VulgarFraction fractionSymbol(TokenView view, int i) {
    return view.isSymbol(i) ? VulgarFraction.of(view.first(i)) : null;
  }

  private Numeral digits(TokenView view, int i) {
    Numeral number = digits.read(view, i, Blanks.SURE);
    if (number.mantissa() == null) {
      return number;
    }
    int to = number.to();
    boolean plain = number.shape() == Shape.PLAIN;
    VulgarFraction sign = plain && view.near(to) ? fractionSymbol(view, to) : null;
    if (sign != null) {
      return FractionNumerals.plus(number, to + 1, sign.numerator(), sign.denominator());
    }
    if (plain && to - i == 1 && FractionNumerals.slashed(view, i)) {
      BigDecimal denominator = BigDecimal.valueOf(view.intValue(to + 1));
      return FractionNumerals.of(i, to + 2, BigDecimal.ZERO, number.mantissa(), denominator);
    }
    if (plain && view.spaced(to) && view.isNumber(to) && FractionNumerals.slashed(view, to)) {
      return FractionNumerals.plus(
          number,
          to + 3,
          BigDecimal.valueOf(view.intValue(to)),
          BigDecimal.valueOf(view.intValue(to + 2)));
    }
    int suffix = view.isDash(to) && view.glued(to) ? to + 1 : to;
    boolean joined = suffix > to ? view.glued(suffix) : view.near(suffix);
    if (joined && words.is(view, suffix, Role.ROUND)) {
      return Numeral.digits(i, suffix + 1, number.mantissa(), Shape.ROUND);
    }
    if (view.isSymbol(to, '^') && view.glued(to) && view.isNumber(to + 1) && view.glued(to + 1)) {
      return FractionNumerals.power(number, view.intValue(to + 1), to + 2);
    }
    Numeral raised = plain && view.intValue(i) == 10 ? Superscript.read(view, to) : null;
    if (raised != null) {
      return FractionNumerals.tenToThe(number.withValue(BigDecimal.ONE, Shape.PLAIN), raised);
    }
    return view.spaced(to) ? digitsBeforeWord(view, number) : number;
  }

  /** Digits that the next word makes a fraction or a power: "1 setengah", "10 pangkat 6". */
  private Numeral digitsBeforeWord(TokenView view, Numeral number) {
    int to = number.to();
    NumberPart next = words.first(view, to);
    if (next == null) {
      return number;
    }
    if (next.role() == Role.POWER && view.spaced(to + 1) && view.isNumber(to + 1)) {
      return FractionNumerals.power(number, view.intValue(to + 1), to + 2);
    }
    if (next.role() == Role.POINT && number.shape() == Shape.PLAIN) {
      return withSpokenDecimals(view, number);
    }
    if (next.role() == Role.HALF && number.shape() == Shape.PLAIN) {
      return Numeral.digits(number.from(), to + 1, number.mantissa().add(HALF), Shape.DECIMAL)
          .upTo(to + 1, Notation.MIXED);
    }
    if (next.role() == Role.FRACTION && number.shape() == Shape.PLAIN) {
      return FractionNumerals.of(
              number.from(), to + 1, BigDecimal.ZERO, number.mantissa(), next.value())
          .upTo(to + 1, Notation.MIXED);
    }
    return number;
  }

  /** "7 koma 5": digits with decimals that the spoken sign opens. */
  private static Numeral withSpokenDecimals(TokenView view, Numeral number) {
    int at = number.to() + 1;
    boolean decimals =
        view.spaced(at) && view.isNumber(at) && NumeralReader.endOfDigits(view, at) == at + 1;
    if (!decimals) {
      return number;
    }
    BigDecimal tail = new BigDecimal("0." + view.tokens().string(at));
    return Numeral.digits(number.from(), at + 1, number.mantissa().add(tail), Shape.DECIMAL)
        .upTo(at + 1, Notation.MIXED);
  }

  private Numeral words(TokenView view, int i) {
    NumberPart first = words.first(view, i);
    if (first == null) {
      return null;
    }
    return switch (first.role()) {
      case DIGIT, TEN, HUNDRED -> cardinal(view, i);
      case ONE_SCALE -> Numeral.words(i, i + 1, BigDecimal.ONE, first.value());
      case HALF -> Numeral.words(i, i + 1, HALF, BigDecimal.ONE);
      case ONE_FRACTION ->
          FractionNumerals.of(i, i + 1, BigDecimal.ZERO, BigDecimal.ONE, first.value())
              .upTo(i + 1, Notation.WORDS);
      case VAGUE ->
          new Numeral(i, i + 1, first.value(), BigDecimal.ONE, Shape.VAGUE, Notation.WORDS, null);
      default -> null;
    };
  }

  private Numeral cardinal(TokenView view, int i) {
    PartCursor parts = new PartCursor(words, view, i);
    BigDecimal value = WordReader.below1000(parts);
    if (value == null) {
      return null;
    }
    if (!parts.betweenWords()) {
      return LARGE.contains(parts.role()) ? gluedScale(parts, i, value) : null;
    }
    Numeral number = withDecimals(view, Numeral.words(i, parts.token(), value, BigDecimal.ONE));
    return number.shape() == Shape.PLAIN ? withFraction(view, number) : number;
  }

  /** "satu setengah", "dua pertiga", "dua-pertiga", "dua per tiga". */
  private Numeral withFraction(TokenView view, Numeral number) {
    int to = number.to();
    BigDecimal value = number.mantissa();
    boolean hyphen = view.isDash(to) && view.glued(to) && view.glued(to + 1);
    int at = hyphen ? to + 1 : to;
    NumberPart next = hyphen || view.spaced(to) ? words.first(view, at) : null;
    if (next == null) {
      return number;
    }
    if (next.role() == Role.FRACTION) {
      return FractionNumerals.of(number.from(), at + 1, BigDecimal.ZERO, value, next.value())
          .upTo(at + 1, Notation.WORDS);
    }
    if (next.role() == Role.HALF && !hyphen) {
      return Numeral.words(number.from(), to + 1, value.add(HALF), BigDecimal.ONE);
    }
    boolean over = next.role() == Role.OVER && !hyphen && view.spaced(to + 1);
    return over ? overWords(view, number, to + 1) : number;
  }

  /** "lima" + glued "ribu": the scale ends the word. */
  private static Numeral gluedScale(PartCursor parts, int i, BigDecimal value) {
    BigDecimal scale = parts.peek().value();
    parts.advance();
    return parts.betweenWords() ? Numeral.words(i, parts.token(), value, scale) : null;
  }

  /** "dua per tiga": a proper fraction in words only. */
  private Numeral overWords(TokenView view, Numeral numerator, int i) {
    PartCursor parts = new PartCursor(words, view, i);
    BigDecimal denominator = parts.role() == Role.DIGIT ? WordReader.below1000(parts) : null;
    if (denominator == null
        || !parts.betweenWords()
        || numerator.mantissa().compareTo(denominator) >= 0) {
      return numerator;
    }
    return FractionNumerals.of(
            numerator.from(), parts.token(), BigDecimal.ZERO, numerator.mantissa(), denominator)
        .upTo(parts.token(), Notation.WORDS);
  }

  /** The number with the decimals that "koma" opens right after it; itself when there are none. */
  private Numeral withDecimals(TokenView view, Numeral number) {
    NumberPart point = view.spaced(number.to()) ? words.first(view, number.to()) : null;
    if (point == null || point.role() != Role.POINT || !view.spaced(number.to() + 1)) {
      return number;
    }
    PartCursor parts = new PartCursor(words, view, number.to() + 1);
    String decimals = WordReader.decimals(parts);
    if (decimals.isEmpty() || !parts.betweenWords()) {
      return number;
    }
    BigDecimal value = number.value().add(new BigDecimal("0." + decimals));
    return new Numeral(
        number.from(),
        parts.token(),
        value,
        BigDecimal.ONE,
        Shape.DECIMAL,
        Notation.WORDS,
        number.flag());
  }

  /** The number times the scale words right after it. */
  private Numeral scales(TokenView view, Numeral number) {
    Numeral out = number;
    BigDecimal last = BigDecimal.ZERO;
    while (view.near(out.to()) && (view.isNumber(out.to() - 1) || view.spaced(out.to()))) {
      NumberPart scale = words.first(view, out.to());
      scale = scale == null ? words.scaleBeforeBorder(view, out.to()) : scale;
      int glued = scale == null ? words.gluedScaleEnd(view, out.to()) : -1;
      if (glued > 0 && !words.known(view, out.to(), glued)) {
        return out.upTo(out.to() + 1, out.notation()).undetermined(Numeral.MISSPELT_SCALE);
      }
      scale = glued > 0 ? words.scale(view, out.to(), glued) : scale;
      if (scale == null || !multiplies(scale, out, number) || scale.value().compareTo(last) <= 0) {
        break;
      }
      boolean twice =
          scale.value().compareTo(MILLION) >= 0 && number.mantissa().compareTo(MILLION) >= 0;
      if (twice || last.compareTo(TermSum.THOUSAND) > 0) {
        return out.upTo(out.to() + 1, out.notation()).undetermined("unusual_scale");
      }
      last = scale.value();
      out = out.times(scale.value(), out.to() + 1);
      if (scale.role() == Role.VAGUE && scale.value().compareTo(TermSum.THOUSAND) < 0) {
        out =
            new Numeral(
                out.from(),
                out.to(),
                out.value(),
                BigDecimal.ONE,
                Shape.VAGUE,
                out.notation(),
                null);
      } else if (scale.role() == Role.VAGUE) {
        return new Numeral(
            out.from(), out.to(), out.mantissa(), out.scale(), Shape.ROUND, out.notation(), null);
      }
    }
    return out;
  }

  /** One past "-an" that rounds an amount with its unit, "40 cm-an"; {@code at} without it. */
  public int afterRounding(TokenView view, int at) {
    boolean rounds =
        view.isDash(at)
            && view.glued(at)
            && view.glued(at + 1)
            && view.near(at + 1)
            && words.is(view, at + 1, Role.ROUND);
    return rounds ? at + 2 : at;
  }

  /** "dua" in "dua puluhan". */
  private static boolean isOneDigit(Numeral base) {
    return base.notation() == Notation.WORDS
        && base.to() - base.from() == 1
        && base.intValue(9) > 1;
  }

  private static boolean multiplies(NumberPart scale, Numeral soFar, Numeral base) {
    return switch (scale.role()) {
      case SCALE -> true;
      case SHORT_SCALE -> base.notation() == Notation.DIGITS;
      case HUNDREDS, TENS -> base.plainDigits() && !soFar.scaled();
      case VAGUE ->
          base.shape() != Shape.VAGUE
              && !soFar.scaled()
              && (scale.value().compareTo(TermSum.THOUSAND) >= 0 || isOneDigit(base));
      default -> false;
    };
  }
}
