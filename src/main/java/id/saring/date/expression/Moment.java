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
 * @param figureOrder the order of a date in figures alone; never null
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

  /** A day of a calendar; the parts that are not stated are 0. */
  public static Moment ofDate(int year, int month, int day) {
    return EMPTY.withDate(year, month, day);
  }

  /** A day of the week. */
  public static Moment ofWeekday(int weekday) {
    return EMPTY.withWeekday(weekday, -1);
  }

  /** A distance from the reference date. */
  public static Moment ofShift(TimeUnit unit, int amount) {
    return EMPTY.withShift(new Shift(unit, amount));
  }

  /** A part of a longer period. */
  public static Moment ofCycle(Cycle cycle) {
    return EMPTY.withCycle(cycle);
  }

  /** A time of day. */
  public static Moment ofClock(Clock clock) {
    return EMPTY.withClock(clock);
  }

  /** The same on another day of the calendar. */
  public Moment withDate(int newYear, int newMonth, int newDay) {
    Change change = new Change(this);
    change.year = newYear;
    change.month = newMonth;
    change.day = newDay;
    return change.moment();
  }

  /** The same in another year. */
  public Moment withYear(int newYear) {
    return withDate(newYear, month, day);
  }

  /** The same with these days of the week. */
  public Moment withWeekday(int newWeekday, int newJavaneseDay) {
    Change change = new Change(this);
    change.weekday = newWeekday;
    change.javaneseDay = newJavaneseDay;
    return change.moment();
  }

  /** The same with this part of a longer period. */
  public Moment withCycle(Cycle newCycle) {
    Change change = new Change(this);
    change.cycle = newCycle;
    return change.moment();
  }

  /** The same with this distance from the reference date. */
  public Moment withShift(Shift newShift) {
    Change change = new Change(this);
    change.shift = newShift;
    return change.moment();
  }

  /** The same with this part of day. */
  public Moment withPart(PartOfDay newPart) {
    Change change = new Change(this);
    change.part = newPart;
    return change.moment();
  }

  /** The same with this time of day. */
  public Moment withClock(Clock newClock) {
    Change change = new Change(this);
    change.clock = newClock;
    return change.moment();
  }

  /** The same with this direction. */
  public Moment withDirection(Direction newDirection) {
    Change change = new Change(this);
    change.direction = newDirection;
    return change.moment();
  }

  /** The same with this modifier. */
  public Moment withMod(Modifier newMod) {
    Change change = new Change(this);
    change.mod = newMod;
    return change.moment();
  }

  /** The same in the Hijri calendar. */
  public Moment inHijri() {
    Change change = new Change(this);
    change.hijri = true;
    return change.moment();
  }

  /** The same in brackets. */
  public Moment inBrackets() {
    Change change = new Change(this);
    change.bracketed = true;
    return change.moment();
  }

  /** The same, written in figures of that order. */
  public Moment inFigures(FigureOrder order) {
    Change change = new Change(this);
    change.figureOrder = order;
    return change.moment();
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
    return day > 0 || weekday > 0 || (shift != null && shift.unit() == TimeUnit.DAY);
  }

  /** Whether it is a machine stamp that could be read with its month first. */
  public boolean isAmbiguousStamp() {
    return clock != null && hasAmbiguousFigures();
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

  /** A moment whose components may be set before it is made. */
  private static final class Change {
    private int year;
    private int month;
    private int day;
    private int weekday;
    private int javaneseDay;
    private Cycle cycle;
    private Shift shift;
    private PartOfDay part;
    private Clock clock;
    private Direction direction;
    private Modifier mod;
    private boolean hijri;
    private boolean bracketed;
    private FigureOrder figureOrder;

    Change(Moment from) {
      year = from.year;
      month = from.month;
      day = from.day;
      weekday = from.weekday;
      javaneseDay = from.javaneseDay;
      cycle = from.cycle;
      shift = from.shift;
      part = from.part;
      clock = from.clock;
      direction = from.direction;
      mod = from.mod;
      hijri = from.hijri;
      bracketed = from.bracketed;
      figureOrder = from.figureOrder;
    }

    Moment moment() {
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
          figureOrder);
    }
  }
}
