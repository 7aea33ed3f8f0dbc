package id.saring.bench;

import com.sun.management.OperatingSystemMXBean;
import id.saring.beam.BeamRunner;
import id.saring.job.LoopRunner;
import id.saring.job.NewsGenerator;
import id.saring.job.TestRun;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Measures whole runs in CPU time, in turns and in one process: with Beam's DirectRunner, as a
 * plain loop on two threads that does the same work without Beam, and {@link Floor}. The first
 * round, in which the JVM still compiles, is printed but not counted.
 *
 * <p>Arguments: a folder of raw files or a number of files to generate, a folder to work in, rounds
 * to count.
 */
public final class RefreshBench {
  private static final int THREADS = 2;

  private RefreshBench() {}

  private interface Work {
    void run(Path raw, Path output) throws Exception;
  }

  /** Prints CPU seconds of each run, the medians and their ratios. */
  public static void main(String... arguments) throws Exception {
    Path folder = Path.of(arguments[1]);
    Path raw = raw(arguments[0], folder);
    int rounds = Integer.parseInt(arguments[2]);
    Map<String, Work> works = new TreeMap<>();
    works.put(
        "beam",
        (in, out) -> TestRun.run(in, out, new BeamRunner("--targetParallelism=" + THREADS)));
    works.put("loop", (in, out) -> TestRun.run(in, out, new LoopRunner(THREADS)));
    works.put("floor", Floor::write);
    Map<String, double[]> seconds = new TreeMap<>();
    for (int round = -1; round < rounds; round++) {
      for (Map.Entry<String, Work> work : works.entrySet()) {
        double took = cpuSeconds(work.getValue(), raw, folder.resolve("out"));
        System.out.printf(
            Locale.ROOT, "%s %s %.1f s%n", round < 0 ? "cold" : "warm", work.getKey(), took);
        if (round >= 0) {
          seconds.computeIfAbsent(work.getKey(), name -> new double[rounds])[round] = took;
        }
      }
    }
    double beam = median(seconds.get("beam"));
    double loop = median(seconds.get("loop"));
    double floor = median(seconds.get("floor"));
    System.out.printf(
        Locale.ROOT,
        "CPU, medians of %d: beam %.1f s, loop %.1f s, floor %.1f s; beam/loop %.2f, beam/floor"
            + " %.1f; %s%n",
        rounds,
        beam,
        loop,
        floor,
        beam / loop,
        beam / floor,
        peakMemory());
  }

  private static Path raw(String filesOrCount, Path folder) throws IOException {
    if (!filesOrCount.matches("\\d+")) {
      return Path.of(filesOrCount);
    }
    Path raw = folder.resolve("raw-" + filesOrCount);
    if (!Files.isDirectory(raw)) {
      NewsGenerator.write(raw, Integer.parseInt(filesOrCount), 42);
    }
    return raw;
  }

  /** CPU time of this process, all threads, JIT and garbage collector included. */
  private static double cpuSeconds(Work work, Path raw, Path output) throws Exception {
    delete(output);
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long start = system.getProcessCpuTime();
    work.run(raw, output);
    double seconds = (system.getProcessCpuTime() - start) / 1e9;
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
