package id.saring.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.lang.Language;
import id.saring.text.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageLinesTest {
  private static final PageReader READER = PageReader.of(Language.load("id"));

  private static PageLines read(String text) {
    return READER.read(Page.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Warga desa itu menanam padi di sawah yang baru dibuka.",
        "Menurut dia, harga cabai akan turun karena panen sudah mulai",
        "\"Kami senang karena jalan ini akhirnya diperbaiki oleh pemerintah,\" kata Sari, warga"
            + " desa.",
      })
  void sentencesAreRunningText(String line) {
    assertThat(read(line).prose(0)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harga Cabai di Pasar Induk Brebes Naik Dua Kali Lipat",
        "BERITA TERKAIT",
        "Bagikan ke Facebook dan Twitter",
        "Selasa, 12 Maret 2024 10:03 WIB",
      })
  void titlesAndLabelsAreNot(String line) {
    assertThat(read(line).prose(0)).isFalse();
  }

  @Test
  void wrappedSentenceIsRunningTextInAllItsLines() {
    PageLines lines =
        read(
            "Petani di lereng gunung itu menanam kentang dan\n"
                + "wortel di lahan seluas dua hektare milik desa.\n\nBaca juga");
    assertThat(lines.prose(0)).isTrue();
    assertThat(lines.prose(1)).isTrue();
    assertThat(lines.firstProse()).isZero();
    assertThat(lines.lastProse()).isEqualTo(1);
    assertThat(lines.after(1)).isEqualTo(3);
    assertThat(lines.before(3)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "terbaruPolisi, 7, true",
    "katanya.Baca, 8, true",
    "WIBHarga, 3, true",
    "YouTube, 3, false",
    "McLaren, 2, false",
    "dua rumah, 4, false",
  })
  void seams(String text, int at, boolean expected) {
    assertThat(READER.seams().at(text, at)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Koresponden: Sari, true, false",
    "Ditulis oleh Sari, true, false",
    "Penulis, true, false",
    "Foto Pasar Malam di Brebes, false, false",
    "Pasar malam. Photo: Sari, false, true",
    "Pasar malam (Sumber foto Sari, false, true",
    "Ia membawa foto Sari, false, false",
  })
  void labelsTellNamesFromCredits(String line, boolean name, boolean caption) {
    PageLines lines = read(line);
    assertThat(lines.isNameLine(0)).isEqualTo(name);
    assertThat(lines.isCaption(0)).isEqualTo(caption);
  }

  @Test
  void looks() {
    PageLines lines =
        read(
            "Senin, 4 Maret 2024\nEditor: Sari\nWarga memanen padi di Brebes (dok. desa)\n"
                + "» Beranda\nPetani 2024 pekan ini menanam bawang merah di sawah milik desa itu");
    assertThat(lines.isStamp(0)).isTrue();
    assertThat(lines.isNameLine(1)).isTrue();
    assertThat(lines.isCaption(2)).isTrue();
    assertThat(lines.isMenu(3)).isTrue();
    assertThat(lines.isStamp(4)).isFalse();
    assertThat(lines.isMenu(4)).isFalse();
  }

  @Test
  void judgesFromNarrowToWide() {
    Prose prose = READER.prose();
    String few = "Ia tetap akan pulang.";
    String open = "Petani itu menanam bawang di sawah dan di kebun milik desa";
    String whole = open + " sejak dua tahun lalu. Hasilnya dijual di pasar.";
    assertThat(prose.mayBeProse(few, 0, few.length())).isTrue();
    assertThat(prose.isRunningText(few, 0, few.length())).isFalse();
    assertThat(prose.isRunningText(open, 0, open.length())).isTrue();
    assertThat(prose.isPassage(open, 0, open.length())).isFalse();
    assertThat(prose.isPassage(whole, 0, whole.length())).isTrue();
  }
}
