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

/** Issue 10, hole 3: a file that is too much for the heap never takes the others with it. */
class SmallHeapTest {
  private static final String DENSE = "12 orang, 3 Mei 2020. ";

  @TempDir Path folder;

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("raw"));
    Files.writeString(folder.resolve("raw").resolve(name), text, StandardCharsets.UTF_8);
  }

  /** Runs Saring on what was written, with a heap of {@code megabytes}; what became of each. */
  private Map<String, String> run(int megabytes) throws Exception {
    Path log = folder.resolve("log.txt");
    Path output = folder.resolve("out");
    Process process =
        ChildProcess.builder(
                List.of("-Xmx" + megabytes + "m", "-Xss512k", "-XX:TieredStopAtLevel=1"),
                Saring.class,
                "run",
                TestRun.DEFINITION.toString(),
                "--input",
                folder.resolve("raw").toString(),
                "--output",
                output.toString(),
                "--",
                "--targetParallelism=4")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(log)).isZero();
    Map<String, String> fates = new TreeMap<>();
    for (JsonNode row : TestRun.rows(output, "sources")) {
      fates.put(row.get("source_path").textValue(), row.get("status").textValue());
    }
    for (JsonNode row : TestRun.rows(output, "rejects")) {
      fates.put(row.get("source_path").textValue(), row.get("reason").textValue());
    }
    return fates;
  }

  private static String news(int number) {
    return "Panen Raya\n\nBREBES - Petani memanen " + number + " hektare bawang pada 6 Mei 2019.\n";
  }

  /** More than the heap holds, and more of one thing than any article has. */
  @Test
  void oneDenseFileIsARejectAndTheOthersArePublished() throws Exception {
    write("a.txt", news(12));
    write("dense.txt", DENSE.repeat(80_000));
    write("marks.txt", "e\u0301".repeat(80_000));
    write("prose.txt", "Warga desa itu memanen padi di sawah mereka sejak pagi. ".repeat(20_000));
    write("z.txt", news(13));
    assertThat(run(192))
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
    for (int i = 0; i < 8; i++) {
      write("dense-" + i + ".txt", i + " " + DENSE.repeat(15_000));
      write("news-" + i + ".txt", news(i));
    }
    assertThat(run(144))
        .hasSize(16)
        .allSatisfy((path, fate) -> assertThat(fate).isEqualTo("article"));
  }
}
