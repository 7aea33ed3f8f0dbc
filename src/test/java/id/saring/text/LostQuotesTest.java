package id.saring.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LostQuotesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "?Hasilnya bagus,? kata dia | true",
        "Ia berkata, ?Hasilnya bagus.? | true",
        "Pasar (?Baru?) ramai | true",
        "Apa kabar ?Saya baik | false",
        "Apa kabar? Saya baik. | false",
        "lihat http://contoh.id/?id=12 | false",
        "Siapa?? | false"
      })
  void seesThem(String text, boolean lost) {
    assertThat(LostQuotes.in(text)).isEqualTo(lost);
  }
}
