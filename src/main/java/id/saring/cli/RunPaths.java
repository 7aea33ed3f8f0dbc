package id.saring.cli;

import id.saring.definition.Definition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What a run reads and where it writes: as a definition says, unless flags say otherwise. */
final class RunPaths {
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
  private Path output;

  /** The inputs, resolved. */
  List<String> inputs(DefinitionArgument argument, Definition definition) {
    return argument.inputs(inputs, definition.inputs());
  }

  /** The folder of the snapshots, resolved. */
  Path output(DefinitionArgument argument, Definition definition) {
    return argument.output(output, definition.output());
  }
}
