package id.saring.date.expression;

/**
 * A numbered period.
 *
 * @param first its number, from 1; -1 for the last of its kind; a decade's first year; a century's
 *     number
 * @param last number of the last one of a joined list ("minggu pertama dan kedua"), else {@code
 *     first}
 */
public record Cycle(CycleKind kind, int first, int last) {
  /** One period. */
  public static Cycle of(CycleKind kind, int number) {
    return new Cycle(kind, number, number);
  }
}
