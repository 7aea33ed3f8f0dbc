package id.saring.metadata;

import id.saring.text.Tokens;

/**
 * A dateline whose place no table holds, "Wonosalam – Warga …": taken for one only where the text
 * itself calls the name a place, "Kecamatan Wonosalam", "Bupati …", "Polsek …".
 */
final class UnlistedPlace {
  private static final int MOST_WORDS = 3;
  private static final int LONGEST_TITLE = 24;
  private static final String DASHES = "-\u2013\u2014";

  private UnlistedPlace() {}

  /** The dateline at token {@code i}, or null. */
  static Dateline at(Tokens tokens, int i, String text, Vocabulary words) {
    int end = i;
    while (end < i + MOST_WORDS
        && Names.capital(tokens, end)
        && (end == i || tokens.gap(end) == Tokens.SPACE)) {
      end++;
    }
    if (end == i
        || end + 1 >= tokens.count()
        || DASHES.indexOf(tokens.first(end)) < 0
        || !spaced(tokens, end)) {
      return null;
    }
    int dash = tokens.isSymbol(end + 1, '-') ? end + 2 : end + 1;
    String name = tokens.text().substring(tokens.start(i), tokens.end(end - 1));
    boolean place = Names.capital(tokens, dash) && calledPlace(name, text, words);
    return place ? new Dateline(i, dash, i, end, name.length(), -1, -1, null) : null;
  }

  private static boolean spaced(Tokens tokens, int dash) {
    return !tokens.isSymbol(dash, '-')
        || tokens.gap(dash) == Tokens.SPACE
        || tokens.isSymbol(dash + 1, '-');
  }

  private static boolean calledPlace(String name, String text, Vocabulary words) {
    char lower = Character.toLowerCase(name.charAt(0));
    char upper = Character.toUpperCase(name.charAt(0));
    for (int at = 1; at + name.length() <= text.length(); at++) {
      char c = text.charAt(at);
      boolean here =
          (c == lower || c == upper)
              && text.charAt(at - 1) == ' '
              && text.regionMatches(true, at, name, 0, name.length());
      if (here && titleEndsAt(text, at, words)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words before char {@code at} are an office or kind of place. */
  private static boolean titleEndsAt(String text, int at, Vocabulary words) {
    Tokens before = words.tokens(text.substring(Math.max(0, at - LONGEST_TITLE), at));
    for (int i = Math.max(0, before.count() - 2); i < before.count(); i++) {
      if (words.match(before, i, Kind.REGION) == before.count()
          || words.match(before, i, Kind.OFFICE) == before.count()) {
        return true;
      }
    }
    return false;
  }
}
