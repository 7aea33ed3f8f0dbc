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
}
