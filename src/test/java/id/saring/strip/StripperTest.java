package id.saring.strip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.saring.Growth;
import id.saring.definition.PackFiles;
import id.saring.lang.Language;
import id.saring.model.Edit;
import id.saring.strip.repeat.Templates;
import id.saring.text.EditedText;
import id.saring.text.Page;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StripperTest {
  private static final Stripper STRIPPER = Stripper.of(Language.load("id"), PackFiles.all());

  private static String clean(String text) {
    return EditedText.of(text, STRIPPER.strip(Page.of(text), Templates.NONE))
        .text()
        .replaceAll("\\s+", " ")
        .strip();
  }

  @Test
  void aLinkedTitleEndsWhereProseResumes() {
    assertThat(
            clean(
                "Warga pulang. Baca juga: Bupati Brebes Resmikan Pasar Bawang Baru di Ketanggungan"
                    + " Menurut dia, pasar itu akan membantu petani menjual hasil panen dengan"
                    + " harga yang lebih baik."))
        .isEqualTo(
            "Warga pulang. Menurut dia, pasar itu akan membantu petani menjual hasil panen dengan"
                + " harga yang lebih baik.");
  }

  @Test
  void aLinkedTitleEndsWhereTextIsGlued() {
    assertThat(
            clean(
                "Warga pulang. Baca juga: Bupati Brebes Resmikan Pasar Bawang Baru di"
                    + " KetanggunganSebelumnya, pasar itu ditutup karena banjir yang merendam los"
                    + " bagian timur selama tiga hari."))
        .isEqualTo(
            "Warga pulang. Sebelumnya, pasar itu ditutup karena banjir yang merendam los bagian"
                + " timur selama tiga hari.");
  }

  @Test
  void aSecondCopyOfTheTitleGoes() {
    List<Edit> edits =
        STRIPPER.strip(
            Page.of(
                "Petani Brebes Panen Raya Bawang Merah\n\n"
                    + "Petani Brebes Panen Raya Bawang Merah\n\n"
                    + "BREBES - Petani di sini panen raya."),
            Templates.NONE);
    assertThat(edits)
        .singleElement()
        .satisfies(
            edit -> {
              assertThat(edit.start()).isEqualTo(39);
              assertThat(edit.rule()).isEqualTo("title-again");
              assertThat(edit.role()).isEqualTo("duplicate");
            });
  }

  @Test
  void menuAndListGluedToTheOnlyLineGo() {
    assertThat(
            clean(
                "Dinas Ikan Beranda Profil Visi dan Misi Tugas Pokok PPID Standar Layanan Unduhan"
                    + " Galeri Foto Kontak Dinas Perikanan Tebar Benih Nila 02-11-2017 Dinas"
                    + " perikanan menebar 10 ribu benih nila di embung milik desa. Kepala dinas"
                    + " meminta warga tidak memakai setrum di embung itu. Share Tweet Berita"
                    + " Lainnya Harga Lele Turun Pelatihan Membuat Pakan Pengunjung Hari ini 21"
                    + " Total 7.310"))
        .isEqualTo(
            "Dinas Perikanan Tebar Benih Nila 02-11-2017 Dinas perikanan menebar 10 ribu benih"
                + " nila di embung milik desa. Kepala dinas meminta warga tidak memakai setrum di"
                + " embung itu.");
  }

  @Test
  void tagsBehindTheSignOffGo() {
    assertThat(
            clean(
                "Panen raya itu berlangsung tiga hari dan dihadiri oleh bupati serta para petani."
                    + " (abc/de) bawang merah brebes"))
        .endsWith("petani. (abc/de)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Panen itu dihadiri oleh petani dari 16 wilayah (kecamatan) dan 33 desa.",
        "Bupati mengatakan bahwa ia (maaf) lupa menyebut harga bawang pada musim ini.",
        "Alat itu dipakai untuk mengairi kebun dengan dua pompa (celup) berdaya 500 watt",
        "Menurut dia, kata kami di sini berarti semua petani (kita) yang menanam bawang"
      })
  void wordsInBracketsAreNoSignOff(String text) {
    assertThat(clean(text)).isEqualTo(text);
  }

  @Test
  void aTemplateOfTheSiteGoesUnlessItMayBeTheArticles() {
    String text =
        "Petani Brebes Panen Raya\n"
            + "Jakarta\n"
            + "-\n"
            + "Petani di Brebes panen raya dan mereka senang sekali.\n"
            + "Kebun Kita Semua\n"
            + "Menurut dia, harga bawang akan naik lagi setelah panen raya di\n"
            + "Kebun Kita Semua\n"
            + ", Brebes, selesai pekan ini.\n"
            + "Kebun Kita Semua";
    Templates all =
        (site, line) ->
            site.equals("kebun.id") && Set.of("Kebun Kita Semua", "Jakarta", "-").contains(line);
    assertThat(STRIPPER.strip(Page.of(text), "kebun.id", all))
        .extracting(Edit::rule, Edit::start)
        .containsExactly(
            tuple("site-template", text.indexOf("Kebun")),
            tuple("site-template", text.lastIndexOf("Kebun")));
    assertThat(STRIPPER.strip(Page.of(text), "sawah.id", all)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Petani Brebes Panen Raya Bawang Merah | Suara Kebun Nusantara Raya | Suara Kebun Nusantara"
            + " Raya",
        "Petani Brebes Panen Raya Bawang Merah | Hasil Sawah Melimpah Tahun Ini | "
            + "Petani Brebes Panen Raya Bawang Merah",
      })
  void theOnlyHeadlineThatTheTextSaysAgainIsNoTemplate(String again, String other, String gone) {
    String text =
        other
            + "\n"
            + again
            + "\nPetani di Kabupaten Brebes panen raya bawang merah dan mereka senang sekali.\n"
            + "Menurut mereka, harga akan naik lagi setelah panen raya selesai pekan ini.\n";
    Set<String> repeated = Set.of(again, "Suara Kebun Nusantara Raya");
    Templates all = (site, line) -> site.equals("kebun.id") && repeated.contains(line);
    assertThat(STRIPPER.strip(Page.of(text), "kebun.id", all))
        .extracting(Edit::rule, edit -> text.substring(edit.start(), edit.end()).strip())
        .containsExactly(tuple("site-template", gone));
  }

  @Test
  void proseIsLeftAlone() {
    String text =
        "Warga juga membaca juga buku itu. Ia ikuti berita di radio, lihat juga televisi, lalu"
            + " unduh aplikasi bank.\n"
            + "Menurut dia, komentar warga penting. \"Iklan itu menyesatkan,\" ujarnya. Halaman"
            + " rumahnya luas.";
    assertThat(STRIPPER.strip(Page.of(text), Templates.NONE)).isEmpty();
  }

  @Test
  void editsAreSortedAndApartOnAnyText() {
    String[] pieces = {
      "Baca juga: ",
      "Iklan",
      "\n",
      " ",
      "[Gambas:Video 20detik]",
      "Bupati Brebes ",
      "mengatakan hal itu. ",
      "ADVERTISEMENT",
      "Simak Video 'Panen':",
      "(abc/de)",
      "Halaman Selanjutnya",
      "Copyright © 2020 ",
      "\"Ya,\" ",
      "Baca Juga",
      "Home",
      "Video A B C D ",
      "“"
    };
    Random random = new Random(11);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      List<Edit> edits = STRIPPER.strip(Page.of(text.toString()), Templates.NONE);
      int done = 0;
      for (Edit edit : edits) {
        assertThat(edit.start()).as("%s in %s", edit, text).isBetween(done, edit.end() - 1);
        done = edit.end();
      }
      assertThat(done).isLessThanOrEqualTo(text.length());
      assertThat(EditedText.of(text.toString(), edits).text().length())
          .isLessThanOrEqualTo(text.length());
      assertThat(STRIPPER.strip(Page.of(text.toString()), Templates.NONE)).isEqualTo(edits);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Baca juga: ",
        "Baca Juga\n",
        "a",
        "Video X Y Z ",
        "Ikuti kami di ",
        "(abc) ",
        "Home\n",
        "Simak Video 'a' ",
        "Halaman ",
        "Lihat video player is ",
        "+\n",
        "AbAb",
        "Bupati Brebes panen ",
        "\"",
        "mohon tunggu... tutup\n",
        "Statistik Situs\n",
        "Daftar Isi\n",
        "oleh|unggahan dibagikan oleh).",
        ". Jadilah yang pertama untuk memberikan komentar",
        "Copyright © kata, ",
        "Tags Ab, kata "
      })
  void fourTimesTheTextTakesAboutFourTimesAsLong(String piece) {
    Page small = Page.of(piece.repeat(300_000 / piece.length()));
    Page large = Page.of(piece.repeat(1_200_000 / piece.length()));
    Growth growth = growth(small, large, 8);
    assertThat(growth.ratio()).as("%s", growth).isLessThan(8);
  }

  @Test
  void tenMegabytesOfAdversarialLinesAreStrippedInTime() {
    String[] pieces = {
      "Baca juga: ",
      "Simak Video 'a' ",
      "Ikuti kami di ",
      "(",
      "[Gambas",
      "Bupati ",
      "\n",
      " ",
      "\"",
      "Statistik Situs\n",
      "Halaman ",
      "Copyright ©",
      "Video A B C ",
      "dan dari yang ",
      ". ",
      "Ab"
    };
    Random random = new Random(3);
    StringBuilder text = new StringBuilder();
    while (text.length() < 10_000_000) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    Page quarter = Page.of(text.substring(0, text.length() / 4));
    Page whole = Page.of(text.toString());
    Growth growth = growth(quarter, whole, 10);
    assertThat(Duration.ofNanos(growth.large())).isLessThan(Duration.ofSeconds(30));
    assertThat(growth.ratio()).as("%s", growth).isLessThan(10);
  }

  private static Growth growth(Page small, Page large, double most) {
    return Growth.measure(
        () -> STRIPPER.strip(small, Templates.NONE),
        () -> STRIPPER.strip(large, Templates.NONE),
        most);
  }
}
