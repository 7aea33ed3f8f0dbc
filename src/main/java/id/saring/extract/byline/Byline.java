package id.saring.extract.byline;

import id.saring.extract.found.Found;
import id.saring.extract.found.Piece;
import id.saring.extract.words.MetadataWords;

/**
 * A line that holds nothing but who, where and when: "Budi Santoso - detikNews - 10 Jun 2025 -
 * 21:05". Any field may be null.
 *
 * @param piece the line
 * @param author author or authors
 * @param editor editor
 * @param published stamp of publication
 * @param labelled whether a word says that it is one
 * @param updated stamp of the last change
 * @param category section or channel
 * @param place where a press release is dated, "Jakarta, 12 Juni 2024"
 */
public record Byline(
    Piece piece,
    Found author,
    Found editor,
    Found published,
    boolean labelled,
    Found updated,
    Found category,
    Found place) {
  private static final int LONGEST = 240;
  private static final int LONGEST_UNNUMBERED = 60;

  /**
   * Reads {@code piece} as a byline; null if it holds a word that has no place in one, or neither a
   * stamp nor a label.
   */
  public static Byline read(Piece piece, MetadataWords words) {
    boolean possible =
        piece.length() >= 6
            && piece.length() <= LONGEST
            && (piece.length() <= LONGEST_UNNUMBERED || hasDigitOrColon(piece.text()));
    return possible ? new BylineReader(piece, words).read() : null;
  }

  private static boolean hasDigitOrColon(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= ':') {
        return true;
      }
    }
    return false;
  }

  /** Whether it states a time. */
  public boolean stamped() {
    return published != null || updated != null;
  }

  /** The first time that it states; null if none. */
  public Found firstStamp() {
    boolean update = published == null || (updated != null && updated.start() < published.start());
    return update ? updated : published;
  }
}
