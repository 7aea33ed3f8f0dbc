package id.saring.run;

import id.saring.dataset.DataFile;
import id.saring.io.Storage;
import id.saring.plan.LedgerMatch;
import id.saring.snapshot.Accounts;
import id.saring.snapshot.Manifest;
import id.saring.snapshot.SnapshotId;
import id.saring.snapshot.Snapshots;
import java.io.IOException;
import java.util.Optional;

/**
 * The snapshot that a run follows.
 *
 * @param current its id; empty before the first
 * @param manifest its manifest; null before the first
 * @param isComparable whether it was made by the same definition, of files that were all read, so
 *     that equal inputs make nothing new
 */
record Previous(Optional<SnapshotId> current, Manifest manifest, boolean isComparable) {
  /** Counter of rejected files that may be readable another time. */
  static final String RETRYABLE = "rejects.retryable";

  /** Counter of files that changed during the run. */
  static final String DEPARTED = "sources.changed_during_run";

  /** The snapshot that readers of {@code output} use, for a run of a definition. */
  static Previous of(Storage output, String definitionHash) throws IOException {
    Snapshots snapshots = new Snapshots(output);
    Optional<SnapshotId> current = snapshots.current();
    if (current.isEmpty()) {
      return new Previous(current, null, false);
    }
    Manifest manifest = snapshots.manifest(current.get());
    boolean settled =
        manifest.counters().getOrDefault(RETRYABLE, 0L) == 0
            && manifest.counters().getOrDefault(DEPARTED, 0L) == 0;
    return new Previous(
        current, manifest, settled && manifest.definitionHash().equals(definitionHash));
  }

  /** Its id; for a snapshot that is there. */
  SnapshotId id() {
    return current.orElseThrow();
  }

  /** What a new snapshot must differ from; null to make one whatever it holds. */
  String state() {
    return isComparable ? RunInputs.state(manifest.inputsHash(), manifest.definitionHash()) : null;
  }

  /** Its accounts. */
  Optional<Accounts> accounts() {
    return Optional.ofNullable(manifest).map(Manifest::accounts);
  }

  /**
   * Whether sizes and times tell that a run would make the same: no file came, went or was touched.
   */
  boolean isUntouched(LedgerMatch match) {
    return isComparable
        && match.touched() == 0
        && match.gone().isEmpty()
        && KeptSurvey.canBeTrusted(id().start(), match.files());
  }

  /** Whether all data files are there in their sizes. */
  boolean isWhole(Storage output) throws IOException {
    Storage folder = output.in(Snapshots.path(id()));
    for (DataFile file : manifest.files()) {
      if (folder.size(file.path()).orElse(-1) != file.bytes()) {
        return false;
      }
    }
    return true;
  }
}
