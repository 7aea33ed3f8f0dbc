package id.saring.model;

/**
 * Why a raw file became no article.
 *
 * @param stage {@code read}, {@code decode}, {@code clean} …
 * @param reason stable machine word
 * @param message what was found, for people
 * @param retryable whether a later run may succeed on the same file
 */
public record Rejected(String stage, String reason, String message, Retry retryable) {
  /** Whether trying again may help. */
  public enum Retry {
    /** The file itself must change. */
    USELESS,
    /** The cause lies outside the file: it was being written, was unreadable, vanished. */
    MAY_HELP
  }
}
