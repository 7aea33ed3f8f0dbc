package id.saring.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@link ConsistentLiesTest} tells once of each column, six times. */
class LieSoak {
  private static final int LIES = 6;

  @TempDir Path folder;

  @Test
  void liesAreFound() throws Exception {
    LieCounts counts = LieCounts.of(new ConsistentLies(folder), LIES);
    System.out.printf(Locale.ROOT, "lies: %s%n", counts);
    assertThat(counts.passing()).isSubsetOf(LieCounts.NEED_CLEANING);
    assertThat(counts.passingDeep()).isSubsetOf(LieCounts.UNKNOWABLE);
  }
}
