package id.saring.snapshot.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.dataset.DataFile;
import id.saring.dataset.Duck;
import id.saring.dataset.table.Tables;
import id.saring.io.DyingStorage;
import id.saring.io.ForwardingStorage;
import id.saring.io.FullStorage;
import id.saring.io.LocalStorage;
import id.saring.io.Storage;
import id.saring.snapshot.Accounts;
import id.saring.snapshot.GateResult;
import id.saring.snapshot.Ledger;
import id.saring.snapshot.Manifest;
import id.saring.snapshot.OutputException;
import id.saring.snapshot.Severity;
import id.saring.snapshot.SnapshotId;
import id.saring.snapshot.Snapshots;
import id.saring.snapshot.TestRun;
import id.saring.snapshot.verify.RawCheck;
import id.saring.snapshot.verify.Verification;
import id.saring.snapshot.verify.Verifier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
  private static final Instant FIRST = Instant.parse("2020-01-08T06:30:00Z");
  private static final Instant SECOND = Instant.parse("2020-01-09T06:30:00Z");
  private static final String OLD_STATE = "aaaa0001";
  private static final String NEW_STATE = "bbbb0002";

  private static final String[] WHOLE = {"CURRENT", "SHA256SUMS", "current", "snapshots"};

  @TempDir Path output;
  private Storage files;
  private Snapshots snapshots;

  @BeforeEach
  void open() {
    files = LocalStorage.of(output);
    snapshots = new Snapshots(files);
  }

  private Verification verify(SnapshotId id) throws IOException {
    return new Verifier(files).verify(id, RawCheck.NONE);
  }

  @Test
  void aSnapshotIsPublishedWholeAndSound() throws Exception {
    assertThat(snapshots.current()).isEmpty();
    Manifest manifest = new TestRun(files, FIRST, OLD_STATE).publish(40, 15);
    SnapshotId id = new SnapshotId("20200108T063000Z-aaaa0001");
    assertThat(manifest.id()).isEqualTo(id.text());
    assertThat(snapshots.current()).contains(id);
    assertThat(Files.readString(output.resolve("CURRENT"))).isEqualTo(id + "\n");
    assertThat(output.resolve("current").toRealPath())
        .isEqualTo(output.resolve("snapshots").resolve(id.text()).toRealPath());
    assertThat(snapshots.manifest(id)).isEqualTo(manifest);
    assertThat(manifest.documents().stream().map(Manifest.Document::path))
        .containsExactly(
            "README.md",
            "about.txt",
            "croissant.json",
            "datapackage.json",
            "schema.json",
            "views.sql");
    assertThat(files.names("")).containsExactly(WHOLE);
    Verification verification = verify(id);
    assertThat(verification.faults()).isEmpty();
    assertThat(verification.articleCount()).isEqualTo(28);
    assertThat(verification.fileCount()).isEqualTo(3 * 12 + 2 + 2 + 6);
  }

  @Test
  void analystsJoinTheTables() throws Exception {
    new TestRun(files, FIRST, OLD_STATE).publish(40, 15);
    Path current = output.resolve("current");
    try (Duck duck = new Duck()) {
      String articles = Duck.parquet(current, Tables.ARTICLES);
      assertThat(
              duck.number(
                  "SELECT count(*) FROM "
                      + articles
                      + " a JOIN "
                      + Duck.parquet(current, Tables.DATES)
                      + " d USING (article_id) WHERE a.text[d.start + 1:d.\"end\"] = d.surface"
                      + " AND d.date_from = DATE '2020-01-08'"))
          .isEqualTo(28);
      assertThat(
              duck.number(
                  "SELECT count(*) FROM "
                      + Duck.jsonl(current, Tables.SOURCES)
                      + " s JOIN "
                      + articles
                      + " a ON s.duplicate_of = a.article_id WHERE s.status = 'duplicate'"))
          .isEqualTo(4);
      assertThat(
              duck.number(
                  "SELECT sum(f.value)::BIGINT FROM "
                      + Duck.parquet(current, Tables.FIGURES)
                      + " f JOIN "
                      + articles
                      + " a USING (article_id) WHERE a.published_at"
                      + " = TIMESTAMPTZ '2020-01-08 13:30:00+07:00'"))
          .isPositive();
    }
  }

  @Test
  void aKillAtAnyStepLeavesTheOldOrTheNewSnapshot() throws Exception {
    TestRun first = new TestRun(files, FIRST, OLD_STATE);
    first.publish(10, 10);
    DyingStorage counting = new DyingStorage(files, Long.MAX_VALUE);
    TestRun trial = new TestRun(counting, SECOND, NEW_STATE);
    Manifest manifest = trial.write(10, 10);
    long writing = counting.steps();
    new Publisher(counting).publish(manifest, TestRun.INFO, List.of());
    long steps = counting.steps();
    List<SnapshotId> seen = new ArrayList<>();
    for (long step = 0; step < steps; step += step < writing ? 29 : 1) {
      snapshots.use(first.id);
      snapshots.prune(0);
      Storage dying = new DyingStorage(files, step);
      assertThatThrownBy(
              () ->
                  new Publisher(dying)
                      .publish(
                          new TestRun(dying, SECOND, NEW_STATE).write(10, 10),
                          TestRun.INFO,
                          List.of()))
          .isInstanceOf(DyingStorage.Killed.class);
      SnapshotId current = snapshots.current().orElseThrow();
      Path link = output.resolve("current").toRealPath();
      SnapshotId linked = new SnapshotId(link.getFileName().toString());
      for (SnapshotId id : new TreeSet<>(List.of(current, linked))) {
        assertThat(id).isIn(first.id, trial.id);
        assertThat(verify(id).faults()).as("killed at step " + step).isEmpty();
      }
      seen.add(current);
      new Publisher(files).recover();
      assertThat(files.names("")).containsExactly(WHOLE);
      assertThat(output.resolve("current").toRealPath().getFileName())
          .hasToString(snapshots.current().orElseThrow().text());
    }
    assertThat(seen).contains(first.id, trial.id);
  }

  @Test
  void theRunAfterAKilledOnePublishes() throws Exception {
    new TestRun(files, FIRST, OLD_STATE).publish(10, 10);
    Storage dying = new DyingStorage(files, 40);
    assertThatThrownBy(() -> new TestRun(dying, SECOND, NEW_STATE).publish(10, 10))
        .isInstanceOf(DyingStorage.Killed.class);
    TestRun next = new TestRun(files, SECOND.plusSeconds(60), NEW_STATE);
    next.publish(10, 10);
    assertThat(snapshots.current()).contains(next.id);
    assertThat(verify(next.id).faults()).isEmpty();
    assertThat(files.names("")).containsExactly(WHOLE);
  }

  @Test
  void aFullDiskWhilePublishingLeavesTheOldSnapshot() throws Exception {
    TestRun first = new TestRun(files, FIRST, OLD_STATE);
    first.publish(10, 10);
    for (long room = 0; room < 3000; room += 500) {
      TestRun second = new TestRun(files, SECOND, NEW_STATE);
      Manifest manifest = second.write(10, 10);
      Storage full = new FullStorage(files, room);
      assertThatThrownBy(() -> new Publisher(full).publish(manifest, TestRun.INFO, List.of()))
          .isInstanceOf(IOException.class)
          .hasMessage("No space left on device");
      new Publisher(full).discard(second.id);
      assertThat(snapshots.current()).contains(first.id);
      assertThat(snapshots.all()).containsExactly(first.id);
      assertThat(files.names("")).containsExactly(WHOLE);
    }
    assertThat(verify(first.id).faults()).isEmpty();
  }

  @Test
  void aSnapshotThatCurrentNamesAndThatIsGoneIsAnError() throws Exception {
    new TestRun(files, FIRST, OLD_STATE).publish(10, 10);
    files.delete("snapshots");
    assertThatThrownBy(() -> new Publisher(files).recover())
        .isInstanceOf(OutputException.class)
        .hasMessage(
            output
                + " has CURRENT naming 20200108T063000Z-aaaa0001 and no whole snapshot; restore the"
                + " folder snapshots, or delete CURRENT, current, SHA256SUMS and snapshots to start"
                + " afresh");
    Files.writeString(output.resolve("CURRENT"), "yesterday");
    assertThatThrownBy(snapshots::current)
        .hasMessageContaining(" has CURRENT and no whole snapshot; restore");
  }

  @Test
  void anIdIsUsedOnce() throws Exception {
    new TestRun(files, FIRST, OLD_STATE).publish(10, 10);
    TestRun again = new TestRun(files.in("elsewhere"), FIRST, OLD_STATE);
    Manifest manifest = again.write(10, 10);
    assertThatThrownBy(() -> new Publisher(files).publish(manifest, TestRun.INFO, List.of()))
        .hasMessage("snapshot " + again.id + " is already there; run again");
    assertThat(verify(again.id).faults()).isEmpty();
  }

  @Test
  void aHalfDoneSwitchIsEndedByTheNextRun() throws Exception {
    new TestRun(files, FIRST, OLD_STATE).publish(10, 5);
    TestRun second = new TestRun(files, SECOND, NEW_STATE);
    second.publish(10, 5);
    files.link("current", "snapshots/" + new TestRun(files, FIRST, OLD_STATE).id);
    Files.createDirectories(output.resolve("snapshots/20200110T000000Z-dead0001/parquet"));
    Files.createDirectories(output.resolve(Publisher.WORKSPACE));
    Files.createDirectories(output.resolve(Storage.TEMPORARY));
    Files.writeString(output.resolve(Storage.TEMPORARY).resolve("half"), "2020");
    new Publisher(files).recover();
    assertThat(output.resolve("current").toRealPath().getFileName()).hasToString(second.id.text());
    assertThat(files.names("")).containsExactly(WHOLE);
  }

  @Test
  void aManifestThatCannotBeReadForOnceMovesNoPointer() throws Exception {
    new TestRun(files, FIRST, OLD_STATE).publish(10, 5);
    SnapshotId second = new SnapshotId(new TestRun(files, SECOND, NEW_STATE).publish(10, 5).id());
    Storage unsteady =
        new ForwardingStorage(files) {
          private static final long serialVersionUID = 1L;

          @Override
          public SeekableByteChannel open(String path) throws IOException {
            if (path.equals(Snapshots.path(second) + "/" + Manifest.FILE)) {
              throw new IOException("connection reset");
            }
            return super.open(path);
          }
        };
    assertThatThrownBy(() -> new Snapshots(unsteady).repair())
        .isInstanceOf(IOException.class)
        .hasMessage("connection reset");
    assertThat(snapshots.current()).contains(second);
    assertThat(snapshots.repair()).isEmpty();
  }

  @Test
  void accountsThatDoNotBalanceAreNotPublished() throws Exception {
    Manifest good = written();
    Accounts a = good.accounts();
    refused(
        with(good, new Accounts(a.sources() + 1, a.articles(), a.duplicates(), a.rejects(), 1, 0)),
        "do not balance");
    refused(
        with(
            good,
            new Accounts(
                a.sources() + 1, a.articles() + 1, a.duplicates(), a.rejects(), a.deleted(), 0)),
        "articles has 7 rows and should have 8");
    refused(
        with(
            good,
            new Accounts(
                a.sources(), a.articles(), a.duplicates() + 1, a.rejects() - 1, a.deleted(), 0)),
        "rejects has 1 rows and should have 0");
    refused(
        with(
            good,
            new Accounts(
                a.sources(), a.articles(), a.duplicates(), a.rejects(), a.deleted() + 1, 0)),
        "sources has 10 rows and should have 11");
  }

  @Test
  void filesThatDoNotFitAreNotPublished() throws Exception {
    Manifest good = written();
    List<DataFile> fewer = new ArrayList<>(good.files());
    fewer.removeIf(file -> file.table().equals("templates"));
    refused(with(good, fewer), "templates has no parquet file");
    Path stray =
        output.resolve(Snapshots.path(new SnapshotId(good.id())) + "/jsonl/edits/part-00099.jsonl");
    Files.writeString(stray, "{}\n");
    refused(good, "part-00099.jsonl was written and no batch accounts for it");
    Files.delete(stray);
    Path cut = stray.resolveSibling("part-00000.jsonl");
    byte[] bytes = Files.readAllBytes(cut);
    Files.write(cut, new byte[3]);
    refused(good, "bytes and has 3");
    Files.delete(cut);
    refused(good, "bytes and is missing");
    Files.write(cut, bytes);
    new Publisher(files).publish(good, TestRun.INFO, List.of());
    assertThat(snapshots.current()).isPresent();
  }

  @Test
  void aFailedGateIsNotPublished() throws Exception {
    Manifest good = written();
    Manifest gated =
        TestRun.with(
            good,
            good.accounts(),
            List.of(
                new GateResult(
                    "max_reject_share", Severity.ERROR, "at most 1.0 %", "10.0 %", false),
                new GateResult("max_null_rise", Severity.WARN, "at most 1.0 %", "10.0 %", false)),
            good.files());
    refused(
        gated,
        "nothing is published: gate max_reject_share asks for at most 1.0 % and found 10.0 %; see "
            + output.resolve("failed").resolve(good.id()));
    new Publisher(files).discard(new SnapshotId(good.id()));
    assertThat(files.filesBelow(""))
        .containsExactlyElementsOf(
            Stream.of(
                    "README.md",
                    "croissant.json",
                    "datapackage.json",
                    "manifest.json",
                    "schema.json",
                    "views.sql")
                .map(name -> "failed/" + good.id() + "/" + name)
                .toList());
    try (InputStream in = files.read("failed/" + good.id() + "/manifest.json")) {
      assertThat(Manifest.read(in).gates()).isEqualTo(gated.gates());
    }
    new TestRun(files, SECOND, NEW_STATE).publish(10, 10);
    assertThat(files.names("")).containsExactly(WHOLE);
  }

  @Test
  void aGateThatOnlyWarnsIsPublished() throws Exception {
    Manifest good = written();
    GateResult warning =
        new GateResult("max_null_rise", Severity.WARN, "at most 1.0 %", "10.0 %", false);
    new Publisher(files)
        .publish(
            TestRun.with(good, good.accounts(), List.of(warning), good.files()),
            TestRun.INFO,
            List.of());
    assertThat(snapshots.manifest(snapshots.current().orElseThrow()).gates())
        .containsExactly(warning);
  }

  private Manifest written() throws IOException {
    return new TestRun(files, FIRST, OLD_STATE).write(10, 10);
  }

  private static Manifest with(Manifest m, Accounts accounts) {
    return TestRun.with(m, accounts, m.gates(), m.files());
  }

  private static Manifest with(Manifest m, List<DataFile> files) {
    return TestRun.with(m, m.accounts(), m.gates(), files);
  }

  private void refused(Manifest manifest, String why) throws IOException {
    assertThatThrownBy(() -> new Publisher(files).publish(manifest, TestRun.INFO, List.of()))
        .isInstanceOf(CheckFailedException.class)
        .hasMessageContaining(why);
    assertThat(snapshots.current()).isEmpty();
    assertThat(snapshots.all()).isEmpty();
  }

  @Test
  void oldSnapshotsAreUsedAgainAndPruned() throws Exception {
    List<SnapshotId> ids = new ArrayList<>();
    for (int day = 0; day < 4; day++) {
      TestRun run = new TestRun(files, FIRST.plusSeconds(86_400L * day), OLD_STATE);
      run.publish(10, 5);
      ids.add(run.id);
    }
    assertThat(snapshots.all()).isEqualTo(ids);
    snapshots.use(ids.get(0));
    assertThat(snapshots.current()).contains(ids.get(0));
    assertThat(snapshots.prune(2)).containsExactly(ids.get(1));
    assertThat(snapshots.all()).containsExactly(ids.get(0), ids.get(2), ids.get(3));
    assertThatThrownBy(() -> snapshots.use(ids.get(1)))
        .hasMessage("there is no snapshot " + ids.get(1) + "; see the folder snapshots");
    assertThat(snapshots.current()).contains(ids.get(0));
  }

  @Test
  void theLedgerGivesTheFilesThatWereThereInOrder() throws Exception {
    try (Ledger empty = Ledger.open(files, snapshots.current())) {
      assertThat(empty.next()).isNull();
    }
    new TestRun(files, FIRST, OLD_STATE).publish(25, 10);
    List<String> paths = new ArrayList<>();
    try (Ledger ledger = Ledger.open(files, snapshots.current())) {
      for (var row = ledger.next(); row != null; row = ledger.next()) {
        paths.add(row.sourcePath());
        assertThat(row.firstSeen()).isEqualTo(OLD_STATE);
      }
    }
    assertThat(paths).hasSize(23).isSorted().doesNotContain(TestRun.path(9), TestRun.path(19));
  }
}
