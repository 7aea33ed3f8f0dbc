package id.saring.date.pattern;

import id.saring.date.expression.Direction;
import id.saring.date.expression.Expression;
import id.saring.date.expression.Expression.Broken;
import id.saring.date.expression.Expression.Interval;
import id.saring.date.expression.Expression.Recurring;
import id.saring.date.expression.Expression.Several;
import id.saring.date.expression.FigureOrder;
import id.saring.date.expression.Match;
import id.saring.date.expression.Moment;
import id.saring.date.expression.PartOfDay;
import id.saring.date.expression.Shift;
import id.saring.date.expression.TimeUnit;
import id.saring.date.words.DateTokens;
import id.saring.date.words.DateWordKind;
import id.saring.date.words.DateWords;
import id.saring.date.words.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Weekdays, alone and with the date they belong to: "Senin, ( 15/7/2019)", "Kamis malam
 * (5/1/2017)", "Jumat Kliwon", "Selasa pekan lalu".
 */
public final class WeekdayPatterns {
  private static final int SUNDAY = 7;

  /** Longer short forms are foreign words: "Friday". */
  private static final int LONGEST_SHORT = 3;

  private WeekdayPatterns() {}

  /** What the weekday at token {@code i} starts, or null. */
  public static Match match(DateTokens v, int i) {
    int weekday = v.value(DateWordKind.WEEKDAY, i);
    if (weekday == DateWords.NONE) {
      return abbreviated(v, i);
    }
    Match list = listed(v, i);
    list = list == null ? listedThenDated(v, i) : list;
    if (list != null) {
      return list;
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

  private static Match abbreviated(DateTokens v, int i) {
    int weekday = v.value(DateWordKind.WEEKDAY_SHORT, i);
    if (weekday == DateWords.NONE || !v.capital(i)) {
      return null;
    }
    int at = v.symbol(i + 1, '.') && v.glued(i + 1) ? i + 2 : i + 1;
    Match machine = machineDate(v, i, at, weekday);
    if (machine != null) {
      return machine;
    }
    Match date = dateAfter(v, at);
    return date == null || date.moment() == null || !date.moment().isDay()
        ? null
        : on(i, weekday, -1, null, monthFirst(v, weekday, i, date));
  }

  /**
   * {@code date} with its month first, if it stands in figures after an English weekday that fits
   * only so: "Friday, 4/5/2019".
   */
  private static Match monthFirst(DateTokens v, int weekday, int first, Match date) {
    Moment m = date.moment();
    boolean candidate =
        m.hasAmbiguousFigures() && m.isComplete() && v.tokens().length(first) > LONGEST_SHORT;
    return candidate
            && LocalDate.of(m.year(), m.month(), m.day()).getDayOfWeek().getValue() != weekday
            && LocalDate.of(m.year(), m.day(), m.month()).getDayOfWeek().getValue() == weekday
        ? Match.point(
            date.first(),
            date.end(),
            m.withDate(m.year(), m.day(), m.month()).inFigures(FigureOrder.MONTH_FIRST))
        : date;
  }

  /** "Thu Oct 26 11:00:09 WIB 2023", as the Unix date command writes it; or null. */
  private static Match machineDate(DateTokens v, int i, int at, int weekday) {
    int month = v.near(at) ? TextDates.named(v, at) : 0;
    int day = v.near(at + 1) && v.digits(at + 1) <= 2 ? v.tokens().intValue(at + 1) : 0;
    Match time =
        month == 0 || day < 1 || !v.near(at + 2) ? null : ClockPatterns.afterDate(v, at + 2);
    Moment clock = time == null ? null : time.moment();
    int year = clock == null || v.digits(time.end()) != 4 ? 0 : NumericDates.year(v, time.end());
    return year > 0 && NumericDates.isDate(year, month, day)
        ? Match.point(
            i,
            time.end() + 1,
            Moment.ofDate(year, month, day).withWeekday(weekday, -1).withClock(clock.clock()))
        : null;
  }

  private static boolean standsAlone(DateTokens v, int i) {
    boolean name =
        v.near(i + 1)
            && v.capital(i + 1)
            && v.tokens().word(i + 1) < 0
            && v.near(i)
            && v.tokens().isWord(i - 1)
            && !v.is(DateWordKind.PERIOD_CUE, i - 1)
            && !v.capital(i - 1);
    boolean last = v.next(DateWordKind.LAST, i + 1);
    if (name || last || named(v, i) || v.next(DateWordKind.DAY_NAME_TAIL, i + 1)) {
      return false;
    }
    if (!v.is(DateWordKind.UNIT, i) || v.is(DateWordKind.DAY_NOUN, i - 1)) {
      return true;
    }
    return v.capital(i)
        && !v.number(i - 1)
        && !(v.sentenceStart(i) && Connectives.direction(v, i + 1) != null)
        && !(v.glued(i + 1) && v.dash(i + 1));
  }

  /**
   * Whether the weekday at {@code i} names what every week has: "salat Jumat", "puasa hari Senin
   * dan Kamis", "puasa Senin Kamis".
   */
  private static boolean named(DateTokens v, int i) {
    boolean week = v.next(DateWordKind.WEEK_NOUN, i + 1) && Connectives.direction(v, i + 2) != null;
    if ((v.next(DateWordKind.WEEKDAY, i + 1) && !week)
        || (v.near(i) && v.is(DateWordKind.WEEKDAY, i - 1))) {
      return true;
    }
    int first = i;
    boolean second = v.near(i) && (v.is(DateWordKind.AND, i - 1) || v.dash(i - 1));
    if (second && v.is(DateWordKind.WEEKDAY, i - 2)) {
      first = i - 2;
    }
    return namedBy(v, first);
  }

  private static boolean namedBy(DateTokens v, int i) {
    boolean day = v.is(DateWordKind.DAY_NOUN, i - 1);
    int before = day ? i - 2 : i - 1;
    before = day && v.is(DateWordKind.ON, before) && v.near(before) ? before - 1 : before;
    return v.near(i)
        && v.near(before + 1)
        && v.is(DateWordKind.DAY_NAME, before)
        && !v.is(DateWordKind.BREAKING, before - 1);
  }

  private static Match described(DateTokens v, int i, int weekday) {
    int at = i + 1;
    int javaneseDay = v.near(at) ? v.value(DateWordKind.JAVANESE_DAY, at) : DateWords.NONE;
    at = javaneseDay == DateWords.NONE ? at : at + 1;
    Reading<PartOfDay> part = Connectives.part(v, at);
    at = part == null ? at : part.end();
    Moment moment =
        Moment.ofWeekday(weekday)
            .withWeekday(weekday, Math.max(javaneseDay, -1))
            .withPart(part == null ? null : part.value());
    int next = weekday % SUNDAY + 1;
    if (part != null
        && part.value() == PartOfDay.NIGHT
        && v.near(at)
        && v.value(DateWordKind.WEEKDAY, at) == next
        && dateAfter(v, at + 1) == null) {
      return RecurringPatterns.onEve(v, i, at, next);
    }
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
          new Interval(days.from().withWeekday(weekday, moment.javaneseDay()), days.to()));
    }
    if (date.moment() == null && !(date.expression() instanceof Broken)) {
      return Match.point(i, at, moment);
    }
    return tailed(v, on(i, weekday, moment.javaneseDay(), moment.part(), date));
  }

  private static Match leaning(DateTokens v, int i, int at, Moment moment) {
    if (v.next(DateWordKind.WEEK_NOUN, at)) {
      Reading<Direction> week = Connectives.direction(v, at + 1);
      if (week != null) {
        return Match.point(
            i, week.end(), moment.withShift(new Shift(TimeUnit.WEEK, week.value().step())));
      }
    }
    if (v.near(at) && v.value(DateWordKind.DAY_WORD, at) == 1) {
      return Match.point(i, at + 1, moment.withDirection(Direction.FUTURE));
    }
    Match away = v.near(at) && mayCount(v, at) ? LengthPatterns.counted(v, at) : null;
    if (away != null && away.moment() != null && isDaysOrWeeks(away.moment().shift())) {
      return Match.point(i, away.end(), moment.withShift(away.moment().shift()));
    }
    Match ahead = away == null ? null : LengthPatterns.ahead(v, at);
    if (ahead != null && isDaysOrWeeks(ahead.moment().shift())) {
      return Match.point(i, ahead.end(), moment.withShift(ahead.moment().shift()));
    }
    boolean yesterday =
        v.symbol(at, ',')
            && v.near(at)
            && v.near(at + 1)
            && v.value(DateWordKind.DAY_WORD, at + 1) == -1;
    Reading<Direction> direction = Connectives.direction(v, yesterday ? at + 1 : at);
    if (direction == null) {
      return Match.point(i, at, moment);
    }
    Match leaning = Match.point(i, direction.end(), moment.withDirection(direction.value()));
    Reading<PartOfDay> part = moment.part() == null ? Connectives.part(v, leaning.end()) : null;
    return part == null
        ? leaning
        : Match.point(i, part.end(), leaning.moment().withPart(part.value()));
  }

  private static boolean mayCount(DateTokens v, int at) {
    return v.number(at) || DateNumerals.opens(v, at);
  }

  private static boolean isDaysOrWeeks(Shift shift) {
    return shift != null && (shift.unit() == TimeUnit.DAY || shift.unit() == TimeUnit.WEEK);
  }

  /**
   * Weekdays each with its day of one month: "Senin 20, Selasa 21, dan Rabu 22 April 2020", "Sabtu
   * (7) dan Minggu (8/6/2025)", "Senin 20 hingga Kamis 23 April"; or null.
   */
  private static Match listed(DateTokens v, int i) {
    List<Match> items = new ArrayList<>();
    boolean range = false;
    int at = i;
    while (items.size() < Connectives.LONGEST_LIST && v.is(DateWordKind.WEEKDAY, at)) {
      int weekday = v.value(DateWordKind.WEEKDAY, at);
      Match last = items.isEmpty() ? null : dateAfter(v, at + 1);
      if (last != null && last.moment() != null && last.moment().month() > 0) {
        Moment moment = last.moment().withWeekday(weekday, -1);
        return shared(items, range, Match.point(at, last.end(), moment));
      }
      int from = v.symbol(at + 1, ',') ? at + 2 : at + 1;
      from = v.next(DateWordKind.DATE_NOUN, from) ? from + 1 : from;
      boolean bracket = v.symbol(from, '(') && v.symbol(from + 2, ')');
      int number = bracket ? from + 1 : from;
      int day = v.near(number) && v.digits(number) <= 2 ? v.tokens().intValue(number) : 0;
      if (day < 1 || day > 31) {
        return null;
      }
      int end = bracket ? from + 3 : from + 1;
      items.add(Match.point(at, end, Moment.ofDate(0, 0, day).withWeekday(weekday, -1)));
      int past = Connectives.range(v, end);
      range |= past >= 0;
      at = past >= 0 ? past : Connectives.list(v, end);
    }
    return null;
  }

  /** {@code items} with the month and year of {@code last}, or of the month before it. */
  private static Match shared(List<Match> items, boolean range, Match last) {
    if (range && items.size() > 1) {
      return null;
    }
    Moment later = last.moment();
    List<Match> all = new ArrayList<>();
    all.add(last);
    for (int k = items.size() - 1; k >= 0; k--) {
      Match item = items.get(k);
      boolean wraps = item.moment().day() > later.day();
      int month = wraps ? (later.month() + 10) % 12 + 1 : later.month();
      int year = later.year() > 0 && month > later.month() ? later.year() - 1 : later.year();
      if (!NumericDates.isDate(year, month, item.moment().day())) {
        return null;
      }
      later = item.moment().withDate(year, month, item.moment().day());
      all.add(0, Match.point(item.first(), item.end(), later));
    }
    int first = all.get(0).first();
    return range
        ? new Match(first, last.end(), new Interval(all.get(0).moment(), last.moment()))
        : new Match(first, last.end(), new Several(all));
  }

  private static Match on(int first, int weekday, int javaneseDay, PartOfDay part, Match date) {
    if (date.expression() instanceof Broken broken) {
      return new Match(first, date.end(), broken.onWeekday(weekday).in(part));
    }
    Moment moment = date.moment().withWeekday(weekday, javaneseDay);
    return Match.point(
        first, date.end(), part == null || moment.part() != null ? moment : moment.withPart(part));
  }

  /**
   * {@code match} with a part of day and a leaning word that follow it: "(20/6/2025) sore", "(10/6)
   * lalu".
   */
  public static Match tailed(DateTokens v, Match match) {
    Match out = inPart(v, match);
    if (v.near(out.end()) && v.value(DateWordKind.DAY_WORD, out.end()) == 1) {
      return inPart(v, leaning(out, out.end() + 1, Direction.FUTURE));
    }
    if (v.next(DateWordKind.DAY_NOUN, out.end())
        && v.near(out.end() + 1)
        && v.direction(out.end() + 1) == Direction.PRESENT) {
      return new Match(out.first(), out.end() + 2, out.expression());
    }
    Reading<Direction> direction = Connectives.direction(v, out.end());
    return direction == null
            || (v.is(DateWordKind.EARLIER_TODAY, out.end())
                && v.is(DateWordKind.PART, out.end() + 1))
        ? out
        : leaning(out, direction.end(), direction.value());
  }

  /** {@code match} up to {@code end}; a day without its month lies where its word says. */
  private static Match leaning(Match match, int end, Direction direction) {
    Moment moment = match.moment();
    return moment != null && moment.day() > 0 && moment.month() == 0
        ? Match.point(match.first(), end, moment.withDirection(direction))
        : new Match(match.first(), end, match.expression());
  }

  /** {@code match} with the part of day that follows it. */
  private static Match inPart(DateTokens v, Match match) {
    Reading<PartOfDay> part = Connectives.part(v, match.end());
    if (part == null) {
      return match;
    }
    PartOfDay stated = part.value();
    Expression inner =
        match.moment() != null
            ? new Expression.Point(match.moment().withPart(stated))
            : match.expression() instanceof Broken broken ? broken.in(stated) : match.expression();
    return new Match(match.first(), part.end(), inner);
  }

  /**
   * The date that stands right after a weekday or day word which ends before {@code at}, brackets
   * closed; or null.
   */
  public static Match dateAfter(DateTokens v, int at) {
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

  private static Match direct(DateTokens v, int i) {
    int from = v.is(DateWordKind.DATE_NOUN, i) && v.near(i + 1) ? i + 1 : i;
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
    return date == null && from > i ? NumericDates.dayAlone(v, from) : date;
  }

  /** The date in the bracket that opens at {@code open}, or null. */
  public static Match bracketed(DateTokens v, int open) {
    int from = open + 1;
    int weekday = v.value(DateWordKind.WEEKDAY, from);
    if (weekday != DateWords.NONE) {
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

  private static Match closed(DateTokens v, Match inner) {
    Match timed = DateTimes.joined(v, inner);
    return v.symbol(timed.end(), ')') || v.symbol(timed.end(), ']')
        ? new Match(timed.first(), timed.end() + 1, timed.expression())
        : inner;
  }

  /**
   * Saturday and Sunday as the days of every weekend: "akhir pekan (Sabtu dan Minggu)", "Sabtu,
   * Minggu, dan libur nasional"; or null.
   */
  private static Match weekends(DateTokens v, int i, int weekday) {
    if (weekday != SUNDAY - 1) {
      return null;
    }
    int past = Math.max(Connectives.list(v, i + 1), Connectives.range(v, i + 1));
    past = past < 0 ? i + 1 : past;
    past = v.next(DateWordKind.DAY_NOUN, past) ? past + 1 : past;
    if (!v.near(past)
        || v.value(DateWordKind.WEEKDAY, past) != SUNDAY
        || dateAfter(v, past + 1) != null
        || Connectives.direction(v, past + 1) != null) {
      return null;
    }
    int next = Connectives.list(v, past + 1);
    next =
        v.next(DateWordKind.DAY_NOUN, next) || v.next(DateWordKind.DATE_NOUN, next)
            ? next + 1
            : next;
    return v.next(DateWordKind.HOLIDAY, next) || explainsWeekend(v, i)
        ? new Match(i, past + 1, new Recurring("XXXX-WXX-6/XXXX-WXX-7"))
        : null;
  }

  /** Whether the weekday at {@code i} says which days "akhir pekan" before it has. */
  private static boolean explainsWeekend(DateTokens v, int i) {
    int at = v.is(DateWordKind.DAY_NOUN, i - 1) ? i - 2 : i - 1;
    at = v.is(DateWordKind.ON, at) ? at - 1 : at;
    if (v.is(DateWordKind.NAMELY, at)) {
      at = v.symbol(at - 1, ',') ? at - 2 : at - 1;
    } else if (v.symbol(at, '(')) {
      at--;
    }
    return v.is(DateWordKind.WEEKEND, at) && v.is(DateWordKind.EDGE, at - 1);
  }

  /**
   * The days in brackets, or none, at {@code at} that share the month and year of the last: "(27
   * atau 28/12/2016)", "(5, 6, 7/6/2015)", ", 5 dan 6 Maret 2025"; or null.
   */
  private static Match days(DateTokens v, int at) {
    boolean comma = v.symbol(at, ',');
    boolean bracket = !comma && v.near(at) && v.symbol(at, '(');
    int first = comma || bracket ? at + 1 : at;
    Match days = v.number(first) && v.near(at) ? TextDates.match(v, first) : null;
    days = days == null && bracket ? figures(v, first) : days;
    boolean whole = days != null && (!bracket || v.symbol(days.end(), ')'));
    if (!whole || !(days.expression() instanceof Several)) {
      return null;
    }
    return new Match(at, bracket ? days.end() + 1 : days.end(), days.expression());
  }

  private static Match figures(DateTokens v, int first) {
    List<Integer> numbers = new ArrayList<>();
    int at = first;
    while (numbers.size() < Connectives.LONGEST_LIST && v.digits(at) > 0 && v.digits(at) <= 2) {
      Match last = NumericDates.cued(v, at);
      if (last != null) {
        return last.moment() == null ? null : sharing(v, numbers, last);
      }
      numbers.add(at);
      at = Connectives.list(v, at + 1);
    }
    return null;
  }

  private static Match sharing(DateTokens v, List<Integer> numbers, Match last) {
    Moment moment = last.moment();
    List<Match> items = new ArrayList<>();
    for (int number : numbers) {
      int day = v.tokens().intValue(number);
      if (!NumericDates.isDate(moment.year(), moment.month(), day)) {
        return null;
      }
      Moment other = moment.withDate(moment.year(), moment.month(), day);
      items.add(Match.point(number, number + 1, other));
    }
    items.add(last);
    return new Match(items.get(0).first(), last.end(), new Several(items));
  }

  /**
   * Weekdays, then as many days: "Jumat, Sabtu dan Minggu (5, 6, 7/6/2015)"; if it is the one or
   * the other, "Selasa atau Rabu (27 atau 28/12/2016)", the time in which it is; or null.
   */
  private static Match listedThenDated(DateTokens v, int i) {
    List<Integer> weekdays = new ArrayList<>();
    boolean either = false;
    int at = i;
    while (weekdays.size() < Connectives.LONGEST_LIST && v.is(DateWordKind.WEEKDAY, at)) {
      weekdays.add(at);
      int past = Connectives.list(v, at + 1);
      if (past < 0 || !v.next(DateWordKind.WEEKDAY, past)) {
        break;
      }
      either |= v.is(DateWordKind.OR, at + 1);
      at = past;
    }
    Match days = weekdays.size() < 2 ? null : days(v, at + 1);
    if (days == null || ((Several) days.expression()).items().size() != weekdays.size()) {
      return null;
    }
    List<Match> dates = ((Several) days.expression()).items();
    List<Match> items = new ArrayList<>();
    for (int k = 0; k < dates.size(); k++) {
      int first = weekdays.get(k);
      int weekday = v.value(DateWordKind.WEEKDAY, first);
      Moment moment = dates.get(k).moment().withWeekday(weekday, -1);
      items.add(Match.point(first, k + 1 < dates.size() ? first + 1 : days.end(), moment));
    }
    return either && items.size() == 2
        ? new Match(i, days.end(), new Interval(items.get(0).moment(), items.get(1).moment()))
        : new Match(i, days.end(), new Several(items));
  }

  private static Match pair(DateTokens v, int i, int weekday) {
    Reading<PartOfDay> firstPart = Connectives.part(v, i + 1);
    int end = firstPart == null ? i + 1 : firstPart.end();
    int past = Connectives.range(v, end);
    boolean range = past >= 0;
    past = range ? past : Connectives.list(v, end);
    int second = past < 0 || !v.near(past) ? DateWords.NONE : v.value(DateWordKind.WEEKDAY, past);
    if (second == DateWords.NONE) {
      return null;
    }
    Reading<PartOfDay> lastPart = Connectives.part(v, past + 1);
    Match date = dateAfter(v, lastPart == null ? past + 1 : lastPart.end());
    if (date != null && date.expression() instanceof Interval days) {
      Moment from = days.from().withWeekday(weekday, -1);
      Moment to = days.to().withWeekday(second, -1);
      return new Match(
          i,
          date.end(),
          new Interval(
              firstPart == null ? from : from.withPart(firstPart.value()),
              lastPart == null ? to : to.withPart(lastPart.value())));
    }
    boolean plain =
        date == null
            && firstPart == null
            && Connectives.direction(v, past + 1) == null
            && Connectives.part(v, past + 1) == null
            && !v.next(DateWordKind.WEEK_NOUN, past + 1);
    boolean fast = weekday == 1 && second == 4 && namedBy(v, i);
    boolean weekly = v.dash(i + 1) || weekday == 1 || opensFromTo(v, past + 1);
    return range && plain && !fast && weekly
        ? new Match(i, past + 1, new Recurring("XXXX-WXX-" + weekday + "/XXXX-WXX-" + second))
        : null;
  }

  /** Whether hours follow at token {@code i}: "Selasa sampai Kamis, pukul 09.00-12.00". */
  private static boolean opensFromTo(DateTokens v, int i) {
    int at = v.symbol(i, ',') ? i + 1 : i;
    Match clock = v.near(at) ? ClockPatterns.cued(v, at) : null;
    return clock != null && clock.expression() instanceof Interval;
  }
}
