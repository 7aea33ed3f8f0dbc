package id.saring.cli.run;

import id.saring.beam.BeamFiles;
import id.saring.beam.BeamRunner;
import id.saring.cli.common.BeamArguments;
import id.saring.cli.common.DefinitionArgument;
import id.saring.cli.common.DefinitionParameter;
import id.saring.cli.common.ExitCode;
import id.saring.cli.common.Failure;
import id.saring.cli.common.JsonOption;
import id.saring.cli.common.LogFormat;
import id.saring.cli.common.ProgressLine;
import id.saring.cli.common.RunPaths;
import id.saring.cli.common.SecondCompiler;
import id.saring.cli.common.Terminal;
import id.saring.cli.common.TrustOption;
import id.saring.definition.Definition;
import id.saring.io.LockedException;
import id.saring.io.Storage;
import id.saring.run.GraphRunner;
import id.saring.run.RefreshJob;
import id.saring.snapshot.Hold;
import id.saring.snapshot.publish.CheckFailedException;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
public final class RunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private DefinitionParameter definition;

  @Mixin private RunPaths paths;

  @Option(
      names = "--force",
      description = "Make a snapshot even if there is one of the same inputs and definition.")
  private boolean force;

  @Mixin private TrustOption trust;

  @Mixin private JsonOption json;

  @Override
  public Integer call() throws IOException {
    InstantSource clock = InstantSource.system();
    Instant start = clock.instant();
    PrintWriter err = spec.commandLine().getErr();
    ProgressLine.Display display =
        Terminal.isInteractive() && !LogFormat.isJson(spec)
            ? ProgressLine.Display.TERMINAL
            : ProgressLine.Display.PLAIN;
    ProgressLine progress = new ProgressLine(err, display, clock);
    Definition checked = null;
    Storage output = null;
    RunReport report;
    try {
      DefinitionArgument argument = definition.argument();
      checked =
          Definition.of(
              argument.read(), read -> RefreshJob.isProven(read, paths.output(argument, read)));
      output = paths.output(argument, checked);
      report = RunReport.of(job(argument, checked, output, clock, progress).run());
      progress.close();
    } catch (CheckFailedException e) {
      report = fail(progress, e, ExitCode.CHECK_FAILED);
    } catch (LockedException e) {
      report = fail(progress, e, ExitCode.LOCKED);
    } catch (Hold.HeldException e) {
      report = fail(progress, e, ExitCode.HELD);
    } catch (GraphRunner.GraphFailedException e) {
      report = fail(progress, e, ExitCode.RUNTIME);
    } catch (IOException | RuntimeException e) {
      report = fail(progress, e, Failure.codeOf(e));
    }
    report = report.took(start, clock.instant(), progress);
    PrintWriter out = spec.commandLine().getOut();
    out.print(json.isGiven() ? report.answer().text() : report.text());
    out.flush();
    if (checked != null && output != null && report.exitCode() != ExitCode.LOCKED) {
      new RunFollowUp(spec, output, checked.operation()).of(report);
    }
    return report.exitCode();
  }

  private RefreshJob job(
      DefinitionArgument argument,
      Definition checked,
      Storage output,
      InstantSource clock,
      ProgressLine progress) {
    GraphRunner runner =
        new ShortRuns(new BeamRunner(BeamArguments.of(spec)), SecondCompiler.FOR_LOOPS::use);
    RefreshJob.Sources sources =
        new RefreshJob.Sources(paths.inputs(argument, checked), BeamFiles::list, new BeamFiles());
    return new RefreshJob(
        checked,
        sources,
        output,
        runner,
        trust.trust(),
        force ? RefreshJob.Mode.FORCED : RefreshJob.Mode.IF_NEW,
        clock,
        progress);
  }

  private RunReport fail(ProgressLine progress, Exception e, int code) {
    progress.close();
    Failure.tell(spec.commandLine(), e, code);
    return RunReport.failed(e, code);
  }
}
