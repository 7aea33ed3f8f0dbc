package id.saring.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.ChildProcess;
import id.saring.io.LocalStorage;
import id.saring.io.LockedException;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {
  private static final Instant NOW = Instant.parse("2020-01-08T06:30:00Z");

  @TempDir Path folder;

  @Test
  void oneRunAtATime() throws Exception {
    Path output = folder.resolve("new/output");
    try (Closeable lock = RunLock.take(LocalStorage.of(output), NOW)) {
      assertThat(lock).isNotNull();
      assertThatThrownBy(() -> RunLock.take(LocalStorage.of(output), NOW))
          .isInstanceOf(LockedException.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid() + " on ")
          .hasMessageContaining("since 2020-01-08T06:30:00Z; wait for it to end");
    }
    RunLock.take(LocalStorage.of(output), NOW).close();
    assertThat(Files.readString(output.resolve(".lock"))).isEmpty();
  }

  @Test
  void theSystemGivesTheLockOfAKilledProcessBack() throws Exception {
    Process other = ChildProcess.start(Holder.class, folder.toString());
    try (BufferedReader lines = other.inputReader(StandardCharsets.UTF_8)) {
      assertThat(lines.readLine()).isEqualTo("held");
      assertThatThrownBy(() -> RunLock.take(LocalStorage.of(folder), NOW))
          .isInstanceOf(LockedException.class)
          .hasMessageContaining("process " + other.pid() + " on ");
    } finally {
      other.destroyForcibly();
    }
    assertThat(other.waitFor(20, TimeUnit.SECONDS)).isTrue();
    RunLock.take(LocalStorage.of(folder), NOW).close();
  }

  /** Holds the lock of a folder until it is killed. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] arguments)
        throws IOException, LockedException, InterruptedException {
      try (Closeable lock = RunLock.take(LocalStorage.of(Path.of(arguments[0])), NOW)) {
        System.out.println(lock == null ? "" : "held");
        Thread.sleep(60_000);
      }
    }
  }
}
