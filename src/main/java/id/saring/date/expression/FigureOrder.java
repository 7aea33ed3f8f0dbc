package id.saring.date.expression;

/** How a date in figures is ordered, as the machines that stamp pages write it. */
public enum FigureOrder {
  /** Not in figures alone. */
  NONE,
  DAY_FIRST,
  YEAR_FIRST,
  /** The second number can be no month. */
  MONTH_FIRST
}
