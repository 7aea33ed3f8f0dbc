package id.saring.cli.run;

import id.saring.cli.common.Answer;
import id.saring.cli.common.DefinitionArgument;
import id.saring.cli.common.DefinitionParameter;
import id.saring.cli.common.ExitCode;
import id.saring.cli.common.InputPlan;
import id.saring.cli.common.JsonOption;
import id.saring.cli.common.Repair;
import id.saring.cli.common.RunPaths;
import id.saring.cli.common.TrustOption;
import id.saring.dataset.row.SourceRow;
import id.saring.definition.Definition;
import id.saring.io.Storage;
import id.saring.plan.LedgerMatch;
import id.saring.plan.Listing;
import id.saring.plan.Planner;
import id.saring.plan.StaleBatch;
import id.saring.snapshot.Ledger;
import id.saring.snapshot.SnapshotId;
import id.saring.snapshot.Snapshots;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code saring plan}: what a run would read, and what of it is new. */
@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    description =
        "Lists what a run would read: what is new, changed or deleted since the current snapshot.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  saring plan pipelines/berita.yaml",
      "  saring plan pipelines/berita.yaml --input /data/raw"
    })
public final class PlanCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private DefinitionParameter definition;

  @Mixin private RunPaths paths;

  @Mixin private TrustOption trust;

  @Mixin private JsonOption json;

  @Override
  public Integer call() throws IOException {
    DefinitionArgument argument = definition.argument();
    Definition checked = Definition.of(argument.read());
    Listing listing = InputPlan.of(checked.input(), paths.inputs(argument, checked));
    Storage files = paths.output(argument, checked);
    Repair.before(spec, files);
    Optional<SnapshotId> current = new Snapshots(files).current();
    PlannedChanges changes = new PlannedChanges(checked, files, trust.trust());
    LedgerMatch match;
    try (Ledger ledger = Ledger.open(files, current)) {
      match = LedgerMatch.of(listing.files(), ledger, changes);
    }
    changes.end();
    List<String> added = changes.added();
    List<String> changed = changes.changed();
    List<String> deleted = match.gone().stream().map(SourceRow::sourcePath).toList();
    List<StaleBatch> redone = changes.redone();
    if (json.isGiven()) {
      Answer.print(
          spec,
          Answer.of("plan", ExitCode.OK)
              .with("against", current.map(SnapshotId::text).orElse(null))
              .with("files", match.files())
              .with("bytes", match.bytes())
              .with("new", added)
              .with("changed", changed)
              .with("deleted", deleted)
              .with("unchanged", match.files() - added.size() - changed.size())
              .with("skipped", listing.skipped())
              .with("batches", changes.batches())
              .with("batches_anew", redone.size())
              .with("redo", redone));
      return ExitCode.OK;
    }
    PrintWriter out = spec.commandLine().getOut();
    added.forEach(path -> out.println("new       " + path));
    changed.forEach(path -> out.println("changed   " + path));
    deleted.forEach(path -> out.println("deleted   " + path));
    for (StaleBatch redo : redone) {
      out.printf(
          Locale.ROOT,
          "anew      batch %d, %,d files from %s to %s: %s%n",
          redo.batch(),
          redo.files(),
          redo.from(),
          redo.to(),
          redo.why());
    }
    if (!listing.skipped().isEmpty()) {
      out.println("skipped " + Planner.describe(listing.skipped()));
    }
    out.printf(
        Locale.ROOT,
        "%,d files, %.1f MB; against %s: %,d new, %,d changed, %,d deleted, %,d unchanged%n",
        match.files(),
        match.bytes() / 1e6,
        current.map(id -> "snapshot " + id).orElse("no snapshot"),
        added.size(),
        changed.size(),
        deleted.size(),
        match.files() - added.size() - changed.size());
    out.printf(
        Locale.ROOT,
        "%,d of %,d batches would be made anew, and those in which a duplicate, a template or the"
            + " order of stamps changes with them%n",
        redone.size(),
        changes.batches());
    out.flush();
    return ExitCode.OK;
  }
}
