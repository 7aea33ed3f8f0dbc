package id.saring.figure.reject;

import id.saring.figure.amount.Amount;
import id.saring.figure.words.FigureWords;
import id.saring.figure.words.WordRole;
import id.saring.model.FigureKind;
import id.saring.model.Span;
import id.saring.text.Phrases;
import id.saring.text.TokenView;
import id.saring.text.Tokens;
import id.saring.text.Years;
import java.util.List;

/**
 * Tells numbers that belong to the date beside them: what goes on with it or leads to it, and how
 * often a page was read that it stamps. Looks at a bounded number of tokens.
 */
public final class BesideDates {
  private static final int LONGEST_LIST = 4;
  private static final int LONGEST_JOINT = 2;
  private static final int LONGEST_DAY = 2;
  private static final int DAY_AND_MONTH = 4;
  private static final int TEN = 10;
  private static final int HUNDRED = 100;
  private static final int DAYS = 31;
  private static final int MONTHS = 12;

  private final FigureWords words;
  private final TokenView view;
  private final Tokens tokens;
  private final List<Span> taken;

  /** Beside the dates {@code taken}, in order, of the text of {@code view}. */
  public BesideDates(FigureWords words, TokenView view, List<Span> taken) {
    this.words = words;
    this.view = view;
    this.tokens = view.tokens();
    this.taken = taken;
  }

  /** Whether {@code amount}, which stands before the date {@code span}, belongs to a date. */
  public boolean take(Amount amount, int span) {
    return stampCounter(amount, span)
        || continuesDate(amount, span)
        || glossedByDate(amount, span)
        || lostSlash(amount, span)
        || leadsToLength(amount, span);
  }

  /**
   * Whether a number stands alone between a date and the end of its line, or with its noun on a
   * line that the date opens: how often a page was read.
   */
  private boolean stampCounter(Amount amount, int span) {
    int from = amount.from();
    int to = amount.to();
    boolean last = to >= tokens.count() || tokens.gap(to) >= Tokens.LINE;
    boolean counts = amount.bare() || amount.unit().kind() == FigureKind.COUNT;
    if (!last || !counts || span == 0 || !view.spaced(from) || !tokens.isNumber(from)) {
      return false;
    }
    Span date = taken.get(span - 1);
    int start = date.start();
    boolean after = date.end() == tokens.end(from - 1);
    boolean opens = start == 0 || tokens.text().charAt(start - 1) == '\n';
    return after && (amount.bare() || opens);
  }

  /**
   * Whether a bare number in brackets is the day and month of the weekday before it: "Senin (185)".
   */
  private boolean lostSlash(Amount amount, int span) {
    int i = amount.from();
    boolean bracket =
        span > 0
            && i > 1
            && amount.bare()
            && amount.low().plainDigits()
            && amount.high() == null
            && view.isSymbol(i - 1, '(')
            && view.isSymbol(amount.to(), ')');
    int length = tokens.length(i);
    Span date = bracket && length > 2 && length <= DAY_AND_MONTH ? taken.get(span - 1) : null;
    if (date == null
        || date.end() != tokens.end(i - 2)
        || !Character.isUpperCase(tokens.text().charAt(date.start()))) {
      return false;
    }
    int number = tokens.intValue(i);
    int month = length == DAY_AND_MONTH ? number % HUNDRED : number % TEN;
    int day = length == DAY_AND_MONTH ? number / HUNDRED : number / TEN;
    return day >= 1 && day <= DAYS && month >= 1 && month <= MONTHS;
  }

  /** Whether a bare number is one of several lengths of time: "12, 24, atau 36 bulan". */
  private boolean leadsToLength(Amount amount, int span) {
    int date = view.limit();
    if (!amount.bare() || amount.high() != null || date >= tokens.count()) {
      return false;
    }
    boolean length =
        tokens.isNumber(date)
            && span < taken.size()
            && taken.get(span).start() == tokens.start(date)
            && words.isAt(tokens, date + 1, WordRole.TIME_UNIT);
    int k = amount.to();
    for (int member = 0; length && member < LONGEST_LIST && k < date; member++) {
      k += view.isSymbol(k, ',') && view.glued(k) ? 1 : 0;
      Phrases.Entry<WordRole> joint = view.near(k) ? words.joints().at(view, k) : null;
      k += joint == null ? 0 : joint.length();
      if (k == date) {
        return joint != null && joint.value() == WordRole.AND;
      }
      if (!view.isNumber(k)) {
        return false;
      }
      k++;
    }
    return false;
  }

  /** Whether a clock time in brackets says what a bare number means: "sampai 7 (19.00 WIB)". */
  private boolean glossedByDate(Amount amount, int span) {
    int open = amount.to();
    return amount.bare()
        && amount.low().plainDigits()
        && tokens.length(amount.from()) <= LONGEST_DAY
        && view.isSymbol(open, '(')
        && open + 1 == view.limit()
        && open + 1 < tokens.count()
        && span < taken.size()
        && taken.get(span).start() == tokens.start(open + 1)
        && tokens.isNumber(open + 1);
  }

  /**
   * Whether a bare number goes on with the date before it: "pukul 3 sampai dengan 7", "tanggal 23
   * atau 24", "1991 hingga 2114", "13 November 20253".
   */
  private boolean continuesDate(Amount amount, int span) {
    int from = amount.from();
    if (span == 0 || !amount.bare() || amount.high() != null || !amount.low().plainDigits()) {
      return false;
    }
    int end = taken.get(span - 1).end();
    int last = from - 1;
    while (last >= 0 && last > from - LONGEST_JOINT - 2 && tokens.end(last) > end) {
      last--;
    }
    if (last < 0 || tokens.end(last) != end || tokens.gap(from) > Tokens.SPACE) {
      return false;
    }
    int length = tokens.length(from);
    if (last == from - 1) {
      return length > Years.DIGITS && view.spaced(from);
    }
    Phrases.Entry<WordRole> joint = words.joints().at(view, last + 1);
    boolean joined = joint != null && joint.length() == from - 1 - last;
    boolean partitive = view.spaced(amount.to()) && words.is(view, amount.to(), WordRole.PARTITIVE);
    boolean sameLength = tokens.isNumber(last) && tokens.length(last) <= LONGEST_DAY;
    boolean years =
        joined
            && joint.value() == WordRole.RANGE
            && tokens.isNumber(last)
            && tokens.length(last) == Years.DIGITS
            && length == Years.DIGITS;
    return joined && !partitive && ((sameLength && length <= LONGEST_DAY) || years);
  }
}
