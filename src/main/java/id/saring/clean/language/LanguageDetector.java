package id.saring.clean.language;

import id.saring.text.Lexicon;
import id.saring.text.Resources;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Tells Indonesian from Malay, English, Javanese and Sundanese in a text by the share of each
 * language's function words. Those that several languages have count for each, so that neighbours
 * are told apart by the rest. A word with a capital counts only where no other does: it may belong
 * to a name ("The Panturas") or to an abbreviation ("AS").
 */
public final class LanguageDetector {
  private static final int SAMPLE_WORDS = 400;
  private static final double LEAST_SHARE = 0.08;
  private static final String UNDETERMINED = "und";

  private static final List<String[]> TABLE =
      Resources.table("/id/saring/clean/function-words.tsv");

  private final byte[] owners;

  /** A guesser for texts cut with {@code lexicon}, which holds the {@link #vocabulary}. */
  public LanguageDetector(Lexicon lexicon) {
    owners = new byte[lexicon.size()];
    for (int language = 0; language < TABLE.size(); language++) {
      for (String word : words(language)) {
        owners[lexicon.id(word)] |= (byte) (1 << language);
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
   * BCP 47 code of the language ({@code id}, {@code ms}, {@code en}, {@code jv}, {@code su}), or
   * {@code und}.
   */
  public String guess(Tokens tokens) {
    int[] small = new int[TABLE.size()];
    int[] capital = new int[TABLE.size()];
    int words = 0;
    for (int i = 0; i < tokens.count() && words < SAMPLE_WORDS; i++) {
      if (tokens.isWord(i)) {
        words++;
        boolean named = Character.isUpperCase(tokens.first(i));
        count(tokens.word(i), named ? capital : small);
      }
    }
    int best = best(small);
    if (small[best] == 0) {
      best = best(capital);
      return told(capital[best], words) ? TABLE.get(best)[0] : UNDETERMINED;
    }
    return told(small[best] + capital[best], words) ? TABLE.get(best)[0] : UNDETERMINED;
  }

  private static boolean told(int hits, int words) {
    return words > 0 && hits >= LEAST_SHARE * words;
  }

  private void count(int word, int[] hits) {
    int mask = word == Lexicon.NONE ? 0 : owners[word];
    for (int language = 0; mask != 0; language++, mask >>= 1) {
      hits[language] += mask & 1;
    }
  }

  /** The language with most hits, the first of several. */
  private static int best(int[] hits) {
    int best = 0;
    for (int k = 1; k < hits.length; k++) {
      best = hits[k] > hits[best] ? k : best;
    }
    return best;
  }

  private static List<String> words(int language) {
    return List.of(TABLE.get(language)[1].split(" ", -1));
  }
}
