package id.saring.run;

import id.saring.io.Storage;
import id.saring.plan.LedgerMatch;
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
 * @param isComparable whether it was made by the same definition, of files that were all read, and
 *     is still whole, so that equal inputs make nothing new
 */
record Previous(Optional<SnapshotId> current, Manifest manifest, boolean isComparable) {
  /** Counter of rejected files that may be readable another time. */
  static final String RETRYABLE = "rejects.retryable";

  /** Counter of files that changed during the run. */
  static final String CHANGED = "sources.changed_during_run";

  /** Counter of files that can be no one's original, for what they are or were. */
  static final String UNFIT = "sources.unfit";

  /**
   * The snapshot that readers of {@code output} use, or where that is not whole the newest that is,
   * for a run of a definition.
   */
  static Previous of(Storage output, String definitionHash, RefreshJob.Mode mode)
      throws IOException {
    Snapshots snapshots = new Snapshots(output);
    Optional<SnapshotId> whole = snapshots.newestWhole();
    if (whole.isEmpty()) {
      return new Previous(whole, null, false);
    }
    Manifest manifest = snapshots.manifest(whole.get());
    return new Previous(
        whole,
        manifest,
        mode == RefreshJob.Mode.IF_NEW
            && whole.equals(snapshots.current())
            && isSettled(manifest)
            && manifest.definitionHash().equals(definitionHash));
  }

  /** Whether the snapshot that readers of {@code output} use was made by a definition. */
  static boolean isMadeBy(Storage output, String definitionHash) {
    try {
      Snapshots snapshots = new Snapshots(output);
      Optional<SnapshotId> current = snapshots.current();
      return current.isPresent()
          && snapshots.manifest(current.get()).definitionHash().equals(definitionHash);
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether no file of that run may become something else in another. */
  static boolean isSettled(Manifest manifest) {
    return manifest.counters().getOrDefault(RETRYABLE, 0L) == 0
        && manifest.counters().getOrDefault(CHANGED, 0L) == 0;
  }

  /** Its id; for a snapshot that is there. */
  SnapshotId id() {
    return current.orElseThrow();
  }

  /** What a new snapshot must differ from; null to make one whatever it holds. */
  String state() {
    return isComparable ? RunInputs.state(manifest.inputsHash(), manifest.definitionHash()) : null;
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
}
