package id.saring.bench;

import id.saring.definition.PackFiles;
import id.saring.lang.Language;
import id.saring.strip.Stripper;
import id.saring.strip.repeat.Templates;
import id.saring.text.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The strip stage alone, over a directory of raw articles; the counter {@code bytes} gives bytes a
 * second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class StripBenchmark {
  /** Directory with one raw text per file. */
  @Param("seeds")
  public String directory;

  private final List<Page> pages = new ArrayList<>();
  private final Stripper stripper = Stripper.of(Language.load("id"), PackFiles.all());
  private long bytes;

  /** Counts the bytes of the articles stripped. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Throughput {
    public long bytes;
  }

  /** Reads and cuts all files before the clock runs. */
  @Setup
  public void read() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(directory))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        byte[] raw = Files.readAllBytes(file);
        bytes += raw.length;
        pages.add(
            Page.of(
                new String(raw, StandardCharsets.UTF_8)
                    .replace("\r\n", "\n")
                    .replace('\u00a0', ' ')));
      }
    }
  }

  /** Strips every article once. */
  @Benchmark
  public void strip(Throughput throughput, Blackhole hole) {
    for (Page page : pages) {
      hole.consume(stripper.strip(page, Templates.NONE));
    }
    throughput.bytes += bytes;
  }
}
