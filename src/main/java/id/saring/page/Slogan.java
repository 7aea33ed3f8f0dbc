package id.saring.page;

import id.saring.text.Lexicon;

/**
 * Tells the line with which a site introduces itself: its name, a sign, and what it says of itself,
 * "SUARA KEBUN - Kabar dari Ladang".
 */
public final class Slogan {
  private static final int SHORTEST_NAME = 5;
  private static final int MOST_NAME_WORDS = 3;

  /** So many lines of a page, from its top, may be one: each is looked for in the whole page. */
  public static final int MOST_LINES = 8;

  private Slogan() {}

  /**
   * Whether {@code line} is one on {@code page}, where the name is that of a host: "suarakebun.".
   */
  public static boolean is(String line, String page) {
    int end = TitleSigns.first(line);
    if (end < 0 || Prose.words(line.substring(0, end)) > MOST_NAME_WORDS) {
      return false;
    }
    String name = Lexicon.normal(line.substring(0, end)).replace(" ", "");
    return name.length() >= SHORTEST_NAME && Lexicon.normal(page).contains(name + ".");
  }
}
