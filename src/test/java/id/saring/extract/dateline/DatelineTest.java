package id.saring.extract.dateline;

import static id.saring.extract.Extracts.BODY;
import static id.saring.extract.Extracts.value;
import static org.assertj.core.api.Assertions.assertThat;

import id.saring.extract.Extracts;
import id.saring.extract.found.Extraction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {
  private static List<Extraction> read(String text) {
    return Extracts.of(text);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      nullValues = "-",
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "SLAWI – ~SLAWI~-",
        "Jakarta - ~Jakarta~-",
        "Jakarta -~Jakarta~-",
        "Jakarta, CNN Indonesia -- ~Jakarta~CNN Indonesia",
        "REPUBLIKA.CO.ID, JAKARTA - ~JAKARTA~REPUBLIKA.CO.ID",
        "Liputan6.com, Jakarta - ~Jakarta~Liputan6.com",
        "Liputan6.com, Kudus, Jawa Tengah, Selasa (12/3/2024) - ~Kudus~Liputan6.com",
        "Liputan6.com, Jakarta ~Jakarta~Liputan6.com",
        "Liputan6.com,Jakarta-~Jakarta~Liputan6.com",
        "Liputan6.com, Jakarta~Jakarta~Liputan6.com",
        "TRIBUNNEWS.COM , MALANG -- ~MALANG~TRIBUNNEWS.COM",
        "TRIBUNNEWS.COM - ~-~TRIBUNNEWS.COM",
        "Mataram, NTB (ANTARA News) - ~Mataram~ANTARA News",
        "detakbanten.com CIPUTAT - ~CIPUTAT~detakbanten.com",
        "Batang -- KPLNews -  ~Batang~KPLNews",
        "SUKA MAKMUR JAYA, KOMPAS.com– ~SUKA MAKMUR JAYA~KOMPAS.com",
        "Bandar Lampung , Lampung – ~Bandar Lampung~-",
        "KONTAN.CO.ID - JAKARTA. ~JAKARTA~KONTAN.CO.ID",
        "JAKARTA. ~JAKARTA~-",
        "SURYA.co.id | MADIUN - ~MADIUN~SURYA.co.id",
        "Harianjogja.com, JOGJA—~JOGJA~Harianjogja.com",
        "Solok Selatan, kabarbaru – ~Solok Selatan~kabarbaru",
        "TANJUNGPINANG (HAKA) – ~TANJUNGPINANG~HAKA",
        "ISTANBUL, 23 Februari 2016 (Antara/PRNewswire) -- ~ISTANBUL~Antara/PRNewswire",
        "TRIBUN-MEDAN.com, MEDAN - ~MEDAN~TRIBUN-MEDAN.com",
        "SURYA.CO.ID, TANJUNG RAJA -- ~TANJUNG RAJA~SURYA.CO.ID",
        "Kabupaten Pati - ~Kabupaten Pati~-",
        "Kab. Pati – ~Kab. Pati~-",
        "Jakarta: ~Jakarta~-",
        "MEDAN (Waspada): ~MEDAN~Waspada",
        "BANDUNG, (PR).- ~BANDUNG~PR",
        "Yogyakarta, 12/6 (ANTARA News) - ~Yogyakarta~ANTARA News",
        "Jakarta, Rabu (12/6/2024) - ~Jakarta~-",
        "Liputan6.com, Washington, DC - ~Washington~Liputan6.com",
        "SURYA.CO.ID I ~-~SURYA.CO.ID",
        "KBRN, Jakarta: ~Jakarta~KBRN",
        "JEMBER, kabarrawa.com | ~JEMBER~kabarrawa.com",
        "kabarrawa, Pati – ~Pati~kabarrawa",
        "KABAR RAWA | ACEH. ~ACEH~KABAR RAWA",
        "PAMEKASAN || KLIKRAWA – ~PAMEKASAN~KLIKRAWA",
        "GUNUNGKIDUL, (KR),– ~GUNUNGKIDUL~KR",
        "Kabarrawa.com//GARUT, ~GARUT~Kabarrawa.com",
        "Media kabarrawa, LUMAJANG – ~LUMAJANG~Media kabarrawa",
        "Kabarrawa.com – Sumenep, Madura, Jawa Timur- ~Sumenep~Kabarrawa.com",
        "KABARRAWA.COM – MUARAELO – ~MUARAELO~KABARRAWA.COM",
        "\"Kami siap,\" Batam (ANTARA) - ~Batam~ANTARA",
        "TRIBUNNEWS,COM, JAKARTA - ~JAKARTA~TRIBUNNEWS,COM",
        "SURYA.CO,ID, BANGKALAN – ~BANGKALAN~SURYA.CO,ID",
        "SURYA.CO. ID, NGANJUK - ~NGANJUK~SURYA.CO. ID",
        "SURYA.CO.DI, MALANG - ~MALANG~SURYA.CO.DI",
        "RAWA BENING, Kabar Pesisir – ~RAWA BENING~Kabar Pesisir",
        "RAWA BENING, KABARKITA.EXAMPLE - ~RAWA BENING~KABARKITA.EXAMPLE",
        "Kabar Pesisir, RAWA BENING – ~RAWA BENING~Kabar Pesisir",
        "KOTA RAWA, KABARKITA.EXAMPLE - ~KOTA RAWA~KABARKITA.EXAMPLE",
        "RAWA BENING – ~RAWA BENING~-",
        "KABARNESIA, Kuala Kapuas - ~Kuala Kapuas~KABARNESIA",
        "PENA PESISIR, TUBAN – ~TUBAN~PENA PESISIR",
        "Lensakita, Luwu -~Luwu~Lensakita",
        "Selong| Lensa Kita.example – ~Selong~Lensa Kita.example",
        "LENSAKITA| Meulaboh - ~Meulaboh~LENSAKITA",
        "KABARKITA.COM (Rawa Bening) – ~Rawa Bening~KABARKITA.COM",
        "KEBUMEN, kabarkita.com ~KEBUMEN~kabarkita.com",
        "KEBUMEN LK – ~KEBUMEN~LK",
        "TEGAL POST – ~-~TEGAL POST",
        "KABARKITA.NEWS _FAKFAK - ~FAKFAK~KABARKITA.NEWS",
        "LKita—KEBUMEN— ~KEBUMEN~LKita",
        "Tuban, LENSA_KITA – ~Tuban~LENSA_KITA",
        "Tuban (humas kantor) ~Tuban~humas kantor",
        "[Tuban, 12 Maret 2024] : ~Tuban~-",
        "(Tuban, 12/03/2024) ~Tuban~-",
        "TUBAN, LENSAHUTAN (12/03/2024) | ~TUBAN~LENSAHUTAN",
        "LERENG UTARA, LENSAHUTAN (12/03/2024) | ~LERENG UTARA~LENSAHUTAN",
        "Kudus (Kampus Lensa) | ~Kudus~Kampus Lensa",
        "Tuban, Humas.⏎~Tuban~Humas",
        "(lensa-kebun.ac.id) – ~-~lensa-kebun.ac.id",
        "LENSAKEBUN.AC.ID (Humas) — ~-~LENSAKEBUN.AC.ID",
        "Tuban_~Tuban~-",
        "Tuban (12/3), ~Tuban~-",
        "Kota Tual (12/3) ~Kota Tual~-",
        "Tuban (12/03/2024) ~Tuban~-",
        "Tuban,⏎~Tuban~-",
        "KOLAKA.LENSAKITA – ~KOLAKA~LENSAKITA",
        "Kudus, Media Al-Kebun – ~Kudus~Media Al-Kebun",
        "LENSAKITA.EXAMPLE.FAKFAK – ~FAKFAK~LENSAKITA.EXAMPLE",
        "(Lensa Kita) TUBAN - ~TUBAN~Lensa Kita",
        "Tidore lensanews - ~Tidore~lensanews",
        "Tidore Lereng News - ~Tidore~Lereng News",
        "MATARAM.lensakita.com – ~MATARAM~lensakita.com",
        "TAKENGON-LensaKita.com : ~TAKENGON~LensaKita.com",
        "PADANG, (LensaKita.com) | ~PADANG~LensaKita.com",
        "Lambakebun | LENSANEWS — ~Lambakebun~LENSANEWS",
        "Dompu, NTB, LensaNtbNews – ~Dompu~LensaNtbNews",
        "Lensa FM (Tanjungpinang),- ~Tanjungpinang~Lensa FM",
        "LENSA KITA.Com—Ternate||~Ternate~LENSA KITA.Com",
        "TUBAN, Lensakita.com⏎– ~TUBAN~Lensakita.com",
        "NTT-Sumba Timur. ~Sumba Timur~-",
        "LENSAKABAR I SUMATERA BARAT. ~SUMATERA BARAT~LENSAKABAR",
        "TUBAN. lensakita.com – ~TUBAN~lensakita.com",
        "TUBAN. lensakita – ~TUBAN~lensakita",
        "LK-Aceh Utara: ~Aceh Utara~LK",
        "Lensakita.id | Jayapura | ~Jayapura~Lensakita.id",
        "WARTARAWA, PUDINGBERAS – ~PUDINGBERAS~WARTARAWA",
        "ACEH SINGKIL,PENERANGAN DIM 0101/XY- ~ACEH SINGKIL~PENERANGAN DIM 0101/XY",
        "Kabar Lima, Bondowoso, Jum’at 1 Oktober 2021- ~Bondowoso~Kabar Lima",
        "Sorong Selatan, LK: (26/08/2020) – ~Sorong Selatan~LK",
        "WATUBANGGA, LK – ~WATUBANGGA~LK",
        "BATUR: ~BATUR~-",
        "Lowokwaru (lensakita.go.id) – ~Lowokwaru~lensakita.go.id",
        "TUBAN (12/3-2024)⏎~TUBAN~-",
        "TUBAN (LK)⏎~TUBAN~LK",
        "Kota Tual – lensakita.example⏎~Kota Tual~lensakita.example",
        "Kudus [Humas Kantor Kudus Kulon] — ~Kudus~Humas Kantor Kudus Kulon",
        "Bondowoso, NU Online⏎~Bondowoso~NU Online",
        "Lensa Kebun – Tuban⏎~Tuban~Lensa Kebun",
        "Jakarta, 18 Januari 2013. ~Jakarta~-",
        "Tuban|www.lensa-kebun.go.id⏎~Tuban~www.lensa-kebun.go.id",
        "LENSAKEBUN.GO.ID – Tuban, ~Tuban~LENSAKEBUN.GO.ID",
      })
  void readsPlaceAndAgencyAndCutsThemOut(String dateline, String place, String agency) {
    List<Extraction> found = read(dateline.replace('⏎', '\n') + BODY);
    assertThat(value(found, "place")).isEqualTo(place);
    assertThat(value(found, "agency")).isEqualTo(agency);
    Extraction cut =
        found.stream().filter(e -> e.cutStart() < e.cutEnd()).findFirst().orElseThrow();
    assertThat((dateline.replace('⏎', '\n') + BODY).substring(cut.cutEnd()).strip())
        .isEqualTo(BODY);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      value = {
        "Jakarta dan Bandung ",
        "Bandung-Jakarta kini dekat. ",
        "Antara lain, ",
        "PSSI - ",
        "PSSI DAN KONI - ",
        "BERITA TERKINI – ",
        "HUKUM KRIMINAL – ",
        "Rawa Bening – ",
        "Rawa Bening, Budi Santoso – ",
        "Tempo hari ",
        "Tuban (kata warga) ",
        "Tuban (12/3), Kudus (13/3), dan kota lain: ",
        "Tuban (12/3), kemarin, ",
        "Tuban, Jawa Timur | ",
        "Tuban (2020) | ",
        "Tuban, Humas. ",
        "LENSA HUTAN KITA, LENSAHUTAN (12/03/2024) | ",
        "LERENG UTARA, kebun (12/03/2024) | ",
        "Tuban (12), ",
        "Jakarta⏎- Bandung⏎- Surabaya ",
        "Jakarta⏎– Bandung⏎– Surabaya ",
        "Lensa FM (Tuban) ",
        "WARTARAWA, POLITIK – ",
        "LENSAKABAR I MENURUN. ",
        "RAWABENING, PUDINGBERAS – ",
        "JURNAL PESISIR - ",
        "Sumber: Lensakita ",
        "Bola – ",
        "Ayah, Budi – ",
        "Batuan – ",
        "Lensakebun.go.id – Tuban, Bandung, dan Kudus ",
      })
  void leavesProseAlone(String opening) {
    assertThat(read(opening + BODY)).noneMatch(e -> e.column().equals("place"));
  }

  @Test
  void takesAnUnlistedPlaceWhereTheTextCallsItOne() {
    assertThat(value(read("Wonosalam – " + BODY + " Polsek Wonosalam membantu."), "place"))
        .isEqualTo("Wonosalam");
    assertThat(value(read("Persib – " + BODY + " Warga menonton Persib."), "place")).isNull();
    String day = "Wonosalam (12/3), ";
    assertThat(value(read(day + BODY + " Polsek Wonosalam membantu."), "place"))
        .isEqualTo("Wonosalam");
    assertThat(value(read("Persib (12/3), " + BODY), "place")).isNull();
  }

  @Test
  void endsADatelineWithATilde() {
    assertThat(value(read("Tuban ~ " + BODY), "place")).isEqualTo("Tuban");
    assertThat(value(read("Lensakebun.com ~ " + BODY), "agency")).isEqualTo("Lensakebun.com");
  }

  @Test
  void takesANameThatTheTextGivesAsAHostForTheNewspaper() {
    List<Extraction> found =
        read("LADANG PESISIR - " + BODY + " Dikutip ladangpesisir.com dari kantor desa.");
    assertThat(value(found, "place")).isNull();
    assertThat(value(found, "agency")).isEqualTo("LADANG PESISIR");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      nullValues = "-",
      value = {
        "Kamis (08/06/2023) – ~Kamis (08/06/2023)",
        "Kamis, 8 Juni 2023 - ~Kamis, 8 Juni 2023",
        "Tim Media (Kamis, 8 Juni 2023) – ~Kamis, 8 Juni 2023",
        "17 Agustus 1945 – ~-",
        "Kamis (08/06/2023) ~-",
      })
  void takesTheWeekdayThatOpensATextInsteadOfAPlace(String opening, String published) {
    List<Extraction> found = read(opening + BODY);
    assertThat(value(found, "published")).isEqualTo(published);
    assertThat(value(found, "place")).isNull();
    int cut = found.stream().mapToInt(Extraction::cutEnd).max().orElse(0);
    assertThat(cut).isEqualTo(published == null ? 0 : opening.strip().length());
  }

  @Test
  void readsAWaveForADash() {
    List<Extraction> found = read("MATARAM.LensaKita.com ~ " + BODY);
    assertThat(value(found, "place")).isEqualTo("MATARAM");
    assertThat(value(found, "agency")).isEqualTo("LensaKita.com");
  }

  @Test
  void readsTheDatelineOfAFirstParagraphWithoutAStop() {
    String caption = "Ketua panitia menyerahkan bibit kelapa kepada warga di balai desa itu.\n\n";
    String lead = BODY.substring(0, BODY.length() - 1);
    assertThat(value(read(caption + "TUBAN,-" + lead + "\n\n" + BODY), "place")).isEqualTo("TUBAN");
  }

  @Test
  void keepsADayThatFollowsTheDash() {
    String text = "SURYA.CO.ID, SURABAYA - Kamis (20/1/2022) siang, " + BODY;
    Extraction place =
        read(text).stream().filter(e -> e.column().equals("place")).findFirst().orElseThrow();
    assertThat(text.substring(place.cutEnd()).strip()).startsWith("Kamis (20/1/2022)");
  }

  @Test
  void endsAPlaceWhereTheTextIsGluedToIt() {
    String text = "Liputan6.com, Palangka RayaUntuk ke-11 kalinya " + BODY;
    Extraction place =
        read(text).stream().filter(e -> e.column().equals("place")).findFirst().orElseThrow();
    assertThat(place.value()).isEqualTo("Palangka Raya");
    assertThat(text.substring(place.cutEnd())).startsWith("Untuk ke-11");
  }

  @Test
  void readsAPlaceTiedToTheShortNameOfAnOffice() {
    assertThat(value(read("TUBAN-DPRD menerima warga. " + BODY), "place")).isEqualTo("TUBAN");
    assertThat(value(read("TUBAN-KUDUS kini dekat. " + BODY), "place")).isNull();
    assertThat(value(read("TUBAN-DPRD KOTA BERTEMU WARGA. " + BODY), "place")).isNull();
  }

  @Test
  void readsAPlaceOnALineOfItsOwnBeforeADash() {
    List<Extraction> found = read("Jembatan Desa Diperbaiki Warga\n\nDenpasar\n-\n" + BODY);
    assertThat(value(found, "place")).isEqualTo("Denpasar");
    assertThat(value(read("Jembatan Desa Diperbaiki Warga\n\nDenpasar\n– " + BODY), "place"))
        .isEqualTo("Denpasar");
    assertThat(value(found, "title")).isEqualTo("Jembatan Desa Diperbaiki Warga");
  }

  @Test
  void readsAPlaceInCapitalsOnALineOfItsOwn() {
    List<Extraction> found =
        read("Jembatan Desa Diperbaiki Warga\n\nTUBAN\n\nWarga di jembatan\n\n" + BODY);
    assertThat(value(found, "place")).isEqualTo("TUBAN");
    assertThat(value(found, "title")).isEqualTo("Jembatan Desa Diperbaiki Warga");
  }

  @Test
  void takesTheDayInTheDatelineWhereNothingElseDatesTheArticle() {
    assertThat(value(read("TUBAN (12/3-2024)\n" + BODY), "published")).isEqualTo("12/3-2024");
    assertThat(
            value(
                read("Jembatan Desa\n\nSenin, 4 Maret 2024\n\nTUBAN (12/3-2024)\n" + BODY),
                "published"))
        .isEqualTo("Senin, 4 Maret 2024");
  }

  @Test
  void leavesTheDayThatOpensTheTextBelowTheDateline() {
    String text = "Tuban|lensakebun.go.id\nSenin, 4 Maret 2024, Bupati datang. " + BODY;
    List<Extraction> found = read(text);
    assertThat(value(found, "place")).isEqualTo("Tuban");
    assertThat(found).noneMatch(e -> e.cutStart() <= 23 && e.cutEnd() > 23);
  }

  @Test
  void takesTheDateOfAPressReleaseAsItsPublication() {
    assertThat(value(read("ISTANBUL, 23 Februari 2016 (ANTARA) -- " + BODY), "published"))
        .isEqualTo("23 Februari 2016");
  }

  @Test
  void readsADatelineOfASiteBehindALedeAndALongCaption() {
    String lead =
        "Warga desa memperbaiki jembatan yang rusak karena banjir pada akhir pekan lalu.\n\n";
    String body = lead.repeat(4).strip() + "\n\n";
    assertThat(value(read(body + "KABARKITA.COM, KEBUMEN - " + BODY), "place"))
        .isEqualTo("KEBUMEN");
  }

  @Test
  void readsAPlaceAndAnOutletOnALineOfTheirOwn() {
    List<Extraction> found = read("Kebumen, Tirtapos\n" + BODY);
    assertThat(value(found, "place")).isEqualTo("Kebumen");
    assertThat(value(found, "title")).isNull();
  }

  @Test
  void takesNoLabelOfACaptionForThePlaceAboveADatelineOfASite() {
    List<Extraction> found =
        read(
            "HARGA CABAI - Pedagang menata cabai di kiosnya. "
                + BODY
                + "\n\nKABARKITA.COM, KEBUMEN - "
                + BODY);
    assertThat(value(found, "place")).isEqualTo("KEBUMEN");
  }
}
