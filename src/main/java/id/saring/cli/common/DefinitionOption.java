package id.saring.cli.common;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The definition that a command works by; the one of this repository unless another is named. */
public final class DefinitionOption {
  private static final String NAME = "--definition";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = NAME,
      paramLabel = "FILE",
      defaultValue = "pipelines/berita.yaml",
      description = "Pipeline definition; default: ${DEFAULT-VALUE}.")
  private Path file;

  /** The definition named. */
  public DefinitionArgument argument() {
    return new DefinitionArgument(file);
  }

  /** Whether the command line names one. */
  public boolean isGiven() {
    return command.commandLine().getParseResult().hasMatchedOption(NAME);
  }
}
