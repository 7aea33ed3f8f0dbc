package id.saring.date.resolution;

import id.saring.model.NumericOrder;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A stamp of the article whose figures allow two days, and how it was judged.
 *
 * @param dayFirst the day with the day first
 * @param monthFirst the day with the month first
 * @param order which of them it is
 */
public record TwofoldStamp(LocalDate dayFirst, LocalDate monthFirst, NumericOrder order) {
  public TwofoldStamp {
    Objects.requireNonNull(dayFirst, "dayFirst");
    Objects.requireNonNull(monthFirst, "monthFirst");
    Objects.requireNonNull(order, "order");
  }
}
