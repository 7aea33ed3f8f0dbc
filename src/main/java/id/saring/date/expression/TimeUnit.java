package id.saring.date.expression;

/**
 * Units of time; the tables name them in lower case. The designators are those of ISO 8601
 * durations.
 */
public enum TimeUnit {
  SECOND("T", "S", 1),
  MINUTE("T", "M", 1),
  HOUR("T", "H", 1),
  DAY("", "D", 1),
  WEEK("", "W", 1),
  MONTH("", "M", 1),
  QUARTER("", "M", 3),
  SEMESTER("", "M", 6),
  YEAR("", "Y", 1),
  EIGHT_YEARS("", "Y", 8),
  DECADE("", "Y", 10),
  CENTURY("", "Y", 100);

  private final String prefix;
  private final String designator;
  private final int factor;

  TimeUnit(String prefix, String designator, int factor) {
    this.prefix = prefix;
    this.designator = designator;
    this.factor = factor;
  }

  /** {@code "T"} for clock units, else empty. */
  public String prefix() {
    return prefix;
  }

  /** The letter of ISO 8601 durations. */
  public String designator() {
    return designator;
  }

  /** How many of {@link #designator} one unit is. */
  public int factor() {
    return factor;
  }

  /** Whether it is shorter than a day. */
  public boolean isClock() {
    return !prefix.isEmpty();
  }
}
