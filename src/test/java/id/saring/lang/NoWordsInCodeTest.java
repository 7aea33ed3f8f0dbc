package id.saring.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words of a language stand in its tables, not in string literals of the code. */
class NoWordsInCodeTest {
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

  /** Words of the tables that English has as well. */
  private static final Set<String> ENGLISH =
      Set.of(
          "plus",
          "published",
          "posted",
          "date",
          "update",
          "updated",
          "modified",
          "caption",
          "photo",
          "min",
          "ini",
          "per",
          "semester");

  @Test
  void noLiteralHoldsAWordOfTheTables() throws Exception {
    Set<String> words = words(Language.load("id"));
    List<String> found = new ArrayList<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
        for (String line : Files.readAllLines(source)) {
          if (line.strip().startsWith("*") || line.strip().startsWith("/")) {
            continue;
          }
          Matcher literal = LITERAL.matcher(line);
          while (literal.find()) {
            Matcher word = WORD.matcher(literal.group(1));
            while (word.find()) {
              if (words.contains(word.group().toLowerCase(Locale.ROOT))) {
                found.add(source.getFileName() + ": " + line.strip());
              }
            }
          }
        }
      }
    }
    assertThat(found).isEmpty();
  }

  /** Numerals, units of time, weekdays, function words and the labels of names and times. */
  private static Set<String> words(Language language) {
    Set<String> words = new HashSet<>();
    language
        .table("numerals", "part", "value", "spellings")
        .forEach(row -> words.addAll(row.list("spellings")));
    language
        .table("time-units", "unit", "names", "one", "each", "every")
        .forEach(row -> words.addAll(row.list("names")));
    language
        .table("weekdays", "weekday", "names", "short")
        .forEach(row -> words.addAll(row.list("names")));
    language
        .table("page-words", "kind", "words")
        .forEach(
            row -> {
              if (Set.of("function", "saying", "telling").contains(row.text("kind"))) {
                words.addAll(row.list("words"));
              }
            });
    language
        .table("article-words", "kind", "words")
        .forEach(
            row -> {
              if (Set.of("published", "updated", "caption-label").contains(row.text("kind"))) {
                row.list("words").forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
              }
            });
    language
        .table("labels", "kind", "line", "words")
        .forEach(
            row -> {
              if (Set.of("credit-label", "report").contains(row.text("kind"))) {
                row.list("words").forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
              }
            });
    words.removeAll(ENGLISH);
    return words;
  }
}
