package id.saring.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Issue 10, hole 3: a text takes up to 32 times its bytes, 20 times if it is all ASCII, of three
 * quarters of the heap. What is a tenth smaller becomes an article there, what is larger is not
 * tried.
 */
class HeapSoak {
  private static final int MEGABYTES = 256;
  private static final int ROOM = (MEGABYTES << 20) / 4 * 3;
  private static final int LARGEST_ASCII = ROOM / 20;
  private static final int LARGEST = ROOM / 32;
  private static final int WORKERS = 2;

  @TempDir Path folder;

  @Test
  void theHeapSaysHowLargeATextMayBe() throws Exception {
    SmallHeap heap = new SmallHeap(folder);
    write(heap, "ascii.txt", "Warga desa itu memanen padi di sawah. ", LARGEST_ASCII / 10 * 9);
    write(heap, "more-ascii.txt", "Ia memanen padi di sawah mereka. ", LARGEST_ASCII / 10 * 11);
    write(heap, "other.txt", "Warga “desa” itu memanen padi – di sawah. ", LARGEST / 10 * 9);
    write(heap, "more-other.txt", "Ia “memanen” padi – di sawah. ", LARGEST / 10 * 11);
    for (int i = 0; i < 6; i++) {
      write(
          heap, "news-" + i + ".txt", "Warga desa ke-" + i + " memanen padi pada 3 Mei 2020. ", 60);
    }
    Map<String, String> fates = heap.run(MEGABYTES, WORKERS);
    fates.values().removeIf("article"::equals);
    assertThat(fates)
        .containsExactly(
            Map.entry("more-ascii.txt", "too_complex"), Map.entry("more-other.txt", "too_complex"));
  }

  private static void write(SmallHeap heap, String name, String sentence, int bytes)
      throws IOException {
    int times = Math.max(1, bytes / sentence.getBytes(StandardCharsets.UTF_8).length);
    heap.write(name, sentence.repeat(times));
  }
}
