package id.saring.number;

import id.saring.lang.Language;
import id.saring.text.Lexicon;
import id.saring.text.TokenView;
import java.util.Map;

/** The number words of a language by their ids in one lexicon. */
final class BoundWords {
  private final NumberWord[] words;
  private final Lexicon lexicon;
  private final ScaleSpelling spelling;

  BoundWords(Language language, Lexicon lexicon) {
    this.words = new NumberWord[lexicon.size()];
    this.lexicon = lexicon;
    Map<String, NumberWord> all = NumberWords.of(language);
    this.spelling =
        new ScaleSpelling(
            all.entrySet().stream()
                .filter(entry -> entry.getValue().first() == NumberPart.Role.SCALE)
                .map(Map.Entry::getKey)
                .toList());
    all.forEach(
        (spelling, word) -> {
          int id = lexicon.id(spelling);
          if (id == Lexicon.NONE) {
            throw new IllegalArgumentException("the lexicon lacks the number '" + spelling + "'");
          }
          words[id] = word;
        });
  }

  /** The number word with lexicon id {@code id}, its case apart; null when it is none. */
  NumberWord word(int id) {
    return id == Lexicon.NONE ? null : words[id];
  }

  /** The number word at token {@code i}; null when it is none. */
  NumberWord at(TokenView view, int i) {
    NumberWord word = word(view.word(i));
    if (word == null || word.exact() == null) {
      return word;
    }
    boolean same = view.tokens().text().startsWith(word.exact(), view.tokens().start(i));
    return same ? word : null;
  }

  /**
   * The scale at the start of the word at token {@code i} that lost the blank after it,
   * "jutaTidak"; null when there is none.
   */
  NumberPart scaleBeforeBorder(TokenView view, int i) {
    int border = view.isWord(i) ? view.border(i) : 0;
    if (border == 0 || border == view.tokens().end(i)) {
      return null;
    }
    NumberWord word = word(lexicon.id(view.tokens().text(), view.tokens().start(i), border));
    return word != null && word.first() == NumberPart.Role.SCALE ? word.parts().get(0) : null;
  }

  /** Whether the word at token {@code i} is in no table and spelled almost like a scale. */
  boolean resemblesScale(TokenView view, int i) {
    return view.isWord(i)
        && view.word(i) == Lexicon.NONE
        && spelling.resembles(view.tokens().string(i));
  }

  /** The first part of the number word at token {@code i}; null when it is none. */
  NumberPart first(TokenView view, int i) {
    NumberWord word = at(view, i);
    return word == null ? null : word.parts().get(0);
  }

  /** Whether the word at token {@code i} begins with {@code role}. */
  boolean is(TokenView view, int i, NumberPart.Role role) {
    NumberWord word = at(view, i);
    return word != null && word.first() == role;
  }
}
