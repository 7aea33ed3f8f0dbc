package id.saring.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.dataset.row.ArticleRow;
import id.saring.dataset.row.TemplateRow;
import id.saring.dataset.table.RowReader;
import id.saring.dataset.table.Table;
import id.saring.dataset.table.Tables;
import id.saring.io.FullStorage;
import id.saring.io.LocalStorage;
import id.saring.io.Storage;
import id.saring.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetWriterTest {
  private static final String DEFINITION = "5".repeat(64);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void duckDbReadsTheSameTypesAndRowsFromBothFormats(long seed) throws Exception {
    write(LocalStorage.of(folder), 0, seed, 400);
    write(LocalStorage.of(folder), 1, seed + 100, 50);
    try (Duck duck = new Duck()) {
      for (Table<?> table : Tables.ALL) {
        String parquet = Duck.parquet(folder, table);
        List<String> described =
            duck.query("DESCRIBE SELECT * FROM " + parquet).stream()
                .map(row -> row.get(0) + " " + row.get(1))
                .toList();
        assertThat(described)
            .isEqualTo(table.columns().stream().map(c -> c.name() + " " + Duck.type(c)).toList());
        String jsonl = Duck.jsonl(folder, table);
        assertThat(duck.number("SELECT count(*) FROM " + parquet)).isEqualTo(450);
        assertThat(duck.query("SELECT * FROM " + parquet).toString())
            .as(table.name())
            .isEqualTo(duck.query("SELECT * FROM " + jsonl).toString());
      }
    }
  }

  @Test
  void rowsComeOutAsTheyWentIn() throws Exception {
    RandomRows random = new RandomRows(7);
    ArticleRow row = random.row(Tables.ARTICLES, 42);
    Article.Published published = row.article().published();
    LocalDate date = published == null ? null : published.date();
    Instant at = published == null ? null : published.at();
    try (DatasetWriter writer = open(LocalStorage.of(folder), 0)) {
      writer.write(Tables.ARTICLES, row);
      writer.commit();
    }
    try (Duck duck = new Duck()) {
      List<Object> read =
          duck.query(
                  "SELECT text, source_bytes, removed_ratio, len(captions),"
                      + " published_date::VARCHAR, epoch_us(published_at) FROM "
                      + Duck.parquet(folder, Tables.ARTICLES))
              .get(0);
      assertThat(read)
          .containsExactly(
              row.article().text(),
              row.sourceBytes(),
              row.removedRatio(),
              (long) row.article().captions().size(),
              date == null ? null : date.toString(),
              at == null ? null : ChronoUnit.MICROS.between(Instant.EPOCH, at));
    }
  }

  /** Note 10: readers of lines split at more than line feeds. */
  @Test
  void hole10JsonLinesAreLinesForEveryReader() throws Exception {
    String line = "a\u2028b\u2029c\u0085d\u000be\u000cf\rg\u001ch\u00e9\ud83d\ude00";
    try (DatasetWriter writer =
        DatasetWriter.open(LocalStorage.of(folder), 0, List.of(Tables.TEMPLATES), DEFINITION)) {
      writer.write(Tables.TEMPLATES, new TemplateRow("s", line, 1, 0.5, "stripped", null));
      writer.commit();
    }
    Path path = folder.resolve(Format.JSONL.path(Tables.TEMPLATES, 0));
    String text = Files.readString(path);
    assertThat(text.split("\\R", -1)).hasSize(2);
    assertThat(text).contains("\\u2028b\\u2029c\\u0085d").contains("\u00e9\ud83d\ude00");
    try (RowReader reader = Format.JSONL.reader(Tables.TEMPLATES, Files.newByteChannel(path))) {
      assertThat(reader.next()[1]).isEqualTo(line);
    }
  }

  @Test
  void emptyTablesStillHaveFilesAndSchemas() throws Exception {
    List<DataFile> files = write(LocalStorage.of(folder), 0, 1, 0);
    assertThat(files).hasSize(14).allSatisfy(file -> assertThat(file.rows()).isZero());
    try (Duck duck = new Duck()) {
      for (Table<?> table : Tables.ALL) {
        assertThat(duck.query("DESCRIBE SELECT * FROM " + Duck.parquet(folder, table)))
            .hasSize(table.columns().size());
        assertThat(duck.number("SELECT count(*) FROM " + Duck.jsonl(folder, table))).isZero();
      }
    }
  }

  @Test
  void sameRowsGiveTheSameBytesInAnyLocaleAndZone() throws Exception {
    List<DataFile> here = write(LocalStorage.of(folder.resolve("a")), 3, 9, 300);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(write(LocalStorage.of(folder.resolve("b")), 3, 9, 300)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(contents(folder.resolve("b"))).isEqualTo(contents(folder.resolve("a")));
  }

  @Test
  void filesAreReportedAsTheyAre() throws Exception {
    for (DataFile file : write(LocalStorage.of(folder), 12, 4, 30)) {
      byte[] bytes = Files.readAllBytes(folder.resolve(file.path()));
      assertThat(file.path()).contains("/part-00012.");
      assertThat(file.bytes()).isEqualTo(bytes.length);
      assertThat(file.rows()).isEqualTo(30);
      assertThat(file.sha256())
          .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    }
  }

  @Test
  void aRetriedBatchReplacesItsFilesWithTheSameBytes() throws Exception {
    Storage storage = LocalStorage.of(folder);
    List<DataFile> first = write(storage, 0, 5, 20);
    Map<String, String> before = contents(folder);
    assertThat(write(storage, 0, 5, 20)).isEqualTo(first);
    assertThat(contents(folder)).isEqualTo(before);
  }

  @Test
  void twoAttemptsAtOnceDoNotDisturbEachOther() throws Exception {
    Storage storage = LocalStorage.of(folder);
    try (DatasetWriter one = open(storage, 0);
        DatasetWriter two = open(storage, 0)) {
      fill(one, 6, 10);
      fill(two, 6, 10);
      List<DataFile> files = one.commit();
      assertThat(two.commit()).isEqualTo(files);
    }
    assertThat(contents(folder)).hasSize(14);
  }

  @Test
  void anAbortedBatchLeavesNothing() throws Exception {
    try (DatasetWriter writer = open(LocalStorage.of(folder), 0)) {
      fill(writer, 1, 10);
    }
    assertThat(contents(folder)).isEmpty();
  }

  @Test
  void anUnfitRowIsRefusedWholeAndTheRestGoesOn() throws Exception {
    try (DatasetWriter writer = open(LocalStorage.of(folder), 0)) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  writer.write(
                      Tables.TEMPLATES, new TemplateRow("s", "x\ud800", 1, 0.5, "a", null)))
          .withMessageContaining("templates.line is no STRING that files can hold");
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  writer.write(
                      Tables.TEMPLATES, new TemplateRow("s", "x", 1, Double.NaN, "a", null)))
          .withMessageContaining("templates.share is no DOUBLE");
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> writer.write(Tables.TEMPLATES, new TemplateRow("s", "x", 1, 1, null, null)))
          .withMessage("templates.action is required and null, in the row site=s, line=x");
      writer.write(Tables.TEMPLATES, new TemplateRow("s", "ok", 1, 0.5, "stripped", null));
      writer.commit();
    }
    assertThat(Files.readString(folder.resolve("jsonl/templates/part-00000.jsonl")))
        .isEqualTo(
            "{\"site\":\"s\",\"line\":\"ok\",\"documents\":1,\"share\":0.5,\"action\":\"stripped\","
                + "\"covered_by\":null}\n");
  }

  @Test
  void aTableOfAnotherBatchIsRefused() throws Exception {
    try (DatasetWriter writer =
        DatasetWriter.open(LocalStorage.of(folder), 0, List.of(Tables.SOURCES), DEFINITION)) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> writer.write(Tables.TEMPLATES, new RandomRows(1).row(Tables.TEMPLATES, 1)))
          .withMessage("this batch does not write templates");
    }
  }

  /** Every byte position at which the disk can be full: the batch fails and leaves nothing. */
  @Test
  void aFullDiskFailsTheBatchAndLeavesNothing() throws Exception {
    long size =
        write(LocalStorage.of(folder.resolve("whole")), 0, 8, 60).stream()
            .mapToLong(DataFile::bytes)
            .sum();
    for (long room = 0; room < size; room += size / 40 + 1) {
      Path full = folder.resolve("full-" + room);
      Storage storage = new FullStorage(LocalStorage.of(full), room);
      assertThatThrownBy(() -> write(storage, 0, 8, 60))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("No space left");
      assertThat(contents(full)).isEmpty();
    }
  }

  private static DatasetWriter open(Storage storage, int part) throws IOException {
    return DatasetWriter.open(storage, part, Tables.ALL, DEFINITION);
  }

  private static List<DataFile> write(Storage storage, int part, long seed, int rows)
      throws IOException {
    try (DatasetWriter writer = open(storage, part)) {
      fill(writer, seed, rows);
      return writer.commit();
    }
  }

  private static void fill(DatasetWriter writer, long seed, int rows) throws IOException {
    RandomRows random = new RandomRows(seed);
    for (Table<?> table : Tables.ALL) {
      for (int i = 0; i < rows; i++) {
        writeRandom(writer, table, random, i);
      }
    }
  }

  private static <R> void writeRandom(
      DatasetWriter writer, Table<R> table, RandomRows random, int i) throws IOException {
    writer.write(table, random.row(table, i));
  }

  private static Map<String, String> contents(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (Files.exists(root)) {
      try (Stream<Path> paths = Files.walk(root)) {
        for (Path path : paths.filter(Files::isRegularFile).toList()) {
          files.put(
              root.relativize(path).toString(), HexFormat.of().formatHex(Files.readAllBytes(path)));
        }
      }
    }
    return files;
  }
}
