package id.saring.date;

/** How a date in figures is ordered, as the machines that stamp pages write it. */
enum Figures {
  /** Not in figures alone. */
  NONE,
  DAY_FIRST,
  YEAR_FIRST
}
