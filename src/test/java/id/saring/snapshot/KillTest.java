package id.saring.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ChildProcess;
import id.saring.io.LocalStorage;
import id.saring.io.Storage;
import id.saring.snapshot.publish.Publisher;
import id.saring.snapshot.verify.RawCheck;
import id.saring.snapshot.verify.Verifier;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a publishing process for real, again and again, while reading what it publishes. */
class KillTest {
  private static final int ROUNDS = 4;

  @TempDir Path output;

  @Test
  void readersAlwaysSeeAWholeSnapshot() throws Exception {
    Storage files = LocalStorage.of(output);
    Snapshots snapshots = new Snapshots(files);
    SplittableRandom random = new SplittableRandom(20);
    Set<SnapshotId> seen = new HashSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      Process child = ChildProcess.start(Loop.class, output.toString());
      try {
        long published = seen.size();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(300);
        while (seen.size() <= published && System.nanoTime() < deadline) {
          Optional<SnapshotId> current = snapshots.current();
          if (current.isPresent() && seen.add(current.get())) {
            assertThat(faults(files, current.get())).isEmpty();
          }
          Thread.sleep(5);
        }
        Thread.sleep(random.nextInt(300));
      } finally {
        child.destroyForcibly();
      }
      assertThat(child.waitFor(20, TimeUnit.SECONDS)).isTrue();
      SnapshotId current = snapshots.current().orElseThrow();
      assertThat(faults(files, current)).isEmpty();
      if (diedBeforeTheFirstLink(snapshots)) {
        continue;
      }
      Path linked = output.resolve("current").toRealPath();
      assertThat(faults(files, new SnapshotId(linked.getFileName().toString()))).isEmpty();
    }
    assertThat(seen).hasSizeGreaterThanOrEqualTo(ROUNDS);
    new Publisher(files).recover();
    assertThat(files.names(""))
        .containsExactly(".lock", "CURRENT", "SHA256SUMS", "current", "snapshots");
  }

  /** The link follows {@code CURRENT}: it may be missing only if nothing was published before. */
  private boolean diedBeforeTheFirstLink(Snapshots snapshots) throws IOException {
    return !Files.exists(output.resolve("current"), LinkOption.NOFOLLOW_LINKS)
        && snapshots.all().size() == 1;
  }

  private static Iterable<String> faults(Storage files, SnapshotId id) throws IOException {
    return new Verifier(files).verify(id, RawCheck.NONE).faults();
  }

  /** Publishes one snapshot after another until it is killed. */
  static final class Loop {
    private Loop() {}

    public static void main(String[] arguments) throws Exception {
      Path output = Path.of(arguments[0]);
      Storage files = LocalStorage.of(output);
      try (Closeable lock = RunLock.take(files, Instant.EPOCH)) {
        long day = new Snapshots(files).all().size();
        while (lock != null && Files.exists(output)) {
          Instant start = Instant.parse("2020-01-08T06:30:00Z").plusSeconds(86_400 * ++day);
          new TestRun(files, start, "aaaa0001").publish(20, 10);
        }
      }
    }
  }
}
