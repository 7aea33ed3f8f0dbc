package id.saring.strip.structure;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.lang.Language;
import id.saring.model.Edit;
import id.saring.strip.Stripper;
import id.saring.strip.repeat.Templates;
import id.saring.text.EditedText;
import id.saring.text.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class MainTextTest {
  private static final Stripper STRIPPER = Stripper.of(Language.load("id"), List.of());
  private static final String BODY =
      """
      BREBES - Bupati Brebes meresmikan pasar bawang yang baru di Ketanggungan, dan ia berharap petani dapat menjual hasil panen di sana.

      "Pasar ini untuk petani, dan kami akan menjaganya bersama warga agar tetap bersih dan ramai," kata dia dalam sambutan di depan petani.

      Harga Bawang

      Menurut data dinas, harga bawang di pasar itu sudah naik dalam dua pekan, dan petani berharap harga itu bertahan sampai akhir tahun.
      """;
  private static final String MENU =
      """
      Pasar Bawang Brebes Diresmikan - Kebun News

      Home

      News

      Olahraga

      Ekonomi

      Hiburan

      Foto

      Video

      Indeks

      Login

      Petani Brebes Panen Raya Bawang Merah

      Terpopuler

      Redaksi

      Pasar Bawang Brebes Diresmikan

      Kamis, 9 Januari 2020 10:49 WIB

      Oleh Joko Bawang

      Share

      """;
  private static final String FOOTER =
      """

      Editor: Siti

      Berita Lainnya

      Harga Cabai Naik Dua Kali Lipat di Pasar Induk

      Petani Cabai Mulai Panen di Lereng Gunung

      Tentang Kami

      Kontak

      Copyright 2020 Kebun News
      """;

  private static String clean(String text) {
    List<Edit> edits = STRIPPER.strip(Page.of(text), Templates.NONE);
    return EditedText.of(text, edits).text().replaceAll("\n{3,}", "\n\n").strip();
  }

  @Test
  void keepsTitleTimeBylineAndTextOfAFullPage() {
    assertThat(clean(MENU + BODY + FOOTER))
        .isEqualTo(
            "Pasar Bawang Brebes Diresmikan\n\n"
                + "Kamis, 9 Januari 2020 10:49 WIB\n\n"
                + "Oleh Joko Bawang\n\n"
                + BODY
                + "\nEditor: Siti");
  }

  @Test
  void anArticleAloneIsLeftAlone() {
    String list =
        "Daftar pasar:\n"
            + "Pasar Kota\n".repeat(3)
            + "Pasar Desa\nPasar Induk\nPasar Malam\nPasar Pagi\n".repeat(5);
    assertThat(clean("Judul Berita Pasar\n\n" + BODY + list))
        .isEqualTo(("Judul Berita Pasar\n\n" + BODY + list).strip());
  }

  @Test
  void theReasonIsNamed() {
    assertThat(STRIPPER.strip(Page.of(MENU + BODY + FOOTER), Templates.NONE))
        .extracting(Edit::rule)
        .contains("before-main-text", "between-title-and-text", "after-main-text");
  }

  private static final String UNKNOWN_MENU =
      """
      Balai Bawang Brebes

      Beranda

      Profil Balai

      Ruang Petani

      Kebun Benih

      Sekolah Tani

      Pasar Bawang Brebes Diresmikan

      """;
  private static final String UNKNOWN_FOOTER =
      """

      Kirim Pesan

      Nama

      Alamat Surat

      Isi Pesan

      Jumlah Tamu

      Minggu Ini

      Bulan Ini

      Balai Bawang Brebes 2020
      """;

  @Test
  void aPageIsKnownByTheShapeOfItsMenus() {
    assertThat(clean(UNKNOWN_MENU + BODY + UNKNOWN_FOOTER + "\nKontak\n"))
        .isEqualTo("Pasar Bawang Brebes Diresmikan\n\n" + BODY.strip());
  }

  @Test
  void shapeAloneOrShortLinesBehindTheTextAloneAreNoPage() {
    String noWords = UNKNOWN_MENU.replace("Beranda", "Muka Balai") + BODY + UNKNOWN_FOOTER;
    String noRunAbove = "Pasar Bawang\n\n" + BODY + UNKNOWN_FOOTER + UNKNOWN_FOOTER + "\nKontak\n";
    assertThat(clean(noWords)).contains("Jumlah Tamu");
    assertThat(clean(noRunAbove)).contains("Jumlah Tamu");
  }

  @Test
  void closingSentencesFullOfCapitalsStay() {
    String closing =
        "Turut hadir dalam peresmian itu Kepala Dinas Pertanian Kabupaten Brebes Joko Bawang.";
    assertThat(clean(MENU + BODY + "\n" + closing + "\n" + FOOTER)).contains(closing);
  }

  @Test
  void listsOfNamesUnderAShortHeadingStay() {
    String list =
        """
        Susunan Pemain

        Bawang Brebes: Yudi; Anton, Raka, Beni, Sandi; Dimas, Fajar, Heru; Galih, Joko.

        Cabai Garut: Samsul; Udin, Toni, Reza, Wawan; Agus, Hendra, Bayu; Edi, Rudi.
        """;
    assertThat(clean(MENU + BODY + "\n" + list + FOOTER)).contains(list.strip());
  }
}
