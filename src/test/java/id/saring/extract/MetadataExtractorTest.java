package id.saring.extract;

import static id.saring.extract.Extracts.BODY;
import static id.saring.extract.Extracts.value;
import static org.assertj.core.api.Assertions.assertThat;

import id.saring.extract.found.Extraction;
import id.saring.model.Edit;
import id.saring.model.SourceEvidence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataExtractorTest {
  private static List<Extraction> read(String text) {
    return Extracts.of(text);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      value = {
        "Jembatan Desa Diperbaiki Warga~Jembatan Desa Diperbaiki Warga",
        "Jembatan Desa Diperbaiki Warga - ANTARA News~Jembatan Desa Diperbaiki Warga",
        "Jembatan Desa Diperbaiki Warga | Republika Online~Jembatan Desa Diperbaiki Warga",
        "Jembatan Desa Diperbaiki Warga | Harian Pati~Jembatan Desa Diperbaiki Warga",
        "Jembatan Desa Diperbaiki Warga Halaman all - Kompas.com~Jembatan Desa Diperbaiki Warga",
        "Jembatan Desa | Diperbaiki Warga - Detik Sport | detikcom~Jembatan Desa | Diperbaiki"
            + " Warga",
        "Jembatan Desa Diperbaiki Warga - Nasional Tempo.co~Jembatan Desa Diperbaiki Warga",
        "Judul: Jembatan Desa Diperbaiki Warga~Jembatan Desa Diperbaiki Warga",
        "Jembatan Desa - Warga Turun Tangan~Jembatan Desa - Warga Turun Tangan",
        "[POPULER] Jembatan Desa | Banjir di Kota~[POPULER] Jembatan Desa | Banjir di Kota",
        "Warga Tunggu Jembatan, asal..~Warga Tunggu Jembatan, asal..",
      })
  void takesTheHeadlineAsTitle(String line, String title) {
    List<Extraction> found = read(line + "\n\n" + BODY);
    assertThat(value(found, "title")).isEqualTo(title);
    assertThat(found.get(0).cutEnd()).isEqualTo(line.length());
  }

  @Test
  void takesTheHeadlineAboveATextThatIsFullOfNames() {
    String text =
        "Menindaklanjuti Surat Edaran Sekretaris Dewan Pasar Kabupaten Lereng Nomor 9 Tahun 2018"
            + " tentang Pembukaan Pasar Desa Karang Rejo, Koperasi Tani Lereng Makmur Desa Karang"
            + " Rejo mengikuti Siaran Langsung Pembukaan Pasar dari Balai Desa Karang Rejo.";
    assertThat(value(Extracts.of("Siaran Pembukaan Pasar Desa\n" + text + "\n\n" + BODY), "title"))
        .isEqualTo("Siaran Pembukaan Pasar Desa");
  }

  @Test
  void takesNoPlaceFromAHeadingBelowTheFirstParagraph() {
    assertThat(
            value(read(BODY + "\nKalimantan Selatan: Angin Kencang di Banjar\n" + BODY), "place"))
        .isNull();
  }

  @Test
  void prefersTheLineThatStandsThreeTimes() {
    String head = "Radio Pertama di Lereng Gunung\n\nKABAR RADIO\n\n";
    String title = "Jembatan Desa Diperbaiki Warga\n\n";
    assertThat(value(read(head + title + title + title + BODY), "title"))
        .isEqualTo("Jembatan Desa Diperbaiki Warga");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pasal 15", "BAB II"})
  void aPartOfALawIsNoTitle(String line) {
    assertThat(value(read(line + "\n\n" + BODY), "title")).isNull();
  }

  @Test
  void takesTheTitleAboveTheStampRightBelowAStrippedLine() {
    String above = "Kebun dan Sawah di Tiga Lereng\n\n";
    String site = "Diberdayakan oleh Blogger.\n";
    String page = above + site + "Jembatan Desa Diperbaiki Warga\n\n12 Juni 2024\n\n" + BODY;
    Edit cut = Edit.delete(above.length(), above.length() + site.length(), "menu", "test", "menu");
    assertThat(value(Extracts.of(page, List.of(cut)), "title"))
        .isEqualTo("Jembatan Desa Diperbaiki Warga");
  }

  @Test
  void aFewWordsAboveAStrippedStampAreTheTitleOfAPoem() {
    String stamp = "15 Januari 2018   08:46";
    String page =
        "Kebun Masa Kini\n\n"
            + stamp
            + "\n\nPagi hari sudah rapi\n\nSelesai mandi pakai sabun wangi\n\n"
            + "Pergi ke ladang menanam padi\n\n"
            + BODY;
    int at = page.indexOf(stamp);
    List<Edit> stripped =
        List.of(Edit.delete(at, at + stamp.length(), "published-stamp", "test", "byline"));
    assertThat(value(Extracts.of(page, stripped), "title")).isEqualTo("Kebun Masa Kini");
  }

  @Test
  void takesNeitherALabelledNameNorASloganAsTitle() {
    assertThat(value(read("Editor : Redaksi K24\n" + BODY), "title")).isNull();
    assertThat(
            value(
                read("Tajam, Lugas, Berimbang\n\nJembatan Desa Diperbaiki Warga\n\n" + BODY),
                "title"))
        .isEqualTo("Jembatan Desa Diperbaiki Warga");
  }

  @Test
  void theLastLineIsNobodysNameBelowHeadings() {
    String text = "Jembatan Desa Diperbaiki Warga\n\n" + BODY + "\n\n";
    assertThat(value(read(text + "Ratna Wulandari\n"), "author")).isEqualTo("Ratna Wulandari");
    assertThat(
            value(
                read(text + "Warga dan Kesibukannya\n\n" + BODY + "\n\nPemusik Keroncong Randu\n"),
                "author"))
        .isNull();
  }

  @Test
  void aHeadlineMayStandBelowAFewWordsThatSayWhatAPhotoShows() {
    String page = "Ilustrasi pedagang bawang.\nJembatan Desa Diperbaiki Warga\nTEGAL – " + BODY;
    assertThat(value(read(page), "title")).isEqualTo("Jembatan Desa Diperbaiki Warga");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Redaksi Kebun.id by Redaksi Kebun.id\n12/06/2024", "ilustrasi"})
  void takesNeitherANameSaidAgainNorTheKindOfAPictureAsTitle(String line) {
    String page = "Lereng : Jembatan Desa Diperbaiki Warga\n\n" + line + "\n\n" + BODY;
    assertThat(value(read(page), "title")).isEqualTo("Lereng : Jembatan Desa Diperbaiki Warga");
    assertThat(value(read(line + "\n\n" + BODY), "title")).isNull();
  }

  @Test
  void aHeadlineDoesNotGoOnInALineThatWasStripped() {
    String head = "Jembatan Desa Diperbaiki Warga Tiga Dusun Sebelum Panen\n";
    String label = "pada tanggal\n";
    String page = head + label + "Rabu, 12 Juni 2024\nTEGAL – " + BODY;
    Edit cut =
        Edit.delete(head.length(), head.length() + label.length() - 1, "label", "test", "byline");
    assertThat(value(Extracts.of(page, List.of(cut)), "title")).isEqualTo(head.strip());
  }

  @Test
  void aPlaceInCapitalsAloneIsNoTitle() {
    assertThat(value(read("SEMARANG\n\nJembatan Desa Diperbaiki Warga\n\n" + BODY), "title"))
        .isEqualTo("Jembatan Desa Diperbaiki Warga");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"No Title\n\n", "", "[\"\",\"", "Liputan6.com, Jakarta - Jembatan rusak.\n\n"})
  void statesNoTitleWhereThereIsNone(String head) {
    assertThat(value(read(head + BODY), "title")).isNull();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      value = {
        "Jembatan Desa Diperbaiki~Jembatan Desa Diperbaiki⏎~Jembatan Desa"
            + " Diperbaiki~stated-headline",
        "JEMBATAN DESA - Kompas.com~Jembatan Desa⏎~Jembatan Desa~stated-headline",
        "Jembatan Desa yang Putus …~Jembatan Desa yang Putus Diperbaiki Warga⏎~Jembatan Desa yang"
            + " Putus Diperbaiki Warga~stated-headline",
        "Jembatan Desa Diperbaiki Warga~Jembatan Desa Putus Diperbaiki Warga⏎~Jembatan Desa Putus"
            + " Diperbaiki Warga~stated-headline",
        "Jembatan Desa - Kompas.com~Kabar⏎~Jembatan Desa~field",
        "Jembatan Desa~''~Jembatan Desa~field",
      })
  void knowsTheStatedTitleInTheText(String stated, String head, String title, String rule) {
    String text = head.replace('⏎', '\n') + BODY;
    List<Extraction> found =
        Extracts.of(text, List.of(), new SourceEvidence(null, stated, null, "field"));
    assertThat(found)
        .filteredOn(e -> e.column().equals("title"))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.value()).isEqualTo(title);
              assertThat(e.rule()).isEqualTo(rule);
              assertThat(e.cutEnd() - e.cutStart())
                  .isEqualTo(rule.equals("field") ? 0 : title.length());
            });
  }

  private static final String STAMP = "Selasa, 12 Maret 2024 10:03 WIB";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      nullValues = "-",
      value = {
        "Jembatan Ambruk⏎⏎" + STAMP + "⏎⏎TUBAN - Jembatan ambruk. Dua luka.~Jembatan Ambruk",
        "Wawancara Juru Kunci⏎⏎"
            + STAMP
            + "⏎⏎TUBAN - Ia bertugas 30 tahun. Berikut petikannya.⏎⏎Sejak kapan?⏎⏎Sejak"
            + " muda.~Wawancara Juru Kunci",
        "Banjir⏎⏎" + STAMP + "⏎⏎TUBAN - Banjir datang. Warga mengungsi.~Banjir",
        "Kapal Karam⏎⏎Penulis: Budi Santoso⏎⏎"
            + STAMP
            + "⏎⏎Kapal karam kemarin. Tiga orang selamat.~Kapal Karam",
        "Jembatan Desa Diperbaiki Warga⏎Puluhan Orang Turun Tangan⏎- Tanpa Dana Desa⏎TUBAN -"
            + " Warga bekerja sejak pagi.~Jembatan Desa Diperbaiki Warga",
        "Jembatan Desa Diperbaiki Warga⏎Reporter⏎Budi Santoso⏎"
            + STAMP
            + "⏎TUBAN - Warga bekerja sejak pagi.~Jembatan Desa Diperbaiki Warga",
        "Pasang Iklan Murah di Sini Sekarang⏎⏎Jembatan Desa Diperbaiki Warga⏎⏎Oleh Budi"
            + " Santoso⏎"
            + STAMP
            + "⏎⏎TUBAN - Warga bekerja.~Jembatan Desa Diperbaiki Warga",
        "Jembatan Desa Diperbaiki Warga⏎⏎Warga di desa itu menolak menunggu bantuan.⏎⏎"
            + STAMP
            + "⏎⏎TUBAN - Warga bekerja.~Jembatan Desa Diperbaiki Warga",
        "Maret 2024, Sebanyak 53 Jembatan Diperbaiki⏎⏎"
            + STAMP
            + "⏎⏎TUBAN - Warga bekerja.~Maret 2024, Sebanyak 53 Jembatan Diperbaiki",
        "Kabar Pesisir⏎⏎" + STAMP + "⏎⏎TUBAN - Warga bekerja.~-",
        "• Jembatan Desa Diperbaiki Warga⏎"
            + STAMP
            + "⏎⏎TUBAN - Warga bekerja.~Jembatan Desa Diperbaiki Warga",
        "> Jembatan Desa Diperbaiki Warga⏎"
            + STAMP
            + "⏎⏎TUBAN - Warga bekerja.~Jembatan Desa Diperbaiki Warga",
        "• Harga Cabai di Pasar Naik Lagi⏎• Jembatan Desa Diperbaiki Warga⏎⏎TUBAN - Warga"
            + " bekerja.~-",
        "Kamis, 31 Mei 2018⏎⏎Kenapa Padi Ditanam di Sawah dan Bukan di Kebun? Bukankah Kebun Lebih"
            + " Dekat?⏎⏎“Pak Tani, boleh bertanya?” sapa tamu itu.~Kenapa Padi Ditanam di Sawah dan"
            + " Bukan di Kebun? Bukankah Kebun Lebih Dekat?",
        "Menyapa Hujan⏎⏎Menyapa Hujan⏎⏎Jangan Lupakan Payung Kita⏎⏎turun jadi sungai~Menyapa"
            + " Hujan",
        "Kabar Tani - Sambang kebun dilakukan oleh ketua kelompok⏎sebagai upaya untuk menjaga"
            + " benih dan pupuk⏎agar cukup.~-",
        "SAJAK PETANI⏎Goresan cangkul⏎di tanah basah~SAJAK PETANI",
        "Masjid Tua di Tepi Rawa⏎⏎Komentar⏎⏎Sabtu, 2 Maret 2013⏎⏎Jembatan Desa Diperbaiki"
            + " Warga~Jembatan Desa Diperbaiki Warga",
        "Sabtu, 2 Maret 2013⏎⏎Home > > Jembatan Desa Diperbaiki Warga⏎⏎Jembatan Desa Diperbaiki"
            + " Warga⏎⏎TUBAN - Warga bekerja.~Jembatan Desa Diperbaiki Warga",
        "Anggota Dari⏎⏎Anggota Dari⏎⏎Sabtu, 2 Maret 2013⏎⏎Jembatan Desa Diperbaiki"
            + " Warga~Jembatan Desa Diperbaiki Warga",
        "Lensa Rawa: Jembatan Desa Diperbaiki Warga⏎⏎Jembatan Desa Diperbaiki Warga⏎⏎TUBAN -"
            + " Warga bekerja.~Jembatan Desa Diperbaiki Warga",
      })
  void findsHeadlinesOfAnyLengthAboveStampsNamesAndSubheads(String head, String title) {
    assertThat(value(read(head.replace('⏎', '\n') + "\n\n" + BODY), "title")).isEqualTo(title);
  }

  @Test
  void choosesTheLineThatThePageTitleRepeats() {
    List<Extraction> found =
        read(
            "Budi | Jembatan Desa Diperbaiki Warga - Situs.com\n\n"
                + "HOME\n\n"
                + "BERITA\n\n"
                + "Jembatan Desa Diperbaiki Warga\n\n"
                + BODY);
    assertThat(value(found, "title")).isEqualTo("Jembatan Desa Diperbaiki Warga");
  }

  @ParameterizedTest
  @CsvSource({
    "Wartakita - 29/10/2019,'MALANG,WARTAKITA - ',",
    "Wartakita - 29/10/2019,'WARTAKITA, Malang - ',",
    "Wartakita - 29/10/2019,'Malang (Wartakita) - ',",
    "Budi - 29/10/2019,'MALANG,WARTAKITA - ',Budi"
  })
  void takesNoSiteOfTheDatelineForTheAuthor(String byline, String dateline, String author) {
    List<Extraction> found =
        read("Jembatan Desa Diperbaiki Warga\n\n" + byline + ", 13:05 WIB\n\n" + dateline + BODY);
    assertThat(value(found, "author")).isEqualTo(author);
    assertThat(value(found, "place")).isEqualToIgnoringCase("Malang");
  }

  @Test
  void readsNamesBelowTheirLabels() {
    List<Extraction> found =
        read(
            "Jembatan Desa Diperbaiki Warga\n\nMalang - "
                + BODY
                + "\n\nPenulis\n\n: Kontributor Malang, Joko Susilo\n\nEditor\n\n: Sri Wahyuni");
    assertThat(value(found, "author")).isEqualTo("Kontributor Malang, Joko Susilo");
    assertThat(value(found, "editor")).isEqualTo("Sri Wahyuni");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Indonesia vs Vietnam | Skor Akhir 1-0 - Detik Sport | detikcom~Indonesia vs Vietnam | Skor"
            + " Akhir 1-0",
        "Gempa Guncang Cianjur, Warga Panik |~Gempa Guncang Cianjur, Warga Panik",
        "Gempa Guncang Cianjur, Warga Panik | Bali Rawa~Gempa Guncang Cianjur, Warga Panik | Bali"
            + " Rawa",
        "Gempa Guncang Cianjur, Warga Panik - Nasional Tempo.co~Gempa Guncang Cianjur, Warga Panik",
      })
  void takesTheNamesOfSitesOffATitle(String title, String expected) {
    assertThat(value(read(title + "\n\n" + STAMP + "\n\nCIANJUR - " + BODY), "title"))
        .isEqualTo(expected);
  }

  @Test
  void takesTheNameOfAHostAnywhereOnThePageOffATitle() {
    String page =
        "Jembatan Desa Diperbaiki | Bali Rawa\n\n"
            + STAMP
            + "\n\n"
            + BODY
            + "\n\nBalirawa.co.id, Denpasar - "
            + BODY;
    assertThat(value(read(page), "title")).isEqualTo("Jembatan Desa Diperbaiki");
  }

  @Test
  void aNameBehindAShortFormIsNoTitle() {
    assertThat(value(read("Dok. Humas Desa\n\n" + BODY), "title")).isNull();
  }

  @Test
  void theSecondWordOfAnUnknownPlaceIsNone() {
    String dateline = "Punggur Rawa (kampus.ac.id) – ";
    assertThat(value(read("Jembatan Desa Diperbaiki\n\n" + dateline + BODY), "place")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Di Meja Perundingan, Suriah-Turki Masih Saling Tuduh Langgar Perjanjian",
        "Jadwal Bus Jogja-Solo-Semarang Hari Ini",
        "Lewat Udara, Jakarta-Surabaya Hanya Satu Jam Saja",
        "Rusia: Tuan Rumah Terlemah dalam Sejarah?",
        "Bandung: Kota yang Tak Pernah Tidur!",
        "Papua: Tanah yang Lama Menunggu Keadilan?",
      })
  void aHeadlineWithAPlaceInItIsNoDateline(String title) {
    List<Extraction> found = read(title + "\n\nPATI, KOMPAS.com - " + BODY);
    assertThat(value(found, "title")).isEqualTo(title);
    assertThat(value(found, "place")).isEqualTo("PATI");
  }

  @Test
  void findsATitleGluedToTheDateline() {
    List<Extraction> found = read("Jembatan Desa Diperbaiki Warga LIPUTAN6.COM, Malang - " + BODY);
    assertThat(value(found, "title")).isEqualTo("Jembatan Desa Diperbaiki Warga");
    assertThat(value(found, "place")).isEqualTo("Malang");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      value = {
        "Warga di jembatan (ANTARA FOTO/Budi Setya)~Warga di jembatan~(ANTARA FOTO/Budi Setya)",
        "Warga di jembatan | dokpri~Warga di jembatan~| dokpri",
        "Warga di jembatan. Foto: Humas Pemkab~Warga di jembatan.~Foto: Humas Pemkab",
        "Warga di jembatan. ANTARA FOTO/Budi Setya~Warga di jembatan.~ANTARA FOTO/Budi Setya",
        "Warga di jembatan. [Suara.com/Budi]~Warga di jembatan.~[Suara.com/Budi]",
        "Warga di jembatan. [Budi Setya]~Warga di jembatan.~[Budi Setya]",
        "Warga di jembatan (Budi/JawaPos.com)~Warga di jembatan~(Budi/JawaPos.com)",
        "Teks Foto: Warga di jembatan (ist)~Warga di jembatan~(ist)",
        "Tes foto: Warga di jembatan (ist)~Warga di jembatan~(ist)",
        "KOMPAS.COM/BUDI Warga di jembatan~Warga di jembatan~KOMPAS.COM/BUDI",
        "Warga di jembatan © istimewa~Warga di jembatan~© istimewa",
        "[Warga di jembatan. Foto: kabardesa.id]~Warga di jembatan.~Foto: kabardesa.id]",
        "[Warga di jembatan. ANTARA FOTO/Budi]~Warga di jembatan.~ANTARA FOTO/Budi]",
        "[Warga di jembatan | dokpri]~Warga di jembatan~| dokpri]",
      })
  void separatesCaptionsFromCredits(String line, String caption, String credit) {
    List<Extraction> found = read("Jembatan Desa Diperbaiki Warga\n\n" + line + "\n\n" + BODY);
    assertThat(value(found, "captions")).isEqualTo(caption);
    assertThat(value(found, "credit")).isEqualTo(credit);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      value = {
        "Keterangan Foto: Warga di jembatan~Warga di jembatan",
        "Ket. Foto: Warga di jembatan~Warga di jembatan",
        "ILUSTRASI. Warga Menyeberang Jembatan Bambu~Warga Menyeberang Jembatan Bambu",
        "Ilustrasi. Warga menyeberang jembatan bambu~",
        "ILUSTRASI~",
        "JEMBATAN. Warga Menyeberang Bambu~",
      })
  void aLabelTellsACaption(String line, String caption) {
    List<Extraction> found = read("Jembatan Desa Diperbaiki Warga\n\n" + line + "\n\n" + BODY);
    assertThat(value(found, "captions")).isEqualTo(caption);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Selasa, 9 Mei 2023",
        "Selasa, 9 Mei 2023 10:15 WIB",
        "Terakhir diperbarui: 12 Mei 2023",
        "Oleh admin pada 09/05/2023",
        "Posted by admin on 12 Mei 2023",
        "09/05/2023\nOleh: Budi Setya",
      })
  void aHeadlineMayStandRightBelowTheStamp(String stamp) {
    String page = stamp + "\nJembatan Desa Diperbaiki Warga\nTEGAL – " + BODY;
    assertThat(value(read(page), "title")).isEqualTo("Jembatan Desa Diperbaiki Warga");
    assertThat(value(read(page), "place")).isEqualTo("TEGAL");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Terakhir diperbarui: 12 Mei 2023~updated",
        "Last Updated on Friday, 12 May 2023~updated",
        "(Foto: Istimewa)~credit",
        "Image source: Kabar Kebun~credit",
        "photo Budi Setya - kabardesa.id~credit",
        "Foto Dok - kabardesa.id~credit",
      })
  void whatStandsAboveTheHeadlineGoesToItsColumn(String line, String column) {
    String page = line + "\nJembatan Desa Diperbaiki Warga\nTEGAL – " + BODY;
    List<Extraction> found = read(page);
    assertThat(value(found, "title")).isEqualTo("Jembatan Desa Diperbaiki Warga");
    assertThat(found)
        .anyMatch(part -> part.cutStart() == 0 && part.cutEnd() == line.length())
        .anyMatch(part -> part.column().equals(column));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      value = {
        "Dok.Budi Setya Bupati bersama para pejabat kabupaten meninjau jembatan yang rusak di"
            + " Brebes, Jumat (4/12).~Dok.",
        "Dok. Humas Bupati bersama para pejabat yang meninjau jembatan yang rusak karena banjir"
            + " di Brebes.~Dok.",
        "Dok. AdidasBeberapa produk yang dipajang di toko itu pada Jumat (20/6/2025)"
            + " siang.~Dok. Adidas",
        "Dok. Pribadi Narasumber (Apip)Kondisi kereta yang anjlok di Stasiun Kota pada"
            + " Selasa.~Dok. Pribadi Narasumber (Apip)",
        "Dok. Humas PemkabWarga di jembatan yang rusak karena banjir di Brebes pada"
            + " Senin.~Dok. Humas Pemkab",
        "Dok. McDonald membagikan makanan kepada warga korban banjir di Brebes pada Senin.~Dok.",
        "Jembatan ini bikin warga di tiga desa dapat pergi ke kota dengan"
            + " tenang/©KabarKita.com®/M. Anwar~/©KabarKita.com®/M. Anwar",
        "Bupati saat meninjau jembatan yang rusak karena banjir di Brebes ©2020 KabarKita/A."
            + " Setya~©2020 KabarKita/A. Setya",
      })
  void captionsBetweenParagraphsAreToldByTheirCredit(String line, String credit) {
    String page = "Jembatan Desa Diperbaiki Warga\n\n" + BODY + "\n\n" + line + "\n\n" + BODY;
    List<Extraction> found = read(page);
    assertThat(value(found, "credit")).isEqualTo(credit);
    assertThat(value(found, "captions")).isEqualTo(line.replace(credit, "").strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dok. Humas Bupati meninjau jembatan yang rusak di Brebes.Menurut dia, warga sudah lama"
            + " menunggu perbaikan jembatan itu.",
        "Dok, saya sudah tidak sakit lagi sejak minum obat yang diberikan kepada saya, kata Budi.",
        "Bupati bersama para pejabat meninjau jembatan yang rusak karena banjir di Brebes dan"
            + " Tegal. © KabarKita",
      })
  void aParagraphBetweenOthersIsNoCaption(String line) {
    String page = "Jembatan Desa Diperbaiki Warga\n\n" + BODY + "\n\n" + line + "\n\n" + BODY;
    assertThat(read(page)).noneMatch(found -> found.column().equals("captions"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " (dry/din)",
        "\n(Red2/Pemerintahan)",
        " ***(Yan)",
        " (Yan) ***",
        "\n\ndry/din",
        "\n(*)",
        " (afbkm)",
        " (ANT)",
        " (Ant/OL-1)",
        "\n(rin, 204",
        " (rin/204"
      })
  void movesSignOffsOut(String signOff) {
    String page = "Jembatan Desa Diperbaiki Warga\n\nJakarta - " + BODY + signOff;
    Extraction found =
        read(page).stream().filter(e -> e.column().equals("sign_off")).findFirst().orElseThrow();
    assertThat(found.value()).isEqualTo(signOff.strip());
    assertThat(page.substring(found.cutStart(), found.cutEnd())).isEqualTo(signOff.strip());
  }

  @Test
  void readsSectionAndProfileOfAPlatform() {
    String page =
        "Mohon tunggu...\n"
            + "Budi Santoso\n"
            + "Budi Santoso Mohon Tunggu... Guru - Penulis lepas\n\n"
            + "Kebijakan\n\n"
            + "Jembatan Desa Diperbaiki Warga\n\n"
            + "15 Juli 2019   13:30 Diperbarui: 15 Juli 2019   13:46\n\n"
            + BODY;
    List<Extraction> found = read(page);
    assertThat(value(found, "author")).isEqualTo("Budi Santoso");
    assertThat(value(found, "category")).isEqualTo("Kebijakan");
    assertThat(value(found, "title")).isEqualTo("Jembatan Desa Diperbaiki Warga");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Home > News > Nasional",
        "Home >\n\nNews >\nNasional\n\nSenin, 5 Mei 2025 - 10:15 WIB",
        "HOME\n» News\n» Nasional",
        "Beranda\n\nNasional",
        "Home / Nasional / Jembatan Desa Diperbaiki Warga",
        "Beranda » Nasional » Headline",
        "Beranda\nNasional\nBREAKING NEWS"
      })
  void takesTheLastStepOfABreadcrumbAsCategory(String path) {
    String page = path + "\n\nJembatan Desa Diperbaiki Warga\n\n" + BODY;
    List<Edit> stripped = List.of(Edit.delete(0, path.length(), "menu", "test", "menu"));
    List<Extraction> found = Extracts.of(page, stripped);
    assertThat(value(found, "category")).isEqualTo("Nasional");
  }

  @Test
  void readsAStampThatWasStrippedWithTheMenu() {
    String page =
        "HOME\n\nSenin, 5 Mei 2025 - 10:15 WIB\n\nJembatan Desa Diperbaiki Warga\n\n" + BODY;
    List<Extraction> found =
        Extracts.of(
            page, List.of(Edit.delete(0, page.indexOf("Jembatan"), "menu", "test", "menu")));
    Extraction stamp =
        found.stream().filter(e -> e.column().equals("published")).findFirst().orElseThrow();
    assertThat(stamp.value()).isEqualTo("Senin, 5 Mei 2025 10:15 WIB");
    assertThat(stamp.cutEnd()).isEqualTo(stamp.cutStart());
  }

  @Test
  void keepsShortWordsBetweenLinesOfText() {
    assertThat(read("Jembatan Desa Diperbaiki Warga\n\n" + BODY + "\ndan\n" + BODY))
        .noneMatch(e -> e.column().equals("sign_off"));
  }

  @Test
  void wordsBetweenCommasNameNobody() {
    String page = "Jembatan Desa Diperbaiki Warga\n\nKata, Rasa, Suara\n" + STAMP + "\n\n" + BODY;
    assertThat(value(read(page), "author")).isNull();
  }

  @Test
  void twoDaysThatAWordJoinsDateNoArticle() {
    String page = "SELAMAT HARI PANEN\n14 APRIL 2021 DAN 24 APRIL 2021\n" + BODY;
    assertThat(value(read(page), "published")).isNull();
  }

  @Test
  void aNameSaidAgainBehindItsLabelIsTheAuthor() {
    String head = "Jembatan Desa Diperbaiki Warga\n\n";
    assertThat(value(read(head + "Sari Dewi by Sari Dewi\n1 September, 2025\n\n" + BODY), "author"))
        .isEqualTo("Sari Dewi");
    assertThat(value(read(head + "Sari Dewi by Rini\n1 September, 2025\n\n" + BODY), "author"))
        .isNotEqualTo("Sari Dewi");
  }

  @Test
  void aListOfTopicsKeepsItsOwnHeadline() {
    String title = "Tiga Kabar Hari Ini: Jembatan Desa Diperbaiki Warga";
    String page = title + "\n\n" + BODY + "\n\nJembatan Desa Diperbaiki Warga\n\n" + BODY;
    assertThat(value(read(page), "title")).isEqualTo(title);
  }

  @Test
  void readsNamesBelowALede() {
    List<Extraction> found =
        read(
            "Rukun Menanam Padi\n\n"
                + "Menanam padi punya rukun yang harus dipenuhi petani sejak benih ditabur. Rukun"
                + " itu dua jumlahnya dan sudah lama dikenal.\n\n"
                + "Penulis: Sari Dewi | Editor: Budi Santoso\n\n"
                + "TUBAN - "
                + BODY);
    assertThat(value(found, "author")).isEqualTo("Sari Dewi");
    assertThat(value(found, "editor")).isEqualTo("Budi Santoso");
    assertThat(value(found, "place")).isEqualTo("TUBAN");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"oleh hujan", "oleh mereka-mereka"})
  void aLineOfAPoemNamesNobody(String line) {
    assertThat(value(Extracts.of("Sawah\n\nDibasahi pagi\n" + line + "\nyang pulang"), "author"))
        .isNull();
  }
}
