package id.saring.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LikenessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "<!DOCTYPE html><html> ~ looks_like_html",
        "\uFEFF  <html lang=id><body> ~ looks_like_html",
        "<!-- x --><head><title> ~ looks_like_html",
        "<?xml version='1.0'?><rss> ~ looks_like_xml",
        "{\"text\":\"a\"}\\n{\"text\":\"b\"} ~ looks_like_jsonl",
        "{\"text\": \"a\", \"id\": 3} ~ looks_like_jsonl",
        "{\\n  \"text\": \"a\"\\n} ~ looks_like_json",
        "[{\"text\": \"a\"}] ~ looks_like_json",
        "id,title,text\\n1,a,b ~ looks_like_csv",
        "WARC/1.0\\r\\nWARC-Type: response ~ looks_like_warc",
        "%PDF-1.4 ~ looks_like_document",
        "PK\u0003\u0004abc ~ looks_like_archive",
        "'\u0004\"M\u0018abc' ~ looks_like_archive",
        "PAR1abc ~ looks_like_parquet",
        "GIF89a ~ looks_like_image"
      })
  void knowsWhatIsNoText(String head, String reason) {
    byte[] bytes = head.replace("\\n", "\n").replace("\\r", "\r").getBytes(StandardCharsets.UTF_8);
    assertThat(Likeness.of(bytes)).get().extracting(Likeness::reason).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Panen Raya\n\nWarga memanen padi.",
        "[\"Warga pulang.\",\"Lalu tidur.\"]",
        "{Baca juga: Panen} Warga pulang",
        "<b>Panen</b> raya dimulai di desa. Warga memanen padi.",
        "padi, jagung, ubi\nWarga menjual padi, jagung, dan ubi.",
        "PK menang",
        "WARCA",
        ""
      })
  void takesTextForText(String text) {
    assertThat(Likeness.of(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  /** A regex of the JDK overflowed the stack on it, at times. */
  @Test
  void aHeadOfNamesTakesLittleStack() throws Exception {
    byte[] names = "a\t".repeat(4096).getBytes(StandardCharsets.UTF_8);
    List<Object> found = new ArrayList<>();
    Thread small =
        new Thread(
            null,
            () -> {
              try {
                found.add(Likeness.of(names));
              } catch (StackOverflowError e) {
                found.add(e);
              }
            },
            "small",
            256 << 10);
    small.start();
    small.join();
    assertThat(found).containsExactly(Optional.empty());
  }
}
