package id.saring.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.saring.definition.DefinitionFiles;
import id.saring.io.LocalStorage;
import id.saring.run.GraphRunner;
import id.saring.run.JobSpec;
import id.saring.run.RefreshJob;
import id.saring.snapshot.SnapshotId;
import id.saring.snapshot.Snapshots;
import id.saring.text.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A listing that told nothing new is remembered, and never tells it of anything else. */
class KnownListingTest {
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-02-02T02:02:02Z"));
  private static final GraphRunner NONE =
      (spec, batches, progress) -> {
        throw new IllegalStateException("the graph runs");
      };

  @TempDir Path folder;
  private Path raw;
  private Path output;
  private Path known;
  private DefinitionFiles definition;
  private int runs;

  @BeforeEach
  void publish() throws Exception {
    raw = folder.resolve("raw");
    output = folder.resolve("out");
    known = output.resolve(".cache/listing.bin");
    definition = DefinitionFiles.read(TestRun.DEFINITION);
    NewsGenerator.write(raw, 3, 5);
    for (int i = 0; i < 3; i++) {
      Files.setLastModifiedTime(file(i), LONG_AGO);
    }
    assertThat(run(new LoopRunner(1))).isInstanceOf(RefreshJob.Published.class);
  }

  private Path file(int number) {
    return raw.resolve(String.format("news-%06d.txt", number));
  }

  private RefreshJob.Result run(GraphRunner runner) throws Exception {
    return run(runner, JobSpec.Trust.SIZE_AND_TIME);
  }

  private RefreshJob.Result run(GraphRunner runner, JobSpec.Trust trust) throws Exception {
    Instant start = TestRun.START.plusSeconds(60L * runs++);
    return TestRun.run(definition, raw, output, runner, start, trust);
  }

  /**
   * Has the ledger tell other times and contents, and the manifest that this is how it was written.
   */
  private void changeTheLedger() throws IOException {
    Path snapshot = output.resolve("current").toRealPath();
    Path ledger = snapshot.resolve("jsonl/sources/part-00000.jsonl");
    byte[] changed =
        Files.readString(ledger)
            .replace("2020-02-02T", "2019-02-02T")
            .replaceAll("(\"source_sha256\":\")....", "$1none")
            .getBytes(StandardCharsets.UTF_8);
    Files.write(ledger, changed);
    ObjectMapper json = new ObjectMapper();
    JsonNode manifest = json.readTree(snapshot.resolve("manifest.json").toFile());
    for (JsonNode file : manifest.get("files")) {
      if (file.get("path").textValue().equals("jsonl/sources/part-00000.jsonl")) {
        ((ObjectNode) file).put("sha256", Hashing.hex(changed));
      }
    }
    json.writeValue(snapshot.resolve("manifest.json").toFile(), manifest);
  }

  @Test
  void theLedgerIsNotReadForAListingThatIsKnown() throws Exception {
    assertThat(known).exists();
    changeTheLedger();
    assertThat(run(NONE)).isInstanceOf(RefreshJob.NothingNew.class);
    Files.delete(known);
    assertThatThrownBy(() -> run(NONE)).hasMessage("the graph runs");
  }

  @Test
  void aRunThatFindsNothingNewByTheLedgerRemembersIt() throws Exception {
    Files.delete(known);
    assertThat(run(NONE)).isInstanceOf(RefreshJob.NothingNew.class);
    changeTheLedger();
    assertThat(run(NONE)).isInstanceOf(RefreshJob.NothingNew.class);
  }

  @Test
  void aRunThatReadWhatWasTouchedAndFoundNothingNewRemembersIt() throws Exception {
    Files.setLastModifiedTime(file(1), FileTime.from(Instant.parse("2021-02-02T02:02:02Z")));
    assertThat(run(NONE)).isInstanceOf(RefreshJob.NothingNew.class);
    changeTheLedger();
    assertThat(run(NONE)).isInstanceOf(RefreshJob.NothingNew.class);
  }

  @Test
  void whatWasModifiedAsARunBeganIsReadByTheNextAndThenKnown() throws Exception {
    Instant next = TestRun.START.plusSeconds(60L * runs);
    Files.setLastModifiedTime(file(1), FileTime.from(next));
    assertThat(run(NONE)).isInstanceOf(RefreshJob.NothingNew.class);
    Files.writeString(file(1), Files.readString(file(1)).replace("naik", "juga"));
    Files.setLastModifiedTime(file(1), FileTime.from(next));
    assertThatThrownBy(() -> run(NONE)).hasMessage("the graph runs");
    assertThat(run(new LoopRunner(1))).isInstanceOf(RefreshJob.Published.class);
    changeTheLedger();
    assertThat(run(NONE)).isInstanceOf(RefreshJob.NothingNew.class);
  }

  @Test
  void whatIsNewGoneOrOfOtherContentIsNotTakenForTouched() throws Exception {
    FileTime later = FileTime.from(Instant.parse("2021-02-02T02:02:02Z"));
    Files.setLastModifiedTime(file(0), later);
    byte[] content = Files.readAllBytes(file(1));
    Files.delete(file(1));
    assertThatThrownBy(() -> run(NONE)).hasMessage("the graph runs");
    Files.write(file(1), content);
    Files.write(file(7), content);
    assertThatThrownBy(() -> run(NONE)).hasMessage("the graph runs");
    Files.delete(file(7));
    content[content.length / 2] ^= 1;
    Files.write(file(1), content);
    assertThatThrownBy(() -> run(NONE)).hasMessage("the graph runs");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "nothing that was ever written there"})
  void whatIsNoListingIsNoneThatIsKnown(String content) throws Exception {
    Files.writeString(known, content);
    assertThat(run(NONE)).isInstanceOf(RefreshJob.NothingNew.class);
    changeTheLedger();
    assertThat(run(NONE)).isInstanceOf(RefreshJob.NothingNew.class);
  }

  @Test
  void aChangeOfSizeOrNameIsSeen() throws Exception {
    Files.writeString(file(0), "Kota Contoh\n\nBOGOR - Warga menanam 40 pohon.\n");
    Files.setLastModifiedTime(file(0), LONG_AGO);
    assertThat(run(new LoopRunner(1))).isInstanceOf(RefreshJob.Published.class);
    Files.move(file(2), file(7));
    assertThat(run(new LoopRunner(1))).isInstanceOf(RefreshJob.Published.class);
    Files.delete(file(7));
    assertThat(run(new LoopRunner(1))).isInstanceOf(RefreshJob.Published.class);
  }

  @Test
  void checksumsAreTakenOfAListingThatIsKnown() throws Exception {
    Files.writeString(file(1), Files.readString(file(1)).replace("naik", "juga"));
    Files.setLastModifiedTime(file(1), LONG_AGO);
    assertThat(run(NONE)).isInstanceOf(RefreshJob.NothingNew.class);
    assertThat(run(new LoopRunner(1), JobSpec.Trust.CHECKSUM))
        .isInstanceOf(RefreshJob.Published.class);
  }

  @Test
  void anotherSnapshotOrDefinitionIsNotTheOneThatItWasKnownOf() throws Exception {
    SnapshotId first = current();
    NewsGenerator.write(raw, 4, 5);
    for (int i = 0; i < 4; i++) {
      Files.setLastModifiedTime(file(i), LONG_AGO);
    }
    assertThat(run(new LoopRunner(1))).isInstanceOf(RefreshJob.Published.class);
    SnapshotId second = current();
    new Snapshots(LocalStorage.of(output)).use(first);
    assertThat(run(new LoopRunner(1))).isInstanceOf(RefreshJob.UsedAgain.class);
    assertThat(current()).isEqualTo(second);
    definition = TestRun.changed("charset_confidence: 30", "charset_confidence: 31");
    assertThat(run(new LoopRunner(1))).isInstanceOf(RefreshJob.Published.class);
  }

  private SnapshotId current() throws IOException {
    return new Snapshots(LocalStorage.of(output)).current().orElseThrow();
  }

  @Test
  void aLedgerThatWasDamagedIsMadeAnew() throws Exception {
    Path ledger = output.resolve("current/jsonl/sources/part-00000.jsonl");
    byte[] bytes = Files.readAllBytes(ledger);
    bytes[bytes.length / 2] ^= 0x55;
    bytes[bytes.length / 4] = '"';
    Files.write(ledger, bytes);
    assertThat(run(new LoopRunner(1))).isInstanceOf(RefreshJob.Published.class);
    assertThat(TestRun.rows(output, "sources")).hasSize(3);
  }

  @Test
  void aFileThatChangesAsItIsReadMakesNoListingKnown() throws Exception {
    NewsGenerator.write(raw, 4, 5);
    byte[] other = Files.readAllBytes(file(0));
    FileTime later = FileTime.from(Instant.parse("2021-02-02T02:02:02Z"));
    Files.setLastModifiedTime(file(3), LONG_AGO);
    byte[] listed = Files.readAllBytes(file(3));
    for (int i = 0; i < 3; i++) {
      Files.setLastModifiedTime(file(i), LONG_AGO);
    }
    run(
        new LoopRunner(
            1,
            () -> {
              Files.write(file(3), other);
              Files.setLastModifiedTime(file(3), later);
            }));
    Files.write(file(3), listed);
    Files.setLastModifiedTime(file(3), LONG_AGO);
    assertThat(run(new LoopRunner(1))).isInstanceOf(RefreshJob.Published.class);
  }
}
