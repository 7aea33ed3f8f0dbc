package id.saring.date.expression;


/** Where an expression says it lies from now; the order is the index in {@code words.tsv}. */
public enum Direction {
  NONE,
  PAST,
  FUTURE,
  PRESENT,
  SOON;

  private static final Direction[] ALL = values();

  public static Direction of(int index) {
    return ALL[index];
  }

  /** Units from now: -1, 0 or 1. */
  public int step() {
    return switch (this) {
      case PAST -> -1;
      case FUTURE -> 1;
      case NONE, PRESENT, SOON -> 0;
    };
  }
}
