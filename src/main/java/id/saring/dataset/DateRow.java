package id.saring.dataset;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A row of {@link Tables#DATES}; the table documents each component. Instants are cut to
 * microseconds.
 */
public record DateRow(
    String articleId,
    int seq,
    String field,
    Integer start,
    Integer end,
    int rawStart,
    int rawEnd,
    String surface,
    String type,
    String value,
    String mod,
    LocalDate dateFrom,
    LocalDate dateTo,
    Instant timeFrom,
    Instant timeTo,
    String precision,
    String resolution,
    LocalDate anchor,
    Boolean weekdayAgrees,
    List<String> flags) {
  public DateRow {
    Cells.checkRange("date", articleId, start, end);
    Cells.checkRange("date", articleId, rawStart, rawEnd);
    timeFrom = Cells.micros(timeFrom);
    timeTo = Cells.micros(timeTo);
    flags = List.copyOf(flags);
    if (dateFrom != null && dateTo != null && dateTo.isBefore(dateFrom)) {
      throw new IllegalArgumentException(
          "date of " + articleId + " ends " + dateTo + ", before it starts " + dateFrom);
    }
  }
}
