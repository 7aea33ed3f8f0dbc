package id.saring.figure.reject;

import id.saring.figure.amount.Amount;
import id.saring.figure.unit.Unit;
import id.saring.figure.unit.UnitReader;
import id.saring.figure.words.FigureWords;
import id.saring.figure.words.WordRole;
import id.saring.model.Figure.Notation;
import id.saring.model.FigureKind;
import id.saring.number.NumberPart;
import id.saring.number.NumberWord;
import id.saring.number.Numeral;
import id.saring.number.Numeral.Shape;
import id.saring.text.TokenView;
import id.saring.text.Years;

/**
 * Tells numbers that are no figures: parts of names, codes, times, plates and telephone numbers.
 * Looks at a bounded number of tokens on either side.
 */
public final class AmountFilter {
  private static final int LONGEST_BARE = 6;
  private static final int LAST_HOUR = 12;

  private final FigureWords words;
  private final SureUnits sure;
  private final GluedNumbers glued;
  private final Codes codes;
  private final NumberNames names;
  private final WordAmounts inWords;

  public AmountFilter(FigureWords words) {
    this.words = words;
    sure = new SureUnits(words);
    UnitReader units = new UnitReader(words);
    glued = new GluedNumbers(sure);
    codes = new Codes(words, sure);
    names = new NumberNames(words, units, sure);
    inWords = new WordAmounts(words, units, sure, names);
  }

  /** Whether {@code amount} is no figure after all. */
  public boolean refuses(TokenView view, Amount amount) {
    Numeral last = amount.high() == null ? amount.low() : amount.high();
    if (timed(view, amount, last)
        || (view.spaced(last.to()) && words.is(view, last.to(), WordRole.ERA))
        || multiplies(view, amount, last)
        || cutDecimals(view, amount)
        || (view.spaced(amount.from()) && words.is(view, amount.from() - 1, WordRole.TITLED))) {
      return true;
    }
    return amount.low().notation() == Notation.WORDS
        ? inWords.refuse(view, amount, last)
        : refusesDigits(view, amount, last);
  }

  /** "iPhone 6", "Boeing 737 Max": whether the number of {@code amount} is part of a name. */
  public boolean partOfName(TokenView view, Amount amount) {
    return names.holds(view, amount);
  }

  private boolean timed(TokenView view, Amount amount, Numeral last) {
    int to = amount.to();
    return amount.bare()
        && view.isWord(to)
        && view.near(to)
        && to == last.to()
        && (words.opensWith(view, to, WordRole.TIME_UNIT)
            || words.isTimeBeforeFunctionWord(view, to));
  }

  /** "3 x 4": sides without a unit, of which nothing is counted. */
  private boolean multiplies(TokenView view, Amount amount, Numeral last) {
    int by = last.to();
    boolean first =
        amount.unit().kind() == FigureKind.COUNT
            && amount.to() == by + 1
            && words.is(view, by, WordRole.BY)
            && view.spaced(by + 1)
            && view.isNumber(by + 1);
    int before = amount.from() - 1;
    boolean second =
        amount.bare()
            && view.spaced(before + 1)
            && words.is(view, before, WordRole.BY)
            && view.spaced(before)
            && before > 0
            && view.isNumber(before - 1);
    return first || second;
  }

  /** "0, sekian persen", "dua koma sekian": decimals that nobody tells. */
  private boolean cutDecimals(TokenView view, Amount amount) {
    int point = amount.to();
    if (!amount.bare() || !words.is(view, point + 1, WordRole.SO_MANY)) {
      return false;
    }
    NumberWord word = words.number(view, point);
    return view.isSymbol(point, ',') || (word != null && word.first() == NumberPart.Role.POINT);
  }

  private boolean refusesDigits(TokenView view, Amount amount, Numeral last) {
    boolean money = amount.unit().kind() == FigureKind.MONEY;
    if (glued.before(view, amount) || glued.after(view, amount, last)) {
      return true;
    }
    if (yearLike(view, amount.low()) && !sure.has(view, amount)) {
      return true;
    }
    boolean since =
        view.spaced(amount.from())
            && (words.is(view, amount.from() - 1, WordRole.SINCE)
                || words.is(view, amount.from() - 1, WordRole.YEAR));
    if (since && !sure.has(view, amount) && yearOfEra(view, amount)) {
      return true;
    }
    if (clock(view, amount) || codes.has(view, amount)) {
      return true;
    }
    if (!sure.has(view, amount) && names.quoted(view, amount, amount.from(), amount.low().to())) {
      return true;
    }
    boolean broken = Numeral.BROKEN_GROUPS.equals(amount.low().flag());
    if (broken && !sure.has(view, amount)) {
      return true;
    }
    if (amount.low().shape() == Shape.PADDED && !sure.has(view, amount)) {
      return true;
    }
    boolean whole =
        amount.unit().kind() == FigureKind.COUNT && amount.unit().grain() == Unit.Grain.WHOLE;
    if (whole && amount.low().shape() == Shape.CLOCK) {
      return true;
    }
    if (!amount.bare()) {
      return amount.unit().kind() == FigureKind.COUNT
          && !sure.has(view, amount)
          && names.holds(view, amount);
    }
    Numeral low = amount.low();
    boolean code =
        (low.shape() == Shape.CLOCK && !low.scaled())
            || yearOfEra(view, amount)
            || (low.plainDigits() && view.length(low.from()) > LONGEST_BARE);
    return !money && (code || names.holds(view, amount) || Codes.inBrackets(view, amount));
  }

  private boolean yearLike(TokenView view, Numeral number) {
    int i = number.from();
    boolean plain = number.plainDigits() && number.to() == i + 1;
    if (!(plain || number.shape() == Shape.ROUND) || view.length(i) != Years.DIGITS) {
      return false;
    }
    int value = view.intValue(i);
    return Years.isModern(value);
  }

  /** "tahun 2.000", "1336 M". */
  private boolean yearOfEra(TokenView view, Amount amount) {
    int i = amount.low().from();
    boolean afterYear =
        amount.from() == i && view.spaced(i) && words.is(view, i - 1, WordRole.YEAR);
    boolean old = amount.low().plainDigits() && view.length(i) == Years.DIGITS;
    if (old && view.intValue(i) >= Years.FIRST_OLD && view.intValue(i) <= Years.LAST_MODERN) {
      return true;
    }
    boolean era =
        Numeral.AMBIGUOUS_SCALE.equals(amount.low().flag()) && view.length(i) == Years.DIGITS;
    return afterYear || era;
  }

  /** "setengah 9": half past eight. */
  private boolean clock(TokenView view, Amount amount) {
    int i = amount.from();
    NumberWord half = view.spaced(i) ? words.number(view, i - 1) : null;
    return half != null
        && half.first() == NumberPart.Role.HALF
        && amount.bare()
        && amount.low().plainDigits()
        && view.intValue(i) <= LAST_HOUR;
  }
}
