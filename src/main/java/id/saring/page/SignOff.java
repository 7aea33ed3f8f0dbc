package id.saring.page;

import com.google.re2j.Pattern;

/** Initials of the newsroom: "(dry/din)" at the end of a text, "jls" on a line of its own. */
public final class SignOff {
  private static final Pattern SIGNS = Pattern.compile("[/\\-]");
  private static final Pattern LIST_SIGNS = Pattern.compile("[/,\\-] ?");
  private static final int LONGEST = 30;
  private static final int LONGEST_UNCLOSED = 14;
  private static final int LONGEST_INITIALS = 4;
  private static final int FEWEST_INITIALS = 2;
  private static final int LONGEST_CODE = 5;
  private static final int LONGEST_PART = 14;
  private static final int MOST_PARTS = 4;

  private SignOff() {}

  /**
   * Where in {@code text} a bracketed sign-off that ends it starts, with the stars beside it; -1 if
   * none does.
   */
  public static int start(String text) {
    int end = beforeStars(text, text.length());
    if (end < 3 || text.charAt(end - 1) != ')') {
      return -1;
    }
    int open = text.lastIndexOf('(');
    boolean found =
        open >= 0 && end - open <= LONGEST && initials(text.substring(open + 1, end - 1));
    return found && (afterSentence(text, open) || pair(text.substring(open + 1, end - 1)))
        ? atStars(text, open)
        : -1;
  }

  /** The end of {@code text} up to {@code end} without the stars that close it, if any do. */
  private static int beforeStars(String text, int end) {
    int at = end;
    while (at > 0 && (text.charAt(at - 1) == '*' || text.charAt(at - 1) == ' ')) {
      at--;
    }
    return text.substring(at, end).isBlank() ? end : at;
  }

  /**
   * Where in {@code text}, the last of a page, a sign-off starts whose bracket was cut off, "(rin,
   * 204"; -1 if none does.
   */
  public static int unclosed(String text) {
    int open = text.lastIndexOf('(');
    boolean candidate =
        open >= 0 && text.indexOf(')', open) < 0 && text.length() - open <= LONGEST_UNCLOSED;
    if (!candidate || !afterSentence(text, open)) {
      return -1;
    }
    String[] parts = LIST_SIGNS.split(text.substring(open + 1).strip());
    for (String part : parts) {
      boolean number = !part.isEmpty() && part.chars().allMatch(Character::isDigit);
      if (part.length() > LONGEST_INITIALS || !(lower(part) || number)) {
        return -1;
      }
    }
    return parts.length > 1 && lower(parts[0]) ? open : -1;
  }

  /** Where in {@code text} the stars right before the bracket at {@code open} begin, or it. */
  private static int atStars(String text, int open) {
    int at = beforeStars(text, open);
    while (at < open && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** Two sets of initials, "dry/din", need no full stop before them. */
  private static boolean pair(String inner) {
    int slash = inner.indexOf('/');
    return isInitials(slash)
        && isInitials(inner.length() - slash - 1)
        && lower(inner.substring(0, slash))
        && lower(inner.substring(slash + 1));
  }

  private static boolean isInitials(int length) {
    return length >= FEWEST_INITIALS && length <= LONGEST_INITIALS;
  }

  private static boolean afterSentence(String text, int open) {
    int last = open - 1;
    while (last >= 0 && text.charAt(last) <= ' ') {
      last--;
    }
    return last < 0 || ".!?\"'\u201d\u2019)*:;".indexOf(text.charAt(last)) >= 0;
  }

  /** Whether {@code line} is nothing but initials: "jls", "dry/din". */
  public static boolean alone(String line) {
    return (isInitials(line.length()) && lower(line)) || pair(line);
  }

  private static boolean initials(String inner) {
    if (inner.isBlank() || inner.indexOf(' ') >= 0) {
      return false;
    }
    if (inner.chars().allMatch(c -> c == '*')) {
      return true;
    }
    String[] parts = SIGNS.split(inner, -1);
    for (String part : parts) {
      boolean code =
          !part.isEmpty()
              && part.length() <= LONGEST_PART
              && part.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '*');
      if (!code) {
        return false;
      }
    }
    boolean single = parts.length > 1 || isShort(inner);
    return single && parts.length <= MOST_PARTS && inner.chars().anyMatch(Character::isLetter);
  }

  /** Few letters of one case, or with a capital first; stars before them aside. */
  private static boolean isShort(String inner) {
    int from = 0;
    while (from < inner.length() && inner.charAt(from) == '*') {
      from++;
    }
    String letters = inner.substring(from);
    return letters.length() <= LONGEST_CODE
        && (lower(letters)
            || upper(letters)
            || (letters.length() <= LONGEST_INITIALS
                && Character.isUpperCase(letters.charAt(0))
                && lower(letters.substring(1))));
  }

  private static boolean upper(String text) {
    return text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  private static boolean lower(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }
}
