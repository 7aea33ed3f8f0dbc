package id.saring.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.model.Decoded;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource({
    "windows-1252, ’A’ 45–55 persen",
    "windows-1252, Jos\u00e9 berkata lirih",
    "windows-1252, tak ternilai… – begitu",
    "x-MacRoman, “Hasilnya bagus” kata Jos\u00e9",
    "x-MacRoman, harga naik – kata dia",
    "windows-1252, “Hasilnya bagus” kata Jos\u00e9"
  })
  void readsShortSingleByteTexts(String charset, String text) {
    byte[] bytes = text.getBytes(Charset.forName(charset));
    Decoded decoded = decoder.decode(bytes).orElseThrow();
    assertThat(decoded.text()).isEqualTo(text);
    assertThat(decoded.charset()).isEqualTo(Charset.forName(charset));
  }

  @ParameterizedTest
  @CsvSource({
    "e2809c41 92 73 e2809d, “A’s”, one sign of Windows-1252 among UTF-8",
    "e28093 20 4a6f73 e9 20 78, – Jos\u00e9 x, an accent of Windows-1252",
    "c3a9 20 416e c3, \u00e9 An\uFFFD, cut after one byte",
    "6b617461 20 e280, kata \uFFFD, cut after two bytes and nothing else beyond ASCII",
    "c3a9 20 f09f98, \u00e9 \uFFFD, cut after three bytes",
    "c3a9 e280 20 78, \u00e9\uFFFD x, torn in the middle",
    "c3a9c3a9 20 809c 78, \u00e9\u00e9 \uFFFDx, without its first byte",
    "c3a9 20 eda0bdedb880 78, \u00e9 \uD83D\uDE00x, CESU-8",
    "c3a9 20 eda0bd 78, \u00e9 \uFFFDx, half a surrogate pair",
    "c3a9 61 c080 62, \u00e9ab, an overlong NUL",
    "c3a9 61 c0af 62, \u00e9a/b, an overlong slash",
    "c3a9 81 62, \u00e9\uFFFDb, a byte that Windows-1252 has not",
    "c3a9 f5808080 62, \u00e9\uFFFDb, beyond Unicode",
    "c3a9 ff 62, \u00e9ÿb, a byte that UTF-8 never has",
    "c3a9 20 6469e28099 80 62, \u00e9 di’€b, a continuation too many"
  })
  void readsDamagedUtf8(String hex, String expected, String what) {
    String prose = "Warga membangun jembatan bambu di atas sungai yang meluap. ";
    byte[] damaged = HexFormat.of().parseHex(hex.replace(" ", ""));
    byte[] bytes =
        Arrays.copyOf(prose.getBytes(StandardCharsets.UTF_8), prose.length() + damaged.length);
    System.arraycopy(damaged, 0, bytes, prose.length(), damaged.length);
    Decoded decoded = decoder.decode(bytes).orElseThrow();
    assertThat(decoded.charset()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(Repairer.repair(decoded).text()).as(what).isEqualTo(prose + expected);
    assertThat(ByteEscapes.encode(decoded.text(), decoded.charset())).isEqualTo(bytes);
  }

  @Test
  void aTornWideFileIsReadUpToItsTear() {
    byte[] whole = ("\ufeff" + ARTICLE).getBytes(StandardCharsets.UTF_16LE);
    byte[] torn = Arrays.copyOf(whole, whole.length - 1);
    Decoded decoded = decoder.decode(torn).orElseThrow();
    assertThat(Repairer.repair(decoded).text())
        .isEqualTo(ARTICLE.substring(0, ARTICLE.length() - 1) + "\uFFFD");
    assertThat(ByteEscapes.encode(decoded.text(), decoded.charset())).isEqualTo(torn);
    assertThat(Offsets.of(decoded.text(), decoded.charset()).byteAt(decoded.text().length()))
        .isEqualTo(torn.length);
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
              decoded -> {
                assertThat(ByteEscapes.encode(decoded.text(), decoded.charset())).isEqualTo(bytes);
                Offsets offsets = Offsets.of(decoded.text(), decoded.charset());
                assertThat(offsets.byteAt(decoded.text().length())).isEqualTo(bytes.length);
                assertThat(ByteEscapes.in(Repairer.repair(decoded).text())).isFalse();
              });
    }
  }
}
