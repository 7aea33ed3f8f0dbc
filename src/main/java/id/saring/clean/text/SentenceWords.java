package id.saring.clean.text;

import id.saring.lang.CalendarNames;
import id.saring.lang.CommonWordKind;
import id.saring.lang.CommonWords;
import id.saring.lang.Language;
import id.saring.lang.LanguageTable;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The words at the borders of sentences, in lower case.
 *
 * @param abbreviations a full stop after one ends no sentence
 * @param openers often the first word of a sentence
 * @param unfinished a line that ends with one goes on
 * @param domains last parts of host names
 */
public record SentenceWords(
    Set<String> abbreviations, Set<String> openers, Set<String> unfinished, Set<String> domains) {
  private enum SentenceWordKind {
    ABBREVIATION,
    OPENER,
    UNFINISHED
  }

  public SentenceWords {
    abbreviations = Set.copyOf(abbreviations);
    openers = Set.copyOf(openers);
    unfinished = Set.copyOf(unfinished);
    domains = Set.copyOf(domains);
  }

  /** The words of {@code language}. */
  public static SentenceWords of(Language language) {
    Set<String> abbreviations = new HashSet<>(CommonWords.of(language, CommonWordKind.RANK));
    abbreviations.addAll(CalendarNames.of(language).monthAbbreviations());
    Set<String> openers = new HashSet<>();
    Set<String> unfinished = new HashSet<>();
    for (LanguageTable.Row row : language.table("sentence-words", "kind", "words").rows()) {
      Set<String> words =
          switch (row.word("kind", SentenceWordKind.class)) {
            case ABBREVIATION -> abbreviations;
            case OPENER -> openers;
            case UNFINISHED -> unfinished;
          };
      words.addAll(row.list("words"));
    }
    Set<String> domains = new HashSet<>();
    for (LanguageTable.Row row : language.table("article-words", "kind", "words").rows()) {
      if (row.text("kind").equals("top-domain")) {
        domains.addAll(row.list("words"));
      }
    }
    return new SentenceWords(abbreviations, openers, unfinished, domains);
  }

  boolean abbreviates(String word) {
    return abbreviations.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean opens(String word) {
    return openers.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean goesOnAfter(String word) {
    return unfinished.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean isDomain(String word) {
    return domains.contains(word.toLowerCase(Locale.ROOT));
  }
}
