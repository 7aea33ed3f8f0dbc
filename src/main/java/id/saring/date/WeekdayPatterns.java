package id.saring.date;

import id.saring.date.Expression.Broken;
import id.saring.date.Expression.Interval;
import id.saring.date.Expression.Recurring;

/**
 * Weekdays, alone and with the date they belong to: "Senin, ( 15/7/2019)", "Kamis malam
 * (5/1/2017)", "Jumat Kliwon", "Selasa pekan lalu".
 */
final class WeekdayPatterns {
  private static final int SUNDAY = 7;

  private WeekdayPatterns() {}

  /** What the weekday at token {@code i} starts, or null. */
  static Match match(View v, int i) {
    int weekday = v.value(WordKind.WEEKDAY, i);
    if (weekday == TimeWords.NONE) {
      return abbreviated(v, i);
    }
    Match pair = weekends(v, i, weekday);
    pair = pair == null ? pair(v, i, weekday) : pair;
    if (pair != null) {
      return pair;
    }
    Match match = described(v, i, weekday);
    boolean dated = match.moment() == null || match.moment().day() > 0;
    return dated || standsAlone(v, i) ? match : null;
  }

  private static Match abbreviated(View v, int i) {
    int weekday = v.value(WordKind.WEEKDAY_SHORT, i);
    if (weekday == TimeWords.NONE || !v.capital(i)) {
      return null;
    }
    int at = v.symbol(i + 1, '.') && v.glued(i + 1) ? i + 2 : i + 1;
    Match date = dateAfter(v, at);
    return date == null || date.moment() == null || !date.moment().isDay()
        ? null
        : on(i, weekday, -1, null, date);
  }

  private static boolean standsAlone(View v, int i) {
    boolean name =
        v.near(i + 1)
            && v.capital(i + 1)
            && v.tokens().word(i + 1) < 0
            && v.near(i)
            && v.tokens().isWord(i - 1)
            && !v.is(WordKind.CUE, i - 1)
            && !v.capital(i - 1);
    boolean last = v.near(i + 1) && v.value(WordKind.ORDINAL, i + 1) == -1;
    if (name
        || last
        || (v.near(i) && v.is(WordKind.DAY_NAME, i - 1))
        || v.next(WordKind.DAY_NAME_TAIL, i + 1)) {
      return false;
    }
    if (v.value(WordKind.WEEKDAY, i) != SUNDAY || v.is(WordKind.HARI, i - 1)) {
      return true;
    }
    return v.capital(i)
        && !v.number(i - 1)
        && !(v.sentenceStart(i) && Joints.lean(v, i + 1) >= 0)
        && !(v.glued(i + 1) && v.dash(i + 1));
  }

  private static Match described(View v, int i, int weekday) {
    int at = i + 1;
    int pasaran = v.near(at) ? v.value(WordKind.PASARAN, at) : TimeWords.NONE;
    at = pasaran == TimeWords.NONE ? at : at + 1;
    long part = Joints.part(v, at);
    at = part < 0 ? at : Joints.end(part);
    Moment moment =
        Moment.ofWeekday(weekday)
            .withWeekday(weekday, Math.max(pasaran, -1))
            .withPart(part < 0 ? null : Joints.partOf(part));
    Match date = dateAfter(v, at);
    if (date == null) {
      Match leaning = leaning(v, i, at, moment);
      date = leaning.end() > at ? dateAfter(v, leaning.end()) : null;
      if (date == null) {
        return leaning;
      }
      moment = leaning.moment();
    }
    if (date.expression() instanceof Interval days) {
      return new Match(
          i,
          date.end(),
          new Interval(days.from().withWeekday(weekday, moment.pasaran()), days.to()));
    }
    if (date.moment() == null && !(date.expression() instanceof Broken)) {
      return Match.point(i, at, moment);
    }
    return tailed(v, on(i, weekday, moment.pasaran(), moment.part(), date));
  }

  private static Match leaning(View v, int i, int at, Moment moment) {
    if (v.next(WordKind.WEEK_OF, at)) {
      long week = Joints.lean(v, at + 1);
      if (week >= 0) {
        return Match.point(
            i, Joints.end(week), moment.withShift(new Shift(Unit.WEEK, Joints.lean(week).step())));
      }
    }
    if (v.near(at) && v.value(WordKind.DAY_WORD, at) == 1) {
      return Match.point(i, at + 1, moment.withLean(Lean.FUTURE));
    }
    long lean = Joints.lean(v, at);
    if (lean < 0) {
      return Match.point(i, at, moment);
    }
    Match leaning = Match.point(i, Joints.end(lean), moment.withLean(Joints.lean(lean)));
    long part = moment.part() == null ? Joints.part(v, leaning.end()) : -1;
    return part < 0
        ? leaning
        : Match.point(i, Joints.end(part), leaning.moment().withPart(Joints.partOf(part)));
  }

  private static Match on(int first, int weekday, int pasaran, PartOfDay part, Match date) {
    if (date.expression() instanceof Broken broken) {
      return new Match(first, date.end(), broken.onWeekday(weekday).in(part));
    }
    Moment moment = date.moment().withWeekday(weekday, pasaran);
    return Match.point(
        first, date.end(), part == null || moment.part() != null ? moment : moment.withPart(part));
  }

  /**
   * {@code match} with a part of day and a leaning word that follow it: "(20/6/2025) sore", "(10/6)
   * lalu".
   */
  static Match tailed(View v, Match match) {
    Match out = match;
    long part = Joints.part(v, out.end());
    if (part >= 0) {
      PartOfDay stated = Joints.partOf(part);
      Expression inner =
          out.moment() != null
              ? new Expression.Point(out.moment().withPart(stated))
              : out.expression() instanceof Broken broken ? broken.in(stated) : out.expression();
      out = new Match(out.first(), Joints.end(part), inner);
    }
    if (v.next(WordKind.HARI, out.end())
        && v.near(out.end() + 1)
        && v.value(WordKind.LEAN, out.end() + 1) == Lean.PRESENT.ordinal()) {
      return new Match(out.first(), out.end() + 2, out.expression());
    }
    long lean = Joints.lean(v, out.end());
    return lean < 0 || (v.is(WordKind.TADI, out.end()) && v.is(WordKind.PART, out.end() + 1))
        ? out
        : new Match(out.first(), Joints.end(lean), out.expression());
  }

  /**
   * The date that stands right after a weekday or day word which ends before {@code at}, brackets
   * closed; or null.
   */
  static Match dateAfter(View v, int at) {
    int from = v.symbol(at, ',') && v.near(at) ? at + 1 : at;
    from =
        v.symbol(from, '-') && !v.glued(from) && v.near(from + 1) && v.number(from + 1)
            ? from + 1
            : from;
    if (!v.near(from)) {
      return null;
    }
    return v.symbol(from, '(') || v.symbol(from, '[') ? bracketed(v, from) : direct(v, from);
  }

  private static Match direct(View v, int i) {
    int from = v.is(WordKind.TANGGAL, i) && v.near(i + 1) ? i + 1 : i;
    if (!v.number(from)) {
      return null;
    }
    Match date = TextDates.match(v, from);
    if (date == null) {
      date = NumericDates.cued(v, from);
      date =
          date != null
                  && date.expression() instanceof Broken broken
                  && from == i
                  && broken.year().isEmpty()
              ? null
              : date;
    }
    return date;
  }

  /** The date in the bracket that opens at {@code open}, or null. */
  static Match bracketed(View v, int open) {
    int from = open + 1;
    int weekday = v.value(WordKind.WEEKDAY, from);
    if (weekday != TimeWords.NONE) {
      int at = v.symbol(from + 1, ',') && v.near(from + 1) ? from + 2 : from + 1;
      Match inner = v.near(at) ? direct(v, at) : null;
      return inner == null || inner.moment() == null
          ? null
          : closed(v, tailed(v, on(from, weekday, -1, null, inner)));
    }
    Match date = direct(v, from);
    if (date == null) {
      return null;
    }
    Match closed = closed(v, tailed(v, date));
    return closed.moment() == null
        ? closed
        : Match.point(open, closed.end(), closed.moment().inBrackets());
  }

  private static Match closed(View v, Match inner) {
    Match timed = Times.joined(v, inner);
    return v.symbol(timed.end(), ')') || v.symbol(timed.end(), ']')
        ? new Match(timed.first(), timed.end() + 1, timed.expression())
        : inner;
  }

  /**
   * Saturday and Sunday as the days of every weekend: "akhir pekan (Sabtu dan Minggu)", "Sabtu,
   * Minggu, dan libur nasional"; or null.
   */
  private static Match weekends(View v, int i, int weekday) {
    if (weekday != SUNDAY - 1) {
      return null;
    }
    int past = Math.max(Joints.list(v, i + 1), Joints.range(v, i + 1));
    past = past < 0 ? i + 1 : past;
    past = v.next(WordKind.HARI, past) ? past + 1 : past;
    if (!v.near(past)
        || v.value(WordKind.WEEKDAY, past) != SUNDAY
        || dateAfter(v, past + 1) != null
        || Joints.lean(v, past + 1) >= 0) {
      return null;
    }
    int next = Joints.list(v, past + 1);
    next = v.next(WordKind.HARI, next) || v.next(WordKind.TANGGAL, next) ? next + 1 : next;
    return v.next(WordKind.LIBUR, next) || explainsWeekend(v, i)
        ? new Match(i, past + 1, new Recurring("XXXX-WXX-6/XXXX-WXX-7"))
        : null;
  }

  /** Whether the weekday at {@code i} says which days "akhir pekan" before it has. */
  private static boolean explainsWeekend(View v, int i) {
    int at = v.is(WordKind.HARI, i - 1) ? i - 2 : i - 1;
    at = v.is(WordKind.PADA, at) ? at - 1 : at;
    if (v.is(WordKind.NAMELY, at)) {
      at = v.symbol(at - 1, ',') ? at - 2 : at - 1;
    } else if (v.symbol(at, '(')) {
      at--;
    }
    return v.is(WordKind.WEEKEND, at) && v.is(WordKind.EDGE, at - 1);
  }

  private static Match pair(View v, int i, int weekday) {
    int past = Joints.range(v, i + 1);
    boolean range = past >= 0;
    past = range ? past : Joints.list(v, i + 1);
    int second = past < 0 || !v.near(past) ? TimeWords.NONE : v.value(WordKind.WEEKDAY, past);
    if (second == TimeWords.NONE) {
      return null;
    }
    Match date = dateAfter(v, past + 1);
    if (date != null && date.expression() instanceof Interval days) {
      return new Match(
          i,
          date.end(),
          new Interval(days.from().withWeekday(weekday, -1), days.to().withWeekday(second, -1)));
    }
    boolean plain =
        date == null
            && Joints.lean(v, past + 1) < 0
            && Joints.part(v, past + 1) < 0
            && !v.next(WordKind.WEEK_OF, past + 1);
    return range && plain && (v.dash(i + 1) || weekday == 1)
        ? new Match(i, past + 1, new Recurring("XXXX-WXX-" + weekday + "/XXXX-WXX-" + second))
        : null;
  }
}
