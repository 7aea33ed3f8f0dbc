package id.saring.date.expression;

/** Where an expression says it lies from now; the tables name it in lower case. */
public enum Direction {
  NONE,
  PAST,
  FUTURE,
  PRESENT,
  SOON,
  /** Earlier, perhaps today: "tadi". */
  RECENT;

  /** Units from now: -1, 0 or 1. */
  public int step() {
    return switch (this) {
      case PAST, RECENT -> -1;
      case FUTURE -> 1;
      case NONE, PRESENT, SOON -> 0;
    };
  }
}
