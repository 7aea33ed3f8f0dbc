package id.saring.lang;

/**
 * A language that is not there, or a table of one that its author must mend; the message is one
 * line with file, line, column, what was found and what would be right.
 */
public final class LanguageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** An error with its whole message. */
  public LanguageException(String message) {
    super(message);
  }
}
