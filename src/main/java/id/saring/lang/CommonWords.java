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
  private final Map<CommonWordKind, List<String>> words = new EnumMap<>(CommonWordKind.class);

  private CommonWords(Language language) {
    Map<CommonWordKind, List<String>> read = new EnumMap<>(CommonWordKind.class);
    language
        .table("common-words", "kind", "words")
        .forEach(
            row ->
                read.computeIfAbsent(
                        row.word("kind", CommonWordKind.class), kind -> new ArrayList<>())
                    .addAll(row.list("words")));
    for (CommonWordKind kind : CommonWordKind.values()) {
      words.put(kind, List.copyOf(read.getOrDefault(kind, List.of())));
    }
  }

  /**
   * The words of {@code kind} in {@code language}, in the order of its table.
   *
   * @throws LanguageException if that is not of its form
   */
  public static List<String> of(Language language, CommonWordKind kind) {
    return language.once(CommonWords.class, CommonWords::new).words.get(kind);
  }
}
