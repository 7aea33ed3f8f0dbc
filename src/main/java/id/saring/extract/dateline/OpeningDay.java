package id.saring.extract.dateline;

import id.saring.extract.words.MetadataWords;
import id.saring.extract.words.Names;
import id.saring.extract.words.PhraseKind;
import id.saring.extract.words.StampSpan;
import id.saring.text.Signs;
import id.saring.text.Tokens;

/**
 * The day with which offices open a text instead of a place: "Kamis (8/6/2023) – Warga …", "Tim
 * Humas (Kamis, 8 Juni 2023) – Warga …". A day without its weekday may be what the text tells of.
 */
public final class OpeningDay {
  private static final int MOST_WORDS = 4;

  private OpeningDay() {}

  /** The dateline at token {@code i} of the body, or null. */
  public static Dateline at(Tokens tokens, int i, MetadataWords words) {
    int name = office(tokens, i, words);
    boolean bracket = name > i && tokens.isSymbol(name, '(');
    int day = bracket ? name + 1 : i;
    StampSpan stamp = StampSpan.at(tokens, day, words);
    if (stamp == null || words.match(tokens, day, PhraseKind.WEEKDAY) < 0) {
      return null;
    }
    int dash = bracket && tokens.isSymbol(stamp.end(), ')') ? stamp.end() + 1 : stamp.end();
    boolean opens =
        dash + 1 < tokens.count()
            && Signs.isDash(tokens.first(dash))
            && tokens.gap(dash) == Tokens.SPACE
            && Names.capital(tokens, dash + 1);
    return opens
        ? new Dateline(i, dash + 1, -1, 0, bracket ? i : -1, bracket ? name : -1, stamp)
        : null;
  }

  /** One past the last word of the office's name at {@code i}; {@code i} if there is none. */
  private static int office(Tokens tokens, int i, MetadataWords words) {
    if (!words.starts(tokens, i, PhraseKind.TEAM) && !words.starts(tokens, i, PhraseKind.MEDIA)) {
      return i;
    }
    return Names.capitalised(tokens, i, MOST_WORDS);
  }
}
