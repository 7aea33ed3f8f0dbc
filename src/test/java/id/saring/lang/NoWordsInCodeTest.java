package id.saring.lang;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.model.vocabulary.Role;
import java.io.IOException;
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

/**
 * Words of a language stand in its tables, not in string literals of the rooms that read texts. All
 * tables are read; names of the program's own, {@code label-without-name}, and sentences of its
 * messages are no words of a text.
 */
class NoWordsInCodeTest {
  private static final Path TABLES = Path.of("src/main/resources/id/saring/lang/id");
  private static final List<String> ROOMS =
      List.of(
          "page", "strip", "extract", "date", "figure", "number", "clean", "text", "survey",
          "lang");

  /** Columns that hold words as texts have them; the others name what the words are. */
  private static final Set<String> COLUMNS =
      Set.of("words", "names", "short", "one", "each", "every", "spellings", "before", "after");

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u[0-9a-fA-F]{4}|.)");
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:[-_][a-z0-9]+)+");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  /** Names of columns and their values, of units by UCUM, of formats of files and addresses. */
  private static final Set<String> OURS =
      Set.of(
          "title",
          "author",
          "editor",
          "published",
          "updated",
          "tags",
          "date",
          "day",
          "week",
          "month",
          "quarter",
          "semester",
          "year",
          "minute",
          "second",
          "site",
          "url",
          "headline",
          "name",
          "other",
          "hit",
          "line",
          "cm",
          "mm",
          "km",
          "px",
          "deg",
          "http",
          "www",
          "pdf",
          "rss",
          "content",
          "pk",
          "in",
          "mi",
          "id",
          "blank",
          "like");

  @Test
  void noLiteralHoldsAWordOfTheTables() throws IOException {
    Set<String> words = new HashSet<>();
    Set<String> names = new HashSet<>(OURS);
    for (Role role : Role.values()) {
      names.add(role.name().toLowerCase(Locale.ROOT));
    }
    readTables(words, names);
    words.removeAll(names);
    List<String> found = new ArrayList<>();
    for (String room : ROOMS) {
      try (Stream<Path> sources = Files.walk(Path.of("src/main/java/id/saring", room))) {
        for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
          for (String line : Files.readAllLines(source)) {
            if (!line.strip().startsWith("*") && !line.strip().startsWith("/")) {
              find(line, words).forEach(word -> found.add(source.getFileName() + ": " + word));
            }
          }
        }
      }
    }
    assertThat(found).isEmpty();
  }

  /** Adds the words of all tables, and what their other columns call them. */
  private static void readTables(Set<String> words, Set<String> names) throws IOException {
    try (Stream<Path> tables = Files.list(TABLES)) {
      for (Path table : tables.toList()) {
        List<String> lines =
            Files.readAllLines(table).stream()
                .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                .toList();
        String[] columns = lines.get(0).split("\t", -1);
        names.add(table.getFileName().toString().replace(".tsv", ""));
        names.addAll(List.of(columns));
        for (String line : lines.subList(1, lines.size())) {
          String[] cells = line.split("\t", -1);
          for (int i = 0; i < columns.length; i++) {
            Set<String> into = COLUMNS.contains(columns[i]) ? words : names;
            for (String word : cells[i].split("\\|", -1)) {
              into.add(word.toLowerCase(Locale.ROOT));
            }
          }
        }
      }
    }
  }

  /** The words of a text that stand in string literals of a line of code. */
  private static List<String> find(String line, Set<String> words) {
    List<String> found = new ArrayList<>();
    for (Matcher literal = LITERAL.matcher(line); literal.find(); ) {
      String text = ESCAPE.matcher(literal.group(1)).replaceAll("");
      if (words.contains(text.toLowerCase(Locale.ROOT)) && WORD.matcher(text).find()) {
        found.add(text);
      } else if (text.indexOf(' ') < 0 && !NAME.matcher(text).matches()) {
        for (Matcher word = WORD.matcher(text); word.find(); ) {
          if (words.contains(word.group().toLowerCase(Locale.ROOT))) {
            found.add(word.group());
          }
        }
      }
    }
    return found;
  }
}
