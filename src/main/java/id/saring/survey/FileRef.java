package id.saring.survey;

/**
 * A file of a run as one number: its batch, then its place in the batch. Ascending refs are
 * ascending source paths.
 */
public final class FileRef {
  private FileRef() {}

  /** The file at {@code place} of {@code batch}. */
  public static long of(int batch, int place) {
    return ((long) batch << 32) | place;
  }

  /** Index of the batch of {@code ref}. */
  public static int batch(long ref) {
    return (int) (ref >>> 32);
  }

  /** Place of {@code ref} in its batch, from 0. */
  public static int place(long ref) {
    return (int) ref;
  }
}
