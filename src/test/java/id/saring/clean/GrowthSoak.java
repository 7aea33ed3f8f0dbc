package id.saring.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Issue 10, hole 4: what {@link CleanerGrowthTest} samples, over all units and longer texts. */
class GrowthSoak {
  private static final int CHARS = 250_000;
  private static final int WARM_UP = 40;

  @Test
  void noUnitMakesTheCleanerSlow() {
    List<GrowthUnits.Unit> units = GrowthUnits.all();
    CleanerGrowth growth = new CleanerGrowth();
    for (int i = 0; i < units.size(); i += WARM_UP) {
      growth.warmUp(units.get(i), CHARS);
    }
    long from = System.nanoTime();
    List<String> faults = new ArrayList<>();
    for (GrowthUnits.Unit unit : units) {
      growth.fault(unit, CHARS).ifPresent(faults::add);
    }
    System.out.printf(
        Locale.ROOT,
        "growth: %d units of %d and %d chars, %d of them not linear; %.0f s%n",
        units.size(),
        CHARS,
        4 * CHARS,
        faults.size(),
        (System.nanoTime() - from) / 1e9);
    assertThat(faults).isEmpty();
  }
}
