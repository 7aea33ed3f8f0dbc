package id.saring.clean;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.definition.DefinitionFiles;
import id.saring.run.CleaningWorker;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What {@link ArticleCleanerPropertyTest} does with some hundreds of damaged seeds, with many. */
class FuzzSoak {
  private static final int TEXTS = Integer.getInteger("fuzz.texts", 20_000);
  private static final long SEED = Long.getLong("soak.seed", 20) * 1_000_000;

  @Test
  void nothingBreaksTheCleaner() {
    Soundness sound =
        new Soundness(
            CleaningWorker.of(DefinitionFiles.read(Path.of("pipelines/berita.yaml"))).cleaner());
    FuzzTexts texts = new FuzzTexts();
    long from = System.nanoTime();
    int articles = 0;
    for (int i = 0; i < TEXTS; i++) {
      try {
        articles += sound.check("fuzz/" + i + ".txt", texts.bytes(SEED + i)) ? 1 : 0;
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("text " + (SEED + i) + ": " + e, e);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "fuzz: %d files, %d articles, none broke; %.0f s%n",
        TEXTS,
        articles,
        (System.nanoTime() - from) / 1e9);
    assertThat(articles).isGreaterThan(TEXTS / 2);
  }
}
