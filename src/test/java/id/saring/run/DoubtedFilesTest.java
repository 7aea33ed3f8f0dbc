package id.saring.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.definition.Definition;
import id.saring.definition.DefinitionFiles;
import id.saring.job.TestRun;
import id.saring.plan.PlannedFile;
import id.saring.text.Hashing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are read to tell that nothing is new, and what reading them tells. */
class DoubtedFilesTest {
  private static final Instant READ = Instant.parse("2026-03-01T01:00:00Z");
  private static final byte[] TEXT = "Warga menanam pohon.".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;
  private final List<String> opened = new ArrayList<>();
  private final List<PlannedFile> passed = new ArrayList<>();
  private final DoubtedFiles doubted = new DoubtedFiles(passed::add, READ);

  private PlannedFile file(String name, Instant modified, boolean isTouched, byte[] before)
      throws IOException {
    Path path = Files.write(folder.resolve(name), TEXT);
    Files.setLastModifiedTime(path, FileTime.from(modified));
    return new PlannedFile(
            name, path.toUri().toString(), TEXT.length, modified.toEpochMilli(), null)
        .withPrior(new PlannedFile.Prior(Hashing.hex(before), "a", "a", isTouched));
  }

  private boolean areAsBefore() {
    Definition definition = Definition.of(DefinitionFiles.read(TestRun.DEFINITION));
    return doubted.areAsBefore(
        new SourceReader(
            location -> {
              opened.add(location.substring(location.lastIndexOf('/') + 1));
              return new ByteArrayInputStream(TEXT);
            },
            definition.input()));
  }

  @Test
  void onlyWhatWasTouchedOrChangedShortlyBeforeIsRead() throws Exception {
    doubted.add(file("old.txt", READ.minusSeconds(60), false, TEXT));
    doubted.add(file("recent.txt", READ.minusMillis(500), false, TEXT));
    doubted.add(file("touched.txt", READ.minusSeconds(60), true, TEXT));
    assertThat(areAsBefore()).isTrue();
    assertThat(opened).containsExactly("recent.txt", "touched.txt");
    assertThat(passed).hasSize(3);
  }

  @Test
  void otherContentIsTold() throws Exception {
    doubted.add(file("recent.txt", READ, false, "Warga".getBytes(StandardCharsets.UTF_8)));
    assertThat(areAsBefore()).isFalse();
  }

  @Test
  void aNewFileIsToldWithoutReading() throws Exception {
    doubted.add(file("old.txt", READ.minusSeconds(60), false, TEXT).withPrior(null));
    doubted.add(file("recent.txt", READ, false, TEXT));
    assertThat(areAsBefore()).isFalse();
    assertThat(opened).isEmpty();
    assertThat(passed).hasSize(2);
  }

  @Test
  void tooManyForOneThreadAreLeftToTheGraph() throws Exception {
    PlannedFile file = file("recent.txt", READ, false, TEXT);
    for (int i = 0; i < 10_001; i++) {
      doubted.add(file);
    }
    assertThat(areAsBefore()).isFalse();
    assertThat(opened).isEmpty();
    assertThat(passed).hasSize(10_001);
  }

  @Test
  void fewerInAStoreAreTooMany() throws Exception {
    PlannedFile local = file("recent.txt", READ, false, TEXT);
    PlannedFile remote =
        new PlannedFile("recent.txt", "s3://raw/recent.txt", 20, local.modifiedMillis(), null)
            .withPrior(local.prior());
    for (int i = 0; i < 500; i++) {
      doubted.add(remote);
    }
    assertThat(areAsBefore()).isTrue();
    doubted.add(remote);
    assertThat(areAsBefore()).isFalse();
  }

  @Test
  void tooManyBytesForOneThreadAreLeftToTheGraph() throws Exception {
    PlannedFile file = file("recent.txt", READ, false, TEXT);
    doubted.add(
        new PlannedFile("large.txt", file.location(), (64 << 20) + 1, file.modifiedMillis(), null)
            .withPrior(file.prior()));
    assertThat(areAsBefore()).isFalse();
    assertThat(opened).isEmpty();
  }

  @Test
  void withoutASnapshotBeforeNothingIsAsItWas() throws Exception {
    DoubtedFiles first = new DoubtedFiles(passed::add, null);
    first.add(file("old.txt", READ.minusSeconds(60), false, TEXT));
    assertThat(
            first.areAsBefore(
                new SourceReader(
                    location -> new ByteArrayInputStream(TEXT),
                    Definition.of(DefinitionFiles.read(TestRun.DEFINITION)).input())))
        .isFalse();
  }
}
