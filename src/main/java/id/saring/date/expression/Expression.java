package id.saring.date.expression;

import id.saring.model.Modifier;
import java.time.Period;
import java.util.List;

/** A temporal expression as written, before resolution. */
public sealed interface Expression {
  /** One point or period. */
  record Point(Moment moment) implements Expression {}

  /** From one point or period to another, both inclusive. */
  record Interval(Moment from, Moment to) implements Expression {
    public Interval leaning(Direction direction) {
      return new Interval(from.withDirection(direction), to.withDirection(direction));
    }
  }

  /** A length of time; {@code value} is an ISO 8601 duration, or two joined by a slash. */
  record Length(String value, Modifier mod) implements Expression {}

  /** Something that recurs; {@code value} is TIMEX3 with X for the open parts, or the period. */
  record Recurring(String value) implements Expression {
    /** Whether it is a day of the week, or several. */
    public boolean isWeekly() {
      return value.startsWith("XXXX-W");
    }
  }

  /**
   * A date whose figures make no date.
   *
   * @param reason machine word
   * @param day digits as written
   * @param month digits as written, or the month's number
   * @param year digits as written; empty when none
   * @param weekday 0 when none is stated
   */
  record Broken(String reason, String day, String month, String year, int weekday, PartOfDay part)
      implements Expression {
    public Broken onWeekday(int stated) {
      return new Broken(reason, day, month, year, stated, part);
    }

    public Broken in(PartOfDay stated) {
      return new Broken(reason, day, month, year, weekday, stated);
    }
  }

  /**
   * Items of a list that share what only the last one states ("5 dan 10 Januari 2017"); ends are
   * token positions.
   */
  record Several(List<Match> items) implements Expression {}

  /**
   * A period at a distance from one that the text speaks of: "sebulan kemudian", "tiga hari
   * sebelumnya", "hari itu".
   *
   * @param distance negative towards the past
   * @param unit how long a period: a day, week, month or year
   * @param part of that day; null if none is stated
   * @param mod null if none is stated
   * @param otherwise what it is where nothing sure is spoken of; null if nothing
   */
  record Anaphor(Period distance, TimeUnit unit, PartOfDay part, Modifier mod, Match otherwise)
      implements Expression {}

  /** Tokens that look temporal and are not, such as a law's number and year. */
  record Not() implements Expression {}
}
