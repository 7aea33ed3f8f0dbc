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
    assertThat(found("IMG_4417“Kami" + REST)).containsExactly("IMG_4417");
    assertThat(found("IMG-20240301-WA0001Warga" + REST)).containsExactly("IMG-20240301-WA0001");
  }

  @Test
  void wordsWithHyphensStay() {
    assertThat(found("Bapak-bapak" + REST)).isEmpty();
    assertThat(found("anak-anakKu" + REST)).isEmpty();
    assertThat(found("se-Jawa-Bali warga" + REST)).isEmpty();
    assertThat(found("non-anak-anak-Sari" + REST)).isEmpty();
    assertThat(found("Foto-foto warga" + REST)).isEmpty();
    assertThat(found("Foto-2019 Warga" + REST)).isEmpty();
  }
}
