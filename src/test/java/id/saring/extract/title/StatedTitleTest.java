package id.saring.extract.title;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.definition.PackFiles;
import id.saring.extract.words.MetadataWords;
import id.saring.lang.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedTitleTest {
  private static final MetadataWords WORDS =
      MetadataWords.of(Language.load("id"), PackFiles.sites());

  @ParameterizedTest(name = "{0} ~ {1}")
  @CsvSource(
      delimiter = '~',
      value = {
        "Jembatan Desa Diperbaiki~JEMBATAN  DESA diperbaiki~true",
        "Jembatan Desa Diperbaiki~Jembatan Desa~false",
        "Jembatan Desa - Lensakita.com~Jembatan Desa~true",
        "Jembatan Desa - Lensakita.com~Jembatan Desa - Lensakita.com~true",
        "Jembatan Desa - Lensakita.com~Jembatan Desa - Kebun~false",
        "Jembatan Desa yang Putus …~Jembatan Desa yang Putus Diperbaiki Warga Kemarin~true",
        "Jembatan Desa yang Putus...~Jembatan Desa yang Putus Diperbaiki Warga Kemarin~true",
        "Jembatan Desa yang Putus~Jembatan Desa yang Putus Diperbaiki Warga Kemarin~false",
        "Jembatan Desa Putus …~Jembatan Desa Putus Diperbaiki Warga Kemarin~false",
        "Jembatan Desa yang Putus …~Warga di Jembatan Desa yang Putus Kemarin Sore~false",
        "Satu Dua Tiga Empat~Satu Dua Tiga Empat Lima~true",
        "Satu Dua Tiga~Satu Dua Tiga Empat~false",
        "Satu Dua Tiga Empat~Empat, Tiga; Dua - Satu~true",
        "Satu Dua Tiga Empat Lima Enam~Satu Dua Tiga Empat Lima Enam Tujuh Delapan~true",
        "Satu Dua Tiga Empat Lima Enam~Satu Dua Tiga Empat Lima Enam Tujuh Delapan Lagi~false",
      })
  void knowsALineThatIsTheTitle(String stated, String line, boolean known) {
    assertThat(StatedTitle.of(stated, "", WORDS).is(line)).isEqualTo(known);
  }

  @Test
  void isNoneWhereNothingIsStated() {
    assertThat(StatedTitle.of(" \u00a0", "", WORDS)).isNull();
  }

  @Test
  void hasNoSiteAtItsEnd() {
    StatedTitle title = StatedTitle.of(" Jembatan  Desa | Kebun Lereng", "kebunlereng.id", WORDS);
    assertThat(title).isEqualTo(new StatedTitle("Jembatan Desa", "Jembatan Desa | Kebun Lereng"));
    assertThat(StatedTitle.of("Jembatan Desa | Kebun Lereng", "", WORDS).headline())
        .isEqualTo("Jembatan Desa | Kebun Lereng");
  }
}
