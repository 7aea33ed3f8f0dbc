package id.saring.strip;

import id.saring.definition.RulePack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The rule packs that ship with the pipelines. */
public final class PackFiles {
  private PackFiles() {}

  /** All packs of {@code pipelines/rules}, by file name. */
  public static List<RulePack> all() {
    try (Stream<Path> files = Files.list(Path.of("pipelines/rules"))) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .map(PackFiles::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RulePack read(Path file) {
    try {
      return RulePack.parse(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
