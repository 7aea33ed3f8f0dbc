package id.saring.date;

import id.saring.date.expression.Clock;
import id.saring.date.expression.Expression.Anaphor;
import id.saring.date.expression.Expression.Interval;
import id.saring.date.expression.Expression.Length;
import id.saring.date.expression.Expression.Recurring;
import id.saring.date.expression.Match;
import id.saring.date.expression.Moment;
import id.saring.date.resolution.Resolved;
import id.saring.date.value.Timex;
import id.saring.date.words.DateTokens;
import id.saring.model.DateMention;
import id.saring.model.DateMention.Resolution;
import id.saring.model.Modifier;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;

/** Builds the rows that the finder hands out. */
final class MentionRows {
  private final DateReference reference;

  MentionRows(DateReference reference) {
    this.reference = reference;
  }

  LocalDate published() {
    return reference.published();
  }

  DateMention length(DateTokens v, Match match, Length length) {
    return plain(v, match, DateMention.Type.DURATION, length.value(), length.mod());
  }

  DateMention recurring(DateTokens v, Match match, Recurring recurring) {
    return plain(v, match, DateMention.Type.SET, recurring.value(), null);
  }

  private static DateMention plain(
      DateTokens v, Match match, DateMention.Type type, String value, Modifier mod) {
    return new DateMention(
        start(v, match),
        end(v, match),
        type,
        value,
        mod,
        null,
        null,
        null,
        null,
        null,
        Resolution.EXPLICIT,
        null,
        null,
        List.of());
  }

  DateMention calendar(DateTokens v, Match match, Resolved outcome) {
    Timex timex = outcome.timex();
    Moment moment = match.moment();
    Modifier mod =
        match.expression() instanceof Anaphor anaphor
            ? anaphor.mod()
            : moment == null ? null : moment.mod();
    if (timex == null) {
      return new DateMention(
          start(v, match),
          end(v, match),
          timed(match) ? DateMention.Type.TIME : DateMention.Type.DATE,
          null,
          mod,
          null,
          null,
          null,
          null,
          null,
          outcome.resolution(),
          outcome.anchor(),
          outcome.weekdayAgrees(),
          outcome.flags());
    }
    ZoneId zone = reference.zone() == null ? reference.assumedZone() : reference.zone();
    TreeSet<String> flags = new TreeSet<>(outcome.flags());
    if (timex.assumesZone()) {
      flags.add("zone_assumed");
    } else if (inUnknownZone(match)) {
      flags.add("zone_unknown");
    }
    return new DateMention(
        start(v, match),
        end(v, match),
        timex.timed() ? DateMention.Type.TIME : DateMention.Type.DATE,
        timex.value(),
        mod,
        isApproximate(outcome) ? null : timex.from(),
        isApproximate(outcome) ? null : timex.to(),
        timex.startIn(zone),
        timex.endIn(zone),
        timex.precision(),
        outcome.resolution(),
        outcome.anchor(),
        outcome.weekdayAgrees(),
        List.copyOf(flags));
  }

  private static boolean isApproximate(Resolved outcome) {
    return outcome.flags().contains(Resolved.APPROXIMATE);
  }

  private static boolean inUnknownZone(Match match) {
    Clock clock =
        match.expression() instanceof Interval interval
            ? interval.to().clock()
            : match.moment() == null ? null : match.moment().clock();
    return clock != null && clock.isInUnknownZone();
  }

  private static boolean timed(Match match) {
    return match.expression() instanceof Interval interval
        ? interval.from().clock() != null
        : match.moment() != null && match.moment().clock() != null;
  }

  private static int start(DateTokens v, Match match) {
    return v.tokens().start(match.first());
  }

  private static int end(DateTokens v, Match match) {
    return v.end(match.end() - 1);
  }
}
