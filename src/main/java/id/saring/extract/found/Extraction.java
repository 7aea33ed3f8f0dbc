package id.saring.extract.found;

/**
 * A piece of metadata found in a page.
 *
 * @param column an article column, or what leaves the text without one ({@code byline}, {@code
 *     agency}, {@code credit}, {@code sign_off}): {@code title}, {@code author}, {@code editor},
 *     {@code place}, {@code category}, {@code captions}, {@code tags}, {@code published}, {@code
 *     updated} …
 * @param start first char of its source in the page
 * @param end one past the last char
 * @param value the column's value, cleaned of white space and labels; never blank
 * @param cutStart first char to move out of the body, label and separator included; equal to {@code
 *     cutEnd} when the text stays
 * @param cutEnd one past the last char to move out
 * @param rule what found it, a stable machine word
 * @param role role of the edit: {@code title}, {@code byline}, {@code caption}, {@code credit} …
 */
public record Extraction(
    String column,
    int start,
    int end,
    String value,
    int cutStart,
    int cutEnd,
    String rule,
    String role) {
  public Extraction {
    if (value.isBlank()) {
      throw new IllegalArgumentException("extraction by " + rule + " for " + column + " is blank");
    }
  }
}
