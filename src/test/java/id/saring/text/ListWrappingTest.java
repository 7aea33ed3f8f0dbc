package id.saring.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.model.Decoded;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListWrappingTest {
  private static EditedText repair(String text) {
    return Repairer.repair(new Decoded(text, StandardCharsets.UTF_8));
  }

  @Test
  void aListOfStringsIsItsParagraphs() {
    String raw =
        "Pasar Baru\n\n"
            + "[\"Pedagang pindah.\",\"\", \"Kata \\\"ketua\\\" \\u0026 warga:\\n"
            + "ramai\",\"a\\/b \\ud83d\\ude00\"]\n";
    EditedText repaired = repair(raw);
    assertThat(repaired.text())
        .isEqualTo(
            "Pasar Baru\n\n"
                + "Pedagang pindah.\n\n\n\n"
                + "Kata \"ketua\" & warga:\n"
                + "ramai\n\n"
                + "a/b \uD83D\uDE00\n");
    assertThat(EditedText.of(raw, repaired.edits()).text()).isEqualTo(repaired.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[\"satu\" dan \"dua\"]",
        "[\"satu\",dua\"]",
        "[\"satu\\x\",\"dua\"]",
        "[\"satu\\\"]",
        "Ia menulis [\"satu\",\"dua\"] di papan",
        "kayak gitu\",\" lanjut Dewi",
        "[\"]",
        "[FOTO] Pasar Baru [VIDEO]"
      })
  void whatIsNoListStays(String text) {
    assertThat(repair(text).edits()).isEmpty();
  }

  @Test
  void halfASurrogatePairIsTorn() {
    assertThat(repair("[\"a\\ud83dx\",\"b\"]").text()).isEqualTo("a\uFFFDx\n\nb");
  }

  @Test
  void aTextInBracketsLosesThem() {
    String prose = "Warga membangun jembatan [sementara] di atas sungai. ".repeat(5);
    assertThat(repair("[ " + prose + "]\n").text()).isEqualTo(" " + prose + "\n");
    assertThat(repair("[" + prose + "] " + prose + "]").edits()).isEmpty();
    assertThat(repair("[ Warga pulang. ]").edits()).isEmpty();
  }
}
