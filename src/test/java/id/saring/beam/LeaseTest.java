package id.saring.beam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.io.LockedException;
import id.saring.io.MemoryStorage;
import id.saring.io.Storage;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class LeaseTest {
  private static final String PATH = ".lock";
  private static final Lease.Times TIMES =
      new Lease.Times(Duration.ofMinutes(5), Duration.ofHours(1), Duration.ZERO);

  private final Storage files = MemoryStorage.empty();
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-01-02T03:00:00Z"));

  private Lease take(String holder) throws Exception {
    return Lease.take(files, PATH, holder, now::get, TIMES);
  }

  private String content() throws Exception {
    try (InputStream in = files.read(PATH)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void whoComesWhileItIsHeldIsToldByWhomAndUntilWhen() throws Exception {
    try (Lease first = take("run 1 on alpha")) {
      assertThat(first).isNotNull();
      now.set(now.get().plusSeconds(299));
      assertThatThrownBy(() -> take("run 2"))
          .isInstanceOf(LockedException.class)
          .hasMessageContaining("run 1 on alpha")
          .hasMessageContaining("2026-01-02T03:05:00Z");
    }
    take("run 2").close();
    assertThat(files.exists(PATH)).isFalse();
  }

  @Test
  void theLeaseOfADeadRunEnds() throws Exception {
    Lease dead = take("run 1");
    now.set(now.get().plusSeconds(301));
    try (Lease next = take("run 2")) {
      assertThat(next).isNotNull();
      assertThat(content()).startsWith("run 2\n");
      dead.close();
      assertThat(content()).startsWith("run 2\n");
    }
  }

  @Test
  void renewalMovesTheEnd() throws Exception {
    Lease.Times quick =
        new Lease.Times(Duration.ofMinutes(5), Duration.ofMillis(10), Duration.ZERO);
    try (Lease held = Lease.take(files, PATH, "run 1", now::get, quick)) {
      assertThat(held).isNotNull();
      now.set(now.get().plusSeconds(290));
      while (!content().contains("2026-01-02T03:09:50Z")) {
        Thread.sleep(5);
      }
    }
    assertThat(files.exists(PATH)).isFalse();
  }

  /** Both found it free; the one that wrote last has it, the other sees so. */
  @Test
  void ofTwoThatTakeItAtOnceOneHasIt() throws Exception {
    Lease.Times slow =
        new Lease.Times(Duration.ofMinutes(5), Duration.ofHours(1), Duration.ofMillis(400));
    AtomicReference<Exception> first = new AtomicReference<>();
    Thread other =
        new Thread(
            () -> {
              try {
                Lease.take(files, PATH, "run 1", now::get, slow);
              } catch (Exception e) {
                first.set(e);
              }
            });
    other.start();
    while (!files.exists(PATH)) {
      Thread.sleep(1);
    }
    files.write(
        PATH,
        out ->
            out.write(
                ("run 2\ntoken\n" + now.get().plusSeconds(300) + "\n")
                    .getBytes(StandardCharsets.UTF_8)));
    other.join();
    assertThat(first.get()).isInstanceOf(LockedException.class).hasMessageContaining("run 2");
  }

  @Test
  void aDamagedLeaseIsNone() throws Exception {
    files.write(PATH, out -> out.write("??".getBytes(StandardCharsets.UTF_8)));
    take("run 1").close();
    assertThat(files.exists(PATH)).isFalse();
  }
}
