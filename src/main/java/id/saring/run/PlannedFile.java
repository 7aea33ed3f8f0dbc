package id.saring.run;

import id.saring.text.Hashing;

/**
 * A file that the listing found.
 *
 * @param sourcePath relative to its input root, with {@code /}
 * @param location URI to open it by; {@code file:///…} for a local file, whatever its name and the
 *     locale
 * @param bytes size as listed; of the packed file for {@code .gz}
 * @param modifiedMillis modification time as listed, milliseconds UTC
 * @param problem why it cannot be read, seen while listing (a folder, a dangling link); null for a
 *     readable file
 * @param prior its row in the previous snapshot; null if it was not there
 */
public record PlannedFile(
    String sourcePath,
    String location,
    long bytes,
    long modifiedMillis,
    String problem,
    Prior prior) {
  /**
   * What the previous snapshot knew of a file.
   *
   * @param sha256 of its content then; null if it was not read
   * @param firstSeen state of the snapshot that had it first
   * @param lastChanged state of the snapshot that last saw it change
   */
  public record Prior(String sha256, String firstSeen, String lastChanged) {}

  /** The id of the article that this file may become. */
  public String articleId() {
    return Hashing.articleId(sourcePath);
  }

  /** The same file with its row of the previous snapshot. */
  public PlannedFile withPrior(Prior row) {
    return new PlannedFile(sourcePath, location, bytes, modifiedMillis, problem, row);
  }
}
