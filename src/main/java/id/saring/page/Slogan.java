package id.saring.page;

import id.saring.text.Lexicon;

/**
 * Tells the line with which a site introduces itself: its name, a sign, and what it says of itself,
 * "SUARA KEBUN - Kabar dari Ladang".
 */
public final class Slogan {
  private static final int SHORTEST_NAME = 5;
  private static final int MOST_NAME_WORDS = 3;
  private static final int FEWEST_IN_ROW = 3;

  /** So many lines of a page, from its top, may be one: each is looked for in the whole page. */
  public static final int MOST_LINES = 8;

  private Slogan() {}

  /**
   * Whether {@code line} is one on {@code page}: behind a name that is that of a host,
   * "suarakebun.", or words in a row, "Tajam, Cepat, Berimbang".
   */
  public static boolean is(String line, String page) {
    return isRow(line) || isNamed(line, page);
  }

  private static boolean isRow(String line) {
    int words = 0;
    for (String piece : line.split(",", -1)) {
      String word = piece.strip();
      boolean title = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
      if (!title || !word.chars().allMatch(Character::isLetter)) {
        return false;
      }
      words++;
    }
    return words >= FEWEST_IN_ROW;
  }

  private static boolean isNamed(String line, String page) {
    int end = TitleSigns.first(line);
    if (end < 0 || Prose.words(line.substring(0, end)) > MOST_NAME_WORDS) {
      return false;
    }
    String name = Lexicon.normal(line.substring(0, end)).replace(" ", "");
    return name.length() >= SHORTEST_NAME && Lexicon.normal(page).contains(name + ".");
  }
}
