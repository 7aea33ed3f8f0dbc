package id.saring.strip.edge;

import id.saring.page.PageLines;
import id.saring.strip.cut.Cut;
import id.saring.strip.cut.Remains;
import id.saring.strip.cut.Roles;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What a site puts below the text: lists of other articles with or without a heading, tags, forms,
 * tools. Never takes running text, sentences, name lines, sign-offs or captions.
 */
final class TailLines extends EdgeFinder {
  private static final int MOST_BETWEEN_SENTENCES = 4;

  /** The classes of leftovers, and of lines that stay, in the order in which they are tried. */
  private static final List<EdgeRule<TailLines>> RULES =
      List.of(
          delete("below-closing-box", Roles.MENU, TailLines::isInBox),
          delete("contact-below-text", Roles.MENU, (tail, line) -> line >= tail.contacts),
          delete("placeholder", Roles.EMBED, (tail, line) -> tail.lines.isPlaceholder(line)),
          keep("day-of-next-post", TailLines::isNextPost).then(TailLines::beginPost),
          delete("list-below-text", Roles.RELATED, (tail, line) -> line >= tail.listHead),
          keep("list-of-the-text", (tail, line) -> tail.lines.inOwnList(line))
              .then(TailLines::endRun),
          delete("site-line", Roles.MENU, TailLines::isSiteLine).then(TailLines::passSiteLine),
          delete("list-below-text", Roles.RELATED, (tail, line) -> tail.lines.leadsOn(line))
              .then(TailLines::list),
          delete("tags-below-text", Roles.TAGS, (tail, line) -> tail.looks.opensWithHashtag(line))
              .then(TailLines::close),
          delete("pages-below-text", Roles.PAGING, (tail, line) -> tail.numbers.isPage(line))
              .then(TailLines::close),
          delete("counter-below-text", Roles.COUNTER, TailLines::isBarredNumber)
              .then(TailLines::close),
          delete("owner-below-text", Roles.COPYRIGHT, (tail, line) -> tail.offices.isOwner(line))
              .then(TailLines::close),
          delete("list-below-text", Roles.RELATED, TailLines::isOfSignedList).then(TailLines::list),
          delete(
              "label-without-name", Roles.BYLINE, (tail, line) -> tail.bylines.isEmptyLabel(line)),
          listed(
              "list-below-text", Roles.RELATED, (tail, line) -> tail.bylines.isBeforeStamp(line)),
          listed(
              "list-below-text", Roles.RELATED, (tail, line) -> tail.bylines.isLabelledTitle(line)),
          delete("slot-below-text", Roles.MENU, (tail, line) -> tail.scraps.isSlot(line)),
          delete("list-below-text", Roles.RELATED, TailLines::isOfTimedList).then(TailLines::list),
          keep("credit", (tail, line) -> tail.bylines.isCredit(line)).then(TailLines::passCredit),
          keep("behind-colon", TailLines::isBehindColon).then(TailLines::endRun),
          delete(
                  "list-below-text",
                  Roles.RELATED,
                  (tail, line) -> tail.ranked && tail.others.isRank(line))
              .then(TailLines::list),
          delete("arrow-below-text", Roles.PAGING, (tail, line) -> tail.others.isArrow(line))
              .then(TailLines::close),
          delete("list-below-text", Roles.RELATED, (tail, line) -> tail.lines.isAge(line))
              .then(TailLines::list),
          delete("list-below-text", Roles.RELATED, TailLines::isDayOrNumber).then(TailLines::list),
          delete("list-below-text", Roles.RELATED, TailLines::isTitle).then(TailLines::passTitle),
          delete(
              "list-below-text",
              Roles.RELATED,
              (tail, line) -> tail.listed && tail.looks.isDated(line, tail.remains)),
          delete(
              "list-below-text",
              Roles.RELATED,
              (tail, line) -> tail.others.isBrokenOff(line, tail.listed)),
          delete("list-below-text", Roles.RELATED, TailLines::isNextTitle)
              .then((tail, line) -> tail.unheaded++),
          delete("heading-below-text", Roles.RELATED, (tail, line) -> tail.others.headsOthers(line))
              .then(TailLines::passHeading),
          delete(
                  "heading-below-text",
                  Roles.RELATED,
                  (tail, line) -> tail.others.headsList(line, tail.listed))
              .then(TailLines::list),
          delete(
              "list-below-text",
              Roles.RELATED,
              (tail, line) -> tail.headed && tail.others.isOther(line)),
          delete("below-text", Roles.MENU, TailLines::isScrap),
          keep("whatever-else", (tail, line) -> true).then(TailLines::passText));

  private final Bylines bylines;
  private final Offices offices;
  private final OtherArticles others;
  private final Scraps scraps;
  private final NumberLines numbers;
  private final int end;
  private final int box;
  private final int contacts;
  private final int listHead;
  private final boolean signedList;

  /** Whether a list of titles stands there each of which has its day or age below it. */
  private final boolean timedBelow;

  /** Whether a list of titles stands there each of which has its day or age above it. */
  private final boolean timedAbove;

  /** Whether the day of a post stands above the text. */
  private final boolean posts;

  /** Whether a list of titles stands there each of which has its number above it. */
  private final boolean ranked;

  /** Whether a line that closes a page stands above, and no sentence below it. */
  private boolean closed;

  /** Whether a list of other articles stands above. */
  private boolean listed;

  /** Whether a heading said that other articles follow. */
  private boolean headed;

  /** Whether a colon above opens a list of the text. */
  private boolean opened;

  /** Number of titles right above that no heading stands over. */
  private int unheaded;

  /**
   * The tail of {@code lines}, whose running text goes from line {@code first} to {@code last}, and
   * whose list of other articles begins on line {@code listHead}, the number of lines without one.
   */
  TailLines(PageLines lines, Remains remains, int first, int last, int listHead) {
    super(lines, remains, first, last);
    bylines = new Bylines(lines, remains, looks);
    offices = new Offices(lines, remains, looks);
    others = new OtherArticles(lines, remains, looks);
    scraps = new Scraps(lines, remains, looks);
    numbers = new NumberLines(lines, remains, new StrayWords(lines, remains));
    box = new ClosingBox(lines, remains, looks, first, last).line();
    int sentence = lastSentence();
    end = box >= 0 ? Math.min(sentence, remains.before(box)) : sentence;
    contacts = offices.contacts(end);
    this.listHead = listHead;
    signedList = count(bylines::isTitleAboveDay) > 1;
    boolean timed = count(others::isTimedTitle) > 0;
    long below = timed ? count(others::isAboveTime) : 0;
    long above = timed ? count(others::isBelowTime) : 0;
    timedBelow = below > 1 && below >= above;
    timedAbove = above > below && above > 1;
    posts = IntStream.range(0, first).anyMatch(lines::isPostDay);
    ranked = count(others::isRank) > 1;
    opened = lines.endsSentence(end) && lines.string(end).endsWith(":");
  }

  @Override
  List<Cut> cuts() {
    for (int line = end + 1; line < lines.count(); line++) {
      if (lines.blank(line) || (remains.broken(line) && !isInBox(line))) {
        continue;
      }
      if (remains.gone(line)) {
        passTaken(line);
      } else {
        judge(RULES, this, line);
      }
    }
    new AmongSiteLines(lines, remains, looks, cuts)
        .below(end, first)
        .forEach(line -> cut(line, "among-site-lines", Roles.MENU));
    return cuts;
  }

  private static EdgeRule<TailLines> delete(
      String name, String role, EdgeRule.Judge<TailLines> judge) {
    return EdgeRule.delete(name, role, judge);
  }

  /** Below a list or a heading of one. */
  private static EdgeRule<TailLines> listed(
      String name, String role, EdgeRule.Judge<TailLines> judge) {
    return EdgeRule.delete(
        name, role, (tail, line) -> (tail.listed || tail.headed) && judge.tells(tail, line));
  }

  private static EdgeRule<TailLines> keep(String name, EdgeRule.Judge<TailLines> judge) {
    return EdgeRule.keep(name, judge);
  }

  private boolean isInBox(int line) {
    return box >= 0 && line >= box;
  }

  /** Whether the line, on a page of several posts, is the day of one more. */
  private boolean isNextPost(int line) {
    return posts && lines.isPostDay(line);
  }

  private boolean isSiteLine(int line) {
    return looks.isSign(line)
        || lines.isMenuRow(line)
        || (lines.isOfSite(line) && !looks.isNumbered(line));
  }

  private boolean isBarredNumber(int line) {
    return lines.isNumber(line) && lines.string(line).indexOf('|') >= 0;
  }

  /** How many of the lines below the text, those taken aside, {@code judge} tells. */
  private long count(IntPredicate judge) {
    return IntStream.range(end + 1, lines.count())
        .filter(line -> !remains.empty(line) && judge.test(line))
        .count();
  }

  private boolean isBehindColon(int line) {
    return opened && !listed && !closed;
  }

  /** Whether the line is a title with its day or age, one of several, or what stands with one. */
  private boolean isOfTimedList(int line) {
    int next = remains.after(line);
    return !isBehindColon(line)
        && (others.isAboveAge(line)
            || (timedBelow && (others.isAboveTime(line) || others.isOfTimedTitle(line)))
            || (timedAbove && others.isBelowTime(line))
            || (timedAbove && next >= 0 && others.isTime(line) && others.isBelowTime(next))
            || (listed && others.isTime(line)));
  }

  /** Whether the line is of a list in which a name and a day stand below each title. */
  private boolean isOfSignedList(int line) {
    return signedList && (bylines.isSignedDay(line) || bylines.isTitleAboveDay(line));
  }

  private boolean isDayOrNumber(int line) {
    return ((listed || closed) && (lines.isStamp(line) || lines.isNumber(line)))
        || (lines.isStamp(line) && isBelowTitle(line));
  }

  /** Whether a title of another article, which was taken, stands right above the line. */
  private boolean isBelowTitle(int line) {
    int above = lines.before(line);
    return remains.goneAs(above, Roles.RELATED) && lines.words(above) >= EdgeLooks.HEADLINE_WORDS;
  }

  private boolean isTitle(int line) {
    return (listed || closed) ? looks.isItem(line) : others.isTitleAlone(line);
  }

  /** Whether the line is a title below another that no heading stands over. */
  private boolean isNextTitle(int line) {
    return looks.isItem(line)
        && unheaded > 0
        && (unheaded > 1
            || looks.hasManyWords(line)
            || (lines.isBullet(line) && lines.isBullet(lines.before(line))));
  }

  private boolean isScrap(int line) {
    return closed && scraps.isScrap(line) && !scraps.headsRows(line);
  }

  private void close(int line) {
    closed = true;
  }

  private void list(int line) {
    listed = true;
  }

  private void endRun(int line) {
    unheaded = 0;
  }

  private void beginPost(int line) {
    unheaded = 0;
    closed = false;
    listed = false;
    headed = false;
  }

  private void passTaken(int line) {
    if (isNextPost(line)) {
      beginPost(line);
    }
    closed |= Roles.CLOSING.contains(remains.role(line));
    headed |= remains.goneAs(line, Roles.RELATED) && others.headsOthers(line);
    listed |= others.headedList(line);
  }

  private void passSiteLine(int line) {
    listed |= lines.isSiteLine(line);
    closed = true;
  }

  private void passCredit(int line) {
    listed = false;
    closed |= lines.isNameLine(line);
  }

  private void passTitle(int line) {
    unheaded = listed ? 0 : unheaded + 1;
  }

  private void passHeading(int line) {
    listed = true;
    headed = true;
  }

  private void passText(int line) {
    unheaded = 0;
    opened |= lines.string(line).endsWith(":");
    closed &= !lines.endsSentence(line) && !scraps.headsRows(line);
  }

  /**
   * The last line that may be a sentence of the text, a few short lines between two sentences of it
   * aside.
   */
  private int lastSentence() {
    int sentence = last;
    int seen = 0;
    for (int line = lines.after(last);
        line >= 0 && seen <= MOST_BETWEEN_SENTENCES && !endsText(line);
        line = lines.after(line)) {
      boolean told = looks.isSentence(line) && (seen == 0 || !lines.string(line).endsWith(":"));
      sentence = told ? line : sentence;
      seen = told ? 0 : seen + 1;
    }
    return sentence;
  }

  /** Whether the line shows that the text has ended: taken, of the site, or a title it may list. */
  private boolean endsText(int line) {
    boolean heads = lines.string(line).endsWith(":") && !lines.isCommentHeading(line);
    return remains.gone(line)
        || remains.broken(line)
        || (!heads && lines.isOfSite(line))
        || lines.isNameLine(line)
        || looks.isFurniture(line)
        || looks.isLongItem(line);
  }
}
