package id.saring.date.pattern;

import id.saring.date.expression.Direction;
import id.saring.date.expression.Expression.Interval;
import id.saring.date.expression.Expression.Length;
import id.saring.date.expression.Expression.Not;
import id.saring.date.expression.Expression.Recurring;
import id.saring.date.expression.Match;
import id.saring.date.expression.Moment;
import id.saring.date.expression.Shift;
import id.saring.date.expression.TimeUnit;
import id.saring.date.words.DateTokens;
import id.saring.date.words.DateWordKind;
import id.saring.date.words.Reading;
import id.saring.model.Modifier;
import id.saring.number.Numeral;
import id.saring.number.NumeralReader;
import id.saring.text.QuotedTitle;
import id.saring.text.Years;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Lengths of time ("lima tahun", "2x24 jam", "2 tahun 6 bulan") and the points they lead to ("dua
 * hari lalu", "setahun lagi").
 */
public final class LengthPatterns {
  private static final int THREE_DIGITS = 3;
  private static final int MOST_PARTS = 3;
  private static final int LONGEST_SHORT_NAME = 2;
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
  private static final BigDecimal HOURS = BigDecimal.valueOf(24);
  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MOST_BEHIND = BigDecimal.valueOf(400);

  private LengthPatterns() {}

  /** What the number at token {@code i} starts, if a unit of time follows it, or null. */
  public static Match counted(DateTokens v, int i) {
    boolean dashed = v.dash(i - 1) && v.glued(i) && v.glued(i - 1);
    if (dashed
        && (DateNumerals.ordinalPrefix(v, i - 2)
            || v.is(DateWordKind.COUNTDOWN, i - 2)
            || v.number(i - 2))) {
      return null;
    }
    if (v.is(DateWordKind.SERIES, dashed ? i - 2 : i - 1) || endsName(v, i)) {
      return null;
    }
    if (v.near(i) && DateNumerals.ordinalPrefix(v, i - 1) && v.is(DateWordKind.RELATIVE, i - 2)) {
      return null;
    }
    Match rough = rough(v, i);
    if (rough != null || isClockPart(v, i)) {
      return rough;
    }
    Numeral first =
        v.number(i) && !mayCount(v, DateNumerals.pastGroups(v, i))
            ? null
            : DateNumerals.numeral(v, i);
    if (first == null || isMoney(v, i)) {
      return null;
    }
    int at = first.to();
    BigDecimal low = first.value();
    BigDecimal high = null;
    if (v.near(at)
        && (v.is(DateWordKind.TIMES, at) || v.symbol(at, '\u00d7'))
        && v.near(at + 1)
        && v.number(at + 1)) {
      Reading<BigDecimal> factor = DateNumerals.cardinal(v, at + 1);
      if (factor == null) {
        return null;
      }
      low = low.multiply(factor.value());
      at = factor.end();
    } else if (between(v, at) >= 0 && v.near(between(v, at))) {
      Numeral last = DateNumerals.numeral(v, between(v, at));
      boolean shared = last != null && last.scaled() && !first.scaled();
      low = shared ? low.multiply(last.scale()) : low;
      if (last == null || last.value().compareTo(low) <= 0) {
        return last == null ? null : falling(v, first, low, last);
      }
      high = last.value();
      at = last.to();
    } else if (isNextNumber(v, first)) {
      high = low.add(BigDecimal.ONE);
      at++;
    }
    if (high == null && v.next(DateWordKind.EVERY_UNIT, at)) {
      return every(v, i, at, low);
    }
    if (v.near(at) && !v.knows(at) && v.countedUnit(at) != null) {
      return new Match(i, at + 1, new Length(value(low, high, v.countedUnit(at)), modifier(v, i)));
    }
    if (!v.next(DateWordKind.UNIT, at)
        || (v.is(DateWordKind.WEEKDAY, at) && v.capital(at) && v.symbol(at + 1, '('))) {
      return null;
    }
    if (isBeside(v, low, at) || isThing(v, at)) {
      return null;
    }
    if (v.capital(at) && QuotedTitle.holds(v.tokens(), i, at + 1)) {
      return new Match(i, at + 1, new Not());
    }
    boolean second = v.unit(at) == TimeUnit.SECOND;
    boolean name = v.glued(at) && (second || (v.glued(i) && v.tokens().isWord(i - 1)));
    return name || englishOrdinal(v, i, at) ? null : measured(v, i, at, low, high);
  }

  /** Whether the number at {@code i} is part of the short name it is glued to: "G20 tahun ini". */
  private static boolean endsName(DateTokens v, int i) {
    return v.number(i)
        && v.glued(i)
        && v.capital(i - 1)
        && v.tokens().length(i - 1) <= LONGEST_SHORT_NAME;
  }

  /**
   * The first of two lengths with one unit of which the second is shorter: "dari 490 ke 372 hari".
   */
  private static Match falling(DateTokens v, Numeral first, BigDecimal low, Numeral last) {
    return v.is(DateWordKind.THAN, first.from() - 1) && v.next(DateWordKind.UNIT, last.to())
        ? new Match(first.from(), first.to(), new Length(text(low, v.unit(last.to())), null))
        : null;
  }

  /** Whether the number in one word is followed by the next one: "dua tiga hari". */
  private static boolean isNextNumber(DateTokens v, Numeral first) {
    int at = first.to();
    boolean word = at == first.from() + 1 && v.tokens().isWord(first.from()) && v.near(at);
    Numeral second = word && DateNumerals.opens(v, at) ? DateNumerals.numeral(v, at) : null;
    return second != null
        && second.to() == at + 1
        && first.value().add(BigDecimal.ONE).compareTo(second.value()) == 0
        && second.value().compareTo(BigDecimal.TEN) < 0
        && v.next(DateWordKind.UNIT, at + 1);
  }

  /** "20-an tahun", "60-an menit (lalu)", its number in figures at {@code i}; or null. */
  private static Match rough(DateTokens v, int i) {
    int tail = v.dash(i + 1) && v.glued(i + 1) ? i + 2 : i + 1;
    boolean rounded =
        v.digits(i) > 0
            && v.digits(i) <= THREE_DIGITS
            && v.glued(tail)
            && v.is(DateWordKind.DECADE_TAIL, tail);
    if (!rounded || !v.next(DateWordKind.UNIT, tail + 1) || isThing(v, tail + 1)) {
      return null;
    }
    TimeUnit unit = v.unit(tail + 1);
    BigDecimal amount = BigDecimal.valueOf(v.tokens().intValue(i));
    Match point = led(v, i, tail + 2, unit, amount);
    return point != null && point.moment() != null
        ? Match.point(i, point.end(), point.moment().withMod(Modifier.APPROX))
        : new Match(
            i,
            point == null ? tail + 2 : point.end(),
            new Length(text(amount, unit), Modifier.APPROX));
  }

  /** Whether the number at {@code i} goes on from minutes before it: "1:32,458 detik". */
  private static boolean isClockPart(DateTokens v, int i) {
    return v.number(i)
        && v.symbol(i - 1, ':')
        && v.glued(i)
        && v.glued(i - 1)
        && v.number(i - 2)
        && v.digits(i) == 2;
  }

  /**
   * A length in minutes and seconds, or hours too, as a stopwatch shows it, before the name of a
   * unit: "1:32,458 detik", "2:05 menit", "01:45:32 jam"; or null.
   */
  static Match stopped(DateTokens v, int i) {
    List<BigDecimal> parts = new ArrayList<>();
    int at = i;
    while (v.number(at) && v.digits(at) <= 2 && parts.size() < MOST_PARTS) {
      parts.add(BigDecimal.valueOf(v.tokens().intValue(at)));
      boolean more = v.symbol(at + 1, ':') && v.glued(at + 1) && v.glued(at + 2);
      at = more ? at + 2 : at + 1;
      if (!more) {
        break;
      }
    }
    int last = parts.size() - 1;
    boolean decimals =
        (v.symbol(at, ',') || v.symbol(at, '.'))
            && v.glued(at)
            && v.glued(at + 1)
            && v.digits(at + 1) > 0
            && v.digits(at + 1) <= THREE_DIGITS;
    if (last >= 1 && decimals) {
      BigDecimal seconds = parts.get(last);
      parts.set(last, new BigDecimal(seconds + "." + v.tokens().string(at + 1)));
      at += 2;
    }
    TimeUnit unit = last >= 1 && v.next(DateWordKind.UNIT, at) ? v.unit(at) : null;
    boolean named =
        last == 2
            ? unit != null && unit.isClock()
            : unit == TimeUnit.SECOND || unit == TimeUnit.MINUTE;
    if (!named || v.glued(at)) {
      return null;
    }
    StringBuilder value = new StringBuilder();
    TimeUnit each = TimeUnit.SECOND;
    for (int k = last; k >= 0; k--) {
      value.insert(0, parts.get(k).signum() == 0 ? "" : text(parts.get(k), each).substring(2));
      each = each == TimeUnit.SECOND ? TimeUnit.MINUTE : TimeUnit.HOUR;
    }
    return value.isEmpty() ? null : new Match(i, at + 1, new Length("PT" + value, null));
  }

  /**
   * Whether {@code amount} is too large for the units at {@code at} that lie behind, so that it
   * stands beside them: "ditutup di 2.940 pekan lalu".
   */
  private static boolean isBeside(DateTokens v, BigDecimal amount, int at) {
    TimeUnit unit = v.unit(at);
    return (unit == TimeUnit.DAY || unit == TimeUnit.WEEK || unit == TimeUnit.MONTH)
        && amount.compareTo(MOST_BEHIND) > 0
        && Connectives.direction(v, at + 1) != null;
  }

  /** Whether the unit at {@code at} is a thing that is counted: "dua jam tangan mewah". */
  private static boolean isThing(DateTokens v, int at) {
    return v.next(DateWordKind.UNIT_THING, at + 1) && !(v.dash(at + 2) && v.glued(at + 2));
  }

  /** Whether the number at {@code i} is an amount of money: "Rp 37 triliun tahun lalu". */
  private static boolean isMoney(DateTokens v, int i) {
    int before = v.symbol(i - 1, '.') && v.glued(i - 1) ? i - 2 : i - 1;
    return v.is(DateWordKind.CURRENCY, before) || v.symbol(before, '$');
  }

  /** Whether the "th" at {@code at} makes an English ordinal: "9th Summit", "the 13th". */
  private static boolean englishOrdinal(DateTokens v, int i, int at) {
    return v.glued(at)
        && v.is(DateWordKind.YEAR_NOUN, at)
        && v.tokens().length(at) == 2
        && ((v.near(at + 1) && v.capital(at + 1))
            || v.is(DateWordKind.ARTICLE, i - 1)
            || v.next(DateWordKind.OF, at + 1)
            || TextDates.named(v, i - 1) > 0);
  }

  /** Whether what follows a number in figures may lead to a unit. */
  private static boolean mayCount(DateTokens v, int at) {
    return v.near(at)
        && (v.countedUnit(at) != null
            || v.is(DateWordKind.EVERY_UNIT, at)
            || DateNumerals.goesOn(v, at)
            || v.symbol(at, '/')
            || v.is(DateWordKind.TIMES, at)
            || v.symbol(at, '(')
            || v.symbol(at, '\u00d7')
            || between(v, at) >= 0);
  }

  /** Past "-", "hingga" or "atau" between the two numbers of a length, or -1. */
  private static int between(DateTokens v, int at) {
    return v.next(DateWordKind.OR, at) ? at + 1 : Connectives.range(v, at);
  }

  /** "lima tahunan" comes every five years; an age, "sekitar" or "ini" makes it a rough length. */
  private static Match every(DateTokens v, int i, int at, BigDecimal amount) {
    if (amount.compareTo(BigDecimal.ONE) <= 0 || amount.compareTo(HUNDRED) > 0) {
      return null;
    }
    String value = text(amount, v.unit(DateWordKind.EVERY_UNIT, at));
    boolean now =
        v.near(at + 1)
            && v.direction(at + 1) == Direction.PRESENT
            && !v.is(DateWordKind.EACH, i - 1);
    boolean about = now || v.is(DateWordKind.ABOUT, i - 1);
    return about || v.is(DateWordKind.AGE, i - 1) || v.is(DateWordKind.AGE, i - 2)
        ? new Match(i, at + 1, new Length(value, Modifier.APPROX))
        : new Match(i, at + 1, new Recurring(value));
  }

  private static Match measured(DateTokens v, int i, int at, BigDecimal low, BigDecimal high) {
    TimeUnit unit = v.unit(at);
    int end = at + 1;
    if (v.symbol(end, '.')
        && v.glued(end)
        && v.is(DateWordKind.YEAR_NOUN, at)
        && v.tokens().length(at) < 4
        && v.near(end + 1)
        && !v.capital(end + 1)) {
      end++;
    }
    if (unit == TimeUnit.YEAR
        && v.near(end)
        && v.digits(end) == 4
        && (low.compareTo(BigDecimal.valueOf(1000)) < 0 || v.capital(at) || isNumbered(v, i))) {
      if (DateNumerals.ordinalPrefix(v, i - 1)) {
        return null;
      }
      return new Match(i, end + 1, new Not());
    }
    if (unit == TimeUnit.YEAR && v.capital(at) && NumeralReader.roman(v.view(), end) > 0) {
      return new Match(i, end, new Not());
    }
    if (unit == TimeUnit.MONTH && v.next(DateWordKind.MONTH, end)) {
      return null;
    }
    if (unit == TimeUnit.YEAR && v.read(DateWordKind.OTHER_ERA, end) != null) {
      return new Match(i, v.read(DateWordKind.OTHER_ERA, end).end(), new Not());
    }
    Match ago = high == null ? null : ago(v, i, end, unit, low, high);
    if (ago != null) {
      return ago;
    }
    if (high == null && v.next(DateWordKind.ONCE, end)) {
      return new Match(i, end + 1, new Recurring(text(low, unit)));
    }
    if (high == null && isAndAHalf(v, end)) {
      String value = text(low.add(HALF), unit);
      return new Match(i, end + 1, new Length(value, modifier(v, i)));
    }
    if (high == null) {
      Match months = monthsOf(v, i, end, unit, low);
      if (months != null) {
        return months;
      }
      Match point = led(v, i, end, unit, low);
      if (point != null) {
        return point;
      }
    }
    StringBuilder value = new StringBuilder(value(low, high, unit));
    end = high == null ? compound(v, end, unit, value) : end;
    if (v.next(DateWordKind.WORKING, end) && unit == TimeUnit.DAY) {
      end++;
    }
    Modifier mod = modifier(v, i);
    if (isMoreOrLess(v, end)) {
      return new Match(i, end + 2, new Length(value.toString(), Modifier.APPROX));
    }
    if (v.next(DateWordKind.MORE, end) && !v.next(DateWordKind.MORE_THAN, end + 1)) {
      return new Match(i, end + 1, new Length(value.toString(), Modifier.MORE));
    }
    Modifier beyond = v.modifierBehind(DateWordKind.BEYOND, end);
    return new Match(i, end, new Length(value.toString(), beyond == null ? mod : beyond));
  }

  /** "kurang lebih", "lebih kurang" at token {@code at}, unless it rounds the next number. */
  private static boolean isMoreOrLess(DateTokens v, int at) {
    boolean more = v.next(DateWordKind.MORE, at) && v.next(DateWordKind.LESS, at + 1);
    boolean less = v.next(DateWordKind.LESS, at) && v.next(DateWordKind.MORE, at + 1);
    return (more || less) && !v.number(at + 2);
  }

  /** Whether half of the unit before {@code end} is added: "satu jam setengah". */
  private static boolean isAndAHalf(DateTokens v, int end) {
    return v.near(end)
        && DateNumerals.half(v, end)
        && !v.number(end + 1)
        && !v.next(DateWordKind.UNIT, end + 1);
  }

  /** The time in which it was some units ago: "satu hingga dua bulan lalu"; or null. */
  private static Match ago(
      DateTokens v, int first, int end, TimeUnit unit, BigDecimal low, BigDecimal high) {
    Reading<Direction> direction = Connectives.direction(v, end);
    boolean whole = low.stripTrailingZeros().scale() <= 0 && high.stripTrailingZeros().scale() <= 0;
    if (direction == null
        || direction.value() != Direction.PAST
        || !whole
        || high.compareTo(MOST_BEHIND) > 0
        || v.is(DateWordKind.DURING, first - 1)) {
      return null;
    }
    Moment from = Moment.ofShift(unit, -high.intValueExact());
    Moment to = Moment.ofShift(unit, -low.intValueExact());
    return new Match(first, direction.end(), new Interval(from, to));
  }

  private static String value(BigDecimal low, BigDecimal high, TimeUnit unit) {
    return high == null ? text(low, unit) : text(low, unit) + "/" + text(high, unit);
  }

  /** Whether the number at {@code i} is that of a law or letter: "Nomor 1017 Tahun 2024". */
  private static boolean isNumbered(DateTokens v, int i) {
    int before = v.symbol(i - 1, '.') || v.symbol(i - 1, ':') ? i - 2 : i - 1;
    return v.is(DateWordKind.NUMBER_NOUN, before);
  }

  /**
   * A point some whole units away: "dua hari lalu", "tiga bulan lagi"; the length if it lasts:
   * "(selama) dua bulan kemarin", "(selama) 90 hari lagi"; or null.
   */
  private static Match led(DateTokens v, int first, int end, TimeUnit unit, BigDecimal amount) {
    if (amount.stripTrailingZeros().scale() > 0
        || amount.compareTo(BigDecimal.valueOf(10_000)) > 0) {
      return null;
    }
    int count = amount.intValueExact();
    boolean lasting = v.is(DateWordKind.DURING, first - 1);
    if (v.next(DateWordKind.FROM_NOW, end)) {
      return lasting
          ? new Match(first, end + 1, new Length(text(amount, unit), null))
          : Match.point(first, end + 1, Moment.ofShift(unit, count));
    }
    Reading<Direction> direction = Connectives.direction(v, end);
    if (direction == null || direction.value() != Direction.PAST) {
      return null;
    }
    return lasting
        ? new Match(first, direction.end(), new Length(text(amount, unit), null))
        : Match.point(
            first, direction.end(), Moment.ofShift(unit, -count).withMod(modifier(v, first)));
  }

  /** A point that many units ahead, after a weekday: "(Sabtu) dua pekan mendatang"; or null. */
  static Match ahead(DateTokens v, int i) {
    Reading<BigDecimal> count = DateNumerals.cardinal(v, i);
    if (count == null || !v.next(DateWordKind.UNIT, count.end())) {
      return null;
    }
    Reading<Direction> direction = Connectives.direction(v, count.end() + 1);
    boolean few = count.value().compareTo(HUNDRED) <= 0;
    return direction == null
            || direction.value() != Direction.FUTURE
            || !few
            || count.value().stripTrailingZeros().scale() > 0
        ? null
        : Match.point(
            i, direction.end(), Moment.ofShift(v.unit(count.end()), count.value().intValueExact()));
  }

  /**
   * The first or last months of a year: "enam bulan terakhir 2023", "enam bulan pertama tahun ini";
   * or null.
   */
  private static Match monthsOf(
      DateTokens v, int start, int end, TimeUnit unit, BigDecimal amount) {
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    if (unit != TimeUnit.MONTH || !whole || amount.compareTo(MONTHS) >= 0 || !v.near(end)) {
      return null;
    }
    boolean last = v.is(DateWordKind.LAST, end);
    Reading<Integer> ordinal = last || v.number(end) ? null : DateNumerals.ordinal(v, end);
    int at = v.next(DateWordKind.YEAR_NOUN, end + 1) ? end + 2 : end + 1;
    int year = v.near(at) && v.digits(at) == 4 ? NumericDates.year(v, at) : 0;
    boolean first = ordinal != null && ordinal.value() == 1 && ordinal.end() == end + 1;
    Reading<Direction> away =
        v.next(DateWordKind.YEAR_NOUN, end + 1) ? Connectives.direction(v, end + 2) : null;
    if (away != null && (first || last)) {
      Shift shift = new Shift(TimeUnit.YEAR, away.value().step());
      return monthsOf(start, away.end(), amount.intValueExact(), last, 0, shift);
    }
    if ((!last && !first) || !Years.isModern(year)) {
      return null;
    }
    return monthsOf(start, at + 1, amount.intValueExact(), last, year, null);
  }

  private static Match monthsOf(
      int start, int end, int count, boolean last, int year, Shift shift) {
    Moment from = Moment.ofDate(year, last ? 13 - count : 1, 0).withShift(shift);
    Moment to = Moment.ofDate(year, last ? 12 : count, 0).withShift(shift);
    return new Match(start, end, new Interval(from, to));
  }

  /** Past the smaller units that follow ("2 tahun 6 bulan"), which go to {@code value} too. */
  private static int compound(DateTokens v, int end, TimeUnit unit, StringBuilder value) {
    boolean comma = v.symbol(end, ',') && v.near(end);
    int joint = comma ? end + 1 : end;
    int at =
        v.next(DateWordKind.AND, joint) || v.next(DateWordKind.MORE, joint) ? joint + 1 : joint;
    if (!v.near(at)) {
      return end;
    }
    Reading<BigDecimal> more =
        v.number(at) || DateNumerals.opens(v, at) ? DateNumerals.cardinal(v, at) : null;
    more = more == null && unit == TimeUnit.MINUTE ? padded(v, at) : more;
    if (more == null || !v.next(DateWordKind.UNIT, more.end())) {
      return end;
    }
    TimeUnit smaller = v.unit(more.end());
    if (smaller.compareTo(unit) >= 0
        || (smaller.designator().equals(unit.designator()) && smaller.isClock() == unit.isClock())
        || (comma && !isNext(smaller, unit))
        || (smaller.isClock() != unit.isClock() && unit != TimeUnit.DAY)
        || (v.near(more.end() + 1) && v.digits(more.end() + 1) == 4)) {
      return end;
    }
    BigDecimal count = smaller == TimeUnit.SECOND ? thousandths(more.value()) : more.value();
    String tail = text(count, smaller).substring(1);
    value.append(unit.isClock() ? tail.substring(1) : tail);
    return compound(v, more.end() + 1, smaller, value);
  }

  /** Seconds with a zero before them: "05,3"; or null. */
  private static Reading<BigDecimal> padded(DateTokens v, int at) {
    boolean padded =
        v.digits(at) == 2
            && v.tokens().first(at) == '0'
            && (v.symbol(at + 1, ',') || v.symbol(at + 1, '.'))
            && v.glued(at + 1)
            && v.glued(at + 2)
            && v.number(at + 2);
    return padded
        ? new Reading<>(
            at + 3, new BigDecimal(v.tokens().string(at) + "." + v.tokens().string(at + 2)))
        : null;
  }

  /** Whether {@code smaller} is what {@code unit} is told in next: "23 jam, 56 menit". */
  private static boolean isNext(TimeUnit smaller, TimeUnit unit) {
    return switch (unit) {
      case SECOND -> false;
      case MINUTE -> smaller == TimeUnit.SECOND;
      case HOUR -> smaller == TimeUnit.MINUTE;
      case DAY -> smaller == TimeUnit.HOUR;
      case WEEK, MONTH -> smaller == TimeUnit.DAY;
      case QUARTER, SEMESTER, YEAR -> smaller == TimeUnit.MONTH;
      case EIGHT_YEARS, DECADE, CENTURY -> smaller == TimeUnit.YEAR;
    };
  }

  /** Seconds behind minutes are fewer than sixty: a point in "1 menit 38.292" starts decimals. */
  private static BigDecimal thousandths(BigDecimal seconds) {
    return seconds.compareTo(SIXTY) < 0 ? seconds : seconds.movePointLeft(THREE_DIGITS);
  }

  /** "sehari", "setahun lalu", "sebulan sekali", at token {@code i}; or null. */
  public static Match single(DateTokens v, int i) {
    TimeUnit unit = v.unit(DateWordKind.ONE_UNIT, i);
    if (unit == null
        || isThing(v, i)
        || (v.dash(i + 1) && v.glued(i + 1))
        || v.unit(i + 1) == unit
        || v.unit(DateWordKind.UNIT_EACH, i + 1) == unit) {
      return null;
    }
    String value = text(BigDecimal.ONE, unit);
    if (v.next(DateWordKind.ONCE, i + 1)) {
      return new Match(i, i + 2, new Recurring(value));
    }
    Match point = led(v, i, i + 1, unit, BigDecimal.ONE);
    if (point != null) {
      return point;
    }
    boolean more = v.next(DateWordKind.MORE, i + 1) && !v.next(DateWordKind.MORE_THAN, i + 2);
    return new Match(
        i, more ? i + 2 : i + 1, new Length(value, more ? Modifier.MORE : modifier(v, i)));
  }

  /** "puluhan tahun", "ribuan tahun", at token {@code i}: a length of unknown number; or null. */
  public static Match vague(DateTokens v, int i) {
    TimeUnit unit = v.near(i + 1) ? v.unit(i + 1) : null;
    if (unit == null || Connectives.direction(v, i + 2) != null) {
      return null;
    }
    String value = "P" + unit.prefix() + "X" + unit.designator();
    return unit.factor() == 1 ? new Match(i, i + 2, new Length(value, Modifier.MAGNITUDE)) : null;
  }

  private static Modifier modifier(DateTokens v, int i) {
    if (!v.near(i)) {
      return null;
    }
    if (v.symbol(i - 1, '>') || v.symbol(i - 1, '<')) {
      return v.symbol(i - 1, '>') ? Modifier.MORE : Modifier.LESS;
    }
    int before = i - 1;
    Modifier about = v.modifier(DateWordKind.ABOUT, before);
    if (about == null) {
      int cut = v.symbol(before, '.') && v.glued(before) ? before - 1 : before;
      about = v.modifier(DateWordKind.ABOUT_SHORT, cut);
    }
    if (about == null && v.is(DateWordKind.ON, before - 1)) {
      about = v.modifier(DateWordKind.ABOUT_AT, before);
    }
    if (about == null && v.dash(before - 1)) {
      about = v.modifier(DateWordKind.UTMOST, before);
    }
    if (about != null) {
      return about == Modifier.MORE && v.is(DateWordKind.NEGATION, before - 1)
          ? Modifier.LESS
          : about;
    }
    if (v.is(DateWordKind.THAN, i - 1)) {
      boolean more = v.is(DateWordKind.MORE, i - 2);
      boolean known = more || v.is(DateWordKind.LESS, i - 2);
      return !known
          ? null
          : more == v.is(DateWordKind.NEGATION, i - 3) ? Modifier.LESS : Modifier.MORE;
    }
    if (v.is(DateWordKind.SUPERLATIVE, i - 2)) {
      return v.is(DateWordKind.LEAST, i - 1)
          ? Modifier.MORE
          : v.is(DateWordKind.GREATEST, i - 1) ? Modifier.LESS : null;
    }
    if (v.is(DateWordKind.REACHING, i - 1) && v.is(DateWordKind.NEGATION, i - 2)) {
      return Modifier.LESS;
    }
    boolean rough =
        (v.is(DateWordKind.MORE, i - 1) && v.is(DateWordKind.LESS, i - 2))
            || (v.is(DateWordKind.LESS, i - 1) && v.is(DateWordKind.MORE, i - 2));
    boolean more = v.is(DateWordKind.MORE, i - 1) && v.unit(i - 2) == null && !v.number(i - 2);
    return rough ? Modifier.APPROX : more ? Modifier.MORE : null;
  }

  /**
   * ISO 8601 duration of {@code amount} units; part of an hour, day or year is written in the next
   * smaller unit where it is whole there.
   */
  public static String text(BigDecimal amount, TimeUnit unit) {
    if (amount.signum() > 0 && amount.compareTo(BigDecimal.ONE) < 0) {
      return switch (unit) {
        case HOUR -> smaller(amount, SIXTY, TimeUnit.MINUTE, unit);
        case MINUTE -> smaller(amount, SIXTY, TimeUnit.SECOND, unit);
        case DAY -> smaller(amount, HOURS, TimeUnit.HOUR, unit);
        case YEAR -> smaller(amount, MONTHS, TimeUnit.MONTH, unit);
        case SECOND, WEEK, MONTH, QUARTER, SEMESTER, EIGHT_YEARS, DECADE, CENTURY ->
            plain(amount, unit);
      };
    }
    return plain(amount, unit);
  }

  private static String smaller(
      BigDecimal amount, BigDecimal factor, TimeUnit smaller, TimeUnit unit) {
    BigDecimal count = amount.multiply(factor);
    return count.stripTrailingZeros().scale() <= 0 ? plain(count, smaller) : plain(amount, unit);
  }

  private static String plain(BigDecimal amount, TimeUnit unit) {
    BigDecimal count = amount.multiply(BigDecimal.valueOf(unit.factor())).stripTrailingZeros();
    return "P" + unit.prefix() + count.toPlainString() + unit.designator();
  }
}
