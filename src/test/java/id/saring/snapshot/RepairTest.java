package id.saring.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.io.ForwardingStorage;
import id.saring.io.LocalStorage;
import id.saring.io.PendingFile;
import id.saring.io.Storage;
import id.saring.snapshot.publish.Publisher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What careless hands, dead runs and clocks leave wrong, and how it is put right. */
class RepairTest {
  private static final Instant NOON = Instant.parse("2020-01-08T12:00:00Z");

  @TempDir Path output;

  private Storage files;
  private Snapshots snapshots;
  private SnapshotId first;
  private SnapshotId second;

  @BeforeEach
  void twoSnapshots() throws Exception {
    files = LocalStorage.of(output);
    snapshots = new Snapshots(files);
    first = publish(NOON, "aaaa0001");
    second = publish(NOON.plusSeconds(86_400), "bbbb0001");
  }

  private SnapshotId publish(Instant start, String state) throws Exception {
    TestRun run = new TestRun(files, start, state);
    run.publish(10, 10);
    return run.id;
  }

  private SnapshotId linked() throws IOException {
    return new SnapshotId(output.resolve("current").toRealPath().getFileName().toString());
  }

  private void assertCurrent(SnapshotId id) throws IOException {
    assertThat(Files.readString(output.resolve("CURRENT"))).isEqualTo(id + "\n");
    assertThat(linked()).isEqualTo(id);
    assertThat(snapshots.current()).contains(id);
  }

  private List<String> recover() throws IOException {
    return new Publisher(files).recover();
  }

  /** Note 6: the link and CURRENT are one fact, written twice. */
  @Test
  void hole6PointerAndLinkAreDerivedFromOneAnother() throws Exception {
    files.link("current", "snapshots/" + first);
    assertThat(snapshots.prunable(1)).isEmpty();
    assertThat(recover())
        .containsExactly("current led to " + first + "; it leads to " + second + " now");
    assertCurrent(second);
    assertThat(recover()).isEmpty();
    files.delete("current");
    assertThat(recover())
        .containsExactly("current was no link to a snapshot; it leads to " + second + " now");
    assertCurrent(second);
    Files.delete(output.resolve("CURRENT"));
    files.link("current", "snapshots/" + first);
    assertThat(snapshots.current()).contains(first);
    assertThat(recover())
        .containsExactly("CURRENT was missing or damaged; it names " + first + " now");
    assertCurrent(first);
  }

  @Test
  void hole6PruneSparesWhatEitherNames() throws Exception {
    SnapshotId third = publish(NOON.plusSeconds(2 * 86_400), "cccc0001");
    files.link("current", "snapshots/" + first);
    assertThat(snapshots.prunable(1)).containsExactly(second);
    assertThat(snapshots.all()).containsExactly(first, second, third);
    assertThat(snapshots.prune(1)).containsExactly(second);
    assertThat(PublicationLog.read(files).ids()).containsExactly(first, third);
  }

  /** Note 7, case 121: the clock steps back, the order of publication stays. */
  @Test
  void hole7TheOrderIsThatOfPublicationNotOfNames() throws Exception {
    SnapshotId earlier = publish(NOON.minusSeconds(2 * 86_400), "cccc0001");
    assertThat(snapshots.all()).containsExactly(first, second, earlier);
    assertThat(snapshots.current()).contains(earlier);
    assertThat(snapshots.before(earlier)).contains(second);
    assertThat(snapshots.manifest(earlier).previous()).isEqualTo(second.text());
    assertThat(snapshots.prunable(2)).containsExactly(first);
    Files.delete(output.resolve("SHA256SUMS"));
    assertThat(snapshots.all()).containsExactly(first, second, earlier);
    recover();
    assertThat(PublicationLog.read(files).ids()).containsExactly(first, second, earlier);
  }

  @Test
  void hole7RollbackRefusesATargetThatIsNotWhole() throws Exception {
    Files.delete(output.resolve("snapshots/" + first + "/jsonl/articles/part-00000.jsonl"));
    assertThatThrownBy(() -> snapshots.use(first))
        .isInstanceOf(OutputException.class)
        .hasMessage(
            "snapshot " + first + " is not whole: jsonl/articles/part-00000.jsonl is missing");
    assertCurrent(second);
  }

  @Test
  void hole7TheSameContentIsFoundAgainWhateverIsCurrent() throws Exception {
    Manifest manifest = snapshots.manifest(second);
    snapshots.use(first);
    assertThat(snapshots.sameAs(manifest.inputsHash(), manifest.definitionHash(), any -> true))
        .contains(first);
    assertThat(snapshots.sameAs(manifest.inputsHash(), "another", any -> true)).isEmpty();
    Files.writeString(
        output.resolve("snapshots/" + first + "/jsonl/edits/part-00000.jsonl"), "short");
    assertThat(snapshots.sameAs(manifest.inputsHash(), manifest.definitionHash(), any -> true))
        .contains(second);
  }

  /** Note 8: small damage is healed from what is whole, and said. */
  @Test
  void hole8ADamagedPointerIsHealedFromTheLink() throws Exception {
    for (String text : List.of("", "yesterday", second.text().substring(1), second + "x\n")) {
      Files.writeString(output.resolve("CURRENT"), text);
      assertThat(snapshots.current()).contains(second);
      assertThat(recover())
          .containsExactly("CURRENT was missing or damaged; it names " + second + " now");
      assertCurrent(second);
    }
  }

  @Test
  void hole8ACutManifestGivesTheNewestWholeSnapshot() throws Exception {
    Path manifest = output.resolve("snapshots/" + second + "/manifest.json");
    Files.writeString(manifest, Files.readString(manifest).substring(0, 500));
    assertThat(recover())
        .containsExactly(
            "CURRENT named " + second + ", which is not whole; it names " + first + " now",
            "current led to " + second + "; it leads to " + first + " now");
    assertCurrent(first);
  }

  @Test
  void hole8WithoutPointerAndLinkTheNewestWholeSnapshotIsUsed() throws Exception {
    files.delete("current");
    files.delete("CURRENT");
    assertThat(snapshots.current()).contains(second);
    assertThat(recover()).hasSize(2);
    assertCurrent(second);
  }

  /** Case 123. */
  @Test
  void hole8AFolderInPlaceOfTheLinkIsReplacedIfItIsACopy() throws Exception {
    files.delete("current");
    copy(output.resolve("snapshots/" + second), output.resolve("current"));
    recover();
    assertCurrent(second);
    files.delete("current");
    Files.createDirectories(output.resolve("current"));
    Files.writeString(output.resolve("current/notes.txt"), "mine");
    assertThatThrownBy(this::recover)
        .isInstanceOf(OutputException.class)
        .hasMessage(
            output
                + "/current is a folder with files of its own and should be a link to a"
                + " snapshot; move it away");
    assertThat(output.resolve("current/notes.txt")).exists();
  }

  @Test
  void hole8WhatIsNotWholeIsNoReasonToDoNothing() throws Exception {
    Files.write(
        output.resolve("snapshots/" + second + "/parquet/articles/part-00000.parquet"),
        new byte[3]);
    Files.delete(output.resolve("snapshots/" + first + "/datapackage.json"));
    Manifest manifest = snapshots.manifest(second);
    assertThat(snapshots.sameAs(manifest.inputsHash(), manifest.definitionHash(), any -> true))
        .isEmpty();
    assertThat(snapshots.missing(first)).containsExactly("datapackage.json is missing");
    assertThat(snapshots.missing(second)).singleElement().asString().endsWith("and has 3");
  }

  /** Note 11: a whole snapshot that was never published is no snapshot for ever. */
  @Test
  void hole11AnOrphanOfAFullDiskGoes() throws Exception {
    TestRun third = new TestRun(files, NOON.plusSeconds(2 * 86_400), "cccc0001");
    Manifest manifest = third.write(10, 10);
    Storage full =
        new ForwardingStorage(files) {
          private static final long serialVersionUID = 1L;

          @Override
          public PendingFile create(String path) throws IOException {
            if (path.equals("CURRENT")) {
              throw new IOException("No space left on device for " + path);
            }
            return super.create(path);
          }
        };
    assertThatThrownBy(() -> new Publisher(full).publish(manifest, TestRun.INFO, List.of()))
        .hasMessage("No space left on device for CURRENT");
    assertThat(snapshots.all()).containsExactly(first, second, third.id);
    assertThat(recover())
        .containsExactly(
            "removed snapshots/" + third.id + ", which a run began and did not publish");
    assertThat(snapshots.all()).containsExactly(first, second);
    assertCurrent(second);
  }

  /** A snapshot that somebody put back is not what a dead run left. */
  @Test
  void aRestoredSnapshotStays() throws Exception {
    Path kept = output.resolve("kept");
    copy(output.resolve("snapshots/" + first), kept);
    snapshots.prune(1);
    copy(kept, output.resolve("snapshots/" + first));
    assertThat(recover()).isEmpty();
    assertThat(snapshots.all()).containsExactly(first, second);
  }

  @Test
  void aHoldIsPutAndReleased() throws Exception {
    assertThat(Hold.reason(files)).isEmpty();
    Hold.put(files, "wrong prices");
    assertThat(Hold.reason(files)).contains("wrong prices");
    assertThat(new Hold.HeldException(files, "wrong prices"))
        .hasMessageEndingWith(
            " is on hold: wrong prices; nothing is published before 'saring release'");
    Hold.release(files);
    assertThat(Hold.reason(files)).isEmpty();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }
}
