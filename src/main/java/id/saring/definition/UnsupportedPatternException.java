package id.saring.definition;

/** A pattern that RE2 knows and {@link RequiredText} does not; the message says what to write. */
final class UnsupportedPatternException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  UnsupportedPatternException(String message) {
    super(message);
  }
}
