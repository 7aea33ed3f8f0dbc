package id.saring.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListWrappingTest {
  @Test
  void aListOfStringsIsItsParagraphs() {
    String raw =
        "Pasar Baru\n\n[\"Pedagang pindah.\",\"\", \"Kata \\\"ketua\\\" \\u0026 warga:\\nramai\",\"a\\/b \\ud83d\\ude00\"]\n";
    EditedText repaired = Repairer.repair(raw);
    assertThat(repaired.text())
        .isEqualTo(
            "Pasar Baru\n\nPedagang pindah.\n\n\n\nKata \"ketua\" & warga:\nramai\n\na/b \uD83D\uDE00\n");
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
    assertThat(Repairer.repair(text).edits()).isEmpty();
  }

  @Test
  void halfASurrogatePairIsTorn() {
    assertThat(Repairer.repair("[\"a\\ud83dx\",\"b\"]").text()).isEqualTo("a\uFFFDx\n\nb");
  }

  @Test
  void aTextInBracketsLosesThem() {
    String prose = "Warga membangun jembatan [sementara] di atas sungai. ".repeat(5);
    assertThat(Repairer.repair("[ " + prose + "]\n").text()).isEqualTo(" " + prose + "\n");
    assertThat(Repairer.repair("[" + prose + "] " + prose + "]").edits()).isEmpty();
    assertThat(Repairer.repair("[ Warga pulang. ]").edits()).isEmpty();
  }
}
