package id.saring.cli.output;

import id.saring.beam.BeamFiles;
import id.saring.beam.BeamRunner;
import id.saring.cli.common.Answer;
import id.saring.cli.common.BeamArguments;
import id.saring.cli.common.DefinitionArgument;
import id.saring.cli.common.DefinitionOption;
import id.saring.cli.common.ExitCode;
import id.saring.cli.common.InputPlan;
import id.saring.cli.common.JsonOption;
import id.saring.cli.common.ProgressLine;
import id.saring.cli.common.Repair;
import id.saring.cli.common.RunPaths;
import id.saring.definition.Definition;
import id.saring.definition.DefinitionException;
import id.saring.io.LocalStorage;
import id.saring.io.Storage;
import id.saring.io.TemporaryFiles;
import id.saring.run.CleaningWorker;
import id.saring.run.JobSpec;
import id.saring.run.RawFileCheck;
import id.saring.run.RefreshJob;
import id.saring.run.SourceReader;
import id.saring.snapshot.Manifest;
import id.saring.snapshot.SnapshotId;
import id.saring.snapshot.SnapshotReader;
import id.saring.snapshot.Snapshots;
import id.saring.snapshot.verify.RawCheck;
import id.saring.snapshot.verify.Verification;
import id.saring.snapshot.verify.Verifier;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code saring verify}: whether a snapshot is whole and true. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description =
        "Checks a snapshot: checksums, schemas, equal rows in both formats, keys, words, measures,"
            + " accounts, and against the raw files that the edits of each article undone give its"
            + " file.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  saring verify",
      "  saring verify 20260101T023000Z-1a2b3c4d",
      "  saring verify --input /data/raw --output /data/clean",
      "  saring verify --deep"
    })
public final class VerifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "SNAPSHOT",
      converter = SnapshotIdConverter.class,
      description = "Id of a snapshot, or its folder; default: the current one.")
  private SnapshotId snapshot;

  @Mixin private DefinitionOption definition;

  @Mixin private RunPaths paths;

  @Option(
      names = "--deep",
      description = "Clean every raw file again and compare all rows; takes as long as a run.")
  private boolean deep;

  @Mixin private JsonOption json;

  @Override
  public Integer call() throws Exception {
    Optional<Raw> raw = raw();
    Storage files =
        raw.map(given -> paths.output(given.argument(), given.definition()))
            .orElseGet(paths::givenOutput);
    Repair.before(spec, files);
    SnapshotId id = id(new Snapshots(files));
    List<String> faults = new ArrayList<>();
    Verification verification =
        new Verifier(files)
            .verify(
                id,
                raw.isPresent()
                    ? check(raw.get(), new Snapshots(files).manifest(id))
                    : RawCheck.NONE);
    faults.addAll(verification.faults());
    long count = verification.faultCount();
    if (deep) {
      List<String> differences = differences(raw, files, id);
      faults.addAll(differences);
      count += differences.size();
    }
    int code = count == 0 ? ExitCode.OK : ExitCode.CHECK_FAILED;
    if (json.isGiven()) {
      Answer.print(
          spec,
          Answer.of("verify", code)
              .with("snapshot", id.text())
              .with("files", verification.fileCount())
              .with("articles", verification.articleCount())
              .with("raw_files_checked", raw.isPresent())
              .with("fault_count", count)
              .with("faults", faults)
              .with("unchecked", verification.unchecked()));
      return code;
    }
    PrintWriter out = spec.commandLine().getOut();
    faults.forEach(fault -> out.println("fault: " + fault));
    verification.unchecked().forEach(what -> out.println("note: " + what));
    out.printf(
        Locale.ROOT,
        "snapshot %s: %,d files, %,d articles checked%s, %,d faults%n",
        id,
        verification.fileCount(),
        verification.articleCount(),
        raw.isPresent() ? "" : " without raw files, for want of --definition or --input",
        count);
    out.flush();
    return code;
  }

  /** What leads to the raw files. */
  private record Raw(DefinitionArgument argument, Definition definition) {}

  /** Where only the output is given, nothing says which raw files are its own. */
  private Optional<Raw> raw() {
    if (!deep && !definition.isGiven() && paths.isOutputAlone()) {
      return Optional.empty();
    }
    DefinitionArgument argument = definition.argument();
    return Optional.of(new Raw(argument, Definition.of(argument.read())));
  }

  private RawCheck check(Raw raw, Manifest manifest) throws IOException {
    return new RawFileCheck(
        InputPlan.of(raw.definition().input(), paths.inputs(raw.argument(), raw.definition()))
            .files(),
        new SourceReader(new BeamFiles(), raw.definition().input()),
        CleaningWorker.of(raw.definition()),
        manifest);
  }

  /** Cleans everything again, elsewhere, and says which data files come out otherwise. */
  private List<String> differences(Optional<Raw> raw, Storage output, SnapshotId id)
      throws Exception {
    Raw given = raw.orElseThrow();
    Manifest manifest = new Snapshots(output).manifest(id);
    if (!manifest.definitionHash().equals(given.definition().hash())) {
      throw new DefinitionException(
          "--deep: snapshot "
              + id
              + " was made by another definition, or another version of Saring; give that one");
    }
    Path elsewhere = TemporaryFiles.folder("verify");
    Storage again = LocalStorage.of(elsewhere.resolve("output"));
    try {
      InstantSource clock = InstantSource.fixed(id.start());
      RefreshJob job =
          new RefreshJob(
              given.definition(),
              new RefreshJob.Sources(
                  paths.inputs(given.argument(), given.definition()),
                  BeamFiles::list,
                  new BeamFiles()),
              again,
              new BeamRunner(BeamArguments.of(spec)),
              JobSpec.Trust.CHECKSUM,
              RefreshJob.Mode.FORCED,
              clock,
              new ProgressLine(
                  spec.commandLine().getErr(), ProgressLine.Display.PLAIN, InstantSource.system()));
      job.run();
      SnapshotId made = new Snapshots(again).current().orElseThrow();
      Manifest found = new Snapshots(again).manifest(made);
      List<String> differences = new ArrayList<>(Comparison.of(manifest, found));
      differences.addAll(
          Comparison.ofLedgers(
              new SnapshotReader(output.in(Snapshots.path(id)), manifest),
              new SnapshotReader(again.in(Snapshots.path(made)), found)));
      return differences;
    } finally {
      LocalStorage.of(elsewhere.getParent()).delete(elsewhere.getFileName().toString());
    }
  }

  private SnapshotId id(Snapshots snapshots) throws IOException {
    if (snapshot == null) {
      return snapshots
          .current()
          .orElseThrow(
              () ->
                  new ParameterException(
                      spec.commandLine(),
                      "there is no snapshot in the output; run first, or name another --output"));
    }
    return snapshot;
  }
}
