package id.saring.clean;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.clean.text.Undo;
import id.saring.definition.DefinitionFiles;
import id.saring.model.Field;
import id.saring.model.Located;
import id.saring.model.Mention;
import id.saring.model.Outcome;
import id.saring.model.RawDocument;
import id.saring.model.RawEdit;
import id.saring.run.CleaningWorker;
import id.saring.strip.repeat.Templates;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What must hold for any text: no exception, an exact undo, offsets that point at their surfaces.
 */
class ArticleCleanerPropertyTest {
  private static final int TEXTS = 3000;

  private static final String[] PIECES = {
    "Bupati Contoh melantik 72 pejabat eselon II B, Kamis (16/09/2021).",
    "Baca juga: Harga Cabai Naik di Pasar Induk",
    "ADVERTISEMENT",
    "\n",
    "\n\n",
    "\r\n",
    " ",
    "  ",
    "\t",
    "\u00a0",
    "\u200b",
    "&nbsp;",
    "&amp;quot;",
    "â€œ",
    "😀",
    "e\u0301",
    "\u0301\u0323",
    "‚Äúapa‚Äù",
    "45\u009655 persen",
    "SLAWI – ",
    "Jakarta, CNN Indonesia -- ",
    "(dry/din)",
    "Editor : Rina",
    "Oleh Administrator",
    "Rp 1,5 miliar",
    "1.23.456",
    "31/2/2020",
    "Sabtu (31/12)",
    "15 Juli 2019   13:30",
    "sekitar 10-15 orang",
    "ratusan warga",
    "ke-75",
    "Kamis, 09 Jan 2020 | 10:49:56 WIB",
    "Komentar",
    "Bagikan",
    "Foto: dok",
    "“Baik,” katanya.",
    "...",
    ">>>",
    "|",
    "•",
    "dua puluh lima persen",
    "UU Nomor 23 Tahun 2014",
    "kemarin",
    "pukul 10.00-18.00 WITA",
    "\uFFFD",
    "\u0000",
    "No Title"
  };

  private final ArticleCleaner cleaner =
      CleaningWorker.of(DefinitionFiles.read(Path.of("pipelines/berita.yaml"))).cleaner();

  @Test
  void holdsForAnyText() {
    int cleaned = 0;
    for (int seed = 0; seed < TEXTS; seed++) {
      byte[] bytes = bytes(new Random(seed));
      Outcome outcome = cleaner.clean(new RawDocument("t/" + seed + ".txt", bytes), Templates.NONE);
      if (outcome instanceof Outcome.Cleaned article) {
        cleaned++;
        check(article, bytes);
      } else {
        assertThat(((Outcome.Refused) outcome).why().reason()).isNotEqualTo("undo_failed");
      }
    }
    assertThat(cleaned).isGreaterThan(TEXTS / 2);
  }

  private static byte[] bytes(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = 1 + random.nextInt(30); n > 0; n--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      text.append(random.nextInt(3) == 0 ? "" : " ");
    }
    Charset charset = random.nextInt(10) == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    byte[] bytes =
        ((charset.equals(StandardCharsets.UTF_16LE) ? "\ufeff" : "") + text).getBytes(charset);
    if (random.nextInt(3) == 0) {
      for (int n = 1 + random.nextInt(4); n > 0; n--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(0x100);
      }
      bytes = Arrays.copyOf(bytes, bytes.length - random.nextInt(3) % bytes.length);
    }
    return bytes;
  }

  private static void check(Outcome.Cleaned cleaned, byte[] bytes) {
    String text = cleaned.article().text();
    assertThat(Undo.undo(text, cleaned.edits(), cleaned.charset())).isEqualTo(bytes);
    assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    assertThat(text).isEqualTo(text.strip()).doesNotContain("\r", "\t", "  ", "\n\n\n");
    int end = 0;
    for (RawEdit edit : cleaned.edits()) {
      assertThat(edit.rawStart()).isGreaterThanOrEqualTo(end);
      end = edit.rawEnd();
      if (edit.rawHex() == null) {
        assertThat(raw(bytes, edit.rawStart(), end, cleaned.charset())).isEqualTo(edit.rawText());
      } else {
        assertThat(HexFormat.of().formatHex(bytes, edit.rawStart(), end)).isEqualTo(edit.rawHex());
        assertThat(edit.rawText()).contains("\uFFFD");
      }
    }
    List<Located<? extends Mention>> mentions = new ArrayList<>(cleaned.dates());
    mentions.addAll(cleaned.figures());
    for (Located<? extends Mention> mention : mentions) {
      if (mention.field() == Field.TEXT) {
        int from = text.offsetByCodePoints(0, mention.start());
        assertThat(text.substring(from, text.offsetByCodePoints(0, mention.end())))
            .isEqualTo(mention.surface());
      }
      String behind = raw(bytes, mention.rawStart(), mention.rawEnd(), cleaned.charset());
      assertThat(letters(behind)).containsSubsequence(letters(mention.surface()));
    }
    List<Located<? extends Mention>> inText =
        mentions.stream().filter(m -> m.field() == Field.TEXT).toList();
    for (Located<? extends Mention> one : inText) {
      for (Located<? extends Mention> other : inText) {
        assertThat(one == other || one.end() <= other.start() || other.end() <= one.start())
            .isTrue();
      }
    }
  }

  private static String raw(byte[] bytes, int start, int end, Charset charset) {
    return new String(Arrays.copyOfRange(bytes, start, end), charset);
  }

  /** Letters and digits one by one: a cut inside a mention leaves its chars in order. */
  private static List<String> letters(String text) {
    return List.of(text.replaceAll("[^A-Za-z0-9]", "").split(""));
  }
}
