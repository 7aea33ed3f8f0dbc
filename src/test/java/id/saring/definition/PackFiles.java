package id.saring.definition;

import java.nio.file.Path;
import java.util.List;

/** The rule packs of the repository's own definition. */
public final class PackFiles {
  private static final Definition BERITA =
      Definition.of(DefinitionFiles.read(Path.of("pipelines/berita.yaml")));

  private PackFiles() {}

  /** All packs, in the definition's order. */
  public static List<RulePack> all() {
    return BERITA.packs();
  }

  /** The sites that the packs describe. */
  public static List<KnownSite> sites() {
    return BERITA.sites();
  }

  /**
   * A pack of {@code rules}, the YAML of a list, that begin on line 4 of its file.
   *
   * @param name of the pack; its file has it too
   */
  public static RulePack pack(String name, String rules) {
    return RulePack.parse(name + ".yaml", "pack: " + name + "\nabout: a test\nrules:\n" + rules);
  }
}
