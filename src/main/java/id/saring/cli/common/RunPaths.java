package id.saring.cli.common;

import id.saring.definition.Definition;
import id.saring.io.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a run reads and where it writes: as a definition says, unless flags say otherwise. */
public final class RunPaths {
  @Option(
      names = "--input",
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, folders or globs; override the definition's.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Folder of the snapshots; overrides the definition's.")
  private String output;

  /** The inputs, resolved. */
  public List<String> inputs(DefinitionArgument argument, Definition definition) {
    return argument.inputs(inputs, definition.input().paths());
  }

  /** Where the snapshots are. */
  public Storage output(DefinitionArgument argument, Definition definition) {
    return argument.output(output, definition.output());
  }

  /** Whether a flag says what to read. */
  public boolean hasInputs() {
    return !inputs.isEmpty();
  }

  /** Whether a flag says where the snapshots are. */
  public boolean hasOutput() {
    return output != null;
  }

  /** Where the snapshots are; without a definition, as the flag says. */
  public Storage output(Optional<DefinitionArgument> argument, Optional<Definition> definition) {
    return argument.isPresent() && definition.isPresent()
        ? output(argument.get(), definition.get())
        : DefinitionArgument.storage(output);
  }
}
