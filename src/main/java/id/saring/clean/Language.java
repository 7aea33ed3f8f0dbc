package id.saring.clean;

import id.saring.text.Lexicon;
import id.saring.text.Resources;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells Indonesian from its neighbours in a text by the share of each language's function words.
 */
final class Language {
  private static final int SAMPLE_WORDS = 400;
  private static final double LEAST_SHARE = 0.08;
  private static final String UNDETERMINED = "und";

  private static final List<String> CODES = new ArrayList<>();
  private static final List<Integer> OWNERS = new ArrayList<>();
  private static final Lexicon WORDS = load();

  private Language() {}

  /**
   * BCP 47 code of the language ({@code id}, {@code en}, {@code jv}, {@code su}), or {@code und}.
   */
  static String guess(String text) {
    Tokens tokens = Tokens.of(text.substring(0, Math.min(text.length(), SAMPLE_WORDS * 12)), WORDS);
    int[] hits = new int[CODES.size()];
    int words = 0;
    for (int i = 0; i < tokens.count() && words < SAMPLE_WORDS; i++) {
      if (tokens.isWord(i)) {
        words++;
        if (tokens.word(i) != Lexicon.NONE) {
          hits[OWNERS.get(tokens.word(i))]++;
        }
      }
    }
    int best = 0;
    for (int k = 1; k < hits.length; k++) {
      best = hits[k] > hits[best] ? k : best;
    }
    return words > 0 && hits[best] >= LEAST_SHARE * words ? CODES.get(best) : UNDETERMINED;
  }

  private static Lexicon load() {
    List<String> words = new ArrayList<>();
    for (String[] row : Resources.table("/id/saring/clean/function-words.tsv")) {
      CODES.add(row[0]);
      for (String word : row[1].split(" ")) {
        words.add(word);
        OWNERS.add(CODES.size() - 1);
      }
    }
    return Lexicon.of(words);
  }
}
