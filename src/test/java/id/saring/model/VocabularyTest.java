package id.saring.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.model.schema.Vocabulary;
import id.saring.model.vocabulary.DateFlag;
import id.saring.model.vocabulary.FigureFlag;
import id.saring.model.vocabulary.RejectReason;
import id.saring.model.vocabulary.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word that the code writes into a column with a vocabulary is in it, with its meaning. */
class VocabularyTest {
  private static final Path MAIN = Path.of("src/main/java/id/saring");
  private static final Pattern SNAKE = Pattern.compile("\"([a-z]+(?:_[a-z]+)+)\"");

  @Test
  void flagsOfDates() {
    Set<String> words = literals("date", "clean/mention");
    words.remove("part_of_day");
    assertThat(words(DateFlag.values())).containsAll(words);
    words.add("hijri");
    words.add("repaired");
    assertThat(words).containsAll(words(DateFlag.values()));
  }

  @Test
  void flagsOfFigures() {
    assertThat(literals("figure", "number")).containsAll(words(FigureFlag.values()));
    assertThat(words(FigureFlag.values())).containsAll(flagged("figure", "number"));
  }

  @Test
  void reasonsOfRejects() {
    Set<String> words = literals("input", "run", "plan", "text", "clean/ArticleCleaner.java");
    assertThat(words(RejectReason.values()))
        .containsAll(
            words.stream()
                .filter(word -> word.matches("(bad|looks_like|no|not|other|too|duplicate|is)_.*"))
                .toList());
  }

  @Test
  void rolesOfRulesAreRoles() {
    assertThat(Role.ofRules()).hasSize(20).contains("menu", "category").doesNotContain("title");
  }

  private static Set<String> words(Vocabulary[] values) {
    return Arrays.stream(values)
        .map(Vocabulary::word)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Words behind which a number has no value, or that are said of an amount. */
  private static Set<String> flagged(String... places) {
    return matches(
        Pattern.compile("(?:undetermined|flagged|flags\\.add|broken)\\([^\")]*\"([a-z_]+)\""),
        places);
  }

  private static Set<String> literals(String... places) {
    return matches(SNAKE, places);
  }

  private static Set<String> matches(Pattern pattern, String... places) {
    Set<String> found = new TreeSet<>();
    for (String place : places) {
      try (Stream<Path> files = Files.walk(MAIN.resolve(place))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          pattern
              .matcher(Files.readString(file))
              .results()
              .map((MatchResult match) -> match.group(1))
              .forEach(found::add);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return found;
  }
}
