package id.saring.extract.words;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.lang.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.of(Language.load("id"));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      nullValues = "-",
      value = {
        "JAKARTA,DKI Jakarta,31",
        "Kab. Pati,Pati,33.18",
        "pati,Pati,33.18",
        "Kabupaten Bandung,Bandung,32.04",
        "Kota Bandung,Bandung,32.73",
        "Kota Padang,Padang,13.71",
        "KOTA PADANG,Padang,13.71",
        "Kota Kudus,Kota Kudus,33.19",
        "Kota Sumenep,Kota Sumenep,35.29",
        "BANDUNG,Bandung,-",
        "Jambi,Jambi,-",
        "Yogyakarta,Yogyakarta,-",
        "DIY,Daerah Istimewa Yogyakarta,34",
        "TANJUNGPINANG,Tanjung Pinang,21.72",
        "Palangka Raya,Palangkaraya,62.71",
        "NTB,Nusa Tenggara Barat,52",
        "Solo,Surakarta,33.72",
        "SLAWI,Slawi,33.28",
        "Kota Baru,Kotabaru,63.02",
        "Cibinong,Cibinong,-",
        "Tokyo,Tokyo,-",
        "Singapura,Singapura,-",
        "Wina,Wina,-",
        "Rawa Bening,-,-",
      })
  void tellsNameAndCode(String written, String name, String code) {
    assertThat(GAZETTEER.find(written).map(Place::name).orElse(null)).isEqualTo(name);
    assertThat(GAZETTEER.find(written).map(Place::code).orElse(null)).isEqualTo(code);
  }

  @Test
  void everyCodeIsOneOfARegionInTheTable() {
    var places = Gazetteer.places(Language.load("id"));
    var codes =
        places.stream()
            .filter(place -> place.kind().compareTo(PlaceKind.CITY) <= 0)
            .map(Place::code)
            .toList();
    assertThat(codes).doesNotHaveDuplicates().hasSize(38 + 514).doesNotContainNull();
    assertThat(places).allMatch(place -> place.code() == null || codes.contains(place.code()));
  }
}
