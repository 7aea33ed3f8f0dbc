package id.saring.cli.common;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The definition that a command works by, as its first word. */
public final class DefinitionParameter {
  @Parameters(index = "0", paramLabel = "DEFINITION", description = "Pipeline definition (YAML).")
  private Path file;

  /** The definition named. */
  public DefinitionArgument argument() {
    return new DefinitionArgument(file);
  }
}
