package id.saring.date.pattern;

import id.saring.date.expression.Direction;
import id.saring.date.expression.Expression.Broken;
import id.saring.date.expression.Expression.Interval;
import id.saring.date.expression.Expression.Not;
import id.saring.date.expression.Expression.Several;
import id.saring.date.expression.Match;
import id.saring.date.expression.Moment;
import id.saring.date.expression.PartOfDay;
import id.saring.date.expression.Shift;
import id.saring.date.expression.TimeUnit;
import id.saring.date.words.DateTokens;
import id.saring.date.words.DateWordKind;
import id.saring.date.words.DateWords;
import id.saring.date.words.Reading;
import id.saring.model.TooComplexException;
import id.saring.text.Tokens;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the temporal expressions of one text, in order, non-overlapping, without regard to any
 * other.
 */
public final class Recogniser {
  private final DateWords words;

  public Recogniser(DateWords words) {
    this.words = words;
  }

  /**
   * All expressions, those that are {@link Not} dates too; one pass, with bounded look-around at
   * each token that may start one.
   */
  public List<Match> find(Tokens tokens) {
    DateTokens v = new DateTokens(tokens, words);
    List<Match> found = new ArrayList<>();
    int count = tokens.count();
    for (int i = tokens.next(0, count, words.starts()); i < count; ) {
      int next = i + 1;
      if (!v.number(i) || mayStart(v, i)) {
        Match match = match(v, i);
        if (match != null) {
          match = AnaphoraPatterns.led(v, extended(v, match));
          add(match, found);
          TooComplexException.check("dates", found);
          next = match.end();
        } else if (v.number(i)) {
          next = TextDates.itemised(v, i + 2) ? i + 2 : DateNumerals.pastGroups(v, i);
        }
      }
      i = tokens.next(next, count, words.starts());
    }
    return found;
  }

  private static void add(Match match, List<Match> found) {
    if (match.expression() instanceof Several list) {
      found.addAll(list.items());
    } else {
      found.add(match);
    }
  }

  private static boolean mayStart(DateTokens v, int i) {
    return v.digits(i) == 4
        || (v.count() > i + 1
            && v.tokens().gap(i + 1) <= Tokens.SPACE
            && ((v.tokens().kind(i + 1) == Tokens.SYMBOL && goesOn(v, i + 2))
                || v.knows(i + 1)
                || v.countedUnit(i + 1) != null
                || DateNumerals.slashed(v, i + 1)
                || (v.digits(i) <= 2 && (v.digits(i + 2) == 4 || v.digits(i + 3) == 4))));
  }

  /** Whether what stands at {@code i}, behind a sign, may belong to a date or a length of time. */
  private static boolean goesOn(DateTokens v, int i) {
    return !v.tokens().isWord(i) || v.knows(i) || v.number(i + 1) || v.number(i + 2);
  }

  private static Match match(DateTokens v, int i) {
    if (v.tokens().isWord(i)) {
      return word(v, i);
    }
    if (v.number(i)) {
      return number(v, i);
    }
    return DateNumerals.isFractionSymbol(v, i) ? LengthPatterns.counted(v, i) : null;
  }

  private static Match number(DateTokens v, int i) {
    Match match = v.symbol(i + 1, ':') ? LengthPatterns.stopped(v, i) : null;
    boolean clock = v.symbol(i + 1, ':') || v.symbol(i + 1, '.');
    match = match == null && clock ? ClockPatterns.zoned(v, i) : match;
    if (match == null && v.symbol(i - 1, '(')) {
      match = inBrackets(v, i);
    }
    match = match == null ? NumericDates.full(v, i) : match;
    match = match == null ? TextDates.yearFirst(v, i) : match;
    if (match == null && !named(v, i)) {
      match = TextDates.match(v, i);
    } else if (match == null) {
      Match name = TextDates.match(v, i);
      return name == null ? null : new Match(i, name.end(), new Not());
    }
    match = match == null ? YearPatterns.decade(v, i) : match;
    match = match == null ? YearPatterns.bare(v, i) : match;
    return match == null ? LengthPatterns.counted(v, i) : match;
  }

  private static boolean named(DateTokens v, int i) {
    return (v.near(i) && v.is(DateWordKind.NAME_CUE, i - 1))
        || (v.symbol(i - 1, '.') && v.glued(i - 1) && v.is(DateWordKind.NAME_CUE, i - 2));
  }

  private static Match inBrackets(DateTokens v, int i) {
    Match match = NumericDates.cued(v, i);
    if (match == null) {
      return null;
    }
    Match tailed = WeekdayPatterns.tailed(v, match);
    boolean closed = v.symbol(tailed.end(), ')') || v.symbol(tailed.end(), ',');
    Moment moment = tailed.moment();
    if (moment != null && moment.year() > 0) {
      return tailed;
    }
    if (!closed
        || (tailed.expression() instanceof Broken broken
            && (broken.month().isEmpty() || broken.year().isEmpty()))) {
      return null;
    }
    return moment == null ? tailed : Match.point(i, tailed.end(), moment.inBrackets());
  }

  private static Match word(DateTokens v, int i) {
    Match match = null;
    if (v.is(DateWordKind.WEEK_NOUN, i)) {
      match = MonthPatterns.numbered(v, i);
    }
    if (match == null && (v.is(DateWordKind.WEEKDAY, i) || v.is(DateWordKind.WEEKDAY_SHORT, i))) {
      match = WeekdayPatterns.match(v, i);
    }
    if (match == null && TextDates.named(v, i) > 0) {
      match = MonthPatterns.named(v, i);
    }
    if (match == null && v.is(DateWordKind.CLOCK, i)) {
      match = ClockPatterns.cued(v, i);
    }
    match = match == null ? AnaphoraPatterns.at(v, i) : match;
    match = match == null ? relative(v, i) : match;
    match = match == null ? announced(v, i) : match;
    if (match == null && DateNumerals.opens(v, i)) {
      match = LengthPatterns.counted(v, i);
    }
    if (match == null && DateNumerals.vague(v, i)) {
      match = LengthPatterns.vague(v, i);
    }
    return match == null ? LengthPatterns.single(v, i) : match;
  }

  private static Match relative(DateTokens v, int i) {
    Match match = RelativePatterns.day(v, i);
    if (match == null
        && (v.readFirst(DateWordKind.PART, i) != null
            || v.is(DateWordKind.EARLIER_TODAY, i)
            || v.is(DateWordKind.LATER_TODAY, i)
            || v.is(DateWordKind.LAST_NIGHT, i))) {
      match = RelativePatterns.part(v, i);
    }
    return match == null && v.is(DateWordKind.UNIT, i) ? RelativePatterns.unit(v, i) : match;
  }

  private static Match announced(DateTokens v, int i) {
    Match match = null;
    if (v.is(DateWordKind.DAY_NOUN, i) && v.next(DateWordKind.WEEKDAY, i + 1)) {
      match = restarted(i, WeekdayPatterns.match(v, i + 1));
    }
    if (match == null && v.is(DateWordKind.DATE_NOUN, i)) {
      match = dayNumber(v, i);
    }
    if (match == null && v.is(DateWordKind.EACH, i)) {
      match = RecurringPatterns.match(v, i);
    }
    if (match == null && v.is(DateWordKind.WEEKEND_NOUN, i)) {
      match = MonthPatterns.weekend(v, i, i + 1);
    }
    if (match == null && v.is(DateWordKind.EDGE, i)) {
      match = MonthPatterns.edged(v, i);
    }
    if (match == null && v.is(DateWordKind.YEAR_NOUN, i)) {
      match = YearPatterns.announced(v, i);
    }
    if (match == null && v.is(DateWordKind.MONTH_NOUN, i)) {
      match = MonthPatterns.announcedMonth(v, i);
    }
    match = match == null ? MonthPatterns.numbered(v, i) : match;
    if (match == null && v.is(DateWordKind.CENTURY, i)) {
      match = YearPatterns.century(v, i);
    }
    if (match == null && TextDates.hijri(v, i) != null) {
      match = MonthPatterns.hijri(v, i);
    }
    if (match == null && v.is(DateWordKind.DECADE_CUE, i) && v.near(i + 1) && v.number(i + 1)) {
      match = restarted(i, YearPatterns.decade(v, i + 1));
    }
    return match;
  }

  private static Match restarted(int first, Match match) {
    return match == null ? null : new Match(first, match.end(), match.expression());
  }

  /** "tanggal 21 Nov 2022", "tanggal 5/7", "tanggal 10 bulan depan", "tanggal 10". */
  private static Match dayNumber(DateTokens v, int i) {
    int at = v.symbol(i + 1, '.') && v.glued(i + 1) ? i + 2 : i + 1;
    if (!v.near(at)) {
      return null;
    }
    if (!v.number(at)) {
      return DateNumerals.opens(v, at) ? TextDates.spelled(v, i, at) : null;
    }
    Match date = TextDates.match(v, at);
    date = date == null ? NumericDates.cued(v, at) : date;
    if (date != null) {
      return date.expression() instanceof Several
          ? date
          : restarted(i, WeekdayPatterns.tailed(v, date));
    }
    Match alone = NumericDates.dayAlone(v, at);
    if (alone == null) {
      return null;
    }
    Moment moment = alone.moment();
    int day = moment.day();
    int past = Connectives.range(v, at + 1);
    Match full = past > 0 && v.near(past) && v.number(past) ? NumericDates.cued(v, past) : null;
    Moment end = full == null ? null : full.moment();
    if (end != null && NumericDates.isDate(end.year(), end.month(), day) && end.day() > day) {
      Moment start = end.withDate(end.year(), end.month(), day);
      return new Match(i, full.end(), new Interval(start, end));
    }
    int last =
        past > 0 && v.near(past) && v.digits(past) > 0 && v.digits(past) <= 2
            ? v.tokens().intValue(past)
            : 0;
    if (last > day && NumericDates.isDate(0, 1, last)) {
      Shift shift = monthAway(v, past + 1);
      Moment to = Moment.ofDate(0, 0, last);
      return shift == null
          ? new Match(i, past + 1, new Interval(moment, to))
          : new Match(i, past + 3, new Interval(moment.withShift(shift), to.withShift(shift)));
    }
    int named = v.symbol(at + 1, '(') && v.symbol(at + 3, ')') ? TextDates.named(v, at + 2) : 0;
    if (NumericDates.isDate(0, named, day)) {
      return Match.point(i, at + 4, Moment.ofDate(0, named, day));
    }
    Shift shift = monthAway(v, at + 1);
    if (shift == null) {
      return WeekdayPatterns.tailed(v, Match.point(i, at + 1, moment));
    }
    return Match.point(i, at + 3, moment.withShift(shift));
  }

  /** "bulan depan" at token {@code i}, or null. */
  private static Shift monthAway(DateTokens v, int i) {
    return v.next(DateWordKind.MONTH_NOUN, i) && v.next(DateWordKind.DIRECTION, i + 1)
        ? new Shift(TimeUnit.MONTH, v.direction(i + 1).step())
        : null;
  }

  private static Match extended(DateTokens v, Match match) {
    if (match.expression() instanceof Interval interval && !interval.to().isClockOnly()) {
      Reading<Direction> direction = Connectives.direction(v, match.end());
      return direction == null
          ? match
          : new Match(match.first(), direction.end(), interval.leaning(direction.value()));
    }
    Match yearly = RecurringPatterns.everyYear(v, match);
    if (yearly != null) {
      return yearly;
    }
    Match out = DateTimes.joined(v, direction(v, inPart(v, match)));
    boolean hours = out.expression() instanceof Interval interval && interval.from().isClockOnly();
    if (hours || (out.moment() != null && out.moment().isClockOnly())) {
      return withDay(v, out);
    }
    if (out.moment() == null) {
      return out;
    }
    int comma =
        v.symbol(out.end(), ',') && v.near(out.end()) && !v.dash(out.end() + 1)
            ? out.end() + 1
            : out.end();
    int past = Connectives.range(v, comma);
    if (past < 0
        && v.next(DateWordKind.AND, out.end())
        && v.is(DateWordKind.BETWEEN, out.first() - 1)) {
      past = out.end() + 1;
    }
    past = past >= 0 && v.next(DateWordKind.ON, past) ? past + 1 : past;
    if (past < 0 || !v.near(past)) {
      return out;
    }
    Match second =
        v.is(DateWordKind.MONTH, past)
            ? MonthPatterns.month(v, past)
            : v.number(past) || v.knows(past) ? match(v, past) : null;
    if (second == null || second.moment() == null || !joinable(out.moment(), second.moment())) {
      return out;
    }
    second = DateTimes.joined(v, direction(v, second));
    return second.moment() == null
        ? out
        : new Match(out.first(), second.end(), new Interval(out.moment(), second.moment()));
  }

  /**
   * A day whose month is told with the part of day after it, unless that opens what has a name of
   * its own: "5 Agustus 2024 malam", not "22 Juni 2025 malam puncak".
   */
  private static Match inPart(DateTokens v, Match match) {
    Moment moment = match.moment();
    boolean open =
        moment != null
            && moment.month() > 0
            && moment.day() > 0
            && moment.part() == null
            && moment.clock() == null;
    Reading<PartOfDay> part = open ? Connectives.part(v, match.end()) : null;
    boolean names =
        part != null
            && v.near(part.end())
            && v.tokens().isWord(part.end())
            && !v.is(DateWordKind.AFTER_YEAR, part.end())
            && Connectives.zone(v, part.end()) == null
            && Connectives.direction(v, part.end()) == null;
    return part == null || names
        ? match
        : Match.point(match.first(), part.end(), moment.withPart(part.value()));
  }

  /**
   * A clock time or interval with the day right after it: "pukul 16.00 WIB, Sabtu (6/3/2021)",
   * "20.30 WIB malam ini".
   */
  private static Match withDay(DateTokens v, Match clock) {
    boolean comma = v.symbol(clock.end(), ',') && v.near(clock.end());
    int at = comma ? clock.end() + 1 : clock.end();
    at = v.next(DateWordKind.ON, at) ? at + 1 : at;
    Match day = v.near(at) && (v.number(at) || v.knows(at)) ? match(v, at) : null;
    if (day == null
        || day.moment() == null
        || !day.moment().isDay()
        || day.moment().clock() != null
        || (comma && day.moment().isBareWeekday() && opensClock(v, day.end()))) {
      return clock;
    }
    Match dated = direction(v, day);
    return new Match(clock.first(), dated.end(), DateTimes.on(dated.moment(), clock.expression()));
  }

  /** Whether a time of day starts at {@code i}: "pukul 08.00", "08.00", "sampai pukul 12.00". */
  private static boolean opensClock(DateTokens v, int i) {
    int past = Math.max(Connectives.range(v, i), i);
    return v.near(past) && (v.is(DateWordKind.CLOCK, past) || ClockPatterns.zoned(v, past) != null);
  }

  /**
   * "2020 lalu", "15 Juli 2019 mendatang": the word belongs to the expression and says no more than
   * the date.
   */
  private static Match direction(DateTokens v, Match match) {
    Moment moment = match.moment();
    if (moment == null
        || moment.direction() != Direction.NONE
        || moment.shift() != null
        || moment.isClockOnly()) {
      return match;
    }
    if (moment.month() > 0 && moment.day() > 0 && moment.year() == 0) {
      return MonthPatterns.leaning(v, match.first(), match.end(), moment);
    }
    Reading<Direction> direction = Connectives.direction(v, match.end());
    return direction == null
        ? match
        : Match.point(match.first(), direction.end(), moment.withDirection(direction.value()));
  }

  /** Whether the two can be the ends of one interval: of a kind, or a part of a month and a day. */
  private static boolean joinable(Moment from, Moment to) {
    boolean ofMonth = from.month() > 0 && to.month() > 0;
    return level(from) == level(to) || (ofMonth && (from.mod() != null || to.mod() != null));
  }

  /** The kind of period: a unit of the calendar, a numbered part of one, or units away from now. */
  private static Enum<?> level(Moment moment) {
    if (moment.isDay()) {
      return ChronoUnit.DAYS;
    }
    if (moment.cycle() != null) {
      return moment.cycle().kind();
    }
    if (moment.month() > 0) {
      return ChronoUnit.MONTHS;
    }
    return moment.shift() != null && moment.shift().unit() != TimeUnit.YEAR
        ? moment.shift().unit()
        : ChronoUnit.YEARS;
  }
}
