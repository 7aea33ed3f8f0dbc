package id.saring.page;

/** Which lines of a page speak of the site and its parts, or are its menu. */
final class SiteLines {
  private static final int MOST_SITE_WORDS = 8;
  private static final int LONGEST_SITE_LINE = 80;
  private static final int LONGEST_LEAD = 25;
  private static final int FEWEST_ROW_WORDS = 5;
  private static final int FEWEST_ENTRIES = 3;
  private static final int MOST_ENTRY_WORDS = 4;

  private final PageLines lines;
  private final PageWords words;

  SiteLines(PageLines lines) {
    this.lines = lines;
    this.words = lines.reader().words();
  }

  boolean isSiteLine(int line) {
    String text = lines.string(line);
    return lines.words(line) <= MOST_SITE_WORDS
        && text.length() <= LONGEST_SITE_LINE
        && !text.endsWith(".")
        && speaksOfSite(text)
        && !lines.isNameAgain(text);
  }

  /** Whether words of {@code text} name parts of a site, and none means more. */
  private boolean speaksOfSite(String text) {
    boolean named = false;
    for (int at = 0; at < text.length(); ) {
      int end = PageWords.wordEnd(text, at);
      if (end > at && addressEnd(text, at) > at) {
        end = addressEnd(text, at);
      } else if (end > at && isSiteWord(text, at, end)) {
        named = true;
      } else if (end > at
          && !words.is(PageWordKind.SITE_FILLER, text, at, end)
          && !lines.reader().prose().isFunctionWord(text, at, end)) {
        return false;
      }
      at = Math.max(end, at + 1);
    }
    return named;
  }

  private boolean isSiteWord(String text, int start, int end) {
    return words.is(PageWordKind.SITE_WORD, text, start, end)
        || words.is(PageWordKind.MENU, text, start, end);
  }

  boolean leadsOn(int line) {
    String text = lines.string(line);
    int dots = Math.max(text.lastIndexOf('…'), text.lastIndexOf("...") + 2);
    return dots > 1
        && text.length() - dots <= LONGEST_LEAD
        && speaksOfSite(text.substring(dots + 1));
  }

  boolean namesOthers(int line) {
    String text = lines.string(line);
    boolean named = false;
    boolean others = false;
    for (int at = 0; at < text.length(); ) {
      int end = PageWords.wordEnd(text, at);
      boolean other = words.is(PageWordKind.OTHERS, text, at, end);
      others |= other;
      named |=
          !other
              && (words.is(PageWordKind.SITE_WORD, text, at, end)
                  || words.is(PageWordKind.SHELF, text, at, end));
      at = Math.max(end, at + 1);
    }
    return named && others;
  }

  boolean endsInOthers(int line) {
    String text = lines.string(line);
    int to = text.length();
    while (to > 0 && !Character.isLetter(text.charAt(to - 1))) {
      to--;
    }
    return words.is(PageWordKind.OTHERS, text, text.lastIndexOf(' ', to - 1) + 1, to);
  }

  /** One past the address on the web that is the word at {@code at}; {@code at} if none is. */
  private int addressEnd(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) > ' ') {
      end++;
    }
    return lines.isAddress(text.substring(at, end)) ? end : at;
  }

  boolean isMenuRow(int line) {
    String text = lines.string(line);
    if (lines.words(line) < FEWEST_ROW_WORDS
        || lines.smallWords(line) > lines.functionWords(line)
        || text.chars().anyMatch(c -> PageLines.SENTENCE_SIGNS.indexOf(c) >= 0)) {
      return false;
    }
    int entries = 0;
    boolean others = false;
    for (int at = 0; at < text.length(); ) {
      int end = PageWords.wordEnd(text, at);
      int entry = end > at ? menuEntryEnd(text, at) : at;
      if (entry > at) {
        entries++;
      } else if (end > at) {
        if (lines.reader().prose().isFunctionWord(text, at, end)) {
          return false;
        }
        others = true;
      }
      at = Math.max(Math.max(entry, end), at + 1);
    }
    boolean rooted = words.is(PageWordKind.ROOT, text, 0, PageWords.wordEnd(text, 0));
    return entries >= FEWEST_ENTRIES && (rooted || !others);
  }

  int menuEntryEnd(String text, int at) {
    int longest = at;
    int end = at;
    for (int word = 0; word < MOST_ENTRY_WORDS && end < text.length(); word++) {
      end = PageWords.wordEnd(text, word == 0 ? end : end + 1);
      longest = words.is(PageWordKind.MENU, text, at, end) ? end : longest;
    }
    return longest;
  }

  boolean isMenu(int line) {
    String text = lines.string(line);
    int from = 0;
    int to = text.length();
    while (from < to && !Character.isLetter(text.charAt(from))) {
      from++;
    }
    while (to > from
        && !Character.isLetterOrDigit(text.charAt(to - 1))
        && text.charAt(to - 1) != '+') {
      to--;
    }
    return words.is(PageWordKind.MENU, text, from, to);
  }
}
