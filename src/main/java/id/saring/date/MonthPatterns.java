package id.saring.date;

import id.saring.model.Modifier;

/** Months without a day, and numbered periods of a month or year. */
final class MonthPatterns {
  private static final Modifier[] EDGES = Modifier.values();

  private MonthPatterns() {}

  /**
   * What the month name at token {@code i} starts: "Januari 2017", "Juli lalu", "Agustus tahun
   * ini", "June 10, 2025", "Maret"; or null.
   */
  static Match named(View v, int i) {
    Match match = month(v, i);
    if (match != null && match.moment().year() == 0 && match.end() == i + 1 && !announced(v, i)) {
      return null;
    }
    return match;
  }

  /**
   * The month at token {@code i} with its year or leaning words, whether or not anything announces
   * it; or null.
   */
  static Match month(View v, int i) {
    int number = TextDates.named(v, i);
    boolean full = v.is(WordKind.MONTH, i);
    if (number == 0) {
      return null;
    }
    int at = !full && v.symbol(i + 1, '.') && v.glued(i + 1) ? i + 2 : i + 1;
    TextDates.Year year = TextDates.year(v, at, false);
    if (year != null) {
      return Match.point(i, year.end(), Moment.ofDate(year.number(), number, 0));
    }
    if (v.near(at)
        && v.digits(at) > 0
        && v.digits(at) <= 2
        && v.symbol(at + 1, ',')
        && v.glued(at + 1)) {
      TextDates.Year american = TextDates.year(v, at + 1, false);
      int day = v.tokens().intValue(at);
      if (american != null && NumericDates.isDate(american.number(), number, day)) {
        return Match.point(i, american.end(), Moment.ofDate(american.number(), number, day));
      }
    }
    return full && (v.capital(i) || v.is(WordKind.BULAN, i - 1))
        ? leaning(v, i, i + 1, Moment.ofDate(0, number, 0))
        : null;
  }

  private static boolean announced(View v, int i) {
    int past = Joints.range(v, i + 1);
    if ((v.is(WordKind.CUE, i - 1) && v.near(i))
        || (past > 0 && v.near(past) && v.is(WordKind.MONTH, past) && v.capital(past))) {
      return true;
    }
    boolean nameFollows = v.near(i + 1) && v.capital(i + 1) && !v.is(WordKind.RANGE, i + 1);
    boolean nameBefore = v.near(i) && v.capital(i - 1) && !v.sentenceStart(i - 1);
    return !v.is(WordKind.MONTH_NAME, i) && !nameFollows && !nameBefore;
  }

  /**
   * A month or dated point at {@code [first, at)} with what may follow it: "lalu", "tahun depan".
   */
  static Match leaning(View v, int first, int at, Moment moment) {
    if (v.next(WordKind.TAHUN, at)) {
      long lean = Joints.lean(v, at + 1);
      if (lean >= 0 && moment.year() == 0) {
        return Match.point(
            first,
            Joints.end(lean),
            moment.withShift(new Shift(Unit.YEAR, Joints.lean(lean).step())));
      }
    }
    if (moment.day() > 0 && moment.year() == 0 && v.next(WordKind.BULAN, at)) {
      long lean = Joints.lean(v, at + 1);
      if (lean >= 0) {
        Lean stated = Joints.lean(lean);
        return Match.point(
            first, Joints.end(lean), stated == Lean.PRESENT ? moment : moment.withLean(stated));
      }
    }
    if (moment.day() == 0 && v.near(at) && v.value(WordKind.ORDINAL, at) == -1) {
      return Match.point(first, at + 1, moment.withLean(Lean.PAST));
    }
    long lean = Joints.lean(v, at);
    return lean < 0
        ? Match.point(first, at, moment)
        : Match.point(first, Joints.end(lean), moment.withLean(Joints.lean(lean)));
  }

  /** What "bulan" at token {@code i} starts: "bulan Juli 2025", "bulan Ramadan 1445 H"; or null. */
  static Match announcedMonth(View v, int i) {
    if (!v.near(i + 1)) {
      return null;
    }
    Match month = month(v, i + 1);
    month = month == null ? hijri(v, i + 1) : month;
    return month == null ? null : new Match(i, month.end(), month.expression());
  }

  /** An Islamic month with its year at token {@code i}, or null. */
  static Match hijri(View v, int i) {
    long month = TextDates.hijri(v, i);
    TextDates.Year year = month < 0 ? null : TextDates.year(v, Joints.end(month), true);
    return year == null
        ? null
        : Match.point(i, year.end(), Moment.ofDate(year.number(), (int) month, 0).inHijri());
  }

  /**
   * "awal tahun 2017", "akhir pekan lalu", "pertengahan Juni", at the edge word {@code i}; or null.
   */
  static Match edged(View v, int i) {
    Modifier mod = EDGES[v.value(WordKind.EDGE, i)];
    int at = v.next(WordKind.DARI, i + 1) ? i + 2 : i + 1;
    if (!v.near(at)) {
      return null;
    }
    if (mod == Modifier.END && v.is(WordKind.WEEKEND, at)) {
      long lean = Joints.lean(v, at + 1);
      return lean < 0
          ? null
          : Match.point(
              i,
              Joints.end(lean),
              Moment.ofCycle(Cycle.of(Cycle.Kind.WEEKEND, 1))
                  .withShift(new Shift(Unit.WEEK, Joints.lean(lean).step())));
    }
    Match inner = edgeable(v, at);
    if (inner == null
        || inner.moment() == null
        || inner.moment().isDay()
        || inner.moment().mod() != null
        || (inner.moment().year() == 0 && v.next(WordKind.OTHER_ONE, inner.end()))) {
      return null;
    }
    return Match.point(i, inner.end(), inner.moment().withMod(mod));
  }

  private static Match edgeable(View v, int i) {
    if (v.number(i)) {
      Match decade = YearPatterns.decade(v, i);
      return decade == null ? YearPatterns.bare(v, i) : decade;
    }
    Match match = month(v, i);
    match = match == null && v.is(WordKind.TAHUN, i) ? YearPatterns.announced(v, i) : match;
    match = match == null && v.is(WordKind.BULAN, i) ? announcedMonth(v, i) : match;
    match = match == null && v.is(WordKind.CENTURY, i) ? YearPatterns.century(v, i) : match;
    match = match == null ? numbered(v, i) : match;
    match = match == null ? RelativePatterns.unit(v, i) : match;
    boolean bare = !v.number(i + 1) && !v.next(WordKind.NEW, i + 1);
    if (match == null && bare && (v.is(WordKind.TAHUN, i) || v.is(WordKind.BULAN, i))) {
      match =
          Match.point(
              i, i + 1, Moment.ofShift(v.is(WordKind.BULAN, i) ? Unit.MONTH : Unit.YEAR, 0));
    }
    return match;
  }

  /**
   * A numbered period at token {@code i}: "kuartal II 2021", "Q2-2018", "semester pertama tahun
   * ini", "minggu kedua Juni"; or null.
   */
  static Match numbered(View v, int i) {
    if (v.is(WordKind.WEEK_OF, i)) {
      return week(v, i);
    }
    Cycle.Kind kind = Cycle.Kind.QUARTER;
    int at = i + 1;
    if (v.is(WordKind.Q, i)) {
      if (!v.glued(at) || v.digits(at) != 1) {
        return null;
      }
    } else if (v.is(WordKind.CATUR, i) && v.next(WordKind.WULAN, at)) {
      kind = Cycle.Kind.FOUR_MONTHS;
      at++;
    } else if (v.is(WordKind.PERIOD, i)) {
      int period = v.value(WordKind.PERIOD, i);
      kind =
          period == 1
              ? Cycle.Kind.QUARTER
              : period == 2 ? Cycle.Kind.SEMESTER : Cycle.Kind.FOUR_MONTHS;
    } else {
      return null;
    }
    at = v.symbol(at, '-') && v.glued(at) ? at + 1 : at;
    long ordinal = v.near(at) ? Numbers.ordinal(v, at) : Numbers.NONE;
    ordinal =
        ordinal == Numbers.NONE && v.near(at) && v.is(WordKind.PERIOD, i)
            ? Numbers.spelled(v, at)
            : ordinal;
    int most = kind == Cycle.Kind.QUARTER ? 4 : kind == Cycle.Kind.SEMESTER ? 2 : 3;
    int number = Numbers.number(ordinal);
    if (ordinal == Numbers.NONE || number > most || number == 0) {
      return null;
    }
    number = number < 0 ? most : number;
    return inYear(v, i, Numbers.end(ordinal), Moment.ofCycle(Cycle.of(kind, number)));
  }

  private static Match inYear(View v, int first, int end, Moment moment) {
    int at =
        (v.dash(end) || v.symbol(end, '/') || v.symbol(end, ','))
                && v.near(end)
                && v.number(end + 1)
            ? end + 1
            : end;
    if (v.near(at) && v.digits(at) == 4) {
      int year = v.tokens().intValue(at);
      return year >= 1900 && year <= 2100
          ? Match.point(first, at + 1, moment.withYear(year))
          : Match.point(first, end, moment);
    }
    if (v.next(WordKind.TAHUN, end)) {
      int noun = v.next(WordKind.YEAR_NOUN, end + 1) ? end + 2 : end + 1;
      int year = v.near(noun) && v.digits(noun) == 4 ? v.tokens().intValue(noun) : 0;
      if (year >= 1900 && year <= 2100) {
        return Match.point(first, noun + 1, moment.withYear(year));
      }
    }
    return leaning(v, first, end, moment);
  }

  private static Match week(View v, int i) {
    long first = v.near(i + 1) ? weekOrdinal(v, i + 1) : Numbers.NONE;
    if (first == Numbers.NONE) {
      return null;
    }
    int end = Numbers.end(first);
    int last = Numbers.number(first);
    int past = Joints.list(v, end);
    past = past < 0 ? Joints.range(v, end) : past;
    long second = past < 0 ? Numbers.NONE : weekOrdinal(v, past);
    if (second != Numbers.NONE && Numbers.number(second) > last) {
      last = Numbers.number(second);
      end = Numbers.end(second);
    }
    boolean announced = v.next(WordKind.BULAN, end);
    Match month = month(v, announced ? end + 1 : end);
    if (month == null && announced) {
      long lean = Joints.lean(v, end + 1);
      month =
          lean < 0
              ? null
              : Match.point(
                  end, Joints.end(lean), Moment.ofShift(Unit.MONTH, Joints.lean(lean).step()));
    }
    if (month == null || month.moment().day() > 0 || !v.near(end)) {
      return null;
    }
    return Match.point(
        i,
        month.end(),
        month.moment().withCycle(new Cycle(Cycle.Kind.WEEK_OF_MONTH, Numbers.number(first), last)));
  }

  private static long weekOrdinal(View v, int i) {
    long ordinal = Numbers.ordinal(v, i);
    return ordinal == Numbers.NONE || Numbers.number(ordinal) == 0 || Numbers.number(ordinal) > 5
        ? Numbers.NONE
        : ordinal;
  }
}
