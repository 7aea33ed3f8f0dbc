package id.saring.soak;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ChildProcess;
import id.saring.Saring;
import id.saring.io.LocalStorage;
import id.saring.io.Storage;
import id.saring.job.NewsGenerator;
import id.saring.job.TestRun;
import id.saring.snapshot.SnapshotId;
import id.saring.snapshot.Snapshots;
import id.saring.snapshot.verify.RawCheck;
import id.saring.snapshot.verify.Verifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Issue 10: runs of a thousand files that change from run to run are killed at random moments,
 * while a reader checks every snapshot that it opens.
 */
class KillSoak {
  private static final int ROUNDS = 60;
  private static final int FILES = 1000;
  private static final int CHANGES = 12;
  private static final double LONGEST_WAIT = 1.6;
  private static final int FEWEST_SNAPSHOTS = 4;
  private static final long SEED = Long.getLong("soak.seed", 20);

  @TempDir Path folder;

  private final Random random = new Random(SEED);
  private Path raw;
  private Path output;
  private int added;

  @Test
  void readersSeeWholeSnapshotsWhateverIsKilled() throws Exception {
    raw = folder.resolve("raw");
    output = folder.resolve("out");
    NewsGenerator.write(raw, FILES, SEED);
    long from = System.nanoTime();
    Process first = start();
    assertThat(first.waitFor()).as(log()).isZero();
    long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from);
    Reader reader = new Reader();
    Thread reading = new Thread(reader, "reader");
    reading.start();
    Set<SnapshotId> published = new HashSet<>();
    int killed = 0;
    int terminated = 0;
    int ended = 0;
    for (int round = 0; round < ROUNDS; round++) {
      change();
      long started = System.nanoTime();
      Process run = start();
      boolean hard = random.nextBoolean();
      long patience = 1L + random.nextInt((int) (whole * LONGEST_WAIT));
      if (run.waitFor(patience, TimeUnit.MILLISECONDS)) {
        ended++;
        assertThat(run.exitValue()).as(log()).isZero();
        published.add(reader.awaitVerified());
        whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
      } else if (hard) {
        killed++;
        whole = Math.max(whole, patience);
        run.destroyForcibly().waitFor();
      } else {
        terminated++;
        whole = Math.max(whole, patience);
        run.destroy();
        run.waitFor();
      }
      assertThat(missing()).isEmpty();
    }
    reader.stop.set(true);
    reading.join();
    assertThat(reader.faults).isEmpty();
    assertThat(published).hasSizeGreaterThanOrEqualTo(FEWEST_SNAPSHOTS);
    assertThat(killed + terminated).isGreaterThanOrEqualTo(ROUNDS / 3);
    assertThat(start().waitFor()).as(log()).isZero();
    Process verify =
        saring("verify", "--definition", TestRun.DEFINITION.toString(), "--input", raw.toString());
    assertThat(verify.waitFor()).as(log()).isZero();
    assertThat(start().waitFor()).isZero();
    assertThat(log()).contains("nothing new");
    assertThat(folder.resolve("tmp")).isEmptyDirectory();
    assertThat(leftovers())
        .containsExactlyInAnyOrder(
            ".cache", ".lock", "CURRENT", "SHA256SUMS", "current", "metrics.prom", "snapshots");
    Map<String, String> soaked = data(output);
    output = folder.resolve("fresh");
    assertThat(start().waitFor()).as(log()).isZero();
    assertThat(soaked).isEqualTo(data(output));
    System.out.printf(
        Locale.ROOT,
        "soak: %d runs of %d files, %d killed, %d terminated, %d ended first; the reader opened %d"
            + " times, verified %d snapshots, found 0 faults; %.0f s%n",
        ROUNDS,
        FILES,
        killed,
        terminated,
        ended,
        reader.opened,
        reader.verified.size(),
        (System.nanoTime() - from) / 1e9);
  }

  /** What readers get, but for the ledger, which tells of earlier runs. */
  private static Map<String, String> data(Path output) throws IOException {
    return TestRun.dataFiles(output).entrySet().stream()
        .filter(file -> !file.getKey().contains("/sources/"))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private List<String> leftovers() throws IOException {
    try (Stream<Path> files = Files.list(output)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private List<String> missing() throws IOException {
    Snapshots snapshots = new Snapshots(LocalStorage.of(output));
    return snapshots.missing(snapshots.current().orElseThrow());
  }

  private Process start() throws IOException {
    return saring("run", TestRun.DEFINITION.toString(), "--input", raw.toString());
  }

  private Process saring(String... arguments) throws IOException {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--output", output.toString()));
    return ChildProcess.builder(
            List.of(
                "-Xmx400m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp"))),
            Saring.class,
            all.toArray(String[]::new))
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log.txt").toFile())
        .start();
  }

  private String log() throws IOException {
    Path log = folder.resolve("log.txt");
    return Files.exists(log) ? Files.readString(log, StandardCharsets.UTF_8) : "";
  }

  /** Adds, changes, deletes, touches and locks a few files. */
  private void change() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(raw)) {
      files = new ArrayList<>(all.sorted().toList());
    }
    for (int i = 0; i < CHANGES; i++) {
      Path file = files.get(random.nextInt(files.size()));
      switch (random.nextInt(5)) {
        case 0 ->
            Files.writeString(
                raw.resolve("new-" + added++ + ".txt"),
                "Panen Raya\n\nBREBES - Petani memanen " + added + " ton padi pada 6 Mei 2019.\n");
        case 1 ->
            Files.writeString(file, Files.readString(file) + "Tambahan ke-" + round() + ".\n");
        case 2 -> {
          Files.deleteIfExists(file);
          files.remove(file);
        }
        case 3 -> Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
        default ->
            Files.setPosixFilePermissions(
                file,
                PosixFilePermissions.fromString(random.nextBoolean() ? "r--------" : "rw-r--r--"));
      }
    }
  }

  private int round() {
    return random.nextInt(1_000_000);
  }

  /** Opens what is current again and again; verifies each snapshot it has not seen. */
  private final class Reader implements Runnable {
    private static final int PAUSE_MILLIS = 20;

    private final AtomicBoolean stop = new AtomicBoolean();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Set<SnapshotId> verified = ConcurrentHashMap.newKeySet();
    private final List<String> faults = new ArrayList<>();
    private int opened;

    @Override
    public void run() {
      Storage files = LocalStorage.of(output);
      Snapshots snapshots = new Snapshots(files);
      try {
        while (!stop.get() || opened == 0) {
          SnapshotId current = snapshots.current().orElseThrow();
          Path linked = output.resolve("current").toRealPath();
          opened++;
          faults.addAll(snapshots.missing(current));
          faults.addAll(snapshots.missing(new SnapshotId(linked.getFileName().toString())));
          if (!verified.contains(current)) {
            faults.addAll(new Verifier(files).verify(current, RawCheck.NONE).faults());
            verified.add(current);
          }
          Thread.sleep(PAUSE_MILLIS);
        }
      } catch (IOException | RuntimeException | InterruptedException e) {
        faults.add(Optional.ofNullable(e.getMessage()).orElse(e.toString()));
      } finally {
        ended.countDown();
      }
    }

    /** The current snapshot, once it is verified or a fault ended the reader. */
    SnapshotId awaitVerified() throws IOException, InterruptedException {
      SnapshotId current = new Snapshots(LocalStorage.of(output)).current().orElseThrow();
      boolean over = false;
      while (!over && !verified.contains(current)) {
        over = ended.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
      }
      return current;
    }
  }
}
