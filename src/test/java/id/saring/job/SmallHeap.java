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

/** Runs Saring in a process of its own, with little heap, on texts written for that. */
final class SmallHeap {
  private final Path folder;

  /** Runs with all of their files in {@code folder}. */
  SmallHeap(Path folder) {
    this.folder = folder;
  }

  /** Writes a raw file. */
  void write(String name, String text) throws IOException {
    Path file = Files.createDirectories(folder.resolve("raw")).resolve(name);
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  /**
   * Runs on what was written, with a heap of {@code megabytes} and {@code workers}; what became of
   * each file: its status, or why it was rejected.
   */
  Map<String, String> run(int megabytes, int workers) throws Exception {
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
                "--targetParallelism=" + workers)
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
}
