package id.saring.date.resolution;

import id.saring.date.expression.Direction;
import id.saring.date.expression.Match;
import id.saring.date.words.DateTokens;
import id.saring.date.words.DateWordKind;
import id.saring.text.Tokens;

/** Where the words just before and after an expression look. */
public final class PlanCues {
  private static final int REACH = 12;
  private static final int REACH_AFTER = 2;

  private PlanCues() {}

  /** As {@link #of(DateTokens, int)}, or if it is announced right after {@code match}. */
  public static Direction of(DateTokens v, Match match) {
    for (int i = match.end(); i < match.end() + REACH_AFTER && v.near(i); i++) {
      if (v.is(DateWordKind.PLAN, i)) {
        return Direction.FUTURE;
      }
    }
    return of(v, match.first());
  }

  /** Whether a plan is announced behind {@code match} in its sentence. */
  static boolean follow(DateTokens v, Match match) {
    for (int i = match.end(); i < match.end() + REACH && i < v.count(); i++) {
      if (v.is(DateWordKind.PLAN, i)) {
        return true;
      }
      if (v.endsSentence(i)) {
        return false;
      }
    }
    return false;
  }

  /**
   * {@link Direction#FUTURE} if a plan is announced shortly before token {@code first} with no
   * break between, else {@link Direction#NONE}.
   */
  public static Direction of(DateTokens v, int first) {
    for (int i = first - 1; i >= 0 && i >= first - REACH; i--) {
      if (v.is(DateWordKind.PLAN, i)) {
        return Direction.FUTURE;
      }
      char sign = v.tokens().kind(i) == Tokens.SYMBOL ? v.tokens().first(i) : 0;
      if (sign == ','
          || sign == '.'
          || sign == '"'
          || sign == '\u201d'
          || sign == '\u201c'
          || v.is(DateWordKind.SAYS, i)
          || v.tokens().gap(i) >= Tokens.LINE) {
        return Direction.NONE;
      }
    }
    return Direction.NONE;
  }
}
