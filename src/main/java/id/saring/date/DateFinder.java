package id.saring.date;

import id.saring.date.expression.Expression;
import id.saring.date.expression.Expression.Anaphor;
import id.saring.date.expression.Expression.Broken;
import id.saring.date.expression.Expression.Interval;
import id.saring.date.expression.Expression.Length;
import id.saring.date.expression.Expression.Not;
import id.saring.date.expression.Expression.Point;
import id.saring.date.expression.Expression.Recurring;
import id.saring.date.expression.Match;
import id.saring.date.expression.Moment;
import id.saring.date.pattern.Recogniser;
import id.saring.date.pattern.SharedYears;
import id.saring.date.resolution.ArticleDates;
import id.saring.date.resolution.BrokenDateRepair;
import id.saring.date.resolution.IntervalResolver;
import id.saring.date.resolution.NearbyDates;
import id.saring.date.resolution.PlanCues;
import id.saring.date.resolution.Resolved;
import id.saring.date.resolution.Resolver;
import id.saring.date.value.HijriCalendar;
import id.saring.date.words.DateTokens;
import id.saring.date.words.DateWordKind;
import id.saring.date.words.DateWords;
import id.saring.lang.Language;
import id.saring.model.DateMention;
import id.saring.text.Lexicon;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Finds the temporal expressions of an article and gives their TIMEX3 values. Day first, always; a
 * missing part comes from the weekday, the reference date or the other dates of the article, and
 * the mention says which; what they do not determine has no value. Pure, thread-safe, linear in the
 * length of the text.
 */
public final class DateFinder {
  private final Recogniser recogniser;
  private final DateWords words;
  private final HijriCalendar hijri;

  /**
   * A finder for {@code language} over tokens of {@code lexicon}, which must hold {@link
   * #vocabulary}.
   */
  public DateFinder(Language language, Lexicon lexicon) {
    this.words = new DateWords(language, lexicon);
    this.recogniser = new Recogniser(words);
    this.hijri = new HijriCalendar(language);
  }

  /** All words that the tables of {@code language} need in the shared lexicon. */
  public static Collection<String> vocabulary(Language language) {
    return DateWords.vocabulary(language);
  }

  /**
   * The temporal expressions of one article.
   *
   * @param fields the article's fields: title, byline, captions, text
   * @param reference what relative and incomplete expressions are counted from
   * @return one list for each field, in text order, non-overlapping
   */
  public List<List<DateMention>> find(List<Tokens> fields, DateReference reference) {
    List<List<Match>> matches = new ArrayList<>(fields.size());
    List<DateTokens> views = new ArrayList<>(fields.size());
    for (Tokens field : fields) {
      views.add(new DateTokens(field, words));
      matches.add(recogniser.find(field));
    }
    ArticleDates articleDates = ArticleDates.of(views, matches);
    Resolver resolver =
        new Resolver(
            reference.published(),
            reference.time(),
            reference.stampOrder(),
            reference.stamps(),
            articleDates,
            hijri);
    List<List<DateMention>> found = new ArrayList<>(fields.size());
    for (int i = 0; i < matches.size(); i++) {
      found.add(
          mentions(
              views.get(i), matches.get(i), resolver, articleDates, new MentionRows(reference)));
    }
    return found;
  }

  private static List<DateMention> mentions(
      DateTokens v,
      List<Match> matches,
      Resolver resolver,
      ArticleDates articleDates,
      MentionRows mentions) {
    List<DateMention> out = new ArrayList<>(matches.size());
    NearbyDates nearby = new NearbyDates(v, matches);
    for (int i = 0; i < matches.size(); i++) {
      nearby.moveTo(i);
      DateMention mention = mention(v, matches, i, resolver, articleDates, mentions, nearby);
      if (mention != null) {
        out.add(mention);
      }
    }
    return out;
  }

  private static DateMention mention(
      DateTokens v,
      List<Match> matches,
      int index,
      Resolver resolver,
      ArticleDates articleDates,
      MentionRows mentions,
      NearbyDates nearby) {
    Match match = matches.get(index);
    Expression expression = match.expression();
    Resolved outcome;
    if (expression instanceof Length length) {
      return mentions.length(v, match, length);
    } else if (expression instanceof Recurring recurring) {
      nearby.interrupt();
      return mentions.recurring(v, match, recurring);
    } else if (expression instanceof Point) {
      Moment moment = SharedYears.fromNext(v, matches, index);
      outcome = resolver.resolve(moment, nearby, PlanCues.of(v, match));
    } else if (expression instanceof Interval interval) {
      outcome = IntervalResolver.resolve(interval, resolver, nearby, PlanCues.of(v, match));
    } else if (expression instanceof Broken broken) {
      outcome =
          BrokenDateRepair.resolve(
              broken, mentions.published() == null ? articleDates.latest() : mentions.published());
    } else if (expression instanceof Anaphor anaphor) {
      outcome = resolver.resolve(anaphor, nearby);
      if (!outcome.isResolved()) {
        return anaphor.otherwise() != null
                && anaphor.otherwise().expression() instanceof Length length
            ? mentions.length(v, anaphor.otherwise(), length)
            : null;
      }
    } else if (expression instanceof Not) {
      return null;
    } else {
      throw new IllegalStateException(
          "a list of expressions is taken apart when it is found: " + match);
    }
    if (outcome.isResolved() && !namesEvent(v, match)) {
      nearby.see(outcome.timex());
    } else if (outcome.isResolved() && v.is(DateWordKind.PERIOD_CUE, match.first() - 1)) {
      nearby.seePeriod(outcome.timex());
    } else if (!outcome.isResolved()) {
      nearby.leaveOpen();
    }
    if (!isClock(expression)) {
      nearby.interrupt();
    }
    return mentions.calendar(v, match, outcome);
  }

  /**
   * Whether {@code match} is the year of an event ("Pilkada 2024", "Piala Asia U-23 2026"), which
   * says nothing of other dates.
   */
  private static boolean namesEvent(DateTokens v, Match match) {
    int at = match.first();
    int name = v.number(at - 1) && v.near(at - 1) ? at - 2 : at - 1;
    name = name < at - 1 && v.dash(name) ? name - 1 : name;
    return v.number(at) && v.digits(at) == 4 && v.near(at) && v.capital(name);
  }

  private static boolean isClock(Expression expression) {
    return expression instanceof Interval interval
        ? interval.from().isClockOnly()
        : expression instanceof Point point && point.moment().isClockOnly();
  }
}
