package id.saring.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.model.Decoded;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepairerTest {
  private static EditedText repair(String text) {
    return Repairer.repair(new Decoded(text, StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          â€œapaâ€\u009d,                “apa”
          itu â€“ ini,                   itu – ini
          cafÃ© dan 30Â°C,              café dan 30°C
          Ã¢â‚¬Å“dua kaliÃ¢â‚¬Â\u009d, “dua kali”
          ðŸ˜€,                          😀
          R&amp;D,                      R&D
          &ldquo;A&rdquo; &#39;b&#x27;, “A” 'b'
          &amp;quot;x&amp;quot;,        "x"
          &#150;,                       –
          10&#١٢0; dan &#１２０;,          10&#١٢0; dan &#１２０;
          AT&T; lalu,                   AT&T; lalu
          a\u00a0b,                     a b
          a\u200bb\u00adc\ufeff,        abc
          a\u0000b\u0007,               ab
          e\u0301lan,                   élan
          👩\u200d🚒,                   👩\u200d🚒
          â€œapaâ€ lalu,                 “apa” lalu
          dari â€\uFFFD itu,            dari ” itu
          ‚Äúapa‚Äù ‚Äì ini,             “apa” – ini
          Pilkada ¬†2017,              Pilkada  2017
          √©lan,                       élan
          ΓÇ£apaΓÇ¥ ├⌐lan,              “apa” élan
          donÔÇÖt,                     don’t
          вЂњapaвЂќ,                   “apa”
          Гораздо,                     Гораздо
          2√2,                         2√2
          45\u009655 persen,           45–55 persen
          \u0091langka\u0092,          ‘langka’
          a\u0085\u0093b\u0094,        a…“b”
          a\u0081b,                    ab
          ÃŸ dan Ã±,                    ß dan ñ
          LukÄ‡ dan ErdoÄŸan,           Lukć dan Erdoğan
          zakÄ\u0081t,                 zakāt
          Nguyá»…n VÄƒn PhÆ°Æ¡ng,       Nguyễn Văn Phương
          Ágnes dan Ärger,              Ágnes dan Ärger
          \u200fkiri\u200e,             kiri
          “CAFÉ”,                       “CAFÉ”
          """)
  void mends(String raw, String expected) {
    EditedText repaired = repair(raw);
    assertThat(repaired.text()).isEqualTo(expected);
    assertThat(EditedText.of(raw, repaired.edits()).text()).isEqualTo(expected);
  }

  @Test
  void mendsWhatIsLeftOfANoBreakSpaceAtTheEndOfALine() {
    assertThat(repair("selesai.Â\nÂ\nlagi Â siang KLÂ").text())
        .isEqualTo("selesai. \n \nlagi Â siang KLÂ");
  }

  @Test
  void leavesOneKindOfLineBreak() {
    assertThat(repair("a\r\nb\rc\u2028d\fe\u2029f").text()).isEqualTo("a\nb\nc\nd\ne\nf");
  }

  @Test
  void aNextLineIsALineBreakWhereThereIsNoOther() {
    assertThat(repair("satu\u0085dua\u0085tiga").text()).isEqualTo("satu\ndua\ntiga");
    assertThat(repair("satu\u0085\ndua").text()).isEqualTo("satu…\ndua");
  }

  @Test
  void longRunsOfMarksComeInCanonicalOrder() {
    Random random = new Random(2);
    String marks = "\u0301\u0323\u0327\u0345\u0338\u0344\u1161\u11a8\uac00";
    for (int round = 0; round < 200; round++) {
      StringBuilder raw = new StringBuilder("a");
      for (int n = 60 + random.nextInt(60); n > 0; n--) {
        raw.append(marks.charAt(random.nextInt(marks.length())));
      }
      assertThat(repair(raw.toString()).text())
          .isEqualTo(Normalizer.normalize(raw, Normalizer.Form.NFC));
    }
  }

  @Test
  void isStableAndReversibleOnAnyText() {
    Random random = new Random(11);
    String alphabet =
        "ab \n\r"
            + "\t&;#x39amp\u00c2\u00a0\u00e2\u20ac\u0153\u0301\u200d\ufeff\ud83d\ude00\u00c3\u00a9\u0000";
    for (int round = 0; round < 20_000; round++) {
      StringBuilder raw = new StringBuilder();
      for (int n = random.nextInt(25); n > 0; n--) {
        raw.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      EditedText repaired = repair(raw.toString());
      assertThat(repaired.base()).isEqualTo(raw.toString());
      assertThat(repaired.text()).doesNotContain("\r", "\u0000", "\ufeff");
      assertThat(Normalizer.isNormalized(repaired.text(), Normalizer.Form.NFC)).isTrue();
    }
  }
}
