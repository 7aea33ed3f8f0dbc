package id.saring.date.words;

import id.saring.text.Lexicon;
import id.saring.text.Phrases;
import id.saring.text.TokenView;
import java.util.List;
import java.util.Map;

/** The words and phrases of one kind, by the ids of one lexicon, with their values. Immutable. */
final class WordsOfKind {
  private final short[] values;
  private final Phrases<Integer> phrases;

  /**
   * The words and phrases that are the keys of {@code entries}.
   *
   * @param lexicon must hold all words of them
   */
  WordsOfKind(Lexicon lexicon, Map<String, Integer> entries) {
    values = new short[lexicon.size()];
    Phrases.Builder<Integer> builder = new Phrases.Builder<>(lexicon);
    boolean hasPhrases = false;
    for (Map.Entry<String, Integer> entry : entries.entrySet()) {
      List<String> words = Phrases.words(List.of(entry.getKey()));
      if (words.get(0).equals(entry.getKey())) {
        values[lexicon.id(entry.getKey())] = entry.getValue().shortValue();
      } else {
        builder.add(entry.getKey(), entry.getValue());
        hasPhrases = true;
      }
    }
    phrases = hasPhrases ? builder.build() : null;
  }

  /** The value of the word {@code id}, which must be one of this kind. */
  int value(int id) {
    return values[id];
  }

  /** The phrase at token {@code i}, or null. */
  Phrases.Entry<Integer> phrase(TokenView view, int i) {
    return phrases == null ? null : phrases.at(view, i);
  }
}
