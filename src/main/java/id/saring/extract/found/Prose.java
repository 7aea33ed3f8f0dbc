package id.saring.extract.found;

/** Tells running text from headlines and labels. */
public final class Prose {
  private static final int SHORTEST = 100;
  private static final int FEWEST_WORDS = 13;
  private static final String CLOSERS = "\"'\u201d\u2019)";

  private Prose() {}

  /**
   * Whether {@code text}, one line, reads as a paragraph: long enough, and with the end of a
   * sentence in it.
   */
  public static boolean reads(String text) {
    return text.length() >= SHORTEST
        && words(text) >= FEWEST_WORDS
        && (endsSentence(text) || text.length() >= 200);
  }

  /**
   * Whether {@code text} reads as a headline: two to thirty words, mostly letters, no end of a
   * sentence.
   */
  public static boolean headline(String text) {
    int words = words(text);
    if (words < 2 || words > 30 || text.length() < 8 || text.length() > 220 || !opens(text)) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    if (",;:|»>".indexOf(last) >= 0) {
      return false;
    }
    boolean stop = last == '.' && !text.endsWith("..");
    return letters(text) * 10 >= text.length() * 6 && !(stop && text.length() > SHORTEST);
  }

  /** Whether {@code text} ends as a sentence does, perhaps behind a quotation mark or a bracket. */
  public static boolean closesSentence(String text) {
    int last = text.length() - 1;
    while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0
        && ".?!".indexOf(text.charAt(last)) >= 0
        && (last == 0 || text.charAt(last - 1) != '.');
  }

  /** Number of ends of sentences: a stop with white space or the end of the text behind it. */
  public static int sentences(String text) {
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      boolean stop =
          ".?!".indexOf(text.charAt(i)) >= 0 && Character.isLowerCase(text.charAt(i - 1));
      int next = i + 1;
      while (stop && next < text.length() && CLOSERS.indexOf(text.charAt(next)) >= 0) {
        next++;
      }
      count += stop && (next >= text.length() || text.charAt(next) <= ' ') ? 1 : 0;
    }
    return count;
  }

  private static boolean opens(String text) {
    char first = text.charAt(0);
    if (first == '[') {
      return Character.isLetter(text.charAt(1));
    }
    return Character.isLetterOrDigit(first) || "\"'\u201c\u2018#(¿".indexOf(first) >= 0;
  }

  /**
   * A question or exclamation mark at the very end may close a headline, a full stop hardly ever.
   */
  private static boolean endsSentence(String text) {
    int last = text.length() - 1;
    for (int i = 0; i < last; i++) {
      char c = text.charAt(i);
      if ((c == '.' || c == '?' || c == '!')
          && " \"\u201d'\u2019)".indexOf(text.charAt(i + 1)) >= 0) {
        return true;
      }
    }
    return text.charAt(last) == '.' && text.charAt(last - 1) != '.';
  }

  /** Number of words, that is runs without white space. */
  public static int words(String text) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = text.charAt(i) <= ' ';
      count += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return count;
  }

  private static int letters(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }
}
