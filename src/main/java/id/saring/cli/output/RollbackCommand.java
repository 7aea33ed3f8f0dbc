package id.saring.cli.output;

import id.saring.cli.common.ExitCode;
import id.saring.cli.common.Failure;
import id.saring.cli.common.Repair;
import id.saring.io.LockedException;
import id.saring.io.Storage;
import id.saring.snapshot.Hold;
import id.saring.snapshot.RunLock;
import id.saring.snapshot.SnapshotId;
import id.saring.snapshot.Snapshots;
import java.io.Closeable;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code saring rollback}: makes readers use an older snapshot. */
@Command(
    name = "rollback",
    mixinStandardHelpOptions = true,
    description =
        "Makes an older snapshot the current one; without an id, the one before the current.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  saring rollback",
      "  saring rollback --hold 'wrong prices since Monday'",
      "  saring rollback 20260101T023000Z-1a2b3c4d --output /data/clean"
    })
public final class RollbackCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private OutputOptions options;

  @Parameters(
      arity = "0..1",
      paramLabel = "SNAPSHOT",
      converter = SnapshotIdConverter.class,
      description = "Id of the snapshot to go back to.")
  private SnapshotId snapshot;

  @Option(
      names = "--hold",
      paramLabel = "REASON",
      description = "Let no run publish until 'saring release'; runs say the reason.")
  private String hold;

  @Override
  @SuppressWarnings("try")
  public Integer call() throws IOException {
    Storage output = options.storage();
    try (Closeable lock = RunLock.take(output, InstantSource.system().instant())) {
      Snapshots snapshots = new Snapshots(output);
      Repair.under(spec, output);
      SnapshotId target = target(snapshots);
      snapshots.use(target);
      if (hold != null) {
        Hold.put(output, hold);
      }
      spec.commandLine()
          .getOut()
          .println(
              "current is now "
                  + target
                  + (hold == null ? "" : "; runs wait until 'saring release'"));
      return ExitCode.OK;
    } catch (LockedException e) {
      return Failure.tell(spec.commandLine(), e, ExitCode.LOCKED);
    }
  }

  private SnapshotId target(Snapshots snapshots) throws IOException {
    if (snapshot != null) {
      return snapshot;
    }
    Optional<SnapshotId> current = snapshots.current();
    Optional<SnapshotId> before =
        current.isPresent() ? snapshots.before(current.get()) : Optional.empty();
    return before.orElseThrow(
        () ->
            new ParameterException(
                spec.commandLine(), "there is no snapshot before the current one"));
  }
}
