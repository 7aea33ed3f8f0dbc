package id.saring.cli.output;

import id.saring.cli.common.DefinitionArgument;
import id.saring.cli.common.DefinitionOption;
import id.saring.definition.Definition;
import id.saring.io.Storage;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where the snapshots are: the output of a definition, or a folder given. */
final class OutputOptions {
  @Mixin private DefinitionOption definition;

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
    DefinitionArgument argument = definition.argument();
    return argument.output(null, Definition.of(argument.read()).output());
  }
}
