package id.saring.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.dataset.DataFile;
import id.saring.dataset.DatasetWriter;
import id.saring.dataset.Format;
import id.saring.dataset.table.RowReader;
import id.saring.dataset.table.Table;
import id.saring.dataset.table.Tables;
import id.saring.dataset.table.TestTables;
import id.saring.io.LocalStorage;
import id.saring.io.Storage;
import id.saring.snapshot.verify.CellCheck;
import id.saring.snapshot.verify.RawCheck;
import id.saring.snapshot.verify.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lies told alike in both formats, in all checksums, in the manifest and in its hash. */
class LieTest {
  @TempDir Path output;

  private Storage files;
  private SnapshotId id;

  @BeforeEach
  void publish() throws Exception {
    files = LocalStorage.of(output);
    TestRun run = new TestRun(files, Instant.parse("2020-01-08T06:30:00Z"), "aaaa0001");
    run.publish(20, 20);
    id = run.id;
    assertThat(faults()).isEmpty();
  }

  private List<String> faults() throws IOException {
    return new Verifier(files).verify(id, RawCheck.NONE).faults();
  }

  private <R> List<Object[]> read(Table<R> table) throws IOException {
    List<Object[]> rows = new ArrayList<>();
    String path = Snapshots.path(id) + "/" + Format.JSONL.path(table, 0);
    try (RowReader reader = Format.JSONL.reader(table, files.open(path))) {
      for (Object[] cells = reader.next(); cells != null; cells = reader.next()) {
        rows.add(cells);
      }
    }
    return rows;
  }

  private <R> void write(Table<R> table, List<Object[]> rows) throws IOException {
    Storage folder = files.in(Snapshots.path(id));
    Map<String, DataFile> written = new HashMap<>();
    try (DatasetWriter writer = DatasetWriter.open(folder, 0, List.of(table), TestRun.DEFINITION)) {
      for (Object[] cells : rows) {
        writer.write(table, table.row(cells));
      }
      writer.commit().forEach(file -> written.put(file.path(), file));
    }
    Manifest m = new Snapshots(files).manifest(id);
    publish(
        TestRun.with(
            m,
            m.accounts(),
            m.gates(),
            m.files().stream().map(file -> written.getOrDefault(file.path(), file)).toList()));
  }

  /** Writes a manifest, and its hash beside the pointer. */
  private void publish(Manifest manifest) throws IOException {
    files.in(Snapshots.path(id)).write(Manifest.FILE, manifest::write);
    files.delete(PublicationLog.FILE);
    new Snapshots(files).record();
  }

  @ParameterizedTest
  @CsvSource({
    "articles, words, 11, paragraphs; words",
    "articles, chars, 3, paragraphs; words",
    "articles, paragraphs, 9, paragraphs; words",
    "articles, removed_chars, 6, removed_ratio",
    "articles, removed_ratio, 0.5, removed_ratio",
    "articles, cluster_size, 2, cluster_size of",
    "articles, published_precision, hour, none of its words",
    "articles, published_precision, day, published_precision of",
    "articles, published_precision, month, published_precision of",
    "articles, published_zone, MST, none of its words",
    "articles, text, Lain., removed_ratio",
    "edits, raw_text, MENU!!, removed_ratio",
    "edits, op, replace, removed_ratio",
    "dates, surface, 9 Januari 2020, does not point at its surface",
    "dates, start, 3, does not point at its surface",
    "dates, paragraph, 1, names the wrong paragraph",
    "figures, paragraph, 0, names the wrong paragraph",
    "edits, paragraph, 1, names the wrong paragraph",
    "sources, source_sha256, 00, source_sha256 or source_bytes",
    "sources, source_bytes, 1, source_sha256 or source_bytes",
    "templates, action, kept, none of its words",
    "rejects, source_sha256, 00, rejects: source_sha256",
    "rejects, reason, empty, the counter reject.internal_error"
  })
  void aCellThatDoesNotFollowIsFound(String name, String column, String value, String fault)
      throws Exception {
    lie(TestTables.named(name), column, value);
    assertThat(faults()).isNotEmpty();
    assertThat(String.join("\n", faults())).contains(fault.replace(';', ','));
  }

  private <R> void lie(Table<R> table, String column, String value) throws IOException {
    List<Object[]> rows = read(table);
    int at = table.indexOf(column);
    Object[] cells = rows.get(0);
    cells[at] =
        switch (table.columns().get(at).type()) {
          case INT32 -> Integer.valueOf(value);
          case INT64 -> Long.valueOf(value);
          case DOUBLE -> Double.valueOf(value);
          default -> value;
        };
    writeCells(table, rows);
  }

  /** Cells as they are, which no row may hold. */
  private <R> void writeCells(Table<R> table, List<Object[]> rows) throws IOException {
    try {
      write(table, rows);
    } catch (IllegalArgumentException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aRowThatIsLeftOutIsFound() throws Exception {
    for (Table<?> table : List.of(Tables.EDITS, Tables.DATES, Tables.FIGURES, Tables.ARTICLES)) {
      List<Object[]> rows = read(table);
      List<Object[]> fewer = new ArrayList<>(rows);
      fewer.remove(1);
      write(table, fewer);
      assertThat(faults()).as(table.name()).isNotEmpty();
      write(table, rows);
      assertThat(faults()).isEmpty();
    }
  }

  @Test
  void aManifestThatLiesIsFound() throws Exception {
    Manifest m = new Snapshots(files).manifest(id);
    GateResult gate = new GateResult("min_articles", Severity.ERROR, "at least 1", "99", true);
    publish(TestRun.with(m, m.accounts(), List.of(gate), m.files()));
    assertThat(faults()).singleElement().asString().contains("not what the accounts say");
    GateResult failed = new GateResult("min_articles", Severity.ERROR, "at least 99", "14", false);
    publish(TestRun.with(m, m.accounts(), List.of(failed), m.files()));
    assertThat(faults()).singleElement().asString().startsWith("it was published against gate");
    GateResult fill =
        new GateResult("max_null_share[title]", Severity.ERROR, "at most 60.0 %", "50.0 %", true);
    publish(TestRun.with(m, m.accounts(), List.of(fill), m.files()));
    assertThat(faults()).singleElement().asString().contains("not what the accounts say");
    publish(m);
    assertThat(faults()).isEmpty();
  }

  @Test
  void valuesThatContradictEachOtherAreFound() {
    CellCheck check = new CellCheck(Tables.FIGURES);
    Object[] cells = new Object[Tables.FIGURES.columns().size()];
    int value = Tables.FIGURES.indexOf("value");
    int exact = Tables.FIGURES.indexOf("value_exact");
    int kind = Tables.FIGURES.indexOf("kind");
    assertThat(check.fault(cells)).isNull();
    cells[value] = 1.5;
    assertThat(check.fault(cells)).isEqualTo("value is 1.5 and value_exact is null");
    for (String wrong : List.of("1.51", "01.5", "1.5E0", "satu", "")) {
      cells[exact] = wrong;
      assertThat(check.fault(cells)).as(wrong).startsWith("value is 1.5 and value_exact is ");
    }
    cells[exact] = "1.50";
    assertThat(check.fault(cells)).isNull();
    cells[kind] = "guess";
    assertThat(check.fault(cells)).isEqualTo("kind is \"guess\", which is none of its words");
  }

  /** A counter that is left out, added or wrong; how full columns are. */
  @Test
  void countersAndFillThatDoNotFollowAreFound() throws Exception {
    Manifest m = new Snapshots(files).manifest(id);
    for (String name : m.counters().keySet()) {
      Map<String, Long> fewer = new TreeMap<>(m.counters());
      fewer.remove(name);
      publish(with(m, fewer, m.fill()));
      assertThat(faults()).as(name).singleElement().asString().contains("counter " + name + " as");
      Map<String, Long> more = new TreeMap<>(m.counters());
      more.merge(name, 1L, Long::sum);
      publish(with(m, more, m.fill()));
      assertThat(faults()).as(name).singleElement().asString().contains("counter " + name + " as");
    }
    Map<String, Long> unknown = new TreeMap<>(m.counters());
    unknown.put("flag.no_such_flag", 3L);
    publish(with(m, unknown, m.fill()));
    assertThat(faults()).singleElement().asString().contains("flag.no_such_flag as 0");
    Fill all = m.fill().get(Fill.ALL);
    for (Fill wrong :
        List.of(
            new Fill(all.articles() - 1, all.filled()),
            new Fill(all.articles(), Map.of("title", all.articles() - 1)),
            new Fill(all.articles(), Map.of("no_such_column", 0L)))) {
      publish(with(m, m.counters(), Map.of(Fill.ALL, wrong)));
      assertThat(faults()).singleElement().asString().contains("fill the columns of articles");
    }
    publish(m);
    assertThat(faults()).isEmpty();
  }

  private static Manifest with(Manifest m, Map<String, Long> counters, Map<String, Fill> fill) {
    return new Manifest(
        m.id(),
        m.previous(),
        m.schemaVersion(),
        m.inputsHash(),
        m.definitionHash(),
        m.versions(),
        m.accounts(),
        m.gates(),
        counters,
        fill,
        m.timings(),
        m.tables(),
        m.files(),
        m.documents());
  }

  /** The log of publications without the snapshot, or no log at all. */
  @Test
  void aSnapshotThatIsNotInTheLogIsFound() throws Exception {
    String log = Files.readString(output.resolve("SHA256SUMS"));
    for (String left : List.of("", "0".repeat(64) + "  snapshots/x/manifest.json\n")) {
      Files.writeString(output.resolve("SHA256SUMS"), left);
      assertThat(faults()).containsExactly("the manifest is not in SHA256SUMS of the output");
    }
    Files.delete(output.resolve("SHA256SUMS"));
    assertThat(faults()).containsExactly("the manifest is not in SHA256SUMS of the output");
    Files.writeString(output.resolve("SHA256SUMS"), log);
    assertThat(faults()).isEmpty();
  }

  /** The hash of the manifest lies beside the pointer. */
  @Test
  void aManifestThatWasChangedIsFound() throws Exception {
    Manifest m = new Snapshots(files).manifest(id);
    Manifest other =
        new Manifest(
            m.id(),
            m.previous(),
            m.schemaVersion(),
            "another",
            m.definitionHash(),
            m.versions(),
            m.accounts(),
            m.gates(),
            m.counters(),
            m.fill(),
            m.timings(),
            m.tables(),
            m.files(),
            m.documents());
    files.in(Snapshots.path(id)).write(Manifest.FILE, other::write);
    assertThat(faults())
        .containsExactly(
            "the manifest was changed since it was published, as SHA256SUMS of the output says");
  }

  @Test
  void whatDesktopsLeaveBehindIsNoFault() throws Exception {
    Storage folder = files.in(Snapshots.path(id));
    folder.write(".DS_Store", out -> out.write(1));
    folder.write("jsonl/articles/.nfs000000000001", out -> out.write(1));
    folder.write("parquet/Thumbs.db", out -> out.write(1));
    assertThat(faults()).isEmpty();
    folder.write("jsonl/articles/part-00001.jsonl", out -> out.write(1));
    assertThat(faults()).containsExactly("jsonl/articles/part-00001.jsonl is not in the manifest");
  }
}
