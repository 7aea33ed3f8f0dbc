package id.saring.run;

import id.saring.plan.LedgerMatch;
import id.saring.snapshot.CounterNames;
import id.saring.snapshot.Manifest;
import id.saring.snapshot.SnapshotId;
import id.saring.snapshot.Snapshots;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/**
 * The snapshot that a run follows.
 *
 * @param current its id; empty before the first
 * @param manifest its manifest; null before the first
 * @param isComparable whether it was made by the same definition and is still whole, so that equal
 *     inputs make nothing new
 * @param isDamaged whether its ledger cannot be read, so that it is made anew in any case
 */
record Previous(
    Optional<SnapshotId> current, Manifest manifest, boolean isComparable, boolean isDamaged) {
  /**
   * The snapshot of {@code snapshots} that readers use, or where that is not whole the newest that
   * is, for a run of a definition.
   */
  static Previous of(Snapshots snapshots, String definitionHash, RefreshJob.Mode mode)
      throws IOException {
    Optional<SnapshotId> whole = snapshots.newestWhole();
    if (whole.isEmpty()) {
      return new Previous(whole, null, false, false);
    }
    Manifest manifest = snapshots.manifest(whole.get());
    return new Previous(
        whole,
        manifest,
        mode == RefreshJob.Mode.IF_NEW
            && whole.equals(snapshots.current())
            && manifest.definitionHash().equals(definitionHash),
        false);
  }

  /** Whether the snapshot of {@code snapshots} that readers use was made by a definition. */
  static boolean isMadeBy(Snapshots snapshots, String definitionHash) {
    try {
      Optional<SnapshotId> current = snapshots.current();
      return current.isPresent()
          && snapshots.manifest(current.get()).definitionHash().equals(definitionHash);
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether every file of that run could be read, or never can be. */
  private static boolean isSettled(Manifest manifest) {
    return isRepeatable(manifest)
        && manifest.counters().getOrDefault(CounterNames.RETRYABLE, 0L) == 0;
  }

  /** Whether another run that reads the same makes the same. */
  static boolean isRepeatable(Manifest manifest) {
    return manifest.counters().getOrDefault(CounterNames.CHANGED, 0L) == 0;
  }

  /** The listing with {@code digest} as one that tells nothing new against it. */
  KnownListing known(String digest) {
    return new KnownListing(manifest.id(), manifest.definitionHash(), digest);
  }

  /** The same with a damaged ledger. */
  Previous damaged() {
    return new Previous(current, manifest, false, true);
  }

  /** Its id; for a snapshot that is there. */
  SnapshotId id() {
    return current.orElseThrow();
  }

  /**
   * Whether sizes and times tell that a run would make the same: no file came, went or was touched.
   */
  boolean isUntouched(LedgerMatch match) {
    return match.touched() == 0
        && match.gone().isEmpty()
        && isKnownSince(id().start(), match.latestModifiedMillis());
  }

  /**
   * Whether sizes and times will tell from now on that a run would make the same as one that began
   * at {@code start} and made the same as this; the file that was modified last was at {@code
   * latestModifiedMillis}.
   */
  boolean isKnownSince(Instant start, long latestModifiedMillis) {
    return isRepeatedBySame() && KeptSurvey.canBeTrusted(start, latestModifiedMillis);
  }

  /** Whether a run that finds the same files with the same content makes the same. */
  boolean isRepeatedBySame() {
    return isComparable && isSettled(manifest);
  }
}
