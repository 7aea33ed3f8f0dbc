package id.saring.date.pattern;

import id.saring.date.expression.Cycle;
import id.saring.date.expression.CycleKind;
import id.saring.date.expression.Direction;
import id.saring.date.expression.Match;
import id.saring.date.expression.Moment;
import id.saring.date.expression.Shift;
import id.saring.date.expression.TimeUnit;
import id.saring.date.words.DateTokens;
import id.saring.date.words.DateWordKind;
import java.util.List;

/**
 * Lists whose last item states the year or week for all: "5 Januari dan 10 Februari 2017",
 * "Januari, Februari dan Maret 2017", "Senin dan Selasa pekan depan"; names whose last word does:
 * "Laporan Triwulan II Wali Kota Wirun Tahun 2023".
 */
public final class SharedYears {
  private static final int LONGEST_NAME = 8;

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
    if (isBareCycle(moment)) {
      return cycleFromNext(v, matches, index);
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
    for (int i = index; i + 1 < matches.size() && i - index < Connectives.LONGEST_LIST; i++) {
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

  private static boolean isBareCycle(Moment moment) {
    Cycle cycle = moment.cycle();
    return cycle != null
        && (cycle.kind() == CycleKind.QUARTER
            || cycle.kind() == CycleKind.SEMESTER
            || cycle.kind() == CycleKind.FOUR_MONTHS)
        && moment.year() == 0
        && moment.shift() == null
        && moment.direction() == Direction.NONE;
  }

  /** A quarter or semester with the year that ends the name it stands in. */
  private static Moment cycleFromNext(DateTokens v, List<Match> matches, int index) {
    Moment moment = matches.get(index).moment();
    int last = index;
    if (index + 1 < matches.size()
        && moment.equals(matches.get(index + 1).moment())
        && isNamed(v, matches.get(index).end(), matches.get(index + 1).first())) {
      last++;
    }
    int next = last + 1;
    Moment later = next < matches.size() ? matches.get(next).moment() : null;
    boolean year =
        later != null
            && later.year() > 0
            && later.month() == 0
            && later.cycle() == null
            && !later.hijri();
    return year && isNamed(v, matches.get(last).end(), matches.get(next).first())
        ? moment.withYear(later.year())
        : moment;
  }

  /** Whether only capital words and brackets stand from {@code start} to {@code end}: a name. */
  private static boolean isNamed(DateTokens v, int start, int end) {
    if (end - start > LONGEST_NAME) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (!v.near(i) || !(v.capital(i) || v.symbol(i, '(') || v.symbol(i, ')'))) {
        return false;
      }
    }
    return v.near(end);
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
    at = v.next(DateWordKind.DAY_NOUN, at) && at < second.first() ? at + 1 : at;
    return at == second.first() && v.near(at);
  }

  /** A weekday with the week of the last one of its list: "Senin dan Selasa pekan depan". */
  private static Moment weekdayFromNext(DateTokens v, List<Match> matches, int index) {
    Moment moment = matches.get(index).moment();
    Shift week = weekBeside(v, matches, index);
    if (week != null) {
      return moment.withShift(week);
    }
    for (int i = index; i + 1 < matches.size() && i - index < Connectives.LONGEST_LIST; i++) {
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
