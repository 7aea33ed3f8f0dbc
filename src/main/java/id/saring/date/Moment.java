package id.saring.date;

import id.saring.model.Modifier;

/**
 * A calendar or clock expression as written, before resolution. Absent numbers are 0, absent
 * objects null.
 *
 * @param year 1000–2199
 * @param month 1–12, of the Hijri calendar if {@code hijri}
 * @param day 1–31
 * @param weekday 1 Monday – 7 Sunday
 * @param pasaran day of the Javanese week, 0–4; -1 when none is stated
 * @param cycle a quarter, week of month, decade …
 * @param shift distance from the reference date
 * @param part part of day
 * @param clock time of day
 * @param lean "lalu", "ini", "depan"; never null
 * @param mod START, MID or END
 * @param hijri whether year, month and day are Islamic
 * @param bracketed whether the figures stand in brackets, the news way to date a statement
 * @param figures the order of a date in figures alone; never null
 */
record Moment(
    int year,
    int month,
    int day,
    int weekday,
    int pasaran,
    Cycle cycle,
    Shift shift,
    PartOfDay part,
    Clock clock,
    Lean lean,
    Modifier mod,
    boolean hijri,
    boolean bracketed,
    Figures figures) {
  private static final Moment EMPTY =
      new Moment(
          0, 0, 0, 0, -1, null, null, null, null, Lean.NONE, null, false, false, Figures.NONE);

  static Moment ofDate(int year, int month, int day) {
    return EMPTY.withDate(year, month, day);
  }

  static Moment ofWeekday(int weekday) {
    return EMPTY.withWeekday(weekday, -1);
  }

  static Moment ofShift(Unit unit, int amount) {
    return EMPTY.withShift(new Shift(unit, amount));
  }

  static Moment ofCycle(Cycle cycle) {
    return EMPTY.withCycle(cycle);
  }

  static Moment ofClock(Clock clock) {
    return EMPTY.withClock(clock);
  }

  Moment withDate(int newYear, int newMonth, int newDay) {
    return new Moment(
        newYear, newMonth, newDay, weekday, pasaran, cycle, shift, part, clock, lean, mod, hijri,
        bracketed, figures);
  }

  Moment withYear(int newYear) {
    return withDate(newYear, month, day);
  }

  Moment withWeekday(int newWeekday, int newPasaran) {
    return new Moment(
        year,
        month,
        day,
        newWeekday,
        newPasaran,
        cycle,
        shift,
        part,
        clock,
        lean,
        mod,
        hijri,
        bracketed,
        figures);
  }

  Moment withCycle(Cycle newCycle) {
    return new Moment(
        year, month, day, weekday, pasaran, newCycle, shift, part, clock, lean, mod, hijri,
        bracketed, figures);
  }

  Moment withShift(Shift newShift) {
    return new Moment(
        year, month, day, weekday, pasaran, cycle, newShift, part, clock, lean, mod, hijri,
        bracketed, figures);
  }

  Moment withPart(PartOfDay newPart) {
    return new Moment(
        year, month, day, weekday, pasaran, cycle, shift, newPart, clock, lean, mod, hijri,
        bracketed, figures);
  }

  Moment withClock(Clock newClock) {
    return new Moment(
        year, month, day, weekday, pasaran, cycle, shift, part, newClock, lean, mod, hijri,
        bracketed, figures);
  }

  Moment withLean(Lean newLean) {
    return new Moment(
        year, month, day, weekday, pasaran, cycle, shift, part, clock, newLean, mod, hijri,
        bracketed, figures);
  }

  Moment withMod(Modifier newMod) {
    return new Moment(
        year, month, day, weekday, pasaran, cycle, shift, part, clock, lean, newMod, hijri,
        bracketed, figures);
  }

  Moment inHijri() {
    return new Moment(
        year, month, day, weekday, pasaran, cycle, shift, part, clock, lean, mod, true, bracketed,
        figures);
  }

  Moment inBrackets() {
    return new Moment(
        year, month, day, weekday, pasaran, cycle, shift, part, clock, lean, mod, hijri, true,
        figures);
  }

  Moment inFigures(Figures order) {
    return new Moment(
        year, month, day, weekday, pasaran, cycle, shift, part, clock, lean, mod, hijri, bracketed,
        order);
  }

  /** Whether it is a time of day and nothing else. */
  boolean isClockOnly() {
    return clock != null && !isDated();
  }

  /** Whether anything but a time of day is stated. */
  boolean isDated() {
    return year > 0 || month > 0 || day > 0 || weekday > 0 || cycle != null || shift != null;
  }

  /** Whether year, month and day are stated. */
  boolean isComplete() {
    return year > 0 && month > 0 && day > 0;
  }

  /** Whether it names a single day, by date, weekday or distance. */
  boolean isDay() {
    return day > 0 || weekday > 0 || (shift != null && shift.unit() == Unit.DAY);
  }

  /** Whether it is a machine stamp that could be read with its month first. */
  boolean isAmbiguousStamp() {
    return figures == Figures.DAY_FIRST
        && clock != null
        && day <= 12
        && day != month
        && weekday == 0;
  }

  /** Whether it is a weekday, perhaps with a part of day, and nothing else. */
  boolean isBareWeekday() {
    return weekday > 0
        && day == 0
        && month == 0
        && year == 0
        && shift == null
        && lean == Lean.NONE
        && clock == null;
  }
}
