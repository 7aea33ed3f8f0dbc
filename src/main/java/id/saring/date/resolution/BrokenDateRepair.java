package id.saring.date.resolution;

import id.saring.date.expression.Expression.Broken;
import id.saring.date.pattern.NumericDates;
import id.saring.date.value.Timex;
import id.saring.model.DateMention.Resolution;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * Mends a broken date where exactly one mend by a single digit, near the reference, fits the stated
 * weekday.
 */
public final class BrokenDateRepair {

  private BrokenDateRepair() {}

  /**
   * The mended value, flagged, or an unresolved outcome with the reason; {@code anchor} may be
   * null.
   */
  public static Resolved resolve(Broken broken, LocalDate anchor) {
    Set<LocalDate> mended = new TreeSet<>();
    if (broken.weekday() > 0 && broken.month().isEmpty()) {
      for (int split = 1; split < broken.day().length(); split++) {
        add(
            broken,
            anchor,
            mended,
            broken.day().substring(0, split),
            broken.day().substring(split),
            broken.year(),
            1);
      }
    } else if (broken.weekday() > 0) {
      for (String day : mends(broken.day(), 2)) {
        for (String month : mends(broken.month(), 2)) {
          for (String year : mends(broken.year(), 4)) {
            int errors =
                (day.equals(broken.day()) ? 0 : 1)
                    + (month.equals(broken.month()) ? 0 : 1)
                    + (year.equals(broken.year()) ? 0 : 1);
            add(broken, anchor, mended, day, month, year, errors);
          }
        }
      }
    }
    if (mended.size() != 1) {
      return Resolved.unresolved(broken.reason());
    }
    LocalDate day = mended.iterator().next();
    Timex timex = broken.part() == null ? Timex.day(day) : Timex.part(day, broken.part());
    return Resolved.of(timex, Resolution.WEEKDAY, anchor)
        .agreeing(true)
        .flagged(broken.reason())
        .flagged("repaired");
  }

  private static void add(
      Broken broken,
      LocalDate anchor,
      Set<LocalDate> mended,
      String day,
      String month,
      String year,
      int errors) {
    boolean repeated = broken.reason().equals("month_repeated");
    if (errors != (repeated ? 0 : 1) || year.length() != 4 || day.isEmpty() || month.isEmpty()) {
      return;
    }
    int y = Integer.parseInt(year);
    int m = Integer.parseInt(month);
    int d = Integer.parseInt(day);
    if (!NumericDates.isDate(y, m, d) || y < 1000) {
      return;
    }
    LocalDate date = LocalDate.of(y, m, d);
    boolean near =
        anchor == null
            ? repeated
            : Math.abs(date.toEpochDay() - anchor.toEpochDay()) <= Nearness.YEAR_OF_DAYS;
    if (near && date.getDayOfWeek().getValue() == broken.weekday()) {
      mended.add(date);
    }
  }

  /** {@code digits} itself, and what one digit less or more makes of it if its length is wrong. */
  private static Set<String> mends(String digits, int length) {
    Set<String> out = new TreeSet<>();
    out.add(digits);
    if (digits.length() == length + 1) {
      for (int i = 0; i < digits.length(); i++) {
        out.add(digits.substring(0, i) + digits.substring(i + 1));
      }
    }
    if (digits.length() == length - 1 && length == 4) {
      for (int i = 0; i <= digits.length(); i++) {
        for (char c = '0'; c <= '9'; c++) {
          out.add(digits.substring(0, i) + c + digits.substring(i));
        }
      }
    }
    return out;
  }
}
