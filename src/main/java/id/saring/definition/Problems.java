package id.saring.definition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is wrong with a definition and its rule packs, gathered while they are read so that the
 * author sees everything at once.
 */
final class Problems {
  private record Problem(int file, int line, String message) {}

  private final List<String> files = new ArrayList<>();
  private final List<Problem> found = new ArrayList<>();

  /** Adds a problem; {@code line} counts from 1. */
  void add(String file, int line, String problem) {
    if (!files.contains(file)) {
      files.add(file);
    }
    found.add(new Problem(files.indexOf(file), line, file + ":" + line + ": " + problem));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** Throws one exception with all problems, file by file and line by line, if there are any. */
  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new DefinitionException(
          found.stream()
              .sorted(Comparator.comparingInt(Problem::file).thenComparingInt(Problem::line))
              .map(Problem::message)
              .distinct()
              .toList());
    }
  }
}
