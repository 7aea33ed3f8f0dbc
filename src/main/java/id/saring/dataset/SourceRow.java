package id.saring.dataset;

import java.time.Instant;

/**
 * A row of {@link Tables#SOURCES}; the table documents each component. Instants are cut to
 * microseconds.
 */
public record SourceRow(
    String sourcePath,
    long sourceBytes,
    Instant modifiedAt,
    String sourceSha256,
    String charset,
    String status,
    String change,
    String articleId,
    String duplicateOf,
    String firstSeen,
    String lastChanged) {
  /** {@link #status} of a file that became an article. */
  public static final String ARTICLE = "article";

  /** {@link #status} of a file that repeats another exactly. */
  public static final String DUPLICATE = "duplicate";

  /** {@link #status} of a file that could not become an article. */
  public static final String REJECT = "reject";

  /** {@link #change} of a file the previous snapshot did not have. */
  public static final String NEW = "new";

  /** {@link #change} of a file with other bytes than in the previous snapshot. */
  public static final String CHANGED = "changed";

  /** {@link #change} of a file with the same bytes as in the previous snapshot. */
  public static final String UNCHANGED = "unchanged";

  /** {@link #change} of a file that is gone since the previous snapshot. */
  public static final String DELETED = "deleted";

  public SourceRow {
    modifiedAt = Cells.micros(modifiedAt);
    if (status.equals(DUPLICATE) && duplicateOf == null && !change.equals(DELETED)) {
      throw new IllegalArgumentException(sourcePath + " is a duplicate and names no original");
    }
  }
}
