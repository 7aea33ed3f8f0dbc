package id.saring.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.Growth;
import id.saring.model.Decoded;
import id.saring.model.TooComplexException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Decoding and repair take time linear in the text, whatever is repeated. */
class RepairGrowthTest {
  private static final int TIMES = 6;
  private static final int SMALL = 256 << 10;

  private static final double MOST = 6.0;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "e\u0301",
        "\u0301",
        "\u0323\u0301",
        "a\u0301\u0323",
        "\u1161",
        "\u1100\u1161\u11a8",
        "&",
        "&amp;",
        "amp;",
        "&#",
        "â€œ",
        "â€",
        "Ã",
        "‚Äú",
        "√",
        "[",
        "[\"",
        "\",\"",
        "\\u0026",
        "[\"a\",\"",
        "]",
        "\u0085",
        "\u0000",
        "\r",
        "\u200d",
        "?",
        "? ",
        "\uD83D\uDE00"
      })
  void inLinearTime(String unit) {
    boolean fits = fits(unit);
    int size = fits ? SMALL : SMALL / 4;
    int times = fits ? 1 : TIMES;
    byte[] small = raw(unit, size);
    byte[] large = raw(unit, 4 * size);
    Growth growth = Growth.measure(() -> repair(small, times), () -> repair(large, times), MOST);
    assertThat(growth.ratio()).as("growth of '%s': %s", unit, growth).isLessThan(MOST);
  }

  /** Whether a large text of it has no more edits than a text may have. */
  private static boolean fits(String unit) {
    try {
      repair(raw(unit, 4 * SMALL), 1);
      return true;
    } catch (TooComplexException e) {
      return false;
    }
  }

  private static byte[] raw(String unit, int bytes) {
    return unit.repeat(bytes / unit.length() + 1).getBytes(StandardCharsets.UTF_8);
  }

  private static void repair(byte[] raw, int times) {
    for (int i = 0; i < times; i++) {
      Decoded decoded = new Decoder(30).decode(raw).orElse(null);
      if (decoded != null) {
        LostQuotes.in(Repairer.repair(decoded).text());
      }
    }
  }
}
