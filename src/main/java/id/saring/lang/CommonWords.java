package id.saring.lang;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Words that more than one room asks for, so that each stands in one table: {@code common-words}.
 * Immutable.
 */
public final class CommonWords {
  /** What a word is. */
  public enum Kind {
    /** Follows "lebih" in a comparison: "lebih tinggi". */
    COMPARISON,
    /** A syllable that a noun or a scale may carry at its end. */
    CLITIC,
    /** A kind of law, decree or regulation, before its number. */
    REGULATION,
    /** Says that somebody says something. */
    SAYING,
    /** A rank of police or army, shortened, before a name. */
    RANK
  }

  private final Map<Kind, List<String>> words = new EnumMap<>(Kind.class);

  private CommonWords(Language language) {
    Map<Kind, List<String>> read = new EnumMap<>(Kind.class);
    language
        .table("common-words", "kind", "words")
        .forEach(
            row ->
                read.computeIfAbsent(row.word("kind", Kind.class), kind -> new ArrayList<>())
                    .addAll(row.list("words")));
    for (Kind kind : Kind.values()) {
      words.put(kind, List.copyOf(read.getOrDefault(kind, List.of())));
    }
  }

  /**
   * The words of {@code kind} in {@code language}, in the order of its table.
   *
   * @throws LanguageException if that is not of its form
   */
  public static List<String> of(Language language, Kind kind) {
    return language.once(CommonWords.class, CommonWords::new).words.get(kind);
  }
}
