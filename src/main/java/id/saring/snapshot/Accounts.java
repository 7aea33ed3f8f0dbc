package id.saring.snapshot;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * What became of the raw files of a run.
 *
 * @param sources files that were there
 * @param articles files that became a row of {@code articles}
 * @param duplicates files that repeat another exactly
 * @param rejects files that could not become an article
 * @param deleted files of the previous snapshot that are gone; not in {@code sources}
 */
public record Accounts(long sources, long articles, long duplicates, long rejects, long deleted) {
  public Accounts {
    if (Math.min(Math.min(sources, articles), Math.min(Math.min(duplicates, rejects), deleted))
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
