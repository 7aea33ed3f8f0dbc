package id.saring.strip.link;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.strip.Readers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedTitleTest {
  /** {@code |} stands where the title ends. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Baca juga: Bupati Brebes Resmikan Pasar Bawang Baru| Menurut dia, pasar itu akan membantu"
            + " petani menjual hasil panen mereka.",
        "Baca juga: Bupati Brebes Resmikan Pasar Bawang Baru di Ketanggungan| \"Pasar ini milik"
            + " warga,\" kata dia saat ditemui di kantornya.",
        "Baca juga: Bupati Brebes Resmikan Pasar Bawang Baru|Petani mengaku senang karena harga"
            + " bawang di pasar itu lebih baik dari tahun lalu.",
        "Baca juga: Harga Bawang Merah di Brebes Naik Jadi Rp 40.000 per Kilogram|Sebelumnya, harga"
            + " bawang merah turun karena panen raya di banyak daerah.",
        "Baca juga: 7 Cara Menanam Bawang Merah di Rumah, Nomor 3 Paling Mudah|",
        "Baca juga: Bulog serap bawang petani Brebes sampai akhir tahun|",
        "Baca juga: Panen Raya Bawang di Brebes, Harga Turun|  Sementara itu, warga berharap harga"
            + " segera naik lagi seperti bulan lalu.",
        "Baca Juga| Kemenangan itu terasa manis karena tim ini sudah lama tidak menang di kandang"
            + " sendiri musim ini.",
        "Baca Juga| Video lagu \"Ladang Bawang\" menampilkan para petani yang menari di kebun.",
        "Baca Juga| \"Selamat Hari Tani!\" tulis Bupati Brebes di awal unggahan itu."
      })
  void endsWhereProseResumes(String marked) {
    String text = marked.replace("|", "");
    int from = text.startsWith("Baca juga:") ? 10 : 9;
    assertThat(LinkedTitle.in(text, Readers.INDONESIAN).endIfAny(from, text.length()))
        .isEqualTo(marked.indexOf('|'));
  }

  /** {@code |} stands where the title ends. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Baca juga: Petani Brebes Panen Raya Bawang Merah di Lima Desa| KEBUN.CO, Brebes - Bupati"
            + " Brebes meresmikan pasar bawang yang baru.",
        "Baca juga:| KEBUN.CO, Brebes -- Bupati Brebes meresmikan pasar bawang yang baru di desa.",
        "Baca juga: Petani Brebes Panen Raya Bawang Merah| 2. Ajakan untuk Petani Menurut dia,"
            + " panen itu akan berlangsung lama.",
        "Baca juga: Petani Brebes Panen Raya Bawang Merah|3. Ajakan untuk Petani Menurut dia, panen"
            + " itu akan berlangsung lama.",
        "Baca juga: Perolehan Suara Kepala Desa Karangsari| 1. Joko Bawang: 120 2. Siti Cabai: 98"
      })
  void goesNotBeyondADatelineOrAListNumber(String marked) {
    String text = marked.replace("|", "");
    assertThat(LinkedTitle.in(text, Readers.INDONESIAN).end(10, text.length()))
        .isEqualTo(marked.indexOf('|'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Baca juga: Cak Joko Ungkap Alasan Petani Merasa Cocok dengan Bulog| Wakil Ketua Umum"
            + " Koperasi Siti Aminah Kurniawati Tandjungsari mengatakan bahwa harga bawang akan"
            + " naik.",
        "Baca juga: Petani Brebes Panen Raya Bawang di Lima Desa| Juru Bicara Koperasi Yudhi"
            + " Bawangsari sebelumnya mengatakan harga akan naik.",
        "Baca juga: Jalan Lintas Tertutup Longsor, Ratusan Truk Bawang Tertahan| Kasat Lantas AKP"
            + " Yudhi Bawangsari mengatakan nasi itu dimasak sejak subuh.",
        "Baca juga: Pasar Baru Dibuka, Petani Pilih Wakil Ketua Koperasi Tani| \"Kami senang,\""
            + " kata dia saat ditemui di kantornya."
      })
  void aSentenceBeginsWithTheOfficeOfWhomItNames(String marked) {
    String text = marked.replace("|", "");
    assertThat(LinkedTitle.in(text, Readers.INDONESIAN).end(10, text.length()))
        .isEqualTo(marked.indexOf('|'));
  }

  @Test
  void numbersAndSitesInATitleAreNoBound() {
    String title = "Baca juga: Kebun.co Gelar Lomba Panen Tahap 2 di Brebes, Hadiah Rp 1,5 Juta";
    assertThat(LinkedTitle.in(title, Readers.INDONESIAN).end(10, title.length()))
        .isEqualTo(title.length());
  }

  @Test
  void aSentenceIsNotTakenAsTheEndOfATitle() {
    String text =
        "Baca juga: Petani Brebes Dukung Pasar Bawang di Kabupaten Tegal Warga desa itu menyahut"
            + " ajakan Bupati. \"Siap,\" kata mereka. Bupati mengajak mereka untuk menanam lagi.";
    assertThat(LinkedTitle.in(text, Readers.INDONESIAN).end(10, text.length()))
        .isEqualTo(text.indexOf(" Warga desa"));
  }

  @Test
  void aNameThatStandsElsewhereIsNotCut() {
    String text =
        "Anak Gubug Alif Hidayat pergi. Kata warga, Alif Hidayat anak baik. Baca: Begini Wujud"
            + " Gubug Alif Hidayat di Desa Itu Bupati Brebes mengatakan bahwa rumah itu akan"
            + " diperbaiki oleh pemerintah.";
    int from = text.indexOf("Baca:") + 5;
    assertThat(
            text.substring(from, LinkedTitle.in(text, Readers.INDONESIAN).end(from, text.length())))
        .contains("Alif Hidayat");
  }

  @Test
  void namePairsKnowWhatStandsTwice() {
    String text = "Andi Joko makan. Andi Joko tidur. Siti Aminah makan.";
    NamePairs pairs = new NamePairs(text);
    assertThat(pairs.has(text, 0, 4, 5, 9)).isTrue();
    assertThat(pairs.has(text, 34, 38, 39, 45)).isFalse();
  }
}
