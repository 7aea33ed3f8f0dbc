package id.saring.input;

import java.io.IOException;

/** The bytes of a file could not be had: nothing is known of what it holds. */
public final class UnreadableException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Because of {@code cause}, whose message it has. */
  public UnreadableException(IOException cause) {
    super(cause.getMessage(), cause);
  }
}
