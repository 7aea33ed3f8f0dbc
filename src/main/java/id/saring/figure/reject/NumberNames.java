package id.saring.figure.reject;

import id.saring.figure.amount.Amount;
import id.saring.figure.unit.UnitReader;
import id.saring.figure.words.Capitals;
import id.saring.figure.words.FigureWords;
import id.saring.figure.words.WordRole;
import id.saring.model.FigureKind;
import id.saring.number.Numeral;
import id.saring.number.Numeral.Shape;
import id.saring.text.QuotedTitle;
import id.saring.text.TokenView;
import id.saring.text.Tokens;
import java.math.BigDecimal;

/** Tells numbers that are part of a name. */
final class NumberNames {
  private static final int LONGEST_TITLE = 6;
  private static final int MOST_SMALL_DIGITS = 3;
  static final String CLOSING_QUOTES = "'\"\u2019\u201d";
  static final String QUOTES = "'\"\u2018\u201c";
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private final FigureWords words;
  private final UnitReader units;
  private final SureUnits sure;

  NumberNames(FigureWords words, UnitReader units, SureUnits sure) {
    this.words = words;
    this.units = units;
    this.sure = sure;
  }

  /**
   * "iPhone 6", "Boeing 737 Max": a small number between capitals, or after one and before nothing
   * it counts.
   */
  boolean holds(TokenView view, Amount amount) {
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
    return verb && (amount.bare() || view.length(amount.from()) > MOST_SMALL_DIGITS);
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

  private static boolean camel(Tokens tokens, int i) {
    return tokens.isWord(i)
        && tokens.length(i) > 1
        && Character.isLowerCase(tokens.first(i))
        && Character.isUpperCase(tokens.text().charAt(tokens.start(i) + 1));
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

  /** "'Satu Indonesia'", "'Negeri 5 Menara'": a name in quotation marks with a number in it. */
  boolean quoted(TokenView view, Amount amount, int from, int to) {
    boolean opens = view.glued(from) && QUOTES.indexOf(view.first(from - 1)) >= 0;
    boolean inTitle = QuotedTitle.holds(view.tokens(), from, amount.to());
    return (opens || (inTitle && !sure.has(view, amount)))
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
}
