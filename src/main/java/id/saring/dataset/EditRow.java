package id.saring.dataset;

/** A row of {@link Tables#EDITS}; the table documents each component. */
public record EditRow(
    String articleId,
    int seq,
    String op,
    String rule,
    String pack,
    String role,
    int rawStart,
    int rawEnd,
    String rawText,
    String rawHex,
    String replacement,
    String column,
    int textAt) {
  public EditRow {
    Cells.checkRange("edit", articleId, rawStart, rawEnd);
  }
}
