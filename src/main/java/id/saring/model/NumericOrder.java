package id.saring.model;

/** How a date such as 3/4/2024 is to be read. */
public enum NumericOrder {
  /** 3 April. */
  DAY_FIRST,
  /** 4 March. */
  MONTH_FIRST,
  /** Nothing tells. */
  UNDECIDED
}
