package id.saring.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.io.MemoryStorage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BatchTest {
  private static final long BATCH = 100_000;

  private static List<PlannedFile> files(int days, long seed) {
    Random random = new Random(seed);
    List<PlannedFile> files = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      for (int i = 0; i < 40; i++) {
        String path = String.format("2020/%03d/%02d.txt", day, i);
        files.add(new PlannedFile(path, "file:///" + path, 500 + random.nextInt(5000), day, null));
      }
    }
    return files;
  }

  private static List<Batch> cut(List<PlannedFile> files) throws IOException {
    List<Batch> batches = new ArrayList<>();
    BatchCutter cutter = new BatchCutter(BATCH, batches::add);
    for (PlannedFile file : files) {
      cutter.add(file);
    }
    cutter.end();
    return batches;
  }

  private static List<BatchRef> write(
      InputManifest manifest, List<Batch> batches, String definitionHash) throws IOException {
    try (InputManifest.Writer writer = manifest.create(definitionHash)) {
      for (Batch batch : batches) {
        writer.add(batch);
      }
      return writer.commit();
    }
  }

  private static Set<List<PlannedFile>> contents(List<PlannedFile> files) throws IOException {
    Set<List<PlannedFile>> contents = new HashSet<>();
    cut(files).forEach(batch -> contents.add(batch.files()));
    return contents;
  }

  @Test
  void batchesHoldAllFilesInOrderWithinBounds() throws IOException {
    List<PlannedFile> files = files(200, 1);
    List<Batch> batches = cut(files);
    assertThat(batches.stream().flatMap(batch -> batch.files().stream()).toList()).isEqualTo(files);
    assertThat(batches.subList(0, batches.size() - 1))
        .allMatch(batch -> batch.bytes() >= BATCH / 2 && batch.bytes() < 2 * BATCH + 5500);
    double mean = batches.stream().mapToLong(Batch::bytes).average().orElseThrow();
    assertThat(mean).isBetween(0.7 * BATCH, 1.3 * BATCH);
    assertThat(cut(List.of())).hasSize(1);
  }

  @Test
  void filesThatComeAndGoLeaveTheBatchesBehindAsTheyAre() throws IOException {
    List<PlannedFile> files = files(200, 1);
    Set<List<PlannedFile>> before = contents(files);
    List<PlannedFile> later = new ArrayList<>(files.subList(80, files.size()));
    later.remove(4000);
    Set<List<PlannedFile>> after = contents(later);
    after.removeAll(before);
    assertThat(after.size()).isLessThan(before.size() / 10);
  }

  @Test
  void theManifestGivesEachBatchBack() throws IOException {
    List<PlannedFile> files = new ArrayList<>(files(20, 1));
    files.set(
        3,
        new PlannedFile("2020/x", "file:///x", 0, 0, "is_folder")
            .withPrior(new PlannedFile.Prior(null, "aaaaaaaa", "bbbbbbbb", true)));
    List<Batch> batches = cut(files);
    InputManifest manifest = new InputManifest(MemoryStorage.empty());
    List<BatchRef> refs = write(manifest, batches, "0".repeat(64));
    for (int i = batches.size() - 1; i >= 0; i--) {
      assertThat(manifest.read(refs.get(i))).isEqualTo(batches.get(i));
      assertThat(refs.get(i).bytes()).isEqualTo(batches.get(i).bytes());
    }
    assertThat(refs).extracting(BatchRef::key).doesNotHaveDuplicates();
    assertThat(write(new InputManifest(MemoryStorage.empty()), batches, "1".repeat(64)))
        .extracting(BatchRef::key)
        .doesNotContainAnyElementsOf(refs.stream().map(BatchRef::key).toList());
  }
}
