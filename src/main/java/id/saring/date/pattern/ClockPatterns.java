package id.saring.date.pattern;

import id.saring.date.expression.Clock;
import id.saring.date.expression.Expression.Interval;
import id.saring.date.expression.Expression.Several;
import id.saring.date.expression.Match;
import id.saring.date.expression.Moment;
import id.saring.date.expression.PartOfDay;
import id.saring.date.expression.TimeUnit;
import id.saring.date.words.DateTokens;
import id.saring.date.words.DateWordKind;
import id.saring.date.words.DateWords;
import id.saring.date.words.Reading;
import id.saring.lang.Zone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Clock times: "pukul 07.55", "10:49:56 WIB", "10.00–18.00 WITA", "jam 7 malam", "7:30 pm". */
public final class ClockPatterns {
  private static final int HALF_A_DAY = 12;
  private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

  private ClockPatterns() {}

  private record Time(int end, Clock clock, PartOfDay part) {}

  /**
   * A clock time or interval that starts with its cue ("pukul", "jam", "(pukul)") at token {@code
   * i}, or null.
   */
  public static Match cued(DateTokens v, int i) {
    int at = cue(v, i);
    if (at < 0) {
      return null;
    }
    Time from = time(v, at);
    if (from == null) {
      from = parted(v, at);
    }
    if (from == null) {
      from = hour(v, at);
    }
    // what an editor added in brackets is no part of the time
    int first = v.symbol(at - 1, ')') ? at : i;
    return from == null ? null : listed(v, first, joined(v, first, from));
  }

  /**
   * {@code first} with the times listed after it ("pukul 06.45, 12.45 dan 18.45 WIB"), which share
   * the last one's zone.
   */
  private static Match listed(DateTokens v, int i, Match first) {
    if (first.moment() == null || first.moment().clock().zoneWord() != null) {
      return first;
    }
    List<Match> items = new ArrayList<>();
    items.add(first);
    int at = Connectives.list(v, first.end());
    while (at > 0 && v.near(at) && items.size() < Connectives.LONGEST_LIST) {
      Time time = time(v, at);
      if (time == null) {
        break;
      }
      items.add(Match.point(at, time.end(), Moment.ofClock(time.clock())));
      at = Connectives.list(v, time.end());
    }
    Match last = items.get(items.size() - 1);
    if (items.size() == 1) {
      return first;
    }
    Clock zone = last.moment().clock();
    items.replaceAll(
        item ->
            Match.point(
                item.first(), item.end(), Moment.ofClock(item.moment().clock().inZoneOf(zone))));
    return new Match(i, last.end(), new Several(items));
  }

  private static int cue(DateTokens v, int i) {
    if (!v.is(DateWordKind.CLOCK, i)) {
      return -1;
    }
    boolean added = v.symbol(i - 1, '(') && v.symbol(i + 1, ')');
    boolean dot = v.symbol(i + 1, '.') && v.glued(i + 1);
    boolean colon =
        v.symbol(i + 1, ':')
            && v.near(i + 1)
            && v.digits(i + 2) > 0
            && (v.symbol(i + 3, '.') || v.symbol(i + 3, ':'))
            && v.digits(i + 4) == 2;
    int at = added || dot || colon ? i + 2 : i + 1;
    if (v.next(DateWordKind.ABOUT, at)) {
      at++;
    }
    return v.near(at) ? at : -1;
  }

  /** A clock time in figures without a cue, sure by its zone, or by am or pm; or null. */
  public static Match zoned(DateTokens v, int i) {
    Time from = time(v, i);
    if (from == null) {
      return null;
    }
    Match match = joined(v, i, from);
    if (match.expression() instanceof Interval hours
        && fives(v, i)
        && fives(hours.to().clock())
        && !v.next(DateWordKind.NOT_YEAR_AFTER, match.end())) {
      return match;
    }
    Clock last =
        match.expression() instanceof Interval interval ? interval.to().clock() : from.clock();
    boolean sure =
        last.zoneWord() != null
            || v.is(DateWordKind.MERIDIEM, match.end() - 1)
            || prayed(v, i)
            || parted(v, i, match.end());
    return sure ? match : null;
  }

  /** Whether a part of day ends a time at {@code [i, end)} that is no amount: "06.50 pagi". */
  private static boolean parted(DateTokens v, int i, int end) {
    Reading<PartOfDay> part = Connectives.part(v, end - 1);
    part = part == null ? Connectives.part(v, end - 2) : part;
    return part != null
        && part.end() == end
        && !NumericDates.chained(v, i)
        && !v.is(DateWordKind.NOT_YEAR_BEFORE, i - 1)
        && Connectives.direction(v, end) == null;
  }

  /**
   * Whether the time at {@code i} is that of a prayer or of breaking the fast: "Subuh 04.37",
   * "Magrib: 18.02", "buka 17:49".
   */
  private static boolean prayed(DateTokens v, int i) {
    int before = v.symbol(i - 1, ':') || v.symbol(i - 1, '(') || v.dash(i - 1) ? i - 2 : i - 1;
    boolean fast = v.is(DateWordKind.BREAKING, before) && v.symbol(i + 1, ':');
    return (v.is(DateWordKind.PRAYER, before) || fast) && v.digits(i) == 2;
  }

  /**
   * Whether the time at {@code i} is written as opening hours are: two digits each, minutes in
   * fives.
   */
  private static boolean fives(DateTokens v, int i) {
    return v.digits(i) == 2 && v.tokens().intValue(i + 2) % 5 == 0 && !NumericDates.chained(v, i);
  }

  private static boolean fives(Clock clock) {
    return clock.minute() % 5 == 0;
  }

  /**
   * A clock time in figures right after a date: no cue or zone needed if a colon parts hour and
   * minute; or null.
   */
  public static Match afterDate(DateTokens v, int i) {
    Match match = cued(v, i);
    if (match != null && match.expression() instanceof Several list) {
      match = list.items().get(0);
    }
    if (match == null) {
      match = zoned(v, i);
    }
    if (match == null && v.number(i) && v.symbol(i + 1, ':')) {
      Time time = time(v, i);
      match = time == null ? null : joined(v, i, time);
    }
    return match;
  }

  private static Match joined(DateTokens v, int i, Time from) {
    int at = Connectives.range(v, from.end());
    if (at < 0 && v.is(DateWordKind.BETWEEN, i - 1) && v.next(DateWordKind.AND, from.end())) {
      at = from.end() + 1;
    }
    if (at >= 0 && v.near(at)) {
      int past = cue(v, at);
      Time to = time(v, past < 0 ? at : past);
      if (to == null && (past >= 0 || from.part() != null || from.clock().minute() == 0)) {
        to = hour(v, past < 0 ? at : past);
        to =
            to != null && past < 0 && to.part() == null && to.clock().zoneWord() == null
                ? null
                : to;
      }
      if (to != null) {
        Clock start = from.clock().inZoneOf(to.clock());
        start = from.part() == null && to.part() != null ? start.in(to.part()) : start;
        Clock end = to.clock().inZoneOf(from.clock());
        if (start.equals(end)) {
          return Match.point(i, to.end(), Moment.ofClock(start));
        }
        return new Match(i, to.end(), new Interval(Moment.ofClock(start), Moment.ofClock(end)));
      }
    }
    return Match.point(i, from.end(), Moment.ofClock(from.clock()));
  }

  private static Time time(DateTokens v, int i) {
    if (v.digits(i) < 1 || v.digits(i) > 2) {
      return null;
    }
    boolean colon = v.symbol(i + 1, ':');
    if (!(colon || v.symbol(i + 1, '.'))
        || !v.glued(i + 1)
        || !v.glued(i + 2)
        || v.digits(i + 2) != 2) {
      return null;
    }
    int second = -1;
    int end = i + 3;
    boolean more = colon ? v.symbol(end, ':') : v.symbol(end, '.');
    if (more && v.glued(end) && v.glued(end + 1) && v.number(end + 1)) {
      if (v.digits(end + 1) != 2) {
        return null;
      }
      second = v.tokens().intValue(end + 1);
      end += 2;
      if (second >= 0
          && v.symbol(end, '.')
          && v.glued(end)
          && v.glued(end + 1)
          && v.number(end + 1)) {
        end += 2;
      }
    }
    int minute = v.tokens().intValue(i + 2);
    return Clock.valid(v.tokens().intValue(i), minute, second)
        ? finished(v, end, Clock.of(v.tokens().intValue(i), minute, second))
        : null;
  }

  /** A time with a blank before its minutes, sure by its zone: "03. 45 WIB"; or null. */
  private static Time parted(DateTokens v, int i) {
    boolean minutes =
        v.digits(i) > 0
            && v.digits(i) <= 2
            && v.symbol(i + 1, '.')
            && v.near(i + 2)
            && v.digits(i + 2) == 2
            && Connectives.zone(v, i + 3) != null;
    return minutes && Clock.valid(v.tokens().intValue(i), v.tokens().intValue(i + 2), -1)
        ? finished(v, i + 3, Clock.of(v.tokens().intValue(i), v.tokens().intValue(i + 2), -1))
        : null;
  }

  private static Time hour(DateTokens v, int i) {
    if (DateNumerals.half(v, i)) {
      Reading<Integer> next = v.near(i + 1) ? hourAfterHalf(v, i + 1) : null;
      return next == null ? null : spoken(v, next.end(), before(next.value()), 30);
    }
    Reading<BigDecimal> hour = v.digits(i) > 2 ? null : DateNumerals.cardinal(v, i);
    if (hour == null && v.digits(i) > 0 && v.digits(i) <= 2) {
      hour = new Reading<>(i + 1, BigDecimal.valueOf(v.tokens().intValue(i)));
    }
    if (hour == null
        || hour.value().intValue() > 24
        || (v.is(DateWordKind.UNIT, hour.end()) && v.near(hour.end()))) {
      return null;
    }
    boolean half = hour.value().stripTrailingZeros().scale() > 0;
    Time minutes = half ? null : pastOrTo(v, hour.end(), hour.value().intValue());
    if (minutes != null) {
      return minutes;
    }
    if ((half && !DateNumerals.half(v, hour.end() - 1))
        || v.next(DateWordKind.NOT_YEAR_AFTER, hour.end())) {
      return null;
    }
    int number = hour.value().intValue();
    return v.digits(i) == 2 && v.tokens().first(i) == '0'
        ? finished(v, hour.end(), Clock.of(number, 0, -1))
        : spoken(v, hour.end(), number, half ? 30 : 0);
  }

  /** The hour to which half of one is left: "(setengah) sembilan", "(setengah) 9"; or null. */
  private static Reading<Integer> hourAfterHalf(DateTokens v, int i) {
    if (v.digits(i) == 0) {
      return DateNumerals.spelled(v, i);
    }
    boolean alone =
        v.digits(i) <= 2 && DateNumerals.pastGroups(v, i) == i + 1 && v.unit(i + 1) == null;
    int hour = alone ? v.tokens().intValue(i) : 0;
    return hour > 0 && hour <= HALF_A_DAY ? new Reading<>(i + 1, hour) : null;
  }

  /**
   * Minutes past or to the hour: "lewat seperempat", "kurang lima belas menit", "lebih 10 menit";
   * or null.
   */
  private static Time pastOrTo(DateTokens v, int i, int hour) {
    boolean to = v.next(DateWordKind.LESS, i);
    if ((!to && !v.next(DateWordKind.PAST_HOUR, i)) || !v.near(i + 1)) {
      return null;
    }
    Reading<BigDecimal> read = DateNumerals.cardinal(v, i + 1);
    if (read == null) {
      return null;
    }
    boolean part = read.value().compareTo(BigDecimal.ONE) < 0;
    BigDecimal minutes = part ? read.value().multiply(SIXTY) : read.value();
    boolean named = v.next(DateWordKind.UNIT, read.end());
    if (minutes.signum() <= 0
        || minutes.compareTo(SIXTY) >= 0
        || minutes.stripTrailingZeros().scale() > 0
        || (named && v.unit(read.end()) != TimeUnit.MINUTE)) {
      return null;
    }
    int end = named ? read.end() + 1 : read.end();
    boolean counts =
        !part
            && !named
            && v.near(end)
            && v.tokens().isWord(end)
            && Connectives.part(v, end) == null
            && Connectives.zone(v, end) == null;
    if (counts || (to && hour == 0)) {
      return null;
    }
    int minute = minutes.intValueExact();
    return spoken(v, end, to ? before(hour) : hour, to ? 60 - minute : minute);
  }

  /** The hour before one on the dial: twelve before one. */
  private static int before(int hour) {
    return hour == 1 ? HALF_A_DAY : hour - 1;
  }

  private static Time spoken(DateTokens v, int end, int hour, int minute) {
    return Clock.valid(hour, minute, -1)
        ? finished(v, end, Clock.of(hour, minute, -1).spoken())
        : null;
  }

  private static Time finished(DateTokens v, int numberEnd, Clock stated) {
    int end = numberEnd;
    Clock clock = stated;
    int meridiem = v.near(end) ? v.value(DateWordKind.MERIDIEM, end) : DateWords.NONE;
    if (meridiem != DateWords.NONE && clock.hour() <= 12) {
      clock = Clock.of(clock.hour() % 12 + meridiem, clock.minute(), clock.second());
      end++;
    }
    Reading<PartOfDay> part = Connectives.part(v, end);
    PartOfDay partOfDay = part == null ? null : part.value();
    if (partOfDay != null) {
      clock = clock.in(partOfDay);
      end = part.end();
    }
    Reading<Zone> zone = Connectives.zone(v, end);
    if (zone != null) {
      clock = clock.in(zone.value().offset(), zone.value().name());
      end = zone.end();
    }
    return new Time(end, clock, partOfDay);
  }
}
