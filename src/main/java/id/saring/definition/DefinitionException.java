package id.saring.definition;

/**
 * A definition or rule pack that its author must mend; the message is one line with file, line,
 * key, finding and remedy.
 */
public final class DefinitionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** An error with its whole message. */
  public DefinitionException(String message) {
    super(message);
  }
}
