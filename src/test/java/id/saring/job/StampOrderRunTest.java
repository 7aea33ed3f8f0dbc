package id.saring.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.saring.beam.BeamRunner;
import id.saring.definition.DefinitionFiles;
import id.saring.run.GraphRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a corpus shows the order of day and month of stamps that allow both. */
class StampOrderRunTest {
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-02-02T02:02:02Z"));
  private static final String AMBIGUOUS = "kebun/panen-100.txt";

  @TempDir Path folder;
  private Path raw;
  private Path output;
  private DefinitionFiles definition;
  private int runs;

  @BeforeEach
  void write() throws IOException {
    raw = folder.resolve("raw");
    output = folder.resolve("out");
    definition = TestRun.changed("batch_bytes: 1048576", "batch_bytes: 300");
    stamped(AMBIGUOUS, "7/3/2025 20:00", "pasar");
    stamped("kebun/panen-101.txt", "7/23/2025 20:00", "sawah");
    stamped("kebun/panen-102.txt", "7/24/2025 20:00", "kolam");
  }

  private void stamped(String path, String stamp, String place) throws IOException {
    Path file = raw.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "Warga Menanam Pohon di Tepi %1$s Lama\n\n%2$s\n\nBOGOR - Warga %1$s menanam pohon di tepi %1$s sejak pagi. Mereka membawa bibit dari %1$s sebelah.\n"
            .formatted(place, stamp));
    Files.setLastModifiedTime(file, LONG_AGO);
  }

  private void run(Path to, GraphRunner runner) throws Exception {
    TestRun.run(definition, raw, to, runner, TestRun.START.plusSeconds(60L * runs++));
  }

  private JsonNode ambiguous() throws IOException {
    return TestRun.rows(output, "articles").stream()
        .filter(row -> row.get("source_path").textValue().equals(AMBIGUOUS))
        .findFirst()
        .orElseThrow();
  }

  private void isLikeARunFromNothing() throws Exception {
    Path fresh = folder.resolve("fresh-" + runs);
    run(fresh, new BeamRunner("--targetParallelism=2"));
    assertThat(data(output)).isEqualTo(data(fresh));
  }

  private static Map<String, String> data(Path of) throws IOException {
    Map<String, String> files = TestRun.dataFiles(of);
    files.keySet().removeIf(path -> path.contains("/sources/"));
    return files;
  }

  @Test
  void filesThatComeChangeHowAnUnchangedOneIsRead() throws Exception {
    run(output, new LoopRunner(2));
    assertThat(ambiguous().get("published_date").isNull()).isTrue();
    assertThat(ambiguous().get("flags").toString()).contains("ambiguous_date");

    stamped("kebun/panen-103.txt", "7/25/2025 20:00", "hutan");
    run(output, new LoopRunner(2));
    assertThat(ambiguous().get("published_date").textValue()).isEqualTo("2025-07-03");
    assertThat(ambiguous().get("flags").toString()).doesNotContain("ambiguous_date");
    isLikeARunFromNothing();

    stamped("kebun/panen-104.txt", "26/7/2025 20:00", "danau");
    run(output, new LoopRunner(2));
    assertThat(ambiguous().get("published_date").isNull()).isTrue();
    assertThat(ambiguous().get("flags").toString()).contains("ambiguous_date");
    isLikeARunFromNothing();
  }
}
