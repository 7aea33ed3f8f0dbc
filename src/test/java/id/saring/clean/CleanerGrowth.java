package id.saring.clean;

import id.saring.Growth;
import id.saring.definition.DefinitionFiles;
import id.saring.model.RawDocument;
import id.saring.run.CleaningWorker;
import id.saring.strip.repeat.Templates;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Measures how the time of cleaning grows with a text, in CPU time of one thread. */
final class CleanerGrowth {
  /** A text of four times the length may take so many times as long. */
  static final double MOST = 6.0;

  private final ArticleCleaner cleaner =
      CleaningWorker.of(DefinitionFiles.read(Path.of("pipelines/berita.yaml"))).cleaner();

  /** Warms up on {@code unit}. */
  void warmUp(GrowthUnits.Unit unit, int chars) {
    clean(unit, chars);
  }

  /**
   * What is wrong with {@code unit}, if anything: the time of {@code 4 * chars} of it against that
   * of {@code chars}, the best of several rounds of both where the first is too much.
   */
  Optional<String> fault(GrowthUnits.Unit unit, int chars) {
    Growth growth = Growth.measure(() -> clean(unit, chars), () -> clean(unit, 4 * chars), MOST);
    return growth.ratio() < MOST
        ? Optional.empty()
        : Optional.of(
            "'%s': %d and four times as many chars took %s"
                .formatted(unit.text().replace("\n", "\\n"), chars, growth));
  }

  private void clean(GrowthUnits.Unit unit, int chars) {
    byte[] raw = unit.times(chars).getBytes(StandardCharsets.UTF_8);
    cleaner.clean(new RawDocument(unit.path(), raw), Templates.NONE);
  }
}
