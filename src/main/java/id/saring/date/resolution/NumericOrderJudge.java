package id.saring.date.resolution;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import id.saring.model.NumericOrder;
import id.saring.model.NumericOrderVotes;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.ToLongFunction;

/**
 * The one judge of whether "7/3/2025" is 7 March or July 3, in stamps and in the text. Indonesian
 * text writes the day first: a stamp with a letter in it, such as a zone, is so. A stamp in figures
 * alone is an export, which may have either order; for it speak, in this order, what the definition
 * says of the file, the days that the text tells of, "Kamis (3/7/2025)", which precede the
 * publication closely, and the stamps of the same series that can be read in one way only.
 */
public final class NumericOrderJudge {
  /** How figures that allow two days are written. */
  public enum Form {
    /** With a letter, such as a zone: by a person, the day first unless much speaks against it. */
    LETTERED,
    /** In figures and signs alone: by a program, in whatever order. */
    EXPORTED
  }

  /** Days within which news is published after the day it tells of. */
  private static final int CLOSE = 3;

  /** Days within which it mostly is. */
  private static final int NEAR = 10;

  /** Days after which it hardly ever is. */
  private static final int FAR = 30;

  private static final int MONTHS = 12;

  /** A stamp that begins with "7/23/2025". */
  private static final Pattern FIGURES =
      Pattern.compile("(\\d{1,2})/(\\d{1,2})/[1-9]\\d{3}(?:[^/\\d]|$)");

  /** "(3/7/2025)" and "(3/7)". */
  private static final Pattern TOLD =
      Pattern.compile("\\((\\d{1,2})/(\\d{1,2})(?:/(\\d{1,4}))?\\)");

  private NumericOrderJudge() {}

  /**
   * The order of a stamp.
   *
   * @param dayFirst the day that it gives with the day first
   * @param monthFirst the day that it gives with the month first; null if that is none
   * @param written its chars
   * @param text the page
   * @param stated what the definition says; null if nothing
   * @param series how its series of files is ordered
   */
  public static NumericOrder order(
      LocalDate dayFirst,
      LocalDate monthFirst,
      String written,
      String text,
      NumericOrder stated,
      NumericOrder series) {
    if (monthFirst == null || written.indexOf('/') < 0) {
      return NumericOrder.DAY_FIRST;
    }
    if (stated != null) {
      return stated;
    }
    Form form = form(written);
    NumericOrder told = told(dayFirst, monthFirst, form, day -> lag(day, text));
    if (told != NumericOrder.UNDECIDED) {
      return told;
    }
    return form == Form.EXPORTED ? series : NumericOrder.DAY_FIRST;
  }

  private static Form form(String written) {
    return written.chars().anyMatch(Character::isLetter) ? Form.LETTERED : Form.EXPORTED;
  }

  /**
   * The vote of one stamp: none unless its figures, alone, can be read in one order only.
   *
   * @param date the day that it gives
   * @param written its chars
   */
  public static NumericOrderVotes vote(LocalDate date, String written) {
    Matcher figures = FIGURES.matcher(written);
    if (form(written) == Form.LETTERED || !figures.lookingAt()) {
      return NumericOrderVotes.NONE;
    }
    int first = Integer.parseInt(figures.group(1));
    int second = Integer.parseInt(figures.group(2));
    int day = date.getDayOfMonth();
    boolean dayFirst = first > MONTHS && first == day && second <= MONTHS;
    boolean monthFirst = second > MONTHS && second == day && first <= MONTHS;
    return new NumericOrderVotes(dayFirst ? 1 : 0, monthFirst ? 1 : 0);
  }

  /**
   * What the days that a text tells of say of figures that allow two days: news is published soon
   * after them.
   *
   * @param lag days from the last day that the text tells of up to a day; {@link Long#MAX_VALUE} if
   *     it tells of none before
   */
  static NumericOrder told(
      LocalDate dayFirst, LocalDate monthFirst, Form form, ToLongFunction<LocalDate> lag) {
    long monthLag = lag.applyAsLong(monthFirst);
    long dayLag = lag.applyAsLong(dayFirst);
    boolean exported = form == Form.EXPORTED;
    if ((monthLag <= CLOSE && dayLag > CLOSE) || (exported && monthLag <= NEAR && dayLag > FAR)) {
      return NumericOrder.MONTH_FIRST;
    }
    return (dayLag <= CLOSE && monthLag > CLOSE) || (dayLag <= NEAR && monthLag > FAR)
        ? NumericOrder.DAY_FIRST
        : NumericOrder.UNDECIDED;
  }

  /** Days from the last bracketed date in the text up to {@code day}; the most if none is. */
  private static long lag(LocalDate day, String text) {
    long least = Long.MAX_VALUE;
    for (Matcher told = TOLD.matcher(text); told.find(); ) {
      least = Math.min(least, lag(told, day));
    }
    return least;
  }

  private static long lag(Matcher told, LocalDate day) {
    int year = told.group(3) == null ? day.getYear() : Integer.parseInt(told.group(3));
    try {
      long days =
          ChronoUnit.DAYS.between(
              LocalDate.of(year, Integer.parseInt(told.group(2)), Integer.parseInt(told.group(1))),
              day);
      return days >= 0 ? days : Long.MAX_VALUE;
    } catch (DateTimeException e) {
      return Long.MAX_VALUE;
    }
  }
}
