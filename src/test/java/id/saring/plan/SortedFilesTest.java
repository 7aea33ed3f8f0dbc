package id.saring.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.input.Slice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SortedFilesTest {
  private static PlannedFile file(String path, long number) {
    return new PlannedFile(
        path,
        "file:///in/" + number,
        number % 3 == 0 ? new Slice(number, 10, number) : null,
        number,
        1_600_000_000_000L + number,
        number % 7 == 0 ? "vanished" : null,
        number % 5 == 0 ? new PlannedFile.Prior("0".repeat(64), "a", "b", true) : null);
  }

  /** Paths that UTF-8 and UTF-16 order differently are among them, and paths that come again. */
  private static List<PlannedFile> files(int count, long seed) {
    Random random = new Random(seed);
    List<PlannedFile> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String name =
          random.nextInt(10) == 0 ? "\uFF21" : random.nextBoolean() ? "\uD83D\uDE00" : "a";
      files.add(file(name + "/" + random.nextInt(count / 2) + ".txt", i));
    }
    return files;
  }

  private static SortedFiles add(SortedFiles sorted, List<PlannedFile> files) throws IOException {
    for (PlannedFile file : files) {
      sorted.add(file);
    }
    return sorted;
  }

  private static List<PlannedFile> sorted(List<PlannedFile> files) {
    List<PlannedFile> sorted = new ArrayList<>(files);
    Collections.sort(sorted, Comparator.comparing(PlannedFile::sourcePath));
    return sorted;
  }

  @Test
  void runsOnDiskAndInMemoryGiveTheSameOrder() throws IOException {
    List<PlannedFile> files = files(1000, 1);
    for (int mostHeld : List.of(1, 7, 250, 999, 1000, 1001)) {
      SortedFiles sorted = add(new SortedFiles(mostHeld), files);
      assertThat(sorted).as("%d in memory", mostHeld).containsExactlyElementsOf(sorted(files));
      assertThat(sorted).as("read again").containsExactlyElementsOf(sorted(files));
      assertThat(sorted.size()).isEqualTo(1000);
    }
    assertThat(new SortedFiles()).isEmpty();
  }

  @Test
  void whatIsTakenOverStandsBehindFilesOfItsPathThatWereThere() throws IOException {
    List<PlannedFile> files = files(900, 2);
    for (int mostHeld : List.of(2, 50, 2000)) {
      SortedFiles all = add(new SortedFiles(mostHeld), files.subList(0, 300));
      all.takeAll(add(new SortedFiles(mostHeld), files.subList(300, 600)));
      all.takeAll(add(new SortedFiles(mostHeld), files.subList(600, 900)));
      assertThat(all.size()).isEqualTo(900);
      assertThat(all).as("%d in memory", mostHeld).containsExactlyElementsOf(sorted(files));
    }
  }
}
