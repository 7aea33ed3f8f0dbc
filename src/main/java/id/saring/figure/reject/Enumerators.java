package id.saring.figure.reject;

import id.saring.text.Signs;
import id.saring.text.TokenView;
import id.saring.text.Tokens;

/**
 * Tells numbers that number the items of a list, "1. …", "(2) …", at the start of a line or within
 * a text. Remembers which number comes next; for one pass over one field.
 */
public final class Enumerators {
  private static final int LONGEST = 3;
  private static final String QUOTES = "\u201c\u2018\u201d";
  private static final int REACH = 160;
  private static final int NEXT_REACH = 40;

  private final TokenView view;
  private final Tokens tokens;
  private int next;
  private int searched;
  private boolean found;

  /** For one pass over the tokens of {@code view}. */
  public Enumerators(TokenView view) {
    this.view = view;
    this.tokens = view.tokens();
  }

  /** Whether the digits at token {@code i} number an item; asked in the order of the text. */
  public boolean isItem(int i) {
    boolean item = dotted(i) || bracketed(i) || coloned(i);
    if (item) {
      next = tokens.intValue(i) + 1;
    }
    return item;
  }

  /**
   * Whether the number that ends with the digits at token {@code i} holds the number of the next
   * item, whose blank or line break got lost: "- 2193. Aleix" after an item 2.
   */
  public boolean swallowsItem(int i) {
    String item = String.valueOf(next);
    boolean swallows =
        next > 1
            && view.isNumber(i)
            && view.length(i) > item.length()
            && tokens.string(i).endsWith(item)
            && view.isSymbol(i + 1, '.')
            && view.glued(i + 1)
            && view.spaced(i + 2)
            && view.capital(i + 2);
    next += swallows ? 1 : 0;
    return swallows;
  }

  /** "1." or "1)" before a word, at the start of a line or sentence, or next in a list. */
  private boolean dotted(int i) {
    if (!marked(i)
        || (view.glued(i + 2) && view.isNumber(i + 2))
        || tokens.first(i) == '0'
        || opensBracket(i)) {
      return false;
    }
    if (view.startsLine(i)) {
      return true;
    }
    if (markedTwice(i)) {
      return true;
    }
    if (beforeDate(i)) {
      return true;
    }
    if (!view.near(i + 2) || !(view.isWord(i + 2) || view.isSymbol(i + 2, '@'))) {
      return false;
    }
    int value = tokens.intValue(i);
    if (value > 1 && (value == next || alone(i) || (view.capital(i + 2) && nextFollows(i)))) {
      return true;
    }
    if (value != 1) {
      return false;
    }
    boolean capital = !Character.isLowerCase(view.first(i + 2));
    boolean afterSign =
        tokens.kind(i - 1) == Tokens.SYMBOL && tokens.first(i - 1) != ',' && !view.isDash(i - 1);
    return (capital && (afterSign || tokens.isWord(i - 1))) || secondFollows(i, false);
  }

  /**
   * "1." after a sign and before a date, the first of a list or the next: ";2. Jumat, 22 April".
   */
  private boolean beforeDate(int i) {
    int value = tokens.intValue(i);
    return i + 2 == view.limit()
        && i + 2 < tokens.count()
        && tokens.isWord(i + 2)
        && tokens.kind(i - 1) == Tokens.SYMBOL
        && (value == 1 || value == next);
  }

  /** "1)." after a sign and before a word, the first of a list or the next. */
  private boolean markedTwice(int i) {
    boolean marks = view.isSymbol(i + 1, ')') && view.isSymbol(i + 2, '.') && view.glued(i + 2);
    int value = tokens.intValue(i);
    return marks
        && view.near(i + 3)
        && view.isWord(i + 3)
        && ((value == 1 && tokens.kind(i - 1) == Tokens.SYMBOL) || (value > 1 && value == next));
  }

  /** A sentence that is a number alone: "… berakhir. 20. Berikutnya …", "… usai).5. Lalu …". */
  private boolean alone(int i) {
    char before = tokens.kind(i - 1) == Tokens.SYMBOL ? tokens.first(i - 1) : 0;
    boolean apart = view.spaced(i) || (view.glued(i) && !view.isNumber(i - 2));
    boolean ends = Signs.isStop(before) && apart;
    boolean closed = (before == ')' || before == '"') && view.glued(i);
    return (ends || closed || QUOTES.indexOf(before) >= 0)
        && view.spaced(i + 2)
        && view.capital(i + 2);
  }

  /** "… selesai. 3: warga …", a number and a colon that open a sentence. */
  private boolean coloned(int i) {
    return view.isSymbol(i + 1, ':')
        && view.glued(i + 1)
        && tokens.length(i) < LONGEST
        && (view.startsLine(i) || (view.isSymbol(i - 1, '.') && view.spaced(i)))
        && view.near(i + 2)
        && view.isWord(i + 2);
  }

  private boolean opensBracket(int i) {
    return i > 0 && view.isSymbol(i - 1, '(') && view.isSymbol(i + 1, ')');
  }

  private boolean marked(int i) {
    return view.glued(i + 1)
        && (view.isSymbol(i + 1, '.') || view.isSymbol(i + 1, ')'))
        && tokens.length(i) <= LONGEST;
  }

  /** "(1)" where "(2)" follows soon or after an ordinary word, and "(2)" once "(1)" was seen. */
  private boolean bracketed(int i) {
    boolean round =
        opensBracket(i)
            && view.glued(i)
            && view.glued(i + 1)
            && view.near(i + 2)
            && view.isWord(i + 2);
    int value = round ? tokens.intValue(i) : 0;
    boolean first =
        value == 1
            && i > 1
            && view.spaced(i + 2)
            && (!view.capital(i - 2) || secondFollows(i, true));
    return first || (value > 1 && value == next);
  }

  /** Whether the item after the one at token {@code i} follows soon: "16. Nusa … 17. Bumi". */
  private boolean nextFollows(int i) {
    int end = Math.min(tokens.count() - 2, i + NEXT_REACH);
    for (int k = i + 3; k < end; k++) {
      boolean item =
          tokens.intValue(k) == tokens.intValue(i) + 1
              && marked(k)
              && tokens.first(k + 1) == tokens.first(i + 1)
              && view.capital(k + 2)
              && tokens.gap(k) != Tokens.GLUED;
      if (item) {
        return true;
      }
    }
    return false;
  }

  /** Whether the second item of the list whose first is at token {@code i} follows soon. */
  private boolean secondFollows(int i, boolean bracket) {
    if (searched > i) {
      return found && searched - i <= REACH;
    }
    found = false;
    int end = Math.min(tokens.count() - 2, i + REACH);
    for (int k = i + 2; k < end && !found; k++) {
      searched = k;
      found =
          tokens.intValue(k) == 2
              && marked(k)
              && opensBracket(k) == bracket
              && tokens.isWord(k + 2)
              && tokens.first(k + 1) == tokens.first(i + 1);
    }
    searched = found ? searched : end;
    return found;
  }
}
