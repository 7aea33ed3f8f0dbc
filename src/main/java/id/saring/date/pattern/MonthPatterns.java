package id.saring.date.pattern;

import id.saring.date.expression.Cycle;
import id.saring.date.expression.CycleKind;
import id.saring.date.expression.Direction;
import id.saring.date.expression.Expression.Interval;
import id.saring.date.expression.Expression.Several;
import id.saring.date.expression.Match;
import id.saring.date.expression.Moment;
import id.saring.date.expression.Shift;
import id.saring.date.expression.TimeUnit;
import id.saring.date.words.DateTokens;
import id.saring.date.words.DateWordKind;
import id.saring.date.words.Reading;
import id.saring.model.Modifier;
import id.saring.text.Years;
import java.util.ArrayList;
import java.util.List;

/**
 * Months without a day ("Maret lalu", "akhir Mei 2020"), and periods of a month or year ("pekan
 * kedua Juni", "kuartal I", "awal tahun").
 */
public final class MonthPatterns {

  private MonthPatterns() {}

  /**
   * What the month name at token {@code i} starts: "Januari 2017", "Juli lalu", "Agustus tahun
   * ini", "June 10, 2025", "Maret"; or null.
   */
  public static Match named(DateTokens v, int i) {
    Match days = daysAfter(v, i, i + 1);
    if (days != null) {
      return days;
    }
    Match match = month(v, i);
    boolean shortened = v.is(DateWordKind.MONTH_SHORT, i) && match == null;
    Match shared = shortened || v.symbol(i + 1, '/') ? sharing(v, i) : null;
    if (shared != null) {
      return shared;
    }
    if (match == null || match.moment().year() > 0) {
      return match;
    }
    boolean month = match.end() == i + 1 ? announced(v, i) : !namesNow(v, i, match);
    return month ? match : null;
  }

  /** Whether {@code match} ends a name and no month: "aksi Long March ini". */
  private static boolean namesNow(DateTokens v, int i, Match match) {
    return v.is(DateWordKind.MONTH_NAME, i)
        && match.moment().direction() == Direction.PRESENT
        && nameBefore(v, i);
  }

  private static boolean nameBefore(DateTokens v, int i) {
    return v.near(i) && v.capital(i - 1) && !v.sentenceStart(i - 1);
  }

  /**
   * The month at token {@code i} with its year or leaning words, whether or not anything announces
   * it; or null.
   */
  public static Match month(DateTokens v, int i) {
    int number = TextDates.named(v, i);
    boolean full = v.is(DateWordKind.MONTH, i);
    if (number == 0) {
      return null;
    }
    int at = !full && v.symbol(i + 1, '.') && v.glued(i + 1) ? i + 2 : i + 1;
    TextDates.Year year = TextDates.year(v, at, false);
    if (year != null) {
      return Match.point(i, year.end(), Moment.ofDate(year.number(), number, 0));
    }
    int past = TextDates.pastOrdinalTail(v, at + 1);
    if (v.near(at)
        && v.digits(at) > 0
        && v.digits(at) <= 2
        && (past > at + 1 || (v.symbol(past, ',') && v.glued(past)))) {
      TextDates.Year american = TextDates.year(v, past, false);
      int day = v.tokens().intValue(at);
      if (american != null && NumericDates.isDate(american.number(), number, day)) {
        return Match.point(i, american.end(), Moment.ofDate(american.number(), number, day));
      }
    }
    return full && (v.capital(i) || v.is(DateWordKind.MONTH_NOUN, i - 1))
        ? leaning(v, i, i + 1, Moment.ofDate(0, number, 0))
        : null;
  }

  /** "March 15-16, 2025": days behind their month, the first at {@code at}; or null. */
  private static Match daysAfter(DateTokens v, int i, int at) {
    int month = TextDates.named(v, i);
    int second = v.dash(at + 1) && v.near(at + 1) && v.near(at + 2) ? at + 2 : -1;
    boolean numbers = second > 0 && v.near(at) && v.digits(at) <= 2 && v.digits(second) <= 2;
    if (!numbers || !v.symbol(second + 1, ',') || !v.glued(second + 1)) {
      return null;
    }
    TextDates.Year year = TextDates.year(v, second + 1, false);
    int from = v.tokens().intValue(at);
    int to = v.tokens().intValue(second);
    return year != null
            && from < to
            && NumericDates.isDate(year.number(), month, from)
            && NumericDates.isDate(year.number(), month, to)
        ? new Match(
            i,
            year.end(),
            new Interval(
                Moment.ofDate(year.number(), month, from), Moment.ofDate(year.number(), month, to)))
        : null;
  }

  /**
   * Months that share the year of the last one: "Jan-Feb 2017", "Nov/Des 2020", "Jan, Feb dan Mar
   * 2017"; or null.
   */
  private static Match sharing(DateTokens v, int i) {
    List<Match> months = new ArrayList<>();
    boolean range = false;
    int at = i;
    while (months.size() < Connectives.LONGEST_LIST) {
      int number = TextDates.named(v, at);
      if (number == 0) {
        return null;
      }
      int end = v.is(DateWordKind.MONTH_SHORT, at) && v.symbol(at + 1, '.') ? at + 2 : at + 1;
      TextDates.Year year = TextDates.year(v, end, false);
      months.add(Match.point(at, year == null ? end : year.end(), Moment.ofDate(0, number, 0)));
      if (year != null) {
        boolean whole = months.size() > 1 && !(range && months.size() > 2);
        return whole ? shared(months, range, year.number()) : null;
      }
      int past = v.symbol(end, '/') && v.glued(end) ? end + 1 : Connectives.range(v, end);
      range |= past >= 0;
      past = past < 0 ? Connectives.list(v, end) : past;
      if (past < 0 || !v.near(past)) {
        return null;
      }
      at = past;
    }
    return null;
  }

  private static Match shared(List<Match> months, boolean range, int lastYear) {
    int first = months.get(0).first();
    Match last = months.get(months.size() - 1);
    if (range) {
      return new Match(
          first,
          last.end(),
          new Interval(months.get(0).moment(), last.moment().withYear(lastYear)));
    }
    int year = lastYear;
    for (int k = months.size() - 1; k >= 0; k--) {
      Match month = months.get(k);
      boolean wraps =
          k < months.size() - 1 && month.moment().month() > months.get(k + 1).moment().month();
      year = wraps ? year - 1 : year;
      months.set(k, Match.point(month.first(), month.end(), month.moment().withYear(year)));
    }
    return new Match(first, last.end(), new Several(months));
  }

  private static boolean announced(DateTokens v, int i) {
    int past = Connectives.range(v, i + 1);
    if ((v.is(DateWordKind.PERIOD_CUE, i - 1) && v.near(i))
        || (past > 0 && v.near(past) && v.is(DateWordKind.MONTH, past) && v.capital(past))) {
      return true;
    }
    boolean nameFollows = v.near(i + 1) && v.capital(i + 1) && !v.is(DateWordKind.RANGE, i + 1);
    return !v.is(DateWordKind.MONTH_NAME, i) && !nameFollows && !nameBefore(v, i);
  }

  /**
   * A month or dated point at {@code [first, at)} with what may follow it: "lalu", "tahun depan".
   */
  public static Match leaning(DateTokens v, int first, int at, Moment moment) {
    if (v.next(DateWordKind.YEAR_NOUN, at)) {
      Reading<Direction> direction = Connectives.direction(v, at + 1);
      if (direction != null && moment.year() == 0) {
        return Match.point(
            first,
            direction.end(),
            moment.withShift(new Shift(TimeUnit.YEAR, direction.value().step())));
      }
    }
    if (moment.day() > 0 && moment.year() == 0 && v.next(DateWordKind.MONTH_NOUN, at)) {
      Reading<Direction> direction = Connectives.direction(v, at + 1);
      if (direction != null) {
        Direction stated = direction.value();
        return Match.point(
            first,
            direction.end(),
            stated == Direction.PRESENT ? moment : moment.withDirection(stated));
      }
    }
    if (moment.day() == 0 && v.next(DateWordKind.LAST, at)) {
      return Match.point(first, at + 1, moment.withDirection(Direction.PAST));
    }
    Reading<Direction> direction = Connectives.direction(v, at);
    return direction == null
        ? Match.point(first, at, moment)
        : Match.point(first, direction.end(), moment.withDirection(direction.value()));
  }

  /** What "bulan" at token {@code i} starts: "bulan Juli 2025", "bulan Ramadan 1445 H"; or null. */
  public static Match announcedMonth(DateTokens v, int i) {
    if (!v.near(i + 1)) {
      return null;
    }
    Match month = month(v, i + 1);
    month = month == null ? hijri(v, i + 1) : month;
    return month == null ? null : new Match(i, month.end(), month.expression());
  }

  /** An Islamic month with its year at token {@code i}, or null. */
  public static Match hijri(DateTokens v, int i) {
    Reading<Integer> month = TextDates.hijri(v, i);
    TextDates.Year year = month == null ? null : TextDates.year(v, month.end(), true);
    return year == null
        ? null
        : Match.point(i, year.end(), Moment.ofDate(year.number(), month.value(), 0).inHijri());
  }

  /**
   * "awal tahun 2017", "akhir pekan lalu", "pertengahan Juni", at the edge word {@code i}; or null.
   */
  public static Match edged(DateTokens v, int i) {
    Modifier mod = v.modifier(DateWordKind.EDGE, i);
    int at = v.next(DateWordKind.THAN, i + 1) ? i + 2 : i + 1;
    if (!v.near(at)) {
      return null;
    }
    if (mod == Modifier.END && v.is(DateWordKind.WEEKEND, at)) {
      return weekend(v, i, at + 1);
    }
    Match same = AnaphoraPatterns.same(v, i, at, mod);
    if (same != null) {
      return same;
    }
    Match inner = edgeable(v, at);
    if (inner == null
        || inner.moment() == null
        || inner.moment().isDay()
        || inner.moment().mod() != null
        || (inner.moment().year() == 0 && v.next(DateWordKind.OTHER_ONE, inner.end()))) {
      return null;
    }
    return Match.point(i, inner.end(), inner.moment().withMod(mod));
  }

  /** "akhir pekan lalu", its noun at {@code [first, at)}; or null. */
  static Match weekend(DateTokens v, int first, int at) {
    Reading<Direction> direction = Connectives.direction(v, at);
    return direction == null
        ? null
        : Match.point(
            first,
            direction.end(),
            Moment.ofCycle(Cycle.of(CycleKind.WEEKEND, 1))
                .withShift(new Shift(TimeUnit.WEEK, direction.value().step())));
  }

  private static Match edgeable(DateTokens v, int i) {
    if (v.number(i)) {
      Match decade = YearPatterns.decade(v, i);
      return decade == null ? YearPatterns.bare(v, i) : decade;
    }
    Match match = month(v, i);
    match = match == null && v.is(DateWordKind.YEAR_NOUN, i) ? YearPatterns.announced(v, i) : match;
    match = match == null && v.is(DateWordKind.MONTH_NOUN, i) ? announcedMonth(v, i) : match;
    match = match == null && v.is(DateWordKind.CENTURY, i) ? YearPatterns.century(v, i) : match;
    match = match == null ? numbered(v, i) : match;
    match = match == null ? RelativePatterns.unit(v, i) : match;
    boolean bare =
        !v.number(i + 1)
            && !v.next(DateWordKind.NEW, i + 1)
            && !v.next(DateWordKind.OTHER_YEAR, i + 1)
            && v.read(DateWordKind.HIJRI, i + 1) == null;
    if (match == null
        && bare
        && (v.is(DateWordKind.YEAR_NOUN, i) || v.is(DateWordKind.MONTH_NOUN, i))) {
      match =
          Match.point(
              i,
              i + 1,
              Moment.ofShift(v.is(DateWordKind.MONTH_NOUN, i) ? TimeUnit.MONTH : TimeUnit.YEAR, 0));
    }
    return match;
  }

  /**
   * A numbered period at token {@code i}: "kuartal II 2021", "Q2-2018", "semester pertama tahun
   * ini", "minggu kedua Juni"; or null.
   */
  public static Match numbered(DateTokens v, int i) {
    if (v.is(DateWordKind.WEEK_NOUN, i)) {
      return week(v, i);
    }
    CycleKind kind = CycleKind.QUARTER;
    int at = i + 1;
    if (v.is(DateWordKind.QUARTER_LETTER, i)) {
      if (!v.glued(at) || v.digits(at) != 1) {
        return null;
      }
    } else if (v.readFirst(DateWordKind.PERIOD, i) != null) {
      Reading<Integer> word = v.readFirst(DateWordKind.PERIOD, i);
      int period = word.value();
      at = word.end();
      kind =
          period == 1
              ? CycleKind.QUARTER
              : period == 2 ? CycleKind.SEMESTER : CycleKind.FOUR_MONTHS;
    } else if (v.is(DateWordKind.HALF_YEAR, i)) {
      kind = CycleKind.SEMESTER;
    } else {
      return null;
    }
    at = v.symbol(at, '-') && v.glued(at) ? at + 1 : at;
    Reading<Integer> ordinal = v.near(at) ? DateNumerals.ordinal(v, at) : null;
    ordinal =
        ordinal == null && v.near(at) && v.is(DateWordKind.PERIOD, i)
            ? DateNumerals.spelled(v, at)
            : ordinal;
    int most = kind == CycleKind.QUARTER ? 4 : kind == CycleKind.SEMESTER ? 2 : 3;
    if (ordinal == null || ordinal.value() > most || ordinal.value() == 0) {
      return null;
    }
    int number = ordinal.value();
    number = number < 0 ? most : number;
    Match match = inYear(v, i, ordinal.end(), Moment.ofCycle(Cycle.of(kind, number)));
    boolean sure = match.moment().year() > 0 || match.moment().shift() != null;
    boolean relative = v.is(DateWordKind.HALF_YEAR, i) || ordinal.value() < 0;
    return relative && !sure ? null : match;
  }

  private static Match inYear(DateTokens v, int first, int end, Moment moment) {
    int at =
        (v.dash(end) || v.symbol(end, '/') || v.symbol(end, ','))
                && v.near(end)
                && v.number(end + 1)
            ? end + 1
            : end;
    if (v.near(at) && v.digits(at) == 4) {
      int year = v.tokens().intValue(at);
      return Years.isModern(year)
          ? Match.point(first, at + 1, moment.withYear(year))
          : Match.point(first, end, moment);
    }
    if (v.next(DateWordKind.YEAR_NOUN, end)) {
      int noun = v.next(DateWordKind.KIND_OF_YEAR, end + 1) ? end + 2 : end + 1;
      int year = v.near(noun) && v.digits(noun) == 4 ? v.tokens().intValue(noun) : 0;
      if (Years.isModern(year)) {
        return Match.point(first, noun + 1, moment.withYear(year));
      }
    }
    return leaning(v, first, end, moment);
  }

  private static Match week(DateTokens v, int i) {
    Reading<Integer> first = v.near(i + 1) ? weekOrdinal(v, i + 1) : null;
    if (first == null) {
      return null;
    }
    int end = first.end();
    int last = first.value();
    Reading<Integer> next = nextWeek(v, end);
    while (next != null
        && next.value() > last
        && (next.value() == last + 1 || Connectives.list(v, end) < 0)) {
      last = next.value();
      end = next.end();
      next = nextWeek(v, end);
    }
    boolean announced = v.next(DateWordKind.MONTH_NOUN, end);
    Match month = month(v, announced ? end + 1 : end);
    if (month == null && announced) {
      Reading<Direction> direction = Connectives.direction(v, end + 1);
      month =
          direction == null
              ? null
              : Match.point(
                  end, direction.end(), Moment.ofShift(TimeUnit.MONTH, direction.value().step()));
    }
    if (month == null || month.moment().day() > 0 || !v.near(end)) {
      return null;
    }
    return Match.point(
        i,
        month.end(),
        month.moment().withCycle(new Cycle(CycleKind.WEEK_OF_MONTH, first.value(), last)));
  }

  /** The number of the next week: "… dan kedua", "… hingga ke-4", "… sampai minggu keempat". */
  private static Reading<Integer> nextWeek(DateTokens v, int end) {
    int past = Connectives.list(v, end);
    past = past < 0 ? Connectives.range(v, end) : past;
    if (past < 0) {
      return null;
    }
    boolean swallowed = past > end + 1 && DateNumerals.ordinalPrefix(v, past - 1);
    int at = swallowed ? past - 1 : v.next(DateWordKind.WEEK_NOUN, past) ? past + 1 : past;
    return weekOrdinal(v, at);
  }

  private static Reading<Integer> weekOrdinal(DateTokens v, int i) {
    Reading<Integer> ordinal = v.number(i) ? null : DateNumerals.ordinal(v, i);
    return ordinal == null || ordinal.value() == 0 || ordinal.value() > 5 ? null : ordinal;
  }
}
