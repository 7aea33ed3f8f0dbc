package id.saring.date;

import id.saring.date.expression.Clock;
import id.saring.date.expression.Expression.Interval;
import id.saring.date.expression.Match;
import id.saring.date.expression.Moment;
import id.saring.date.pattern.NumericDates;
import id.saring.date.pattern.Recogniser;
import id.saring.date.words.DateWords;
import id.saring.lang.Language;
import id.saring.text.Lexicon;
import id.saring.text.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the publication stamp of a byline. Pure and thread-safe. */
public final class StampReader {
  private final Lexicon lexicon;
  private final Recogniser recogniser;

  /**
   * A reader of {@code language} over {@code lexicon}, which must hold {@link
   * DateFinder#vocabulary}.
   */
  public StampReader(Language language, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.recogniser = new Recogniser(new DateWords(language, lexicon));
  }

  /**
   * The first date of {@code byline}, with its time if one is stated; a day is taken before a lone
   * month or year. Figures are read with the day first where they allow both orders.
   */
  public Optional<Stamp> read(String byline) {
    List<Match> stamps = recogniser.find(Tokens.of(byline, lexicon));
    Moment best = null;
    for (Match match : stamps) {
      Moment moment =
          match.expression() instanceof Interval interval ? interval.from() : match.moment();
      if (moment != null
          && !moment.hijri()
          && moment.year() > 0
          && moment.cycle() == null
          && (best == null || rank(moment) > rank(best))) {
        best = moment;
      }
    }
    return Optional.ofNullable(best).map(StampReader::stamp);
  }

  /**
   * The days that {@code text} states, weekdays and relative words aside; one without a year is of
   * {@code year}.
   */
  public List<LocalDate> days(String text, int year) {
    List<LocalDate> days = new ArrayList<>();
    for (Match match : recogniser.find(Tokens.of(text, lexicon))) {
      Moment moment =
          match.expression() instanceof Interval interval ? interval.to() : match.moment();
      LocalDate day = moment == null ? null : NumericDates.day(moment, year);
      if (day != null) {
        days.add(day);
      }
    }
    return days;
  }

  private static int rank(Moment moment) {
    return moment.day() > 0 ? 2 : moment.month() > 0 ? 1 : 0;
  }

  private static Stamp stamp(Moment moment) {
    if (rank(moment) < 2) {
      return new Stamp(
          LocalDate.of(moment.year(), Math.max(moment.month(), 1), 1),
          null,
          null,
          moment.month() > 0 ? "month" : "year",
          null,
          null);
    }
    LocalDate day = LocalDate.of(moment.year(), moment.month(), moment.day());
    LocalDate other = monthFirst(moment);
    Clock clock = moment.clock();
    if (clock == null || clock.isInUnknownZone()) {
      return new Stamp(day, null, null, "day", null, other);
    }
    int more = clock.hour() == 24 ? 1 : 0;
    return new Stamp(
        day.plusDays(more),
        clock.time(),
        clock.offset(),
        clock.second() >= 0 ? "second" : "minute",
        clock.zoneWord(),
        other == null ? null : other.plusDays(more));
  }

  /** The day with its first two figures the other way round; null if that is none or the same. */
  private static LocalDate monthFirst(Moment moment) {
    return moment.hasAmbiguousFigures()
        ? LocalDate.of(moment.year(), moment.day(), moment.month())
        : null;
  }
}
