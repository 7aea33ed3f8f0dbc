package id.saring.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How many stamps of a series of files can only be read with the day first, and how many only with
 * the month first. Merging is exact and independent of order.
 *
 * @param dayFirst stamps such as 23/7/2025
 * @param monthFirst stamps such as 7/23/2025
 */
public record NumericOrderVotes(long dayFirst, long monthFirst) {
  /** No stamp seen. */
  public static final NumericOrderVotes NONE = new NumericOrderVotes(0, 0);

  private static final int FEWEST = 3;
  private static final int TO_ONE = 9;

  public NumericOrderVotes {
    if (dayFirst < 0 || monthFirst < 0) {
      throw new IllegalArgumentException(
          "found " + dayFirst + " and " + monthFirst + " votes; expected none below 0");
    }
  }

  /** The votes of both. */
  public NumericOrderVotes plus(NumericOrderVotes other) {
    return new NumericOrderVotes(dayFirst + other.dayFirst, monthFirst + other.monthFirst);
  }

  /** Whether there is no vote. */
  public boolean isNone() {
    return dayFirst == 0 && monthFirst == 0;
  }

  /** Whether there are votes for both orders. */
  public boolean isSplit() {
    return dayFirst > 0 && monthFirst > 0;
  }

  /**
   * The order that the series shows: at least three stamps, and more than nine of ten, can only be
   * read so; else {@link NumericOrder#UNDECIDED}.
   */
  public NumericOrder order() {
    if (monthFirst >= FEWEST && monthFirst > TO_ONE * dayFirst) {
      return NumericOrder.MONTH_FIRST;
    }
    return dayFirst >= FEWEST && dayFirst > TO_ONE * monthFirst
        ? NumericOrder.DAY_FIRST
        : NumericOrder.UNDECIDED;
  }

  /** Writes this in its binary form. */
  public void write(DataOutput out) throws IOException {
    out.writeLong(dayFirst);
    out.writeLong(monthFirst);
  }

  /** Reads what {@link #write} wrote. */
  public static NumericOrderVotes read(DataInput in) throws IOException {
    return new NumericOrderVotes(in.readLong(), in.readLong());
  }
}
