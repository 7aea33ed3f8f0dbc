package id.saring.date;

/** Where an expression says it lies from now; the order is the index in {@code words.tsv}. */
enum Lean {
  NONE,
  PAST,
  FUTURE,
  PRESENT,
  SOON;

  private static final Lean[] ALL = values();

  static Lean of(int index) {
    return ALL[index];
  }

  /** Units from now: -1, 0 or 1. */
  int step() {
    return switch (this) {
      case PAST -> -1;
      case FUTURE -> 1;
      case NONE, PRESENT, SOON -> 0;
    };
  }
}
