package id.saring.date.resolution;

import id.saring.date.expression.Cycle;
import id.saring.date.expression.CycleKind;
import id.saring.date.expression.Direction;
import id.saring.date.expression.Expression.Anaphor;
import id.saring.date.expression.FigureOrder;
import id.saring.date.expression.Moment;
import id.saring.date.expression.PartOfDay;
import id.saring.date.expression.TimeUnit;
import id.saring.date.pattern.NumericDates;
import id.saring.date.value.HijriCalendar;
import id.saring.date.value.JavaneseWeek;
import id.saring.date.value.Timex;
import id.saring.model.DateMention.Resolution;
import id.saring.model.NumericOrder;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * Gives moments their values. Never guesses: what neither the text nor the reference determines is
 * unresolved.
 */
public final class Resolver {
  /** Before it "tonight" may be the night that ends, if it was written in the evening. */
  private static final LocalTime MORNING = LocalTime.of(6, 0);

  static final String HALF_UNKNOWN = "half_of_day_unknown";

  private final LocalDate published;
  private final LocalTime time;
  private final NumericOrder stampOrder;
  private final List<TwofoldStamp> stamps;
  private final ArticleDates articleDates;
  private final HijriResolver hijri;

  /**
   * A resolver for one article.
   *
   * @param published its day; null if unknown
   * @param time at which it was published on that day; null if unknown
   * @param stampOrder of stamps in figures; null where nobody has judged
   * @param stamps of its own that were judged
   * @param articleDates what its other dates tell
   * @param calendar of Islamic months
   */
  public Resolver(
      LocalDate published,
      LocalTime time,
      NumericOrder stampOrder,
      List<TwofoldStamp> stamps,
      ArticleDates articleDates,
      HijriCalendar calendar) {
    this.published = published;
    this.time = time;
    this.stampOrder = stampOrder;
    this.stamps = List.copyOf(stamps);
    this.hijri = new HijriResolver(calendar, published);
    this.articleDates = articleDates;
  }

  /** What {@code moment} denotes, given what stands near it and where its sentence looks. */
  public Resolved resolve(Moment moment, NearbyDates nearby, Direction plan) {
    Resolved outcome = value(moment, nearby, plan);
    return outcome.isResolved() && !outcome.timex().isInRange()
        ? Resolved.unresolved("year_out_of_range")
        : outcome;
  }

  private Resolved value(Moment moment, NearbyDates nearby, Direction plan) {
    if (moment.isClockOnly()) {
      return clock(moment, nearby);
    }
    if (moment.hijri()) {
      return hijri.resolve(moment, nearby);
    }
    if (moment.shift() != null && moment.shift().unit() == TimeUnit.DAY && moment.month() > 0) {
      return dayWord(moment, nearby, plan);
    }
    if (moment.shift() != null) {
      return shifted(moment, nearby, plan);
    }
    if (moment.cycle() != null) {
      return cycle(moment, nearby, plan);
    }
    if (moment.day() > 0) {
      return day(moment, nearby, plan);
    }
    if (moment.month() > 0) {
      return month(moment, nearby, plan);
    }
    return moment.year() > 0
        ? Resolved.of(Timex.year(moment.year()), Resolution.EXPLICIT, null)
        : weekday(moment, nearby, plan);
  }

  /**
   * What {@code anaphor} denotes if what it counts from is sure and of its unit or shorter; else
   * unresolved.
   */
  public Resolved resolve(Anaphor anaphor, NearbyDates nearby) {
    Timex from = anaphor.distance().isZero() ? nearby.antecedent() : nearby.antecedentAway();
    if (from == null || !isWithin(from, anaphor.unit())) {
      return Resolved.unresolved("antecedent_unknown");
    }
    LocalDate base = from.from().plus(anaphor.distance());
    Timex timex =
        anaphor.part() == null ? period(base, anaphor.unit()) : Timex.part(base, anaphor.part());
    return timex == null || nearby.contradicts(timex) || !timex.isInRange()
        ? Resolved.unresolved("out_of_range")
        : Resolved.of(timex, Resolution.CONTEXT, from.from());
  }

  private static boolean isWithin(Timex timex, TimeUnit unit) {
    Timex whole = period(timex.from(), unit);
    return whole != null && !timex.to().isAfter(whole.to());
  }

  private static Resolved clock(Moment moment, NearbyDates nearby) {
    if (moment.clock().eitherHalf()) {
      return Resolved.unresolved(HALF_UNKNOWN);
    }
    boolean midnight = moment.clock().hour() == 0 && moment.clock().minute() == 0;
    LocalDate day = midnight ? null : nearby.clockDay();
    return Resolved.of(
        Timex.clock(moment.clock(), day),
        day == null ? Resolution.EXPLICIT : Resolution.CONTEXT,
        day);
  }

  static Resolved onDay(Moment m, LocalDate day, Resolution resolution, LocalDate anchor) {
    boolean halfUnknown = m.clock() != null && m.clock().eitherHalf();
    Timex timex =
        m.clock() != null && !halfUnknown
            ? Timex.time(day, m.clock())
            : m.part() != null ? Timex.part(day, m.part()) : Timex.day(day);
    Resolved outcome =
        Resolved.of(timex, resolution, anchor)
            .flagged(halfUnknown ? List.of(HALF_UNKNOWN) : List.of());
    if (m.weekday() > 0) {
      boolean agrees = day.getDayOfWeek().getValue() == m.weekday();
      outcome = outcome.agreeing(agrees).flagged(agrees ? List.of() : List.of("weekday_conflict"));
    }
    return m.javaneseDay() >= 0 && JavaneseWeek.of(day) != m.javaneseDay()
        ? outcome.flagged("pasaran_conflict")
        : outcome;
  }

  private Resolved shifted(Moment m, NearbyDates nearby, Direction plan) {
    boolean quoted = nearby.isQuoted() && !m.bracketed();
    LocalDate said = quoted ? said(nearby) : null;
    if (published == null && said == null) {
      return Resolved.unresolved("no_reference_date");
    }
    TimeUnit unit = m.shift().unit();
    if (unit.isClock()) {
      return Resolved.unresolved("time_of_writing_unknown");
    }
    int amount = m.shift().amount();
    boolean plain =
        unit == TimeUnit.DAY && m.part() == null && m.clock() == null && m.weekday() == 0;
    if (quoted && plain && (amount == -1 || (amount > 0 && said == null))) {
      return Resolved.unresolved("speech_day_unknown");
    }
    boolean tonight = unit == TimeUnit.DAY && amount == 0 && m.part() == PartOfDay.NIGHT;
    if (tonight && said == null && time != null && time.isBefore(MORNING)) {
      return Resolved.unresolved("time_of_writing_unknown");
    }
    LocalDate now = said == null ? published : said;
    Resolved outcome = shifted(m, nearby, plan, now);
    boolean edge = quoted && said == null && unit.compareTo(TimeUnit.MONTH) >= 0;
    if (edge && !isSame(outcome, shifted(m, nearby, plan, now.minusDays(1)))) {
      return Resolved.unresolved("speech_day_unknown");
    }
    LocalDate told = said == null && !m.bracketed() ? nearby.toldBefore() : null;
    boolean old = told != null && told.isBefore(published.minusDays(Nearness.RECENT_DAYS));
    return old && outcome.isResolved() && !isSame(outcome, shifted(m, nearby, plan, told))
        ? Resolved.unresolved("speech_day_unknown")
        : outcome;
  }

  private static boolean isSame(Resolved one, Resolved other) {
    return other.isResolved() && one.timex().value().equals(other.timex().value());
  }

  /** What {@code m} denotes if it is written or said on the day {@code now}. */
  private Resolved shifted(Moment m, NearbyDates nearby, Direction plan, LocalDate now) {
    TimeUnit unit = m.shift().unit();
    int amount = m.shift().amount();
    Resolution how = now.equals(published) ? Resolution.REFERENCE : Resolution.CONTEXT;
    int edge = EdgePeriods.away(m, now, nearby, plan);
    if (edge == EdgePeriods.UNSURE) {
      return Resolved.unresolved(unit == TimeUnit.MONTH ? "month_unknown" : "year_unknown");
    }
    LocalDate base = moved(now, unit, amount + edge);
    if (m.month() > 0) {
      LocalDate first = LocalDate.of(base.getYear(), m.month(), 1);
      return m.day() == 0
          ? counted(
              m.cycle() == null ? Timex.month(YearMonth.from(first)) : cycle(m.cycle(), first),
              how,
              now)
          : NumericDates.isDate(base.getYear(), m.month(), m.day())
              ? onDay(m, LocalDate.of(base.getYear(), m.month(), m.day()), how, now)
              : Resolved.unresolved("day_out_of_range");
    }
    if (m.day() > 0) {
      return m.day() <= base.lengthOfMonth()
          ? onDay(m, base.withDayOfMonth(m.day()), how, now)
          : Resolved.unresolved("day_out_of_range");
    }
    if (m.weekday() > 0) {
      DayOfWeek weekday = DayOfWeek.of(m.weekday());
      LocalDate day = unit == TimeUnit.WEEK ? base.with(weekday) : base;
      return day.getDayOfWeek() == weekday
          ? onDay(m, day, how, now)
          : Resolved.unresolved("weekday_conflict");
    }
    if (m.cycle() != null) {
      return counted(cycle(m.cycle(), base), how, now);
    }
    return unit == TimeUnit.DAY ? onDay(m, base, how, now) : counted(period(base, unit), how, now);
  }

  private static Resolved counted(Timex timex, Resolution how, LocalDate anchor) {
    return timex == null ? Resolved.unresolved("out_of_range") : Resolved.of(timex, how, anchor);
  }

  /**
   * The day on which the expression at hand was said: as its sentence tells, or else, in an article
   * whose own day is known, the day on which something was said last; null if neither is told.
   */
  private LocalDate said(NearbyDates nearby) {
    Moment moment = nearby.saidOn();
    LocalDate day = moment == null ? null : saying(moment, nearby);
    if (published == null) {
      return day;
    }
    LocalDate last = nearby.lastSaid();
    if (day == null && last != null && far(last, published) <= Nearness.RECENT_DAYS) {
      day = last;
    }
    return day == null || day.isAfter(published.plusDays(1)) ? null : day;
  }

  private LocalDate saying(Moment moment, NearbyDates nearby) {
    boolean dated = moment.month() > 0 && moment.day() > 0 && !moment.hijri();
    if (dated && moment.year() > 0) {
      Resolved stated = complete(moment);
      return stated.isResolved() && !Boolean.FALSE.equals(stated.weekdayAgrees())
          ? stated.timex().from()
          : null;
    }
    if (dated && (moment.bracketed() || moment.weekday() > 0)) {
      Resolved near =
          published == null
              ? byText(moment, nearby, Direction.NONE)
              : byReference(moment, Direction.NONE, published, Resolution.REFERENCE);
      return near.isResolved() ? near.timex().from() : null;
    }
    return moment.isBareWeekday() && published != null
        ? published.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(moment.weekday())))
        : null;
  }

  /** "besok, 17 November": what both say, or else what the date alone says. */
  private Resolved dayWord(Moment m, NearbyDates nearby, Direction plan) {
    LocalDate day = published == null ? null : published.plusDays(m.shift().amount());
    return day != null && day.getMonthValue() == m.month() && day.getDayOfMonth() == m.day()
        ? onDay(m, day, Resolution.REFERENCE, published)
        : day(m.withShift(null), nearby, plan);
  }

  private Resolved reference(Timex timex) {
    return timex == null
        ? Resolved.unresolved("out_of_range")
        : Resolved.of(timex, Resolution.REFERENCE, published);
  }

  private static LocalDate moved(LocalDate day, TimeUnit unit, int amount) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> day;
      case DAY -> day.plusDays(amount);
      case WEEK -> day.plusWeeks(amount);
      case MONTH, QUARTER, SEMESTER -> day.plusMonths((long) amount * unit.factor());
      case YEAR, EIGHT_YEARS, DECADE, CENTURY -> day.plusYears((long) amount * unit.factor());
    };
  }

  private static Timex period(LocalDate day, TimeUnit unit) {
    if (day.getYear() < 1) {
      return null;
    }
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> Timex.day(day);
      case WEEK -> Timex.week(day);
      case MONTH -> Timex.month(YearMonth.from(day));
      case QUARTER -> Timex.quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
      case SEMESTER -> Timex.semester(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
      case YEAR, EIGHT_YEARS -> day.getYear() < 1000 ? null : Timex.year(day.getYear());
      case DECADE -> day.getYear() < 1000 ? null : Timex.decade(day.getYear() - day.getYear() % 10);
      case CENTURY -> day.getYear() > 9999 ? null : Timex.century(day.getYear() / 100 + 1);
    };
  }

  private Resolved cycle(Moment m, NearbyDates nearby, Direction plan) {
    Cycle cycle = m.cycle();
    if (cycle.kind() == CycleKind.DECADE) {
      return Resolved.of(Timex.decade(cycle.first()), Resolution.EXPLICIT, null);
    }
    if (cycle.kind() == CycleKind.CENTURY) {
      return Resolved.of(Timex.century(cycle.first()), Resolution.EXPLICIT, null);
    }
    if (cycle.kind() == CycleKind.WEEK_OF_MONTH) {
      Resolved month = month(m.withCycle(null), nearby, plan);
      Timex weeks = month.isResolved() ? cycle(cycle, month.timex().from()) : null;
      return weeks == null
          ? Resolved.unresolved(month.isResolved() ? "out_of_range" : "year_unknown")
          : Resolved.of(weeks, month.resolution(), month.anchor());
    }
    if (m.year() > 0) {
      return Resolved.of(cycle(cycle, LocalDate.of(m.year(), 1, 1)), Resolution.EXPLICIT, null);
    }
    if (nearby.year() > 0) {
      return Resolved.of(cycle(cycle, LocalDate.of(nearby.year(), 1, 1)), Resolution.CONTEXT, null);
    }
    LocalDate anchor = published == null ? articleDates.latest() : published;
    if (anchor == null) {
      int only = articleDates.onlyYear();
      return only == 0
          ? Resolved.unresolved("year_unknown")
          : Resolved.of(cycle(cycle, LocalDate.of(only, 1, 1)), Resolution.CONTEXT, null);
    }
    Resolution how = published == null ? Resolution.CONTEXT : Resolution.REFERENCE;
    Timex here = cycle(cycle, anchor);
    if (!here.from().isAfter(anchor) || plan == Direction.FUTURE) {
      return counted(here, how, anchor);
    }
    boolean past = here.from().getMonthValue() - anchor.getMonthValue() >= Nearness.MONTHS_AHEAD;
    return past || nearby.isBeginning()
        ? counted(cycle(cycle, anchor.minusYears(1)), how, anchor)
        : Resolved.unresolved("year_unknown");
  }

  private static Timex cycle(Cycle cycle, LocalDate base) {
    return switch (cycle.kind()) {
      case QUARTER -> Timex.quarter(base.getYear(), cycle.first());
      case SEMESTER -> Timex.semester(base.getYear(), cycle.first());
      case FOUR_MONTHS -> Timex.fourMonths(base.getYear(), cycle.first());
      case WEEKEND -> Timex.weekend(base);
      case DECADE -> Timex.decade(cycle.first());
      case CENTURY -> Timex.century(cycle.first());
      case WEEK_OF_MONTH -> weeks(cycle, YearMonth.from(base));
    };
  }

  private static Timex weeks(Cycle cycle, YearMonth month) {
    int most = month.lengthOfMonth() > 28 ? 5 : 4;
    int first = cycle.first() < 0 ? 4 : cycle.first();
    int last = cycle.last() < 0 ? most : cycle.last();
    return last > most ? null : Timex.weeksOfMonth(month, first, last);
  }

  private Resolved day(Moment m, NearbyDates nearby, Direction plan) {
    if (m.year() > 0 && m.month() > 0) {
      return complete(m);
    }
    if (m.month() == 0) {
      return dayOfMonth(m, nearby, plan);
    }
    boolean open = !m.bracketed() && m.weekday() == 0 && m.direction() == Direction.NONE;
    if (open && nearby.isUsual()) {
      return Resolved.unresolved("no_single_day");
    }
    if (open && NumericDates.isDate(nearby.year(), m.month(), m.day()) && nearby.year() > 0) {
      return onDay(m, LocalDate.of(nearby.year(), m.month(), m.day()), Resolution.CONTEXT, null);
    }
    Resolved near =
        published != null
            ? byReference(m, plan, published, Resolution.REFERENCE)
            : byText(m, nearby, plan);
    if (open && near.isResolved() && nearby.isYearly() && isFarOff(near)) {
      return Resolved.unresolved("no_single_day");
    }
    int stated = near.isResolved() || m.weekday() > 0 ? 0 : articleDates.yearOf(m.month(), m.day());
    if (stated > 0) {
      return onDay(m, LocalDate.of(stated, m.month(), m.day()), Resolution.CONTEXT, null);
    }
    return near.isResolved() && isOfStory(m, near.timex().from().getYear(), nearby, plan)
        ? Resolved.unresolved("year_unknown")
        : near;
  }

  /** Whether a day that comes each year is none of the weeks around the news. */
  private boolean isFarOff(Resolved day) {
    LocalDate now = published != null ? published : articleDates.latest();
    return now == null || far(day.timex().from(), now) > Nearness.FEAST_DAYS;
  }

  /** Whether a day may be of another year than that of the news, which the text tells near it. */
  private boolean isOfStory(Moment m, int year, NearbyDates nearby, Direction plan) {
    if (published == null && m.direction() == Direction.PAST && m.weekday() == 0) {
      return isStory(year, nearby) && articleDates.yearOf(m.month(), m.day()) != year;
    }
    return !m.bracketed()
        && m.weekday() == 0
        && m.direction() == Direction.NONE
        && plan != Direction.FUTURE
        && (articleDates.tellsInOtherYears(year, m.month(), m.day())
            || nearby.tellsOtherYears(year)
            || isStory(year, nearby));
  }

  /** Whether the text speaks of an earlier year than {@code year} just before. */
  private static boolean isStory(int year, NearbyDates nearby) {
    return nearby.storyYear() > 0 && nearby.storyYear() < year;
  }

  private Resolved complete(Moment m) {
    if (m.figureOrder() == FigureOrder.MONTH_FIRST) {
      Resolved only =
          onDay(m, LocalDate.of(m.year(), m.month(), m.day()), Resolution.EXPLICIT, null);
      return Boolean.FALSE.equals(only.weekdayAgrees())
          ? Resolved.unresolved("month_out_of_range")
          : only.flagged("month_first");
    }
    return switch (order(m)) {
      case DAY_FIRST ->
          onDay(m, LocalDate.of(m.year(), m.month(), m.day()), Resolution.EXPLICIT, null);
      case MONTH_FIRST ->
          onDay(m, LocalDate.of(m.year(), m.day(), m.month()), Resolution.CONTEXT, null)
              .flagged("month_first");
      case UNDECIDED -> Resolved.unresolved("ambiguous_date");
    };
  }

  /** How a complete date is read: as it was judged outside the text, or else as the text tells. */
  private NumericOrder order(Moment m) {
    NumericOrder judged = judged(m);
    if (judged != null) {
      return judged;
    }
    if (m.isAmbiguousStamp() && articleDates.monthFirst(m)) {
      return NumericOrder.MONTH_FIRST;
    }
    return m.hasAmbiguousFigures() && articleDates.writesMonthFirst()
        ? NumericOrder.UNDECIDED
        : NumericOrder.DAY_FIRST;
  }

  /** How figures that allow two days were judged outside the text; null if they were not. */
  private NumericOrder judged(Moment m) {
    if (!m.hasAmbiguousFigures() || m.bracketed()) {
      return null;
    }
    LocalDate dayFirst = LocalDate.of(m.year(), m.month(), m.day());
    LocalDate monthFirst = LocalDate.of(m.year(), m.day(), m.month());
    for (TwofoldStamp stamp : stamps) {
      if (stamp.dayFirst().equals(dayFirst) && stamp.monthFirst().equals(monthFirst)) {
        return stamp.order();
      }
    }
    return m.isAmbiguousStamp() && m.clock().offset() == null ? stampOrder : null;
  }

  private Resolved byReference(Moment m, Direction plan, LocalDate anchor, Resolution how) {
    LocalDate day =
        m.direction() == Direction.NONE || m.direction() == Direction.PRESENT
            ? nearest(m, anchor, plan, 0)
            : leaning(m, anchor);
    if (m.weekday() > 0) {
      LocalDate agreeing = nearest(m, anchor, Direction.NONE, m.weekday());
      long far = agreeing == null ? Long.MAX_VALUE : far(agreeing, anchor);
      boolean recent = day != null && isRecent(day, anchor);
      if (far <= Nearness.HALF_YEAR_OF_DAYS || (far <= Nearness.YEAR_OF_DAYS && !recent)) {
        return onDay(m, agreeing, how == Resolution.REFERENCE ? Resolution.WEEKDAY : how, anchor);
      }
    }
    if (day == null) {
      return Resolved.unresolved(
          m.direction() == Direction.NONE ? "day_out_of_range" : "year_unknown");
    }
    Resolved outcome = onDay(m, day, how, anchor);
    return Boolean.FALSE.equals(outcome.weekdayAgrees()) && far(day, anchor) > Nearness.SLIP_DAYS
        ? Resolved.unresolved("weekday_conflict")
        : outcome;
  }

  /**
   * The day of {@code m} on the side of {@code anchor} that its word says; null if it lies shortly
   * on the other side, so that the word or the day is a slip.
   */
  private static LocalDate leaning(Moment m, LocalDate anchor) {
    int step = m.direction().step() < 0 ? -1 : 1;
    LocalDate near = nearest(m, anchor, Direction.NONE, 0);
    long ahead = near == null ? 0 : ChronoUnit.DAYS.between(anchor, near) * step;
    if (ahead < 0 && ahead > -Nearness.SLIP_DAYS) {
      return null;
    }
    for (int year = anchor.getYear();
        Math.abs(year - anchor.getYear()) <= Nearness.FAR_YEARS;
        year += step) {
      if (NumericDates.isDate(year, m.month(), m.day())
          && ChronoUnit.DAYS.between(anchor, LocalDate.of(year, m.month(), m.day())) * step >= 0) {
        return LocalDate.of(year, m.month(), m.day());
      }
    }
    return null;
  }

  private static LocalDate nearest(Moment m, LocalDate anchor, Direction plan, int weekday) {
    LocalDate best = null;
    long bestFar = Long.MAX_VALUE;
    for (int year = anchor.getYear() - Nearness.FAR_YEARS;
        year <= anchor.getYear() + Nearness.FAR_YEARS;
        year++) {
      if (!NumericDates.isDate(year, m.month(), m.day())) {
        continue;
      }
      LocalDate day = LocalDate.of(year, m.month(), m.day());
      if (weekday > 0 && day.getDayOfWeek().getValue() != weekday) {
        continue;
      }
      long ahead = ChronoUnit.DAYS.between(anchor, day);
      long far =
          plan == Direction.FUTURE && ahead < 0 ? -ahead * Nearness.PLAN_WEIGHT : Math.abs(ahead);
      if (far < bestFar) {
        best = day;
        bestFar = far;
      }
    }
    return best;
  }

  private Resolved byText(Moment m, NearbyDates nearby, Direction plan) {
    LocalDate latest = articleDates.latest();
    if (m.weekday() > 0) {
      LocalDate agreeing = latest == null ? null : nearest(m, latest, Direction.NONE, m.weekday());
      LocalDate recent = latest == null ? null : nearest(m, latest, Direction.NONE, 0);
      if (recent != null
          && agreeing != null
          && far(recent, latest) <= Nearness.SLIP_DAYS
          && far(agreeing, latest) > Nearness.HALF_YEAR_OF_DAYS) {
        return onDay(m, recent, Resolution.CONTEXT, latest);
      }
      if (agreeing != null && far(agreeing, latest) <= Nearness.YEAR_OF_DAYS) {
        return onDay(m, agreeing, Resolution.WEEKDAY, latest);
      }
      int year = articleDates.yearByWeekday(m.month(), m.day(), m.weekday());
      year = year == 0 ? nearby.yearByWeekday(m.month(), m.day(), m.weekday()) : year;
      return year == 0 || articleDates.isPast(year)
          ? Resolved.unresolved("year_unknown")
          : onDay(m, LocalDate.of(year, m.month(), m.day()), Resolution.WEEKDAY, null);
    }
    if (latest != null) {
      return byReference(m, plan, latest, Resolution.CONTEXT);
    }
    int year = m.direction() == Direction.NONE ? articleDates.onlyYearOfDays() : 0;
    return NumericDates.isDate(year, m.month(), m.day()) && year > 0
        ? onDay(m, LocalDate.of(year, m.month(), m.day()), Resolution.CONTEXT, null)
        : Resolved.unresolved("year_unknown");
  }

  private Resolved dayOfMonth(Moment m, NearbyDates nearby, Direction plan) {
    if (nearby.isRepeated()) {
      return Resolved.unresolved("no_single_day");
    }
    if (nearby.isRelayed()) {
      return Resolved.unresolved("speech_day_unknown");
    }
    LocalDate anchor = published != null ? published : articleDates.latest();
    Direction side =
        nearby.isAfterYesterday()
            ? Direction.PAST
            : m.direction() == Direction.NONE ? plan : side(m.direction());
    YearMonth month = m.year() > 0 ? null : nearby.month();
    boolean exists = month != null && m.day() <= month.lengthOfMonth();
    if (exists && fits(m, month.atDay(m.day()), anchor, side)) {
      return onDay(m, month.atDay(m.day()), Resolution.CONTEXT, null);
    }
    if (month != null && !exists) {
      return Resolved.unresolved("day_out_of_range");
    }
    if (anchor == null) {
      return Resolved.unresolved("month_unknown");
    }
    LocalDate best = null;
    for (int away = -1; away <= 1; away++) {
      YearMonth near = YearMonth.from(anchor).plusMonths(away);
      LocalDate day = m.day() <= near.lengthOfMonth() ? near.atDay(m.day()) : null;
      boolean fits = day != null && fits(m, day, anchor, side);
      if (fits && (best == null || far(day, anchor) < far(best, anchor))) {
        best = day;
      }
    }
    return best == null
        ? Resolved.unresolved(m.weekday() > 0 ? "weekday_conflict" : "day_out_of_range")
        : onDay(m, best, published != null ? Resolution.REFERENCE : Resolution.CONTEXT, anchor);
  }

  /** On which side of now the word leans. */
  private static Direction side(Direction word) {
    return switch (word) {
      case PAST, RECENT -> Direction.PAST;
      case FUTURE, SOON -> Direction.FUTURE;
      case PRESENT, NONE -> Direction.NONE;
    };
  }

  /** Whether {@code m} may be {@code day}: its weekday, on the side that its words say. */
  private static boolean fits(Moment m, LocalDate day, LocalDate anchor, Direction side) {
    return (m.weekday() == 0 || m.weekday() == day.getDayOfWeek().getValue())
        && !isOnOtherSide(day, anchor, side);
  }

  /** Whether {@code day} is before {@code anchor} though the words look ahead, or after it. */
  private static boolean isOnOtherSide(LocalDate day, LocalDate anchor, Direction side) {
    return anchor != null
        && switch (side) {
          case FUTURE -> day.isBefore(anchor);
          case PAST -> day.isAfter(anchor);
          case PRESENT, SOON, RECENT, NONE -> false;
        };
  }

  /** Whether {@code day} lies a few days before {@code anchor}, as the day of news does. */
  private static boolean isRecent(LocalDate day, LocalDate anchor) {
    long ago = ChronoUnit.DAYS.between(day, anchor);
    return ago >= 0 && ago <= Nearness.RECENT_DAYS;
  }

  private static long far(LocalDate day, LocalDate anchor) {
    return Math.abs(ChronoUnit.DAYS.between(anchor, day));
  }

  private Resolved month(Moment m, NearbyDates nearby, Direction plan) {
    if (m.shift() != null && published != null) {
      LocalDate base = moved(published, m.shift().unit(), m.shift().amount());
      return reference(
          Timex.month(
              m.month() > 0 ? YearMonth.of(base.getYear(), m.month()) : YearMonth.from(base)));
    }
    if (m.month() == 0) {
      return Resolved.unresolved("no_reference_date");
    }
    if (m.year() > 0) {
      return Resolved.of(Timex.month(YearMonth.of(m.year(), m.month())), Resolution.EXPLICIT, null);
    }
    if (m.direction() == Direction.NONE && nearby.year() > 0) {
      YearMonth before = nearby.month();
      return before != null && isYearBehind(m.month() - before.getMonthValue())
          ? Resolved.unresolved("year_unknown")
          : Resolved.of(
              Timex.month(YearMonth.of(nearby.year(), m.month())), Resolution.CONTEXT, null);
    }
    if (m.direction() == Direction.NONE && nearby.isHabitual()) {
      return Resolved.unresolved("no_single_day");
    }
    LocalDate anchor = published != null ? published : articleDates.latest();
    if (anchor == null) {
      int year = m.direction() == Direction.NONE ? articleDates.onlyYear() : 0;
      return year == 0
          ? Resolved.unresolved("year_unknown")
          : Resolved.of(Timex.month(YearMonth.of(year, m.month())), Resolution.CONTEXT, null);
    }
    boolean old = m.month() - anchor.getMonthValue() <= -Nearness.MONTHS_AHEAD;
    boolean bare = m.direction() == Direction.NONE && plan != Direction.FUTURE;
    int ahead = m.month() - anchor.getMonthValue();
    boolean began = bare && nearby.isBeginning();
    boolean open =
        !began
            && (isYearBehind(ahead)
                || (ahead >= Nearness.FAR_AHEAD && ahead <= Nearness.MONTHS_AHEAD));
    if (bare && ((old && nearby.isEnd()) || open || nearby.continuesOpen())) {
      return Resolved.unresolved("year_unknown");
    }
    int year = anchor.getYear();
    if (!EdgePeriods.isOver(m, anchor)) {
      year += began && ahead > 0 ? -1 : yearsAway(ahead, m.direction(), plan);
    }
    if (bare && isStory(year, nearby)) {
      return Resolved.unresolved("year_unknown");
    }
    return Resolved.of(
        Timex.month(YearMonth.of(year, m.month())),
        published != null ? Resolution.REFERENCE : Resolution.CONTEXT,
        anchor);
  }

  /** Whether a month is as likely the coming one as that of the same year: January in December. */
  private static boolean isYearBehind(int monthsAhead) {
    return monthsAhead <= -Nearness.YEAR_BEHIND;
  }

  private static int yearsAway(int monthsAhead, Direction direction, Direction plan) {
    return switch (direction) {
      case PAST, RECENT -> monthsAhead >= 0 ? -1 : 0;
      case FUTURE, SOON -> monthsAhead < 0 ? 1 : 0;
      case PRESENT -> 0;
      case NONE ->
          plan == Direction.FUTURE
              ? monthsAhead < 0 ? 1 : 0
              : monthsAhead > Nearness.MONTHS_AHEAD ? -1 : 0;
    };
  }

  private Resolved weekday(Moment m, NearbyDates nearby, Direction plan) {
    DayOfWeek weekday = DayOfWeek.of(m.weekday());
    boolean plain = m.direction() == Direction.NONE;
    LocalDate spoken = nearby.day();
    if (spoken != null && spoken.getDayOfWeek() == weekday && plain) {
      return onDay(m, spoken, Resolution.CONTEXT, spoken);
    }
    boolean timetable = m.clock() != null && nearby.isInTimetable();
    if (plain && (timetable || nearby.isHabitual())) {
      return Resolved.unresolved("no_single_day");
    }
    LocalDate recent = plain && !nearby.isSaying() ? nearby.recentlyOn(m.weekday()) : null;
    if (recent != null
        && (published == null
            ? nearby.isQuoted()
            : far(recent, published) <= Nearness.RECENT_DAYS)) {
      return onDay(m, recent, Resolution.CONTEXT, recent);
    }
    if (plain && plan != Direction.FUTURE && nearby.isQuoted() && published != null) {
      LocalDate said = said(nearby);
      return said != null && said.getDayOfWeek() == weekday
          ? onDay(m, said, Resolution.CONTEXT, said)
          : Resolved.unresolved("speech_day_unknown");
    }
    if (published == null) {
      LocalDate only = plain ? articleDates.onlyDayOn(m.weekday()) : null;
      return only == null || !nearby.tells(only)
          ? Resolved.unresolved("no_reference_date")
          : onDay(m, only, Resolution.CONTEXT, only);
    }
    LocalDate said = nearby.isQuoted() && !m.bracketed() ? said(nearby) : null;
    LocalDate now = said == null ? published : said;
    LocalDate day =
        switch (m.direction()) {
          case PAST -> now.with(TemporalAdjusters.previous(weekday));
          case RECENT -> now.with(TemporalAdjusters.previousOrSame(weekday));
          case FUTURE -> now.with(TemporalAdjusters.next(weekday));
          case SOON -> now.with(TemporalAdjusters.nextOrSame(weekday));
          case PRESENT ->
              m.part() != null && plan != Direction.FUTURE
                  ? now.with(TemporalAdjusters.previousOrSame(weekday))
                  : present(weekday, now, plan);
          case NONE ->
              plan == Direction.FUTURE
                  ? now.with(TemporalAdjusters.nextOrSame(weekday))
                  : now.with(TemporalAdjusters.previousOrSame(weekday));
        };
    for (int weeks = 0;
        m.javaneseDay() >= 0 && JavaneseWeek.of(day) != m.javaneseDay() && weeks < 5;
        weeks++) {
      day =
          plan == Direction.FUTURE
                  || m.direction() == Direction.FUTURE
                  || m.direction() == Direction.SOON
              ? day.plusWeeks(1)
              : day.minusWeeks(1);
    }
    return onDay(m, day, now.equals(published) ? Resolution.REFERENCE : Resolution.CONTEXT, now);
  }

  /** "Jumat ini": the nearest one, or what a plan is made for. */
  private static LocalDate present(DayOfWeek weekday, LocalDate now, Direction plan) {
    LocalDate next = now.with(TemporalAdjusters.nextOrSame(weekday));
    LocalDate last = now.with(TemporalAdjusters.previousOrSame(weekday));
    return plan == Direction.FUTURE || far(next, now) < far(last, now) ? next : last;
  }
}
