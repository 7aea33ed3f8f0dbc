package id.saring.cli;

import id.saring.definition.Definition;
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
  private Path output;

  /** The folder of the snapshots. */
  Path folder() {
    if (output != null) {
      return output;
    }
    DefinitionArgument argument = new DefinitionArgument(definition);
    return argument.output(null, Definition.of(argument.read()).output());
  }
}
