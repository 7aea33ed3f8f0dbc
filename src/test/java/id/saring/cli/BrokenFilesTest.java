package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.beam.BeamRunner;
import id.saring.job.TestRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every text that ever broke Saring, or that is of a kind that did, is kept as a file: all go
 * through a whole run, are undone to the byte in it, and are verified again, and deeply.
 */
class BrokenFilesTest {
  @TempDir Path folder;

  @Test
  void noneBreaksItAnyMore() throws Exception {
    Path raw = Files.createDirectories(folder.resolve("raw"));
    for (String kept : List.of("broken", "cases")) {
      try (Stream<Path> files = Files.list(Path.of("src/test/resources", kept))) {
        for (Path file : files.toList()) {
          Files.copy(file, raw.resolve(file.getFileName()));
        }
      }
    }
    Path output = folder.resolve("out");
    TestRun.run(raw, output, new BeamRunner());
    assertThat(TestRun.rows(output, "rejects")).isEmpty();
    Called verify =
        Called.saring("verify", "--deep", "--input", raw.toString(), "--output", output.toString());
    assertThat(verify.out()).contains(", 0 faults");
    assertThat(verify.code()).isZero();
  }
}
