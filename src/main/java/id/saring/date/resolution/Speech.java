package id.saring.date.resolution;

import id.saring.date.expression.Match;
import id.saring.date.expression.Moment;
import id.saring.date.words.DateTokens;
import id.saring.date.words.DateWordKind;
import id.saring.text.Tokens;
import java.util.Arrays;
import java.util.List;

/** The direct speech of one text: which of its expressions somebody says, and when. */
final class Speech {
  /** Tokens; what goes on longer lost its closing mark. */
  private static final int LONGEST_QUOTATION = 200;

  /** Tokens between a quotation and the word of saying. */
  private static final int SAYING_REACH = 4;

  /** Tokens between a quotation and the day on which it was said. */
  private static final int DAY_REACH = 60;

  private static final String MARKS = "\"\u201c\u201d\u201e\u201f";
  private static final String INNER = "'\u2018\u2019";
  private static final int NONE = -1;

  private final DateTokens v;
  private final List<Match> matches;
  private final int[] closed;

  /** The speech of a text in which {@code matches} stand, in order. */
  Speech(DateTokens v, List<Match> matches) {
    this.v = v;
    this.matches = matches;
    this.closed = new int[matches.size()];
    Arrays.fill(closed, NONE);
    int open = NONE;
    int inside = 0;
    int next = 0;
    for (int i = 0; i < v.count() && (next < closed.length || open != NONE); i++) {
      boolean breaks = v.tokens().gap(i) == Tokens.PARAGRAPH;
      if (open != NONE && (breaks || i - open > LONGEST_QUOTATION)) {
        Arrays.fill(closed, inside, next, breaks ? i : NONE);
        open = NONE;
      }
      if (isMark(i)) {
        boolean opens = v.glued(i) == v.glued(i + 1) ? open == NONE : v.glued(i + 1);
        if (open != NONE) {
          Arrays.fill(closed, inside, next, i + 1);
        }
        open = opens ? i : NONE;
        inside = next;
      }
      while (next < closed.length && matches.get(next).first() <= i) {
        next++;
      }
    }
    if (open != NONE) {
      Arrays.fill(closed, inside, next, v.count());
    }
  }

  /** Whether token {@code i} is a quotation mark. */
  boolean isMark(int i) {
    return v.tokens().kind(i) == Tokens.SYMBOL && MARKS.indexOf(v.tokens().first(i)) >= 0;
  }

  /** Whether somebody says the expression with that index. */
  boolean isQuoted(int index) {
    return closed[index] != NONE;
  }

  /**
   * Whether the expression with that index stands in speech within speech: "ia tulis, 'tunggu
   * tanggal 1'".
   */
  boolean isRelayed(int index) {
    for (int i = matches.get(index).first() - 1; isQuoted(index) && i >= 0 && !isMark(i); i--) {
      boolean inner =
          v.tokens().kind(i) == Tokens.SYMBOL && INNER.indexOf(v.tokens().first(i)) >= 0;
      boolean opens = inner && !v.glued(i) && v.glued(i + 1);
      if (opens || (inner && !(v.glued(i) && v.glued(i + 1)))) {
        return opens;
      }
    }
    return false;
  }

  /**
   * The day on which the expression with that index was said, as its sentence tells it after the
   * quotation ("… hari ini," kata Kapolres, Rabu (5/5)); null if it does not.
   */
  Moment saidOn(int index) {
    int from = closed[index];
    boolean says = false;
    int end = from;
    while (end < v.count()
        && end < from + DAY_REACH
        && v.tokens().gap(end) != Tokens.PARAGRAPH
        && !isMark(end)
        && !v.endsSentence(end)) {
      says |= end < from + SAYING_REACH && v.is(DateWordKind.SAYS, end);
      end++;
    }
    for (int i = index + 1; says && i < closed.length && matches.get(i).first() < end; i++) {
      Moment moment = matches.get(i).moment();
      if (matches.get(i).first() >= from && moment != null && moment.isDay()) {
        return moment;
      }
    }
    return null;
  }
}
