package id.saring.cli.output;

import id.saring.cli.common.Answer;
import id.saring.cli.common.ExitCode;
import id.saring.cli.common.Failure;
import id.saring.cli.common.JsonOption;
import id.saring.cli.common.Repair;
import id.saring.io.LockedException;
import id.saring.io.Storage;
import id.saring.snapshot.RunLock;
import id.saring.snapshot.SnapshotId;
import id.saring.snapshot.Snapshots;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code saring prune}: deletes old snapshots. */
@Command(
    name = "prune",
    mixinStandardHelpOptions = true,
    description = "Deletes all but the newest snapshots; the current one always stays.",
    footerHeading = "%nExample:%n",
    footer = "  saring prune --keep 14 --output /data/clean")
public final class PruneCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private OutputOptions options;

  @Option(
      names = "--keep",
      required = true,
      paramLabel = "N",
      description = "How many snapshots stay; at least 1.")
  private int keep;

  @Option(names = "--dry-run", description = "Say what would be deleted, and delete nothing.")
  private boolean dryRun;

  @Mixin private JsonOption json;

  @Override
  @SuppressWarnings("try")
  public Integer call() throws IOException {
    if (keep < 1) {
      throw new ParameterException(
          spec.commandLine(), "--keep is " + keep + "; expected at least 1");
    }
    Storage output = options.storage();
    try (Closeable lock = RunLock.take(output, InstantSource.system().instant())) {
      Repair.under(spec, output);
      Snapshots snapshots = new Snapshots(output);
      List<SnapshotId> deleted = dryRun ? snapshots.prunable(keep) : snapshots.prune(keep);
      if (json.isGiven()) {
        Answer.print(
            spec,
            Answer.of("prune", ExitCode.OK)
                .with("dry_run", dryRun)
                .with("deleted", deleted.stream().map(SnapshotId::text).toList()));
        return ExitCode.OK;
      }
      PrintWriter out = spec.commandLine().getOut();
      String done = dryRun ? "would delete " : "deleted ";
      deleted.forEach(id -> out.println(done + id));
      out.println(done + deleted.size() + " snapshots");
      out.flush();
      return ExitCode.OK;
    } catch (LockedException e) {
      return Failure.tell(spec.commandLine(), e, ExitCode.LOCKED);
    }
  }
}
