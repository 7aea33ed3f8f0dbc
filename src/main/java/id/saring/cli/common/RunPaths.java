package id.saring.cli.common;

import id.saring.definition.Definition;
import id.saring.io.Storage;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a run reads and where it writes: as a definition says, unless flags say otherwise. */
public final class RunPaths {
  @Mixin private InputOption inputs;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Folder of the snapshots; overrides the definition's.")
  private String output;

  /** The inputs, resolved. */
  public List<String> inputs(DefinitionArgument argument, Definition definition) {
    return inputs.of(argument, definition);
  }

  /** Where the snapshots are. */
  public Storage output(DefinitionArgument argument, Definition definition) {
    return argument.output(output, definition.output());
  }

  /** Where the snapshots are, as the flag says, whatever a definition does. */
  public Storage givenOutput() {
    return DefinitionArgument.storage(output);
  }

  /** Whether flags say where the snapshots are, and not what was read. */
  public boolean isOutputAlone() {
    return output != null && !inputs.isGiven();
  }
}
