package id.saring.text;

import java.util.function.IntPredicate;

/** Some of the words of a lexicon. Immutable. */
public final class WordSet {
  private final boolean[] has;

  /** The words of {@code lexicon} whose ids {@code member} takes. */
  public WordSet(Lexicon lexicon, IntPredicate member) {
    this.has = new boolean[lexicon.size()];
    for (int id = 0; id < has.length; id++) {
      has[id] = member.test(id);
    }
  }

  /** Whether the word {@code id} is one of them; {@link Lexicon#NONE} is not. */
  public boolean contains(int id) {
    return id >= 0 && has[id];
  }
}
