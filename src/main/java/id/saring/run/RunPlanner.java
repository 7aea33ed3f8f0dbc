package id.saring.run;

import id.saring.dataset.Format;
import id.saring.definition.Definition;
import id.saring.io.Storage;
import id.saring.plan.BatchCutter;
import id.saring.plan.BatchRef;
import id.saring.plan.InputManifest;
import id.saring.plan.LedgerMatch;
import id.saring.plan.Listing;
import id.saring.plan.Planner;
import id.saring.plan.RecordIndex;
import id.saring.snapshot.Ledger;
import id.saring.snapshot.SnapshotId;
import id.saring.snapshot.publish.Publisher;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Lists the inputs of a run, holds them against the ledger of the snapshot before, and writes what
 * is to be read, batch after batch, to the workspace. Lists and ledger are read as streams.
 */
final class RunPlanner {
  private final Definition definition;
  private final RefreshJob.Sources sources;
  private final Storage output;
  private final Workspace workspace;
  private final RefreshJob.Listener listener;
  private final Deque<Format> ledgerFormats =
      new ArrayDeque<>(List.of(Format.JSONL, Format.PARQUET));

  /** A planner for one run; {@code listener} hears of a ledger that is damaged. */
  RunPlanner(
      Definition definition,
      RefreshJob.Sources sources,
      Storage output,
      RefreshJob.Listener listener) {
    this.definition = definition;
    this.sources = sources;
    this.output = output;
    this.workspace = new Workspace(output);
    this.listener = listener;
  }

  /**
   * The plan of a run that began at {@code start} and follows {@code current}.
   *
   * @throws IOException if an input cannot be listed, or the workspace not written
   */
  RunPlan plan(Previous current, JobSpec.Trust trust, Instant start) throws IOException {
    Definition.Input input = definition.input();
    Listing found = Planner.plan(input.format(), sources.inputs(), sources.remote());
    String digest = found.digest();
    boolean trusted = trust == JobSpec.Trust.SIZE_AND_TIME && current.isComparable();
    if (trusted && isKnown(current, digest)) {
      return new RunPlan(
          List.of(),
          found.files().size(),
          0,
          List.of(),
          List.of(),
          found.skipped(),
          current,
          digest,
          Long.MIN_VALUE,
          true);
    }
    Listing listing =
        new RecordIndex(input.format(), input.fields(), input.maxFileBytes(), sources.opener())
            .expand(found, output.in(Publisher.WORKSPACE));
    Held held = hold(listing, current);
    LedgerMatch match = held.match();
    Previous before = ledgerFormats.peek() == Format.JSONL ? current : current.damaged();
    boolean untouched = trusted && before.isUntouched(match);
    boolean same = untouched || (trusted && isAsBefore(before, held));
    if (untouched || (same && before.isKnownSince(start, match.latestModifiedMillis()))) {
      workspace.keepListing(before.known(digest));
    }
    return new RunPlan(
        same ? List.of() : held.batches(),
        match.files(),
        match.bytes(),
        match.gone(),
        match.unlisted(),
        listing.skipped(),
        before,
        digest,
        match.latestModifiedMillis(),
        same);
  }

  /** Whether reading the few files in doubt tells that a run would make the same. */
  private boolean isAsBefore(Previous before, Held held) {
    return before.isRepeatedBySame()
        && held.match().gone().isEmpty()
        && held.doubted().areAsBefore(new SourceReader(sources.opener(), definition.input()));
  }

  /** Whether the ledger of {@code current} need not be read, since it told nothing new before. */
  private boolean isKnown(Previous current, String digest) throws IOException {
    return workspace.keptListing().equals(Optional.of(current.known(digest)))
        && Ledger.isAsWritten(output, current.manifest());
  }

  private record Held(LedgerMatch match, DoubtedFiles doubted, List<BatchRef> batches) {}

  /**
   * Holds {@code listing} against the ledger as it stands in the first format in which it is whole,
   * against none if it is in no one, and writes the batches.
   */
  private Held hold(Listing listing, Previous current) throws IOException {
    while (true) {
      try (Ledger ledger = ledger(current);
          InputManifest.Writer inputs = workspace.createInputs(definition.hash())) {
        BatchCutter cutter = new BatchCutter(definition.input().batchBytes(), inputs);
        DoubtedFiles doubted =
            new DoubtedFiles(cutter, current.current().map(SnapshotId::start).orElse(null));
        LedgerMatch match = LedgerMatch.of(listing.files(), ledger, doubted);
        cutter.end();
        return new Held(match, doubted, inputs.commit());
      } catch (Ledger.DamagedException e) {
        ledgerFormats.remove();
        listener.repaired(
            "the ledger of snapshot " + current.id() + " is damaged; it is made anew: " + e);
      }
    }
  }

  private Ledger ledger(Previous current) throws IOException {
    return ledgerFormats.isEmpty()
        ? Ledger.open(output, Optional.empty())
        : Ledger.open(output, current.current(), ledgerFormats.peek());
  }
}
