package id.saring.date.pattern;

import id.saring.date.expression.Expression.Broken;
import id.saring.date.expression.Expression.Interval;
import id.saring.date.expression.Expression.Several;
import id.saring.date.expression.Match;
import id.saring.date.expression.Moment;
import id.saring.date.words.DateTokens;
import id.saring.date.words.DateWords;
import id.saring.date.words.Reading;
import id.saring.date.words.WordKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Dates with a month in letters: "15 Juli 2019", "11-Jul-16", "16-17 Mei", "5, 6 dan 10 Januari
 * 2017", "12 Rabiul Awal 1445 H".
 */
public final class TextDates {
  private static final int LONGEST_LIST = 12;

  private TextDates() {}

  /** A month that ends before token {@code end}; {@code repeated} when it stands twice. */
  private record Month(int end, int number, boolean hijri, boolean repeated) {}

  /** A date, a range or a list of days that starts with the number at token {@code i}, or null. */
  public static Match match(DateTokens v, int i) {
    if (!isDay(v, i) || (NumericDates.chained(v, i) && v.digits(i - 2) != 4)) {
      return null;
    }
    int at = i + 1;
    boolean slip = v.symbol(at, ',') && announced(v, i) && v.next(WordKind.MONTH, at + 1);
    Month month = month(v, slip ? at + 1 : at);
    if (month == null && Connectives.range(v, at) < 0 && Connectives.list(v, at) < 0) {
      return null;
    }
    List<Integer> days = new ArrayList<>(2);
    days.add(i);
    boolean range = false;
    while (month == null && days.size() < LONGEST_LIST) {
      int past = Connectives.range(v, at);
      boolean isRange = past >= 0;
      past = isRange ? past : Connectives.list(v, at);
      if (past < 0 || !v.near(past) || !isDay(v, past) || (range && isRange)) {
        return null;
      }
      range |= isRange;
      days.add(past);
      at = past + 1;
      month = month(v, at);
    }
    if (month == null || (range && days.size() > 2)) {
      return null;
    }
    return dated(v, i, days, range, month);
  }

  private static Match dated(DateTokens v, int i, List<Integer> days, boolean range, Month month) {
    Year year = year(v, month.end(), month.hijri());
    if (year == null && v.is(WordKind.MONTH_SHORT, month.end() - 1) && !announced(v, i)) {
      return null;
    }
    int end = year == null ? month.end() : year.end();
    int last = days.get(days.size() - 1);
    Moment shared = Moment.ofDate(year == null ? 0 : year.number(), month.number(), 0);
    shared = month.hijri() ? shared.inHijri() : shared;
    for (int day : days) {
      if (month.repeated() || !exists(v, day, shared)) {
        String reason = month.repeated() ? "month_repeated" : "day_out_of_range";
        return new Match(
            i,
            end,
            new Broken(
                reason,
                v.tokens().string(last),
                String.valueOf(month.number()),
                year == null ? "" : String.valueOf(year.number()),
                0,
                null));
      }
    }
    if (days.size() == 1) {
      return Match.point(i, end, on(v, last, shared));
    }
    if (range) {
      return new Match(i, end, new Interval(on(v, i, shared), on(v, last, shared)));
    }
    List<Match> items = new ArrayList<>();
    for (int day : days) {
      items.add(Match.point(day, day == last ? end : day + 1, on(v, day, shared)));
    }
    return new Match(i, end, new Several(items));
  }

  /**
   * Whether a weekday or "tanggal" stands before the day at {@code i}, brackets and comma aside.
   */
  private static boolean announced(DateTokens v, int i) {
    int before = v.symbol(i - 1, '(') || v.symbol(i - 1, ',') ? i - 2 : i - 1;
    return v.is(WordKind.WEEKDAY, before)
        || v.is(WordKind.WEEKDAY_SHORT, before)
        || v.is(WordKind.DATE_NOUN, before)
        || v.is(WordKind.PART, before);
  }

  private static boolean exists(DateTokens v, int day, Moment shared) {
    int number = v.tokens().intValue(day);
    return shared.hijri()
        ? number >= 1 && number <= 30
        : NumericDates.isDate(shared.year(), shared.month(), number);
  }

  private static Moment on(DateTokens v, int day, Moment shared) {
    return shared.withDate(shared.year(), shared.month(), v.tokens().intValue(day));
  }

  private static boolean isDay(DateTokens v, int i) {
    return v.digits(i) > 0 && v.digits(i) <= 2 && v.tokens().intValue(i) <= 39;
  }

  private static Month month(DateTokens v, int at) {
    if (!v.near(at)) {
      return null;
    }
    int from =
        (v.dash(at) || v.symbol(at, '/') || v.symbol(at, '.'))
                && v.near(at + 1)
                && v.tokens().isWord(at + 1)
            ? at + 1
            : at;
    from = v.is(WordKind.MONTH_NOUN, from) && v.near(from + 1) ? from + 1 : from;
    int number = named(v, from);
    if (number > 0) {
      int end = from + 1;
      boolean repeated = v.next(WordKind.MONTH, end) && v.value(WordKind.MONTH, end) == number;
      end = repeated ? end + 1 : end;
      return new Month(
          v.is(WordKind.MONTH_SHORT, from)
                  && v.symbol(end, '.')
                  && v.glued(end)
                  && v.near(end + 1)
                  && v.number(end + 1)
              ? end + 1
              : end,
          number,
          false,
          repeated);
    }
    Reading<Integer> hijri = hijri(v, from);
    return hijri == null ? null : new Month(hijri.end(), hijri.value(), true, false);
  }

  /** The month, 1–12, that token {@code i} names in full or in short; 0 if it names none. */
  public static int named(DateTokens v, int i) {
    int number = v.value(WordKind.MONTH, i);
    number = number == DateWords.NONE ? v.value(WordKind.MONTH_SHORT, i) : number;
    return number == DateWords.NONE ? 0 : number;
  }

  /** The Islamic month, 1–12, at {@code i}, or null. */
  public static Reading<Integer> hijri(DateTokens v, int i) {
    return v.readFirst(WordKind.HIJRI, i);
  }

  /** A year that ends before token {@code end}. */
  public record Year(int end, int number) {}

  /**
   * The year after a month that ends before token {@code at}: "2019", ", 2019", "tahun 2019",
   * "-16", "'98", "1445 H"; or null.
   */
  public static Year year(DateTokens v, int at, boolean hijri) {
    if (!v.near(at)) {
      return null;
    }
    if ((v.dash(at) || v.symbol(at, '/') || v.symbol(at, '.'))
        && v.glued(at)
        && v.glued(at + 1)
        && (v.digits(at + 1) == 2 || v.digits(at + 1) == 4)) {
      int number = NumericDates.year(v, at + 1);
      return number > 0 ? new Year(at + 2, number) : null;
    }
    if (apostrophe(v, at) && v.digits(at + 1) == 2 && v.glued(at + 1)) {
      return new Year(at + 2, NumericDates.year(v, at + 1));
    }
    int from = v.symbol(at, ',') && v.near(at + 1) ? at + 1 : at;
    from = v.is(WordKind.YEAR_NOUN, from) && v.near(from + 1) ? from + 1 : from;
    if (v.digits(from) != 4 || !v.near(from)) {
      return null;
    }
    int number = v.tokens().intValue(from);
    boolean grouped =
        v.symbol(from + 1, ',') && v.glued(from + 1) && v.glued(from + 2) && v.number(from + 2);
    if (grouped || number < 1000 || number >= 2200) {
      return null;
    }
    boolean marked = v.next(WordKind.HIJRI_MARK, from + 1);
    if (hijri) {
      return number < 1600 ? new Year(marked ? from + 2 : from + 1, number) : null;
    }
    return new Year(from + 1, number);
  }

  private static boolean apostrophe(DateTokens v, int i) {
    return v.symbol(i, '\'') || v.symbol(i, '\u2019') || v.symbol(i, '\u2018');
  }
}
