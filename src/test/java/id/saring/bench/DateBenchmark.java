package id.saring.bench;

import id.saring.date.DateFinder;
import id.saring.date.DateReference;
import id.saring.lang.Language;
import id.saring.model.DateMention;
import id.saring.text.Lexicon;
import id.saring.text.Tokens;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Speed of date finding on news text, one thread. An operation is one megabyte (10^6 bytes of
 * UTF-8), so the score reads as MB/s. The texts are the first four megabytes of a folder, the five
 * seeds unless {@code -p folder=…} says otherwise.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class DateBenchmark {
  private static final int MEGABYTES = 4;

  /** Folder of the texts. */
  @Param("seeds")
  public String folder;

  private static final Language LANGUAGE = Language.load("id");

  private final Lexicon lexicon = Lexicon.of(DateFinder.vocabulary(LANGUAGE));
  private final DateFinder finder = new DateFinder(LANGUAGE, lexicon);
  private final DateReference reference =
      new DateReference(LocalDate.of(2020, 1, 9), null, ZoneId.of("Asia/Jakarta"));
  private final List<String> texts = new ArrayList<>();
  private final List<Tokens> tokens = new ArrayList<>();

  /** Reads the folder and repeats its texts up to the size of one invocation. */
  @Setup
  public void read() throws IOException {
    for (String text : BenchTexts.read(folder, MEGABYTES * 1_000_000L)) {
      texts.add(text);
      tokens.add(Tokens.of(text, lexicon));
    }
  }

  /** From text: cutting into tokens, finding, resolving. */
  @Benchmark
  @OperationsPerInvocation(MEGABYTES)
  public int text() {
    int found = 0;
    for (String text : texts) {
      found += count(Tokens.of(text, lexicon));
    }
    return found;
  }

  /** From tokens that other finders share. */
  @Benchmark
  @OperationsPerInvocation(MEGABYTES)
  public int tokens() {
    int found = 0;
    for (Tokens text : tokens) {
      found += count(text);
    }
    return found;
  }

  private int count(Tokens text) {
    int found = 0;
    for (List<DateMention> mentions : finder.find(List.of(text), reference)) {
      found += mentions.size();
    }
    return found;
  }
}
