package id.saring.date.expression;

/**
 * A numbered period.
 *
 * @param first its number, from 1; -1 for the last of its kind; a decade's first year; a century's
 *     number
 * @param last number of the last one of a joined list ("minggu pertama dan kedua"), else {@code
 *     first}
 */
public record Cycle(Kind kind, int first, int last) {
  /** What is numbered. */
  public enum Kind {
    QUARTER,
    SEMESTER,
    FOUR_MONTHS,
    WEEK_OF_MONTH,
    WEEKEND,
    DECADE,
    CENTURY
  }

  /** One period. */
  public static Cycle of(Kind kind, int number) {
    return new Cycle(kind, number, number);
  }
}
