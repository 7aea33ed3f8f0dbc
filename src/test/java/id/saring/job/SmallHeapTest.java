package id.saring.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Issue 10, hole 3: a file that is too much for the heap never takes the others with it. */
class SmallHeapTest {
  private static final String DENSE = "12 orang, 3 Mei 2020. ";
  private static final int WORKERS = 4;

  @TempDir Path folder;

  private static String news(int number) {
    return "Panen Raya\n\nBREBES - Petani memanen " + number + " hektare bawang pada 6 Mei 2019.\n";
  }

  /** More than the heap holds, and more of one thing than any article has. */
  @Test
  void oneDenseFileIsARejectAndTheOthersArePublished() throws Exception {
    SmallHeap heap = new SmallHeap(folder);
    heap.write("a.txt", news(12));
    heap.write("dense.txt", DENSE.repeat(80_000));
    heap.write("marks.txt", "e\u0301".repeat(80_000));
    heap.write(
        "prose.txt", "Warga desa itu memanen padi di sawah mereka sejak pagi. ".repeat(20_000));
    heap.write("z.txt", news(13));
    assertThat(heap.run(192, WORKERS))
        .containsExactly(
            Map.entry("a.txt", "article"),
            Map.entry("dense.txt", "too_complex"),
            Map.entry("marks.txt", "too_complex"),
            Map.entry("prose.txt", "article"),
            Map.entry("z.txt", "article"));
  }

  /** Workers share the heap: together these want more of it than there is. */
  @Test
  void manyDenseFilesAtOnceAreArticles() throws Exception {
    SmallHeap heap = new SmallHeap(folder);
    for (int i = 0; i < 8; i++) {
      heap.write("dense-" + i + ".txt", i + " " + DENSE.repeat(15_000));
      heap.write("news-" + i + ".txt", news(i));
    }
    assertThat(heap.run(144, WORKERS))
        .hasSize(16)
        .allSatisfy((path, fate) -> assertThat(fate).isEqualTo("article"));
  }
}
