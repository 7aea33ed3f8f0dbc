package id.saring.number;

import id.saring.lang.Language;
import id.saring.text.Lexicon;
import id.saring.text.TokenView;
import java.util.Map;
import java.util.Set;

/** The number words of a language by their ids in one lexicon. */
final class BoundWords {
  private static final int SHORTEST_SCALE = 4;
  private static final int LONGEST_SCALE = 9;
  private static final int SHORTEST_REST = 2;
  private static final Set<NumberPart.Role> LETTERS =
      Set.of(
          NumberPart.Role.MONEY_SCALE,
          NumberPart.Role.OWN_MONEY_SCALE,
          NumberPart.Role.GLUED_MONEY_SCALE);

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

  /** The number word that lost the blank after it, "empatTidak"; null when there is none. */
  NumberWord beforeBorder(TokenView view, int i) {
    int border = view.isWord(i) && !view.capital(i) ? view.border(i) : 0;
    boolean lost = border > 0 && border < view.tokens().end(i);
    return lost ? word(view, i, border) : null;
  }

  /**
   * The scale at the start of the word at token {@code i} that lost the blank after it,
   * "jutaTidak", "mlrTidak"; null when there is none.
   */
  NumberPart scaleBeforeBorder(TokenView view, int i) {
    if (!view.isWord(i)) {
      return null;
    }
    int border = view.border(i);
    int end = border < view.tokens().end(i) ? border : view.unitBorder(i);
    NumberWord word = end < 0 ? null : word(view, i, end);
    boolean scale =
        word != null
            && (word.first() == NumberPart.Role.SCALE
                || word.first() == NumberPart.Role.SHORT_SCALE);
    return scale ? word.parts().get(0) : null;
  }

  /**
   * Whether a letter that may be a scale opens the word at token {@code i} and a second word
   * follows it: "MTidak".
   */
  boolean opensWithScaleLetter(TokenView view, int i) {
    String text = view.tokens().text();
    int start = view.isWord(i) ? view.tokens().start(i) : 0;
    boolean second =
        view.isWord(i)
            && view.length(i) > 2
            && Character.isUpperCase(text.charAt(start + 1))
            && Character.isLowerCase(text.charAt(start + 2));
    NumberWord word = second ? word(view, i, start + 1) : null;
    return word != null && LETTERS.contains(word.first());
  }

  private NumberWord word(TokenView view, int i, int end) {
    return word(lexicon.id(view.tokens().text(), view.tokens().start(i), end));
  }

  /**
   * Where the scale ends that opens a word of no table, "jutaorang", as an offset in the text; -1
   * when none does.
   */
  int gluedScaleEnd(TokenView view, int i) {
    if (!view.isWord(i)
        || view.word(i) != Lexicon.NONE
        || !spelling.opens(view.tokens().text(), view.tokens().start(i))) {
      return -1;
    }
    int start = view.tokens().start(i);
    int most = Math.min(view.tokens().end(i) - SHORTEST_REST, start + LONGEST_SCALE);
    for (int cut = most; cut >= start + SHORTEST_SCALE; cut--) {
      if (scale(view, i, cut) != null) {
        return cut;
      }
    }
    return -1;
  }

  /** The scale between the start of the word at token {@code i} and {@code end}; null when none. */
  NumberPart scale(TokenView view, int i, int end) {
    NumberWord word = word(view, i, end);
    return word != null && word.first() == NumberPart.Role.SCALE ? word.parts().get(0) : null;
  }

  /** Whether what stands in the word at token {@code i} from {@code start} on is a known word. */
  boolean known(TokenView view, int i, int start) {
    return lexicon.id(view.tokens().text(), start, view.tokens().end(i)) != Lexicon.NONE;
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
