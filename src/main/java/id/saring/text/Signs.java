package id.saring.text;

/** Signs by what they do in a text, whichever of them a writer's keyboard or program gave. */
public final class Signs {
  /** The minus sign and the lines of boxes, which stand for dashes and are none by Unicode. */
  private static final String MORE_DASHES = "\u2212\u2500\u2501";

  private static final String CLOSERS = "\"”’')";

  private Signs() {}

  /** Whether {@code c} is a hyphen or dash of any length. */
  public static boolean isDash(int c) {
    return Character.getType(c) == Character.DASH_PUNCTUATION || MORE_DASHES.indexOf(c) >= 0;
  }

  /** Whether {@code c} ends sentences: a full stop, a question mark or an exclamation mark. */
  public static boolean isStop(int c) {
    return c == '.' || c == '?' || c == '!';
  }

  /** Whether {@code text} breaks off in dots, a square bracket behind them aside. */
  public static boolean endsInDots(String text) {
    int end = text.endsWith("]") ? text.length() - 1 : text.length();
    return end > 0
        && (text.charAt(end - 1) == '…'
            || (end > 1 && text.charAt(end - 1) == '.' && text.charAt(end - 2) == '.'));
  }

  /** Whether {@code c} may stand between the full stop of a sentence and the blank behind it. */
  public static boolean isCloser(int c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  /** One past the closers from {@code at} on, before {@code end}. */
  public static int pastClosers(CharSequence text, int at, int end) {
    int next = at;
    while (next < end && isCloser(text.charAt(next))) {
      next++;
    }
    return next;
  }
}
