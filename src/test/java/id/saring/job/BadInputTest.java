package id.saring.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.saring.plan.BatchRef;
import id.saring.run.GraphRunner;
import id.saring.run.JobSpec;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every kind of bad file in one run: each ends as an article, a duplicate or a reject with its
 * reason, and no other changes.
 */
class BadInputTest {
  private static final String NEWS =
      "Panen Raya di Desa Contoh\n\nBREBES - Petani memanen 120 hektare bawang merah pada Senin (6/5/2019).\n\n"
          + "Hasilnya naik 10 persen dari musim sebelumnya, kata kepala desa setempat kepada warga.\n";
  private static final String LONG_NAME = "n".repeat(246) + ".txt";

  @TempDir static Path folder;
  private static final Map<String, String> FATE = new TreeMap<>();
  private static final Map<String, JsonNode> ARTICLES = new HashMap<>();

  @BeforeAll
  static void run() throws Exception {
    Path raw = Files.createDirectories(folder.resolve("raw"));
    write(raw, "good.txt", NEWS);
    write(raw, "z-same-bytes.txt", NEWS);
    write(raw, "z-same-text.txt", NEWS.replace("\n", "\r\n"));
    write(raw, "empty.txt", "");
    write(raw, "blank.txt", " \n\t\u00a0\n\u200b\n");
    write(raw, "only-boilerplate.txt", "ADVERTISEMENT\nSCROLL TO CONTINUE WITH CONTENT\n");
    byte[] binary = new byte[5000];
    new Random(1).nextBytes(binary);
    Files.write(raw.resolve("binary.txt"), binary);
    byte[] broken = news("rusak").getBytes(StandardCharsets.UTF_8);
    broken[60] = (byte) 0x81;
    broken[61] = (byte) 0x8D;
    Files.write(raw.resolve("invalid-utf8.txt"), broken);
    write(
        raw, "page.txt", "<!DOCTYPE html>\n<html><body><p>" + news("laman") + "</p></body></html>");
    write(raw, "dump.txt", "{\"text\":\"satu\"}\n{\"text\":\"dua\"}\n");
    try (OutputStream packed =
        new GZIPOutputStream(Files.newOutputStream(raw.resolve("packed-without-suffix.txt")))) {
      packed.write(news("bungkus").getBytes(StandardCharsets.UTF_8));
    }
    Files.write(
        raw.resolve("latin.txt"),
        (news("jendela") + "\u201cBaik,\u201d kata \u2013 dia.")
            .getBytes(Charset.forName("windows-1252")));
    Files.write(
        raw.resolve("utf16-no-mark.txt"), news("enam belas").getBytes(StandardCharsets.UTF_16LE));
    Files.write(
        raw.resolve("utf16-mark.txt"),
        ("\ufeff" + news("bertanda")).getBytes(StandardCharsets.UTF_16LE));
    write(raw, "bom.txt", "\ufeff" + news("tanda"));
    write(raw, "nul.txt", news("no\u0000l"));
    write(raw, "one-line-10mb.txt", "Kota Contoh menanam 40 pohon di alun-alun. ".repeat(240_000));
    write(raw, "many-lines.txt", manyLines());
    try (RandomAccessFile large = new RandomAccessFile(raw.resolve("large.txt").toFile(), "rw")) {
      large.setLength(100L << 20);
    }
    write(raw, "emoji.txt", news("senang 😀👩‍🚒 e\u0301lan") + "\u200fkanan\u200e");
    Files.write(
        raw.resolve("surrogate.txt"),
        concat(
            news("pasangan").strip().getBytes(StandardCharsets.UTF_8),
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}));
    write(raw, "cr-only.txt", news("balik").replace('\n', '\r'));
    write(raw, "dengan spasi & 'kutip' \"ganda\".txt", news("spasi"));
    write(raw, "baris\nbaru.txt", news("baris"));
    write(raw, "berita-é-東京.txt", news("nama"));
    write(raw, LONG_NAME, news("panjang"));
    Files.createDirectories(raw.resolve("folder.txt"));
    Files.createSymbolicLink(raw.resolve("dangling.txt"), raw.resolve("nowhere"));
    Files.createSymbolicLink(raw.resolve("loop.txt"), raw.resolve("loop.txt"));
    Files.createDirectories(raw.resolve("sub"));
    Files.createSymbolicLink(raw.resolve("sub/up"), raw);
    write(raw, "sub/.hidden.txt", news("tersembunyi"));
    write(raw, "sub/~$temp.txt", news("sementara"));
    write(raw, "sub/notes.md", news("catatan"));
    try (OutputStream packed =
        new GZIPOutputStream(Files.newOutputStream(raw.resolve("packed.txt.gz")))) {
      packed.write(news("kemas").getBytes(StandardCharsets.UTF_8));
    }
    Files.write(raw.resolve("damaged.txt.gz"), new byte[] {31, (byte) 139, 8, 0, 1, 2, 3});
    write(raw, "vanishing.txt", news("hilang"));
    write(raw, "changing.txt", news("berubah"));
    write(raw, "unreadable.txt", news("terkunci"));
    Path output = folder.resolve("out");
    TestRun.run(raw, output, new MeddlingRunner(raw));
    for (JsonNode row : TestRun.rows(output, "sources")) {
      FATE.put(row.get("source_path").textValue(), row.get("status").textValue());
    }
    for (JsonNode row : TestRun.rows(output, "rejects")) {
      FATE.merge(
          row.get("source_path").textValue(),
          row.get("reason").textValue(),
          (status, reason) -> status + " " + reason);
    }
    TestRun.rows(output, "articles")
        .forEach(row -> ARTICLES.put(row.get("source_path").textValue(), row));
  }

  @ParameterizedTest
  @CsvSource({
    "good.txt, article",
    "z-same-bytes.txt, duplicate",
    "z-same-text.txt, duplicate",
    "empty.txt, reject empty",
    "blank.txt, reject blank",
    "only-boilerplate.txt, reject no_body",
    "binary.txt, reject undecodable",
    "invalid-utf8.txt, article",
    "page.txt, reject looks_like_html",
    "dump.txt, reject looks_like_jsonl",
    "packed-without-suffix.txt, reject looks_like_archive",
    "latin.txt, article",
    "utf16-no-mark.txt, article",
    "utf16-mark.txt, article",
    "bom.txt, article",
    "nul.txt, article",
    "one-line-10mb.txt, article",
    "many-lines.txt, article",
    "large.txt, reject too_large",
    "emoji.txt, article",
    "cr-only.txt, article",
    "berita-é-東京.txt, article",
    "folder.txt, reject is_folder",
    "dangling.txt, reject broken_link",
    "loop.txt, reject broken_link",
    "packed.txt.gz, article",
    "damaged.txt.gz, reject bad_gzip",
    "vanishing.txt, reject vanished",
    "changing.txt, article",
    "unreadable.txt, reject unreadable"
  })
  void endsAs(String path, String fate) {
    assertThat(FATE.get(path)).isEqualTo(fate);
  }

  @Test
  void strangeNamesAreArticles() {
    assertThat(List.of("dengan spasi & 'kutip' \"ganda\".txt", "baris\nbaru.txt", LONG_NAME))
        .allSatisfy(name -> assertThat(FATE.get(name)).isEqualTo("article"));
  }

  @Test
  void damagedBytesAreRepairedAndFlagged() {
    assertThat(FATE.get("surrogate.txt")).isEqualTo("article");
    for (String path : List.of("surrogate.txt", "invalid-utf8.txt")) {
      assertThat(ARTICLES.get(path).get("flags").toString())
          .contains("bytes_repaired", "replacement_chars");
    }
  }

  @Test
  void hiddenTemporaryAndOtherFilesAreNotRead() {
    assertThat(FATE.keySet())
        .noneMatch(path -> path.contains("hidden") || path.contains("~$") || path.endsWith(".md"));
    assertThat(FATE).hasSize(34);
  }

  @Test
  void textIsRepaired() {
    assertThat(ARTICLES.get("nul.txt").get("text").textValue()).contains("nol");
    assertThat(ARTICLES.get("emoji.txt").get("text").textValue())
        .contains("😀👩‍🚒 élan")
        .endsWith("kanan");
    assertThat(ARTICLES.get("cr-only.txt").get("text").textValue())
        .doesNotContain("\r")
        .contains("\n\n");
    assertThat(ARTICLES.get("bom.txt").get("title").textValue()).startsWith("Panen");
  }

  private static String manyLines() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 200_000; i++) {
      lines.append("Kota Contoh menanam ").append(i).append(" pohon.\n");
    }
    return lines.toString();
  }

  private static String news(String word) {
    return NEWS.replace("merah", word);
  }

  private static void write(Path raw, String name, String text) throws IOException {
    Path file = raw.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private static byte[] concat(byte[] left, byte[] right) {
    byte[] all = Arrays.copyOf(left, left.length + right.length);
    System.arraycopy(right, 0, all, left.length, right.length);
    return all;
  }

  /** Lets files vanish, change and become unreadable after they were listed. */
  private record MeddlingRunner(Path raw) implements GraphRunner {
    @Override
    public void run(JobSpec spec, List<BatchRef> batches, Progress progress)
        throws GraphFailedException {
      try {
        Files.delete(raw.resolve("vanishing.txt"));
        Files.writeString(raw.resolve("changing.txt"), "Lain sama sekali.", StandardCharsets.UTF_8);
        Files.delete(raw.resolve("unreadable.txt"));
        Files.createDirectory(raw.resolve("unreadable.txt"));
      } catch (IOException e) {
        throw new GraphFailedException("meddling failed", e);
      }
      new LoopRunner(2).run(spec, batches, progress);
    }
  }
}
