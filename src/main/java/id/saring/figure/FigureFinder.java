package id.saring.figure;

import id.saring.model.Figure;
import id.saring.model.Span;
import id.saring.text.Lexicon;
import id.saring.text.Tokens;
import java.util.Collection;
import java.util.List;

/**
 * Finds the numbers of a text with their exact values, units and kinds. Immutable and safe for use
 * by many threads.
 */
public final class FigureFinder {
  private final Glossary glossary;

  /**
   * A finder over tokens of one lexicon.
   *
   * @param lexicon must hold every word of {@link #vocabulary}
   */
  public FigureFinder(Lexicon lexicon) {
    this.glossary = new Glossary(lexicon);
  }

  /** All words that this package looks up, in no order that matters. */
  public static Collection<String> vocabulary() {
    return Lists.vocabulary();
  }

  /**
   * All figures of one field.
   *
   * @param tokens the field, cut with the lexicon of this finder
   * @param taken char ranges of dates, sorted and non-overlapping; no figure touches them
   * @return in text order, non-overlapping
   */
  public List<Figure> find(Tokens tokens, List<Span> taken) {
    List<Draft> drafts = new FigureScan(glossary, tokens, taken).run();
    return Sums.flagged(Shares.shared(tokens, glossary, drafts)).stream()
        .map(draft -> draft.figure(tokens))
        .toList();
  }
}
