package id.saring.clean;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.definition.DefinitionFiles;
import id.saring.run.CleaningWorker;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What must hold for any text: no exception, an exact undo, offsets that point at their surfaces.
 */
class ArticleCleanerPropertyTest {
  private static final int TEXTS = 3000;
  private static final int DAMAGED = 500;

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

  private final Soundness sound =
      new Soundness(
          CleaningWorker.of(DefinitionFiles.read(Path.of("pipelines/berita.yaml"))).cleaner());

  @Test
  void holdsForAnyText() {
    int articles = 0;
    for (int seed = 0; seed < TEXTS; seed++) {
      articles += sound.check("t/" + seed + ".txt", bytes(new Random(seed))) ? 1 : 0;
    }
    assertThat(articles).isGreaterThan(TEXTS / 2);
  }

  /** {@link FuzzSoak} takes many more. */
  @Test
  void holdsForDamagedSeeds() {
    FuzzTexts texts = new FuzzTexts();
    int articles = 0;
    for (int seed = 0; seed < DAMAGED; seed++) {
      articles += sound.check("f/" + seed + ".txt", texts.bytes(seed)) ? 1 : 0;
    }
    assertThat(articles).isGreaterThan(DAMAGED / 2);
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
}
