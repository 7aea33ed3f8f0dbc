package id.saring.snapshot.verify;

import id.saring.dataset.row.SourceRow;
import id.saring.io.Storage;
import id.saring.snapshot.Ledger;
import id.saring.snapshot.Manifest;
import id.saring.snapshot.SnapshotId;
import id.saring.snapshot.Snapshots;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks what the ledger says of earlier snapshots against that of the one before, which it reads
 * side by side; nothing where that is gone or not whole.
 */
final class LedgerCheck implements Closeable {
  private final Ledger before;
  private final String state;
  private final Verification verification;
  private final List<String> unknown = new ArrayList<>();
  private SourceRow prior;
  private String last = "";
  private boolean isReadable = true;

  private LedgerCheck(Ledger before, String state, Verification verification) {
    this.before = before;
    this.state = state;
    this.verification = verification;
  }

  /** A check of the ledger of {@code manifest}. */
  static LedgerCheck of(Storage files, Manifest manifest, Verification verification)
      throws IOException {
    Optional<SnapshotId> before = new Snapshots(files).wholeBefore(manifest);
    LedgerCheck check =
        new LedgerCheck(
            Ledger.open(files, before), new SnapshotId(manifest.id()).state(), verification);
    check.isReadable = before.isPresent();
    check.advance();
    return check;
  }

  /** What lies below {@code path}, a reject for {@code reason}, may not have been listed. */
  void rejected(String path, String reason) {
    Ledger.unknownBelow(path, reason).ifPresent(unknown::add);
  }

  /** Checks the next row; rows of older versions, with what is gone at the end, end the check. */
  void check(SourceRow row) {
    if (!isReadable) {
      return;
    }
    isReadable = last.compareTo(row.sourcePath()) < 0;
    last = row.sourcePath();
    while (isReadable && prior != null && prior.sourcePath().compareTo(row.sourcePath()) < 0) {
      miss();
    }
    if (!isReadable) {
      return;
    }
    SourceRow known = null;
    if (prior != null && prior.sourcePath().equals(row.sourcePath())) {
      known = prior;
      advance();
    }
    verification.check(
        isTrue(row, known),
        "sources: change, first_seen or last_changed of "
            + row.sourcePath()
            + " do not follow from the snapshot before");
  }

  private boolean isTrue(SourceRow row, SourceRow known) {
    if (row.change().equals(SourceRow.DELETED)) {
      return known != null && row.equals(Ledger.deleted(known, state));
    }
    if (row.change().equals(SourceRow.UNLISTED)) {
      return known != null
          && row.equals(Ledger.unlisted(known))
          && unknown.stream().anyMatch(row.sourcePath()::startsWith);
    }
    boolean same =
        known != null
            && known.sourceSha256() != null
            && known.sourceSha256().equals(row.sourceSha256());
    String change = known == null ? SourceRow.NEW : same ? SourceRow.UNCHANGED : SourceRow.CHANGED;
    return row.change().equals(change)
        && row.firstSeen().equals(known == null ? state : known.firstSeen())
        && row.lastChanged().equals(same ? known.lastChanged() : state);
  }

  /** Checks that no file of the snapshot before is left. */
  void end() {
    while (isReadable && prior != null) {
      miss();
    }
  }

  private void miss() {
    verification.fault(
        "sources: " + prior.sourcePath() + " was in the snapshot before and is in no row");
    advance();
  }

  private void advance() {
    try {
      prior = isReadable ? before.next() : null;
    } catch (IOException e) {
      isReadable = false;
      verification.unchecked(
          "sources: change, first_seen and last_changed were not checked, for the ledger of the"
              + " snapshot before cannot be read");
    }
  }

  @Override
  public void close() throws IOException {
    before.close();
  }
}
