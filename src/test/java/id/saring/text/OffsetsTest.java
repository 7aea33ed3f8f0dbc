package id.saring.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetsTest {
  private static final String SAMPLE = "a é “ 😀 z\n";
  private static final String LATIN = "a é z\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "GB18030"})
  void bytesBeforeEachCharAreThoseOfThePrefix(String name) {
    Charset charset = Charset.forName(name);
    String text = charset.newEncoder().canEncode(SAMPLE) ? SAMPLE : LATIN;
    Offsets offsets = Offsets.of(text, charset);
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
        assertThat(offsets.byteAt(i)).isEqualTo(text.substring(0, i).getBytes(charset).length);
        assertThat(offsets.codePoint(i)).isEqualTo(text.codePointCount(0, i));
      }
    }
  }

  @Test
  void aPositionInsideAPairCountsAsItsStart() {
    Offsets offsets = Offsets.of("a😀b", StandardCharsets.UTF_8);
    assertThat(offsets.byteAt(2)).isEqualTo(1);
    assertThat(offsets.codePoint(2)).isEqualTo(1);
    assertThat(offsets.byteAt(3)).isEqualTo(5);
  }
}
