package id.saring.snapshot.publish;

/**
 * A run whose result must not be published; the message says in one line which check failed and
 * how.
 */
public final class CheckFailedException extends Exception {
  private static final long serialVersionUID = 1L;

  /** A failure. */
  public CheckFailedException(String message) {
    super(message);
  }
}
