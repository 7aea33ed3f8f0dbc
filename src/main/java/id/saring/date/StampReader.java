package id.saring.date;

import id.saring.date.expression.Clock;
import id.saring.date.expression.Expression.Interval;
import id.saring.date.expression.Match;
import id.saring.date.expression.Moment;
import id.saring.date.pattern.Recogniser;
import id.saring.date.words.DateWords;
import id.saring.lang.Language;
import id.saring.text.Lexicon;
import id.saring.text.Tokens;
import java.time.LocalDate;
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
   * month or year. FigureOrder go day first.
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
          null);
    }
    LocalDate day = LocalDate.of(moment.year(), moment.month(), moment.day());
    Clock clock = moment.clock();
    if (clock == null) {
      return new Stamp(day, null, null, "day", null);
    }
    if (clock.isInUnknownZone()) {
      return new Stamp(day, null, null, "day", null);
    }
    LocalDate date = clock.hour() == 24 ? day.plusDays(1) : day;
    return new Stamp(
        date,
        clock.time(),
        clock.offset(),
        clock.second() >= 0 ? "second" : "minute",
        clock.zoneWord());
  }
}
