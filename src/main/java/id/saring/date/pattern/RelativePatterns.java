package id.saring.date.pattern;

import id.saring.date.expression.Direction;
import id.saring.date.expression.Match;
import id.saring.date.expression.Moment;
import id.saring.date.expression.PartOfDay;
import id.saring.date.expression.TimeUnit;
import id.saring.date.words.DateTokens;
import id.saring.date.words.DateWordKind;
import id.saring.date.words.DateWords;
import id.saring.date.words.Reading;

/**
 * Expressions that count from the day of writing: "kemarin malam", "hari ini, Selasa (10/6)", "tadi
 * pagi", "pekan lalu", "malam Minggu".
 */
public final class RelativePatterns {
  private static final int FRIDAY = 5;
  private static final int FEAST_REACH = 6;

  private RelativePatterns() {}

  /**
   * "kemarin", "besok", "lusa" or "hari ini" at token {@code i}, with part of day and date; or
   * null.
   */
  public static Match day(DateTokens v, int i) {
    Reading<Integer> word = v.readFirst(DateWordKind.DAY_WORD, i);
    if (word == null) {
      return null;
    }
    int amount = word.value();
    int end = word.end();
    if (amount > 0
        && (v.is(DateWordKind.DAY_NOUN, i - 1)
            || (v.dash(end) && v.glued(end))
            || (v.next(DateWordKind.DAY_NOUN, end) && v.next(DateWordKind.COUNTDOWN, end + 1)))) {
      return null;
    } else if (amount > 0 && v.next(DateWordKind.DAY_NOUN, end)) {
      end++;
    }
    boolean again = v.dash(i - 1) && v.glued(i) && v.is(DateWordKind.DAY_WORD, i - 2);
    if (again
        || (v.dash(end) && v.glued(end) && v.glued(end + 1) && v.is(DateWordKind.DAY_WORD, end + 1))
        || v.is(DateWordKind.VAGUE, i - 1)
        || (amount < 0
            && (v.is(DateWordKind.FEAST, i - 1) || afterNewYear(v, i) || afterOrdinal(v, i)))
        || (amount > 0 && v.is(DateWordKind.UNIT, i - 1))) {
      return null;
    }
    Moment moment = Moment.ofShift(TimeUnit.DAY, amount);
    Reading<PartOfDay> part = Connectives.part(v, end);
    if (part != null) {
      moment = moment.withPart(part.value());
      end = part.end();
    }
    return dated(v, Match.point(i, end, moment));
  }

  /** Whether "kemarin" at {@code i} tells of the last New Year: "perayaan tahun baru kemarin". */
  private static boolean afterNewYear(DateTokens v, int i) {
    for (int k = i; k > 1 && k > i - FEAST_REACH && v.near(k) && v.tokens().isWord(k - 1); k--) {
      if (v.is(DateWordKind.NEW, k - 1) && v.is(DateWordKind.YEAR_NOUN, k - 2)) {
        return true;
      }
    }
    return false;
  }

  /** Whether "kemarin" at {@code i} only says that it was lately: "laga pekan ke-15 kemarin". */
  private static boolean afterOrdinal(DateTokens v, int i) {
    return v.near(i) && v.number(i - 1) && v.dash(i - 2) && DateNumerals.ordinalPrefix(v, i - 3);
  }

  private static Match dated(DateTokens v, Match word) {
    int at = v.symbol(word.end(), ',') && v.near(word.end()) ? word.end() + 1 : word.end();
    at = v.next(DateWordKind.DAY_NOUN, at) && v.next(DateWordKind.WEEKDAY, at + 1) ? at + 1 : at;
    Match date = null;
    if (v.near(at) && v.symbol(at, '(')) {
      Match meant = explained(v, word, at);
      if (meant != null) {
        return meant;
      }
      date = WeekdayPatterns.bracketed(v, at);
    } else if (v.near(at) && v.is(DateWordKind.WEEKDAY, at)) {
      date = WeekdayPatterns.match(v, at);
    } else {
      int day = v.next(DateWordKind.DATE_NOUN, at) ? at + 1 : at;
      date = v.near(day) && v.number(day) ? TextDates.match(v, day) : null;
    }
    if (date == null || date.moment() == null) {
      return word;
    }
    Moment moment = date.moment();
    PartOfDay part = word.moment().part();
    if (moment.isBareWeekday() && moment.clock() == null) {
      Moment day = word.moment().withWeekday(moment.weekday(), moment.javaneseDay());
      return Match.point(
          word.first(), date.end(), moment.part() == null ? day : day.withPart(moment.part()));
    }
    if (moment.day() == 0) {
      return word;
    }
    moment = moment.part() == null && part != null ? moment.withPart(part) : moment;
    boolean day = moment.year() == 0 && moment.month() > 0 && !moment.hijri();
    return Match.point(
        word.first(), date.end(), day ? moment.withShift(word.moment().shift()) : moment);
  }

  /**
   * What the editor says in the bracket at {@code open} that somebody meant: "besok (hari ini)",
   * "kemarin (Senin)"; or null.
   */
  private static Match explained(DateTokens v, Match word, int open) {
    Reading<Integer> day = v.read(DateWordKind.DAY_WORD, open + 1);
    int weekday = v.value(DateWordKind.WEEKDAY, open + 1);
    int close = day == null ? open + 2 : day.end();
    if ((day == null && weekday == DateWords.NONE) || !v.symbol(close, ')')) {
      return null;
    }
    boolean ahead = word.moment().shift().amount() > 0;
    Moment meant =
        day == null
            ? Moment.ofWeekday(weekday).withDirection(ahead ? Direction.SOON : Direction.RECENT)
            : Moment.ofShift(TimeUnit.DAY, day.value());
    return Match.point(word.first(), close + 1, meant.withPart(word.moment().part()).inBrackets());
  }

  /**
   * A part of day counted from now at token {@code i}: "tadi malam", "pagi ini", "nanti sore",
   * "semalam", "malam Minggu"; or null.
   */
  public static Match part(DateTokens v, int i) {
    if (v.is(DateWordKind.LAST_NIGHT, i)) {
      return v.is(DateWordKind.ONE_UNIT, i - 1) || v.next(DateWordKind.THROUGHOUT, i + 1)
          ? null
          : night(v, i, i + 1, -1);
    }
    if (v.is(DateWordKind.EARLIER_TODAY, i) || v.is(DateWordKind.LATER_TODAY, i)) {
      Reading<PartOfDay> part = Connectives.part(v, i + 1);
      return part == null
          ? null
          : from(v, i, part.end(), part.value(), v.is(DateWordKind.EARLIER_TODAY, i));
    }
    Reading<PartOfDay> part = Connectives.partFirst(v, i);
    if (part == null || (v.near(i) && v.is(DateWordKind.CLOCK, i - 1))) {
      return null;
    }
    int end = part.end();
    if (!v.near(end)) {
      return null;
    }
    if (v.is(DateWordKind.EARLIER_TODAY, end)) {
      return from(v, i, end + 1, part.value(), true);
    }
    if (v.direction(end) == Direction.PRESENT || v.is(DateWordKind.LATER_TODAY, end)) {
      return from(v, i, end + 1, part.value(), false);
    }
    int day = v.value(DateWordKind.DAY_WORD, end);
    if (day != DateWords.NONE) {
      return dated(
          v, Match.point(i, end + 1, Moment.ofShift(TimeUnit.DAY, day).withPart(part.value())));
    }
    int today = v.next(DateWordKind.DAY_NOUN, i + 1) ? i + 2 : end;
    Match dated = ahead(v, i, today, part.value());
    if (dated != null) {
      return dated;
    }
    if (today > i + 1 && v.near(today) && v.direction(today) == Direction.PRESENT) {
      return from(v, i, today + 1, part.value(), false);
    }
    return part.value() == PartOfDay.NIGHT ? eve(v, i, end) : null;
  }

  /** "Sore hari, Selasa 5 Desember 2017": a part of day, a comma and its date; or null. */
  private static Match ahead(DateTokens v, int first, int end, PartOfDay part) {
    if (!v.symbol(end, ',') || !v.near(end) || !v.next(DateWordKind.WEEKDAY, end + 1)) {
      return null;
    }
    Match date = WeekdayPatterns.match(v, end + 1);
    Moment moment = date == null ? null : date.moment();
    return moment == null || moment.day() == 0 || moment.part() != null
        ? null
        : Match.point(first, date.end(), moment.withPart(part));
  }

  private static Match from(DateTokens v, int first, int end, PartOfDay part, boolean past) {
    int amount = past && part == PartOfDay.NIGHT ? -1 : 0;
    return dated(v, Match.point(first, end, Moment.ofShift(TimeUnit.DAY, amount).withPart(part)));
  }

  private static Match night(DateTokens v, int first, int end, int amount) {
    return dated(
        v, Match.point(first, end, Moment.ofShift(TimeUnit.DAY, amount).withPart(PartOfDay.NIGHT)));
  }

  /**
   * "malam Minggu" is the night before Sunday, unless a date says which night. News writes "Kamis
   * malam" of one night and "malam Jumat" of the night of prayer that every week has.
   */
  private static Match eve(DateTokens v, int first, int at) {
    int weekday = v.value(DateWordKind.WEEKDAY, at);
    if (weekday == DateWords.NONE || !v.capital(at)) {
      return null;
    }
    Match match = WeekdayPatterns.match(v, at);
    if (match == null || match.moment() == null) {
      return null;
    }
    Moment moment = match.moment();
    boolean undated =
        moment.day() == 0 && moment.direction() == Direction.NONE && moment.shift() == null;
    if (undated && weekday == FRIDAY && !v.next(DateWordKind.CLOCK, match.end())) {
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
  public static Match unit(DateTokens v, int i) {
    TimeUnit unit = v.unit(i);
    if (unit == null
        || unit.isClock()
        || unit == TimeUnit.DAY
        || repeated(v, i)
        || v.is(DateWordKind.VAGUE, i - 1)
        || DateNumerals.ranks(v, i - 1)) {
      return null;
    }
    Reading<Direction> direction = Connectives.direction(v, i + 1);
    boolean tonight =
        direction != null
            && (direction.value() == Direction.SOON || direction.value() == Direction.RECENT)
            && Connectives.part(v, direction.end()) != null;
    if (direction == null || tonight) {
      return null;
    }
    return Match.point(
        i,
        direction.end(),
        Moment.ofShift(unit, direction.value().step()).withDirection(direction.value()));
  }

  /** Whether the unit at {@code i} says "many of them": "tahun-tahun", "bertahun-tahun". */
  private static boolean repeated(DateTokens v, int i) {
    return v.dash(i - 1)
        && v.glued(i)
        && v.glued(i - 1)
        && (v.is(DateWordKind.UNIT, i - 2)
            || (v.tokens().isWord(i - 2) && v.tokens().word(i - 2) < 0));
  }
}
