package id.saring.page;

/**
 * Places where a scraper joined two pieces of text without a blank: "…terbaruPolisi menyebut…",
 * "…katanya.Baca juga".
 */
public final class Seams {
  private static final int LONGEST_PART = 20;
  private static final int SHORTEST_WORD = 3;

  private final PageWords words;

  Seams(PageWords words) {
    this.words = words;
  }

  /** Whether a capital follows a small letter at {@code at}: a seam, or inside a name. */
  public static boolean isCapitalBehindSmall(CharSequence text, int at) {
    return Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1));
  }

  /** Whether two pieces of text meet at {@code at}, between two chars that are not white space. */
  public boolean at(String text, int at) {
    if (at == 0 || at >= text.length()) {
      return false;
    }
    char left = text.charAt(at - 1);
    char right = text.charAt(at);
    if (Character.isUpperCase(right)) {
      if (Character.isLowerCase(left)) {
        return !insideName(text, at);
      }
      if (Character.isUpperCase(left)) {
        return acronymBefore(text, at) && smallAfter(text, at);
      }
      if (Character.isDigit(left)) {
        return smallAfter(text, at);
      }
      return left == '?'
          || left == '!'
          || left == ')'
          || left == ']'
          || left == '”'
          || (left == '"' && wordBefore(text, at))
          || (left == '.' && at > 1 && Character.isLowerCase(text.charAt(at - 2)));
    }
    boolean opens = right == '“' || right == '"' || right == '[';
    return opens
        && (Character.isLetterOrDigit(left)
            || left == '.'
            || left == '?'
            || left == '!'
            || left == ')');
  }

  private static boolean acronymBefore(String text, int at) {
    return at >= 3
        && Character.isUpperCase(text.charAt(at - 2))
        && Character.isUpperCase(text.charAt(at - 3));
  }

  private static boolean smallAfter(String text, int at) {
    return at + 2 < text.length()
        && Character.isLowerCase(text.charAt(at + 1))
        && Character.isLowerCase(text.charAt(at + 2));
  }

  private static boolean wordBefore(String text, int at) {
    return at > 1 && text.charAt(at - 2) > ' ';
  }

  private boolean insideName(String text, int at) {
    int start = at;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end)) && end - at < LONGEST_PART) {
      end++;
    }
    return at - start < SHORTEST_WORD
        || words.is(PageWordKind.GLUED_NAME, text, start, end)
        || words.is(PageWordKind.GLUED_NAME, text, start, at);
  }
}
