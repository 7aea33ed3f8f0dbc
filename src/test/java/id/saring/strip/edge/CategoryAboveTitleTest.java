package id.saring.strip.edge;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.lang.Language;
import id.saring.strip.Stripper;
import id.saring.strip.repeat.Templates;
import id.saring.text.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CategoryAboveTitleTest {
  private static final Stripper STRIPPER = Stripper.of(Language.load("id"), List.of());
  private static final String ARTICLE =
      """

      Harga Bawang Naik dan Petani Enggan Buru-buru Menjual
      Kamis, 9 Januari 2020 10:49 WIB
      Harga bawang naik sejak akhir bulan lalu dan petani menyimpan sebagian panen mereka di gudang koperasi.
      Pengepul membenarkan kenaikan itu karena pasokan dari pulau seberang berkurang.
      """;

  private static List<String> categories(String line) {
    String text = line + ARTICLE;
    return STRIPPER.strip(Page.of(text), Templates.NONE).stream()
        .filter(edit -> "category".equals(edit.column()))
        .map(edit -> text.substring(edit.start(), edit.end()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pembangunan", "Ilmu Sosial", "Keolahragaan"})
  void aSectionIsTheCategory(String line) {
    assertThat(categories(line)).containsExactly(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Tajam, Akurat, Terpercaya", "A- A A+", "HukrimTegal", "EkonomiJawa Barat"})
  void slogansSizesOfLettersAndGluedNamesAreNone(String line) {
    assertThat(categories(line)).isEmpty();
  }
}
