package id.saring.extract.byline;

import id.saring.extract.found.Found;
import id.saring.extract.found.Piece;
import id.saring.extract.words.MetadataWords;
import id.saring.extract.words.Names;
import id.saring.extract.words.PhraseKind;
import id.saring.text.Tokens;

/** "Budi Santoso" or "Budi Santoso Suara.Com": a line that holds a person's name and no more. */
public final class NameLine {
  private static final int LONGEST = 90;
  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 5;

  private NameLine() {}

  /** Whether two words stand side by side: "Kata, Rasa, Suara" names nobody. */
  private static boolean hasTwoWords(Tokens tokens, int end) {
    for (int i = 1; i < end; i++) {
      if (tokens.isWord(i) && tokens.isWord(i - 1)) {
        return true;
      }
    }
    return false;
  }

  /** The name that {@code piece} holds; null if it holds anything else. */
  public static Found in(Piece piece, MetadataWords words) {
    if (piece.length() > LONGEST) {
      return null;
    }
    Tokens tokens = words.tokens(piece.text());
    int end = Names.people(tokens, 0, words);
    boolean whole =
        end >= FEWEST_WORDS
            && end <= MOST_WORDS
            && (end == tokens.count() || Names.agency(tokens, end, words) == tokens.count());
    boolean other =
        words.is(piece.text(), PhraseKind.PLACE)
            || words.is(piece.text(), PhraseKind.CATEGORY)
            || words.is(piece.text(), PhraseKind.PROMOTION)
            || words.starts(tokens, 0, PhraseKind.MEDIA)
            || words.starts(tokens, 0, PhraseKind.REGION)
            || words.starts(tokens, 0, PhraseKind.OFFICE)
            || words.starts(tokens, 0, PhraseKind.HELD_OFFICE)
            || Names.agency(tokens, 0, words) > 0;
    whole &= piece.text().indexOf(',') < 0 || hasTwoWords(tokens, end);
    Found name = whole && !other ? Found.of(tokens, 0, end, piece.start()) : null;
    return name != null && Names.personal(name.value(), words) ? name : null;
  }
}
