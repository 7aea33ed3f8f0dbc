package id.saring.cli;

import id.saring.beam.BeamFiles;
import id.saring.definition.Definition;
import id.saring.io.Storage;
import id.saring.plan.Planner;
import id.saring.run.SourceReader;
import id.saring.run.UndoCheck;
import id.saring.snapshot.SnapshotId;
import id.saring.snapshot.Snapshots;
import id.saring.snapshot.Verification;
import id.saring.snapshot.Verifier;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
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
        "Checks a snapshot: checksums, schemas, equal rows in both formats, keys, accounts, and that the edits of each article"
            + " undone give its raw file.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  saring verify",
      "  saring verify 20260101T023000Z-1a2b3c4d",
      "  saring verify --input /data/raw --output /data/clean"
    })
final class VerifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "SNAPSHOT",
      description = "Id of a snapshot, or its folder; default: the current one.")
  private Path snapshot;

  @Option(
      names = "--definition",
      paramLabel = "FILE",
      defaultValue = "pipelines/berita.yaml",
      description = "Pipeline definition; default: ${DEFAULT-VALUE}.")
  private Path definition;

  @Mixin private RunPaths paths;

  @Override
  public Integer call() throws IOException {
    DefinitionArgument argument = new DefinitionArgument(definition);
    Definition checked = Definition.of(argument.read());
    Storage files = paths.output(argument, checked);
    Repair.before(spec, files);
    SnapshotId id = id(new Snapshots(files));
    BeamFiles.register();
    UndoCheck undo =
        new UndoCheck(
            Planner.plan(paths.inputs(argument, checked), BeamFiles::list).files(),
            new SourceReader(new BeamFiles(), checked.input().maxFileBytes()));
    Verification verification = new Verifier(files).verify(id, undo);
    PrintWriter out = spec.commandLine().getOut();
    verification.faults().forEach(fault -> out.println("fault: " + fault));
    out.printf(
        Locale.ROOT,
        "snapshot %s: %,d files, %,d articles checked, %,d faults%n",
        id,
        verification.fileCount(),
        verification.articleCount(),
        verification.faultCount());
    out.flush();
    return verification.faultCount() == 0 ? ExitCode.OK : ExitCode.CHECK_FAILED;
  }

  private SnapshotId id(Snapshots snapshots) throws IOException {
    if (snapshot == null) {
      return snapshots
          .current()
          .orElseThrow(
              () ->
                  new ParameterException(
                      spec.commandLine(), "there is no snapshot yet; run first"));
    }
    Path name = snapshot.getFileName();
    if (name == null || !SnapshotId.isId(name.toString())) {
      throw new ParameterException(
          spec.commandLine(),
          "'" + snapshot + "' is no snapshot; one looks like 20260101T023000Z-1a2b3c4d");
    }
    return new SnapshotId(name.toString());
  }
}
