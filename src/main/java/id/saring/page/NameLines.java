package id.saring.page;

/** Which lines of a page name who made the article, or are the label of a name. */
final class NameLines {
  private static final int LONGEST_NAME_LINE = 100;
  private static final int MOST_NAME_WORDS = 5;
  private static final int MOST_UNLABELLED_WORDS = 4;

  /** Stands between a label and a name in the row of a table. */
  private static final String ROW = " | : | ";

  private final PageLines lines;
  private final PageWords words;

  NameLines(PageLines lines) {
    this.lines = lines;
    this.words = lines.reader().words();
  }

  boolean isNameLine(int line) {
    String text = lines.unbulleted(line);
    if (text.isEmpty() || text.length() > LONGEST_NAME_LINE) {
      return false;
    }
    return text.startsWith(":")
        || text.contains(ROW)
        || words.is(PageWordKind.NAME_LABEL, text, 0, PageWords.wordEnd(text, 0))
        || isNameAgain(text)
        || isAboveRole(line);
  }

  private boolean isAboveRole(int line) {
    int next = lines.after(line);
    if (next < 0 || lines.words(line) > MOST_UNLABELLED_WORDS) {
      return false;
    }
    String below = lines.string(next);
    return words.is(PageWordKind.ROLE_BELOW, below, 0, below.length());
  }

  boolean mayBeName(int line) {
    return lines.words(line) <= MOST_NAME_WORDS;
  }

  boolean isNameAgain(String text) {
    return NameAgain.label(text, words) >= 0;
  }

  boolean isBareLabel(String text) {
    return words.isEntry(text, PageWordKind.NAME_LABEL);
  }
}
