package id.saring.snapshot;

import id.saring.dataset.DataFile;
import id.saring.dataset.Format;
import id.saring.dataset.HashingStream;
import id.saring.dataset.row.SourceRow;
import id.saring.dataset.table.Tables;
import id.saring.io.Storage;
import id.saring.model.vocabulary.RejectReason;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;

/**
 * The raw files of a snapshot in the order of their paths, read as a stream: what a new run
 * compares its listing with.
 */
public final class Ledger implements Closeable {
  private static final String UNREADABLE_FOLDER = RejectReason.UNREADABLE_FOLDER.word();
  private static final Set<String> UNREAD =
      Set.of(
          RejectReason.UNREADABLE.word(),
          RejectReason.CHANGED.word(),
          RejectReason.TOO_COMPLEX.word());

  private final SnapshotReader.Rows<SourceRow> rows;
  private String last;

  private Ledger(SnapshotReader.Rows<SourceRow> rows) {
    this.rows = rows;
  }

  /** The ledger of snapshot {@code id}; an empty one if there is none. */
  public static Ledger open(Storage files, Optional<SnapshotId> id) throws IOException {
    return open(files, id, Format.JSONL);
  }

  /** The same, as it stands in {@code format}. */
  public static Ledger open(Storage files, Optional<SnapshotId> id, Format format)
      throws IOException {
    if (id.isEmpty()) {
      return new Ledger(null);
    }
    Manifest manifest = new Snapshots(files).manifest(id.get());
    SnapshotReader reader = new SnapshotReader(files.in(Snapshots.path(id.get())), manifest);
    return new Ledger(reader.rows(Tables.SOURCES, format));
  }

  /** Whether the ledger of the snapshot of {@code manifest} is as it was written. */
  public static boolean isAsWritten(Storage files, Manifest manifest) throws IOException {
    Storage folder = files.in(Snapshots.path(new SnapshotId(manifest.id())));
    for (DataFile file : manifest.filesIn(Format.JSONL.folder(Tables.SOURCES))) {
      try (InputStream in = folder.read(file.path())) {
        if (!HashingStream.of(in).sha256().equals(file.sha256())) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * The next file that the snapshot had, in ascending order of {@link SourceRow#sourcePath} as
   * strings compare; null after the last. Files that were gone then are passed over.
   *
   * @throws DamagedException if the ledger cannot be read or is not in order
   */
  public SourceRow next() throws DamagedException {
    SourceRow row;
    do {
      row = row();
    } while (row != null && row.change().equals(SourceRow.DELETED));
    if (row != null) {
      if (last != null && last.compareTo(row.sourcePath()) >= 0) {
        throw new DamagedException(
            rows.part() + ": " + row.sourcePath() + " is not in the order of paths", null);
      }
      last = row.sourcePath();
    }
    return row;
  }

  private SourceRow row() throws DamagedException {
    try {
      return rows == null ? null : rows.next();
    } catch (IOException e) {
      throw new DamagedException(e.getMessage(), e);
    }
  }

  /** A ledger that cannot be read; the message says where. */
  public static final class DamagedException extends IOException {
    private static final long serialVersionUID = 1L;

    private DamagedException(String message, IOException cause) {
      super(message, cause);
    }
  }

  /**
   * The row that a file of the previous snapshot gets when it is gone.
   *
   * @param before its row there
   * @param state state of the new snapshot
   */
  public static SourceRow deleted(SourceRow before, String state) {
    return absent(before, SourceRow.DELETED, state);
  }

  /** The row that a file of the previous snapshot gets when its folder could not be listed. */
  public static SourceRow unlisted(SourceRow before) {
    return absent(before, SourceRow.UNLISTED, before.lastChanged());
  }

  /**
   * How the source paths begin of which nothing is known where {@code path} is a reject for {@code
   * reason}: those of a folder that could not be listed, or of the records in a file that could not
   * be read; empty if the reject says nothing of others.
   */
  public static Optional<String> unknownBelow(String path, String reason) {
    if (reason.equals(UNREADABLE_FOLDER)) {
      return Optional.of(path + "/");
    }
    return UNREAD.contains(reason) ? Optional.of(path + "#") : Optional.empty();
  }

  private static SourceRow absent(SourceRow before, String change, String lastChanged) {
    return new SourceRow(
        before.sourcePath(),
        before.sourceBytes(),
        before.modifiedAt(),
        before.sourceSha256(),
        before.charset(),
        before.status(),
        change,
        null,
        null,
        before.firstSeen(),
        lastChanged);
  }

  @Override
  public void close() throws IOException {
    if (rows != null) {
      rows.close();
    }
  }
}
