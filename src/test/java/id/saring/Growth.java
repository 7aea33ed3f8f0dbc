package id.saring;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * How the CPU time of this thread grows from a small piece of work to a large one. Other work on
 * the machine, a collection of garbage and the JVM's compilers only ever add to a measure, so the
 * best of several rounds counts, and a ratio that is small enough once needs no further round.
 *
 * @param small nanoseconds of the small piece, at least a tenth of a millisecond
 * @param large nanoseconds of the large piece
 */
public record Growth(long small, long large) {
  /** What is shorter than this says nothing. */
  private static final long NOISE_NANOS = 100_000;

  private static final int ROUNDS = 10;

  /** Measures both until the large one took less than {@code most} times as long, or ten times. */
  public static Growth measure(Runnable small, Runnable large, double most) {
    Growth best = new Growth(Long.MAX_VALUE, Long.MAX_VALUE);
    for (int round = 0; round < ROUNDS; round++) {
      best =
          new Growth(
              Math.max(NOISE_NANOS, Math.min(best.small, nanos(small))),
              Math.min(best.large, nanos(large)));
      if (best.ratio() < most) {
        return best;
      }
    }
    return best;
  }

  /** How many times as long the large piece took. */
  public double ratio() {
    return (double) large / small;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.1f ms, then %.1f ms", small / 1e6, large / 1e6);
  }

  private static long nanos(Runnable work) {
    long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from;
  }
}
