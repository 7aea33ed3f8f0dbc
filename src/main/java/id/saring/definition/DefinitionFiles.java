package id.saring.definition;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The texts of a pipeline definition and its rule packs, as they travel to workers.
 *
 * @param name file name of the definition, for errors
 * @param text its YAML
 * @param packs the rule packs it lists, in order
 */
public record DefinitionFiles(String name, String text, List<PackFile> packs)
    implements Serializable {
  public DefinitionFiles {
    packs = new ArrayList<>(packs);
  }

  /**
   * One rule pack.
   *
   * @param name path as the definition writes it
   * @param text its YAML
   */
  public record PackFile(String name, String text) implements Serializable {}

  /**
   * Reads the definition at {@code file} and the rule packs it lists, which resolve against its
   * folder.
   */
  public static DefinitionFiles read(Path file) {
    String name = file.toString();
    String text = readText(file, name);
    Path folder = file.toAbsolutePath().getParent();
    List<PackFile> packs = new ArrayList<>();
    for (YamlNode pack : Definition.rulePacks(YamlNode.parse(name, text))) {
      Path path = folder.resolve(pack.text());
      if (!Files.isRegularFile(path)) {
        throw pack.error("found '" + pack.text() + "'; no such file: " + path.normalize());
      }
      packs.add(new PackFile(pack.text(), readText(path, pack.text())));
    }
    return new DefinitionFiles(name, text, packs);
  }

  private static String readText(Path path, String name) {
    try {
      return Files.readString(path, StandardCharsets.UTF_8);
    } catch (IOException e) {
      String problem =
          Files.exists(path) ? "cannot be read as UTF-8 (" + e.getMessage() + ")" : "no such file";
      throw new DefinitionException(name + ": " + problem);
    }
  }
}
