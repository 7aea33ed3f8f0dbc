package id.saring.extract.byline;

import static id.saring.extract.Extracts.BODY;
import static id.saring.extract.Extracts.value;
import static org.assertj.core.api.Assertions.assertThat;

import id.saring.extract.Extracts;
import id.saring.extract.found.Extraction;
import id.saring.model.Edit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {
  private static List<Extraction> read(String byline) {
    return Extracts.of("Jembatan Desa Diperbaiki Warga\n\n" + byline + "\n\n" + BODY);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      nullValues = "-",
      value = {
        "Kamis, 09 Jan 2020 | 10:49:56 WIB - Oleh Administrator~Kamis, 09 Jan 2020 10:49:56"
            + " WIB~Administrator",
        "Selasa, 10 Sep 2024 10:31 WIB~Selasa, 10 Sep 2024 10:31 WIB~-",
        "Budi Santoso - detikNews - 2025-04-10 07:58:00~2025-04-10 07:58:00~Budi Santoso",
        "Budi Santoso - detikHot - 10 Jun 2025 - 21:05~10 Jun 2025 21:05~Budi Santoso",
        "Budi Santoso - detikOto - Sabtu, 24 Mei  2025 16:40 WIB - 16:40~Sabtu, 24 Mei 2025 16:40"
            + " WIB~Budi Santoso",
        "Budi Santoso -Sepakbola - Jumat, 20 Jun 2025 11:20 WIB~Jumat, 20 Jun 2025 11:20 WIB~Budi"
            + " Santoso",
        "Budi Santoso, Siti Aminah - Kompas.com- 20/06/2025, 18:02 WIB~20/06/2025 18:02 WIB~Budi"
            + " Santoso, Siti Aminah",
        "Budi Santoso - , Jurnalis-Jum'at, 20 Juni 2025 |13:36 WIB~Jum'at, 20 Juni 2025 13:36"
            + " WIB~Budi Santoso",
        "Tim detikBali - detikBali - 2025-06-06 06:00:00~2025-06-06 06:00:00~Tim detikBali",
        "tempo.co - 11-Jul-16~11-Jul-16~-",
        "Kabar Kebun - Jumat, 7 Maret 2025~Jumat, 7 Maret 2025~-",
        "Selo, kabarkebun.com, Minggu, 9 Maret 2025~Minggu, 9 Maret 2025~-",
        "Rina Wulandari, kabarkebun.com, Minggu, 9 Maret 2025~Minggu, 9 Maret 2025~Rina"
            + " Wulandari",
        "Selasa Pahing, 20 Juli 2021~Selasa Pahing, 20 Juli 2021~-",
        "Selasa Kliwon (20/7/2021)~Selasa Kliwon (20/7/2021)~-",
        "Kompas.com - 31/07/2024, 23:09 WIB~31/07/2024 23:09 WIB~-",
        "10/21/2025 23:49~10/21/2025 23:49~-",
        "2024-02-16~2024-02-16~-",
        "15 Juli 2019   13:30 Diperbarui: 15 Juli 2019   13:46 28~15 Juli 2019 13:30~-",
        "Tayang: Selasa, 10 Juni 2025 08:34 WITA~Selasa, 10 Juni 2025 08:34 WITA~-",
        "Kamis, 5 November 2015 14:56 WIB | 1.229 Views~Kamis, 5 November 2015 14:56 WIB~-",
        "Penulis: Budi Santoso | Selasa, 10 Juni 2025~Selasa, 10 Juni 2025~Budi Santoso",
        "on 16 Feb 2016 at 09:20 WIB~16 Feb 2016 09:20 WIB~-",
        "Jakarta - 10 Juni 2025~10 Juni 2025~-",
        "Oleh: Budi Santoso, Rabu, 12 Juni 2024~Rabu, 12 Juni 2024~Budi Santoso",
        "Admin kebun | 12 Juni 2024 | 306 kali~12 Juni 2024~-",
        "Posted by admin on 12 Juni 2024~12 Juni 2024~-",
        "By admin - Juni 12, 2024~Juni 12, 2024~-",
        "June 12, 2024 | mc0505~June 12, 2024~-",
        "Rabu, 12 Juni 2024 - kontributor~Rabu, 12 Juni 2024~-",
        "20detik Signature - detikNews - 2025-08-04 14:45:00~2025-08-04 14:45:00~-",
        "Posted on Juni 12, 2024 by admin~Juni 12, 2024~-",
        "by Admin 12 Juni 2024 in Berita~12 Juni 2024~-",
        "Oleh : Admin / 12 Juni 2024 / Berita~12 Juni 2024~Admin",
        "Diposting pada 12 Juni 2024~12 Juni 2024~-",
        "Budi Santoso, CNN Indonesia | Rabu, 12/06/2024 10:15 WIB~Rabu, 12/06/2024 10:15 WIB~Budi"
            + " Santoso",
        "budi santoso - detikTravel - Senin, 16 Jun 2025 13:07 WIB~Senin, 16 Jun 2025 13:07"
            + " WIB~budi santoso",
        "kabarsukabumi - 07-Dec-19~07-Dec-19~-",
        "Rabu (12/06/2024) 10:15~Rabu (12/06/2024) 10:15~-",
        "Rabu, 12/06/24~Rabu, 12/06/24~-",
        "LensaPati.id - Budi Santoso - Rabu, 12 Juni 2024 10:15~Rabu, 12 Juni 2024 10:15~Budi"
            + " Santoso",
        "Redaksi - Rabu, 12 Juni 2024 10:15 WIB~Rabu, 12 Juni 2024 10:15 WIB~-",
        "RABU, 12 JUNI 2024 | 10:15 WIB | LAPORAN: BUDI SANTOSO~RABU, 12 JUNI 2024 10:15 WIB~BUDI"
            + " SANTOSO",
        "Oleh Humas     Dipublikasikan pada 12 Juni 2024~12 Juni 2024~Humas",
        "Diunggah: 12 Juni 2024 10:15 WIB~12 Juni 2024 10:15 WIB~-",
        "Dipublikasikan pada: 12 Juni 2024~12 Juni 2024~-",
        "Budi Santoso - 7/16/2025, 2:20 PM~7/16/2025 2:20 PM~Budi Santoso",
        "12-06-2024 - Pengadilan Agama Pati — PENGADILAN TINGGI AGAMA SELO~12-06-2024~-",
        "Diposting 12 Juni 2024~12 Juni 2024~-",
        "Budi Santoso , Jurnalis-Rabu, 12 Juni 2024 |10:15 WIB~Rabu, 12 Juni 2024 10:15 WIB~Budi"
            + " Santoso",
        "Rabu, 12 Juni 2024 oleh petani~Rabu, 12 Juni 2024~petani",
        "Written By sari dewi on Rabu, 12 Juni 2024 | 05.59~Rabu, 12 Juni 2024 05.59~sari dewi",
        "Admin kebun | 12 Juni 2024 | 2874 kali~12 Juni 2024~-",
        "Posted by : sari dewi lestari Rabu, 12 Juni 2024~Rabu, 12 Juni 2024~sari dewi lestari",
        "PENDIDIKAN   Jun 12, 2024  -   Diposting Oleh : Budi Santoso  -  Dibaca : 2.340 Kali~Jun"
            + " 12, 2024~Budi Santoso",
        "Dibaca: 73 Oleh 12 Juni 2024Tidak ada komentar~12 Juni 2024~-",
        "Kontribusi dari DISKOMINFO PATI, 12 Juni 2024 19:04, Dibaca 6 kali.~12 Juni 2024 19:04~-",
        "12 Juni 2024 by admin Tinggalkan Komentar~12 Juni 2024~-",
        "Operator 30 Maret 2021 10:23:26 WIB~30 Maret 2021 10:23:26 WIB~-",
        "Kamis, 12 Mar 2026 04:14 15 Budi Santoso~Kamis, 12 Mar 2026 04:14~Budi Santoso",
        "Selasa, 20 Juni 2023, 05:00 WIB | Kabar Daerah | Kota Pati~Selasa, 20 Juni 2023 05:00"
            + " WIB~-",
        "12 Juni 2024 by Budi Santoso Tinggalkan Balasan~12 Juni 2024~Budi Santoso",
      })
  void readsTimeAndAuthor(String byline, String published, String author) {
    List<Extraction> found = read(byline);
    assertThat(value(found, "published")).isEqualTo(published);
    assertThat(value(found, "author")).isEqualTo(author);
    assertThat(found)
        .anyMatch(e -> e.column().equals("byline") && e.cutEnd() - e.cutStart() == byline.length());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      nullValues = "-",
      value = {
        "Pewarta: Budi Santoso~Budi Santoso~-",
        "Oleh Budi Santoso~Budi Santoso~-",
        "By Budi Santoso~Budi Santoso~-",
        "Editor : Siti Aminah~-~Siti Aminah",
        "Penulis: Budi Santoso | Editor: Siti Aminah~Budi Santoso~Siti Aminah",
        "Rep: Budi Santoso/ Red: Siti Aminah~Budi Santoso~Siti Aminah",
        "Laporan Wartawan Radar Pati, Budi Santoso~Budi Santoso~-",
        "Red: M. Budi P Santoso~-~M. Budi P Santoso",
        "Penulis: Admin~-~-",
        "By: http://kebun.example/panen~-~-",
        "Written by Budi Santoso | Published | Hits: 481~Budi Santoso~-",
        "Dikirim oleh Budi Santoso pada~Budi Santoso~-",
        "Penulis & Editor: Budi Santoso~Budi Santoso~-",
        "Penulis dan Editor : Budi Santoso~Budi Santoso~-",
        "Dipublikasikan oleh Budi Santoso pada on .~Budi Santoso~-",
        "Penulis: ttr/ang/Kominfo-klt~-~-",
        "Penulis: Budi Santoso | Editor: WH/DiskominfoPati~Budi Santoso~-",
      })
  void readsLabelledNames(String line, String author, String editor) {
    List<Extraction> found = read(line);
    assertThat(value(found, "author")).isEqualTo(author);
    assertThat(value(found, "editor")).isEqualTo(editor);
  }

  @ParameterizedTest
  @CsvSource({
    "Camat Baru Buka Pasar Desa (10 Juni 2025), Camat Baru Buka Pasar Desa",
    "Panen Raya di Lereng Gunung | (10/6/2025), Panen Raya di Lereng Gunung"
  })
  void aDayInBracketsClosesAHeadline(String line, String title) {
    List<Extraction> found = Extracts.of(line + "\n\n" + BODY);
    assertThat(value(found, "title")).isEqualTo(title);
    assertThat(value(found, "published")).contains("2025");
    assertThat(value(found, "author")).isNull();
    String stamped = line + "\n\nSenin, 16 Juni 2025 10:15 WIB\n\n" + BODY;
    assertThat(value(Extracts.of(stamped), "published")).isEqualTo("Senin, 16 Juni 2025 10:15 WIB");
  }

  @Test
  void namesNoAccountBehindItsPicture() {
    List<Extraction> found = read("• adminadmin\n• June 12, 2024");
    assertThat(value(found, "author")).isNull();
    assertThat(value(found, "published")).isEqualTo("June 12, 2024");
  }

  @Test
  void takesNobodyFromAHeadingOfAPicture() {
    String caption = "PELATIHAN WARTAWAN: Deddy (tengah) mengajar warga desa memotret.";
    assertThat(value(Extracts.of(BODY + "\n\n" + caption), "author")).isNull();
  }

  @Test
  void partsALabelGluedToAnInitial() {
    List<Extraction> found = Extracts.of(BODY + "\n\nPenulis: Budi LEditor: Sari Dewi");
    assertThat(value(found, "author")).isEqualTo("Budi L");
  }

  @Test
  void keepsUpdateApartFromPublication() {
    List<Extraction> found =
        read("Terbit: Senin, 9 Juni 2025 07:00 WIB Diperbarui: Selasa, 10 Juni 2025 08:34 WIB");
    assertThat(value(found, "published")).isEqualTo("Senin, 9 Juni 2025 07:00 WIB");
    assertThat(value(found, "updated")).isEqualTo("Selasa, 10 Juni 2025 08:34 WIB");
  }

  @Test
  void readsAnInstantWithoutOffsetBehindTheStamp() {
    List<Extraction> found =
        read("Senin, 9 Juni 2025, 19:37 WIB Last Updated 2025-06-09T12:49:06Z");
    assertThat(value(found, "published")).isEqualTo("Senin, 9 Juni 2025 19:37 WIB");
    assertThat(value(found, "updated")).isEqualTo("2025-06-09 12:49:06Z");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      nullValues = "-",
      value = {
        "Budi Santoso - Diperbarui 20 Jun 2025, 16:32 WIB~20 Jun 2025 16:32 WIB~Budi Santoso",
        "Last Updated on Rabu, 12 Juni 2024 10:15~Rabu, 12 Juni 2024 10:15~-",
        "Pembaruan: 12 Juni 2024 pukul 10.15~12 Juni 2024 10.15~-",
        "Diperbarui 12/06/2024, 10:15 WIB~12/06/2024 10:15 WIB~-",
      })
  void takesNoUpdateForThePublication(String byline, String updated, String author) {
    List<Extraction> found = read(byline);
    assertThat(value(found, "published")).isNull();
    assertThat(value(found, "updated")).isEqualTo(updated);
    assertThat(value(found, "author")).isEqualTo(author);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Budi Santoso\nSabtu, 12 Apr 2025 - 10:15 WIB",
        "0\n214 views\nBudi Santoso\nSabtu, 12 Apr 2025 - 10:15 WIB"
      })
  void readsANameAboveTheStampEvenWhereTheLinesAreStripped(String lines) {
    String title = "Jembatan Desa Diperbaiki Warga\n\n";
    String page = title + lines + "\n\n" + BODY;
    Edit cut = Edit.delete(title.length(), title.length() + lines.length(), "menu", "test", "menu");
    assertThat(value(Extracts.of(page, List.of(cut)), "author")).isEqualTo("Budi Santoso");
    assertThat(value(read("Budi Santoso\nSabtu, 12 Apr 2025 - 10:15 WIB"), "author"))
        .isEqualTo("Budi Santoso");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "• Budi Santoso\n• 12 Juni 2024\n• 617 kali dilihat",
        "- Rabu, 12 Juni 2024 06:17 WIB\n- Budi Santoso",
        "Budi Santoso | 3 jam lalu",
        "Reporter\nBudi Santoso\nEditor\nSiti Aminah\n12 Juni 2024, 13:25"
      })
  void readsANameBesideTheStamp(String lines) {
    assertThat(value(read(lines), "author")).isEqualTo("Budi Santoso");
    assertThat(value(read(lines), "title")).isEqualTo("Jembatan Desa Diperbaiki Warga");
  }

  @Test
  void takesSectionsAboveTheAccountInTheListWithTheStampForNobody() {
    List<Extraction> found =
        read("- Rabu, 12 Juni 2024\n- Kegiatan Siswa Kelas\n- Administrator\n- 0 komentar");
    assertThat(value(found, "author")).isNull();
    assertThat(value(found, "category")).isEqualTo("Kegiatan Siswa Kelas");
    assertThat(value(found, "published")).isEqualTo("Rabu, 12 Juni 2024");
  }

  @Test
  void readsAUserNameInTheListWithTheStamp() {
    assertThat(value(read("• budis\n• 12 Juni 2024"), "author")).isEqualTo("budis");
    assertThat(value(read("• Ekonomi\n• 12 Juni 2024"), "author")).isNull();
    assertThat(value(read("Budi Santoso\n• 12 Juni 2024"), "author")).isEqualTo("Budi Santoso");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      nullValues = "-",
      value = {
        "⏎Budi Santoso~Budi Santoso",
        "PENULIS:budi0109~budi0109",
        "⏎Baca Juga~-",
        "⏎Jawa Tengah~-",
        "⏎Sumber:internet~-",
        "⏎Budi~-",
        "⏎Ketua RT~-",
        "⏎Wakil Ketua~-",
      })
  void readsANameThatIsTheLastWordOfThePage(String end, String author) {
    List<Extraction> found =
        Extracts.of("Jembatan Desa Diperbaiki Warga\n\n" + BODY + end.replace('⏎', '\n'));
    assertThat(value(found, "author")).isEqualTo(author);
  }

  @Test
  void takesTheOwnerOfThePageForNobody() {
    String article = "Jembatan Desa Diperbaiki Warga\n\n" + BODY + "\n\n";
    String owner = "© 2024 Kantor Desa Tirta\nOleh : Humas Desa Tirta";
    Edit cut =
        Edit.delete(
            article.length(), article.length() + owner.length(), "owner", "test", "copyright");
    assertThat(value(Extracts.of(article + owner, List.of(cut)), "author")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Diunggah: ", "Diunggah pada: ", "Dipublikasikan: ", "Diposting pada "})
  void readsAPublicationStatedBehindTheText(String label) {
    List<Extraction> found =
        Extracts.of(
            "Jembatan Desa Diperbaiki Warga\n\nTUBAN - "
                + BODY
                + "\n\n"
                + label
                + "10 Maret 2023 14:00 WIB");
    assertThat(value(found, "published")).isEqualTo("10 Maret 2023 14:00 WIB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kabar Daerah", "Super User", "Kota Malang", "Berita Terkini"})
  void takesNoSectionAboveTheStampForAName(String line) {
    assertThat(read(line + "\nSabtu, 12 Apr 2025 - 10:15 WIB"))
        .noneMatch(e -> e.column().equals("author"));
  }

  @Test
  void contributionsWithoutADayNameNobody() {
    assertThat(value(read("Kontribusi dari Sektor Tani"), "author")).isNull();
    assertThat(value(read("Kontribusi dari Budi Santoso, 12 Juni 2024"), "author"))
        .isEqualTo("Budi Santoso");
  }

  @Test
  void readsANameAboveItsRole() {
    assertThat(value(read("Budi Santoso\n\nJurnalis"), "author")).isEqualTo("Budi Santoso");
  }

  @Test
  void readsNamesBelowTheirRolesRightBelowTheTitle() {
    List<Extraction> found =
        Extracts.of(
            "Jembatan Desa Diperbaiki Warga\nPenulis :\nBudi Santoso\nEditor :\nSiti Aminah\n"
                + BODY);
    assertThat(value(found, "title")).isEqualTo("Jembatan Desa Diperbaiki Warga");
    assertThat(value(found, "author")).isEqualTo("Budi Santoso");
    assertThat(value(found, "editor")).isEqualTo("Siti Aminah");
  }

  @Test
  void readsNamesAtTheEndOfTheText() {
    String page =
        "Jembatan Desa Diperbaiki Warga\n\n"
            + BODY
            + " Pewarta: Budi Santoso Editor: Siti Aminah Copyright © ANTARA 2025";
    List<Extraction> found = Extracts.of(page);
    assertThat(value(found, "author")).isEqualTo("Budi Santoso");
    assertThat(value(found, "editor")).isEqualTo("Siti Aminah");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Publish : Humas Polres Pati", "Publisher: Tono", "Pengunggah : Humas"})
  void takesTheLineOfThePublisherOutBelowTheNames(String line) {
    String article = "Jembatan Desa Diperbaiki Warga\n\n" + BODY + "\n";
    List<Extraction> found = Extracts.of(article + "Penulis : Budi Santoso\n" + line);
    assertThat(value(found, "author")).isEqualTo("Budi Santoso");
    assertThat(found).anyMatch(e -> e.column().equals("byline") && e.value().equals(line));
    assertThat(Extracts.of(article + line)).noneMatch(e -> e.column().equals("byline"));
    String sentence = line.substring(0, line.indexOf(':')) + ": ia pulang ke desa.";
    assertThat(Extracts.of(article + "Penulis : Budi Santoso\n" + sentence))
        .noneMatch(e -> e.value().equals(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Penulis: Kontributor Serang, Budi Santoso | Editor: Siti Aminah)",
        "Penulis: Budi Santoso (ml/vlz)",
        "Penulis: Budi SantosoSumber: Kabar Dunia",
        "Editor   : Siti Aminah Penulis   : Budi Santoso Publish   : Tono Wijaya",
        "(Penulis: Ketua RT, Budi Santoso)",
        "(Penulis Kontributor Bandung Kompas.com: Budi Santoso)",
        "Pewarta: Budi Santoso Uploader: Siti Aminah"
      })
  void readsAnAuthorAtTheEndOfAOneLineText(String end) {
    String page = "Jembatan Desa Diperbaiki Warga\n\nJakarta - " + BODY + " " + end;
    List<Extraction> found = Extracts.of(page);
    assertThat(value(found, "author")).isEqualTo("Budi Santoso");
    assertThat(found).anyMatch(e -> e.column().equals("byline") && e.cutEnd() > e.cutStart());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      nullValues = "-",
      value = {
        "Kami siap, ucap Budi. BUDI ADI SANTOSO~BUDI ADI SANTOSO",
        "Kami siap, ucap Budi. BACA JUGA~-",
        "Kami siap, ucap Budi. ANTARA FOTO~-",
        "Kami siap, ucap ketua KONI PATI~-",
      })
  void readsANameInCapitalsBehindTheLastSentence(String end, String author) {
    String page = "Jembatan Desa Diperbaiki Warga\n\nJakarta - " + BODY + " " + end;
    List<Extraction> found = Extracts.of(page);
    assertThat(value(found, "author")).isEqualTo(author);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Budi Santoso/Bobo.id TRIBUNNEWS.COM - ",
        "Budi Santoso/Kabar-Online TRIBUNNEWS.COM - ",
        "TribunTravel.com/Budi Santoso TRIBUNNEWS.COM, MALANG - ",
        "TribunTravel.com, Budi Santoso TRIBUNNEWS.COM - "
      })
  void readsASisterSitesReporterBeforeTheDateline(String opening) {
    String page = "Jembatan Desa Diperbaiki Warga\n\n" + opening + BODY;
    List<Extraction> found = Extracts.of(page);
    assertThat(value(found, "author")).isEqualTo("Budi Santoso");
    assertThat(value(found, "agency")).isEqualTo("TRIBUNNEWS.COM");
  }

  @Test
  void readsAReporterBeforeTheDateline() {
    String page =
        "Jembatan Desa Diperbaiki Warga\n\n"
            + "Laporan Wartawan Tribunnews.com, Budi Santoso TRIBUNNEWS.COM, MALANG - "
            + BODY;
    List<Extraction> found = Extracts.of(page);
    assertThat(value(found, "author")).isEqualTo("Budi Santoso");
    assertThat(value(found, "place")).isEqualTo("MALANG");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Oleh karena itu warga diminta sabar",
        "Pilihan Editor: Jembatan Lain Juga Putus",
        "Rapat digelar Selasa, 10 Juni 2025 di balai desa",
        "Harga Beras Hari Ini 10 Juni 2025, Naik di Dua Pasar",
        "Rapat Desa: Hasil Panen Senin 10 Juni 2025 Turun"
      })
  void takesNoProseForAByline(String line) {
    assertThat(read(line)).noneMatch(e -> e.role().equals("byline"));
  }
}
