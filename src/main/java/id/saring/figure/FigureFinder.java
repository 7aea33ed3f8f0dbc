package id.saring.figure;

import id.saring.figure.amount.PartSums;
import id.saring.figure.amount.SharedUnits;
import id.saring.figure.draft.FigureDraft;
import id.saring.figure.words.FigureTables;
import id.saring.figure.words.FigureWords;
import id.saring.lang.Language;
import id.saring.model.Figure;
import id.saring.model.Span;
import id.saring.number.NumeralReader;
import id.saring.text.Lexicon;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Finds the numbers of a text with their exact values, units and kinds. Immutable and safe for use
 * by many threads.
 */
public final class FigureFinder {
  private final FigureWords words;

  /**
   * A finder for one language over tokens of one lexicon.
   *
   * @param lexicon must hold every word of {@link #vocabulary}
   */
  public FigureFinder(Language language, Lexicon lexicon) {
    this.words = new FigureWords(language, lexicon);
  }

  /** All words that a finder for {@code language} looks up. */
  public static Collection<String> vocabulary(Language language) {
    List<String> words = new ArrayList<>(NumeralReader.vocabulary(language));
    words.addAll(new FigureTables(language).vocabulary());
    return words;
  }

  /**
   * All figures of one field.
   *
   * @param tokens the field, cut with the lexicon of this finder
   * @param taken char ranges of dates, sorted and non-overlapping; no figure touches them
   * @return in text order, non-overlapping
   */
  public List<Figure> find(Tokens tokens, List<Span> taken) {
    List<FigureDraft> drafts = new FigureScan(words, tokens, taken).run();
    return PartSums.flagged(tokens, words, SharedUnits.shared(tokens, words, drafts)).stream()
        .map(draft -> draft.figure(tokens))
        .toList();
  }
}
