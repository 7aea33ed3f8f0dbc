package id.saring.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rule packs that ship in the jar: those of the folder {@code pipelines}. */
final class ShippedPacks {
  private static final String ROOT = "/id/saring/pipelines";

  private ShippedPacks() {}

  /** Shared packs by name, then those of sites by domain. */
  static List<DefinitionFiles.PackFile> read() {
    URL root = ShippedPacks.class.getResource(ROOT);
    if (root == null) {
      throw new IllegalStateException("resource " + ROOT + " is not in the jar");
    }
    try {
      URI uri = root.toURI();
      if (!uri.getScheme().equals("jar")) {
        return read(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return read(jar.getPath(ROOT));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<DefinitionFiles.PackFile> read(Path root) throws IOException {
    List<DefinitionFiles.PackFile> packs = new ArrayList<>();
    for (String folder : List.of("rules", "sites")) {
      try (Stream<Path> files = Files.list(root.resolve(folder))) {
        List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
        for (String name : names) {
          packs.add(
              new DefinitionFiles.PackFile(
                  DefinitionFiles.SHIPPED + ":" + folder + "/" + name,
                  Files.readString(root.resolve(folder).resolve(name), StandardCharsets.UTF_8)));
        }
      }
    }
    return packs;
  }
}
