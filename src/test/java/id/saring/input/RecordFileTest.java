package id.saring.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.ZstdOutputStream;
import id.saring.model.SourceEvidence;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.lz4.FramedLZ4CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordFileTest {
  private static final int MAX = 1 << 20;
  private static final String LINES =
      "{\"id\":\"a1\",\"text\":\"Warga"
          + " pulang.\",\"url\":\"https://kabar.example/1\",\"date\":\"2024-03-12\",\"title\":\"Pulang\"}\n"
          + "\n"
          + "{\"text\":\"Tanpa id \\u2013 begitu.\"}\r\n"
          + "{\"id\":7,\"text\":\"Tiga\"}";

  private final InputFormat jsonl = InputFormat.JSONL;

  @Test
  void aLineIsARecord() {
    Map<String, RawRecord> found = read(jsonl, "d/a.jsonl", LINES.getBytes(UTF_8));
    assertThat(found.keySet()).containsExactly("d/a.jsonl#a1", "d/a.jsonl#3", "d/a.jsonl#7");
    assertThat(text(found.get("d/a.jsonl#a1"))).isEqualTo("Warga pulang.");
    assertThat(((RawRecord.Text) found.get("d/a.jsonl#a1")).evidence())
        .isEqualTo(new SourceEvidence("https://kabar.example/1", "Pulang", "2024-03-12", "field"));
    assertThat(text(found.get("d/a.jsonl#3"))).isEqualTo("Tanpa id – begitu.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"text\": | bad_json | line 2 is not JSON",
        "[1] | bad_json | line 2 is no JSON object, but an array",
        "{} {} | bad_json | line 2 is not JSON",
        "{\"isi\":\"x\"} | no_text_field | line 2 has no field 'text'; it has: isi",
        "{\"text\":null} | no_text_field | line 2 holds no string in 'text'",
      })
  void aBrokenLineIsNamedAndTheRestGoesOn(String line, String reason, String message) {
    byte[] bytes = ("{\"text\":\"satu\"}\n" + line + "\n{\"text\":\"tiga\"}\n").getBytes(UTF_8);
    Map<String, RawRecord> found = read(jsonl, "a.jsonl", bytes);
    assertThat(found.keySet()).containsExactly("a.jsonl#1", "a.jsonl#2", "a.jsonl#3");
    RawRecord.Broken broken = (RawRecord.Broken) found.get("a.jsonl#2");
    assertThat(broken.reason()).isEqualTo(reason);
    assertThat(broken.message()).startsWith(message);
    assertThat(new String(broken.head(), UTF_8)).isEqualTo(line);
  }

  /** The bytes of a file until the connection to its store is lost. */
  private static InputStream lostAfter(byte[] bytes) {
    return new SequenceInputStream(
        new ByteArrayInputStream(bytes),
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("connection reset");
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.jsonl", "a.jsonl.gz", "a.csv", "a.zip", "a.warc.gz"})
  void aFileWhoseBytesCannotBeHadIsNotCalledDamaged(String path) throws IOException {
    InputFormat format =
        path.contains(".csv")
            ? InputFormat.CSV
            : path.contains(".warc") ? InputFormat.WARC : InputFormat.JSONL;
    byte[] whole = path.endsWith(".gz") ? pack("gz", LINES.getBytes(UTF_8)) : LINES.getBytes(UTF_8);
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    RecordFile file = new RecordFile(format, Fields.DEFAULT, MAX);
    assertThatThrownBy(() -> file.read(path, lostAfter(half), (name, found) -> {}))
        .isInstanceOf(UnreadableException.class)
        .hasMessage("connection reset");
  }

  @Test
  void aLineThatIsTooLongIsRefusedWithoutBeingHeld() {
    byte[] bytes =
        ("{\"text\":\"" + "x".repeat(3 * MAX) + "\"}\n{\"text\":\"dua\"}").getBytes(UTF_8);
    Map<String, RawRecord> found = read(jsonl, "a.jsonl", bytes);
    assertThat(((RawRecord.Broken) found.get("a.jsonl#1")).reason()).isEqualTo("too_large");
    assertThat(text(found.get("a.jsonl#2"))).isEqualTo("dua");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[@,@,@]",
        "[\n@,\n@,\n@\n]\n",
        "[\n  @,\n  @,\n  @\n]",
        "\uFEFF[@,\n@,@]",
        " \n[\n@,@]\n[@]",
        "$\n$\n$",
        "$$\n$\n"
      })
  void objectsOfAnArrayOrOverSeveralLinesAreRecords(String file) {
    String[] objects = {
      "{\"id\":\"a\",\"text\":\"Satu, {\\\"dua\\\"} – [tiga]\",\"meta\":{\"x\":[1,{\"id\":2}]}}",
      "{\"text\":\"Dua\\nbaris\",\"title\":\"Judul – é\"}",
      "{\"id\":7,\"text\":\"Tiga\"}"
    };
    String document = file;
    for (String object : objects) {
      document =
          document
              .replaceFirst("@", Matcher.quoteReplacement(object))
              .replaceFirst(
                  "\\$",
                  Matcher.quoteReplacement(
                      object.replace("{\"", "{\n  \"").replace("\",\"", "\",\n  \"")));
    }
    Map<String, RawRecord> found = read(jsonl, "a.json", document.getBytes(UTF_8));
    assertThat(found.keySet()).containsExactly("a.json#a", "a.json#2", "a.json#7");
    assertThat(text(found.get("a.json#a"))).isEqualTo("Satu, {\"dua\"} – [tiga]");
    assertThat(text(found.get("a.json#2"))).isEqualTo("Dua\nbaris");
    assertThat(((RawRecord.Text) found.get("a.json#2")).evidence().title()).isEqualTo("Judul – é");
  }

  @Test
  void linesThatBeginWithAnArrayAreLines() {
    Map<String, RawRecord> found =
        read(jsonl, "a.json", "[1]\n{\"text\":\"dua\"}\n".getBytes(UTF_8));
    assertThat(message(found.get("a.json#1"))).isEqualTo("line 1 is no JSON object, but an array");
    assertThat(text(found.get("a.json#2"))).isEqualTo("dua");
  }

  @Test
  void whatIsWrongInAnArrayIsNamed() {
    byte[] bytes =
        join(
            "[{\"text\":\"satu\"},[{\"text\":1}],{\"isi\":\"x\"},{\"text\":\"waduk".getBytes(UTF_8),
            new byte[] {(byte) 0x92},
            ("\"},{\"text\":\"" + "x".repeat(3 * MAX) + "\"},{\"text\":\"enam\"},{\"text\":\"tuj")
                .getBytes(UTF_8));
    Map<String, RawRecord> found = read(jsonl, "a.json", bytes);
    assertThat(text(found.get("a.json#1"))).isEqualTo("satu");
    assertThat(message(found.get("a.json#2")))
        .isEqualTo("record 2 is no JSON object, but an array");
    assertThat(message(found.get("a.json#3"))).startsWith("record 3 has no field 'text'");
    assertThat(((RawRecord.Text) found.get("a.json#4")).bytes())
        .isEqualTo(join("waduk".getBytes(UTF_8), new byte[] {(byte) 0x92}));
    assertThat(message(found.get("a.json#5"))).isEqualTo("record 5 is longer than 1048576 bytes");
    assertThat(text(found.get("a.json#6"))).isEqualTo("enam");
    assertThat(message(found.get("a.json#7")))
        .startsWith("record 7 is not JSON: ")
        .endsWith("; the rest of the file is not read");
    assertThat(found).hasSize(7);
  }

  private static String message(RawRecord found) {
    return ((RawRecord.Broken) found).message();
  }

  @Test
  void bytesThatAreNoUtf8StayAsTheyAre() {
    byte[] bytes =
        join("{\"text\":\"waduk".getBytes(UTF_8), new byte[] {(byte) 0x92}, "s\"}".getBytes(UTF_8));
    RawRecord.Text found = (RawRecord.Text) read(jsonl, "a.jsonl", bytes).get("a.jsonl#1");
    assertThat(found.bytes())
        .isEqualTo(join("waduk".getBytes(UTF_8), new byte[] {(byte) 0x92}, "s".getBytes(UTF_8)));
  }

  @Test
  void halfASurrogatePairIsReplaced() {
    assertThat(text(read(jsonl, "a", "{\"text\":\"a\\ud83db\"}".getBytes(UTF_8)).get("a#1")))
        .isEqualTo("a\uFFFDb");
  }

  @Test
  void fieldsMayBeNamedAndNested() {
    Fields fields = new Fields("isi", "meta.nomor", "meta.tautan", "tgl", "judul");
    String line =
        "{\"isi\":\"x\",\"meta\":{\"nomor\":12,\"tautan\":\"u\"},\"tgl\":\"k\",\"judul\":\"j\"}";
    Map<String, RawRecord> found = read(jsonl, fields, "a", line.getBytes(UTF_8));
    assertThat(((RawRecord.Text) found.get("a#12")).evidence())
        .isEqualTo(new SourceEvidence("u", "j", "k", "field"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz", "zst", "bz2", "xz", "lz4"})
  void packedFilesAreUnpacked(String kind) throws IOException {
    byte[] half = LINES.getBytes(UTF_8);
    byte[] packed = join(pack(kind, half), pack(kind, "\n{\"text\":\"lagi\"}".getBytes(UTF_8)));
    assertThat(read(jsonl, "a.jsonl." + kind, packed).keySet())
        .containsExactly(
            "a.jsonl." + kind + "#a1",
            "a.jsonl." + kind + "#3",
            "a.jsonl." + kind + "#7",
            "a.jsonl." + kind + "#5");
    RawRecord.Broken broken =
        (RawRecord.Broken)
            read(jsonl, "b.jsonl." + kind, Arrays.copyOf(packed, pack(kind, half).length - 9))
                .get("b.jsonl." + kind);
    assertThat(broken.reason()).isEqualTo("bad_packing");
    assertThat(broken.message()).startsWith("the file is damaged");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zip", "tar", "tar.gz", "tar.zst"})
  void archivesAreOpened(String kind) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("x/satu.txt", "Satu".getBytes(UTF_8));
    files.put("x/.hidden.txt", "no".getBytes(UTF_8));
    files.put("__MACOSX/satu.txt", "no".getBytes(UTF_8));
    files.put("dua.txt.gz", pack("gz", "Dua".getBytes(UTF_8)));
    files.put("foto.jpg", new byte[] {1, 2});
    files.put("dalam.zip", archive("zip", Map.of("tiga.txt", "Tiga".getBytes(UTF_8))));
    Map<String, RawRecord> found = read(InputFormat.TEXT, "a." + kind, archive(kind, files));
    String path = "a." + kind + "#";
    assertThat(found.keySet())
        .containsExactly(
            path + "x/satu.txt",
            path + "dua.txt.gz",
            path + "foto.jpg",
            path + "dalam.zip#tiga.txt");
    assertThat(text(found.get(path + "x/satu.txt"))).isEqualTo("Satu");
    assertThat(text(found.get(path + "dua.txt.gz"))).isEqualTo("Dua");
    assertThat(text(found.get(path + "dalam.zip#tiga.txt"))).isEqualTo("Tiga");
    assertThat(((RawRecord.Broken) found.get(path + "foto.jpg")).reason())
        .isEqualTo("other_format");
  }

  @ParameterizedTest
  @CsvSource({"zip, 20", "zip, 60", "tar, 515", "tar.gz, 40"})
  void aTornArchiveIsBroken(String kind, int bytes) throws IOException {
    byte[] whole = archive(kind, Map.of("satu.txt", "Satu, dua, tiga".getBytes(UTF_8)));
    Map<String, RawRecord> found = read(InputFormat.TEXT, "a." + kind, Arrays.copyOf(whole, bytes));
    assertThat(((RawRecord.Broken) found.get("a." + kind)).reason()).isEqualTo("bad_archive");
  }

  @Test
  void aFileWithoutRecordsIsNoSecret() {
    RawRecord.Broken broken = (RawRecord.Broken) read(jsonl, "a.jsonl", new byte[0]).get("a.jsonl");
    assertThat(broken.reason()).isEqualTo("no_records");
  }

  @Test
  void aRowOfATableIsARecord() {
    String csv =
        "id,title,text,url\n"
            + "k1,\"Judul, dua\",\"Baris satu\n"
            + "baris \"\"dua\"\"\",https://kabar.example/2\n"
            + ",,Tanpa id,\n"
            + "k3,kurang\n"
            + "k4,d,Empat,u\n";
    Map<String, RawRecord> found = read(InputFormat.CSV, "t.csv", csv.getBytes(UTF_8));
    assertThat(found.keySet()).containsExactly("t.csv#k1", "t.csv#2", "t.csv#3", "t.csv#k4");
    assertThat(text(found.get("t.csv#k1"))).isEqualTo("Baris satu\nbaris \"dua\"");
    assertThat(((RawRecord.Text) found.get("t.csv#k1")).evidence().title()).isEqualTo("Judul, dua");
    assertThat(((RawRecord.Broken) found.get("t.csv#3")).message())
        .isEqualTo("row 3 has 2 cells; the header has 4");
  }

  @ParameterizedTest
  @CsvSource({"';', UTF-8", "'\t', UTF-8", "'|', UTF-8", "',', windows-1252"})
  void separatorsAndCharsetsAreSeen(String separator, String charset) {
    String csv = "id,text,date\n1,Harga – “naik”,2024\n".replace(",", separator);
    Map<String, RawRecord> found =
        read(InputFormat.CSV, "t.csv", csv.getBytes(Charset.forName(charset)));
    assertThat(text(found.get("t.csv#1"))).isEqualTo("Harga – “naik”");
  }

  @Test
  void anOpenQuoteDoesNotSwallowTheFile() {
    String csv = "id,text\n1,satu\n2,\"dua\n" + "3,tiga\n".repeat(MAX);
    Map<String, RawRecord> found = read(InputFormat.CSV, "t.csv", csv.getBytes(UTF_8));
    assertThat(text(found.get("t.csv#1"))).isEqualTo("satu");
    assertThat(((RawRecord.Broken) found.get("t.csv#2")).message()).contains("a quote may be open");
    assertThat(found).hasSize(2);
  }

  @Test
  void aTableWithoutTheColumnSaysWhatItHas() {
    RawRecord.Broken broken =
        (RawRecord.Broken)
            read(InputFormat.CSV, "t.csv", "a,b\n1,2\n".getBytes(UTF_8)).get("t.csv#0");
    assertThat(broken.message()).startsWith("the header has no column 'text'; it has: a, b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"snappy", "gzip", "zstd", "lz4_raw", "uncompressed"})
  void aRowOfParquetIsARecord(String codec, @TempDir Path folder) throws Exception {
    Path file = folder.resolve("a.parquet");
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute(
          "COPY (SELECT * FROM (VALUES ('k1', 'Satu – “ya”', DATE '2024-03-12', 1.5), ('k2', NULL,"
              + " NULL, 2), (NULL, 'Tiga', NULL, 3)) t(id, text, date, x)) TO '"
              + file
              + "' (FORMAT parquet, CODEC '"
              + codec
              + "')");
    }
    Map<String, RawRecord> found = read(InputFormat.PARQUET, "a.parquet", Files.readAllBytes(file));
    assertThat(found.keySet()).containsExactly("a.parquet#k1", "a.parquet#k2", "a.parquet#3");
    assertThat(text(found.get("a.parquet#k1"))).isEqualTo("Satu – “ya”");
    assertThat(((RawRecord.Text) found.get("a.parquet#k1")).evidence().published())
        .isEqualTo("2024-03-12");
    assertThat(((RawRecord.Broken) found.get("a.parquet#k2")).message())
        .isEqualTo("row 2 has null in 'text'");
    assertThat(text(found.get("a.parquet#3"))).isEqualTo("Tiga");
    Map<String, RawRecord> damaged =
        read(InputFormat.PARQUET, "b.parquet", Arrays.copyOf(Files.readAllBytes(file), 100));
    assertThat(((RawRecord.Broken) damaged.get("b.parquet")).reason()).isEqualTo("bad_parquet");
  }

  @Test
  void aResponseOfAWebArchiveIsARecord() throws IOException {
    String warc =
        warc("warcinfo", "application/warc-fields", "software: x\r\n")
            + response(
                "urn:uuid:a1",
                "https://kabar.example/1",
                "200 OK",
                "text/html; charset=UTF-8",
                "<html><head><title>Judul</title></head><body><p>Warga <b>pulang</b>.</p><p>Lalu"
                    + " tidur.</p></body></html>")
            + response(
                "urn:uuid:a2", "https://kabar.example/2", "404 Not Found", "text/html", "<p>x</p>")
            + response("urn:uuid:a3", "https://kabar.example/3", "200 OK", "image/png", "x");
    byte[] bytes = warc.getBytes(UTF_8);
    Map<String, RawRecord> found = read(InputFormat.WARC, "c.warc.gz", pack("gz", bytes));
    assertThat(found.keySet()).containsExactly("c.warc.gz#a1", "c.warc.gz#a2", "c.warc.gz#a3");
    RawRecord.Text page = (RawRecord.Text) found.get("c.warc.gz#a1");
    assertThat(text(page)).isEqualTo("Warga pulang.\nLalu tidur.\n");
    assertThat(page.evidence())
        .isEqualTo(new SourceEvidence("https://kabar.example/1", "Judul", null, "html"));
    assertThat(((RawRecord.Broken) found.get("c.warc.gz#a2")).reason()).isEqualTo("http_status");
    assertThat(((RawRecord.Broken) found.get("c.warc.gz#a3")).message()).contains("image/png");
    Map<String, RawRecord> damaged =
        read(InputFormat.WARC, "d.warc", (warc + "GARBAGE\r\n\r\n").getBytes(UTF_8));
    assertThat(damaged.values())
        .filteredOn(r -> r instanceof RawRecord.Broken b && b.reason().equals("bad_warc"))
        .hasSize(1);
    assertThat(damaged).hasSize(4);
  }

  @Test
  void aFileThatIsNoPageIsBroken() {
    byte[] image = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    RawRecord.Broken broken =
        (RawRecord.Broken) read(InputFormat.HTML, "a.html", image).get("a.html");
    assertThat(broken.reason()).isEqualTo("looks_like_image");
    assertThat(
            text(read(InputFormat.HTML, "b.html", "<p>Warga pulang".getBytes(UTF_8)).get("b.html")))
        .isEqualTo("Warga pulang\n");
  }

  @Test
  void aPageOfAnOlderArchiveIsARecord() {
    String page =
        "HTTP/1.1 200 OK\r\n"
            + "Content-Type: text/html\r\n"
            + "Content-Length: 20\r\n\r\n"
            + "<p>Warga pulang.</p>";
    String head = "1 0 Kabar\nURL IP-address Archive-date Content-type Archive-length\n";
    String arc =
        "filedesc://kabar.arc 0.0.0.0 20080312030405 text/plain "
            + head.length()
            + "\n"
            + head
            + "\nhttp://kabar.example/1 127.0.0.1 20080312030405 text/html "
            + page.length()
            + "\n"
            + page
            + "\n";
    Map<String, RawRecord> found = read(InputFormat.WARC, "a.arc", arc.getBytes(UTF_8));
    assertThat(found.values()).singleElement().isInstanceOf(RawRecord.Text.class);
    RawRecord.Text text = (RawRecord.Text) found.values().iterator().next();
    assertThat(text(text)).isEqualTo("Warga pulang.\n");
    assertThat(text.evidence().url()).isEqualTo("http://kabar.example/1");
  }

  @Test
  void aConversionOfAWetFileIsARecord() {
    String wet =
        record(
            "conversion",
            "urn:uuid:b1",
            "https://kabar.example/9",
            "text/plain",
            "Warga pulang.\n");
    RawRecord.Text found =
        (RawRecord.Text) read(InputFormat.WET, "c.wet", wet.getBytes(UTF_8)).get("c.wet#b1");
    assertThat(text(found)).isEqualTo("Warga pulang.\n");
    assertThat(found.evidence().url()).isEqualTo("https://kabar.example/9");
  }

  @Test
  void whatTheVisitorThrowsIsNotTheFilesFault() {
    RecordFile file = new RecordFile(jsonl, Fields.DEFAULT, MAX);
    assertThatThrownBy(
            () ->
                file.read(
                    "a",
                    new ByteArrayInputStream(LINES.getBytes(UTF_8)),
                    (path, found) -> {
                      throw new IOException("disk full");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
  }

  private static Map<String, RawRecord> read(InputFormat format, String path, byte[] bytes) {
    return read(format, Fields.DEFAULT, path, bytes);
  }

  private static Map<String, RawRecord> read(
      InputFormat format, Fields fields, String path, byte[] bytes) {
    Map<String, RawRecord> found = new LinkedHashMap<>();
    try {
      new RecordFile(format, fields, MAX).read(path, new ByteArrayInputStream(bytes), found::put);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static String text(RawRecord found) {
    return new String(((RawRecord.Text) found).bytes(), UTF_8);
  }

  private static byte[] pack(String kind, byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packed =
        switch (kind) {
          case "gz" -> new GZIPOutputStream(out);
          case "zst" -> new ZstdOutputStream(out);
          case "bz2" -> new BZip2CompressorOutputStream(out);
          case "lz4" -> new FramedLZ4CompressorOutputStream(out);
          case "xz" -> new XZCompressorOutputStream(out);
          default -> throw new IllegalArgumentException(kind);
        }) {
      packed.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] archive(String kind, Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (kind.equals("zip")) {
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
          zip.putNextEntry(new ZipEntry(file.getKey()));
          zip.write(file.getValue());
          zip.closeEntry();
        }
      }
      return out.toByteArray();
    }
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
        entry.setSize(file.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(file.getValue());
        tar.closeArchiveEntry();
      }
    }
    int dot = kind.indexOf('.');
    return dot < 0 ? out.toByteArray() : pack(kind.substring(dot + 1), out.toByteArray());
  }

  private static String warc(String type, String contentType, String body) {
    return record(type, "urn:uuid:info", null, contentType, body);
  }

  private static String response(String id, String url, String status, String type, String body) {
    return record(
        "response",
        id,
        url,
        "application/http;msgtype=response",
        "HTTP/1.1 "
            + status
            + "\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body);
  }

  private static String record(
      String type, String id, String url, String contentType, String body) {
    return "WARC/1.0\r\nWARC-Type: "
        + type
        + "\r\nWARC-Record-ID: <"
        + id
        + ">\r\n"
        + "WARC-Date: 2024-03-12T03:04:05Z\r\n"
        + (url == null ? "" : "WARC-Target-URI: " + url + "\r\n")
        + "Content-Type: "
        + contentType
        + "\r\nContent-Length: "
        + body.length()
        + "\r\n\r\n"
        + body
        + "\r\n\r\n";
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
