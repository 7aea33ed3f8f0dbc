package id.saring.date.pattern;

import id.saring.date.expression.Clock;
import id.saring.date.expression.Expression;
import id.saring.date.expression.Expression.Interval;
import id.saring.date.expression.Expression.Point;
import id.saring.date.expression.FigureOrder;
import id.saring.date.expression.Match;
import id.saring.date.expression.Moment;
import id.saring.date.expression.PartOfDay;
import id.saring.date.expression.Shift;
import id.saring.date.expression.TimeUnit;
import id.saring.date.words.DateTokens;
import id.saring.date.words.DateWordKind;

/** Joins a date with the clock time that follows it. */
public final class DateTimes {
  private static final int MOST_JOINTS = 3;
  private static final int MORNING = 5;

  private DateTimes() {}

  /**
   * {@code date} with the clock time after it ("| 10:49:56 WIB", "pukul 07.55", "T22:00"), or
   * {@code date} itself.
   */
  public static Match joined(DateTokens v, Match date) {
    Moment moment = date.moment();
    if (moment == null || !moment.isDay() || moment.clock() != null) {
      return date;
    }
    int at = date.end();
    if (v.glued(at) && v.is(DateWordKind.T, at) && v.number(at + 1)) {
      at++;
    }
    for (int k = 0; k < MOST_JOINTS && joint(v, at); k++) {
      at++;
    }
    Match clock = v.near(at) || v.glued(at) ? ClockPatterns.afterDate(v, at) : null;
    if (clock == null) {
      return date;
    }
    return new Match(date.first(), clock.end(), on(moment, clock.expression()));
  }

  /** The clock time or interval {@code clock} on the day {@code day}. */
  public static Expression on(Moment day, Expression clock) {
    return clock instanceof Interval times
        ? new Interval(on(day, times.from().clock()), on(day, times.to().clock()))
        : new Point(inNight(day, on(day, ((Point) clock).moment().clock())));
  }

  /**
   * {@code timed}, or what is sure of it where the night of {@code day} goes on after midnight:
   * "tadi malam pukul 01.00" is of the next day, "Sabtu malam pukul 01.00" of either.
   */
  private static Moment inNight(Moment day, Moment timed) {
    if (day.part() != PartOfDay.NIGHT || timed.clock().hour() >= MORNING) {
      return timed;
    }
    return day.shift() != null && day.shift().unit() == TimeUnit.DAY && day.month() == 0
        ? timed.withShift(new Shift(TimeUnit.DAY, day.shift().amount() + 1))
        : day;
  }

  private static Moment on(Moment moment, Clock clock) {
    PartOfDay part = moment.part();
    Clock stated = moment.figureOrder() == FigureOrder.NONE ? clock : clock.withoutPadding();
    return moment.withPart(null).withClock(part == null ? stated : stated.in(part));
  }

  private static boolean joint(DateTokens v, int i) {
    if (!v.near(i)) {
      return false;
    }
    char sign = v.tokens().first(i);
    return (v.symbol(i, sign)
            && (sign == ','
                || sign == '|'
                || sign == '/'
                || sign == '\u00b7'
                || sign == '\u2022'
                || sign == ';'
                || sign == '@'))
        || v.dash(i)
        || v.is(DateWordKind.ON, i)
        || v.is(DateWordKind.ABOUT, i);
  }
}
