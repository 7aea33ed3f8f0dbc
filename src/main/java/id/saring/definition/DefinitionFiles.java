package id.saring.definition;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The texts of a pipeline definition and its rule packs, as they travel to workers.
 *
 * @param name file name of the definition as its author typed it, for errors
 * @param text its YAML
 * @param packs the rule packs that it lists, in order
 */
public record DefinitionFiles(String name, String text, List<PackFile> packs)
    implements Serializable {
  /** Key of the list of rule packs. */
  static final String RULES = "rules";

  /** The entry of that list which means the packs that ship with Saring. */
  static final String SHIPPED = "shipped";

  private static final String YAML = ".yaml";

  public DefinitionFiles {
    packs = new ArrayList<>(packs);
  }

  /**
   * One rule pack.
   *
   * @param name path relative to the definition's folder, with {@code /}; {@code shipped:…} for one
   *     of Saring's own
   * @param text its YAML
   */
  public record PackFile(String name, String text) implements Serializable {}

  /**
   * Reads the definition at {@code file} and the rule packs that it lists: files or globs, which
   * resolve against its folder, or {@code shipped}. A glob gives its files by name; a file listed
   * twice counts where it first stands. Without a list, the shipped packs.
   *
   * @throws DefinitionException if an entry of the list gives no file, with whatever else is wrong
   */
  public static DefinitionFiles read(Path file) {
    String name = file.toString();
    String text = readText(file, name);
    Problems problems = new Problems();
    YamlNode root = YamlNode.parse(name, text, problems);
    if (!problems.isEmpty() || RulePack.isPack(root)) {
      return new DefinitionFiles(name, text, List.of());
    }
    Path folder = file.toAbsolutePath().normalize().getParent();
    Map<String, String> packs = new LinkedHashMap<>();
    if (!root.has(RULES)) {
      ShippedPacks.read().forEach(pack -> packs.put(pack.name(), pack.text()));
    }
    for (YamlNode entry : root.list(RULES)) {
      add(packs, folder, entry);
    }
    DefinitionFiles files =
        new DefinitionFiles(
            name,
            text,
            packs.entrySet().stream()
                .map(pack -> new PackFile(pack.getKey(), pack.getValue()))
                .toList());
    if (!problems.isEmpty()) {
      Definition.check(files, problems);
      problems.throwIfAny();
    }
    return files;
  }

  private static void add(Map<String, String> packs, Path folder, YamlNode entry) {
    String written = entry.itemText();
    if (written.isEmpty()) {
      return;
    }
    if (written.equals(SHIPPED)) {
      ShippedPacks.read().forEach(pack -> packs.putIfAbsent(pack.name(), pack.text()));
    } else if (Glob.isIn(written)) {
      List<Path> found = glob(folder, written, entry);
      if (found.isEmpty()) {
        entry.problem("found '" + written + "'; no file in " + folder + " is like that");
      }
      for (Path path : found) {
        packs.computeIfAbsent(relative(folder, path), key -> readText(path, key));
      }
    } else {
      Path path = folder.resolve(written).normalize();
      if (Files.isRegularFile(path)) {
        packs.computeIfAbsent(relative(folder, path), key -> readText(path, key));
      } else {
        entry.problem("found '" + written + "'; no such file: " + path);
      }
    }
  }

  private static List<Path> glob(Path folder, String written, YamlNode entry) {
    Glob glob;
    try {
      glob = Glob.of(written);
    } catch (IllegalArgumentException e) {
      entry.problem("found '" + written + "'; " + e.getMessage());
      return List.of();
    }
    Path start = folder.resolve(Glob.folder(written));
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(start)) {
      return files
          .filter(
              path ->
                  path.toString().endsWith(YAML) && glob.pattern().matches(relative(folder, path)))
          .sorted((a, b) -> relative(folder, a).compareTo(relative(folder, b)))
          .toList();
    } catch (IOException e) {
      throw new DefinitionException(start + ": cannot be listed: " + e.getMessage());
    }
  }

  private static String relative(Path folder, Path path) {
    return folder.relativize(path.toAbsolutePath().normalize()).toString().replace('\\', '/');
  }

  /** How errors name {@code pack}: as its author finds it from where the definition was typed. */
  String shown(PackFile pack) {
    Path folder = Path.of(name).getParent();
    return folder == null || pack.name().startsWith(SHIPPED + ":")
        ? pack.name()
        : folder.resolve(pack.name()).normalize().toString();
  }

  /** The definition's file name without its suffix. */
  String defaultName() {
    String last = Path.of(name).getFileName().toString();
    int dot = last.lastIndexOf('.');
    return dot > 0 ? last.substring(0, dot) : last;
  }

  private static String problem(Path path, IOException e) {
    if (Files.isDirectory(path)) {
      return "found a folder; expected a YAML file";
    }
    return Files.exists(path) ? "cannot be read as UTF-8 (" + e.getMessage() + ")" : "no such file";
  }

  private static String readText(Path path, String name) {
    try {
      return Files.readString(path, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new DefinitionException(name + ": " + problem(path, e));
    }
  }
}
