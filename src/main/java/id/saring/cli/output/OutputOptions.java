package id.saring.cli.output;

import id.saring.cli.common.DefinitionArgument;
import id.saring.definition.Definition;
import id.saring.io.Storage;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the snapshots are: the output of a definition, or a folder given. */
final class OutputOptions {
  @Option(
      names = "--definition",
      paramLabel = "FILE",
      defaultValue = "pipelines/berita.yaml",
      description = "Pipeline definition; default: ${DEFAULT-VALUE}.")
  private Path definition;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Folder of the snapshots; overrides the definition's.")
  private String output;

  /** Where the snapshots are. */
  Storage storage() {
    if (output != null) {
      return DefinitionArgument.storage(output);
    }
    DefinitionArgument argument = new DefinitionArgument(definition);
    return argument.output(null, Definition.of(argument.read()).output());
  }
}
