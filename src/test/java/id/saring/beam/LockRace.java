package id.saring.beam;

import id.saring.io.LockedException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Takes the lock of a real store from many threads at once, again and again: a new one, one that is
 * free, one whose holder died. Ends with 1 if it is ever held by none or by two.
 */
final class LockRace {
  private static final int TAKERS = 8;
  private static final String PATH = ".lock";

  /** Short, so that a dead holder's ends soon. */
  private static final StoreLock.Times TIMES =
      new StoreLock.Times(Duration.ofSeconds(10), Duration.ofHours(1), Duration.ofSeconds(1));

  private LockRace() {}

  /**
   * Races.
   *
   * @param arguments the output, the number of rounds, and Beam's options
   */
  public static void main(String[] arguments) throws Exception {
    List<String> given = Arrays.asList(arguments);
    BeamFiles.configure(given.subList(2, given.size()));
    BeamStorage output = BeamStorage.of(given.get(0));
    int rounds = Integer.parseInt(given.get(1));
    ExecutorService threads = Executors.newFixedThreadPool(TAKERS);
    int wrong = 0;
    for (int round = 0; round < rounds; round++) {
      List<StoreLock> held = takeAtOnce(output, threads);
      if (held.size() != 1) {
        System.out.println("round " + round + ": held by " + held.size());
        wrong++;
      }
      if (round % 3 < 2) {
        for (StoreLock lock : held) {
          lock.close();
        }
      } else {
        Thread.sleep(TIMES.length().plusMillis(100).toMillis());
      }
    }
    System.out.println(
        rounds + " rounds of " + TAKERS + " takers, " + wrong + " not held by exactly one");
    System.exit(wrong == 0 ? 0 : 1);
  }

  private static List<StoreLock> takeAtOnce(BeamStorage output, ExecutorService threads)
      throws Exception {
    CyclicBarrier together = new CyclicBarrier(TAKERS);
    List<Future<StoreLock>> tries = new ArrayList<>();
    for (int i = 0; i < TAKERS; i++) {
      String holder = "taker " + i;
      tries.add(
          threads.submit(
              () -> {
                together.await();
                return StoreLock.take(
                    output, PATH, holder, output.creating(PATH), InstantSource.system(), TIMES);
              }));
    }
    List<StoreLock> held = new ArrayList<>();
    for (Future<StoreLock> each : tries) {
      try {
        held.add(each.get());
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof LockedException)) {
          throw e;
        }
      }
    }
    return held;
  }
}
