package id.saring.cli.common;

import id.saring.definition.Definition;
import java.util.List;
import picocli.CommandLine.Option;

/** What a command reads: as a definition says, unless the flag says otherwise. */
public final class InputOption {
  @Option(
      names = "--input",
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, folders or globs; override the definition's.")
  private List<String> inputs = List.of();

  /** The inputs, resolved. */
  public List<String> of(DefinitionArgument argument, Definition definition) {
    return argument.inputs(inputs, definition.input().paths());
  }

  /** Whether the flag says what to read. */
  public boolean isGiven() {
    return !inputs.isEmpty();
  }
}
