package id.saring.clean.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.lang.Language;
import id.saring.text.EditedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {
  private static final SentenceWords WORDS = SentenceWords.of(Language.load("id"));

  /** ¶ is a line break in the page and a paragraph in the result. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Polisi menangkap lima pencuri¶warga negara asing (WNA)¶asal Atlantis pada hari itu, kata kepala polsek.|Polisi menangkap lima pencuri¶warga negara asing (WNA) asal Atlantis pada hari itu, kata kepala polsek.
          Kabar itu dilansir dari¶Kantor Berita Nusa pada hari yang sama.|Kabar itu dilansir dari Kantor Berita Nusa pada hari yang sama.
          Wali kota itu datang bersama rombongan dari ibu kota¶, Senin pagi.|Wali kota itu datang bersama rombongan dari ibu kota, Senin pagi.
          "Kami tidak tahu dan tidak mau tahu,"¶kata dia.|"Kami tidak tahu dan tidak mau tahu," kata dia.
          Tim tamu menang di kandang¶Elang Jaya¶.¶Gol dicetak¶Danu¶, pemain muda.¶Mereka pulang.|Tim tamu menang di kandang Elang Jaya.¶Gol dicetak Danu, pemain muda.¶Mereka pulang.
          Ketua badan itu (¶Bapan¶) hadir.¶Ia datang¶, lalu pulang.|Ketua badan itu (Bapan) hadir.¶Ia datang, lalu pulang.
          Susunan pemain¶Elang¶: Adi, Budi¶Rajawali¶: Candra, Dodi¶Laga itu seru¶, kata dia.|Susunan pemain¶Elang: Adi, Budi¶Rajawali: Candra, Dodi¶Laga itu seru, kata dia.
          Kota Awan¶-¶Dua penjaga¶pintu air¶bernama Badu (33) dan Kalim (32) menjadi saksi pada malam itu.|Kota Awan¶-¶Dua penjaga pintu air bernama Badu (33) dan Kalim (32) menjadi saksi pada malam itu.
          Kota Awan¶—¶Elang Jaya¶resmi menunjuk¶pelatih baru.|Kota Awan¶—¶Elang Jaya resmi menunjuk pelatih baru.
          - Dua gelas¶gula pasir|- Dua gelas¶gula pasir
          bawang merah¶bawang putih¶garam|bawang merah¶bawang putih¶garam
          Judul Bagian Kedua¶Warga kembali ke rumah mereka setelah banjir surut.|Judul Bagian Kedua¶Warga kembali ke rumah mereka setelah banjir surut.
          Syaratnya sebagai berikut menurut peraturan yang baru terbit¶a. sehat¶b. jujur|Syaratnya sebagai berikut menurut peraturan yang baru terbit¶a. sehat¶b. jujur
          """)
  void joinsWhatGoesOn(String page, String expected) {
    assertThat(laidOut(page.replace('¶', '\n'))).isEqualTo(expected.replace("¶", "\n\n"));
  }

  @Test
  void joinsAgainWhatWasWrappedAtAFixedWidth() {
    String page =
        """
        Panen Raya di Kaki Gunung Membawa Rezeki bagi Petani Kecil di Lima Desa Tertinggal
        Petani di lereng itu mulai memanen
        padi sejak pekan lalu. Hasil panen
        tahun ini jauh lebih baik daripada
        tahun lalu karena hujan turun pada
        waktunya. Mereka berharap harga di
        pasar tidak jatuh.
        Panen berikutnya masih lama.
        """;
    assertThat(laidOut(page))
        .isEqualTo(
            "Panen Raya di Kaki Gunung Membawa Rezeki bagi Petani Kecil di Lima Desa Tertinggal\n\n"
                + "Petani di lereng itu mulai memanen padi sejak pekan lalu. Hasil panen tahun ini"
                + " jauh lebih baik daripada tahun lalu karena hujan turun pada waktunya. Mereka"
                + " berharap harga di pasar tidak jatuh.\n\nPanen berikutnya masih lama.");
  }

  @Test
  void joinsWhatWasWrappedAndBrokenAtTagsAsWell() {
    String page =
        """
        Bupati membuka pasar desa baru di lereng
        (gunung itu sudah lama tenang) bersama warga
        desa. Hal itu
        disampaikan kepala dinas kepada petani yang
        datang sejak pagi. Turut hadir Camat Karang
        Rejo dan para
        kepala desa dari dua kecamatan tetangga yang
        ikut menanam.
        """;
    assertThat(laidOut(page))
        .isEqualTo(
            "Bupati membuka pasar desa baru di lereng (gunung itu sudah lama tenang) bersama"
                + " warga desa. Hal itu disampaikan kepala dinas kepada petani yang datang sejak"
                + " pagi. Turut hadir Camat Karang Rejo dan para kepala desa dari dua kecamatan"
                + " tetangga yang ikut menanam.");
  }

  @Test
  void keepsTheLinesOfAPoem() {
    String page =
        """
        Angin turun dari bukit
        dan daun jatuh satu-satu
        Aku menunggu di beranda
        sampai lampu padam
        Tiada yang datang malam ini
        """;
    assertThat(laidOut(page).lines().filter(line -> !line.isEmpty())).hasSize(5);
  }

  private static String laidOut(String page) {
    return EditedText.of(page).with(Layout.around(page, List.of(), WORDS)).text();
  }
}
