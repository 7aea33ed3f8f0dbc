package id.saring.strip.cut;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.page.PageLines;
import id.saring.strip.Readers;
import id.saring.text.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeUnitsTest {
  /** What goes when the part between « and » goes; | is a line break. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ia pulang. ** «Baca juga: Panen Raya»; Ia pulang.",
        "«Hak cipta Kabar Desa» ©; ''",
        "- «Advertisement» -; ''",
        "«Unduh di kabar».co.id; ''",
        "[«Baca juga: Panen Raya»]; ''",
        "Ia pulang - «Baca juga: Panen Raya»; Ia pulang -",
        "Harga naik (lagi). «Iklan»; Harga naik (lagi).",
        "Warga «Iklan» desa; Warga  desa",
      })
  void signsAroundWhatGoesGoWithIt(String marked, String left) {
    int start = marked.indexOf('«');
    int end = marked.indexOf('»') - 1;
    String text = marked.replace("«", "").replace("»", "");
    PageLines lines = Readers.INDONESIAN.read(Page.of(text));
    List<Cut> cuts = new ArrayList<>(List.of(Cut.structure(start, end, "test", "ad")));
    cuts.addAll(WholeUnits.cuts(lines, cuts, Remains.of(lines, cuts)));
    StringBuilder rest = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      int here = at;
      if (cuts.stream().noneMatch(cut -> cut.start() <= here && here < cut.end())) {
        rest.append(text.charAt(at));
      }
    }
    assertThat(rest.toString().strip()).isEqualTo(left);
  }
}
