package id.saring.date.pattern;

import id.saring.date.expression.Expression.Anaphor;
import id.saring.date.expression.Expression.Length;
import id.saring.date.expression.Match;
import id.saring.date.expression.PartOfDay;
import id.saring.date.expression.TimeUnit;
import id.saring.date.words.DateTokens;
import id.saring.date.words.DateWordKind;
import id.saring.date.words.Reading;
import id.saring.model.Modifier;
import java.time.DateTimeException;
import java.time.Period;

/**
 * Expressions that count from a time which the text speaks of: "sebulan kemudian", "tiga hari
 * sebelumnya", "hari itu", "malam itu", "keesokan harinya".
 */
final class AnaphoraPatterns {
  private static final int MOST_MONTHS = 3_000 * 12;
  private static final int MOST_DAYS = 3_000 * 366;

  private AnaphoraPatterns() {}

  /** "hari itu", "tahun yang sama", "malam itu", "keesokan harinya" at token {@code i}; or null. */
  static Match at(DateTokens v, int i) {
    Reading<Integer> next = v.readFirst(DateWordKind.NEXT_DAY, i);
    if (next != null) {
      return anaphor(i, next.end(), Period.ofDays(1), TimeUnit.DAY, null, null);
    }
    return named(v, i) ? null : same(v, i, i, null);
  }

  /** Whether the word at {@code i} is part of a name, or says how often: "Batang Hari itu". */
  private static boolean named(DateTokens v, int i) {
    return (v.capital(i) && !v.sentenceStart(i))
        || (v.dash(i - 1) && v.glued(i))
        || v.is(DateWordKind.EACH, i - 1)
        || v.is(DateWordKind.VAGUE, i - 1);
  }

  /** "(akhir) tahun itu", its noun at {@code i}, all of it from {@code first} on; or null. */
  static Match same(DateTokens v, int first, int i, Modifier mod) {
    Reading<PartOfDay> part = Connectives.partFirst(v, i);
    int noun = part == null ? i + 1 : part.end();
    Reading<Integer> itself = v.read(DateWordKind.SAME_ONE, noun);
    if (itself == null) {
      return null;
    }
    if (part != null) {
      return anaphor(first, itself.end(), Period.ZERO, TimeUnit.DAY, part.value(), mod);
    }
    TimeUnit unit = v.unit(i);
    if (unit == null) {
      return null;
    }
    return switch (unit) {
      case DAY, WEEK, MONTH, YEAR -> anaphor(first, itself.end(), Period.ZERO, unit, null, mod);
      case SECOND, MINUTE, HOUR, QUARTER, SEMESTER, EIGHT_YEARS, DECADE, CENTURY -> null;
    };
  }

  private static Match anaphor(
      int first, int end, Period distance, TimeUnit unit, PartOfDay part, Modifier mod) {
    return new Match(first, end, new Anaphor(distance, unit, part, mod, null));
  }

  /**
   * {@code match}, or the period that it leads to if it is a length and "kemudian" or "sebelumnya"
   * follows it.
   */
  static Match led(DateTokens v, Match match) {
    if (!(match.expression() instanceof Length length)) {
      return match;
    }
    Reading<Integer> later = v.read(DateWordKind.LATER, match.end());
    Reading<Integer> word = later == null ? v.read(DateWordKind.EARLIER, match.end()) : later;
    Period distance = word == null ? null : period(length.value());
    if (distance == null) {
      return match;
    }
    return new Match(
        match.first(),
        word.end(),
        new Anaphor(
            later == null ? distance.negated() : distance,
            unit(length.value()),
            null,
            length.mod(),
            match));
  }

  /**
   * The whole days, months and years of an ISO 8601 duration; null if it has other units or is
   * longer than the years that a date may have. Months and days have a bound each.
   */
  @SuppressWarnings("JavaPeriodGetDays")
  private static Period period(String value) {
    try {
      Period period = Period.parse(value);
      boolean near = period.toTotalMonths() <= MOST_MONTHS && period.getDays() <= MOST_DAYS;
      return near ? period : null;
    } catch (DateTimeException | ArithmeticException e) {
      return null;
    }
  }

  private static TimeUnit unit(String value) {
    return switch (value.charAt(value.length() - 1)) {
      case 'W' -> TimeUnit.WEEK;
      case 'M' -> TimeUnit.MONTH;
      case 'Y' -> TimeUnit.YEAR;
      default -> TimeUnit.DAY;
    };
  }
}
