package id.saring.date.expression;

/** What is numbered. */
public enum CycleKind {
  QUARTER,
  SEMESTER,
  FOUR_MONTHS,
  WEEK_OF_MONTH,
  WEEKEND,
  DECADE,
  CENTURY
}
