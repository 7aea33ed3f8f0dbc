package id.saring.snapshot;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.stream.LongStream;

/**
 * What became of the raw files of a run.
 *
 * @param sources files that were there
 * @param articles files that became a row of {@code articles}
 * @param duplicates files that repeat another exactly
 * @param rejects files that could not become an article
 * @param deleted files of the previous snapshot that are gone; not in {@code sources}
 * @param unlisted files of the previous snapshot of which nothing is known, since their folder
 *     could not be listed; not in {@code sources}
 */
public record Accounts(
    long sources, long articles, long duplicates, long rejects, long deleted, long unlisted) {
  public Accounts {
    if (LongStream.of(sources, articles, duplicates, rejects, deleted, unlisted).min().getAsLong()
        < 0) {
      throw new IllegalArgumentException("an account is below zero");
    }
  }

  /** Whether every source became something, once. */
  @JsonIgnore
  public boolean isBalanced() {
    return sources == articles + duplicates + rejects;
  }
}
