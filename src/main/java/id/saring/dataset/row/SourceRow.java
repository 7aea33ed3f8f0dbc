package id.saring.dataset.row;

import id.saring.dataset.table.Tables;
import id.saring.model.schema.Doc;
import id.saring.model.schema.Key;
import id.saring.model.schema.LowCardinality;
import id.saring.model.schema.Nullable;
import id.saring.model.schema.OneOf;
import id.saring.model.schema.References;
import java.time.Instant;

/** A row of {@link Tables#SOURCES}. */
@Doc(
    "The ledger, sorted by source_path: one row per raw file of this run, and one per file of the"
        + " snapshot before that is not there or was not listed.")
public record SourceRow(
    @Key @Doc("Raw file, relative to the input root.") String sourcePath,
    @Doc("Size of the raw file in bytes.") long sourceBytes,
    @Nullable @Doc("When the file was last modified, as its file system says; null if it does not.")
        Instant modifiedAt,
    @Nullable @Doc("SHA-256 of the raw bytes; null if they were not read.") String sourceSha256,
    @Nullable @LowCardinality @Doc("Charset that decoded it; null if none did.") String charset,
    @LowCardinality
        @OneOf({ARTICLE, DUPLICATE, REJECT})
        @Doc(
            "What became of it; a duplicate has the same bytes or the same repaired text as"
                + " another. For a deleted or unlisted file, what it was.")
        String status,
    @LowCardinality
        @OneOf({NEW, CHANGED, UNCHANGED, DELETED, UNLISTED})
        @Doc(
            "Against the snapshot before; unlisted says that the folder or file that holds it could"
                + " not be read, so that nothing is known of it.")
        String change,
    @Nullable
        @References("articles.article_id")
        @Doc("Its article; null unless status is article, and for a deleted or unlisted file.")
        String articleId,
    @Nullable
        @References("articles.article_id")
        @Doc(
            "The article it repeats; null unless status is duplicate, and for a deleted or unlisted"
                + " file.")
        String duplicateOf,
    @LowCardinality
        @Doc(
            "Snapshot that first had the file: the eight hex digits at the end of a snapshot id, so"
                + " that data files carry no clock.")
        String firstSeen,
    @LowCardinality
        @Doc(
            "Snapshot in which its bytes last changed: the eight hex digits at the end of a"
                + " snapshot id.")
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

  /** {@link #change} of a file of the previous snapshot whose folder could not be listed. */
  public static final String UNLISTED = "unlisted";

  public SourceRow {
    if (status.equals(DUPLICATE) && duplicateOf == null && isThere(change)) {
      throw new IllegalArgumentException(sourcePath + " is a duplicate and names no original");
    }
  }

  /** Whether it is a raw file of the run, and not one of the snapshot before alone. */
  public boolean isThere() {
    return isThere(change);
  }

  private static boolean isThere(String change) {
    return !change.equals(DELETED) && !change.equals(UNLISTED);
  }
}
