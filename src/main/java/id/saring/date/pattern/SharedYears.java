package id.saring.date.pattern;

import id.saring.date.expression.Direction;
import id.saring.date.expression.Match;
import id.saring.date.expression.Moment;
import id.saring.date.expression.Shift;
import id.saring.date.expression.TimeUnit;
import id.saring.date.words.DateTokens;
import id.saring.date.words.WordKind;
import java.util.List;

/**
 * Lists whose last item states the year or week for all: "5 Januari dan 10 Februari 2017",
 * "Januari, Februari dan Maret 2017", "Senin dan Selasa pekan depan".
 */
public final class SharedYears {
  private static final int LONGEST_LIST = 12;

  private SharedYears() {}

  /**
   * The moment of the point at {@code index}, with the year or week that a later item of its list
   * states.
   */
  public static Moment fromNext(DateTokens v, List<Match> matches, int index) {
    Moment moment = matches.get(index).moment();
    if (moment.isBareWeekday()) {
      return weekdayFromNext(v, matches, index);
    }
    if (moment.year() > 0
        || moment.month() == 0
        || moment.shift() != null
        || moment.hijri()
        || moment.direction() != Direction.NONE) {
      return moment;
    }
    int month = moment.month();
    int wraps = 0;
    for (int i = index; i + 1 < matches.size() && i - index < LONGEST_LIST; i++) {
      Match here = matches.get(i);
      Match next = matches.get(i + 1);
      Moment later = next.moment();
      if (later == null
          || later.month() == 0
          || later.hijri()
          || later.shift() != null
          || Connectives.list(v, here.end()) != next.first()
          || (later.day() > 0) != (moment.day() > 0)) {
        return moment;
      }
      wraps += later.month() < month ? 1 : 0;
      month = later.month();
      if (later.year() > 0) {
        int year = later.year() - wraps;
        return moment.day() == 0 || NumericDates.isDate(year, moment.month(), moment.day())
            ? moment.withYear(year)
            : moment;
      }
    }
    return moment;
  }

  /** The week right before or after the weekday at {@code index}: "pekan lalu, Selasa"; or null. */
  private static Shift weekBeside(DateTokens v, List<Match> matches, int index) {
    Match weekday = matches.get(index);
    Match before = index > 0 ? matches.get(index - 1) : null;
    Match after = index + 1 < matches.size() ? matches.get(index + 1) : null;
    if (before != null && isWeek(before) && beside(v, before, weekday)) {
      return before.moment().shift();
    }
    return after != null && isWeek(after) && beside(v, weekday, after)
        ? after.moment().shift()
        : null;
  }

  private static boolean isWeek(Match match) {
    Moment moment = match.moment();
    return moment != null
        && moment.shift() != null
        && moment.shift().unit() == TimeUnit.WEEK
        && moment.weekday() == 0
        && moment.cycle() == null;
  }

  private static boolean beside(DateTokens v, Match first, Match second) {
    int at = v.symbol(first.end(), ',') && v.near(first.end()) ? first.end() + 1 : first.end();
    at = v.next(WordKind.DAY_NOUN, at) && at < second.first() ? at + 1 : at;
    return at == second.first() && v.near(at);
  }

  /** A weekday with the week of the last one of its list: "Senin dan Selasa pekan depan". */
  private static Moment weekdayFromNext(DateTokens v, List<Match> matches, int index) {
    Moment moment = matches.get(index).moment();
    Shift week = weekBeside(v, matches, index);
    if (week != null) {
      return moment.withShift(week);
    }
    for (int i = index; i + 1 < matches.size() && i - index < LONGEST_LIST; i++) {
      Match next = matches.get(i + 1);
      Moment later = next.moment();
      boolean weekday =
          later != null && later.weekday() > 0 && later.day() == 0 && later.clock() == null;
      if (!weekday || Connectives.list(v, matches.get(i).end()) != next.first()) {
        return moment;
      }
      if (!later.isBareWeekday()) {
        return moment.withShift(later.shift()).withDirection(later.direction());
      }
    }
    return moment;
  }
}
