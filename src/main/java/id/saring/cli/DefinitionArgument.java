package id.saring.cli;

import id.saring.definition.DefinitionFiles;
import id.saring.run.SourceReader;
import java.nio.file.Path;
import java.util.List;

/** A definition named on the command line, with the paths that it and the flags mean. */
record DefinitionArgument(Path file) {
  /** The texts of the definition and its rule packs. */
  DefinitionFiles read() {
    return DefinitionFiles.read(file);
  }

  /**
   * {@code flags} as typed if there are any; else {@code defined} resolved against the definition's
   * folder.
   */
  List<String> inputs(List<String> flags, List<String> defined) {
    return flags == null || flags.isEmpty() ? defined.stream().map(this::resolve).toList() : flags;
  }

  /**
   * {@code flag} as typed if given; else {@code defined} resolved against the definition's folder.
   */
  Path output(Path flag, String defined) {
    return flag == null ? Path.of(resolve(defined)) : flag;
  }

  private String resolve(String path) {
    return SourceReader.isUri(path)
        ? path
        : file.toAbsolutePath().getParent().resolve(path).normalize().toString();
  }
}
