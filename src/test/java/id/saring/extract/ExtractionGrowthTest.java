package id.saring.extract;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.Growth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractionGrowthTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "Jakarta, ",
        "Editor: A ",
        "1/1/",
        "A.com",
        "A\n",
        "Foto: x\n",
        "| A ",
        "10 Juni 2025 ",
        "- "
      })
  void staysLinearOnAdversarialText(String unit) {
    String small = unit.repeat(250_000 / unit.length());
    String large = unit.repeat(1_000_000 / unit.length());
    Growth growth = Growth.measure(() -> Extracts.of(small), () -> Extracts.of(large), 8);
    assertThat(growth.ratio()).as("%s", growth).isLessThan(8);
  }
}
