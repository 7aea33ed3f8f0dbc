package id.saring.snapshot.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.dataset.DataFile;
import id.saring.dataset.Format;
import id.saring.dataset.row.ArticleRow;
import id.saring.dataset.table.Table;
import id.saring.dataset.table.Tables;
import id.saring.io.LocalStorage;
import id.saring.io.Storage;
import id.saring.snapshot.Manifest;
import id.saring.snapshot.PublicationLog;
import id.saring.snapshot.SnapshotId;
import id.saring.snapshot.Snapshots;
import id.saring.snapshot.TestRun;
import id.saring.text.Hashing;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifierTest {
  @TempDir Path output;
  private Storage files;
  private SnapshotId id;
  private Path snapshot;

  @BeforeEach
  void publish() throws Exception {
    files = LocalStorage.of(output);
    TestRun run = new TestRun(files, Instant.parse("2020-01-08T06:30:00Z"), "aaaa0001");
    run.publish(20, 10);
    id = run.id;
    snapshot = output.resolve(Snapshots.path(id));
  }

  private List<String> faults() throws IOException {
    return new Verifier(files).verify(id, RawCheck.NONE).faults();
  }

  @Test
  void aSoundSnapshotHasNoFaults() throws Exception {
    assertThat(faults()).isEmpty();
  }

  @Test
  void aSnapshotThatIsNotThereIsAnError() {
    SnapshotId other = new SnapshotId("20190101T000000Z-00000000");
    assertThatThrownBy(() -> new Verifier(files).verify(other, RawCheck.NONE))
        .hasMessageContaining("there is no snapshot 20190101T000000Z-00000000");
  }

  @Test
  void damageToAnyFileIsFound() throws Exception {
    for (String path : files.filesBelow(Snapshots.path(id))) {
      Path file = snapshot.resolve(path);
      byte[] bytes = Files.readAllBytes(file);
      if (!path.equals(Manifest.FILE) && bytes.length > 0) {
        byte[] damaged = bytes.clone();
        damaged[bytes.length / 2] ^= 4;
        Files.write(file, damaged);
        assertThat(faults()).singleElement().asString().startsWith(path + " should have ");
        Files.delete(file);
        assertThat(faults()).containsExactly(path + " is missing");
        Files.write(file, bytes);
      }
    }
    Files.writeString(snapshot.resolve("notes.txt"), "mine");
    assertThat(faults()).containsExactly("notes.txt is not in the manifest");
  }

  /** Rows changed in JSONL, with the manifest in step: the checksums hold, the rows do not. */
  @Test
  void rowsThatDoNotFitAreFound() throws Exception {
    check(
        Tables.DATES,
        "\"surface\":\"8 Januari",
        "\"surface\":\"9 Januari",
        "is not the same in parquet/dates/part-00000");
    check(
        Tables.DATES,
        "\"surface\":\"8 Januari",
        "\"surface\":\"9 Januari",
        "dates: row 0 of harian/00000.txt does not point at its surface in text");
    check(
        Tables.FIGURES, "\"seq\":1,", "\"seq\":2,", "figures: row 1 of harian/00000.txt has seq 2");
    check(
        Tables.EDITS,
        Hashing.articleId(TestRun.path(4)),
        "00000000000000ff",
        "edits: a row belongs to no source, or is out of order:"
            + " EditRow[articleId=00000000000000ff");
    check(
        Tables.SOURCES,
        "\"source_path\":\"harian/00005.txt\"",
        "\"source_path\":\"harian/00004.txt\"",
        "sources: harian/00004.txt is not in the order of paths, or twice");
    check(
        Tables.SOURCES,
        "\"duplicate_of\":\"" + Hashing.articleId(TestRun.path(6)),
        "\"duplicate_of\":\"00000000000000ff",
        "duplicate_of names the article ff, which is not there");
    check(
        Tables.ARTICLES,
        "\"duplicate_of\":\"" + Hashing.articleId(TestRun.path(6)),
        "\"duplicate_of\":\"00000000000000ff",
        "duplicate_of names the article ff, which is not there");
    check(
        Tables.SOURCES,
        "\"article_id\":\"" + Hashing.articleId(TestRun.path(2)),
        "\"article_id\":\"00000000000000ff",
        "articles: article_id of harian/00002.txt is not the hash of its path, or not that in"
            + " sources");
    check(
        Tables.ARTICLES,
        "\"source_bytes\":",
        "\"source_bytes\":1",
        "articles: source_sha256 or source_bytes of harian/00000.txt is not that in sources");
    check(
        Tables.REJECTS,
        "harian/00003",
        "harian/00002",
        "rejects: the row of harian/00003.txt is missing or out of order");
    check(Tables.SOURCES, "\"change\":\"new\"", "\"change\":\"deleted\"", "the rows give Accounts");
  }

  private void check(Table<?> table, String from, String to, String fault) throws IOException {
    Path file = snapshot.resolve(Format.JSONL.path(table, 0));
    Path manifestFile = snapshot.resolve(Manifest.FILE);
    byte[] bytes = Files.readAllBytes(file);
    byte[] manifestBytes = Files.readAllBytes(manifestFile);
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertThat(text).contains(from);
    byte[] changed = replaceFirst(text, from, to).getBytes(StandardCharsets.UTF_8);
    Files.write(file, changed);
    writeManifest(Format.JSONL.path(table, 0), changed);
    assertThat(faults()).as(fault).anyMatch(found -> found.contains(fault));
    Files.write(file, bytes);
    Files.write(manifestFile, manifestBytes);
    Files.delete(output.resolve(PublicationLog.FILE));
    new Snapshots(files).record();
  }

  private static String replaceFirst(String text, String from, String to) {
    int at = text.indexOf(from);
    return text.substring(0, at) + to + text.substring(at + from.length());
  }

  private void writeManifest(String path, byte[] changed) throws IOException {
    Manifest m = new Snapshots(files).manifest(id);
    List<DataFile> entries = new ArrayList<>();
    for (DataFile entry : m.files()) {
      entries.add(
          entry.path().equals(path)
              ? new DataFile(
                  path, entry.table(), entry.rows(), changed.length, Hashing.hex(changed))
              : entry);
    }
    Files.deleteIfExists(output.resolve(PublicationLog.FILE));
    try (OutputStream out = Files.newOutputStream(snapshot.resolve(Manifest.FILE))) {
      TestRun.with(m, m.accounts(), m.gates(), entries).write(out);
    }
    new Snapshots(files).record();
  }

  @Test
  void theCheckOfArticlesSeesEachWithItsEdits() throws Exception {
    List<String> seen = new ArrayList<>();
    Verification verification =
        new Verifier(files)
            .verify(
                id,
                rows -> {
                  ArticleRow article = rows.article();
                  seen.add(article.sourcePath());
                  String raw = rows.edits().get(0).edit().rawText() + article.article().text();
                  boolean undone =
                      Hashing.hex(raw.getBytes(StandardCharsets.UTF_8))
                          .equals(rows.source().sourceSha256());
                  return undone && !article.sourcePath().endsWith("4.txt")
                      ? Optional.empty()
                      : Optional.of("undo does not give the raw file");
                });
    assertThat(seen).hasSize(14).isSorted();
    assertThat(verification.faults())
        .containsExactly(
            "harian/00004.txt: undo does not give the raw file",
            "harian/00014.txt: undo does not give the raw file");
  }
}
