package id.saring.cli.output;

import id.saring.cli.common.Answer;
import id.saring.cli.common.ExitCode;
import id.saring.cli.common.JsonOption;
import id.saring.cli.common.Repair;
import id.saring.io.Storage;
import id.saring.snapshot.SnapshotId;
import id.saring.snapshot.Snapshots;
import id.saring.snapshot.diff.SnapshotDiff;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code saring diff}: what changed from one snapshot to another. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description =
        "Compares two snapshots article by article; without ids, the current one and the one before"
            + " it.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  saring diff",
      "  saring diff 20260101T023000Z-1a2b3c4d 20260102T023000Z-5e6f7a8b --output /data/clean"
    })
public final class DiffCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private OutputOptions options;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "OLDER",
      converter = SnapshotIdConverter.class,
      description = "Id of a snapshot.")
  private SnapshotId older;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NEWER",
      converter = SnapshotIdConverter.class,
      description = "Id of the other; goes with OLDER.")
  private SnapshotId newer;

  @Mixin private JsonOption json;

  @Override
  public Integer call() throws IOException {
    Storage files = options.storage();
    Repair.before(spec, files);
    List<SnapshotId> two =
        older == null
            ? lastTwo(new Snapshots(files))
            : Stream.of(older, newer).filter(Objects::nonNull).toList();
    if (two.size() != 2) {
      throw new ParameterException(
          spec.commandLine(),
          older == null
              ? "there is no snapshot before the current one; 'saring snapshots' lists the ids of"
                  + " those that can be compared"
              : "diff compares two snapshots; give the id of the other after " + older);
    }
    SnapshotDiff diff = SnapshotDiff.of(files, two.get(0), two.get(1));
    if (json.isGiven()) {
      Answer.print(
          spec,
          Answer.of("diff", ExitCode.OK)
              .with("older", two.get(0).text())
              .with("newer", two.get(1).text())
              .with("added", diff.added())
              .with("removed", diff.removed())
              .with("same", diff.same())
              .with("changed", diff.changed())
              .with("raw_changed", diff.rawChanged())
              .with("aspects", diff.aspects())
              .with("samples", diff.samples()));
      return ExitCode.OK;
    }
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%s to %s: %,d added, %,d removed, %,d same, %,d changed (%,d of them with a changed raw"
            + " file)%n",
        two.get(0),
        two.get(1),
        diff.added(),
        diff.removed(),
        diff.same(),
        diff.changed(),
        diff.rawChanged());
    diff.aspects()
        .forEach((aspect, count) -> out.printf(Locale.ROOT, "  %-20s %,d%n", aspect, count));
    diff.samples().forEach(sample -> out.println("  " + sample));
    out.flush();
    return ExitCode.OK;
  }

  private static List<SnapshotId> lastTwo(Snapshots snapshots) throws IOException {
    List<SnapshotId> two = new ArrayList<>();
    Optional<SnapshotId> current = snapshots.current();
    if (current.isPresent()) {
      snapshots.before(current.get()).ifPresent(two::add);
      two.add(current.get());
    }
    return two;
  }
}
