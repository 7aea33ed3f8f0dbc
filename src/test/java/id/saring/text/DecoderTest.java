package id.saring.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.model.Decoded;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
  private static final String ARTICLE =
      "Pemerintah kota membuka pendaftaran “pasar murah” bagi warga – mulai besok pagi di alun-alun. "
          + "Warga yang datang diminta membawa kartu keluarga dan tas belanja sendiri dari rumah.";

  private final Decoder decoder = new Decoder(30);

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void findsTheCharset(String name) {
    Charset charset = Charset.forName(name);
    Decoded decoded = decoder.decode(ARTICLE.getBytes(charset)).orElseThrow();
    assertThat(decoded.text()).isEqualTo(ARTICLE);
    assertThat(decoded.text().getBytes(decoded.charset())).isEqualTo(ARTICLE.getBytes(charset));
  }

  @Test
  void aByteOrderMarkDecidesAndStaysInTheText() {
    byte[] bytes = ("\ufeff" + ARTICLE).getBytes(StandardCharsets.UTF_16BE);
    Decoded decoded = decoder.decode(bytes).orElseThrow();
    assertThat(decoded.charset()).isEqualTo(StandardCharsets.UTF_16BE);
    assertThat(decoded.text()).isEqualTo("\ufeff" + ARTICLE);
  }

  @Test
  void refusesBinary() {
    byte[] bytes = new byte[4096];
    new Random(3).nextBytes(bytes);
    assertThat(decoder.decode(bytes)).isEmpty();
  }

  @Test
  void whatItAcceptsItGivesBack() {
    Random random = new Random(5);
    for (int round = 0; round < 2000; round++) {
      byte[] bytes = ARTICLE.getBytes(StandardCharsets.UTF_8);
      for (int n = random.nextInt(4); n > 0; n--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      decoder
          .decode(bytes)
          .ifPresent(
              decoded -> assertThat(decoded.text().getBytes(decoded.charset())).isEqualTo(bytes));
    }
  }
}
