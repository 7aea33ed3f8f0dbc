package id.saring.beam;

import id.saring.io.HeldLock;
import id.saring.io.LockedException;
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
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A lock in a store: a folder of numbered objects, of which the one with the highest number says
 * who holds it and until when, renewed while it is held. Who finds it free, or its holder dead,
 * puts the object with the next number, on the condition that there is none: of many who do so at
 * once, one succeeds. The highest number is never removed, so a sleeper who puts one that is
 * outdated sees so by looking again. Only those take a number that clocks agree on within the time
 * the lock is held without renewal.
 *
 * <p>A store that overlooks the condition is found out by putting the object twice. There the lock
 * is no more than a lease: after a while one looks who wrote last.
 */
final class StoreLock implements HeldLock {
  private static final Logger LOG = LoggerFactory.getLogger(StoreLock.class);
  private static final int LIMIT = 2_000;
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

  private final BeamStorage folder;
  private final String location;
  private final Create create;
  private final String holder;
  private final String token = UUID.randomUUID().toString();
  private final InstantSource clock;
  private final Times times;
  private final ScheduledExecutorService renewal =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "saring-lock");
            thread.setDaemon(true);
            return thread;
          });
  private long number;

  /** Puts an object where none is; see {@link ExclusiveCreate#create}. */
  interface Create {
    boolean create(String path, byte[] content) throws IOException;
  }

  /**
   * How long things take.
   *
   * @param length how long it is held without renewal; a dead holder's lock is free after it
   * @param renewal how often it is renewed
   * @param settling how long to wait for others who take it at once, where conditions are
   *     overlooked
   */
  record Times(Duration length, Duration renewal, Duration settling) {
    static final Times USUAL =
        new Times(Duration.ofMinutes(5), Duration.ofMinutes(1), Duration.ofSeconds(1));
  }

  /**
   * What an object of the lock says.
   *
   * @param until when it is free; {@link Instant#EPOCH} when its holder has let it go
   */
  private record Entry(long number, String holder, String token, Instant until) {
    static Optional<Entry> parse(long number, String text) {
      List<String> lines = text.lines().toList();
      try {
        return lines.size() < 3
            ? Optional.empty()
            : Optional.of(
                new Entry(number, lines.get(0), lines.get(1), Instant.parse(lines.get(2))));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
  }

  private StoreLock(
      BeamStorage files,
      String path,
      String holder,
      Create create,
      InstantSource clock,
      Times times) {
    this.folder = files.in(path);
    this.location = files.location();
    this.create = create;
    this.holder = holder;
    this.clock = clock;
    this.times = times;
  }

  /**
   * Takes the lock {@code path} of {@code files}.
   *
   * @param create puts objects into the folder {@code path}
   * @throws LockedException if another holds it
   */
  static StoreLock take(
      BeamStorage files,
      String path,
      String holder,
      Create create,
      InstantSource clock,
      Times times)
      throws IOException, LockedException {
    StoreLock lock = new StoreLock(files, path, holder, create, clock, times);
    try {
      lock.take();
      return lock;
    } catch (IOException | LockedException e) {
      lock.renewal.shutdownNow();
      throw e;
    }
  }

  private void take() throws IOException, LockedException {
    Optional<Entry> before = highest();
    if (before.isPresent() && before.get().until().isAfter(clock.instant())) {
      throw refusal(before.get());
    }
    number = before.map(Entry::number).orElse(0L) + 1;
    Optional<String> weakness = put();
    if (weakness.isPresent()) {
      settle();
    }
    Optional<Entry> now = highest();
    if (!isOurs(now)) {
      throw now.map(this::refusal)
          .orElseThrow(() -> new IOException("the lock of " + location + " vanished"));
    }
    weakness.ifPresent(
        why ->
            LOG.warn(
                "the lock of {} is only a lease, since {}: let no two runs begin at once",
                location,
                why));
    removeOlder();
    long every = times.renewal().toMillis();
    Future<?> unused =
        renewal.scheduleWithFixedDelay(this::renew, every, every, TimeUnit.MILLISECONDS);
  }

  /** Puts the object, twice; answers why that proves no more than a lease, if so. */
  private Optional<String> put() throws IOException {
    byte[] entry = entry(clock.instant().plus(times.length()));
    try {
      boolean isFirst = create.create(name(), entry);
      return isFirst && create.create(name(), entry)
          ? Optional.of("the store replaces an object that a put should only make")
          : Optional.empty();
    } catch (UnsupportedOperationException e) {
      write(entry);
      return Optional.of(e.getMessage());
    }
  }

  private String name() {
    return Long.toString(number);
  }

  private byte[] entry(Instant until) {
    return (holder + "\n" + token + "\n" + until + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private void write(byte[] entry) throws IOException {
    folder.write(name(), out -> out.write(entry));
  }

  private List<Long> numbers() throws IOException {
    return folder.names("").stream()
        .filter(name -> NUMBER.matcher(name).matches())
        .map(Long::valueOf)
        .sorted()
        .toList();
  }

  /** The entry with the highest number; one that goes while it is read has a higher one. */
  private Optional<Entry> highest() throws IOException {
    List<Long> numbers = numbers();
    while (!numbers.isEmpty()) {
      long last = numbers.get(numbers.size() - 1);
      try {
        return Optional.of(read(last));
      } catch (NoSuchFileException e) {
        List<Long> now = numbers();
        if (now.equals(numbers)) {
          throw e;
        }
        numbers = now;
      }
    }
    return Optional.empty();
  }

  /** An entry; one that is still, or was never, written to its end is held as long as a new one. */
  private Entry read(long which) throws IOException {
    String path = Long.toString(which);
    String text;
    try (InputStream in = folder.read(path)) {
      text = new String(in.readNBytes(LIMIT), StandardCharsets.UTF_8);
    }
    Optional<Entry> entry = Entry.parse(which, text);
    if (entry.isPresent()) {
      return entry.get();
    }
    return new Entry(which, "", "", folder.modified(path).plus(times.length()));
  }

  private LockedException refusal(Entry entry) {
    return new LockedException(
        location,
        entry.holder(),
        "if it died, the lock is free at "
            + entry.until()
            + ", or when you delete "
            + folder.location()
            + "/"
            + entry.number());
  }

  private boolean isOurs(Optional<Entry> entry) {
    return entry.filter(found -> found.token().equals(token)).isPresent();
  }

  private void settle() throws IOException {
    try {
      Thread.sleep(times.settling().toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while taking the lock of " + location, e);
    }
  }

  private void removeOlder() throws IOException {
    for (long old : numbers()) {
      if (old < number) {
        folder.delete(Long.toString(old));
      }
    }
  }

  @Override
  public synchronized boolean isHeld() throws IOException {
    boolean isOurs = isOurs(highest());
    if (isOurs) {
      write(entry(clock.instant().plus(times.length())));
    }
    return isOurs;
  }

  private void renew() {
    try {
      if (!isHeld()) {
        LOG.warn("the lock of {} was lost to another run", location);
        renewal.shutdown();
      }
    } catch (IOException | RuntimeException e) {
      LOG.warn("the lock of {} could not be renewed: {}", location, e.toString());
    }
  }

  /** Ends it, and waits for one under way, which would make the lock ours again. */
  private void endRenewal() {
    renewal.shutdown();
    try {
      boolean unused = renewal.awaitTermination(times.renewal().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    endRenewal();
    if (isOurs(highest())) {
      write(entry(Instant.EPOCH));
    }
  }
}
