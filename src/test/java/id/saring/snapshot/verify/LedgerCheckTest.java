package id.saring.snapshot.verify;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.dataset.Format;
import id.saring.dataset.row.SourceRow;
import id.saring.dataset.table.Tables;
import id.saring.definition.DefinitionFiles;
import id.saring.io.LocalStorage;
import id.saring.io.Storage;
import id.saring.job.LoopRunner;
import id.saring.job.NewsGenerator;
import id.saring.job.TestRun;
import id.saring.snapshot.Ledger;
import id.saring.snapshot.Manifest;
import id.saring.snapshot.SnapshotId;
import id.saring.snapshot.SnapshotReader;
import id.saring.snapshot.Snapshots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCheckTest {
  private static final String INSIDE = "dalam/news-000002.txt";

  @TempDir Path folder;
  private Storage files;
  private Manifest manifest;
  private List<SourceRow> rows;

  @BeforeEach
  void runTwice() throws Exception {
    Path raw = folder.resolve("raw");
    NewsGenerator.write(raw.resolve("dalam"), 4, 5);
    run(raw, 0);
    Files.delete(raw.resolve("dalam/news-000003.txt"));
    run(raw, 60);
    files = LocalStorage.of(folder.resolve("out"));
    Snapshots snapshots = new Snapshots(files);
    SnapshotId current = snapshots.current().orElseThrow();
    manifest = snapshots.manifest(current);
    rows = rows(current);
  }

  private void run(Path raw, int seconds) throws Exception {
    TestRun.run(
        DefinitionFiles.read(TestRun.DEFINITION),
        raw,
        folder.resolve("out"),
        new LoopRunner(1),
        TestRun.START.plusSeconds(seconds));
  }

  private List<SourceRow> rows(SnapshotId id) throws IOException {
    List<SourceRow> all = new ArrayList<>();
    SnapshotReader reader = new SnapshotReader(files.in(Snapshots.path(id)), manifest);
    try (SnapshotReader.Rows<SourceRow> found = reader.rows(Tables.SOURCES, Format.JSONL)) {
      for (SourceRow row = found.next(); row != null; row = found.next()) {
        all.add(row);
      }
    }
    return all;
  }

  /** The faults if the row of {@link #INSIDE} were another, and {@code folders} were not listed. */
  private List<String> faults(UnaryOperator<SourceRow> lie, String... folders) throws IOException {
    Verification verification = new Verification();
    try (LedgerCheck check = LedgerCheck.of(files, manifest, verification)) {
      for (String unlisted : folders) {
        check.rejected(unlisted, "unreadable_folder");
      }
      for (SourceRow row : rows) {
        check.check(row.sourcePath().equals(INSIDE) ? lie.apply(row) : row);
      }
      check.end();
    }
    return verification.faults();
  }

  @Test
  void whatWasWrittenFollows() throws IOException {
    assertThat(faults(row -> row)).isEmpty();
  }

  @Test
  void aFileIsUnlistedOnlyBelowAFolderThatWasNotListed() throws IOException {
    assertThat(faults(Ledger::unlisted, "dalam")).isEmpty();
    assertThat(faults(Ledger::unlisted)).singleElement().asString().contains(INSIDE);
    assertThat(faults(Ledger::unlisted, "luar", "dal"))
        .singleElement()
        .asString()
        .contains("do not follow from the snapshot before");
  }
}
