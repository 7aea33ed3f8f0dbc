package id.saring.number;

import id.saring.lang.Language;
import id.saring.number.Numeral.Shape;
import id.saring.text.TokenView;
import id.saring.text.Tokens;
import java.math.BigDecimal;

/**
 * Reads a number in digits. Groups and decimals are told by the separators of the language (a dot
 * groups and a comma starts decimals in Indonesian); the other way round where nothing else is
 * possible.
 */
final class DigitReader {
  private static final int LONGEST = 40;
  private static final int MOST_GROUPS = 5;
  private static final int GROUP = 3;

  private final char grouping;
  private final char decimal;

  DigitReader(Language language) {
    this.grouping = language.groupingSeparator();
    this.decimal = language.decimalSeparator();
  }

  /** Which white space may group digits. */
  enum Blanks {
    /** A no-break space, and any space when a group starts with a zero. */
    SURE,
    /** Any space. */
    ANY
  }

  /**
   * The number that starts with the digit run {@code i}; without a value when its groups are
   * broken.
   */
  Numeral read(TokenView view, int i, Blanks blanks) {
    Blanks allowed = paddedGroup(view, i) ? Blanks.ANY : blanks;
    Tokens tokens = view.tokens();
    int separators = 0;
    char firstSeparator = 0;
    char last = 0;
    boolean threes = tokens.length(i) <= 3 && tokens.first(i) != '0';
    int part = i;
    int to = i + 1;
    for (char next = separator(view, to, allowed); next != 0; next = separator(view, to, allowed)) {
      if (last != 0) {
        threes &= tokens.length(part) == 3 && last == firstSeparator;
      } else {
        firstSeparator = next;
      }
      last = next;
      separators++;
      part = next == ' ' ? to : to + 1;
      to = part + 1;
    }
    int lastLength = tokens.length(part);
    boolean zeroFirst = tokens.first(i) == '0';
    if (tokens.end(to - 1) - tokens.start(i) > LONGEST) {
      return broken(i, to, "too_long");
    }
    if (separators == 0) {
      Shape shape = zeroFirst && tokens.length(i) > 1 ? Shape.PADDED : Shape.PLAIN;
      return Numeral.digits(i, to, join(view, i, to, false), shape);
    }
    if (separators == 1 && last != '\'' && last != ' ') {
      return one(view, i, to, last, lastLength, zeroFirst);
    }
    if (!threes || (last == firstSeparator && lastLength != 3)) {
      return broken(i, to, Numeral.BROKEN_GROUPS);
    }
    if (last == firstSeparator) {
      return Numeral.digits(i, to, join(view, i, to, false), Shape.GROUPED);
    }
    boolean zeros = separators == 2 && tokens.text().startsWith("000", tokens.start(part));
    return isPoint(last) && !(zeros && lastLength == 3)
        ? Numeral.digits(i, to, join(view, i, to, true), Shape.DECIMAL)
        : broken(i, to, Numeral.BROKEN_GROUPS);
  }

  /** Whether a group of three that starts with a zero follows after single spaces: "10 000". */
  private static boolean paddedGroup(TokenView view, int i) {
    if (view.length(i) > 3) {
      return false;
    }
    for (int k = i + 1;
        k <= i + MOST_GROUPS && view.spaced(k) && view.isNumber(k) && view.length(k) == 3;
        k++) {
      if (view.first(k) == '0') {
        return true;
      }
    }
    return false;
  }

  private Numeral one(
      TokenView view, int i, int to, char separator, int decimals, boolean zeroFirst) {
    Tokens tokens = view.tokens();
    int whole = tokens.length(i);
    if (zeroFirst && whole > 1) {
      return broken(i, to, Numeral.BROKEN_GROUPS);
    }
    BigDecimal value = join(view, i, to, true);
    boolean mayGroup = decimals == 3 && whole <= 3 && !zeroFirst;
    if (separator == decimal) {
      return Numeral.digits(i, to, value, mayGroup ? Shape.AMBIGUOUS : Shape.DECIMAL);
    }
    if (mayGroup) {
      return Numeral.digits(i, to, join(view, i, to, false), Shape.GROUPED);
    }
    if (decimals >= 3 && !zeroFirst) {
      return broken(i, to, Numeral.BROKEN_GROUPS);
    }
    boolean clock =
        decimals == 2 && whole <= 2 && tokens.intValue(i) <= 24 && tokens.intValue(to - 1) < 60;
    return Numeral.digits(i, to, value, clock ? Shape.CLOCK : Shape.DECIMAL);
  }

  private static Numeral broken(int i, int to, String flag) {
    return Numeral.digits(i, to, null, Shape.PLAIN).undetermined(flag);
  }

  /**
   * The separator at token {@code i} when a digit run follows it; 0 when there is none. A no-break
   * space reads as ' '.
   */
  private char separator(TokenView view, int i, Blanks blanks) {
    if (view.glued(i) && view.glued(i + 1) && view.isNumber(i + 1) && view.isSymbol(i)) {
      char c = view.first(i);
      if (isPoint(c)) {
        return c;
      }
      return (c == '\'' || c == '\u2019') && view.length(i + 1) == 3 ? '\'' : 0;
    }
    if (view.spaced(i) && view.isNumber(i) && view.length(i) == 3) {
      Tokens tokens = view.tokens();
      char c = tokens.text().charAt(tokens.end(i - 1));
      boolean hard = c == '\u00a0' || c == '\u202f' || c == '\u2009';
      boolean one = tokens.start(i) - tokens.end(i - 1) == 1;
      boolean decimals = isDecimal(view, i + 1) && view.length(i + 2) < GROUP;
      boolean tail =
          view.glued(i + 1) && (view.isWord(i + 1) || (view.isNumber(i + 2) && !decimals));
      return one && (hard || (blanks == Blanks.ANY && !tail)) ? ' ' : 0;
    }
    return 0;
  }

  /** Whether token {@code i} is the mark before decimals. */
  boolean isDecimal(TokenView view, int i) {
    return view.isSymbol(i, decimal);
  }

  private boolean isPoint(char c) {
    return c == grouping || c == decimal;
  }

  private static BigDecimal join(TokenView view, int i, int to, boolean decimalsLast) {
    Tokens tokens = view.tokens();
    StringBuilder digits = new StringBuilder(tokens.end(to - 1) - tokens.start(i));
    for (int k = i; k < to; k++) {
      if (tokens.isNumber(k)) {
        if (decimalsLast && k == to - 1) {
          digits.append('.');
        }
        digits.append(tokens.text(), tokens.start(k), tokens.end(k));
      }
    }
    return new BigDecimal(digits.toString());
  }
}
