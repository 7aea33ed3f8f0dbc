package id.saring.date.value;

import java.time.LocalDate;

/** The five-day week of Java: Legi 0, Pahing 1, Pon 2, Wage 3, Kliwon 4. */
public final class JavaneseWeek {
  /** 17 August 1945 was a Jumat Legi. */
  private static final long LEGI = LocalDate.of(1945, 8, 17).toEpochDay();

  private JavaneseWeek() {}

  /** The day of the five-day week on {@code day}. */
  public static int of(LocalDate day) {
    return (int) Math.floorMod(day.toEpochDay() - LEGI, 5L);
  }
}
