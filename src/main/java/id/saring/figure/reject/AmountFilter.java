package id.saring.figure.reject;

import id.saring.figure.amount.Amount;
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
import id.saring.text.QuotedTitle;
import id.saring.text.TokenView;
import id.saring.text.Tokens;
import id.saring.text.Years;
import java.math.BigDecimal;

/**
 * Tells numbers that are no figures: parts of names, codes, times, plates and telephone numbers.
 * Looks at a bounded number of tokens on either side.
 */
public final class AmountFilter {
  private static final int LONGEST_BARE = 6;
  private static final int LONGEST_TITLE = 6;
  private static final int LONGEST_STREET = 4;
  private static final int LONGEST_HOUSE_NUMBER = 3;
  private static final int LONGEST_ITEM = 3;
  private static final int LONGEST_SHORT_FORM = 3;
  private static final String CLOSING_QUOTES = "'\"\u2019\u201d";
  private static final String QUOTES = "'\"\u2018\u201c";
  private static final String PRIMES = "'\u2019\u2032";
  private static final int LAST_HOUR = 12;
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private final FigureWords words;
  private final UnitReader units;

  public AmountFilter(FigureWords words) {
    this.words = words;
    this.units = new UnitReader(words);
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
        ? refusesWords(view, amount, last)
        : refusesDigits(view, amount, last);
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

  /** "rekan satu tim": somebody of the same. */
  private boolean shared(TokenView view, Amount amount, NumberPart first) {
    int i = amount.from();
    return first.role() == NumberPart.Role.DIGIT
        && first.value().compareTo(BigDecimal.ONE) == 0
        && amount.low().to() == i + 1
        && view.spaced(i)
        && words.is(view, i - 1, WordRole.MATE);
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
    if (gluedBefore(view, amount) || gluedAfter(view, amount, last)) {
      return true;
    }
    if (yearLike(view, amount.low()) && !sureUnit(view, amount)) {
      return true;
    }
    boolean since =
        view.spaced(amount.from())
            && (words.is(view, amount.from() - 1, WordRole.SINCE)
                || words.is(view, amount.from() - 1, WordRole.YEAR));
    if (since && !sureUnit(view, amount) && yearOfEra(view, amount)) {
      return true;
    }
    if (clock(view, amount)
        || quotedCode(view, amount)
        || plate(view, amount)
        || militaryPlate(view, amount)
        || model(view, amount)
        || engine(view, amount)
        || yearAndDay(view, amount)
        || letterOfModel(view, amount)
        || numberedAgain(view, amount)
        || houseNumber(view, amount)
        || addressAbroad(view, amount)) {
      return true;
    }
    if (!sureUnit(view, amount) && quotedName(view, amount, amount.from(), amount.low().to())) {
      return true;
    }
    boolean broken = Numeral.BROKEN_GROUPS.equals(amount.low().flag());
    if (broken && !sureUnit(view, amount)) {
      return true;
    }
    if (amount.low().shape() == Shape.PADDED && !sureUnit(view, amount)) {
      return true;
    }
    boolean whole =
        amount.unit().kind() == FigureKind.COUNT && amount.unit().grain() == Unit.Grain.WHOLE;
    if (whole && amount.low().shape() == Shape.CLOCK) {
      return true;
    }
    if (!amount.bare()) {
      return amount.unit().kind() == FigureKind.COUNT
          && !sureUnit(view, amount)
          && partOfName(view, amount);
    }
    Numeral low = amount.low();
    boolean code =
        (low.shape() == Shape.CLOCK && !low.scaled())
            || yearOfEra(view, amount)
            || (low.plainDigits() && view.length(low.from()) > LONGEST_BARE);
    return !money && (code || partOfName(view, amount) || brackets(view, amount));
  }

  /** Whether the unit alone shows that this is an amount. */
  private boolean sureUnit(TokenView view, Amount amount) {
    return switch (amount.unit().kind()) {
      case MONEY, PERCENT, MEASURE -> true;
      case COUNT ->
          words.is(
              view,
              amount.high() == null ? amount.low().to() : amount.high().to(),
              WordRole.COUNTED);
      case ORDINAL, RANK, NUMBER, CITATION, SCORE, LABEL -> false;
    };
  }

  /** "S1", "U-23", "12/5", "a_5": glued to what makes it a code. */
  private boolean gluedBefore(TokenView view, Amount amount) {
    int i = amount.from();
    if (i == 0 || !view.glued(i)) {
      return false;
    }
    Tokens tokens = view.tokens();
    if (tokens.isWord(i - 1)) {
      if (doubles(view, amount)) {
        return true;
      }
      boolean debris =
          tokens.length(i - 1) >= 4
              && !view.capitals(i - 1)
              && (sureUnit(view, amount) || amount.low().scaled());
      return amount.low().from() == i && !debris;
    }
    char before = tokens.first(i - 1);
    boolean tied = view.glued(i - 1) && i > 1 && (tokens.isWord(i - 2) || tokens.isNumber(i - 2));
    if (view.isDash(i - 1)) {
      boolean closes = view.glued(i - 1) && view.isSymbol(i - 2, ')') && amount.bare();
      return (tied || closes) && amount.low().from() == i;
    }
    return switch (before) {
      case '/' ->
          !(tied && tokens.isWord(i - 2) && sureUnit(view, amount)) && amount.low().from() == i;
      case '_', '@', '#', '=', '\\', '&', '*', '^' -> amount.low().from() == i;
      case '+' ->
          (amount.bare() && (view.length(i) > 1 || afterMinute(view, i - 1)))
              || (tied && tokens.isWord(i - 2) && tokens.length(i - 2) == 1)
              || (view.glued(i - 1)
                  && i > 1
                  && !sureUnit(view, amount)
                  && (tied || view.isSymbol(i - 2, '%')));
      case ':' -> tied && tokens.isNumber(i - 2);
      case '.', ',' ->
          tied && (tokens.isNumber(i - 2) || !(sureUnit(view, amount) || amount.low().scaled()));
      case '\'', '\u2019' ->
          (tied && tokens.isNumber(i - 2)) || minute(view, amount) || shortYear(view, amount);
      case '\u00b0' -> tied && tokens.isNumber(i - 2);
      default -> false;
    };
  }

  /** Whether a "2" says that the word before it stands twice: "gara2 bupati", "teman2x". */
  private static boolean doubles(TokenView view, Amount amount) {
    int i = amount.low().from();
    Tokens tokens = view.tokens();
    return amount.unit().kind() == FigureKind.COUNT
        && amount.low().plainDigits()
        && view.intValue(i) == 2
        && Character.isLowerCase(tokens.text().charAt(tokens.end(i - 1) - 1));
  }

  /** Whether the sign at token {@code plus} adds time to a minute: "90'+3". */
  private static boolean afterMinute(TokenView view, int plus) {
    return view.glued(plus) && view.isSymbol(plus - 1) && PRIMES.indexOf(view.first(plus - 1)) >= 0;
  }

  /** "('15)": the minute of a goal. */
  private static boolean minute(TokenView view, Amount amount) {
    return amount.bare()
        && amount.from() > 1
        && view.isSymbol(amount.from() - 2, '(')
        && view.isSymbol(amount.to(), ')');
  }

  /** "'98": a year without its century. */
  private static boolean shortYear(TokenView view, Amount amount) {
    int i = amount.from();
    return amount.low().plainDigits()
        && view.length(i) == 2
        && !view.glued(i - 1)
        && (amount.bare() || amount.unit().kind() == FigureKind.COUNT);
  }

  private boolean gluedAfter(TokenView view, Amount amount, Numeral last) {
    int to = last.to();
    Tokens tokens = view.tokens();
    if (to >= tokens.count() || tokens.gap(to) != Tokens.GLUED || amount.to() > to) {
      return false;
    }
    if (tokens.isWord(to)) {
      return amount.bare();
    }
    boolean tied =
        to + 1 < tokens.count()
            && tokens.gap(to + 1) == Tokens.GLUED
            && tokens.kind(to + 1) != Tokens.SYMBOL;
    char after = tokens.first(to);
    boolean prime = after == '\'' || after == '\u2019' || after == '\u2032' || after == '\u00b0';
    boolean joined =
        after == '_'
            || after == ':'
            || after == '+'
            || (after == '/' && !last.scaled())
            || after == '@'
            || after == '\\'
            || after == '-';
    return amount.bare() && ((tied && joined) || prime);
  }

  private boolean yearLike(TokenView view, Numeral number) {
    int i = number.from();
    boolean plain = number.plainDigits() && number.to() == i + 1;
    if (!(plain || number.shape() == Shape.ROUND) || view.length(i) != 4) {
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
    boolean old = amount.low().plainDigits() && view.length(i) == 4;
    if (old && view.intValue(i) >= Years.FIRST_OLD && view.intValue(i) <= Years.LAST_MODERN) {
      return true;
    }
    boolean era = Numeral.AMBIGUOUS_SCALE.equals(amount.low().flag()) && view.length(i) == 4;
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

  private static boolean closesQuote(TokenView view, int i) {
    return view.isSymbol(i) && view.glued(i) && CLOSING_QUOTES.indexOf(view.first(i)) >= 0;
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
        && QUOTES.indexOf(view.first(i - 2)) >= 0
        && (closesQuote(view, to) || (view.isSymbol(to) && closesQuote(view, to + 1)));
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

  /** "Jalan Kenanga Baru 3", and nothing that it surely counts. */
  private boolean houseNumber(TokenView view, Amount amount) {
    int i = amount.from();
    boolean small =
        amount.low().plainDigits()
            && view.length(i) <= LONGEST_HOUSE_NUMBER
            && amount.high() == null;
    boolean headline = !amount.bare() && Capitals.headline(view.tokens(), i);
    if (!small || sureUnit(view, amount) || headline) {
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

  /**
   * "iPhone 6", "Boeing 737 Max": a small number between capitals, or after one and before nothing
   * it counts.
   */
  public boolean partOfName(TokenView view, Amount amount) {
    int i = amount.low().from();
    boolean plain = amount.low().shape() == Shape.PLAIN || version(view, amount);
    boolean small = plain && !amount.low().scaled() && amount.high() == null;
    if (!small || amount.from() != i || !view.spaced(i) || !shortNumber(amount.low())) {
      return false;
    }
    Tokens tokens = view.tokens();
    if (shortName(view, i - 1)) {
      boolean last = (amount.bare() && !view.near(amount.to())) || view.isSymbol(amount.to());
      return (view.capital(amount.low().to()) || (last && view.capitals(i - 2)))
          && !Capitals.headline(tokens, i);
    }
    boolean camel = camel(tokens, i - 1);
    boolean brand = amount.bare() && view.length(i - 1) > 1 && view.capitals(i - 1);
    boolean glued = endsInName(view, i - 1) && (amount.bare() || view.capital(amount.low().to()));
    boolean capital =
        glued || (view.capital(i - 1) && (brand || !Capitals.startsSentence(view, i - 1)));
    boolean name =
        glued
            || units.isNoun(view, i - 1)
            || view.length(i - 1) == 1
            || looksLikeVerb(view, i - 1, amount);
    if (!(camel || capital) || !name) {
      return false;
    }
    boolean nounAfter = amount.unit().kind() == FigureKind.COUNT;
    boolean acronyms = view.capitals(i - 1) || (nounAfter && view.capitals(amount.low().to()));
    boolean capitalAfter = nounAfter && view.capital(amount.low().to());
    boolean sequel = amount.bare() && view.isSymbol(amount.to(), ':') && view.glued(amount.to());
    return (sequel || !Capitals.headline(tokens, i))
        && (glued
            || !nounAfter
            || !acronyms
            || (capitalAfter && !view.capitals(amount.low().to())));
  }

  /** "Dimensity 9400": what starts like a verb may be a name too where nothing small is counted. */
  private boolean looksLikeVerb(TokenView view, int i, Amount amount) {
    boolean verb =
        !words.is(view, i, WordRole.NOT_COUNTED)
            && !words.is(view, i, WordRole.TIME_UNIT)
            && words.number(view, i) == null
            && words.startsLikeVerb(view, i);
    return verb && (amount.bare() || view.length(amount.from()) > LONGEST_HOUSE_NUMBER);
  }

  /** A number such as "3.0" with nothing that it counts. */
  private static boolean version(TokenView view, Amount amount) {
    int i = amount.low().from();
    boolean decimals = amount.low().shape() == Shape.DECIMAL && amount.low().to() == i + 3;
    return decimals
        && amount.bare()
        && !view.capitals(i - 1)
        && view.isSymbol(i + 1, '.')
        && view.length(i) <= 2
        && view.length(i + 2) == 1;
  }

  /** "'Satu Indonesia'", "'Negeri 5 Menara'": a name in quotation marks with a number in it. */
  private boolean quotedName(TokenView view, Amount amount, int from, int to) {
    boolean opens = view.glued(from) && QUOTES.indexOf(view.first(from - 1)) >= 0;
    boolean inTitle = QuotedTitle.holds(view.tokens(), from, amount.to());
    return (opens || (inTitle && !sureUnit(view, amount)))
        && closesSoon(view, to)
        && (view.capital(from) || view.isNumber(from))
        && amount.unit().kind() == FigureKind.COUNT
        && view.capital(to)
        && !view.capitals(to)
        && !Capitals.headline(view.tokens(), from);
  }

  /** Whether a quotation ends a few words after token {@code i}. */
  private static boolean closesSoon(TokenView view, int i) {
    for (int k = i; k < i + LONGEST_TITLE && view.near(k); k++) {
      if (view.isSymbol(k) && CLOSING_QUOTES.indexOf(view.first(k)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a short form of a place ends before token {@code i}: "Kec. Limapuluh". */
  private boolean afterShortForm(TokenView view, int i) {
    return i > 1
        && view.spaced(i)
        && view.isSymbol(i - 1, '.')
        && view.glued(i - 1)
        && words.is(view, i - 2, WordRole.SHORT_PLACE);
  }

  /** Whether the capital number at token {@code i} names a place: "Desa Tiga Lama". */
  private boolean afterRegion(TokenView view, int i) {
    return view.spaced(i)
        && view.capital(i - 1)
        && words.is(view, i - 1, WordRole.REGION)
        && !Capitals.headline(view.tokens(), i);
  }

  /** Whether the bracket at token {@code i} closes a short form: "Daerah Operasi (Daop) 1". */
  private static boolean shortName(TokenView view, int i) {
    return i > 1 && view.isSymbol(i, ')') && view.capital(i - 1) && view.isSymbol(i - 2, '(');
  }

  /** Whether the word at token {@code i} lost the blank before a name: "menitKA", "modelBoeing". */
  private static boolean endsInName(TokenView view, int i) {
    return i >= 0 && view.isWord(i) && view.border(i) < view.tokens().end(i) - 1;
  }

  private static boolean shortNumber(Numeral number) {
    return number.value() != null && number.value().compareTo(TEN_THOUSAND) < 0;
  }

  private static boolean camel(Tokens tokens, int i) {
    return tokens.isWord(i)
        && tokens.length(i) > 1
        && Character.isLowerCase(tokens.first(i))
        && Character.isUpperCase(tokens.text().charAt(tokens.start(i) + 1));
  }

  /** "[5]", and "(5)" that numbers what follows. */
  private static boolean brackets(TokenView view, Amount amount) {
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

  private boolean refusesWords(TokenView view, Amount amount, Numeral last) {
    int from = amount.from();
    int to = last.to();
    if (view.isDash(to) && view.glued(to) && view.glued(to + 1) && amount.high() == null) {
      return true;
    }
    if (from > 0
        && view.glued(from)
        && amount.low().from() == from
        && (view.tokens().isWord(from - 1) || view.isDash(from - 1))) {
      return true;
    }
    if (view.capital(from) && (afterShortForm(view, from) || afterRegion(view, from))) {
      return true;
    }
    NumberPart first = words.number(view, amount.low().from()).parts().get(0);
    boolean one = to - amount.low().from() == 1 && amount.bare();
    if (first.role() == NumberPart.Role.HALF && one) {
      return !(view.spaced(to) && words.is(view, to, WordRole.NOT_COUNTED));
    }
    if (first.role() == NumberPart.Role.HALF
        && amount.unit().kind() == FigureKind.COUNT
        && !sureUnit(view, amount)
        && words.modifierBefore(view, from) == null
        && !last.scaled()) {
      return true;
    }
    if (one
        && first.role() == NumberPart.Role.DIGIT
        && first.value().compareTo(BigDecimal.ONE) == 0
        && (!(view.spaced(to) && words.is(view, to, WordRole.PARTITIVE))
            || words.is(view, from - 1, WordRole.RELATIVE))) {
      return true;
    }
    if (quotedName(view, amount, from, to) || shared(view, amount, first)) {
      return true;
    }
    boolean lone =
        to - from == 1 && view.capital(from) && view.capital(from - 1) && view.spaced(from);
    boolean name = lone && !Capitals.startsSentence(view, from - 1) && units.isNoun(view, from - 1);
    return name && !Capitals.headline(view.tokens(), from);
  }
}
