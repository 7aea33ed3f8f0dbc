package id.saring.cli;

import static id.saring.cli.Called.saring;
import static org.assertj.core.api.Assertions.assertThat;

import id.saring.beam.ObjectStore;
import id.saring.cli.common.ExitCode;
import id.saring.text.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All commands on an output, and an input, that is an object store. */
class StoreCommandsTest {
  private static final String DEFINITION = "pipelines/berita.yaml";
  private static final String OUTPUT = "objects://bucket/clean";
  private static final String RAW = "objects://bucket/raw/";

  @TempDir Path folder;

  private static Called run(String... more) {
    return saring(
        Stream.concat(
                Stream.of("run", DEFINITION, "--input", RAW, "--output", OUTPUT), Stream.of(more))
            .toArray(String[]::new));
  }

  @BeforeEach
  void seeds() throws IOException {
    ObjectStore.clear();
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.filter(path -> path.toString().endsWith(".txt")).toList()) {
        ObjectStore.put(RAW + "a/" + seed.getFileName(), Files.readAllBytes(seed));
      }
    }
    ObjectStore.put(RAW + "top.txt", "Panen raya dimulai Senin.".getBytes(StandardCharsets.UTF_8));
    ObjectStore.put(RAW + "a/.hidden.txt", new byte[0]);
  }

  /** Path in the snapshot and SHA-256 of every data file of the current one. */
  private static Map<String, String> stored() {
    String current =
        new String(
                ObjectStore.below(OUTPUT + "/CURRENT").get(OUTPUT + "/CURRENT"),
                StandardCharsets.US_ASCII)
            .strip();
    String prefix = OUTPUT + "/snapshots/" + current + "/";
    Map<String, String> hashes = new TreeMap<>();
    ObjectStore.below(prefix)
        .forEach(
            (key, bytes) -> {
              String path = key.substring(prefix.length());
              if (path.startsWith("parquet/") || path.startsWith("jsonl/")) {
                hashes.put(path, Hashing.hex(bytes));
              }
            });
    return hashes;
  }

  private Map<String, String> local() throws IOException {
    Path raw = folder.resolve("raw");
    for (Map.Entry<String, byte[]> object : ObjectStore.below(RAW).entrySet()) {
      Path file = raw.resolve(object.getKey().substring(RAW.length()));
      Files.createDirectories(file.getParent());
      Files.write(file, object.getValue());
      Files.setLastModifiedTime(
          file, java.nio.file.attribute.FileTime.from(Instant.ofEpochMilli(1_767_225_600_000L)));
    }
    Path output = folder.resolve("out");
    assertThat(
            saring("run", DEFINITION, "--input", raw.toString(), "--output", output.toString())
                .code())
        .isZero();
    Map<String, String> hashes = new TreeMap<>();
    Path current = output.resolve("current").toRealPath();
    try (Stream<Path> files = Files.walk(current)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = current.relativize(file).toString();
        if (path.startsWith("parquet/") || path.startsWith("jsonl/")) {
          hashes.put(path, Hashing.hex(Files.readAllBytes(file)));
        }
      }
    }
    return hashes;
  }

  @Test
  void aStoreHoldsTheSameBytesAsAFolder() throws IOException {
    Called run = run();
    assertThat(run.err()).doesNotContain("error");
    assertThat(run.code()).isZero();
    assertThat(stored()).isEqualTo(local()).hasSizeGreaterThan(10);
    assertThat(Files.exists(Path.of("objects:"))).isFalse();
  }

  @Test
  void everyCommandWorksOnAStore() throws Exception {
    assertThat(run().code()).isZero();
    assertThat(run().out()).contains("nothing new");
    assertThat(ObjectStore.below(OUTPUT + "/.work")).isEmpty();
    assertThat(ObjectStore.below(OUTPUT + "/.lock")).hasSize(1);

    ObjectStore.put(
        RAW + "b/late.txt", "Beras 12 ton tiba Selasa.".getBytes(StandardCharsets.UTF_8));
    Called plan = saring("plan", DEFINITION, "--input", RAW, "--output", OUTPUT);
    assertThat(plan.code()).isZero();
    assertThat(plan.out()).contains("new       b/late.txt").contains("1 new, 0 changed");
    assertThat(run().code()).isZero();

    Called verify = saring("verify", "--input", RAW, "--output", OUTPUT);
    assertThat(verify.out()).contains("7 articles checked").contains(" 0 faults");
    assertThat(verify.code()).isZero();
    assertThat(saring("diff", "--output", OUTPUT).out()).contains("b/late.txt");
    assertThat(saring("snapshots", "--output", OUTPUT).out().lines().count())
        .isGreaterThanOrEqualTo(2);
    String newest =
        new String(
            ObjectStore.below(OUTPUT + "/CURRENT").values().iterator().next(),
            StandardCharsets.US_ASCII);
    assertThat(saring("rollback", "--output", OUTPUT).code()).isZero();
    assertThat(
            new String(
                ObjectStore.below(OUTPUT + "/CURRENT").values().iterator().next(),
                StandardCharsets.US_ASCII))
        .isNotEqualTo(newest);
    assertThat(run().out()).contains(newest.strip());
    assertThat(saring("prune", "--keep", "1", "--output", OUTPUT).code()).isZero();
    assertThat(ObjectStore.below(OUTPUT + "/snapshots/").keySet())
        .isNotEmpty()
        .allMatch(key -> key.contains(newest.strip()));
  }

  @Test
  void aFlippedByteIsFoundInAStore() {
    assertThat(run().code()).isZero();
    String key =
        ObjectStore.below(OUTPUT + "/snapshots/").keySet().stream()
            .filter(path -> path.contains("/jsonl/articles/"))
            .findFirst()
            .orElseThrow();
    byte[] bytes = ObjectStore.below(key).get(key).clone();
    bytes[bytes.length / 2] ^= 1;
    ObjectStore.put(key, bytes);
    assertThat(saring("verify", "--input", RAW, "--output", OUTPUT).code())
        .isEqualTo(ExitCode.CHECK_FAILED);
  }

  @Test
  void aLockThatAnotherHoldsIsRespectedUntilItEnds() {
    put(Instant.now().plusSeconds(120));
    Called locked = run();
    assertThat(locked.code()).isEqualTo(ExitCode.LOCKED);
    assertThat(locked.err())
        .contains("process 7 on elsewhere")
        .contains("or when you delete " + OUTPUT + "/.lock/1");
    put(Instant.now().minusSeconds(1));
    assertThat(run().code()).isZero();
  }

  /** It slept, was taken for dead, and woke up. */
  @Test
  void aRunWhoseLockIsAnothersPublishesNothingAndLeavesTheOtherAlone() {
    assertThat(run().code()).isZero();
    Map<String, byte[]> before = ObjectStore.below(OUTPUT + "/CURRENT");
    byte[] other =
        ("process 7 on elsewhere\ntoken\n" + Instant.now().plusSeconds(120) + "\n")
            .getBytes(StandardCharsets.UTF_8);
    ObjectStore.listen(
        key -> {
          if (key.startsWith(OUTPUT + "/.work/")) {
            ObjectStore.put(OUTPUT + "/.lock/9", other);
          }
        });
    Called late = run("--force");
    assertThat(late.code()).isEqualTo(ExitCode.RUNTIME);
    assertThat(late.err()).contains("another run took the lock of " + OUTPUT);
    assertThat(ObjectStore.below(OUTPUT + "/CURRENT")).isEqualTo(before);
    assertThat(ObjectStore.below(OUTPUT + "/.work/")).isNotEmpty();
    assertThat(ObjectStore.below(OUTPUT + "/.lock/9").values()).containsExactly(other);
    String snapshots = OUTPUT + "/snapshots/";
    assertThat(
            ObjectStore.below(snapshots).keySet().stream()
                .map(key -> key.substring(snapshots.length(), key.indexOf('/', snapshots.length())))
                .distinct())
        .hasSize(1);
  }

  private static void put(Instant until) {
    String entry = "process 7 on elsewhere since yesterday\nsome-token\n" + until + "\n";
    ObjectStore.put(OUTPUT + "/.lock/1", entry.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aStoreWithoutFileSystemSaysWhatToBuild() {
    Called output = saring("run", DEFINITION, "--output", "s3://bucket/clean");
    assertThat(output.code()).isEqualTo(ExitCode.USAGE);
    assertThat(output.err())
        .contains("'s3://bucket/clean/': this build has no file system for s3://")
        .contains("mvn package -Ps3");
    Called input = saring("plan", DEFINITION, "--input", "hdfs://name/raw/");
    assertThat(input.code()).isEqualTo(ExitCode.USAGE);
    assertThat(input.err()).contains("mvn package -Phdfs");
    assertThat(saring("verify", "--output", "ftp://host/x").err())
        .contains("there is no file system for ftp://");
  }
}
