package id.saring.date;

import id.saring.date.Expression.Interval;
import id.saring.date.Expression.Length;
import id.saring.date.Expression.Recurring;
import id.saring.date.Expression.Several;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets: "setiap Senin", "tiap bulan", "per tahun", "setiap 15 menit", "setiap tanggal 17 Agustus".
 */
final class RecurringPatterns {
  private static final int PER = 2;
  private static final int DAYS = 7;

  private RecurringPatterns() {}

  /** What "setiap", "tiap" or "per" at token {@code i} starts, or null. */
  static Match match(View v, int i) {
    int at = i + 1;
    if (!v.near(at)) {
      return null;
    }
    boolean per = v.value(WordKind.EACH, i) == PER;
    Match match = unit(v, i, at);
    if (match == null && !per) {
      match = calendar(v, i, v.is(WordKind.HARI, at) && v.near(at + 1) ? at + 1 : at);
    }
    if (match != null) {
      return match;
    }
    Match length =
        v.number(at) || v.is(WordKind.CARDINAL, at) ? LengthPatterns.counted(v, at) : null;
    return length != null
            && length.expression() instanceof Length every
            && every.mod() == null
            && !(per && every.value().startsWith("PT"))
        ? new Match(i, length.end(), new Recurring(every.value()))
        : null;
  }

  private static Match unit(View v, int i, int at) {
    int index = v.value(WordKind.UNIT, at);
    index = index == TimeWords.NONE ? v.value(WordKind.UNIT_EACH, at) : index;
    if (index == TimeWords.NONE) {
      return null;
    }
    boolean per = v.value(WordKind.EACH, i) == PER;
    Unit unit = Unit.of(index);
    Match yearly = unit == Unit.YEAR && !per ? yearly(v, i, at + 1) : null;
    if (yearly != null) {
      return yearly;
    }
    boolean other =
        (v.near(at + 1)
                && (v.number(at + 1)
                    || v.is(WordKind.WEEKDAY, at + 1)
                    || v.is(WordKind.MONTH, at + 1)))
            || Joints.lean(v, at + 1) >= 0;
    boolean sunday = v.is(WordKind.WEEKDAY, at) && v.capital(at) && !per;
    boolean numbered = v.near(at + 1) && v.is(WordKind.ORDINAL, at + 1);
    if ((per && unit.isClock()) || other || sunday || numbered) {
      return null;
    }
    return new Match(i, at + 1, new Recurring(LengthPatterns.text(BigDecimal.ONE, unit)));
  }

  /**
   * "setiap tahun pada tanggal 2 Oktober": the day or month of the year that comes at {@code at}.
   */
  private static Match yearly(View v, int i, int at) {
    int from = v.next(WordKind.PADA, at) ? at + 1 : at;
    return v.near(from)
            && (v.number(from) || v.is(WordKind.TANGGAL, from) || v.is(WordKind.BULAN, from))
        ? dated(v, i, from)
        : null;
  }

  private static Match calendar(View v, int i, int at) {
    int weekday = v.value(WordKind.WEEKDAY, at);
    if (weekday != TimeWords.NONE) {
      return weekly(v, i, at, weekday);
    }
    long part = Joints.part(v, at);
    int eve = part < 0 ? TimeWords.NONE : v.value(WordKind.WEEKDAY, Joints.end(part));
    if (eve != TimeWords.NONE
        && v.near(Joints.end(part))
        && Joints.partOf(part) == PartOfDay.NIGHT
        && !v.is(WordKind.DINI, at)) {
      return onEve(v, i, Joints.end(part), eve);
    }
    if (part >= 0) {
      return new Match(
          i, Joints.end(part), new Recurring("XXXX-XX-XXT" + Joints.partOf(part).code()));
    }
    if (v.is(WordKind.EDGE, at) && v.next(WordKind.WEEKEND, at + 1)) {
      return new Match(i, at + 2, new Recurring("XXXX-WXX-WE"));
    }
    Match clock = ClockPatterns.cued(v, at);
    if (clock != null && !(clock.expression() instanceof Several)) {
      String value =
          clock.expression() instanceof Interval times
              ? "XXXX-XX-XX"
                  + times.from().clock().text()
                  + "/XXXX-XX-XX"
                  + times.to().clock().text()
              : "XXXX-XX-XX" + clock.moment().clock().text();
      return new Match(i, clock.end(), new Recurring(value));
    }
    return dated(v, i, at);
  }

  private static Match weekly(View v, int i, int at, int weekday) {
    int past = Joints.range(v, at + 1);
    int last = past < 0 || !v.near(past) ? TimeWords.NONE : v.value(WordKind.WEEKDAY, past);
    if (last != TimeWords.NONE) {
      return new Match(i, past + 1, new Recurring("XXXX-WXX-" + weekday + "/XXXX-WXX-" + last));
    }
    List<Match> items = new ArrayList<>();
    items.add(on(v, i, at, weekday));
    int next = Joints.list(v, items.get(0).end());
    while (next > 0 && v.next(WordKind.WEEKDAY, next) && items.size() < DAYS) {
      items.add(on(v, next, next, v.value(WordKind.WEEKDAY, next)));
      next = Joints.list(v, items.get(items.size() - 1).end());
    }
    Match end = items.get(items.size() - 1);
    return items.size() == 1 ? end : new Match(i, end.end(), new Several(items));
  }

  /** "setiap malam Jumat" is each night before Friday; with a pasaran it comes every 35 days. */
  static Match onEve(View v, int first, int at, int weekday) {
    return v.next(WordKind.PASARAN, at + 1)
        ? new Match(first, at + 2, new Recurring("P35D"))
        : new Match(
            first,
            at + 1,
            new Recurring("XXXX-WXX-" + (weekday == 1 ? DAYS : weekday - 1) + "TNI"));
  }

  private static Match on(View v, int first, int at, int weekday) {
    if (v.next(WordKind.PASARAN, at + 1)) {
      return new Match(first, at + 2, new Recurring("P35D"));
    }
    long part = Joints.part(v, at + 1);
    String value = "XXXX-WXX-" + weekday;
    return part < 0
        ? new Match(first, at + 1, new Recurring(value))
        : new Match(
            first, Joints.end(part), new Recurring(value + "T" + Joints.partOf(part).code()));
  }

  private static Match dated(View v, int i, int at) {
    int from = v.is(WordKind.TANGGAL, at) && v.near(at + 1) ? at + 1 : at;
    Match date = v.number(from) ? TextDates.match(v, from) : null;
    Moment moment = date == null ? null : date.moment();
    if (moment != null && moment.year() == 0 && moment.hijri()) {
      return new Match(i, date.end(), new Recurring("P1Y"));
    }
    if (moment != null && moment.year() == 0) {
      return new Match(
          i, date.end(), new Recurring("XXXX-" + two(moment.month()) + "-" + two(moment.day())));
    }
    if (date == null
        && from > at
        && v.digits(from) > 0
        && v.digits(from) <= 2
        && NumericDates.isDate(0, 1, v.tokens().intValue(from))) {
      return new Match(i, from + 1, new Recurring("XXXX-XX-" + two(v.tokens().intValue(from))));
    }
    int month = v.capital(at) ? v.value(WordKind.MONTH, at) : TimeWords.NONE;
    month = v.is(WordKind.BULAN, at) && v.near(at + 1) ? v.value(WordKind.MONTH, at + 1) : month;
    int end = v.is(WordKind.BULAN, at) ? at + 2 : at + 1;
    return month == TimeWords.NONE || TextDates.year(v, end, false) != null
        ? null
        : new Match(i, end, new Recurring("XXXX-" + two(month)));
  }

  private static String two(int n) {
    return n < 10 ? "0" + n : String.valueOf(n);
  }
}
