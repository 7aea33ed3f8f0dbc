package id.saring.strip.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.definition.PackFiles;
import id.saring.definition.RulePack;
import id.saring.lang.Language;
import id.saring.strip.Stripper;
import id.saring.strip.repeat.Templates;
import id.saring.text.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinarySentencesTest {
  private static final OrdinarySentences BANK = OrdinarySentences.of(Language.load("id"));
  private static final Stripper STRIPPER = Stripper.of(Language.load("id"), PackFiles.all());
  private static final String BEFORE =
      "KUDUS - Peristiwa itu menarik perhatian warga karena baru pertama kali terjadi di kecamatan"
          + " tersebut, kata seorang tokoh masyarakat yang ditemui di rumahnya.\n\n";
  private static final String AFTER =
      "\n\nMenurut pengelola, rencana itu sudah dibahas sejak tahun lalu bersama warga sekitar."
          + " Mereka berharap pekerjaan dapat selesai sebelum musim hujan tiba.";

  @Test
  void noShippedRuleTakesOrdinaryProse() {
    assertThat(BANK.size()).isGreaterThan(280);
    assertThat(BANK.failures(PackFiles.all())).isEmpty();
  }

  @Test
  void aRuleThatTakesProseIsNamed() {
    RulePack pack =
        PackFiles.pack(
            "kebun",
            """
            - id: iklan
              role: ad
              match: {regex: 'iklan rokok'}
              takes: sentence
              examples: {hit: ['«Iklan rokok.»']}
            """);
    assertThat(BANK.failures(List.of(pack)))
        .containsExactly(
            "kebun.yaml:4: rule 'iklan': takes prose: «Iklan rokok di dekat sekolah akhirnya"
                + " diturunkan petugas.»");
  }

  /** Sentences about the thing, and phrases in somebody's mouth. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Siswa SMK diminta mengaktifkan JavaScript di peramban sebelum praktik. Guru menulis"
            + " contoh if (nilai > 75) { lulus = true; } di papan tulis.",
        "Panitia meminta peserta aktifkan JavaScript di komputer sekolah. Ujian berlangsung 90"
            + " menit.",
        "Operator warnet mengaktifkan javascript pada tiga puluh komputer. Pelatihan dimulai"
            + " pukul sembilan.",
        "Musisi itu menggugat penerbit karena tulisan Hak Cipta Dilindungi pada sampul dihapus."
            + " Gugatan didaftarkan Jumat.",
        "Penulis itu mempersoalkan kalimat hak cipta dilindungi undang-undang di sampul novel. Ia"
            + " menggugat penerbit.",
        "Tulisan All rights reserved di buku bajakan sengaja dihapus pelaku. Polisi menyita 3.000"
            + " buku.",
        "Narasumber menjelaskan arti copyright 2024 pada piringan hitam. Peserta bertanya soal"
            + " royalti.",
        "Stempel \"Hak Cipta Dilindungi\" pada kaset itu palsu. Pedagang mengaku tidak tahu.",
        "Dukungan Anda akan menambah semangat kami, kata panitia kepada 200 donatur. Dana"
            + " terkumpul Rp 90 juta.",
        "Saksikan juga penampilan 40 penari di alun-alun pada Sabtu (16/3/2024). Panggung dibuka"
            + " pukul 19.00 WIB.",
        "Perusahaan Advertisement Prima itu berdiri pada 1978. Karyawannya tinggal 15 orang.",
        "Dosen itu curiga artikel ini dibuat oleh AI karena gayanya seragam. Dari 40 makalah, 12"
            + " bermasalah.",
        "Gabung grup WhatsApp penipuan sejak Januari 2024, warga merugi Rp 3 miliar. Polisi"
            + " menahan satu orang.",
        "Ikuti akun Instagram palsu milik pelaku, 15 pelamar diminta membayar Rp 2 juta. Uang itu"
            + " tidak kembali.",
        "Tonton video di kelas saat jam pelajaran, guru itu diberhentikan. Ia sudah mengajar 10"
            + " tahun.",
        "Jadilah yang pertama berkomentar dan menangkan buku, demikian bunyi aturan lomba.",
        "Download aplikasi Berita Kampung di Play Store, ajak kepala dusun. Sebanyak 300 warga"
            + " memasangnya.",
        "Situs ini menggunakan kuki untuk melacak anak-anak, bunyi gugatan itu. Sidang dilanjutkan"
            + " Rabu."
      })
  void aSentenceAboutThePhraseStays(String paragraph) {
    assertThat(STRIPPER.strip(Page.of(BEFORE + paragraph + AFTER), Templates.NONE)).isEmpty();
    assertThat(STRIPPER.strip(Page.of(BEFORE.strip() + " " + paragraph), Templates.NONE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Daftarkan surel Anda untuk buletin harian kami dan dapatkan kiat memasak terbaik langsung di kotak masuk setiap pagi. | newsletter
          Ingin resep lain? Daftar newsletter kami sekarang, gratis dan bisa berhenti kapan saja. | newsletter
          Berlangganan buletin mingguan kami dan terima kabar kebun setiap Senin. | newsletter
          Dapatkan update berita pilihan dan breaking news setiap hari dari kami. Mari bergabung di Grup Telegram kami, caranya klik tautan berikut, lalu join. Anda harus instal aplikasi Telegram terlebih dulu di ponsel. | breaking-news-pitch
          Please enable JavaScript to view the comments. | enable-script
          Hak Cipta Dilindungi Undang-Undang | rights-reserved
          Silakan masukkan komentar anda! | comment-rules
          """)
  void thePhraseAloneGoes(String line, String rule) {
    String page = rule.equals("rights-reserved") ? BEFORE + line : BEFORE + line + AFTER;
    assertThat(STRIPPER.strip(Page.of(page), Templates.NONE))
        .singleElement()
        .satisfies(
            edit -> {
              assertThat(edit.rule()).isEqualTo(rule);
              assertThat(page.substring(edit.start(), edit.end())).isEqualTo(line);
            });
  }
}
