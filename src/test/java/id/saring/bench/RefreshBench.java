package id.saring.bench;

import id.saring.beam.BeamRunner;
import id.saring.job.LoopRunner;
import id.saring.job.NewsGenerator;
import id.saring.job.TestRun;
import id.saring.run.GraphRunner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures whole runs on generated files: with Beam's DirectRunner, and as a plain loop on two
 * threads that does the same work without Beam, in turns. Arguments: number of files, folder to
 * work in, rounds.
 */
public final class RefreshBench {
  private RefreshBench() {}

  /** Prints seconds of each run and the ratio of the medians. */
  public static void main(String... arguments) throws Exception {
    int count = Integer.parseInt(arguments[0]);
    Path folder = Path.of(arguments[1]);
    Path raw = folder.resolve("raw-" + count);
    if (!Files.isDirectory(raw)) {
      NewsGenerator.write(raw, count, 42);
    }
    int rounds = Integer.parseInt(arguments[2]);
    double[] beam = new double[rounds];
    double[] loop = new double[rounds];
    for (int round = 0; round < beam.length; round++) {
      beam[round] = seconds("beam", raw, folder, new BeamRunner("--targetParallelism=2"));
      loop[round] = seconds("loop", raw, folder, new LoopRunner(2));
    }
    System.out.printf(
        Locale.ROOT,
        "%d files: beam %.1f s, loop %.1f s (medians of %d), ratio %.2f, %s%n",
        count,
        median(beam),
        median(loop),
        rounds,
        median(beam) / median(loop),
        peakMemory());
  }

  private static double seconds(String name, Path raw, Path folder, GraphRunner runner)
      throws Exception {
    Path output = folder.resolve("out");
    delete(output);
    InstantSource clock = InstantSource.system();
    Instant start = clock.instant();
    TestRun.run(raw, output, runner);
    double seconds = Duration.between(start, clock.instant()).toMillis() / 1000.0;
    System.out.printf(Locale.ROOT, "%s %.1f s%n", name, seconds);
    delete(output);
    return seconds;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** Linux's own account of the process's largest resident memory. */
  private static String peakMemory() throws IOException {
    List<String> status = Files.readAllLines(Path.of("/proc/self/status"), StandardCharsets.UTF_8);
    return status.stream()
        .filter(line -> line.startsWith("VmHWM"))
        .findFirst()
        .orElse("peak memory unknown")
        .replaceAll("\\s+", " ");
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
