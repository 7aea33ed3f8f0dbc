package id.saring.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.saring.ChildProcess;
import id.saring.Saring;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  @TempDir Path folder;

  @Test
  void theHeapSaysHowLargeATextMayBe() throws Exception {
    write("ascii.txt", "Warga desa itu memanen padi di sawah. ", LARGEST_ASCII / 10 * 9);
    write("more-ascii.txt", "Ia memanen padi di sawah mereka. ", LARGEST_ASCII / 10 * 11);
    write("other.txt", "Warga “desa” itu memanen padi – di sawah. ", LARGEST / 10 * 9);
    write("more-other.txt", "Ia “memanen” padi – di sawah. ", LARGEST / 10 * 11);
    for (int i = 0; i < 6; i++) {
      write("news-" + i + ".txt", "Warga desa ke-" + i + " memanen padi pada 3 Mei 2020. ", 60);
    }
    Path log = folder.resolve("log.txt");
    Path output = folder.resolve("out");
    Process process =
        ChildProcess.builder(
                List.of("-Xmx" + MEGABYTES + "m", "-XX:TieredStopAtLevel=1"),
                Saring.class,
                "run",
                TestRun.DEFINITION.toString(),
                "--input",
                folder.resolve("raw").toString(),
                "--output",
                output.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(log)).isZero();
    Map<String, String> rejects = new TreeMap<>();
    for (JsonNode row : TestRun.rows(output, "rejects")) {
      rejects.put(row.get("source_path").textValue(), row.get("reason").textValue());
    }
    assertThat(rejects)
        .containsExactly(
            Map.entry("more-ascii.txt", "too_complex"), Map.entry("more-other.txt", "too_complex"));
  }

  private void write(String name, String sentence, int bytes) throws IOException {
    Path file = Files.createDirectories(folder.resolve("raw")).resolve(name);
    int times = Math.max(1, bytes / sentence.getBytes(StandardCharsets.UTF_8).length);
    Files.writeString(file, sentence.repeat(times), StandardCharsets.UTF_8);
  }
}
