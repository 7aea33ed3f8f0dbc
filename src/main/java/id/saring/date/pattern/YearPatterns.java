package id.saring.date.pattern;

import id.saring.date.expression.Cycle;
import id.saring.date.expression.CycleKind;
import id.saring.date.expression.Expression.Broken;
import id.saring.date.expression.Expression.Interval;
import id.saring.date.expression.Expression.Not;
import id.saring.date.expression.Expression.Several;
import id.saring.date.expression.Match;
import id.saring.date.expression.Moment;
import id.saring.date.expression.TimeUnit;
import id.saring.date.words.DateTokens;
import id.saring.date.words.DateWordKind;
import id.saring.date.words.DateWords;
import id.saring.date.words.Reading;
import id.saring.number.Numeral;
import id.saring.number.NumeralReader;
import id.saring.text.Tokens;
import id.saring.text.Years;
import java.math.BigDecimal;
import java.util.List;

/** Years ("tahun 2019", "2019-2024", "tahun ajaran 2023/2024"), decades and centuries. */
public final class YearPatterns {
  /** As often a number as a year. */
  private static final int MILLENNIUM = 2000;

  /** "abad kedua" is as a rule the second hundred years of something else. */
  private static final int FIRST_CENTURY = 5;

  private static final int LAST_CENTURY = 30;
  private static final int LONGEST_CITATION = 8;
  private static final int NEAR_LAW = 3;
  private static final int SHORTEST_SLIP = 4;

  private YearPatterns() {}

  /**
   * A year that no word announces, at the four-digit number {@code i}: "Pilkada 2024", "2019/2020",
   * "1958-1960"; or null.
   */
  public static Match bare(DateTokens v, int i) {
    Match early = ofEra(v, i, i);
    if (early != null) {
      return early;
    }
    boolean paired = v.symbol(i - 1, '/') && v.is(DateWordKind.HIJRI_MARK, i - 2);
    if (v.digits(i) != 4 || (!paired && NumericDates.chained(v, i))) {
      return null;
    }
    int year = v.tokens().intValue(i);
    if (v.next(DateWordKind.HIJRI_MARK, i + 1)
        && v.capital(i + 1)
        && year >= Years.FIRST_HIJRI
        && year <= Years.LAST_HIJRI) {
      return Match.point(i, i + 2, Moment.ofDate(year, 0, 0).inHijri());
    }
    if (v.next(DateWordKind.COMMON_ERA, i + 1)
        && year >= Years.FIRST_STATED
        && year < Years.LAST_MODERN) {
      return Match.point(i, i + 2, Moment.ofDate(year, 0, 0));
    }
    if (blocked(v, i)) {
      return null;
    }
    if (year >= Years.FIRST_STATED && year < Years.FIRST_MODERN && v.symbol(i - 1, '(')) {
      return year >= Years.FIRST_OLD && namesWork(v, i)
          ? Match.point(i, i + 1, Moment.ofDate(year, 0, 0))
          : lifetime(v, i, year);
    }
    boolean told =
        v.is(DateWordKind.SINCE, i - 1) || (v.is(DateWordKind.ON, i - 1) && endsClause(v, i));
    if (year >= Years.FIRST_OLD && year < Years.FIRST_MODERN && told) {
      return spanning(v, i, i, year);
    }
    if (!Years.isModern(year) || (year == MILLENNIUM && !v.is(DateWordKind.PERIOD_CUE, i - 1))) {
      return null;
    }
    return spanning(v, i, i, year);
  }

  /**
   * A year of another era, or one before {@link Years#FIRST_STATED}, by the name of its era behind
   * the number {@code at}: "788 Saka", "642 Masehi", "150 Hijriah"; or null.
   */
  private static Match ofEra(DateTokens v, int first, int at) {
    if (v.digits(at) > 4 || !v.near(at + 1) || NumericDates.chained(v, at)) {
      return null;
    }
    Reading<Integer> other = v.read(DateWordKind.OTHER_ERA, at + 1);
    if (other != null) {
      return new Match(first, other.end(), new Not());
    }
    String number = v.tokens().string(at);
    if (v.digits(at) < 4 && v.is(DateWordKind.COMMON_ERA, at + 1)) {
      return new Match(first, at + 2, new Broken("year_out_of_range", "", "", number, 0, null));
    }
    boolean named = first < at || v.tokens().length(at + 1) > 1;
    return v.digits(at) < 4 && v.is(DateWordKind.HIJRI_MARK, at + 1) && named
        ? Match.point(first, at + 2, Moment.ofDate(v.tokens().intValue(at), 0, 0).inHijri())
        : null;
  }

  /** Whether nothing that it could count follows the year or span of years at {@code i}. */
  private static boolean endsClause(DateTokens v, int i) {
    int past = Connectives.range(v, i + 1);
    int next = past > 0 && v.near(past) && v.digits(past) == 4 ? past + 1 : i + 1;
    return next >= v.count()
        || v.tokens().gap(next) >= Tokens.LINE
        || v.tokens().kind(next) == Tokens.SYMBOL
        || v.is(DateWordKind.AFTER_YEAR, next);
  }

  /**
   * Whether the number at {@code i} stands alone in brackets after a name, and in no list: "Emma
   * (1815) terbit".
   */
  private static boolean namesWork(DateTokens v, int i) {
    int close = i + 1;
    int before = i - 2;
    while (v.capital(before)) {
      before--;
    }
    boolean named = before < i - 2 && v.symbol(close, ')') && v.glued(i) && v.glued(close);
    return named && !lists(v, close + 1) && !(lists(v, before) && v.symbol(before - 1, ')'));
  }

  private static boolean lists(DateTokens v, int i) {
    return v.symbol(i, ',') || v.symbol(i, ';') || v.is(DateWordKind.AND, i);
  }

  /** The years in brackets after a name: "(1853 sampai 1928)"; or null. */
  private static Match lifetime(DateTokens v, int i, int year) {
    int past = Connectives.range(v, i + 1);
    int last = past < 0 || !v.near(past) || v.digits(past) != 4 ? 0 : v.tokens().intValue(past);
    return last > year && last <= Years.LAST_MODERN
        ? new Match(i, past + 1, new Interval(Moment.ofDate(year, 0, 0), Moment.ofDate(last, 0, 0)))
        : null;
  }

  private static boolean blocked(DateTokens v, int i) {
    int before = i - 1;
    if (v.symbol(before, '/') && NumeralReader.roman(v.view(), before - 1) > 0) {
      return true;
    }
    boolean plate =
        v.dash(before) && v.glued(i) && v.glued(before) && v.dash(i + 1) && v.glued(i + 1);
    if (plate || v.is(DateWordKind.TIMES, before) || v.next(DateWordKind.TIMES, i + 1)) {
      return true;
    }
    if (v.symbol(before, '.') && v.glued(before)) {
      before--;
    }
    if (v.is(DateWordKind.NOT_YEAR_BEFORE, before)
        || v.symbol(before, '$')
        || v.symbol(before, '\u20ac')
        || v.is(DateWordKind.LAW, before)) {
      return true;
    }
    boolean dated =
        v.is(DateWordKind.DATING, before)
            && v.things(i + 1)
            && v.tokens().intValue(i) != MILLENNIUM;
    boolean counts =
        v.is(DateWordKind.NOT_YEAR_AFTER, i + 1)
            && v.readFirst(DateWordKind.DAY_WORD, i + 1) == null
            && !dated;
    if (v.near(i + 1) && (counts || v.symbol(i + 1, '%') || v.symbol(i + 1, '\u00b0'))) {
      return true;
    }
    int past = Connectives.range(v, i + 1);
    if (past > 0
        && v.near(past)
        && v.digits(past) > 2
        && (v.tokens().intValue(past) > Years.LAST_MODERN
            || (v.near(past + 1) && v.is(DateWordKind.NOT_YEAR_AFTER, past + 1)))) {
      return true;
    }
    boolean tied =
        v.glued(i + 1)
            && (v.symbol(i + 1, ',') || v.symbol(i + 1, '.') || v.symbol(i + 1, ':'))
            && v.glued(i + 2)
            && v.number(i + 2);
    boolean named = v.glued(i + 1) && (v.symbol(i + 1, '@') || startsName(v, i + 1));
    return tied || named || constitution(v, i);
  }

  /** Whether the word glued to a year makes a name of it ("2019nCoV"), not a slip ("2025akan"). */
  private static boolean startsName(DateTokens v, int i) {
    if (!v.tokens().isWord(i) || v.is(DateWordKind.DECADE_TAIL, i)) {
      return false;
    }
    boolean slip = v.tokens().length(i) >= SHORTEST_SLIP;
    for (int k = v.tokens().start(i); k < v.tokens().end(i) && slip; k++) {
      slip = Character.isLowerCase(v.tokens().text().charAt(k));
    }
    return !slip;
  }

  private static boolean constitution(DateTokens v, int i) {
    for (int k = i - 1; k >= 0 && k >= i - LONGEST_CITATION; k--) {
      if (v.is(DateWordKind.CONSTITUTION, k)) {
        return true;
      }
      if (!v.capital(k)) {
        return false;
      }
    }
    return false;
  }

  private static Match spanning(DateTokens v, int first, int i, int year) {
    int end = i + 1;
    Match decade = decade(v, i);
    decade = decade == null ? decades(v, i, year) : decade;
    if (decade != null) {
      return new Match(first, decade.end(), decade.expression());
    }
    boolean slash = v.symbol(end, '/');
    if ((slash || v.dash(end)) && v.near(end) && v.near(end + 1) && v.number(end + 1)) {
      int digits = v.digits(end + 1);
      int number = v.tokens().intValue(end + 1);
      int last =
          digits == 4 ? number : digits == 2 && v.glued(end + 1) ? year - year % 100 + number : 0;
      boolean more =
          v.glued(end + 2)
              && (v.symbol(end + 2, '-') || v.symbol(end + 2, '/'))
              && v.glued(end + 3)
              && v.number(end + 3);
      boolean season =
          slash
              ? last == year + 1
              : last > year && last <= Years.LAST_MODERN && (digits == 4 || number > 12);
      if (season && !more) {
        return new Match(
            first, end + 2, new Interval(Moment.ofDate(year, 0, 0), Moment.ofDate(last, 0, 0)));
      }
      if (v.glued(end) && v.glued(end + 1) && (slash || digits > 4 || more)) {
        return null;
      }
    }
    return Match.point(first, end, Moment.ofDate(year, 0, 0));
  }

  /**
   * The decade at the year {@code i} that shares its ending with a later one: "1960-1980-an", "1970
   * dan 1980-an"; or null.
   */
  private static Match decades(DateTokens v, int i, int year) {
    int past = Connectives.range(v, i + 1);
    int next = past < 0 ? Connectives.list(v, i + 1) : past;
    Match later =
        year % 10 == 0 && next > 0 && v.near(next) && v.digits(next) == 4 ? decade(v, next) : null;
    Moment last = later == null || later.end() == next + 1 ? null : later.moment();
    if (last == null || v.tokens().intValue(next) <= year) {
      return null;
    }
    Moment moment = Moment.ofCycle(Cycle.of(CycleKind.DECADE, year));
    return past < 0
        ? Match.point(i, i + 1, moment)
        : new Match(i, later.end(), new Interval(moment, last));
  }

  /**
   * What "tahun" at token {@code i} starts: "tahun 2017", "tahun ajaran 2019/2020", "tahun 90-an";
   * a law's year is {@link Not}; or null.
   */
  public static Match announced(DateTokens v, int i) {
    int at = i + 1;
    if (v.symbol(at, '.') && v.glued(at) && v.tokens().length(i) < 4) {
      at++;
    }
    int noun = v.near(at) ? v.value(DateWordKind.KIND_OF_YEAR, at) : DateWords.NONE;
    at = noun == DateWords.NONE ? at : at + 1;
    if (!v.near(at)) {
      return null;
    }
    Match early = v.number(at) ? ofEra(v, i, at) : null;
    if (early != null) {
      return early;
    }
    if (v.digits(at) == 4) {
      int year = v.tokens().intValue(at);
      boolean grouped =
          v.glued(at + 1)
              && (v.symbol(at + 1, '.') || v.symbol(at + 1, ','))
              && v.glued(at + 2)
              && v.number(at + 2);
      if (!Years.isStated(year) || grouped) {
        return null;
      }
      if (v.next(DateWordKind.HIJRI_MARK, at + 1) && year <= Years.LAST_HIJRI) {
        return Match.point(i, at + 2, Moment.ofDate(year, 0, 0).inHijri());
      }
      return cites(v, i) || isNumbered(v, at + 1)
          ? new Match(i, at + 1, new Not())
          : spanning(v, i, at, year);
    }
    Match spelled = spelled(v, i, at);
    if (spelled != null) {
      return spelled;
    }
    Match decade = decade(v, at);
    if (decade != null) {
      return new Match(i, decade.end(), decade.expression());
    }
    boolean apostrophe = v.symbol(at, '\'') || v.symbol(at, '\u2019') || v.symbol(at, '\u2018');
    if (apostrophe && v.digits(at + 1) == 2 && v.glued(at + 1)) {
      return Match.point(i, at + 2, Moment.ofDate(NumericDates.year(v, at + 1), 0, 0));
    }
    return null;
  }

  /** "tahun dua ribu sembilan belas", its number at {@code at}; or null. */
  private static Match spelled(DateTokens v, int i, int at) {
    Numeral year = DateNumerals.opens(v, at) ? DateNumerals.numeral(v, at) : null;
    if (year == null
        || year.value().compareTo(BigDecimal.valueOf(Years.FIRST_OLD)) < 0
        || year.intValue(Years.LAST_MODERN) < 0
        || (v.near(year.to()) && v.is(DateWordKind.NOT_YEAR_AFTER, year.to()))) {
      return null;
    }
    return Match.point(i, year.to(), Moment.ofDate(year.intValue(Years.LAST_MODERN), 0, 0));
  }

  /**
   * Whether "tahun" at {@code i} goes on from a law's number or name: "Nomor 23 Tahun 2014", "UUD
   * Negara RI Tahun 1945".
   */
  private static boolean cites(DateTokens v, int i) {
    int before = v.dash(i - 2) ? i - 3 : i - 2;
    boolean ranked = DateNumerals.ordinalPrefix(v, before) || v.is(DateWordKind.SERIES, before);
    if (v.number(i - 1) && v.near(i) && !ranked) {
      return true;
    }
    for (int k = i - 1; k >= 0 && k >= i - LONGEST_CITATION && v.near(k + 1); k--) {
      if (v.is(DateWordKind.CONSTITUTION, k)
          || v.is(DateWordKind.NUMBER_NOUN, k)
          || (v.is(DateWordKind.LAW, k) && i - k <= NEAR_LAW)) {
        return true;
      }
      if (!v.capital(k) && v.tokens().isWord(k)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the number of a law or letter follows its year: "Tahun 2014 Nomor 244". */
  private static boolean isNumbered(DateTokens v, int i) {
    int number = v.symbol(i + 1, '.') || v.symbol(i + 1, ':') ? i + 2 : i + 1;
    return v.next(DateWordKind.NUMBER_NOUN, i)
        && v.capital(i)
        && v.near(number)
        && v.number(number);
  }

  /** A decade at the number {@code i}: "1990-an", "90-an"; "1700-an" is a century; or null. */
  public static Match decade(DateTokens v, int i) {
    int tail = v.dash(i + 1) && v.glued(i + 1) ? i + 2 : i + 1;
    if (!v.glued(tail) || !v.is(DateWordKind.DECADE_TAIL, tail)) {
      return namedDecade(v, i);
    }
    int number = v.tokens().intValue(i);
    if (v.near(tail + 1) && v.is(DateWordKind.NOT_YEAR_AFTER, tail + 1)) {
      return null;
    }
    boolean cued = v.is(DateWordKind.DECADE_CUE, i - 1) || v.is(DateWordKind.PERIOD_CUE, i - 1);
    if (v.digits(i) == 4 && Years.isStated(number) && (cued || number >= Years.FIRST_MODERN)) {
      Cycle cycle =
          number % 100 == 0 && number < 2000
              ? Cycle.of(CycleKind.CENTURY, number / 100 + 1)
              : Cycle.of(CycleKind.DECADE, number - number % 10);
      return Match.point(i, tail + 1, Moment.ofCycle(cycle));
    }
    if (v.digits(i) == 2
        && number % 10 == 0
        && (v.is(DateWordKind.DECADE_CUE, i - 1) || v.is(DateWordKind.EDGE, i - 1))) {
      return Match.point(
          i, tail + 1, Moment.ofCycle(Cycle.of(CycleKind.DECADE, Years.ofShortDecade(number))));
    }
    return null;
  }

  /** A decade at the year {@code i} after its noun: "dekade 1990"; or null. */
  private static Match namedDecade(DateTokens v, int i) {
    int past = Connectives.range(v, i + 1);
    boolean noun =
        v.digits(i) == 4
            && v.near(i)
            && v.unit(i - 1) == TimeUnit.DECADE
            && !v.number(i - 2)
            && !DateNumerals.opens(v, i - 2)
            && (past < 0 || v.digits(past) == 0);
    int year = noun ? v.tokens().intValue(i) : 0;
    return year % 10 == 0 && year >= Years.FIRST_OLD && year < Years.LAST_MODERN
        ? Match.point(i, i + 1, Moment.ofCycle(Cycle.of(CycleKind.DECADE, year)))
        : null;
  }

  /**
   * What "abad" at token {@code i} starts: "abad ke-19", "abad XX", "abad ke-19 dan ke-20", "abad
   * ke-18 hingga ke-19"; or null.
   */
  public static Match century(DateTokens v, int i) {
    Reading<Integer> first = v.near(i + 1) ? centuryOrdinal(v, i + 1) : null;
    if (first == null) {
      return null;
    }
    Reading<Integer> era = v.read(DateWordKind.OTHER_ERA, first.end());
    if (era != null) {
      return new Match(i, era.end(), new Not());
    }
    int past = Connectives.range(v, first.end());
    boolean range = past > 0;
    past = range ? past : Connectives.list(v, first.end());
    int at = past > 0 && DateNumerals.ordinalPrefix(v, past - 1) ? past - 1 : past;
    Reading<Integer> next = at > 0 && v.near(at) && !v.number(at) ? centuryOrdinal(v, at) : null;
    if (next == null || (range && next.value() <= first.value())) {
      return Match.point(i, pastEra(v, first.end()), century(first));
    }
    int end = pastEra(v, next.end());
    return range
        ? new Match(i, end, new Interval(century(first), century(next)))
        : new Match(
            i,
            end,
            new Several(
                List.of(
                    Match.point(i, first.end(), century(first)),
                    Match.point(at, end, century(next)))));
  }

  private static Moment century(Reading<Integer> ordinal) {
    return Moment.ofCycle(Cycle.of(CycleKind.CENTURY, ordinal.value()));
  }

  private static int pastEra(DateTokens v, int end) {
    return v.next(DateWordKind.COMMON_ERA, end) ? end + 1 : end;
  }

  private static Reading<Integer> centuryOrdinal(DateTokens v, int i) {
    Reading<Integer> ordinal = DateNumerals.ordinal(v, i);
    return ordinal == null || ordinal.value() < FIRST_CENTURY || ordinal.value() > LAST_CENTURY
        ? null
        : ordinal;
  }
}
