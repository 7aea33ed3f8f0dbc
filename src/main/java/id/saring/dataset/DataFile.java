package id.saring.dataset;

import java.io.Serializable;

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
}
