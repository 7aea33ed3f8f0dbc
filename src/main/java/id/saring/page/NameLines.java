package id.saring.page;

/** Which lines of a page name who made the article, or are the label of a name. */
final class NameLines {
  private static final int LONGEST_NAME_LINE = 100;
  private static final int MOST_LABEL_CHARS = 6;
  private static final int MOST_NAME_WORDS = 4;

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
    if (text.startsWith(":") || text.indexOf(ROW) > 0) {
      return true;
    }
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (words.is(PageWordKind.NAME_LABEL, text, 0, end) || isNameAgain(text)) {
      return true;
    }
    int next = lines.after(line);
    if (next < 0 || lines.words(line) > MOST_NAME_WORDS) {
      return false;
    }
    String below = lines.string(next);
    return words.is(PageWordKind.ROLE_BELOW, below, 0, below.length());
  }

  boolean isNameAgain(String text) {
    int space = text.indexOf(' ', text.length() / 2 - MOST_LABEL_CHARS);
    for (; space > 0 && space <= text.length() / 2; space = text.indexOf(' ', space + 1)) {
      int end = PageWords.wordEnd(text, space + 1);
      if (text.length() - end == space + 1
          && text.endsWith(text.substring(0, space))
          && text.charAt(end) == ' '
          && words.is(PageWordKind.NAME_LABEL, text, space + 1, end)) {
        return true;
      }
    }
    return false;
  }

  boolean isBareLabel(int line) {
    return isBareLabel(lines.string(line));
  }

  boolean isBareLabel(String text) {
    return words.isEntry(text, PageWordKind.NAME_LABEL);
  }
}
