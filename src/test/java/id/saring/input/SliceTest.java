package id.saring.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.saring.io.Opener;
import id.saring.text.ByteEscapes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records read where they stand are those that reading the file from its start gives. */
class SliceTest {
  private static final int MAX = 400;
  private static final Fields FIELDS = new Fields("text", "meta.id", "url", "date", "title");

  private static final List<String> JSON_LINES =
      List.of(
          "{\"id\":\"a\",\"text\":\"Warga pulang.\",\"url\":\"u\",\"date\":\"2020-01-02\"}",
          "{\"text\":\"Warga \\u00e9 pulang\",\"title\":\"Judul – é\",\"id\":17}",
          "{\"id\":1.50,\"text\":\"x\"}",
          "{\"id\":null,\"text\":\"tanpa nomor\"}",
          "{\"id\":\" \",\"text\":\"\"}",
          "{\"id\":\"p\\\"q\",\"text\":\"x\",\"meta\":{\"id\":\"dalam\",\"x\":[1,{\"id\":2}]}}",
          "{\"id\":\"k\",\"id\":\"l\",\"text\":\"satu\",\"text\":\"dua\"}",
          "{\"id\":\"c\",\"text\":\"terpotong",
          "{\"id\":\"d\",\"text\":\"x\"} lebih",
          "{\"id\":\"e\",\"text\":7}",
          "{\"id\":\"f\"}",
          "[1,2]",
          "bukan JSON",
          "\u00a0",
          "",
          "  ",
          "{\"id\":\"g\",\"text\":\"bita \uDC92 lain\"}",
          "{\"id\":\"\\ud83d\",\"text\":\"\\ud83d\"}",
          "{\"id\":\"h\",\"text\":\"" + "panjang ".repeat(60) + "\"}");

  private static final List<String> CSV_ROWS =
      List.of(
          "k1,\"Judul, dua\",\"Baris satu\nbaris \"\"dua\"\"\",https://kabar.example/2",
          ",,Tanpa id,",
          "k3,kurang",
          "",
          "k4,é,Empat – é,u",
          "k5,x,bita \uDC92 lain,u",
          "\"k6\",\"\",\"\",\"\"");

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void ofJsonLines(int seed) throws IOException {
    for (Fields fields : List.of(Fields.DEFAULT, FIELDS)) {
      check(InputFormat.JSONL, fields, file(new Random(seed), "", JSON_LINES));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void ofJsonArrays(int seed) throws IOException {
    Random random = new Random(seed);
    List<String> elements = new ArrayList<>();
    for (String line : JSON_LINES) {
      if (line.startsWith("{") && line.endsWith("}")) {
        elements.add(
            random.nextBoolean() ? line : line.replace("{\"", "{\n \"").replace(":", " :\n"));
      }
    }
    Collections.shuffle(elements, random);
    String array = "[" + (random.nextBoolean() ? "\n" : "") + String.join(",\n ", elements) + "]";
    for (Fields fields : List.of(Fields.DEFAULT, FIELDS)) {
      byte[] bytes = ByteEscapes.encode(array, UTF_8);
      check(InputFormat.JSONL, fields, bytes);
      check(InputFormat.JSONL, fields, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void ofTables(int seed) throws IOException {
    Random random = new Random(seed);
    byte[] file = file(random, "id,title,text,url\n", CSV_ROWS);
    check(InputFormat.CSV, Fields.DEFAULT, file);
    check(
        InputFormat.CSV,
        Fields.DEFAULT,
        new String(file, UTF_8).replace('\uFFFD', '?').getBytes(Charset.forName("windows-1252")));
  }

  @Test
  void aPackedFileHasNoPlaces() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(JSON_LINES.get(0).getBytes(UTF_8));
    }
    RecordFile file = new RecordFile(InputFormat.JSONL, Fields.DEFAULT, MAX);
    List<String> found = new ArrayList<>();
    file.index(
        "a.jsonl", new ByteArrayInputStream(bytes.toByteArray()), index(null, file, found, null));
    assertThat(found).singleElement().asString().startsWith("a.jsonl#a text Warga pulang.");
  }

  private static void check(InputFormat format, Fields fields, byte[] bytes) throws IOException {
    RecordFile file = new RecordFile(format, fields, MAX);
    List<String> whole = new ArrayList<>();
    file.read("a", new ByteArrayInputStream(bytes), (path, found) -> whole.add(show(path, found)));
    List<String> sliced = new ArrayList<>();
    List<Slice> places = new ArrayList<>();
    Opener opener = location -> new ByteArrayInputStream(bytes);
    file.index("a", new ByteArrayInputStream(bytes), index(opener, file, sliced, places));
    assertThat(sliced).isEqualTo(whole);
    for (int i = 1; i < places.size(); i++) {
      Slice before = places.get(i - 1);
      assertThat(places.get(i).offset()).isGreaterThanOrEqualTo(before.offset() + before.length());
    }
  }

  private static RecordFile.Index index(
      Opener opener, RecordFile file, List<String> found, List<Slice> places) {
    return new RecordFile.Index() {
      @Override
      public void slice(String path, Slice place) throws IOException {
        places.add(place);
        found.add(show(path, file.read(opener, "a", place)));
      }

      @Override
      public void record(String path, RawRecord record) {
        found.add(show(path, record));
      }
    };
  }

  private static String show(String path, RawRecord found) {
    if (found instanceof RawRecord.Broken broken) {
      return String.join(
          " ", path, broken.reason(), broken.message(), new String(broken.head(), UTF_8));
    }
    RawRecord.Text text = (RawRecord.Text) found;
    return path + " text " + new String(text.bytes(), UTF_8) + " " + text.evidence();
  }

  /** Up to thirty of {@code lines}; a lone low surrogate is a byte that is no UTF-8. */
  private static byte[] file(Random random, String header, List<String> lines) {
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "").append(header);
    for (int i = 1 + random.nextInt(30); i > 0; i--) {
      text.append(lines.get(random.nextInt(lines.size())))
          .append(i == 1 && random.nextBoolean() ? "" : random.nextInt(4) == 0 ? "\r\n" : "\n");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (String part : text.toString().split("(?=\uDC92)|(?<=\uDC92)", -1)) {
      out.writeBytes(part.equals("\uDC92") ? new byte[] {(byte) 0x92} : part.getBytes(UTF_8));
    }
    return out.toByteArray();
  }
}
