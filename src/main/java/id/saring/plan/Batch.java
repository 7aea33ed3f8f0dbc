package id.saring.plan;

import id.saring.text.Hashing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
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
