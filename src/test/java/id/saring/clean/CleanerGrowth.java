package id.saring.clean;

import id.saring.definition.DefinitionFiles;
import id.saring.model.RawDocument;
import id.saring.run.CleaningWorker;
import id.saring.strip.repeat.Templates;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Measures how the time of cleaning grows with a text, in CPU time of one thread. */
final class CleanerGrowth {
  /** A text of four times the length may take so many times as long. */
  static final double MOST = 6.0;

  private static final long NOISE_NANOS = 4_000_000;
  private static final int ROUNDS = 10;

  private final ArticleCleaner cleaner =
      CleaningWorker.of(DefinitionFiles.read(Path.of("pipelines/berita.yaml"))).cleaner();

  /** Warms up on {@code unit}. */
  void warmUp(GrowthUnits.Unit unit, int chars) {
    nanos(unit, chars);
  }

  /**
   * What is wrong with {@code unit}, if anything: the time of {@code 4 * chars} of it against that
   * of {@code chars}, the best of several rounds of both where the first is too much.
   */
  Optional<String> fault(GrowthUnits.Unit unit, int chars) {
    long small = Long.MAX_VALUE;
    long large = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      small = Math.min(small, nanos(unit, chars));
      large = Math.min(large, nanos(unit, 4 * chars));
      if (large < MOST * Math.max(small, NOISE_NANOS)) {
        return Optional.empty();
      }
    }
    return Optional.of(
        String.format(
            Locale.ROOT,
            "'%s': %d ms for %d chars, %d ms for four times as many",
            unit.text().replace("\n", "\\n"),
            small / 1_000_000,
            chars,
            large / 1_000_000));
  }

  private long nanos(GrowthUnits.Unit unit, int chars) {
    byte[] raw = unit.times(chars).getBytes(StandardCharsets.UTF_8);
    long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    cleaner.clean(new RawDocument(unit.path(), raw), Templates.NONE);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from;
  }
}
