package id.saring.extract.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.definition.PackFiles;
import id.saring.lang.Language;
import id.saring.text.Page;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteDetectorTest {
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
      })
  void tellsTheSiteAndHow(String text, String name, String method) {
    assertThat(
            SiteDetector.of(Language.load("id"), PackFiles.sites()).detect(Page.of(text), "a.txt"))
        .hasValueSatisfying(
            site -> {
              assertThat(site.name()).isEqualTo(name);
              assertThat(site.method()).isEqualTo(method);
              assertThat(text).contains(site.written());
            });
  }

  @Test
  void trustsAFolderNamedLikeADomain() {
    assertThat(
            SiteDetector.of(Language.load("id"), PackFiles.sites())
                .detect(Page.of("Warga"), "raw/tegalkab.go.id/a.txt"))
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
    assertThat(SiteDetector.of(Language.load("id"), PackFiles.sites()).ofUrl(url))
        .isEqualTo(Optional.ofNullable(name).map(n -> new Site(n, "url", written)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Warga turun tangan, tulis tempo.co pada Senin, 5 Mei 2025, memperbaiki jembatan.",
        "Bupati dan Warga Jakarta (kabardesa.id)",
        "Jembatan di Brebes (kabardesa.id)",
        "Para petani di Kota Bandung (sumber.org)",
      })
  void answersNothingWithoutEvidence(String text) {
    assertThat(
            SiteDetector.of(Language.load("id"), PackFiles.sites()).detect(Page.of(text), "a.txt"))
        .isEmpty();
  }
}
