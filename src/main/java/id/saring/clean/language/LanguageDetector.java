package id.saring.clean.language;

import id.saring.text.Lexicon;
import id.saring.text.Resources;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Tells Indonesian from its neighbours in a text by the share of each language's function words.
 */
public final class LanguageDetector {
  private static final int SAMPLE_WORDS = 400;
  private static final double LEAST_SHARE = 0.08;
  private static final String UNDETERMINED = "und";
  private static final byte NOBODY = -1;

  private static final List<String[]> TABLE =
      Resources.table("/id/saring/clean/function-words.tsv");

  private final byte[] owners;

  /** A guesser for texts cut with {@code lexicon}, which holds the {@link #vocabulary}. */
  public LanguageDetector(Lexicon lexicon) {
    owners = new byte[lexicon.size()];
    Arrays.fill(owners, NOBODY);
    for (byte language = 0; language < TABLE.size(); language++) {
      for (String word : words(language)) {
        owners[lexicon.id(word)] = language;
      }
    }
  }

  /** The function words of all languages. */
  public static Collection<String> vocabulary() {
    List<String> all = new ArrayList<>();
    for (int language = 0; language < TABLE.size(); language++) {
      all.addAll(words(language));
    }
    return all;
  }

  /**
   * BCP 47 code of the language ({@code id}, {@code en}, {@code jv}, {@code su}), or {@code und}.
   */
  public String guess(Tokens tokens) {
    int[] hits = new int[TABLE.size()];
    int words = 0;
    for (int i = 0; i < tokens.count() && words < SAMPLE_WORDS; i++) {
      if (tokens.isWord(i)) {
        words++;
        if (tokens.word(i) != Lexicon.NONE && owners[tokens.word(i)] != NOBODY) {
          hits[owners[tokens.word(i)]]++;
        }
      }
    }
    int best = 0;
    for (int k = 1; k < hits.length; k++) {
      best = hits[k] > hits[best] ? k : best;
    }
    return words > 0 && hits[best] >= LEAST_SHARE * words ? TABLE.get(best)[0] : UNDETERMINED;
  }

  private static List<String> words(int language) {
    return List.of(TABLE.get(language)[1].split(" ", -1));
  }
}
