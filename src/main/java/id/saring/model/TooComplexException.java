package id.saring.model;

import java.util.Collection;

/**
 * A document has more of something than any article: the work on one file must be bounded, so that
 * it does not take the memory of all others.
 */
public final class TooComplexException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Heap that an edit, a date or a figure takes until it is written, and a third of it free. */
  private static final long BYTES_EACH = 3 << 10;

  /** Most edits, most dates and most figures of one document; fewer in a heap below 900 MB. */
  private static final int MOST =
      (int) Math.min(300_000, Runtime.getRuntime().maxMemory() / BYTES_EACH);

  private TooComplexException(String what) {
    super(what);
  }

  /**
   * Counts what was found so far.
   *
   * @param kind what {@code found} holds, in the plural
   * @throws TooComplexException if there is too much of it
   */
  public static void check(String kind, Collection<?> found) {
    if (found.size() > MOST) {
      throw new TooComplexException("more than " + MOST + " " + kind);
    }
  }
}
