package id.saring.figure.reject;

import id.saring.figure.amount.Amount;
import id.saring.figure.words.Capitals;
import id.saring.figure.words.FigureWords;
import id.saring.figure.words.WordRole;
import id.saring.model.FigureKind;
import id.saring.number.Numeral;
import id.saring.number.NumeralReader;
import id.saring.text.TokenView;
import id.saring.text.Tokens;
import id.saring.text.Years;

/** Tells numbers that name a thing: codes, plates, models of machines, numbers of houses. */
final class Codes {
  private static final int LONGEST_STREET = 4;
  private static final int LONGEST_HOUSE_NUMBER = 3;
  private static final int LONGEST_ITEM = 3;
  private static final int LONGEST_SHORT_FORM = 3;

  private final FigureWords words;
  private final SureUnits sure;

  Codes(FigureWords words, SureUnits sure) {
    this.words = words;
    this.sure = sure;
  }

  /** Whether {@code amount} is a code, a plate, a model or the number of a house. */
  boolean has(TokenView view, Amount amount) {
    return quotedCode(view, amount)
        || plate(view, amount)
        || militaryPlate(view, amount)
        || model(view, amount)
        || engine(view, amount)
        || yearAndDay(view, amount)
        || letterOfModel(view, amount)
        || numberedAgain(view, amount)
        || houseNumber(view, amount)
        || addressAbroad(view, amount);
  }

  /** "\"MA 1\"", "\"Satru 2.\"": a capital word and a number alone in quotation marks. */
  private static boolean quotedCode(TokenView view, Amount amount) {
    int i = amount.from();
    int to = amount.to();
    return i > 1
        && amount.bare()
        && view.spaced(i)
        && view.capital(i - 1)
        && view.isSymbol(i - 2)
        && NumberNames.QUOTES.indexOf(view.first(i - 2)) >= 0
        && (closesQuote(view, to) || (view.isSymbol(to) && closesQuote(view, to + 1)));
  }

  private static boolean closesQuote(TokenView view, int i) {
    return view.isSymbol(i)
        && view.glued(i)
        && NumberNames.CLOSING_QUOTES.indexOf(view.first(i)) >= 0;
  }

  /** "B 1234 XYZ". */
  private static boolean plate(TokenView view, Amount amount) {
    int i = amount.low().from();
    boolean area =
        i > 0
            && amount.from() == i
            && view.spaced(i)
            && view.capitals(i - 1)
            && view.length(i - 1) <= 2;
    boolean series = view.spaced(i + 1) && view.capitals(i + 1) && view.length(i + 1) <= 3;
    return area && series && amount.low().plainDigits() && view.length(i) <= 4;
  }

  /** "70759 -IX": a number of four digits or more and a Roman one behind a dash. */
  private static boolean militaryPlate(TokenView view, Amount amount) {
    int dash = amount.to();
    return amount.bare()
        && amount.low().plainDigits()
        && view.length(amount.from()) >= Years.DIGITS
        && view.near(dash)
        && view.isDash(dash)
        && view.glued(dash + 1)
        && NumeralReader.roman(view, dash + 1) > 0;
  }

  /** "RBB 4-250": two numbers far apart after an acronym. */
  private static boolean model(TokenView view, Amount amount) {
    int i = amount.from();
    return amount.high() != null
        && amount.bare()
        && amount.low().plainDigits()
        && amount.high().plainDigits()
        && view.spaced(i)
        && view.capitals(i - 1)
        && view.glued(i + 1)
        && amount.high().value().compareTo(amount.low().value().movePointRight(1)) > 0;
  }

  /** "Toyota Hiace 2.5 MT": a size of an engine between a name and a short form. */
  private static boolean engine(TokenView view, Amount amount) {
    int i = amount.from();
    int after = i + 3;
    return isTenths(view, amount.low())
        && amount.high() == null
        && view.spaced(i)
        && view.capital(i - 1)
        && view.length(i - 1) > 1
        && !Capitals.startsSentence(view, i - 1)
        && view.spaced(after)
        && view.capitals(after)
        && view.length(after) <= LONGEST_SHORT_FORM;
  }

  /** Whether {@code number} is a digit, a dot and a digit. */
  private static boolean isTenths(TokenView view, Numeral number) {
    int i = number.from();
    return !number.scaled()
        && view.isNumber(i)
        && view.length(i) == 1
        && view.isSymbol(i + 1, '.')
        && view.glued(i + 1)
        && view.isNumber(i + 2)
        && view.length(i + 2) == 1;
  }

  /** "Seri 2 M": a letter that is as likely part of a name as a power of ten. */
  private boolean letterOfModel(TokenView view, Amount amount) {
    return Numeral.AMBIGUOUS_SCALE.equals(amount.low().flag())
        && amount.unit().kind() != FigureKind.MONEY
        && view.spaced(amount.from())
        && view.capital(amount.from() - 1)
        && words.isHeadOfName(view, amount.from() - 1);
  }

  /** "PLTU Jawa 7 Unit 1": a number between a name and what another number tells apart. */
  private static boolean numberedAgain(TokenView view, Amount amount) {
    int i = amount.from();
    int to = amount.to();
    return amount.unit().kind() == FigureKind.COUNT
        && amount.low().to() == to - 1
        && view.capital(to - 1)
        && view.spaced(to)
        && view.isNumber(to)
        && view.spaced(i)
        && view.capital(i - 1)
        && !Capitals.startsSentence(view, i - 1)
        && !Capitals.headline(view.tokens(), i);
  }

  /** "Jadwal 20226 Maret", "November 202202.00 WIB": a year that lost the blank after it. */
  private static boolean yearAndDay(TokenView view, Amount amount) {
    int i = amount.from();
    int more = view.length(i) - Years.DIGITS;
    if (!view.isNumber(i) || more < 1 || more > 2 || amount.low().from() != i) {
      return false;
    }
    int year = view.intValue(i) / (more == 1 ? 10 : 100);
    int to = amount.low().to();
    boolean date = amount.bare() && to == view.limit() && to < view.tokens().count();
    boolean clock =
        (view.isSymbol(i + 1, '.') || view.isSymbol(i + 1, ':'))
            && view.glued(i + 1)
            && view.isNumber(i + 2)
            && view.length(i + 2) == 2;
    return Years.isModern(year) && (date || clock);
  }

  /** "Jalan Kenanga Baru 3", and nothing that it surely counts. */
  private boolean houseNumber(TokenView view, Amount amount) {
    int i = amount.from();
    boolean small =
        amount.low().plainDigits()
            && view.length(i) <= LONGEST_HOUSE_NUMBER
            && amount.high() == null;
    boolean headline = !amount.bare() && Capitals.headline(view.tokens(), i);
    if (!small || sure.has(view, amount) || headline) {
      return false;
    }
    int at = i - 1;
    while (at > 0 && view.capital(at) && view.spaced(at + 1) && i - at <= LONGEST_STREET) {
      if (words.is(view, at, WordRole.STREET)) {
        return i - at > 1;
      }
      at--;
    }
    return false;
  }

  /** "123 Main Street": the number of a house before a name that ends like one of a street. */
  private boolean addressAbroad(TokenView view, Amount amount) {
    int i = amount.from();
    if (!amount.low().plainDigits() || amount.high() != null || !view.capital(i + 1)) {
      return false;
    }
    for (int k = i + 2; k <= i + LONGEST_STREET && view.spaced(k) && view.capital(k); k++) {
      if (words.is(view, k, WordRole.STREET_END)) {
        return true;
      }
    }
    return false;
  }

  /** "[5]", and "(5)" that numbers what follows. */
  static boolean inBrackets(TokenView view, Amount amount) {
    int from = amount.from();
    int to = amount.to();
    boolean numbers = amount.low().plainDigits() && view.length(from) <= LONGEST_ITEM;
    if (from == 0 || amount.high() != null || !numbers) {
      return false;
    }
    if (view.isSymbol(from - 1, '[') && view.isSymbol(to, ']')) {
      return true;
    }
    boolean round = view.isSymbol(from - 1, '(') && view.isSymbol(to, ')');
    return round
        && (from < 2
            || !view.tokens().isWord(from - 2)
            || view.tokens().gap(from - 1) >= Tokens.LINE);
  }
}
