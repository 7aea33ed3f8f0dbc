package id.saring.figure.reject;

import id.saring.figure.amount.Amount;
import id.saring.model.FigureKind;
import id.saring.number.Numeral;
import id.saring.text.TokenView;
import id.saring.text.Tokens;

/** Tells numbers that are glued to other signs and so are parts of codes, scores and minutes. */
final class GluedNumbers {
  private static final String PRIMES = "'\u2019\u2032";

  private final SureUnits sure;

  GluedNumbers(SureUnits sure) {
    this.sure = sure;
  }

  /** "S1", "U-23", "12/5", "a_5": glued to what makes it a code. */
  boolean before(TokenView view, Amount amount) {
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
              && (sure.has(view, amount) || amount.low().scaled());
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
          !(tied && tokens.isWord(i - 2) && sure.has(view, amount)) && amount.low().from() == i;
      case '_', '@', '#', '=', '\\', '&', '*', '^' -> amount.low().from() == i;
      case '+' ->
          (amount.bare() && (view.length(i) > 1 || afterMinute(view, i - 1)))
              || (tied && tokens.isWord(i - 2) && tokens.length(i - 2) == 1)
              || (view.glued(i - 1)
                  && i > 1
                  && !sure.has(view, amount)
                  && (tied || view.isSymbol(i - 2, '%')));
      case ':' -> tied && tokens.isNumber(i - 2);
      case '.', ',' ->
          tied && (tokens.isNumber(i - 2) || !(sure.has(view, amount) || amount.low().scaled()));
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

  /** "5-a", "12:30": glued to what goes on behind it. */
  boolean after(TokenView view, Amount amount, Numeral last) {
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
    boolean prime = PRIMES.indexOf(after) >= 0 || after == '\u00b0';
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
}
