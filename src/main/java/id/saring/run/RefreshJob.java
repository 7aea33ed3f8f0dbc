package id.saring.run;

import id.saring.dataset.DataFile;
import id.saring.dataset.DatasetWriter;
import id.saring.dataset.SourceRow;
import id.saring.dataset.Tables;
import id.saring.dataset.TemplateRow;
import id.saring.definition.Definition;
import id.saring.definition.DefinitionFiles;
import id.saring.definition.Version;
import id.saring.io.LockedException;
import id.saring.io.Opener;
import id.saring.io.Storage;
import id.saring.report.Profile;
import id.saring.report.ReportPage;
import id.saring.snapshot.Accounts;
import id.saring.snapshot.CheckFailedException;
import id.saring.snapshot.Gates;
import id.saring.snapshot.Ledger;
import id.saring.snapshot.Manifest;
import id.saring.snapshot.Publisher;
import id.saring.snapshot.RunLock;
import id.saring.snapshot.SnapshotId;
import id.saring.snapshot.Snapshots;
import id.saring.survey.Survey;
import id.saring.survey.SurveyMerger;
import id.saring.text.Hashing;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** One run, from the listing to the switched snapshot: plan, survey, refresh, publish. */
public final class RefreshJob {
  private final DefinitionFiles definitionFiles;
  private final CleaningWorker cleaning;
  private final Definition definition;
  private final Sources sources;
  private final Storage output;
  private final PassRunner runner;
  private final InstantSource clock;
  private final Listener listener;
  private final Map<String, Double> timings = new TreeMap<>();

  /**
   * Where raw files come from.
   *
   * @param inputs files, folders, globs or URIs, resolved
   * @param remote lists a URI
   * @param opener opens what was listed
   */
  public record Sources(
      List<String> inputs, Function<String, List<PlannedFile>> remote, Opener opener) {
    public Sources {
      inputs = List.copyOf(inputs);
    }
  }

  /** Hears how a run goes on. */
  public interface Listener extends PassRunner.Progress {
    /** A stage begins, on {@code files} files of {@code bytes} bytes in all. */
    void stage(String name, long files, long bytes);
  }

  /** How a run ended well. */
  public sealed interface Result {}

  /** A snapshot was published at {@code location}, a path or URI. */
  public record Published(Manifest manifest, String location) implements Result {}

  /** The current snapshot {@code id} was made from the same inputs by the same definition. */
  public record NothingNew(SnapshotId id) implements Result {}

  /** A run of the definition in {@code definitionFiles}, checked here, to {@code output}. */
  public RefreshJob(
      DefinitionFiles definitionFiles,
      Sources sources,
      Storage output,
      PassRunner runner,
      InstantSource clock,
      Listener listener) {
    this.definitionFiles = definitionFiles;
    this.cleaning = CleaningWorker.of(definitionFiles);
    this.definition = cleaning.definition();
    this.sources = sources;
    this.output = output;
    this.runner = runner;
    this.clock = clock;
    this.listener = listener;
  }

  /**
   * Runs to the end.
   *
   * @throws CheckFailedException if the accounts or a gate forbid publishing
   * @throws LockedException if another run holds the output
   * @throws PassRunner.PassFailedException if the runner failed
   */
  @SuppressWarnings("try")
  public Result run()
      throws IOException, CheckFailedException, LockedException, PassRunner.PassFailedException {
    Instant start = clock.instant();
    try (Closeable lock = RunLock.take(output, start)) {
      Publisher publisher = new Publisher(output);
      publisher.recover();
      try {
        Plan plan = plan(start, Planner.plan(sources.inputs(), sources.remote()));
        return run(start, plan, publisher);
      } finally {
        output.delete(Publisher.WORKSPACE);
      }
    }
  }

  /**
   * What the later stages must know of the listing, which itself goes to the workspace: a million
   * files would not leave room for the work.
   */
  private record Plan(
      Optional<SnapshotId> before, int batches, long files, long bytes, List<SourceRow> gone) {}

  private Plan plan(Instant start, List<PlannedFile> listed) throws IOException {
    Optional<SnapshotId> before = new Snapshots(output).current();
    LedgerMatch match;
    try (Ledger ledger = Ledger.open(output, before)) {
      match = LedgerMatch.of(listed, ledger);
    }
    List<Batch> batches = Batch.cut(match.files(), definition.input().batchBytes());
    Workspace workspace = new Workspace(workspace());
    for (Batch batch : batches) {
      workspace.writeBatch(batch);
    }
    note("plan", start);
    return new Plan(
        before,
        batches.size(),
        match.files().size(),
        match.files().stream().mapToLong(PlannedFile::bytes).sum(),
        match.gone());
  }

  private Result run(Instant start, Plan plan, Publisher publisher)
      throws IOException, CheckFailedException, PassRunner.PassFailedException {
    Optional<Manifest> before = Optional.empty();
    if (plan.before().isPresent()) {
      before = Optional.of(new Snapshots(output).manifest(plan.before().get()));
    }
    Workspace workspace = new Workspace(workspace());
    pass(Pass.SURVEY, spec(output, ""), plan);
    SurveyMerger merger = new SurveyMerger();
    for (int batch = 0; batch < plan.batches(); batch++) {
      merger.add(workspace.readBatchSurvey(batch));
    }
    Survey survey =
        merger.merge(definition.survey().minDocuments(), definition.survey().minShare());
    String inputsHash = merger.inputsHash();
    if (before.isPresent()
        && before.get().inputsHash().equals(inputsHash)
        && before.get().definitionHash().equals(definition.hash())) {
      return new NothingNew(plan.before().get());
    }
    workspace.writeSurvey(survey);
    String state = HexFormat.of().formatHex(Hashing.digest(inputsHash + definition.hash()));
    SnapshotId id = SnapshotId.of(start, state);
    Storage folder = publisher.begin(id);
    try {
      pass(Pass.REFRESH, spec(folder, id.state()), plan);
      List<Receipt> receipts = new ArrayList<>();
      for (int batch = 0; batch < plan.batches(); batch++) {
        receipts.add(workspace.readReceipt(batch));
      }
      Profile profile =
          receipts.stream().map(Receipt::profile).reduce(Profile.EMPTY, Profile::merge);
      Manifest manifest = manifest(id, inputsHash, plan, survey, receipts, profile, before);
      listener.stage("publish", plan.files(), 0);
      return new Published(
          publisher.publish(manifest, List.of(ReportPage.attachment(manifest, before, profile))),
          folder.location());
    } catch (CheckFailedException
        | PassRunner.PassFailedException
        | IOException
        | RuntimeException e) {
      publisher.discard(id);
      throw e;
    }
  }

  /** Adds up the receipts of all batches and writes the rows that no batch has. */
  private Manifest manifest(
      SnapshotId id,
      String inputsHash,
      Plan plan,
      Survey survey,
      List<Receipt> receipts,
      Profile profile,
      Optional<Manifest> before)
      throws IOException {
    List<DataFile> written = new ArrayList<>();
    Map<String, Long> counters = new TreeMap<>();
    for (Receipt receipt : receipts) {
      written.addAll(receipt.files());
      receipt.counters().forEach((name, count) -> counters.merge(name, count, Long::sum));
    }
    profile.total().filled().forEach((column, count) -> counters.put("filled." + column, count));
    Storage storage = output.in(Snapshots.path(id));
    written.addAll(writeOwnRows(storage, survey, plan.gone(), plan.batches(), id.state()));
    Accounts accounts =
        new Accounts(
            plan.files(),
            counters.getOrDefault("status." + SourceRow.ARTICLE, 0L),
            counters.getOrDefault("status." + SourceRow.DUPLICATE, 0L),
            counters.getOrDefault("status." + SourceRow.REJECT, 0L),
            plan.gone().size());
    return Manifest.of(
        id,
        inputsHash,
        definition.hash(),
        Map.of("saring", Version.get(), "java", Runtime.version().toString()),
        accounts,
        Gates.judge(definition.gates(), accounts, before.map(Manifest::accounts)),
        counters,
        timings,
        written);
  }

  private Storage workspace() {
    return output.in(Publisher.WORKSPACE);
  }

  private JobSpec spec(Storage folder, String state) {
    return new JobSpec(definitionFiles, workspace(), folder, sources.opener(), state);
  }

  private void pass(Pass pass, JobSpec spec, Plan plan) throws PassRunner.PassFailedException {
    String name = pass.name().toLowerCase(Locale.ROOT);
    listener.stage(name, plan.files(), plan.bytes());
    Instant from = clock.instant();
    runner.run(pass, spec, plan.batches(), listener);
    note(name, from);
  }

  /** The rows that no batch has: templates, and files that are gone. */
  private List<DataFile> writeOwnRows(
      Storage storage, Survey survey, List<SourceRow> gone, int nextPart, String state)
      throws IOException {
    List<DataFile> written = new ArrayList<>();
    try (DatasetWriter writer =
        DatasetWriter.open(storage, 0, List.of(Tables.TEMPLATES), definition.hash())) {
      for (Survey.Template template : survey.templates()) {
        writer.write(
            Tables.TEMPLATES,
            new TemplateRow(
                template.site(),
                template.line(),
                template.documents(),
                template.share(),
                template.action().name().toLowerCase(Locale.ROOT),
                cleaning.ruleTaking(template.line())));
      }
      written.addAll(writer.commit());
    }
    if (!gone.isEmpty()) {
      try (DatasetWriter writer =
          DatasetWriter.open(storage, nextPart, List.of(Tables.SOURCES), definition.hash())) {
        for (SourceRow row : gone) {
          writer.write(Tables.SOURCES, Ledger.deleted(row, state));
        }
        written.addAll(writer.commit());
      }
    }
    return written;
  }

  private void note(String name, Instant from) {
    timings.put(name, Duration.between(from, clock.instant()).toMillis() / 1000.0);
  }
}
