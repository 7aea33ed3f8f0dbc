package id.saring.extract.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.definition.KnownSite;
import id.saring.definition.PackFiles;
import id.saring.extract.Extracts;
import id.saring.lang.Language;
import id.saring.text.Page;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteDetectorTest {
  private static final SiteDetector DETECTOR =
      SiteDetector.of(Language.load("id"), PackFiles.sites());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      value = {
        "Jembatan Desa Putus - ANTARA News~antaranews.com~page_title",
        "Kompas.com - 31/07/2024, 23:09 WIB~kompas.com~byline",
        "Budi - detikNews - 10 Jun 2025 - 21:05~detik.com~byline",
        "Antara -detikNews - Jumat, 20 Jun 2025 10:49 WIB~detik.com~byline",
        "Berita MadiunSURYA.co.id | MADIUN - Warga turun tangan~surya.co.id~dateline",
        "Jakarta, CNN Indonesia -- Warga turun tangan~cnnindonesia.com~dateline",
        "detakbanten.com CIPUTAT - Warga turun tangan~detakbanten.com~dateline",
        "SURYA.CO,ID, MADIUN - Warga turun tangan~surya.co.id~dateline",
        "SURYA.CO. ID, MADIUN - Warga turun tangan~surya.co.id~dateline",
        "SURYA.CO, MADIUN - Warga turun tangan~surya.co.id~dateline",
        "2024surya.co.id | MADIUN - Warga turun tangan~surya.co.id~dateline",
        "TRIBUNNNEWS.COM, MADIUN - Warga turun tangan~tribunnews.com~dateline",
        "TRIBUNNEW.COM, MADIUN - Warga turun tangan~tribunnews.com~dateline",
        "Warga turun tangan. [Gambas:Video 20detik]~detik.com~phrase",
        "Jakarta, KOMPAS.com - ANTARA mengabarkan warga turun tangan~kompas.com~dateline",
      })
  void tellsTheSiteAndHow(String text, String name, String method) {
    assertThat(DETECTOR.detect(Page.of(text), "a.txt"))
        .hasValueSatisfying(
            site -> {
              assertThat(site.name()).isEqualTo(name);
              assertThat(site.method()).isEqualTo(method);
              assertThat(text).contains(site.written());
            });
  }

  @Test
  void trustsAFolderNamedLikeADomain() {
    assertThat(DETECTOR.detect(Page.of("Warga"), "raw/tegalkab.go.id/a.txt"))
        .contains(new Site("tegalkab.go.id", "path", "tegalkab.go.id"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      nullValues = "-",
      value = {
        "https://www.kompas.com/a b?x=|,kompas.com,www.kompas.com",
        "HTTPS://Travel.Kompas.com:443/x,kompas.com,Travel.Kompas.com",
        "//m.kabardesa.id/1,kabardesa.id,m.kabardesa.id",
        "https://user@www.kabardesa.id,kabardesa.id,www.kabardesa.id",
        "http://desa.tegalkab.go.id/x,desa.tegalkab.go.id,desa.tegalkab.go.id",
        "http://10.0.0.1/x,-,-",
        "http://localhost/x,-,-",
        "kompas.com/x,-,-",
        "https://a_b.id/x,-,-",
        "-,-,-",
      })
  void tellsTheSiteOfAnAddress(String url, String name, String written) {
    assertThat(DETECTOR.ofUrl(url))
        .isEqualTo(Optional.ofNullable(name).map(n -> new Site(n, "url", written)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Warga turun tangan, tulis tempo.co pada Senin, 5 Mei 2025, memperbaiki jembatan.",
        "Bupati dan Warga Jakarta (kabardesa.id)",
        "Jembatan di Brebes (kabardesa.id)",
        "Para petani di Kota Bandung (sumber.org)",
        "Antara Kusuma - Senin, 12 Juni 2024 10:15 WIB",
        "Jembatan Desa Putus\nKabar Desa - ANTARA News",
        "ANTARA",
      })
  void answersNothingWithoutEvidence(String text) {
    assertThat(DETECTOR.detect(Page.of(text), "a.txt")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 11, 12, 13, 20})
  void looksAtTheFirstTwelveLinesThatAreNotBlank(int line) {
    String page = "Menu\n\n".repeat(line - 1) + "Budi - detikNews - 10 Jun 2025 - 21:05";
    assertThat(DETECTOR.detect(Page.of(page), "a.txt").isPresent()).isEqualTo(line <= 12);
  }

  @Test
  void readsTheBylineBelowTheTitle() {
    assertThat(DETECTOR.detect(Page.of("Putus\n\nBudi - detikNews - 10 Jun 2025"), "a.txt"))
        .contains(new Site("detik.com", "byline", "detikNews"));
  }

  @Test
  void looksNoFurtherThanToTheFirstParagraph() {
    String stamp = "\n\nBudi - detikNews - 10 Jun 2025 - 21:05";
    assertThat(DETECTOR.detect(Page.of("Jembatan Desa" + stamp), "a.txt")).isPresent();
    assertThat(DETECTOR.detect(Page.of(Extracts.BODY + stamp), "a.txt")).isEmpty();
  }

  @Test
  void looksForADatelineBehindTheLedeOfAParagraphButNotFarInALineOfAnother() {
    String dateline = " Batam (ANTARA) - ";
    String lede =
        "\"Kami siap membangun jembatan itu bersama warga desa mulai pekan depan,\" katanya.";
    assertThat(DETECTOR.detect(Page.of(lede + dateline + Extracts.BODY), "a.txt"))
        .contains(new Site("antaranews.com", "dateline", "ANTARA"));
    String names =
        "Budi Santoso, Siti Aminah, Tono Wijaya, Sari Dewi, Rina Wulandari, Joko Susilo,";
    assertThat(DETECTOR.detect(Page.of(names + dateline + "Rini"), "a.txt")).isEmpty();
  }

  @Test
  void knowsTheSitesThatItIsToldOf() {
    KnownSite site =
        new KnownSite(
            "kabarkebun.co.id",
            List.of("Kabar Kebun"),
            List.of("Unduh aplikasi Kebunku"),
            List.of(),
            List.of(),
            "sites/kabarkebun.co.id.yaml:1");
    SiteDetector detector = SiteDetector.of(Language.load("id"), List.of(site));
    assertThat(detector.detect(Page.of("Jakarta, KABAR KEBUN -- Warga turun tangan"), "a.txt"))
        .contains(new Site("kabarkebun.co.id", "dateline", "KABAR KEBUN"));
    assertThat(detector.detect(Page.of("Unduh aplikasi Kebunku di sini"), "a.txt"))
        .contains(new Site("kabarkebun.co.id", "phrase", "Unduh aplikasi Kebunku"));
  }
}
