package id.saring.snapshot.diff;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.dataset.Format;
import id.saring.dataset.table.Tables;
import id.saring.dataset.table.TestTables;
import id.saring.io.LocalStorage;
import id.saring.io.Storage;
import id.saring.snapshot.SnapshotId;
import id.saring.snapshot.Snapshots;
import id.saring.snapshot.TestRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotDiffTest {
  private static final Instant FIRST = Instant.parse("2020-01-08T06:30:00Z");

  @TempDir Path output;

  @Test
  void differencesAreCountedByAspect() throws Exception {
    Storage files = LocalStorage.of(output);
    TestRun older = new TestRun(files, FIRST, "aaaa0001");
    older.publish(18, 10);
    TestRun newer = new TestRun(files, FIRST.plusSeconds(60), "bbbb0002");
    newer.publish(26, 7);
    replace(newer.id, Tables.ARTICLES.name(), "Panen raya", "Panen besar");
    replace(newer.id, Tables.DATES.name(), "\"precision\":\"day\"", "\"precision\":\"month\"");
    SnapshotDiff diff = SnapshotDiff.of(files, older.id, newer.id);
    assertThat(diff.added()).isEqualTo(6);
    assertThat(diff.removed()).isZero();
    assertThat(diff.changed()).isEqualTo(1);
    assertThat(diff.rawChanged()).isZero();
    assertThat(diff.same()).isEqualTo(12);
    assertThat(diff.aspects()).isEqualTo(Map.of("title", 1L, "dates", 1L));
    assertThat(diff.samples()).startsWith("harian/00000.txt: title, dates").hasSize(7);
    SnapshotDiff back = SnapshotDiff.of(files, newer.id, older.id);
    assertThat(back.removed()).isEqualTo(6);
    assertThat(back.samples()).contains("harian/00025.txt: removed");
    assertThat(SnapshotDiff.of(files, older.id, older.id).changed()).isZero();
  }

  private void replace(SnapshotId id, String table, String from, String to) throws Exception {
    Path file =
        output.resolve(Snapshots.path(id)).resolve(Format.JSONL.path(TestTables.named(table), 0));
    String text = Files.readString(file);
    int at = text.indexOf(from);
    Files.writeString(file, text.substring(0, at) + to + text.substring(at + from.length()));
  }
}
