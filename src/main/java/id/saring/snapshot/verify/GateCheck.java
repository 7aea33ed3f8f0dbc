package id.saring.snapshot.verify;

import id.saring.definition.Definition;
import id.saring.io.Storage;
import id.saring.snapshot.GateResult;
import id.saring.snapshot.Manifest;
import id.saring.snapshot.SnapshotId;
import id.saring.snapshot.Snapshots;
import id.saring.snapshot.publish.Gates;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks by which gates a snapshot passed, with what the rows give. */
final class GateCheck {
  private final Optional<Manifest> before;

  private GateCheck(Optional<Manifest> before) {
    this.before = before;
  }

  /** A check of the gates of {@code manifest}, which may look at the snapshot before. */
  static GateCheck of(Storage files, Manifest manifest) throws IOException {
    Snapshots snapshots = new Snapshots(files);
    Optional<SnapshotId> id = snapshots.wholeBefore(manifest);
    return new GateCheck(
        id.isPresent() ? Optional.of(snapshots.manifest(id.get())) : Optional.empty());
  }

  /**
   * Notes each gate that forbade publishing, or that found something else than the rows give.
   *
   * @param counters as the rows give them
   * @param limits of the definition; empty where it is not at hand
   */
  void check(
      Manifest manifest,
      Map<String, Long> counters,
      Optional<Definition.Gates> limits,
      Verification verification) {
    Gates.Evidence now = new Gates.Evidence(manifest.accounts(), counters, manifest.fill());
    for (GateResult gate : manifest.gates()) {
      verification.check(!gate.forbids(), "it was published against " + gate.line());
      Optional<String> found = Gates.found(gate.name(), now, before);
      verification.check(
          found.isEmpty() || plain(found.get()).equals(plain(gate.found())),
          gate.line() + ", which is not what the accounts say");
    }
    boolean knowsBefore = before.isPresent() || manifest.previous() == null;
    if (limits.isPresent() && knowsBefore) {
      List<GateResult> judged = Gates.judge(limits.get(), now, before);
      verification.check(
          plain(judged).equals(plain(manifest.gates())),
          "the gates are not those of the definition");
    }
  }

  private static List<GateResult> plain(List<GateResult> gates) {
    return gates.stream()
        .map(
            gate ->
                new GateResult(
                    gate.name(),
                    gate.severity(),
                    plain(gate.limit()),
                    plain(gate.found()),
                    gate.passed()))
        .toList();
  }

  /** Snapshots of older versions have no separators of thousands. */
  private static String plain(String text) {
    return text.replace(",", "");
  }
}
