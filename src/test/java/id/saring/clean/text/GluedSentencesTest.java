package id.saring.clean.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.lang.Language;
import id.saring.text.EditedText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bar stands where a blank comes in; everything else stays as it is. */
class GluedSentencesTest {
  private static final SentenceWords WORDS = SentenceWords.of(Language.load("id"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mereka pulang malam.|Kepada petugas ia mengaku lelah.",
        "Kebun itu di Surabaya.|Pemilik kebun sudah tua.",
        "Acara selesai Jumat (5/1/2024).|Besoknya hujan turun.",
        "Harga naik 5%.|Pedagang mengeluh.",
        "Pasar dibuka pada 2019.|Pembeli ramai.",
        "Usai pandemi Covid-19.|Hasilnya baik.",
        "Siapa namanya?|Ia tak menjawab.",
        "Jangan ribut!|Semua diam.",
        "Begitu kata dia.|Mereka setuju.",
        "Ia hadir sore.|\"Saya senang,\" katanya.",
        "\"Saya senang sekali.\"|Mereka tertawa.",
        "Ia berkata, \"Saya senang.\"|Mereka tertawa.|\"Kami juga,\" kata Ani.",
        "Ia hadir sore.|\u201cSaya senang,\u201d katanya.",
        "\u201cSaya senang sekali.\u201d|Mereka tertawa.",
        "Laporan dari DKM.|Namun warga diam.",
        "Hujan reda.|Jalan kering.|Warga pulang.",
      })
  void partsWhereTheSentenceSurelyEnds(String marked) {
    assertThat(parted(marked.replace("|", ""))).isEqualTo(marked.replace("|", " "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Baca di KabarNusa.id atau Kabar.Com saja.",
        "Buka https://contoh.id/berita.Html sekarang.",
        "Buka contoh.id/Berita.Utama sekarang.",
        "Surel budi.Santoso@contoh.id sudah mati.",
        "Rumah Prof.Budi dan Drs.Ahmad di Kab.Bogor.",
        "Kantor di Jl.Melati No.Dua itu tutup.",
        "Gelar S.Kom.Hari itu diberikan.",
        "Tulisan M.Yamin dan R.A.Kartini dibaca.",
        "Nilainya 1.500.000 dan 3.5 saja.",
        "Pukul 19.Kota itu sepi.",
        "Versi 2.Buka menu itu.",
        "Kapal KRI.Dewaruci berlayar.",
        "Ia menulis kata.kata tanpa jeda.",
        "Berkas Data_Warga.Baru dihapus.",
      })
  void leavesWhatMayBeOneWord(String text) {
    assertThat(parted(text)).isEqualTo(text);
  }

  private static String parted(String text) {
    EditedText laidOut = EditedText.of(text).with(Layout.around(text, List.of(), WORDS));
    assertThat(laidOut.base()).isEqualTo(text);
    return laidOut.text();
  }
}
