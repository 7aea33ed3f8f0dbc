package id.saring.date.expression;

/** An expression at tokens {@code [first, end)}. */
public record Match(int first, int end, Expression expression) {
  /** A {@link Expression.Point}. */
  public static Match point(int first, int end, Moment moment) {
    return new Match(first, end, new Expression.Point(moment));
  }

  /** The moment of a {@link Expression.Point}, else null. */
  public Moment moment() {
    return expression instanceof Expression.Point point ? point.moment() : null;
  }
}
