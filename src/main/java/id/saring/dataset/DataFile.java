package id.saring.dataset;

import java.io.Serializable;
import java.util.Locale;

/**
 * One complete data file.
 *
 * @param path relative to the snapshot, with {@code /}
 * @param table name of its table
 * @param rows number of rows
 * @param bytes size
 * @param sha256 SHA-256 of its bytes, in hex
 */
public record DataFile(String path, String table, long rows, long bytes, String sha256)
    implements Comparable<DataFile>, Serializable {
  /** By path. */
  @Override
  public int compareTo(DataFile other) {
    return path.compareTo(other.path);
  }

  /** The same content as part {@code part} of its table. */
  public DataFile withPart(int part) {
    int dot = path.lastIndexOf('.');
    int dash = path.lastIndexOf('-', dot);
    String number = String.format(Locale.ROOT, "%05d", part);
    return new DataFile(
        path.substring(0, dash + 1) + number + path.substring(dot), table, rows, bytes, sha256);
  }
}
