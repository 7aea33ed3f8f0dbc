package id.saring.date;

/**
 * Expressions that count from the day of writing: "kemarin malam", "hari ini, Selasa (10/6)", "tadi
 * pagi", "pekan lalu", "malam Minggu".
 */
final class RelativePatterns {
  private static final int FRIDAY = 5;

  private RelativePatterns() {}

  /**
   * "kemarin", "besok", "lusa" or "hari ini" at token {@code i}, with part of day and date; or
   * null.
   */
  static Match day(View v, int i) {
    int amount = v.value(WordKind.DAY_WORD, i);
    int end = i + 1;
    if (amount == TimeWords.NONE) {
      if (!v.is(WordKind.HARI, i)
          || !v.next(WordKind.LEAN, i + 1)
          || v.value(WordKind.LEAN, i + 1) != Lean.PRESENT.ordinal()) {
        return null;
      }
      amount = 0;
      end = i + 2;
    } else if (amount < 0 && v.near(end) && v.value(WordKind.DAY_WORD, end) == 2) {
      amount = -2;
      end++;
    } else if (amount > 0 && (v.is(WordKind.HARI, i - 1) || (v.dash(end) && v.glued(end)))) {
      return null;
    } else if (amount > 0 && v.next(WordKind.HARI, end)) {
      end++;
    }
    boolean again = v.dash(i - 1) && v.glued(i) && v.is(WordKind.DAY_WORD, i - 2);
    if (again
        || (v.dash(end) && v.glued(end) && v.glued(end + 1) && v.is(WordKind.DAY_WORD, end + 1))
        || v.is(WordKind.VAGUE, i - 1)) {
      return null;
    }
    Moment moment = Moment.ofShift(Unit.DAY, amount);
    long part = Joints.part(v, end);
    if (part >= 0) {
      moment = moment.withPart(Joints.partOf(part));
      end = Joints.end(part);
    }
    return dated(v, Match.point(i, end, moment));
  }

  private static Match dated(View v, Match word) {
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
  static Match part(View v, int i) {
    if (v.is(WordKind.LAST_NIGHT, i)) {
      return v.next(WordKind.ONE_UNIT, i - 1) || v.is(WordKind.ONE_UNIT, i - 1)
          ? null
          : night(v, i, i + 1, -1);
    }
    if (v.is(WordKind.TADI, i) || v.is(WordKind.NANTI, i)) {
      long part = Joints.part(v, i + 1);
      return part < 0
          ? null
          : from(
              v, i, Joints.end(part), Joints.partOf(part), v.is(WordKind.TADI, i), dini(v, i + 1));
    }
    long part = i == 0 || v.tokens().count() > i ? partAt(v, i) : -1;
    if (part < 0) {
      return null;
    }
    int end = Joints.end(part);
    if (v.is(WordKind.YANG, end) || !v.near(end)) {
      return null;
    }
    int lean = v.value(WordKind.LEAN, end);
    if (v.is(WordKind.TADI, end)) {
      return from(v, i, end + 1, Joints.partOf(part), true, dini(v, i));
    }
    if (lean == Lean.PRESENT.ordinal() || v.is(WordKind.NANTI, end)) {
      return from(v, i, end + 1, Joints.partOf(part), false, dini(v, i));
    }
    int day = v.value(WordKind.DAY_WORD, end);
    if (day != TimeWords.NONE) {
      return dated(
          v, Match.point(i, end + 1, Moment.ofShift(Unit.DAY, day).withPart(Joints.partOf(part))));
    }
    int today = v.next(WordKind.HARI, i + 1) ? i + 2 : end;
    Match dated = ahead(v, i, today, Joints.partOf(part));
    if (dated != null) {
      return dated;
    }
    if (today > i + 1 && v.near(today) && v.value(WordKind.LEAN, today) == Lean.PRESENT.ordinal()) {
      return from(v, i, today + 1, Joints.partOf(part), false, dini(v, i));
    }
    return Joints.partOf(part) == PartOfDay.NIGHT && !dini(v, i) ? eve(v, i, end) : null;
  }

  /** "Sore hari, Selasa 5 Desember 2017": a part of day, a comma and its date; or null. */
  private static Match ahead(View v, int first, int end, PartOfDay part) {
    if (!v.symbol(end, ',') || !v.near(end) || !v.next(WordKind.WEEKDAY, end + 1)) {
      return null;
    }
    Match date = WeekdayPatterns.match(v, end + 1);
    Moment moment = date == null ? null : date.moment();
    return moment == null || moment.day() == 0 || moment.part() != null
        ? null
        : Match.point(first, date.end(), moment.withPart(part));
  }

  private static long partAt(View v, int i) {
    if (v.is(WordKind.DINI, i)) {
      return v.next(WordKind.HARI, i + 1) ? ((long) (i + 2) << 32) | PartOfDay.NIGHT.ordinal() : -1;
    }
    int part = v.value(WordKind.PART, i);
    return part == TimeWords.NONE ? -1 : ((long) (i + 1) << 32) | part;
  }

  private static boolean dini(View v, int i) {
    return v.is(WordKind.DINI, i);
  }

  private static Match from(
      View v, int first, int end, PartOfDay part, boolean past, boolean small) {
    int amount = past && part == PartOfDay.NIGHT && !small ? -1 : 0;
    return dated(v, Match.point(first, end, Moment.ofShift(Unit.DAY, amount).withPart(part)));
  }

  private static Match night(View v, int first, int end, int amount) {
    return dated(
        v, Match.point(first, end, Moment.ofShift(Unit.DAY, amount).withPart(PartOfDay.NIGHT)));
  }

  /**
   * "malam Minggu" is the night before Sunday, unless a date says which night. News writes "Kamis
   * malam" of one night and "malam Jumat" of the night of prayer that every week has.
   */
  private static Match eve(View v, int first, int at) {
    int weekday = v.value(WordKind.WEEKDAY, at);
    if (weekday == TimeWords.NONE || !v.capital(at)) {
      return null;
    }
    Match match = WeekdayPatterns.match(v, at);
    if (match == null || match.moment() == null) {
      return null;
    }
    Moment moment = match.moment();
    boolean undated = moment.day() == 0 && moment.lean() == Lean.NONE && moment.shift() == null;
    if (undated && weekday == FRIDAY && !v.next(WordKind.CLOCK, match.end())) {
      return RecurringPatterns.onEve(v, first, at, weekday);
    }
    if (moment.day() == 0) {
      moment =
          moment.withWeekday(
              weekday == 1 ? 7 : weekday - 1,
              moment.pasaran() < 0 ? -1 : (moment.pasaran() + 4) % 5);
    }
    return Match.point(first, match.end(), moment.withPart(PartOfDay.NIGHT));
  }

  /**
   * A unit counted from now at token {@code i}: "pekan lalu", "bulan depan", "tahun ini"; or null.
   */
  static Match unit(View v, int i) {
    int index = v.value(WordKind.UNIT, i);
    if (index == TimeWords.NONE
        || Unit.of(index).isClock()
        || Unit.of(index) == Unit.DAY
        || repeated(v, i)
        || v.is(WordKind.VAGUE, i - 1)
        || v.is(WordKind.ORDINAL, i - 1)) {
      return null;
    }
    long lean = Joints.lean(v, i + 1);
    if (lean < 0) {
      return null;
    }
    return Match.point(
        i, Joints.end(lean), Moment.ofShift(Unit.of(index), Joints.lean(lean).step()));
  }

  private static boolean repeated(View v, int i) {
    return v.dash(i - 1) && v.glued(i) && v.glued(i - 1) && v.is(WordKind.UNIT, i - 2);
  }
}
