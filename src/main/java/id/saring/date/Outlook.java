package id.saring.date;

import id.saring.text.Tokens;

/** Where the words just before an expression look. */
final class Outlook {
  private static final int REACH = 8;

  private Outlook() {}

  /**
   * {@link Lean#FUTURE} if a plan is announced shortly before token {@code first} with no break
   * between, else {@link Lean#NONE}.
   */
  static Lean of(View v, int first) {
    for (int i = first - 1; i >= 0 && i >= first - REACH; i--) {
      if (v.is(WordKind.AHEAD, i)) {
        return Lean.FUTURE;
      }
      char sign = v.tokens().kind(i) == Tokens.SYMBOL ? v.tokens().first(i) : 0;
      if (sign == ','
          || sign == '.'
          || sign == '"'
          || sign == '\u201d'
          || sign == '\u201c'
          || v.tokens().gap(i) >= Tokens.LINE) {
        return Lean.NONE;
      }
    }
    return Lean.NONE;
  }
}
