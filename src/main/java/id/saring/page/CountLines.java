package id.saring.page;

import id.saring.text.Years;

/** Which lines of a page are numbers alone, as counters leave them. */
final class CountLines {
  private static final int LONGEST_NUMBER = 8;

  private final PageLines lines;

  CountLines(PageLines lines) {
    this.lines = lines;
  }

  boolean isNumber(int line) {
    String text = unbarred(unpictured(lines.unbulleted(line)));
    boolean digits = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      digits |= Character.isDigit(c);
      boolean kilo = at == text.length() - 1 && (c == 'K' || c == 'k');
      if (!Character.isDigit(c) && c != '.' && c != ',' && c != ' ' && !kilo) {
        return false;
      }
    }
    boolean year = text.length() == Years.DIGITS && Years.isModern(text, 0);
    return digits && text.length() <= LONGEST_NUMBER && !year;
  }

  /** The text without bars, colons and blanks around it, if a bar is among them: ": | 40 |". */
  private static String unbarred(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && ":| ".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && ":| ".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.indexOf('|') >= 0 ? text.substring(from, to) : text;
  }

  /** The text without a picture that stands as a letter before it. */
  private static String unpictured(String text) {
    int at = 0;
    while (at < text.length()
        && Character.getType(text.codePointAt(at)) == Character.OTHER_SYMBOL) {
      at += Character.charCount(text.codePointAt(at));
    }
    return text.substring(at).strip();
  }
}
