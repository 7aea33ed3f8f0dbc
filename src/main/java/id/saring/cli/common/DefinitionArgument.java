package id.saring.cli.common;

import id.saring.beam.BeamStorage;
import id.saring.definition.DefinitionException;
import id.saring.definition.DefinitionFiles;
import id.saring.io.LocalStorage;
import id.saring.io.Locations;
import id.saring.io.Storage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A definition named on the command line, with the paths that it and the flags mean. */
public record DefinitionArgument(Path file) {
  /** The folder that it lies in. */
  public Path folder() {
    return file.toAbsolutePath().getParent();
  }

  /** The texts of the definition and its rule packs. */
  public DefinitionFiles read() {
    return DefinitionFiles.read(file);
  }

  /**
   * {@code flags} as typed if there are any; else {@code defined} resolved against the definition's
   * folder.
   */
  public List<String> inputs(List<String> flags, List<String> defined) {
    return flags.isEmpty() ? defined.stream().map(this::resolve).toList() : flags;
  }

  /**
   * {@code flag} as typed if given; else {@code defined} resolved against the definition's folder.
   */
  public Storage output(String flag, String defined) {
    return storage(flag == null ? resolve(defined) : flag);
  }

  /**
   * The output at {@code location}, a path or a URI.
   *
   * @throws DefinitionException if no file system has its scheme, or a file is there
   */
  public static Storage storage(String location) {
    if (Locations.isUri(location) && !Locations.isLocal(location)) {
      return BeamStorage.of(location);
    }
    Path folder = Path.of(Locations.path(location));
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new DefinitionException("output '" + location + "' is a file; expected a folder");
    }
    return LocalStorage.of(folder);
  }

  private String resolve(String path) {
    return Locations.isUri(path) ? path : folder().resolve(path).normalize().toString();
  }
}
