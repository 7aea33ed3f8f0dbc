package id.saring.input;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.model.SourceEvidence;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlPageTest {
  @Test
  void aBlockIsALine() {
    String html =
        """
        <!doctype html><html><head><title>T</title><style>p {}</style></head><body>
        <nav><ul><li><a href=/>Beranda</a></li><li>Ekonomi</li></ul></nav>
        <h1>Panen   Raya</h1><script>var x = '<p>no</p>';</script>
        <p>Warga <b>memanen</b> padi,<br>lalu pulang.</p><div style="display: none">no</div>
        <p hidden>no</p><table><tr><td>Padi</td><td>12 ton</td></tr></table>
        <p>Harga&nbsp;gabah Rp&#32;6.500 &amp; naik</p></body></html>
        """;
    assertThat(page(html).text())
        .isEqualTo(
            "Beranda\nEkonomi\nPanen Raya\nWarga memanen padi,\nlalu pulang.\nPadi 12 ton\n"
                + "Harga\u00a0gabah Rp 6.500 & naik\n");
  }

  @Test
  void thePageSaysWhatItIs() {
    String html =
        "<html><head><title>Panen - Kabar</title><meta property='og:title' content='Panen'>"
            + "<link rel=canonical href='https://kabar.example/panen'>"
            + "<meta property='article:published_time' content='2024-03-12T10:04:00+07:00'></head><body>x</body></html>";
    assertThat(page(html).evidence())
        .isEqualTo(
            new SourceEvidence(
                "https://kabar.example/panen", "Panen", "2024-03-12T10:04:00+07:00", "html"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-03-12\"}]}</script> | 2024-03-12",
        "<script type='application/ld+json'>{broken</script><meta name=pubdate content=2023-01-02> | 2023-01-02",
        "<time itemprop=datePublished datetime='2022-05-06T07:08+07:00'>x</time> | 2022-05-06T07:08+07:00",
        "<meta itemprop=datePublished content='2021-12-31'> | 2021-12-31",
        "<time datetime='2022-05-06'>x</time> |"
      })
  void theTimeOfPublicationIsWhereSchemasPutIt(String head, String published) {
    assertThat(page("<html><head>" + head + "</head></html>").evidence().published())
        .isEqualTo(published);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, , <meta charset=windows-1252>",
    "windows-1252, windows-1252, ''",
    "UTF-8, windows-1252, ''",
    "UTF-8, , <meta charset=iso-8859-1>",
    "windows-1252, , ''",
    "UTF-16LE, , ''"
  })
  void theCharsetIsFound(String charset, String http, String meta) {
    String html =
        (charset.startsWith("UTF-16") ? "\uFEFF" : "")
            + "<html><head>"
            + meta
            + "</head><p>“Hasilnya bagus,” kata José di pasar yang ramai.</p>";
    HtmlPage page = HtmlPage.of(html.getBytes(Charset.forName(charset)), http, null);
    assertThat(page.text()).isEqualTo("“Hasilnya bagus,” kata José di pasar yang ramai.\n");
  }

  @Test
  void aRelativeCanonicalAddressIsNone() {
    byte[] html = "<link rel=canonical href='/panen'><p>x".getBytes(StandardCharsets.UTF_8);
    assertThat(HtmlPage.of(html, null, "https://kabar.example/a").evidence().url())
        .isEqualTo("https://kabar.example/a");
  }

  private static HtmlPage page(String html) {
    return HtmlPage.of(html.getBytes(StandardCharsets.UTF_8), null, null);
  }
}
