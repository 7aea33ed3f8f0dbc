package id.saring.dataset;

import java.util.List;

/** A row of {@link Tables#FIGURES}; the table documents each component. */
public record FigureRow(
    String articleId,
    int seq,
    String field,
    Integer start,
    Integer end,
    int rawStart,
    int rawEnd,
    String surface,
    String kind,
    Double value,
    String valueExact,
    Double valueHigh,
    String valueHighExact,
    String unit,
    String mod,
    String notation,
    List<String> flags) {
  public FigureRow {
    Cells.checkRange("figure", articleId, start, end);
    Cells.checkRange("figure", articleId, rawStart, rawEnd);
    flags = List.copyOf(flags);
  }
}
