package id.saring.number;

import id.saring.number.NumberPart.Role;
import id.saring.text.TokenView;

/**
 * A cursor over the parts of adjacent number words, so that "dua puluh", "duapuluh" and
 * "duapuluhlima" are one grammar.
 */
final class PartCursor {
  private final BoundWords words;
  private final TokenView view;
  private final int start;
  private int token;
  private int index;

  PartCursor(BoundWords words, TokenView view, int start) {
    this.words = words;
    this.view = view;
    this.start = start;
    this.token = start;
  }

  /**
   * The part at the cursor; null where the number words end. Only the first word may be an ordinal.
   */
  NumberPart peek() {
    return at(token, index);
  }

  /** What the part at the cursor does; null where the number words end. */
  Role role() {
    NumberPart part = peek();
    return part == null ? null : part.role();
  }

  /** What the part after the cursor does; null where the number words end. */
  Role next() {
    NumberWord word = word(token);
    if (word == null) {
      return null;
    }
    NumberPart part =
        index + 1 < word.parts().size() ? word.parts().get(index + 1) : at(token + 1, 0);
    return part == null ? null : part.role();
  }

  void advance() {
    index++;
    if (index == word(token).parts().size()) {
      token++;
      index = 0;
    }
  }

  /** The token at the cursor. */
  int token() {
    return token;
  }

  /** Whether the cursor stands between two words. */
  boolean betweenWords() {
    return index == 0;
  }

  private NumberPart at(int token, int index) {
    NumberWord word = word(token);
    return word == null ? null : word.parts().get(index);
  }

  private NumberWord word(int token) {
    NumberWord whole = words.at(view, token);
    NumberWord word = whole == null && token > start ? words.beforeBorder(view, token) : whole;
    boolean goesOn = token == start || (word != null && !word.ordinal() && view.spaced(token));
    return goesOn ? word : null;
  }
}
