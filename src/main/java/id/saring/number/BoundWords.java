package id.saring.number;

import id.saring.lang.Language;
import id.saring.text.Lexicon;
import id.saring.text.TokenView;

/** The number words of a language by their ids in one lexicon. */
final class BoundWords {
  private final NumberWord[] words;

  BoundWords(Language language, Lexicon lexicon) {
    words = new NumberWord[lexicon.size()];
    NumberWords.of(language)
        .forEach(
            (spelling, word) -> {
              int id = lexicon.id(spelling);
              if (id == Lexicon.NONE) {
                throw new IllegalArgumentException(
                    "the lexicon lacks the number '" + spelling + "'");
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
