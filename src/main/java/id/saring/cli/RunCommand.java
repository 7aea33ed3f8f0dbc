package id.saring.cli;

import id.saring.beam.BeamFiles;
import id.saring.beam.BeamRunner;
import id.saring.definition.Definition;
import id.saring.definition.DefinitionException;
import id.saring.definition.DefinitionFiles;
import id.saring.io.LockedException;
import id.saring.plan.Planner;
import id.saring.run.GraphRunner;
import id.saring.run.JobSpec;
import id.saring.run.RefreshJob;
import id.saring.snapshot.Accounts;
import id.saring.snapshot.CheckFailedException;
import id.saring.snapshot.Hold;
import id.saring.snapshot.Manifest;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code saring run}: the nightly refresh. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Cleans all raw files of a pipeline definition and publishes a snapshot.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  saring run pipelines/berita.yaml",
      "  saring run pipelines/berita.yaml --input /data/raw --output /data/clean",
      "  saring run pipelines/berita.yaml -- --targetParallelism=4",
      "  saring run pipelines/berita.yaml -- --runner=FlinkRunner --flinkMaster=[local]"
    })
final class RunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "DEFINITION", description = "Pipeline definition (YAML).")
  private Path definition;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "RUNNER OPTIONS",
      description = "Beam's options, after --.")
  private List<String> runnerOptions = new ArrayList<>();

  @Mixin private RunPaths paths;

  @Option(
      names = "--force",
      description = "Make a snapshot even if there is one of the same inputs and definition.")
  private boolean force;

  @Option(
      names = "--checksum",
      description = "Read every file to tell whether it changed; default: trust its size and time.")
  private boolean checksum;

  @Override
  public Integer call() throws IOException {
    InstantSource clock = InstantSource.system();
    Instant start = clock.instant();
    PrintWriter err = spec.commandLine().getErr();
    ProgressLine.Display display =
        Terminal.isInteractive() ? ProgressLine.Display.TERMINAL : ProgressLine.Display.PLAIN;
    ProgressLine progress = new ProgressLine(err, display, clock);
    try {
      RefreshJob job = job(clock, progress);
      RefreshJob.Result result = job.run();
      progress.close();
      report(result, start, clock);
      return ExitCode.OK;
    } catch (CheckFailedException e) {
      return fail(progress, e, ExitCode.CHECK_FAILED);
    } catch (LockedException e) {
      return fail(progress, e, ExitCode.LOCKED);
    } catch (Hold.HeldException e) {
      return fail(progress, e, ExitCode.HELD);
    } catch (GraphRunner.GraphFailedException e) {
      return fail(progress, e, ExitCode.RUNTIME);
    }
  }

  private RefreshJob job(InstantSource clock, ProgressLine progress) {
    DefinitionArgument argument = new DefinitionArgument(definition);
    DefinitionFiles files = argument.read();
    Definition checked = Definition.of(files);
    BeamRunner runner;
    try {
      runner = new BeamRunner(runnerOptions.toArray(String[]::new));
    } catch (IllegalArgumentException e) {
      throw new DefinitionException(
          "runner options: " + e.getMessage().lines().findFirst().orElse("unknown"));
    }
    BeamFiles.register();
    RefreshJob.Sources sources =
        new RefreshJob.Sources(paths.inputs(argument, checked), BeamFiles::list, new BeamFiles());
    return new RefreshJob(
        files,
        sources,
        paths.output(argument, checked),
        runner,
        checksum ? JobSpec.Trust.CHECKSUM : JobSpec.Trust.SIZE_AND_TIME,
        force ? RefreshJob.Mode.FORCED : RefreshJob.Mode.IF_NEW,
        clock,
        progress);
  }

  private int fail(ProgressLine progress, Exception e, int code) {
    progress.close();
    return SaringCommand.fail(spec.commandLine(), e, code);
  }

  private void report(RefreshJob.Result result, Instant start, InstantSource clock) {
    PrintWriter out = spec.commandLine().getOut();
    if (result instanceof RefreshJob.NothingNew nothing) {
      out.println("nothing new: same inputs and definition as snapshot " + nothing.id());
    } else if (result instanceof RefreshJob.UsedAgain again) {
      out.println(
          "snapshot " + again.id() + " is current again: same inputs and definition as now");
    } else if (result instanceof RefreshJob.Published published) {
      Manifest manifest = published.manifest();
      Map<String, Long> counters = manifest.counters();
      Accounts accounts = manifest.accounts();
      double seconds = Duration.between(start, clock.instant()).toMillis() / 1000.0;
      out.printf(
          Locale.ROOT,
          "read      %,d files, %.1f MB%n",
          accounts.sources(),
          counters.getOrDefault("bytes", 0L) / 1e6);
      if (!published.skipped().isEmpty()) {
        out.println("skipped   " + Planner.describe(published.skipped()));
      }
      out.printf(
          Locale.ROOT,
          "became    %,d articles, %,d duplicates, %,d rejects%n",
          accounts.articles(),
          accounts.duplicates(),
          accounts.rejects());
      out.printf(
          Locale.ROOT,
          "stripped  %,d of %,d chars%n",
          counters.getOrDefault("chars.removed", 0L),
          counters.getOrDefault("chars.removed", 0L) + counters.getOrDefault("chars.kept", 0L));
      out.printf(
          Locale.ROOT,
          "found     %,d dates, %,d figures%n",
          counters.getOrDefault("dates", 0L),
          counters.getOrDefault("figures", 0L));
      manifest.gates().stream()
          .filter(gate -> !gate.passed())
          .forEach(gate -> out.println("warning   " + gate.line()));
      published.pruned().forEach(id -> out.println("deleted   " + id));
      out.printf(Locale.ROOT, "took      %.1f s; published %s%n", seconds, published.location());
    }
    out.flush();
  }
}
