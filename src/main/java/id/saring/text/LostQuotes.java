package id.saring.text;

/**
 * Tells that quotes of a text were lost: a charset that has none wrote a question mark for each
 * ({@code ?Hasilnya bagus,? katanya}). Which of its question marks they are cannot be told for
 * sure, so they stay.
 */
public final class LostQuotes {
  private static final String BEFORE_QUOTE = ".,:;!(-\u2013\u2014";

  private LostQuotes() {}

  /**
   * Whether a question mark stands where only an opening quote can: before a letter, at the start
   * of a line or behind a sign that ends a clause.
   */
  public static boolean in(String text) {
    for (int at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) {
      if (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)) && opens(text, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean opens(String text, int at) {
    int before = at - 1;
    boolean spaced = false;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
      spaced = true;
    }
    return before < 0
        || text.charAt(before) == '\n'
        || (spaced && BEFORE_QUOTE.indexOf(text.charAt(before)) >= 0)
        || text.charAt(before) == '(';
  }
}
