package id.saring.cli.run;

import id.saring.cli.common.ExitCode;
import id.saring.definition.Definition;
import id.saring.io.Storage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Model.CommandSpec;

/** What follows a run: the metrics file and the command that the definition names. */
final class RunFollowUp {
  private static final String METRICS = "metrics.prom";

  private final CommandSpec spec;
  private final Storage output;
  private final Definition.Operation operation;

  RunFollowUp(CommandSpec spec, Storage output, Definition.Operation operation) {
    this.spec = spec;
    this.output = output;
    this.operation = operation;
  }

  /** Never fails: what does not work is said on standard error. */
  void of(RunReport report) {
    try {
      byte[] metrics = report.metrics().getBytes(StandardCharsets.UTF_8);
      output.write(METRICS, out -> out.write(metrics));
      output.delete(Storage.TEMPORARY);
    } catch (IOException e) {
      warn(METRICS + " is not written: " + e.getMessage());
    }
    String command =
        report.exitCode() == ExitCode.OK ? operation.onSuccess() : operation.onFailure();
    if (command != null) {
      run(command, report);
    }
  }

  private void run(String command, RunReport report) {
    try {
      Process process = new ProcessBuilder("sh", "-c", command).redirectErrorStream(true).start();
      try (OutputStream in = process.getOutputStream()) {
        in.write(report.answer().text().getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        // The command does not read what it is told.
      }
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      spec.commandLine().getErr().print(said);
      int code = process.waitFor();
      if (code != 0) {
        warn("the command '" + command + "' ended with exit code " + code);
      }
    } catch (IOException e) {
      warn("the command '" + command + "' did not run: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    spec.commandLine().getErr().flush();
  }

  private void warn(String what) {
    spec.commandLine().getErr().println("warning: " + what);
    spec.commandLine().getErr().flush();
  }
}
