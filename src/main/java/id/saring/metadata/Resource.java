package id.saring.metadata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads the package's tables: UTF-8, one row a line, {@code #} starts a comment line. */
final class Resource {
  private Resource() {}

  /** The rows of {@code name}, without comments and blank lines. */
  static List<String> rows(String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Resource.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      return reader.lines().filter(row -> !row.isBlank() && !row.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read table " + name, e);
    }
  }

  /** The phrases of a comma-separated cell. */
  static List<String> phrases(String cell) {
    return Arrays.stream(cell.split(",")).map(String::strip).filter(phrase -> !phrase.isEmpty()).toList();
  }
}
