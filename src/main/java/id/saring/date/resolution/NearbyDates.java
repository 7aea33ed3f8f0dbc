package id.saring.date.resolution;

import id.saring.date.expression.Expression.Interval;
import id.saring.date.expression.Expression.Point;
import id.saring.date.expression.Expression.Recurring;
import id.saring.date.expression.Match;
import id.saring.date.expression.Moment;
import id.saring.date.expression.TimeUnit;
import id.saring.date.pattern.Connectives;
import id.saring.date.pattern.NumericDates;
import id.saring.date.value.Timex;
import id.saring.date.words.DateTokens;
import id.saring.date.words.DateWordKind;
import id.saring.text.Tokens;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;

/**
 * What the text around one expression speaks of: the day, month and year before it, and the years
 * of its sentence and the ones next to it. Moves on from expression to expression.
 */
public final class NearbyDates {
  /** Tokens between a year and the yearless date after it that is of that year. */
  private static final int YEAR_REACH = 6;

  /** Chars between a day and what is of that day in another sentence. */
  private static final int SENTENCE_REACH = 200;

  /** Tokens between a word of saying and the day on which it was said. */
  private static final int SAYING_REACH = 15;

  /** Days by which a stated beginning of an Islamic month may differ from another. */
  private static final int CALENDARS_APART = 2;

  /** Tokens between an expression and a date that says the same in figures. */
  private static final int APPOSITION_REACH = 2;

  /** Tokens of a sentence that are looked through for words of habit, to each side. */
  private static final int HABIT_REACH = 25;

  /** Sentences after which a weekday no longer means the day spoken of. */
  private static final int WEEKDAY_REACH = 3;

  /** Paragraphs over which a statement goes on. */
  private static final int STATEMENT_REACH = 2;

  /** Sentences from one to the next, which may open a paragraph. */
  private static final int NEXT_SENTENCE = 2;

  private static final int WEEKDAYS = 7;

  /** Tokens between a word and the expression that it tells of. */
  private static final int WORD_REACH = 5;

  private static final int YESTERDAY = -1;

  /** Sentences of a paragraph over which a story goes on in the year of its last day. */
  private static final int STORY_REACH = 4;

  /** Expressions to each side that are asked for their years. */
  private static final int MOST_NEARBY = 20;

  private final DateTokens v;
  private final List<Match> matches;
  private final int[] sentences;
  private final int[] paragraphs;
  private int index;
  private int yearToken;
  private int yearSentence = -1;
  private int year;
  private int monthSentence = -1;
  private YearMonth month;
  private int dayMatch = -1;
  private LocalDate day;
  private int pointMatch = -1;
  private Timex point;
  private boolean said;
  private boolean interrupted;
  private Speech speech;
  private final LocalDate[] onWeekday = new LocalDate[WEEKDAYS + 1];
  private final int[] onWeekdaySentence = new int[WEEKDAYS + 1];
  private LocalDate lastSaid;
  private int lastSaidMatch = -1;
  private int storyYear;
  private int storySentence = -1;
  private int storyParagraph = -1;
  private int openMatch = -1;

  /** The surroundings of {@code matches}, all expressions of one text in order. */
  public NearbyDates(DateTokens v, List<Match> matches) {
    this.v = v;
    this.matches = matches;
    this.sentences = new int[matches.size()];
    this.paragraphs = new int[matches.size()];
    int sentence = 0;
    int paragraph = 0;
    int read = 0;
    for (int i = 0; i < sentences.length; i++) {
      for (int k = read; k < matches.get(i).first(); k++) {
        boolean breaks = k > 0 && v.tokens().gap(k) == Tokens.PARAGRAPH;
        sentence += breaks || v.endsSentence(k) ? 1 : 0;
        paragraph += breaks ? 1 : 0;
      }
      int first = matches.get(i).first();
      if (first > 0 && v.tokens().gap(first) == Tokens.PARAGRAPH) {
        sentence++;
        paragraph++;
      }
      read = Math.max(first + 1, matches.get(i).end());
      sentences[i] = sentence;
      paragraphs[i] = paragraph;
    }
  }

  /** Goes on to the expression with that index. */
  public void moveTo(int next) {
    index = next;
  }

  /** Takes in the resolved value of the expression at hand. */
  public void see(Timex timex) {
    Match match = matches.get(index);
    LocalDate from = timex.from();
    if (from == null) {
      return;
    }
    if (from.getYear() == timex.to().getYear()) {
      year = from.getYear();
      yearSentence = sentences[index];
      yearToken = match.end();
    }
    if (YearMonth.from(from).equals(YearMonth.from(timex.to()))) {
      month = YearMonth.from(from);
      monthSentence = sentences[index];
    }
    seePeriod(timex);
    if (from.equals(timex.to())) {
      day = from;
      dayMatch = index;
      if (said) {
        lastSaid = from;
        lastSaidMatch = index;
      }
      onWeekday[from.getDayOfWeek().getValue()] = from;
      onWeekdaySentence[from.getDayOfWeek().getValue()] = sentences[index];
    }
  }

  /** As {@link #see}, of what says nothing of days and months near it: "Pada 2019, ...". */
  public void seePeriod(Timex timex) {
    pointMatch = index;
    point = timex.from() == null ? null : timex;
    said = isSaid(matches.get(index).first());
    interrupted = false;
    if (point != null && point.from().getYear() == point.to().getYear()) {
      storyYear = point.from().getYear();
      storySentence = sentences[index];
      Moment moment = matches.get(index).moment();
      boolean told = moment != null && moment.isComplete() && isTold(moment);
      storyParagraph = told ? paragraphs[index] : -1;
    }
  }

  /**
   * Takes note that the expression at hand, no time of day, parts later ones from the day before.
   */
  public void interrupt() {
    interrupted |= pointMatch != index;
  }

  /** Takes note that the expression at hand has no value. */
  public void leaveOpen() {
    openMatch = index;
  }

  /**
   * Whether the expression at hand goes on a list whose months had no year: "Oktober, November".
   */
  boolean continuesOpen() {
    Match before = openMatch == index - 1 && index > 0 ? matches.get(openMatch) : null;
    Moment moment = before == null ? null : before.moment();
    return moment != null
        && moment.month() > 0
        && moment.day() == 0
        && Connectives.list(v, before.end()) == matches.get(index).first();
  }

  /** Whether the expression at hand tells when something was said: "kata Budi, Senin". */
  boolean isSaying() {
    return isSaid(matches.get(index).first());
  }

  /** The direct speech of the text, looked for when it is asked for first. */
  private Speech speech() {
    if (speech == null) {
      speech = new Speech(v, matches);
    }
    return speech;
  }

  /** Whether somebody says the expression at hand. */
  boolean isQuoted() {
    return speech().isQuoted(index);
  }

  /** Whether somebody tells that somebody said the expression at hand. */
  boolean isRelayed() {
    return speech().isRelayed(index);
  }

  /** When the expression at hand was said, as its own sentence tells; null if it does not. */
  Moment saidOn() {
    return speech().isQuoted(index) ? speech().saidOn(index) : null;
  }

  /** The last day on which something was said; null if there is none yet. */
  LocalDate lastSaid() {
    return lastSaid;
  }

  /**
   * The last day of the text if the expression at hand may be of that day: if something was said on
   * it, in speech up to two paragraphs later and else in the next sentence, or if it was told just
   * before speech. Null if it is not, or there is none.
   */
  LocalDate toldBefore() {
    if (dayMatch < 0 || (isQuoted() && speech().isQuoted(dayMatch))) {
      return null;
    }
    int away = sentences[index] - sentences[dayMatch];
    boolean near =
        (isQuoted() && lastSaidMatch == dayMatch)
            ? paragraphs[index] - paragraphs[dayMatch] <= STATEMENT_REACH
            : (isQuoted() || (lastSaidMatch == dayMatch && away > 0)) && away <= NEXT_SENTENCE;
    return near ? day : null;
  }

  /** The day that was a {@code weekday}, spoken of in the last sentences; null if none was. */
  LocalDate recentlyOn(int weekday) {
    return sentences[index] - onWeekdaySentence[weekday] <= WEEKDAY_REACH
        ? onWeekday[weekday]
        : null;
  }

  /**
   * Whether {@code told} stands before the expression at hand, or in brackets in its sentence or
   * the next.
   */
  boolean tells(LocalDate told) {
    if (told.equals(onWeekday[told.getDayOfWeek().getValue()])) {
      return true;
    }
    for (int i = index + 1;
        i < sentences.length && i <= index + MOST_NEARBY && sentences[i] <= sentences[index] + 1;
        i++) {
      Moment moment = matches.get(i).moment();
      if (moment != null && moment.bracketed() && isDay(moment, told)) {
        return true;
      }
    }
    return false;
  }

  /** Whether no bracket or weekday dates the telling by it. */
  private static boolean isTold(Moment moment) {
    return !moment.hijri() && !moment.bracketed() && moment.weekday() == 0;
  }

  private static boolean isDay(Moment moment, LocalDate day) {
    return moment.year() == day.getYear()
        && moment.month() == day.getMonthValue()
        && moment.day() == day.getDayOfMonth();
  }

  private boolean isSaid(int first) {
    for (int i = first - 1; i >= 0 && i >= first - SAYING_REACH; i--) {
      if (v.endsSentence(i) || v.tokens().gap(i + 1) == Tokens.PARAGRAPH) {
        return false;
      }
      if (v.is(DateWordKind.SAYS, i)) {
        return true;
      }
    }
    return false;
  }

  /** The year spoken of just before in this sentence; 0 if there is none. */
  public int year() {
    boolean near = matches.get(index).first() - yearToken <= YEAR_REACH;
    return yearSentence == sentences[index] && near ? year : 0;
  }

  /**
   * Whether the year last spoken of in this sentence or the one before, or, if a day of it was
   * told, a few sentences before in this paragraph, is earlier than {@code year}.
   */
  boolean speaksOfYearBefore(int year) {
    int reach = storyParagraph == paragraphs[index] ? STORY_REACH : 1;
    boolean near = storySentence >= 0 && storySentence >= sentences[index] - reach;
    return near && storyYear > 0 && storyYear < year;
  }

  /** The month last spoken of in this sentence or the one before; null if there is none. */
  public YearMonth month() {
    return monthSentence >= 0 && monthSentence >= sentences[index] - 1 ? month : null;
  }

  /** The day last spoken of in this sentence; null if there is none. */
  public LocalDate day() {
    return dayMatch >= 0 && sentences[dayMatch] == sentences[index] ? day : null;
  }

  /**
   * The day of a time of day that states none: the day before it in the same sentence, or close
   * before it in the same paragraph, if no other expression stands between, nobody said something
   * on that day, nothing begins or ends on it, and the sentence tells no habit or timetable; null
   * if there is none.
   */
  public LocalDate clockDay() {
    boolean sure =
        antecedentAway() != null
            && pointMatch == dayMatch
            && !isBeginning(pointMatch)
            && !isHabit(DateWordKind.TIMETABLE);
    return sure ? day : null;
  }

  /**
   * What "sebulan kemudian" counts from and "hari itu" means: the last day, month or other period
   * of the text, by the rules of {@link #clockDay}; null if there is none.
   */
  public Timex antecedent() {
    if (point == null || said || interrupted) {
      return null;
    }
    Match match = matches.get(index);
    int apart = v.tokens().start(match.first()) - v.tokens().end(matches.get(pointMatch).end() - 1);
    boolean near =
        sentences[pointMatch] == sentences[index]
            || (paragraphs[pointMatch] == paragraphs[index] && apart <= SENTENCE_REACH);
    return near && !isHabitual() ? point : null;
  }

  /**
   * As {@link #antecedent}, for what is some time before or after it; null too where the period is
   * an end ("sampai 11 Maret").
   */
  public Timex antecedentAway() {
    return pointMatch >= 0 && isEnd(pointMatch) ? null : antecedent();
  }

  /** Whether the expression at hand is where something ends: "sampai Januari". */
  boolean isEnd() {
    return isEnd(index);
  }

  private boolean isEnd(int match) {
    return v.is(DateWordKind.RANGE, matches.get(match).first() - 1);
  }

  /** Whether the expression at hand is where something began: "sejak Desember". */
  boolean isBeginning() {
    return isBeginning(index);
  }

  private boolean isBeginning(int match) {
    return v.is(DateWordKind.SINCE, matches.get(match).first() - 1);
  }

  /**
   * Whether the sentence tells of days of other years than {@code year}, and none of that one;
   * brackets and weekdays date the telling.
   */
  boolean tellsOtherYears(int year) {
    boolean other = false;
    for (int step = -1; step <= 1; step += 2) {
      for (int i = index + step;
          i >= 0
              && i < sentences.length
              && sentences[i] == sentences[index]
              && Math.abs(i - index) <= MOST_NEARBY;
          i += step) {
        Moment moment = matches.get(i).moment();
        if (moment != null && moment.isComplete() && isTold(moment)) {
          if (moment.year() == year) {
            return false;
          }
          other = true;
        }
      }
    }
    return other;
  }

  /**
   * Whether a date or year right after the expression at hand lies outside {@code timex}: "dua hari
   * kemudian, 6 Maret 2016".
   */
  boolean contradicts(Timex timex) {
    Match match = matches.get(index);
    Match next = index + 1 < matches.size() ? matches.get(index + 1) : null;
    Moment moment = next == null ? null : next.moment();
    if (moment == null
        || moment.year() == 0
        || moment.hijri()
        || next.first() - match.end() > APPOSITION_REACH
        || sentences[index + 1] != sentences[index]) {
      return false;
    }
    if (!moment.isComplete()) {
      return moment.year() < timex.from().getYear() || moment.year() > timex.to().getYear();
    }
    LocalDate apposed = LocalDate.of(moment.year(), moment.month(), moment.day());
    return apposed.isBefore(timex.from()) || apposed.isAfter(timex.to());
  }

  /** Whether the sentence tells what happens often, and not only on which day that was said. */
  boolean isHabitual() {
    return isHabit(DateWordKind.HABIT);
  }

  /** Whether weekdays that come every week stand before in the sentence: "Senin-Kamis …, Jumat". */
  boolean isInTimetable() {
    for (int i = index - 1;
        i >= 0 && i >= index - MOST_NEARBY && sentences[i] == sentences[index];
        i--) {
      if (matches.get(i).expression() instanceof Recurring recurring && recurring.isWeekly()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence tells what is so in every year. */
  boolean isUsual() {
    return isHabit(DateWordKind.USUALLY);
  }

  /** Whether the sentence tells what comes again and again: "setiap tanggal 10". */
  boolean isRepeated() {
    return isHabit(DateWordKind.EACH) || isUsual();
  }

  /** Whether the expression at hand is the day of a feast: "diperingati pada 25 November". */
  boolean isYearly() {
    return follows(DateWordKind.COMMEMORATES);
  }

  /** Whether "kemarin" stands shortly before the expression at hand: "kemarin tanggal 19". */
  boolean isAfterYesterday() {
    return index > 0
        && matches.get(index).first() - matches.get(index - 1).end() <= WORD_REACH
        && v.value(DateWordKind.DAY_WORD, matches.get(index - 1).first()) == YESTERDAY;
  }

  /** Whether a word of {@code kind} stands shortly before the expression at hand, in its clause. */
  private boolean follows(DateWordKind kind) {
    int first = matches.get(index).first();
    for (int i = first - 1; i >= 0 && i >= first - WORD_REACH && !v.endsSentence(i); i--) {
      if (v.is(kind, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isHabit(DateWordKind kind) {
    Match match = matches.get(index);
    boolean says = false;
    for (int i = match.first() - 1; i >= 0 && i >= match.first() - HABIT_REACH; i--) {
      if (says && speech().isMark(i) && !speech().isQuoted(index)) {
        return false;
      }
      if (v.endsSentence(i)) {
        break;
      }
      if (tells(kind, i)) {
        return true;
      }
      says |= v.is(DateWordKind.SAYS, i);
    }
    for (int i = match.end(); i < v.count() && i < match.end() + HABIT_REACH; i++) {
      if (tells(kind, i)) {
        return true;
      }
      if (v.endsSentence(i)) {
        break;
      }
    }
    return false;
  }

  /** Whether token {@code i} is of that kind and compares with nothing: "lebih dari biasanya". */
  private boolean tells(DateWordKind kind, int i) {
    boolean divides = kind == DateWordKind.EACH && v.divides(i);
    boolean yearly = kind == DateWordKind.USUALLY && isEachYear(i);
    return yearly || (v.is(kind, i) && !divides && !v.is(DateWordKind.THAN, i - 1));
  }

  /** "setiap tahun", "saban tahunnya". */
  private boolean isEachYear(int i) {
    return v.is(DateWordKind.EACH, i)
        && !v.divides(i)
        && (v.unit(i + 1) == TimeUnit.YEAR
            || v.unit(DateWordKind.UNIT_EACH, i + 1) == TimeUnit.YEAR);
  }

  /**
   * The year in which this day of a month fell on {@code weekday}, if one is stated in this
   * sentence or one next to it: that year, or its neighbour across a new year close by. 0 if none
   * or several fit.
   */
  public int yearByWeekday(int monthOfYear, int dayOfMonth, int weekday) {
    TreeSet<Integer> fitting = new TreeSet<>();
    for (int step = -1; step <= 1; step += 2) {
      int i = index + step;
      while (i >= 0
          && i < sentences.length
          && Math.abs(sentences[i] - sentences[index]) <= 1
          && Math.abs(i - index) <= MOST_NEARBY) {
        int stated = stated(matches.get(i));
        if (stated > 0 && !ArticleDates.isTarget(v, matches.get(i))) {
          fitting.addAll(ArticleDates.fitting(stated, monthOfYear, dayOfMonth, weekday));
          if (isSeason(matches.get(i))) {
            fitting.addAll(ArticleDates.fitting(stated - 1, monthOfYear, dayOfMonth, weekday));
          }
        }
        i += step;
      }
    }
    return fitting.size() == 1 ? fitting.first() : 0;
  }

  /**
   * The Gregorian day that the sentence gives an Islamic date which is about {@code near}: "10
   * Zulhijah 1445 H/17 Juni 2024"; null if none.
   */
  LocalDate gregorian(LocalDate near) {
    LocalDate found = null;
    for (int step = -1; step <= 1; step += 2) {
      int i = index + step;
      while (i >= 0
          && i < sentences.length
          && sentences[i] == sentences[index]
          && Math.abs(i - index) <= MOST_NEARBY) {
        Moment moment = matches.get(i).moment();
        LocalDate stated =
            moment == null || moment.shift() != null
                ? null
                : NumericDates.day(moment, near.getYear());
        if (stated != null
            && Math.abs(stated.toEpochDay() - near.toEpochDay()) <= CALENDARS_APART) {
          if (found != null && !found.equals(stated)) {
            return null;
          }
          found = stated;
        }
        i += step;
      }
    }
    return found;
  }

  /** Whether {@code match} are two years, one after the other: "2025/2026". */
  private static boolean isSeason(Match match) {
    return match.expression() instanceof Interval interval
        && interval.from().month() == 0
        && interval.from().year() > 0
        && interval.from().year() == interval.to().year() - 1;
  }

  private static int stated(Match match) {
    Moment moment =
        match.expression() instanceof Point point
            ? point.moment()
            : match.expression() instanceof Interval interval ? interval.to() : null;
    return moment == null || moment.hijri() ? 0 : moment.year();
  }
}
