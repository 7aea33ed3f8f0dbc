package id.saring.cli.common;

import id.saring.definition.DefinitionException;
import id.saring.definition.DefinitionFiles;
import id.saring.io.LocalStorage;
import id.saring.io.Locations;
import id.saring.io.Storage;
import java.nio.file.Path;
import java.util.List;

/** A definition named on the command line, with the paths that it and the flags mean. */
public record DefinitionArgument(Path file) {
  /** The texts of the definition and its rule packs. */
  public DefinitionFiles read() {
    return DefinitionFiles.read(file);
  }

  /**
   * {@code flags} as typed if there are any; else {@code defined} resolved against the definition's
   * folder.
   */
  public List<String> inputs(List<String> flags, List<String> defined) {
    return flags == null || flags.isEmpty() ? defined.stream().map(this::resolve).toList() : flags;
  }

  /**
   * {@code flag} as typed if given; else {@code defined} resolved against the definition's folder.
   */
  public Storage output(String flag, String defined) {
    return storage(flag == null ? resolve(defined) : flag);
  }

  /**
   * The output at {@code location}.
   *
   * @throws DefinitionException if it is a URI
   */
  public static Storage storage(String location) {
    if (Locations.isUri(location)) {
      throw new DefinitionException(
          "output '" + location + "' is a URI; expected a folder of a local file system");
    }
    return LocalStorage.of(Path.of(location));
  }

  private String resolve(String path) {
    return Locations.isUri(path)
        ? path
        : file.toAbsolutePath().getParent().resolve(path).normalize().toString();
  }
}
