package id.saring.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.saring.beam.BeamFiles;
import id.saring.beam.BeamRunner;
import id.saring.io.LocalStorage;
import id.saring.io.Opener;
import id.saring.run.RefreshJob;
import id.saring.snapshot.SnapshotId;
import id.saring.snapshot.Snapshots;
import id.saring.snapshot.verify.RawCheck;
import id.saring.snapshot.verify.Verifier;
import id.saring.text.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records are raw files of their own: in the ledger, among duplicates, rejects and articles. */
class RecordInputTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Instant LATER = TestRun.START.plusSeconds(60);

  @TempDir private Path folder;
  private Path raw;
  private Path output;

  @BeforeEach
  void folders() throws IOException {
    raw = Files.createDirectories(folder.resolve("raw"));
    output = folder.resolve("out");
  }

  @Test
  void aRecordIsARawFile() throws Exception {
    String lines =
        record("a", news("jembatan"))
            + record("b", news("pasar"))
            + "{\"id\":\"c\",\n"
            + record("d", news("jembatan"))
            + record("a", news("sekolah"))
            + "{\"text\":"
            + JSON.writeValueAsString(news("tanpa nomor"))
            + "}\n";
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(raw.resolve("dump.jsonl.gz")))) {
      out.write(lines.getBytes(StandardCharsets.UTF_8));
    }
    Files.writeString(raw.resolve("notes.txt"), news("catatan"));
    run("jsonl", TestRun.START);

    assertThat(fates())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "dump.jsonl.gz#a", "article",
                "dump.jsonl.gz#a#2", "reject duplicate_id",
                "dump.jsonl.gz#b", "article",
                "dump.jsonl.gz#3", "reject bad_json",
                "dump.jsonl.gz#d", "duplicate",
                "dump.jsonl.gz#6", "article"));
    JsonNode article =
        TestRun.rows(output, "articles").stream()
            .filter(row -> row.get("source_path").textValue().equals("dump.jsonl.gz#b"))
            .findFirst()
            .orElseThrow();
    assertThat(article.get("source_bytes").intValue())
        .isEqualTo(news("pasar").getBytes(StandardCharsets.UTF_8).length);
    assertThat(article.get("text").textValue())
        .contains("Warga desa membicarakan pasar", "40 orang")
        .doesNotContain("\"id\"");

    assertThat(run("jsonl", LATER)).isInstanceOf(RefreshJob.NothingNew.class);
  }

  @Test
  void aBrokenLineIsARejectThatShowsItAndTheRestGoesOn() throws Exception {
    Files.writeString(
        raw.resolve("dump.jsonl"),
        record("a", news("jembatan"))
            + "{\"id\":\"b\",\"te\n"
            + record("a", news("sekolah"))
            + record("c", news("pasar")));
    run("jsonl", TestRun.START);
    assertThat(fates())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "dump.jsonl#a", "article",
                "dump.jsonl#c", "article",
                "dump.jsonl#2", "reject bad_json",
                "dump.jsonl#a#2", "reject duplicate_id"));
    JsonNode reject = first("rejects");
    assertThat(reject.get("message").textValue()).startsWith("line 2 is not JSON");
    assertThat(reject.get("head").textValue()).isEqualTo("{\"id\":\"b\",\"te");
    assertThat(run("jsonl", LATER)).isInstanceOf(RefreshJob.NothingNew.class);
  }

  @Test
  void recordsOfAFileThatCannotBeReadForOnceKeepTheirPlaceInTheLedger() throws Exception {
    Path dump = raw.resolve("dump.jsonl");
    Files.writeString(dump, record("a", news("jembatan")) + record("b", news("pasar")));
    Files.writeString(
        raw.resolve("utuh.jsonl"), record("c", news("sekolah")) + record("e", news("sawah")));
    runWith(new BeamFiles(), TestRun.START);

    Files.writeString(dump, record("d", news("taman")), StandardOpenOption.APPEND);
    runWith(new Locked("dump.jsonl"), LATER);
    assertThat(fates())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "dump.jsonl", "reject unreadable",
                "dump.jsonl#a", "article",
                "dump.jsonl#b", "article",
                "utuh.jsonl#c", "article",
                "utuh.jsonl#e", "article"));
    assertThat(changes())
        .containsEntry("dump.jsonl#a", "unlisted")
        .containsEntry("dump.jsonl#b", "unlisted")
        .containsEntry("utuh.jsonl#c", "unchanged");
    assertThat(TestRun.rows(output, "articles")).hasSize(2);
    assertThat(faults()).isEmpty();

    runWith(new BeamFiles(), LATER.plusSeconds(60));
    assertThat(changes())
        .containsEntry("dump.jsonl", "deleted")
        .containsEntry("dump.jsonl#a", "unchanged")
        .containsEntry("dump.jsonl#d", "new");
    assertThat(faults()).isEmpty();
  }

  /** Opens all but one file, as where rights are missing. */
  private record Locked(String name) implements Opener {
    @Override
    public InputStream open(String location) throws IOException {
      if (location.endsWith(name)) {
        throw new AccessDeniedException(location);
      }
      return new BeamFiles().open(location);
    }
  }

  private void runWith(Opener opener, Instant start) throws Exception {
    BeamFiles.register();
    TestRun.run(
        TestRun.changed("input:", "input:\n  format: jsonl"),
        new RefreshJob.Sources(List.of(raw.toString()), BeamFiles::list, opener),
        output,
        new LoopRunner(1),
        start);
  }

  private Map<String, String> changes() throws IOException {
    Map<String, String> changes = new TreeMap<>();
    for (JsonNode row : TestRun.rows(output, "sources")) {
      changes.put(row.get("source_path").textValue(), row.get("change").textValue());
    }
    return changes;
  }

  private List<String> faults() throws IOException {
    LocalStorage files = LocalStorage.of(output);
    SnapshotId current = new Snapshots(files).current().orElseThrow();
    return new Verifier(files).verify(current, RawCheck.NONE).faults();
  }

  @Test
  void whatARecordSaysBesideItsTextIsUsed() throws Exception {
    Path dump = raw.resolve("dump.jsonl");
    Map<String, String> fields =
        Map.of(
            "id", "a",
            "url", "https://www.kabardesa.id/1",
            "title", "Pasar Pindah",
            "date", "2020-05-04T08:00:00+07:00",
            "text", news("pasar"));
    Files.writeString(dump, JSON.writeValueAsString(fields) + "\n");
    run("jsonl", TestRun.START);
    JsonNode article = first("articles");
    assertThat(article.get("url").textValue()).isEqualTo("https://www.kabardesa.id/1");
    assertThat(article.get("site").textValue()).isEqualTo("kabardesa.id");
    assertThat(article.get("site_method").textValue()).isEqualTo("url");
    assertThat(article.get("title").textValue()).isEqualTo("Pasar Pindah");
    assertThat(article.get("title_method").textValue()).isEqualTo("field");
    assertThat(article.get("published_at").textValue()).isEqualTo("2020-05-04T01:00:00Z");
    assertThat(article.get("published_method").textValue()).isEqualTo("field");
    assertThat(article.get("text").textValue()).startsWith("Kabar pasar\n");

    Map<String, String> later = new TreeMap<>(fields);
    later.put("date", "2020-05-05");
    Files.writeString(dump, JSON.writeValueAsString(later) + "\n");
    run("jsonl", LATER);
    article = first("articles");
    assertThat(article.get("published_date").textValue()).isEqualTo("2020-05-05");
    JsonNode source = first("sources");
    assertThat(source.get("source_sha256").textValue())
        .isEqualTo(Hashing.hex(news("pasar").getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void theMetadataOfAPageIsEvidence() throws Exception {
    Files.writeString(
        raw.resolve("a.html"),
        "<html><head><title>Pasar Pindah - Kabar Desa</title>"
            + "<link rel=canonical href='https://www.kabardesa.id/2'>"
            + "<meta property='article:published_time' content='2020-05-04T01:00:00Z'>"
            + "<meta property='og:title' content='Pasar Desa Pindah ke Lapangan'></head>"
            + "<body><h1>Pasar Desa Pindah ke Lapangan</h1><p>"
            + news("pasar").replace("\n\n", "</p><p>")
            + "</p></body></html>");
    run("html", TestRun.START);
    JsonNode article = first("articles");
    assertThat(article.get("url").textValue()).isEqualTo("https://www.kabardesa.id/2");
    assertThat(article.get("site").textValue()).isEqualTo("kabardesa.id");
    assertThat(article.get("title").textValue()).isEqualTo("Pasar Desa Pindah ke Lapangan");
    assertThat(article.get("title_method").textValue()).isEqualTo("stated-headline");
    assertThat(article.get("published_at").textValue()).isEqualTo("2020-05-04T01:00:00Z");
    assertThat(article.get("published_date").textValue()).isEqualTo("2020-05-04");
    assertThat(article.get("published_method").textValue()).isEqualTo("html");
    assertThat(article.get("published_raw_start").isNull()).isTrue();
    assertThat(article.get("text").textValue()).startsWith("Kabar pasar\n");
  }

  @Test
  void theFilesOfAnArchiveAreRawFilesLikeThoseOfAFolder() throws Exception {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(raw.resolve("a.zip")))) {
      for (String name : new String[] {"x/satu.txt", "dua.txt", "foto.jpg"}) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(news(name).getBytes(StandardCharsets.UTF_8));
      }
    }
    Files.writeString(raw.resolve("tiga.txt"), news("tiga"));
    TestRun.run(raw, output, new BeamRunner());
    assertThat(fates())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "a.zip#x/satu.txt", "article",
                "a.zip#dua.txt", "article",
                "a.zip#foto.jpg", "reject other_format",
                "tiga.txt", "article"));
  }

  private RefreshJob.Result run(String format, Instant start) throws Exception {
    return TestRun.run(
        TestRun.changed("input:", "input:\n  format: " + format),
        raw,
        output,
        new BeamRunner(),
        start);
  }

  private JsonNode first(String table) throws IOException {
    return TestRun.rows(output, table).get(0);
  }

  private Map<String, String> fates() throws IOException {
    Map<String, String> fates = new TreeMap<>();
    for (JsonNode row : TestRun.rows(output, "sources")) {
      fates.put(row.get("source_path").textValue(), row.get("status").textValue());
    }
    for (JsonNode row : TestRun.rows(output, "rejects")) {
      fates.merge(
          row.get("source_path").textValue(),
          row.get("reason").textValue(),
          (status, reason) -> status + " " + reason);
    }
    return fates;
  }

  private static String record(String id, String text) throws IOException {
    return JSON.writeValueAsString(Map.of("id", id, "text", text)) + "\n";
  }

  private static String news(String topic) {
    return "Kabar "
        + topic
        + "\n\nWarga desa membicarakan "
        + topic
        + " di balai desa sejak pagi. "
        + "Kepala desa berkata bahwa urusan "
        + topic
        + " selesai pada 3 Mei 2020 dengan biaya Rp 12 juta.\n\n"
        + "Sebanyak 40 orang hadir untuk "
        + topic
        + " dan pulang menjelang sore.";
  }
}
