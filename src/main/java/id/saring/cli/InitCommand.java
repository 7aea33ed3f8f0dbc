package id.saring.cli;

import id.saring.cli.common.ExitCode;
import id.saring.cli.common.NewFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code saring init}: a minimal pipeline definition. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    description =
        "Writes a minimal pipeline definition; all it does not say has defaults, the rule packs are"
            + " those that ship with Saring.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  saring init",
      "  saring init pipeline.yaml --input /data/raw --output /data/clean"
    })
final class InitCommand implements Callable<Integer> {
  private static final String DEFINITION =
      """
      # A Saring pipeline. Paths resolve against this file's folder; everything else has defaults.
      input:
        paths: [%s] # files, folders or globs
      output: %s
      """;

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      defaultValue = "saring.yaml",
      description = "The file to write; default: ${DEFAULT-VALUE}.")
  private Path file;

  @Option(
      names = "--input",
      paramLabel = "PATH",
      defaultValue = "raw",
      description = "What to read; default: ${DEFAULT-VALUE}.")
  private String input;

  @Option(
      names = "--output",
      paramLabel = "FOLDER",
      defaultValue = "clean",
      description = "Where the snapshots go; default: ${DEFAULT-VALUE}.")
  private String output;

  @Override
  public Integer call() throws IOException {
    NewFile.write(spec.commandLine(), file, DEFINITION.formatted(quoted(input), quoted(output)));
    PrintWriter out = spec.commandLine().getOut();
    out.println("wrote " + file + "; next: saring run " + file);
    out.flush();
    return ExitCode.OK;
  }

  private static String quoted(String text) {
    return text.matches("[\\w./-]+") ? text : "'" + text.replace("'", "''") + "'";
  }
}
