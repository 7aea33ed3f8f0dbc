package id.saring.strip.structure;

import id.saring.page.PageLines;
import id.saring.page.Prose;
import id.saring.page.SignOff;
import id.saring.page.TellingWords;
import id.saring.strip.cut.Cut;
import id.saring.strip.cut.Remains;
import id.saring.strip.cut.Roles;
import id.saring.strip.edge.EdgeLooks;
import id.saring.text.Signs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds what a site shows of other articles in sentences: beginnings of texts below titles of their
 * own, from the heading of a list to the end of the page; captions behind bullets, and sentences
 * above the headline, from a line of the site on top of the page; titles with a sentence each above
 * the first post of a blog; cards of services on top of a page.
 */
public final class Teasers {
  private static final int MOST_HEADING_WORDS = 5;
  private static final int FEWEST_TITLE_WORDS = 3;
  private static final int FEWEST_HEADLINE_WORDS = 5;
  private static final int FEWEST = 2;
  private static final int FEWEST_TEASER_WORDS = 9;
  private static final int FEWEST_CUT_SHORT = 3;
  private static final int FEWEST_CUT_WORDS = 8;
  private static final int MOST_TRIED = 4;
  private static final int FEWEST_BULLETS = 3;
  private static final int MOST_ON_TOP = 20;
  private static final int MOST_ABOVE_POST = 40;
  private static final int FOREIGN = 3;
  private static final int MOST_NAME_WORDS = 4;
  private static final int MOST_GREETING = 6;
  private static final int MOST_GREETING_LINK = 3;

  private final PageLines lines;
  private final Remains remains;
  private final EdgeLooks looks;

  private Teasers(PageLines lines, Remains remains) {
    this.lines = lines;
    this.remains = remains;
    this.looks = new EdgeLooks(lines);
  }

  /** What is left of the lists, one cut a line, in what {@code remains} of {@code lines}. */
  public static List<Cut> cuts(PageLines lines, Remains remains) {
    Teasers teasers = new Teasers(lines, remains);
    List<Cut> cuts = new ArrayList<>();
    teasers.cards(cuts);
    int headline = Math.max(teasers.headline(), teasers.post());
    teasers.cut(0, headline, "teasers-above-title", cuts);
    if (headline == 0) {
      teasers.greeting(cuts);
    }
    int below = Math.min(teasers.heading(), Math.min(teasers.linked(), teasers.cutShort()));
    teasers.cut(below, lines.count(), "teasers-below-text", cuts);
    return cuts;
  }

  private void cut(int from, int to, String reason, List<Cut> cuts) {
    for (int line = from; line < to; line++) {
      if (!remains.empty(line)) {
        cuts.add(remains.cut(line, reason, Roles.RELATED));
      }
    }
  }

  /** Cards in a row on top of the page: a name, what it stands for, and the name again. */
  private void cards(List<Cut> cuts) {
    int start = lines.after(-1);
    for (int seen = 0; start >= 0 && cardEnd(start) < 0 && seen < MOST_ON_TOP; seen++) {
      start = lines.after(start);
    }
    int cards = 0;
    int end = start;
    for (int last = cardEnd(start); last >= 0; last = cardEnd(lines.after(last))) {
      cards++;
      end = last + 1;
    }
    if (cards >= FEWEST && outweighed(end)) {
      cut(start, end, "cards-above-title", cuts);
    }
  }

  /** The line that says the name of the card again whose name is {@code line}, or -1. */
  private int cardEnd(int line) {
    int told = line < 0 ? -1 : lines.after(line);
    int again = told < 0 ? -1 : lines.after(told);
    return again >= 0
            && !isText(line)
            && lines.words(told) >= FEWEST_HEADLINE_WORDS
            && lines.string(line).equals(lines.string(again))
        ? again
        : -1;
  }

  /**
   * The greeting of who leads the office, above the headline: its heading, some text, and a line of
   * the site that leads to the rest of it.
   */
  private void greeting(List<Cut> cuts) {
    int heading = lines.after(-1);
    for (int seen = 0; heading >= 0 && !lines.isGreeting(heading); heading = lines.after(heading)) {
      if (isText(heading) || seen++ > MOST_ON_TOP) {
        return;
      }
    }
    if (heading < 0) {
      return;
    }
    int line = lines.after(heading);
    boolean told = false;
    for (int seen = 0; seen < MOST_GREETING && line >= 0 && !isLeadingOn(line); seen++) {
      told |= isText(line);
      line = lines.after(line);
    }
    if (told && line >= 0 && isLeadingOn(line) && outweighed(line)) {
      cut(heading, line + 1, "greeting-above-title", cuts);
    }
  }

  /** Whether the line is the site's, taken or not, and leads to more. */
  private boolean isLeadingOn(int line) {
    return lines.words(line) <= MOST_GREETING_LINK && (remains.gone(line) || lines.isOfSite(line));
  }

  /** The line that heads the list below the text, or the number of lines. */
  private int heading() {
    boolean signed = false;
    int tried = 0;
    int from = lastUntitled();
    for (int line = firstText() + 1; line < lines.lastProse(); line++) {
      if (lines.blank(line)) {
        continue;
      }
      if (line > from && tried < MOST_TRIED && mayHeadTeasers(line)) {
        tried++;
        if (isFollowed(line, signed)) {
          return line;
        }
      }
      boolean signOff = lines.isNameLine(line) || SignOff.start(lines.string(line)) >= 0;
      signed = signOff || (signed && !lines.prose(line));
    }
    return lines.count();
  }

  /**
   * The first of two or more titles that end the page, each above a text that dots cut short and a
   * line of the site that leads to the rest of it; the number of lines if there are none.
   */
  private int linked() {
    int first = lines.count();
    int teasers = 0;
    for (int line = firstText() + 1; line < lines.count(); line++) {
      boolean teaser = !lines.blank(line) && !remains.gone(line) && isLinkedTeaser(line);
      if (teaser) {
        first = teasers++ == 0 ? lines.before(line) : first;
      } else if (teasers > 0 && !remains.empty(line) && isText(line)) {
        first = lines.count();
        teasers = 0;
      }
    }
    return teasers >= FEWEST && !outweighed(first) ? first : lines.count();
  }

  /**
   * The first of three or more texts that end the page, each of them cut short by dots, if a name,
   * a stamp or what was taken parts them from the text, no text above is cut short and they say
   * little of what it says; the number of lines if there are none.
   */
  private int cutShort() {
    int first = lines.count();
    int teasers = 0;
    int line = lines.before(lines.count());
    for (; line > firstText(); line = lines.before(line)) {
      boolean teaser = !remains.gone(line) && isCutShort(line) && opensText(line);
      if (!teaser && !remains.gone(line) && (teasers > 0 || isText(line))) {
        break;
      }
      teasers += teaser ? 1 : 0;
      first = teaser ? line : first;
    }
    return teasers >= FEWEST_CUT_SHORT
            && isParted(first)
            && !outweighed(first - 1)
            && isForeign(first)
        ? first
        : lines.count();
  }

  /** Whether the line above says who wrote the text or when, or was taken. */
  private boolean isParted(int line) {
    int above = lines.before(line);
    return remains.gone(above) || lines.isNameLine(above) || lines.isStamp(above);
  }

  /** Whether the line may be the beginning of a text: many words, a capital, no quotation. */
  private boolean opensText(int line) {
    return lines.words(line) >= FEWEST_CUT_WORDS
        && Character.isUpperCase(lines.string(line).charAt(0));
  }

  /**
   * Whether no line above line {@code first} ends in dots, and those below it are of other things.
   */
  private boolean isForeign(int first) {
    Set<String> said = new HashSet<>(TellingWords.of(lines, 0, lines.start(first)));
    List<String> words = TellingWords.of(lines, lines.start(first), lines.text().length());
    return IntStream.range(0, first).noneMatch(line -> !lines.blank(line) && isCutShort(line))
        && words.stream().filter(said::contains).count() * FOREIGN <= words.size();
  }

  private boolean isLinkedTeaser(int line) {
    int title = lines.before(line);
    int more = lines.after(line);
    return isCutShort(line)
        && lines.words(line) >= FEWEST_HEADLINE_WORDS
        && isTitled(title)
        && !isText(title)
        && more >= 0
        && isLeadingOn(more);
  }

  /** The first line of running text of which something is left, or the number of lines. */
  private int firstText() {
    int line = lines.firstProse();
    while (line < lines.count() && (!lines.prose(line) || remains.gone(line))) {
      line++;
    }
    return line;
  }

  /** The last line of text that stands below other text, with no title between them. */
  private int lastUntitled() {
    int last = -1;
    boolean titled = false;
    for (int line = lines.after(-1); line >= 0; line = lines.after(line)) {
      if (!remains.gone(line) && isText(line)) {
        last = titled ? last : line;
        titled = false;
      } else {
        titled |= isTitled(line) || lines.isStamp(line);
      }
    }
    return last;
  }

  /** Whether the line ends in dots. */
  private boolean isCutShort(int line) {
    return Signs.endsInDots(lines.string(line));
  }

  private boolean isTitled(int line) {
    return lines.words(line) >= FEWEST_TITLE_WORDS
        && (!remains.gone(line) || Roles.RELATED.equals(remains.role(line)))
        && !lines.isStamp(line)
        && !lines.isAge(line);
  }

  private boolean mayHeadTeasers(int line) {
    return lines.words(line) <= MOST_HEADING_WORDS
        && !lines.endsSentence(line)
        && !lines.inOwnList(line)
        && (lines.isOfSite(line) || remains.goneAs(line, Roles.RELATED));
  }

  private boolean isText(int line) {
    return lines.prose(line) || looks.isSentence(line);
  }

  /**
   * Whether all text below the heading stands below titles, or days if dots end it, and breaks off,
   * is dated, or follows a sign-off. Where a dated title has no text, that below the next may be
   * the article's.
   */
  private boolean isFollowed(int heading, boolean signed) {
    boolean titled = false;
    boolean headline = false;
    boolean stamped = false;
    int teasers = 0;
    int broken = 0;
    int dated = 0;
    int brief = 0;
    int untold = 0;
    for (int line = lines.after(heading); line >= 0; line = lines.after(line)) {
      boolean cutShort = stamped && isCutShort(line) && lines.words(line) >= FEWEST_TEASER_WORDS;
      if (!remains.gone(line) && (isText(line) || cutShort)) {
        if (!titled && !cutShort) {
          return false;
        }
        teasers++;
        broken += looks.breaksOff(line) ? 1 : 0;
        dated += stamped ? 1 : 0;
        brief += headline && Prose.sentences(lines.string(line)) == 1 ? 1 : 0;
        titled = false;
        headline = false;
        stamped = false;
      } else if (lines.isStamp(line) || lines.isAge(line)) {
        stamped = true;
      } else {
        untold += titled && stamped && isTitled(line) ? 1 : 0;
        titled |= isTitled(line);
        headline |= looks.isItem(line) && lines.words(line) >= FEWEST_HEADLINE_WORDS;
      }
    }
    boolean list = untold == 0 || outweighs(heading);
    boolean told = list && (dated == teasers || (brief == teasers && !outweighed(heading)));
    return teasers >= FEWEST && (broken == teasers || signed || told);
  }

  /**
   * The line of the headline, if a line of the site stands on top of the page and between them
   * lines behind bullets, or sentences that a title with a stamp or a name follows; else 0.
   */
  private int headline() {
    int top = lines.after(-1);
    if (top < 0
        || !(remains.gone(top)
            || lines.isOfSite(top)
            || lines.isWelcome(top)
            || lines.isTicker(top))) {
      return 0;
    }
    boolean ticked = lines.isTicker(top);
    int fewest = ticked ? 1 : FEWEST;
    int bullets = 0;
    int sentences = 0;
    int line = remains.after(top);
    for (int seen = 0; line >= 0 && seen < MOST_ON_TOP; seen++, line = remains.after(line)) {
      if (lines.isBullet(line)) {
        bullets++;
      } else if ((isText(line) || (sentences > 0 && lines.endsSentence(line)))
          && Prose.sentences(lines.string(line)) == 1) {
        sentences++;
      } else if (!(ticked && lines.isStamp(line))) {
        break;
      }
    }
    int next = line < 0 ? -1 : remains.after(line);
    if (next >= 0 && sentences >= FEWEST && isName(line) && looks.isItem(next)) {
      line = next;
      next = remains.after(line);
    }
    boolean title = next >= 0 && !isText(line) && !lines.endsSentence(line);
    boolean list = sentences == 0 && bullets >= FEWEST_BULLETS && isText(next < 0 ? 0 : next);
    boolean dated =
        bullets == 0
            && sentences >= fewest
            && next >= 0
            && looks.isItem(line)
            && (lines.isStamp(next) || lines.isNameLine(next));
    boolean shown = ticked && sentences == 0 && bullets > 0 && next >= 0 && lines.isStamp(next);
    return title && (list || dated || shown) && outweighed(line) ? line : 0;
  }

  /**
   * The line where the first post of a blog begins, if titles with a sentence each stand above it:
   * that of its day, or of a headline above the day; else 0.
   */
  private int post() {
    int day = lines.after(-1);
    for (int seen = 0; day >= 0 && seen < MOST_ABOVE_POST && !lines.isDayHeader(day); seen++) {
      day = lines.after(day);
    }
    int below = day < 0 || !lines.isDayHeader(day) ? -1 : lines.after(day);
    if (below < 0) {
      return 0;
    }
    int headline = isText(below) ? lines.before(day) : below;
    boolean headed = headline >= 0 && !isText(headline) && isTitled(headline);
    int start = Math.min(day, headline);
    return headed && isTeaserList(start) && outweighed(start) ? start : 0;
  }

  /**
   * Whether single sentences, none right below another, are all text above line {@code end}, and
   * what stands below says little of what they say: two or more, or one that dots end, below a line
   * of the site; three or more below a title.
   */
  private boolean isTeaserList(int end) {
    Set<String> said =
        new HashSet<>(TellingWords.of(lines, lines.start(end), lines.text().length()));
    int sentences = 0;
    boolean ofSite = false;
    boolean below = false;
    boolean told = false;
    boolean cutShort = true;
    for (int line = lines.after(-1); line >= 0 && line < end; line = lines.after(line)) {
      boolean text = !remains.gone(line) && isText(line);
      if (text && (told || !below || sentencesOf(line) > 1 || isSaid(line, said))) {
        return false;
      }
      ofSite |= sentences == 0 && (remains.gone(line) || lines.isOfSite(line));
      below |= ofSite || isTitled(line);
      sentences += text ? 1 : 0;
      cutShort &= !text || isCutShort(line);
      told = text;
    }
    int fewest = !ofSite ? FEWEST + 1 : cutShort ? 1 : FEWEST;
    return sentences >= fewest;
  }

  /** Number of sentences of the line, one that dots cut short not counted behind another. */
  private int sentencesOf(int line) {
    int sentences = Prose.sentences(lines.string(line));
    return isCutShort(line) ? Math.min(sentences, 1) : sentences;
  }

  /** Whether more than a third of what the line says is {@code said}. */
  private boolean isSaid(int line, Set<String> said) {
    List<String> words = TellingWords.of(lines, lines.start(line), lines.end(line));
    return words.stream().filter(said::contains).count() * FOREIGN > words.size();
  }

  /** Whether the line may be the name of the site: a few words with capitals, no end. */
  private boolean isName(int line) {
    return lines.words(line) <= MOST_NAME_WORDS
        && lines.smallWords(line) == 0
        && !lines.endsSentence(line)
        && !lines.isStamp(line);
  }

  /** Whether more text stands below the line than above it. */
  private boolean outweighed(int line) {
    return text(line + 1, lines.count()) > text(0, line);
  }

  /** Whether twice as much text stands above the line as below it, or more. */
  private boolean outweighs(int line) {
    return text(0, line) >= 2 * text(line + 1, lines.count());
  }

  /** Chars of text in lines {@code [from, to)}. */
  private int text(int from, int to) {
    int chars = 0;
    for (int line = from; line < to; line++) {
      chars += !remains.empty(line) && isText(line) ? lines.end(line) - lines.start(line) : 0;
    }
    return chars;
  }
}
