package id.saring.beam;

import id.saring.io.LockedException;
import id.saring.io.Storage;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A lock in a store that has none: a file that says who holds it and until when, renewed while it
 * is held. Who takes it looks again after a while whether it is still theirs, so that of two who
 * take it at once the one that wrote last has it. It holds as long as clocks agree within its
 * length and a write takes less than the second look comes later; it is no fence against a process
 * that sleeps longer than the lease and wakes up.
 */
final class Lease implements Closeable {
  private static final Logger LOG = LoggerFactory.getLogger(Lease.class);
  private static final int LIMIT = 2_000;

  private final Storage files;
  private final String path;
  private final String holder;
  private final String token = UUID.randomUUID().toString();
  private final InstantSource clock;
  private final Times times;
  private final ScheduledExecutorService renewal =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "saring-lease");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * How long things take.
   *
   * @param length of the lease; a dead holder's lock is free after it
   * @param renewal how often it is renewed
   * @param settling how long to wait for others who take it at once
   */
  record Times(Duration length, Duration renewal, Duration settling) {
    static final Times USUAL =
        new Times(Duration.ofMinutes(5), Duration.ofMinutes(1), Duration.ofSeconds(1));
  }

  private Lease(Storage files, String path, String holder, InstantSource clock, Times times) {
    this.files = files;
    this.path = path;
    this.holder = holder;
    this.clock = clock;
    this.times = times;
  }

  /**
   * Takes the lease {@code path}.
   *
   * @throws LockedException if another holds it
   */
  static Lease take(Storage files, String path, String holder, InstantSource clock, Times times)
      throws IOException, LockedException {
    Lease lease = new Lease(files, path, holder, clock, times);
    lease.refuseIfHeld();
    lease.write();
    lease.settle();
    lease.refuseIfHeld();
    long every = times.renewal().toMillis();
    Future<?> unused =
        lease.renewal.scheduleWithFixedDelay(lease::renew, every, every, TimeUnit.MILLISECONDS);
    return lease;
  }

  /** What the file of a lease says. */
  private record Entry(String holder, String token, Instant until) {
    static Optional<Entry> parse(String text) {
      List<String> lines = text.lines().toList();
      try {
        return lines.size() < 3
            ? Optional.empty()
            : Optional.of(new Entry(lines.get(0), lines.get(1), Instant.parse(lines.get(2))));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
  }

  private Optional<Entry> read() throws IOException {
    if (!files.exists(path)) {
      return Optional.empty();
    }
    try (InputStream in = files.read(path)) {
      return Entry.parse(new String(in.readNBytes(LIMIT), StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private void refuseIfHeld() throws IOException, LockedException {
    Optional<Entry> other = read().filter(entry -> !entry.token().equals(token));
    if (other.isPresent() && other.get().until().isAfter(clock.instant())) {
      renewal.shutdownNow();
      throw new LockedException(
          files.location(),
          other.get().holder() + " (if it died, its lease ends at " + other.get().until() + ")");
    }
  }

  private void write() throws IOException {
    Instant until = clock.instant().plus(times.length());
    String text = holder + "\n" + token + "\n" + until + "\n";
    files.write(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private void settle() throws IOException {
    try {
      Thread.sleep(times.settling().toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while taking the lock of " + files.location(), e);
    }
  }

  private boolean isOurs() throws IOException {
    return read().filter(entry -> entry.token().equals(token)).isPresent();
  }

  private void renew() {
    try {
      if (isOurs()) {
        write();
      } else {
        LOG.warn("the lease of {} was lost to another run", files.location());
        renewal.shutdown();
      }
    } catch (IOException e) {
      LOG.warn("the lease of {} could not be renewed: {}", files.location(), e.toString());
    }
  }

  @Override
  public void close() throws IOException {
    renewal.shutdownNow();
    if (isOurs()) {
      files.delete(path);
    }
  }
}
