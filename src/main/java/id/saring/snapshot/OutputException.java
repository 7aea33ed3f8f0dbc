package id.saring.snapshot;

import java.io.IOException;

/**
 * An output that a person must put right; trying again does not help. The message says in one line
 * what was found, and what to do.
 */
public final class OutputException extends IOException {
  private static final long serialVersionUID = 1L;

  /** A fault. */
  public OutputException(String message) {
    super(message);
  }
}
