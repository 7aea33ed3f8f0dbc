package id.saring.plan;

import id.saring.text.Hashing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Files that are read and written together.
 *
 * @param index number of the batch, from 0, in path order
 * @param files sorted by source path
 */
public record Batch(int index, List<PlannedFile> files) {
  private static final int KEY_LENGTH = 32;

  public Batch {
    files = List.copyOf(files);
  }

  /**
   * Cuts sorted files into batches of {@code bytes} in the mean, one batch at least. Where a batch
   * ends follows from the names and sizes of the files near by, not from their number: a file that
   * comes or goes moves the cuts next to it, and the batches behind stay as they are. No batch ends
   * below half of {@code bytes} but the last, and none goes on beyond twice as many.
   */
  public static List<Batch> cut(List<PlannedFile> sorted, long bytes) {
    List<Batch> batches = new ArrayList<>();
    int from = 0;
    long size = 0;
    for (int i = 0; i < sorted.size(); i++) {
      PlannedFile file = sorted.get(i);
      size += file.bytes();
      if (size >= 2 * bytes || (2 * size >= bytes && isCut(file, bytes))) {
        batches.add(new Batch(batches.size(), sorted.subList(from, i + 1)));
        from = i + 1;
        size = 0;
      }
    }
    if (from < sorted.size() || batches.isEmpty()) {
      batches.add(new Batch(batches.size(), sorted.subList(from, sorted.size())));
    }
    return batches;
  }

  /** True of a share of files, chosen by their names: one in half a batch of files of this size. */
  private static boolean isCut(PlannedFile file, long batchBytes) {
    long hash = file.sourcePath().hashCode() * 0x9E3779B97F4A7C15L;
    double point = (hash >>> 11) * 0x1p-53;
    return point < 2.0 * file.bytes() / batchBytes;
  }

  /** Bytes of all files, as listed. */
  public long bytes() {
    return files.stream().mapToLong(PlannedFile::bytes).sum();
  }

  /**
   * A key that is equal for equal files by path, size, time and problem, under an equal definition.
   * Where a record stands does not matter.
   */
  public String key(String definitionHash) {
    MessageDigest digest = Hashing.sha256();
    digest.update(definitionHash.getBytes(StandardCharsets.US_ASCII));
    for (PlannedFile file : files) {
      String state =
          String.join(
              "\0",
              file.sourcePath(),
              file.place() == null ? file.location() : "",
              Long.toString(file.bytes()),
              Long.toString(file.modifiedMillis()),
              String.valueOf(file.problem()),
              "");
      digest.update(state.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, KEY_LENGTH);
  }
}
