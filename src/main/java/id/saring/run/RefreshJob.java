package id.saring.run;

import id.saring.dataset.DataFile;
import id.saring.dataset.Format;
import id.saring.dataset.row.RejectRow;
import id.saring.dataset.row.SourceRow;
import id.saring.dataset.table.Tables;
import id.saring.definition.Definition;
import id.saring.definition.Version;
import id.saring.io.HeldLock;
import id.saring.io.LockedException;
import id.saring.io.Opener;
import id.saring.io.Storage;
import id.saring.plan.BatchRef;
import id.saring.plan.LedgerMatch;
import id.saring.plan.PlannedFile;
import id.saring.plan.Planner;
import id.saring.report.Profile;
import id.saring.report.ReportPage;
import id.saring.snapshot.Accounts;
import id.saring.snapshot.CounterNames;
import id.saring.snapshot.Fill;
import id.saring.snapshot.Hold;
import id.saring.snapshot.Manifest;
import id.saring.snapshot.RunLock;
import id.saring.snapshot.SnapshotId;
import id.saring.snapshot.SnapshotReader;
import id.saring.snapshot.Snapshots;
import id.saring.snapshot.publish.CheckFailedException;
import id.saring.snapshot.publish.Gates;
import id.saring.snapshot.publish.Publisher;
import id.saring.text.Hashing;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One run, from the listing to the switched snapshot: plan, survey, refresh, publish. */
public final class RefreshJob {
  private static final int MOST_ROUNDS = 4;
  private static final int MOST_REJECTS_TOLD = 5;
  private static final int CLOCK_STEP_MILLIS = 50;

  private final Definition definition;
  private final Sources sources;
  private final Storage output;
  private final Snapshots snapshots;
  private final GraphRunner runner;
  private final InstantSource clock;
  private final Listener listener;
  private final JobSpec.Trust trust;
  private final Mode mode;
  private final Map<String, Double> timings = new TreeMap<>();

  /**
   * Where raw files come from.
   *
   * @param inputs files, folders, globs or URIs, resolved
   * @param remote lists a URI
   * @param opener opens what was listed
   */
  public record Sources(List<String> inputs, Planner.Lister remote, Opener opener) {
    public Sources {
      inputs = List.copyOf(inputs);
    }
  }

  /** Hears how a run goes on. */
  public interface Listener {
    /** A stage begins, on {@code files} files of {@code bytes} bytes in all. */
    void stage(String name, long files, long bytes);

    /** Something was wrong with the output and is right now, as {@code what} says. */
    default void repaired(String what) {}

    /** {@code count} files are rejected; the first of them as {@code path: reason}. */
    default void rejected(List<String> first, long count) {}

    /** {@code files} and {@code bytes} are done since the stage began. */
    void done(long files, long bytes);
  }

  /** How a run ended well. */
  public sealed interface Result {}

  /**
   * A snapshot was published.
   *
   * @param location where it is, a path or URI
   * @param skipped how many files of each kind were no raw files
   * @param pruned old snapshots that were deleted after it
   */
  public record Published(
      Manifest manifest, String location, Map<String, Long> skipped, List<SnapshotId> pruned)
      implements Result {}

  /**
   * The current snapshot was made from the same inputs by the same definition.
   *
   * @param manifest of that snapshot
   * @param unread how many of them could not be read, this time again
   */
  public record NothingNew(Manifest manifest, long unread) implements Result {}

  /**
   * A snapshot that was made from the same inputs by the same definition, before the one that was
   * current, is current again.
   *
   * @param manifest of that snapshot
   */
  public record UsedAgain(Manifest manifest) implements Result {}

  /** Whether a snapshot is made even if there is one of the same content. */
  public enum Mode {
    /** Only if there is something new. */
    IF_NEW,
    /** In any case, and all of it anew. */
    FORCED
  }

  /**
   * A run of {@code definition}, to {@code output}. The examples of its rules are checked here,
   * unless the current snapshot shows that they held.
   */
  public RefreshJob(
      Definition definition,
      Sources sources,
      Storage output,
      GraphRunner runner,
      JobSpec.Trust trust,
      Mode mode,
      InstantSource clock,
      Listener listener) {
    this.definition = definition;
    this.sources = sources;
    this.output = output;
    this.snapshots = new Snapshots(output);
    if (!Previous.isMadeBy(snapshots, definition.hash())) {
      CleaningWorker.of(definition);
    }
    this.runner = runner;
    this.clock = clock;
    this.listener = listener;
    this.trust = trust;
    this.mode = mode;
  }

  /**
   * Whether the current snapshot of {@code output} shows that the rules of {@code definition} hold.
   */
  public static boolean isProven(Definition definition, Storage output) {
    return Previous.isMadeBy(new Snapshots(output), definition.hash());
  }

  /**
   * Runs to the end.
   *
   * @throws CheckFailedException if the accounts or a gate forbid publishing
   * @throws LockedException if another run holds the output
   * @throws Hold.HeldException if the output is on hold
   * @throws GraphRunner.GraphFailedException if the runner failed
   */
  public Result run()
      throws IOException,
          CheckFailedException,
          LockedException,
          Hold.HeldException,
          GraphRunner.GraphFailedException {
    Instant called = clock.instant();
    try (HeldLock lock = RunLock.take(output, called)) {
      Publisher publisher = new Publisher(output, snapshots);
      publisher.recover().forEach(listener::repaired);
      Optional<String> hold = Hold.reason(output);
      if (hold.isPresent()) {
        throw new Hold.HeldException(output, hold.get());
      }
      if (mode == Mode.FORCED) {
        output.delete(Workspace.KEPT);
      }
      Instant start = startOfItsOwn(called);
      try {
        Previous before = Previous.of(snapshots, definition.hash(), mode);
        RunPlan plan =
            new RunPlanner(definition, sources, output, listener).plan(before, trust, start);
        note("plan", start);
        return plan.isUntouched()
            ? new NothingNew(before.manifest(), 0)
            : run(start, plan, plan.before(), lock);
      } finally {
        if (lock.isHeld()) {
          output.delete(Publisher.WORKSPACE);
          output.delete(Storage.TEMPORARY);
        }
      }
    }
  }

  /**
   * Waits for a second in which no snapshot began, since ids tell no more apart; not for a clock
   * that stands still.
   */
  private Instant startOfItsOwn(Instant called) throws IOException {
    Instant start = called;
    while (snapshots.beganIn(start)) {
      try {
        Thread.sleep(CLOCK_STEP_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted while it waited to begin", e);
      }
      Instant now = clock.instant();
      if (now.equals(start)) {
        return start;
      }
      start = now;
    }
    return start;
  }

  private Result run(Instant start, RunPlan plan, Previous before, HeldLock lock)
      throws IOException, CheckFailedException, GraphRunner.GraphFailedException {
    Workspace workspace = new Workspace(output);
    workspace.writeDefinition(definition.files());
    CleaningWorker.ofProven(definition); // workers of this JVM need not read it again
    try {
      RunInputs inputs = refresh(start, plan, before, workspace);
      requireHeld(lock);
      if (!inputs.isNew()) {
        workspace.keepSurveys(plan.batches());
        Result result = again(inputs);
        if (result instanceof NothingNew
            && before.isKnownSince(start, plan.latestModifiedMillis())) {
          workspace.keepListing(before.known(plan.listing()));
        }
        return result;
      }
      SnapshotId id = SnapshotId.of(start, inputs.state());
      Summary summary = summary(id, plan, workspace, before);
      tellRejects(id, summary.manifest());
      listener.stage("publish", plan.files(), 0);
      requireHeld(lock);
      Manifest published =
          new Publisher(output, snapshots)
              .publish(
                  summary.manifest(),
                  definition.dataset(),
                  List.of(
                      ReportPage.attachment(
                          definition.dataset().title(),
                          summary.manifest(),
                          Optional.ofNullable(before.manifest()),
                          summary.profile())));
      workspace.keep(plan.batches());
      Previous now = new Previous(Optional.of(id), published, true, false);
      if (now.isUntouched(summary.match())) {
        workspace.keepListing(now.known(plan.listing()));
      }
      int keep = definition.operation().keep();
      return new Published(
          published,
          output.in(Snapshots.path(id)).location(),
          plan.skipped(),
          keep == 0 ? List.of() : snapshots.prune(keep));
    } catch (CheckFailedException
        | GraphRunner.GraphFailedException
        | IOException
        | RuntimeException e) {
      discard(start, workspace);
      throw e;
    }
  }

  private void requireHeld(HeldLock lock) throws IOException {
    if (!lock.isHeld()) {
      throw new IOException(
          "another run took the lock of "
              + output.location()
              + " while this one slept; nothing was published; run again");
    }
  }

  /** What there is already of {@code inputs} becomes current, unless it is. */
  private Result again(RunInputs inputs) throws IOException {
    SnapshotId same =
        snapshots
            .sameAs(inputs.hash(), definition.hash(), Previous::isRepeatable)
            .orElseThrow(() -> new IOException("a snapshot vanished during the run; run again"));
    Manifest manifest = snapshots.manifest(same);
    if (!snapshots.current().equals(Optional.of(same))) {
      snapshots.use(same);
      return new UsedAgain(manifest);
    }
    long unread = manifest.counters().getOrDefault(CounterNames.RETRYABLE, 0L);
    if (unread > 0) {
      tellRejects(same, manifest);
    }
    return new NothingNew(manifest, unread);
  }

  /** States of which there is a whole snapshot, so that no twin is to be made. */
  private Set<String> made(Previous before) throws IOException {
    Set<String> states = new TreeSet<>();
    if (mode == Mode.FORCED) {
      return states;
    }
    for (SnapshotId id : snapshots.whole()) {
      boolean isDamaged = before.isDamaged() && before.id().equals(id);
      if (!isDamaged) {
        Manifest manifest = snapshots.manifest(id);
        if (manifest.definitionHash().equals(definition.hash())
            && Previous.isRepeatable(manifest)) {
          states.add(RunInputs.state(manifest.inputsHash(), manifest.definitionHash()));
        }
      }
    }
    return states;
  }

  private void tellRejects(SnapshotId id, Manifest manifest) throws IOException {
    if (manifest.accounts().rejects() == 0) {
      return;
    }
    List<String> first = new ArrayList<>();
    SnapshotReader reader = new SnapshotReader(output.in(Snapshots.path(id)), manifest);
    try (SnapshotReader.Rows<RejectRow> rows = reader.rows(Tables.REJECTS, Format.JSONL)) {
      for (RejectRow row = rows.next();
          row != null && first.size() < MOST_REJECTS_TOLD;
          row = rows.next()) {
        first.add(row.sourcePath() + ": " + row.reason());
      }
    }
    listener.rejected(first, manifest.accounts().rejects());
  }

  private void discard(Instant start, Workspace workspace) throws IOException {
    Optional<RunInputs> inputs = workspace.readInputs();
    if (inputs.isPresent()) {
      new Publisher(output, snapshots).discard(SnapshotId.of(start, inputs.get().state()));
    }
  }

  /**
   * Runs the graph until no row names an original that was not what the survey had found: a copy
   * takes its place in the next round, in which all that is not concerned is done already.
   */
  private RunInputs refresh(Instant start, RunPlan plan, Previous before, Workspace workspace)
      throws IOException, GraphRunner.GraphFailedException {
    Set<Long> unfit = new TreeSet<>();
    Stages stages = new Stages(plan);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      JobSpec spec =
          new JobSpec(
              definition.hash(), output, sources.opener(), start, made(before), trust, unfit);
      runner.run(spec, plan.batches(), stages);
      stages.end();
      RunInputs inputs =
          workspace
              .readInputs()
              .orElseThrow(() -> new IOException("the runner ended before the survey did"));
      if (!inputs.isNew() || !findDeparted(plan, workspace, unfit)) {
        return inputs;
      }
    }
    throw new GraphRunner.GraphFailedException(
        "raw files keep changing while they are read: "
            + unfit.size()
            + " in "
            + MOST_ROUNDS
            + " rounds; run again when they are complete",
        null);
  }

  /**
   * Adds the files that were not what the survey had found to {@code unfit}; answers whether a row
   * names one of them as its original.
   */
  private static boolean findDeparted(RunPlan plan, Workspace workspace, Set<Long> unfit)
      throws IOException {
    Set<Long> departed = new TreeSet<>();
    Set<String> originals = new HashSet<>();
    for (BatchRef batch : plan.batches()) {
      Receipt.Head receipt =
          workspace.readReceiptHead(batch.index()).orElseThrow(() -> lacksReceipt(batch));
      departed.addAll(receipt.departed());
      originals.addAll(receipt.originals());
    }
    unfit.addAll(departed);
    return departed.stream().map(Hashing::articleId).anyMatch(originals::contains);
  }

  private static Receipt receipt(Workspace workspace, BatchRef batch) throws IOException {
    return workspace.readReceipt(batch.index()).orElseThrow(() -> lacksReceipt(batch));
  }

  private static IOException lacksReceipt(BatchRef batch) {
    return new IOException("batch " + batch.index() + " has no receipt");
  }

  private record Summary(Manifest manifest, Profile profile, LedgerMatch match) {}

  /** Adds up the receipts of all batches and writes the ledger. */
  private Summary summary(SnapshotId id, RunPlan plan, Workspace workspace, Previous before)
      throws IOException {
    List<DataFile> written = new ArrayList<>(workspace.readTemplateFiles());
    Map<String, Long> counters = new TreeMap<>();
    Map<Integer, byte[]> digests = new TreeMap<>();
    Profile profile = Profile.EMPTY;
    LedgerMatch match;
    try (LedgerWriter ledger =
        new LedgerWriter(
            output.in(Snapshots.path(id)),
            definition.hash(),
            id.state(),
            plan.absent(id.state()))) {
      for (BatchRef ref : plan.batches()) {
        Receipt receipt = receipt(workspace, ref);
        List<PlannedFile> files = workspace.readBatch(ref).files();
        for (int i = 0; i < files.size(); i++) {
          ledger.add(files.get(i), receipt.sources().get(i));
        }
        written.addAll(receipt.files());
        receipt.counters().forEach((name, count) -> counters.merge(name, count, Long::sum));
        counters.merge(CounterNames.UNFIT, (long) receipt.departed().size(), Long::sum);
        profile = profile.merge(receipt.profile());
        digests.put(ref.index(), receipt.contentDigest(files));
      }
      written.addAll(ledger.commit());
      match = ledger.match();
    }
    Accounts accounts =
        new Accounts(
            plan.files(),
            counters.getOrDefault(CounterNames.STATUS + SourceRow.ARTICLE, 0L),
            counters.getOrDefault(CounterNames.STATUS + SourceRow.DUPLICATE, 0L),
            counters.getOrDefault(CounterNames.STATUS + SourceRow.REJECT, 0L),
            plan.gone().size(),
            plan.unlisted().size());
    Map<String, Fill> fill = profile.fill();
    Manifest manifest =
        Manifest.of(
            id,
            RunInputs.of(digests, definition.hash(), Set.of()).hash(),
            definition.hash(),
            Map.of("saring", Version.get(), "java", Runtime.version().toString()),
            accounts,
            Gates.judge(
                definition.gates(),
                new Gates.Evidence(accounts, counters, fill),
                Optional.ofNullable(before.manifest())),
            counters,
            fill,
            timings,
            written);
    return new Summary(manifest, profile, match);
  }

  /** Tells the listener and the timings of stages as they begin and end. */
  private final class Stages implements GraphRunner.Progress {
    private final RunPlan plan;
    private GraphRunner.Stage current;
    private Instant from;

    Stages(RunPlan plan) {
      this.plan = plan;
    }

    @Override
    public void done(GraphRunner.Stage stage, long files, long bytes) {
      if (current != stage) {
        end();
        current = stage;
        from = clock.instant();
        listener.stage(name(stage), plan.files(), plan.bytes());
      }
      listener.done(files, bytes);
    }

    void end() {
      if (current != null) {
        note(name(current), from);
        current = null;
      }
    }

    private static String name(GraphRunner.Stage stage) {
      return stage.name().toLowerCase(Locale.ROOT);
    }
  }

  private void note(String name, Instant from) {
    timings.put(name, Duration.between(from, clock.instant()).toMillis() / 1000.0);
  }
}
