package id.saring.text;

/** Titles in quotation marks within a text: "novel 'Negeri 5 Menara'". */
public final class QuotedTitle {
  private static final String OPENING = "'\"\u2018\u201c";
  private static final String CLOSING = "'\"\u2019\u201d";
  private static final int LONGEST = 6;
  private static final int SHORT_WORD = 3;

  private QuotedTitle() {}

  /**
   * Whether tokens {@code [from, to)} stand in quotation marks, alone or with a few other words,
   * all of which are numbers, short, or in capitals.
   */
  public static boolean holds(Tokens tokens, int from, int to) {
    int first = from;
    while (to - first < LONGEST && !opens(tokens, first) && isPart(tokens, first - 1)) {
      first--;
    }
    int end = to;
    while (end - first < LONGEST && !closes(tokens, end) && isPart(tokens, end)) {
      end++;
    }
    return opens(tokens, first) && closes(tokens, end);
  }

  private static boolean opens(Tokens tokens, int i) {
    return i > 0 && tokens.gap(i) == Tokens.GLUED && isMark(tokens, i - 1, OPENING);
  }

  private static boolean closes(Tokens tokens, int i) {
    return i < tokens.count() && tokens.gap(i) == Tokens.GLUED && isMark(tokens, i, CLOSING);
  }

  private static boolean isMark(Tokens tokens, int i, String marks) {
    return tokens.kind(i) == Tokens.SYMBOL && marks.indexOf(tokens.first(i)) >= 0;
  }

  private static boolean isPart(Tokens tokens, int i) {
    boolean word = i >= 0 && tokens.isWord(i);
    return (word && (tokens.length(i) <= SHORT_WORD || Character.isUpperCase(tokens.first(i))))
        || (i >= 0 && tokens.isNumber(i));
  }
}
