package id.saring.cli.output;

import id.saring.cli.common.Answer;
import id.saring.cli.common.ExitCode;
import id.saring.cli.common.JsonOption;
import id.saring.cli.common.Repair;
import id.saring.dataset.DataFile;
import id.saring.io.Storage;
import id.saring.snapshot.Hold;
import id.saring.snapshot.Manifest;
import id.saring.snapshot.SnapshotId;
import id.saring.snapshot.Snapshots;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code saring snapshots}: what there is. */
@Command(
    name = "snapshots",
    mixinStandardHelpOptions = true,
    description = "Lists the snapshots in the order of their publication, with sizes and states.",
    footerHeading = "%nExample:%n",
    footer = "  saring snapshots --output /data/clean")
public final class SnapshotsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private OutputOptions options;

  @Mixin private JsonOption json;

  /** A line of the list. */
  record Line(String id, String state, long articles, long bytes) {}

  @Override
  public Integer call() throws IOException {
    Storage output = options.storage();
    Repair.before(spec, output);
    Snapshots snapshots = new Snapshots(output);
    Optional<SnapshotId> current = snapshots.current();
    List<Line> lines = new ArrayList<>();
    for (SnapshotId id : snapshots.all()) {
      lines.add(line(snapshots, id, current.equals(Optional.of(id))));
    }
    Optional<String> hold = Hold.reason(output);
    if (json.isGiven()) {
      Answer.print(
          spec,
          Answer.of("snapshots", ExitCode.OK)
              .with("hold", hold.orElse(null))
              .with("snapshots", lines));
      return ExitCode.OK;
    }
    PrintWriter out = spec.commandLine().getOut();
    for (Line line : lines) {
      out.printf(
          Locale.ROOT,
          "%s  %,9d articles  %,10.1f MB  %s%n",
          line.id(),
          line.articles(),
          line.bytes() / 1e6,
          line.state());
    }
    out.println(lines.size() + " snapshots in " + output.location());
    hold.ifPresent(reason -> out.println("on hold: " + reason));
    out.flush();
    return ExitCode.OK;
  }

  private static Line line(Snapshots snapshots, SnapshotId id, boolean isCurrent) {
    try {
      Manifest manifest = snapshots.manifest(id);
      long bytes = manifest.files().stream().mapToLong(DataFile::bytes).sum();
      List<String> missing = snapshots.missing(id);
      String state =
          missing.isEmpty() ? (isCurrent ? "current" : "whole") : "damaged: " + missing.get(0);
      return new Line(id.text(), state, manifest.accounts().articles(), bytes);
    } catch (IOException | IllegalArgumentException e) {
      return new Line(id.text(), "damaged: its manifest cannot be read", 0, 0);
    }
  }
}
