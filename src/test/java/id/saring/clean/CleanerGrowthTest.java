package id.saring.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Issue 10, hole 4: the whole cleaner takes time linear in the text, whatever is repeated in it. A
 * sample; {@code mvn test -Pgrowth} measures all units.
 */
class CleanerGrowthTest {
  private static final int STEP = 23;
  private static final int CHARS = 64 << 10;

  @Test
  void fourTimesTheTextTakesNoMoreThanSixTimesAsLong() {
    List<GrowthUnits.Unit> units = GrowthUnits.all();
    assertThat(units).hasSizeGreaterThan(1000);
    CleanerGrowth growth = new CleanerGrowth();
    for (int i = 0; i < units.size(); i += 8 * STEP) {
      growth.warmUp(units.get(i), CHARS);
    }
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < units.size(); i += STEP) {
      growth.fault(units.get(i), CHARS).ifPresent(faults::add);
    }
    assertThat(faults).isEmpty();
  }
}
