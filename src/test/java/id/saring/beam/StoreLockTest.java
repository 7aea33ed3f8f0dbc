package id.saring.beam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.io.LockedException;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoreLockTest {
  private static final String PATH = ".lock";
  private static final String ROOT = "objects://bucket/output";
  private static final StoreLock.Times TIMES =
      new StoreLock.Times(Duration.ofMinutes(5), Duration.ofHours(1), Duration.ZERO);

  private final BeamStorage files = BeamStorage.of(ROOT);
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-01-02T03:00:00Z"));

  @BeforeEach
  void empty() {
    ObjectStore.clear();
  }

  /** As the store does it. */
  private boolean create(String name, byte[] content) throws IOException {
    return files.creating(PATH).create(name, content);
  }

  /** As a store does that overlooks the condition. */
  private boolean replace(String name, byte[] content) throws IOException {
    files.write(PATH + "/" + name, out -> out.write(content));
    return true;
  }

  private StoreLock take(String holder) throws Exception {
    return take(holder, this::create);
  }

  private StoreLock take(String holder, StoreLock.Create create) throws Exception {
    return StoreLock.take(files, PATH, holder, create, now::get, TIMES);
  }

  private void pass(int seconds) {
    now.set(now.get().plusSeconds(seconds));
  }

  private String content(int number) throws IOException {
    try (InputStream in = files.read(PATH + "/" + number)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** What is said on standard error while {@code action} goes on. */
  private static String said(Callable<? extends Closeable> action) throws Exception {
    PrintStream usual = System.err;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      action.call().close();
    } finally {
      System.setErr(usual);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whoComesWhileItIsHeldIsToldByWhomUntilWhenAndWhatToDelete() throws Exception {
    try (StoreLock first = take("run 1 on alpha")) {
      assertThat(first).isNotNull();
      pass(299);
      assertThatThrownBy(() -> take("run 2"))
          .isInstanceOf(LockedException.class)
          .hasMessage(
              "another run holds the lock of "
                  + ROOT
                  + ": run 1 on alpha; wait for it to end; if it died, the lock is free at"
                  + " 2026-01-02T03:05:00Z, or when you delete "
                  + ROOT
                  + "/.lock/1");
    }
    assertThat(said(() -> take("run 2"))).isEmpty();
    assertThat(files.names(PATH)).containsExactly("2");
  }

  @Test
  void theLockOfADeadRunEnds() throws Exception {
    StoreLock dead = take("run 1");
    pass(301);
    try (StoreLock next = take("run 2")) {
      assertThat(next).isNotNull();
      assertThat(files.names(PATH)).containsExactly("2");
      dead.close();
      assertThat(files.names(PATH)).containsExactly("2");
      assertThat(content(2)).startsWith("run 2\n").contains("2026-01-02T03:10:01Z");
    }
  }

  @Test
  void deletingTheObjectOfADeadRunFreesIt() throws Exception {
    StoreLock dead = take("run 1");
    files.delete(PATH + "/1");
    try (StoreLock next = take("run 2")) {
      assertThat(next).isNotNull();
      dead.close();
      assertThat(content(1)).startsWith("run 2\n").contains("2026-01-02T03:05:00Z");
    }
  }

  @Test
  void renewalMovesTheEnd() throws Exception {
    StoreLock.Times quick =
        new StoreLock.Times(Duration.ofMinutes(5), Duration.ofMillis(10), Duration.ZERO);
    try (StoreLock held = StoreLock.take(files, PATH, "run 1", this::create, now::get, quick)) {
      assertThat(held).isNotNull();
      pass(290);
      while (!content(1).contains("2026-01-02T03:09:50Z")) {
        Thread.sleep(5);
      }
    }
    take("run 2").close();
  }

  /** New, free and dead locks in turn. */
  @Test
  void ofManyThatTakeItAtOnceOneHasIt() throws Exception {
    int takers = 8;
    ExecutorService threads = Executors.newFixedThreadPool(takers);
    try {
      for (int round = 0; round < 60; round++) {
        CyclicBarrier together = new CyclicBarrier(takers);
        List<Future<StoreLock>> tries = new ArrayList<>();
        for (int i = 0; i < takers; i++) {
          String holder = "run " + i;
          tries.add(
              threads.submit(
                  () -> {
                    together.await();
                    return take(holder);
                  }));
        }
        List<StoreLock> held = new ArrayList<>();
        for (Future<StoreLock> each : tries) {
          try {
            held.add(each.get());
          } catch (ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(LockedException.class);
          }
        }
        assertThat(held).hasSize(1);
        if (round % 2 == 0) {
          held.get(0).close();
        } else {
          pass(301);
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** It saw a dead lock and fell asleep; two have held it since, and the second does. */
  @Test
  void aSleeperThatPutsAnOutdatedNumberIsRefused() throws Exception {
    StoreLock dead = take("run 1");
    pass(301);
    AtomicReference<StoreLock> third = new AtomicReference<>();
    StoreLock.Create sleepy =
        (name, content) -> {
          if (third.get() == null) {
            try {
              take("run 2").close();
              third.set(take("run 3"));
            } catch (Exception e) {
              throw new IOException(e);
            }
          }
          return create(name, content);
        };
    assertThatThrownBy(() -> take("the sleeper", sleepy))
        .isInstanceOf(LockedException.class)
        .hasMessageContaining("run 3");
    third.get().close();
    take("run 4").close();
    assertThat(files.names(PATH)).containsExactly("4");
    dead.close();
  }

  /** The library tries again when an answer is lost, and finds its own object. */
  @Test
  void anObjectThatWasMadeWithoutAnAnswerIsOurs() throws Exception {
    StoreLock.Create deaf =
        (name, content) -> {
          create(name, content);
          return false;
        };
    take("run 1", deaf).close();
    assertThat(content(1)).startsWith("run 1\n");
  }

  @Test
  void aStoreThatOverlooksTheConditionGivesALeaseAndSaysSo() throws Exception {
    assertThat(said(() -> take("run 1", this::replace)))
        .contains("the lock of " + ROOT + " is only a lease, since the store replaces an object");
    StoreLock held = take("run 2", this::replace);
    assertThatThrownBy(() -> take("run 3", this::replace)).isInstanceOf(LockedException.class);
    held.close();
    assertThat(said(() -> BeamStorage.of("objects://careless/output").lock(PATH, "run 1")))
        .contains("only a lease");
  }

  @Test
  void aStoreThatRefusesTheConditionGivesALease() throws Exception {
    StoreLock.Create refusing =
        (name, content) -> {
          throw new UnsupportedOperationException("it answers 501");
        };
    assertThat(said(() -> take("run 1", refusing))).contains("only a lease, since it answers 501");
  }

  @Test
  void aPutThatFailsTakesNothing() throws Exception {
    StoreLock.Create failing =
        (name, content) -> {
          throw new IOException("no route to the store");
        };
    assertThatThrownBy(() -> take("run 1", failing)).hasMessage("no route to the store");
    assertThat(said(() -> take("run 2"))).isEmpty();
    assertThat(files.names(PATH)).containsExactly("1");
  }

  /** Both found it free; the one that wrote last has it, the other sees so. */
  @Test
  void ofTwoThatTakeALeaseAtOnceOneHasIt() throws Exception {
    AtomicInteger puts = new AtomicInteger();
    StoreLock.Create overtaken =
        (name, content) -> {
          replace(name, content);
          if (puts.incrementAndGet() == 2) {
            String entry = "run 2\ntoken\n" + now.get().plusSeconds(300) + "\n";
            replace(name, entry.getBytes(StandardCharsets.UTF_8));
          }
          return true;
        };
    assertThatThrownBy(() -> take("run 1", overtaken))
        .isInstanceOf(LockedException.class)
        .hasMessageContaining("run 2");
  }

  /** On HDFS an object is there before its content is; its writer may have died between. */
  @Test
  void anEntryWithoutContentIsHeldAsLongAsANewOne() throws Exception {
    files.write(PATH + "/1", out -> out.write(new byte[0]));
    now.set(Instant.parse("2026-01-01T00:04:59Z"));
    assertThatThrownBy(() -> take("run 1"))
        .isInstanceOf(LockedException.class)
        .hasMessageContaining("unknown")
        .hasMessageContaining("2026-01-01T00:05:00Z");
    pass(1);
    take("run 2").close();
    assertThat(files.names(PATH)).containsExactly("2");
  }
}
