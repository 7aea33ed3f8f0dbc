package id.saring.date.pattern;

import id.saring.date.expression.Direction;
import id.saring.date.expression.Match;
import id.saring.date.expression.Moment;
import id.saring.date.expression.PartOfDay;
import id.saring.date.expression.Unit;
import id.saring.date.words.DateWords;
import id.saring.date.words.TokenView;
import id.saring.date.words.WordKind;

/**
 * Expressions that count from the day of writing: "kemarin malam", "hari ini, Selasa (10/6)", "tadi
 * pagi", "pekan lalu", "malam Minggu".
 */
public final class RelativePatterns {
  private static final int FRIDAY = 5;

  private RelativePatterns() {}

  /**
   * "kemarin", "besok", "lusa" or "hari ini" at token {@code i}, with part of day and date; or
   * null.
   */
  public static Match day(TokenView v, int i) {
    int amount = v.value(WordKind.DAY_WORD, i);
    int end = i + 1;
    if (amount == DateWords.NONE) {
      if (!v.is(WordKind.DAY_NOUN, i)
          || !v.next(WordKind.DIRECTION, i + 1)
          || v.value(WordKind.DIRECTION, i + 1) != Direction.PRESENT.ordinal()) {
        return null;
      }
      amount = 0;
      end = i + 2;
    } else if (amount < 0 && v.near(end) && v.value(WordKind.DAY_WORD, end) == 2) {
      amount = -2;
      end++;
    } else if (amount > 0 && (v.is(WordKind.DAY_NOUN, i - 1) || (v.dash(end) && v.glued(end)))) {
      return null;
    } else if (amount > 0 && v.next(WordKind.DAY_NOUN, end)) {
      end++;
    }
    boolean again = v.dash(i - 1) && v.glued(i) && v.is(WordKind.DAY_WORD, i - 2);
    if (again
        || (v.dash(end) && v.glued(end) && v.glued(end + 1) && v.is(WordKind.DAY_WORD, end + 1))
        || v.is(WordKind.VAGUE, i - 1)) {
      return null;
    }
    Moment moment = Moment.ofShift(Unit.DAY, amount);
    long part = Connectives.part(v, end);
    if (part >= 0) {
      moment = moment.withPart(Connectives.partOf(part));
      end = Connectives.end(part);
    }
    return dated(v, Match.point(i, end, moment));
  }

  private static Match dated(TokenView v, Match word) {
    int at = v.symbol(word.end(), ',') && v.near(word.end()) ? word.end() + 1 : word.end();
    Match date = null;
    if (v.near(at) && v.symbol(at, '(')) {
      date = WeekdayPatterns.bracketed(v, at);
    } else if (v.near(at) && (v.is(WordKind.WEEKDAY, at) || (at > word.end() && v.number(at)))) {
      date = v.is(WordKind.WEEKDAY, at) ? WeekdayPatterns.match(v, at) : TextDates.match(v, at);
    }
    if (date == null || date.moment() == null || date.moment().day() == 0) {
      return word;
    }
    Moment moment = date.moment();
    PartOfDay part = word.moment().part();
    return Match.point(
        word.first(),
        date.end(),
        moment.part() == null && part != null ? moment.withPart(part) : moment);
  }

  /**
   * A part of day counted from now at token {@code i}: "tadi malam", "pagi ini", "nanti sore",
   * "semalam", "malam Minggu"; or null.
   */
  public static Match part(TokenView v, int i) {
    if (v.is(WordKind.LAST_NIGHT, i)) {
      return v.next(WordKind.ONE_UNIT, i - 1) || v.is(WordKind.ONE_UNIT, i - 1)
          ? null
          : night(v, i, i + 1, -1);
    }
    if (v.is(WordKind.EARLIER_TODAY, i) || v.is(WordKind.LATER_TODAY, i)) {
      long part = Connectives.part(v, i + 1);
      return part < 0
          ? null
          : from(
              v, i, Connectives.end(part), Connectives.partOf(part), v.is(WordKind.EARLIER_TODAY, i), dini(v, i + 1));
    }
    long part = i == 0 || v.tokens().count() > i ? partAt(v, i) : -1;
    if (part < 0) {
      return null;
    }
    int end = Connectives.end(part);
    if (v.is(WordKind.WHICH, end) || !v.near(end)) {
      return null;
    }
    int direction = v.value(WordKind.DIRECTION, end);
    if (v.is(WordKind.EARLIER_TODAY, end)) {
      return from(v, i, end + 1, Connectives.partOf(part), true, dini(v, i));
    }
    if (direction == Direction.PRESENT.ordinal() || v.is(WordKind.LATER_TODAY, end)) {
      return from(v, i, end + 1, Connectives.partOf(part), false, dini(v, i));
    }
    int day = v.value(WordKind.DAY_WORD, end);
    if (day != DateWords.NONE) {
      return dated(
          v, Match.point(i, end + 1, Moment.ofShift(Unit.DAY, day).withPart(Connectives.partOf(part))));
    }
    int today = v.next(WordKind.DAY_NOUN, i + 1) ? i + 2 : end;
    Match dated = ahead(v, i, today, Connectives.partOf(part));
    if (dated != null) {
      return dated;
    }
    if (today > i + 1 && v.near(today) && v.value(WordKind.DIRECTION, today) == Direction.PRESENT.ordinal()) {
      return from(v, i, today + 1, Connectives.partOf(part), false, dini(v, i));
    }
    return Connectives.partOf(part) == PartOfDay.NIGHT && !dini(v, i) ? eve(v, i, end) : null;
  }

  /** "Sore hari, Selasa 5 Desember 2017": a part of day, a comma and its date; or null. */
  private static Match ahead(TokenView v, int first, int end, PartOfDay part) {
    if (!v.symbol(end, ',') || !v.near(end) || !v.next(WordKind.WEEKDAY, end + 1)) {
      return null;
    }
    Match date = WeekdayPatterns.match(v, end + 1);
    Moment moment = date == null ? null : date.moment();
    return moment == null || moment.day() == 0 || moment.part() != null
        ? null
        : Match.point(first, date.end(), moment.withPart(part));
  }

  private static long partAt(TokenView v, int i) {
    if (v.is(WordKind.SMALL_HOURS, i)) {
      return v.next(WordKind.DAY_NOUN, i + 1) ? ((long) (i + 2) << 32) | PartOfDay.NIGHT.ordinal() : -1;
    }
    int part = v.value(WordKind.PART, i);
    return part == DateWords.NONE ? -1 : ((long) (i + 1) << 32) | part;
  }

  private static boolean dini(TokenView v, int i) {
    return v.is(WordKind.SMALL_HOURS, i);
  }

  private static Match from(
      TokenView v, int first, int end, PartOfDay part, boolean past, boolean small) {
    int amount = past && part == PartOfDay.NIGHT && !small ? -1 : 0;
    return dated(v, Match.point(first, end, Moment.ofShift(Unit.DAY, amount).withPart(part)));
  }

  private static Match night(TokenView v, int first, int end, int amount) {
    return dated(
        v, Match.point(first, end, Moment.ofShift(Unit.DAY, amount).withPart(PartOfDay.NIGHT)));
  }

  /**
   * "malam Minggu" is the night before Sunday, unless a date says which night. News writes "Kamis
   * malam" of one night and "malam Jumat" of the night of prayer that every week has.
   */
  private static Match eve(TokenView v, int first, int at) {
    int weekday = v.value(WordKind.WEEKDAY, at);
    if (weekday == DateWords.NONE || !v.capital(at)) {
      return null;
    }
    Match match = WeekdayPatterns.match(v, at);
    if (match == null || match.moment() == null) {
      return null;
    }
    Moment moment = match.moment();
    boolean undated = moment.day() == 0 && moment.direction() == Direction.NONE && moment.shift() == null;
    if (undated && weekday == FRIDAY && !v.next(WordKind.CLOCK, match.end())) {
      return RecurringPatterns.onEve(v, first, at, weekday);
    }
    if (moment.day() == 0) {
      moment =
          moment.withWeekday(
              weekday == 1 ? 7 : weekday - 1,
              moment.javaneseDay() < 0 ? -1 : (moment.javaneseDay() + 4) % 5);
    }
    return Match.point(first, match.end(), moment.withPart(PartOfDay.NIGHT));
  }

  /**
   * A unit counted from now at token {@code i}: "pekan lalu", "bulan depan", "tahun ini"; or null.
   */
  public static Match unit(TokenView v, int i) {
    int index = v.value(WordKind.UNIT, i);
    if (index == DateWords.NONE
        || Unit.of(index).isClock()
        || Unit.of(index) == Unit.DAY
        || repeated(v, i)
        || v.is(WordKind.VAGUE, i - 1)
        || v.is(WordKind.ORDINAL, i - 1)) {
      return null;
    }
    long direction = Connectives.direction(v, i + 1);
    if (direction < 0) {
      return null;
    }
    return Match.point(
        i, Connectives.end(direction), Moment.ofShift(Unit.of(index), Connectives.direction(direction).step()));
  }

  private static boolean repeated(TokenView v, int i) {
    return v.dash(i - 1) && v.glued(i) && v.glued(i - 1) && v.is(WordKind.UNIT, i - 2);
  }
}
