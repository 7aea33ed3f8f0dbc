package id.saring.date.expression;

import id.saring.model.Modifier;

/**
 * A calendar or clock expression as written, before resolution. Absent numbers are 0, absent
 * objects null.
 *
 * @param year 1000–2199
 * @param month 1–12, of the Hijri calendar if {@code hijri}
 * @param day 1–31
 * @param weekday 1 Monday – 7 Sunday
 * @param javaneseDay day of the Javanese week, 0–4; -1 when none is stated
 * @param cycle a quarter, week of month, decade …
 * @param shift distance from the reference date
 * @param part part of day
 * @param clock time of day
 * @param direction "lalu", "ini", "depan"; never null
 * @param mod START, MID or END
 * @param hijri whether year, month and day are Islamic
 * @param bracketed whether the figures stand in brackets, the news way to date a statement
 * @param figures the order of a date in figures alone; never null
 */
public record Moment(
    int year,
    int month,
    int day,
    int weekday,
    int javaneseDay,
    Cycle cycle,
    Shift shift,
    PartOfDay part,
    Clock clock,
    Direction direction,
    Modifier mod,
    boolean hijri,
    boolean bracketed,
    FigureOrder figureOrder) {
  private static final Moment EMPTY =
      new Moment(
          0,
          0,
          0,
          0,
          -1,
          null,
          null,
          null,
          null,
          Direction.NONE,
          null,
          false,
          false,
          FigureOrder.NONE);

  public static Moment ofDate(int year, int month, int day) {
    return EMPTY.withDate(year, month, day);
  }

  public static Moment ofWeekday(int weekday) {
    return EMPTY.withWeekday(weekday, -1);
  }

  public static Moment ofShift(Unit unit, int amount) {
    return EMPTY.withShift(new Shift(unit, amount));
  }

  public static Moment ofCycle(Cycle cycle) {
    return EMPTY.withCycle(cycle);
  }

  public static Moment ofClock(Clock clock) {
    return EMPTY.withClock(clock);
  }

  public Moment withDate(int newYear, int newMonth, int newDay) {
    return new Moment(
        newYear,
        newMonth,
        newDay,
        weekday,
        javaneseDay,
        cycle,
        shift,
        part,
        clock,
        direction,
        mod,
        hijri,
        bracketed,
        figureOrder);
  }

  public Moment withYear(int newYear) {
    return withDate(newYear, month, day);
  }

  public Moment withWeekday(int newWeekday, int newJavaneseDay) {
    return new Moment(
        year,
        month,
        day,
        newWeekday,
        newJavaneseDay,
        cycle,
        shift,
        part,
        clock,
        direction,
        mod,
        hijri,
        bracketed,
        figureOrder);
  }

  public Moment withCycle(Cycle newCycle) {
    return new Moment(
        year,
        month,
        day,
        weekday,
        javaneseDay,
        newCycle,
        shift,
        part,
        clock,
        direction,
        mod,
        hijri,
        bracketed,
        figureOrder);
  }

  public Moment withShift(Shift newShift) {
    return new Moment(
        year,
        month,
        day,
        weekday,
        javaneseDay,
        cycle,
        newShift,
        part,
        clock,
        direction,
        mod,
        hijri,
        bracketed,
        figureOrder);
  }

  public Moment withPart(PartOfDay newPart) {
    return new Moment(
        year,
        month,
        day,
        weekday,
        javaneseDay,
        cycle,
        shift,
        newPart,
        clock,
        direction,
        mod,
        hijri,
        bracketed,
        figureOrder);
  }

  public Moment withClock(Clock newClock) {
    return new Moment(
        year,
        month,
        day,
        weekday,
        javaneseDay,
        cycle,
        shift,
        part,
        newClock,
        direction,
        mod,
        hijri,
        bracketed,
        figureOrder);
  }

  public Moment withDirection(Direction newDirection) {
    return new Moment(
        year,
        month,
        day,
        weekday,
        javaneseDay,
        cycle,
        shift,
        part,
        clock,
        newDirection,
        mod,
        hijri,
        bracketed,
        figureOrder);
  }

  public Moment withMod(Modifier newMod) {
    return new Moment(
        year,
        month,
        day,
        weekday,
        javaneseDay,
        cycle,
        shift,
        part,
        clock,
        direction,
        newMod,
        hijri,
        bracketed,
        figureOrder);
  }

  public Moment inHijri() {
    return new Moment(
        year,
        month,
        day,
        weekday,
        javaneseDay,
        cycle,
        shift,
        part,
        clock,
        direction,
        mod,
        true,
        bracketed,
        figureOrder);
  }

  public Moment inBrackets() {
    return new Moment(
        year,
        month,
        day,
        weekday,
        javaneseDay,
        cycle,
        shift,
        part,
        clock,
        direction,
        mod,
        hijri,
        true,
        figureOrder);
  }

  public Moment inFigures(FigureOrder order) {
    return new Moment(
        year,
        month,
        day,
        weekday,
        javaneseDay,
        cycle,
        shift,
        part,
        clock,
        direction,
        mod,
        hijri,
        bracketed,
        order);
  }

  /** Whether it is a time of day and nothing else. */
  public boolean isClockOnly() {
    return clock != null && !isDated();
  }

  /** Whether anything but a time of day is stated. */
  public boolean isDated() {
    return year > 0 || month > 0 || day > 0 || weekday > 0 || cycle != null || shift != null;
  }

  /** Whether year, month and day are stated. */
  public boolean isComplete() {
    return year > 0 && month > 0 && day > 0;
  }

  /** Whether it names a single day, by date, weekday or distance. */
  public boolean isDay() {
    return day > 0 || weekday > 0 || (shift != null && shift.unit() == Unit.DAY);
  }

  /** Whether it is a machine stamp that could be read with its month first. */
  public boolean isAmbiguousStamp() {
    return figureOrder == FigureOrder.DAY_FIRST
        && clock != null
        && day <= 12
        && day != month
        && weekday == 0;
  }

  /** Whether it is a date in figures that could be read with its month first. */
  public boolean hasAmbiguousFigures() {
    return figureOrder == FigureOrder.DAY_FIRST && day <= 12 && day != month && weekday == 0;
  }

  /** Whether it is a weekday, perhaps with a part of day, and nothing else. */
  public boolean isBareWeekday() {
    return weekday > 0
        && day == 0
        && month == 0
        && year == 0
        && shift == null
        && direction == Direction.NONE
        && clock == null;
  }
}
