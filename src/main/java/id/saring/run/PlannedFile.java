package id.saring.run;

import id.saring.dataset.SourceRow;
import id.saring.text.Hashing;
import java.nio.charset.Charset;
import java.time.Instant;

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

  /**
   * Its row in the ledger.
   *
   * @param sha256 of its content; null if it was not read
   * @param size bytes read, or listed
   * @param charset null if none decoded it
   * @param status one of {@link SourceRow}'s
   * @param original id of the article it repeats; null unless it is a duplicate
   * @param state state of the snapshot in the making
   */
  public SourceRow row(
      String sha256, long size, Charset charset, String status, String original, String state) {
    boolean same = prior != null && sha256 != null && sha256.equals(prior.sha256());
    return new SourceRow(
        sourcePath,
        size,
        problem == null ? Instant.ofEpochMilli(modifiedMillis) : null,
        sha256,
        charset == null ? null : charset.name(),
        status,
        prior == null ? SourceRow.NEW : same ? SourceRow.UNCHANGED : SourceRow.CHANGED,
        status.equals(SourceRow.ARTICLE) ? articleId() : null,
        original,
        prior == null ? state : prior.firstSeen(),
        same ? prior.lastChanged() : state);
  }
}
