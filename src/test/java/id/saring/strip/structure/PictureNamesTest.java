package id.saring.strip.structure;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.page.PageLines;
import id.saring.strip.Readers;
import id.saring.strip.cut.Remains;
import id.saring.text.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class PictureNamesTest {
  private static final String REST =
      " menyiapkan batu dan pasir sendiri, sedangkan semen dibeli dari dana desa tahun ini.";

  private static List<String> found(String text) {
    PageLines lines = Readers.INDONESIAN.read(Page.of(text));
    return PictureNames.cuts(lines, Remains.of(lines, List.of())).stream()
        .map(cut -> text.substring(cut.start(), cut.end()))
        .toList();
  }

  @Test
  void aNameGluedToTheFirstWordGoes() {
    assertThat(found("jembatan-lereng-wirun-2Warga" + REST))
        .containsExactly("jembatan-lereng-wirun-2");
    assertThat(found("kepala-desa-di-sawahTerpisah, warga" + REST))
        .containsExactly("kepala-desa-di-sawah");
  }

  @Test
  void wordsWithHyphensStay() {
    assertThat(found("Bapak-bapak" + REST)).isEmpty();
    assertThat(found("anak-anakKu" + REST)).isEmpty();
    assertThat(found("se-Jawa-Bali warga" + REST)).isEmpty();
    assertThat(found("non-anak-anak-Sari" + REST)).isEmpty();
  }
}
