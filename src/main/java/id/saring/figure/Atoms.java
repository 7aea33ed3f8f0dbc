package id.saring.figure;

import id.saring.figure.NumberWord.Atom;
import id.saring.figure.NumberWord.Word;

/**
 * A cursor over the atoms of adjacent number words, so that "dua puluh", "duapuluh" and
 * "duapuluhlima" are one grammar.
 */
final class Atoms {
  private final Glossary glossary;
  private final View view;
  private final int start;
  private int token;
  private int index;

  Atoms(Glossary glossary, View view, int start) {
    this.glossary = glossary;
    this.view = view;
    this.start = start;
    this.token = start;
  }

  /**
   * The atom at the cursor; null where the number words end. Only the first word may be an ordinal.
   */
  NumberWord peek() {
    return at(token, index);
  }

  /** What the atom at the cursor is; null where the number words end. */
  Atom atom() {
    NumberWord number = peek();
    return number == null ? null : number.atom();
  }

  /** What the atom after the cursor is; null where the number words end. */
  Atom next() {
    Word word = word(token);
    if (word == null) {
      return null;
    }
    NumberWord number =
        index + 1 < word.atoms().size() ? word.atoms().get(index + 1) : at(token + 1, 0);
    return number == null ? null : number.atom();
  }

  void advance() {
    index++;
    if (index == word(token).atoms().size()) {
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

  private NumberWord at(int token, int index) {
    Word word = word(token);
    return word == null ? null : word.atoms().get(index);
  }

  private Word word(int token) {
    Word word = glossary.number(view, token);
    return word == null || (token > start && (word.ordinal() || !view.spaced(token))) ? null : word;
  }
}
