package id.saring.strip.structure;

import id.saring.page.PageLines;
import id.saring.page.SignOff;
import id.saring.strip.cut.Cut;
import id.saring.strip.cut.Remains;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a site puts below the text: lists of other articles with or without a heading, tags, forms,
 * tools. Never takes running text, sentences, name lines, sign-offs or captions.
 */
final class TailLines extends EdgeFinder {
  private static final int MOST_HEADING_WORDS = 5;
  private static final int MOST_AUTHOR_WORDS = 5;
  private static final int MOST_HEAD_LINES = 60;
  private static final int MOST_BETWEEN_SENTENCES = 4;
  private static final int MOST_BELOW_BOX = 2;
  private static final int LONGEST_BRACKET = 60;
  private static final int MOST_SCRAP_WORDS = 5;
  private static final int MOST_CALL_WORDS = 3;
  private static final int MOST_SLOT_WORDS = 3;
  private static final int FEWEST_CONTACTS = 3;
  private static final int FEWEST_OWNED = 2;
  private static final int MOST_OFFICE_NAMES = 2;
  private static final int WORDS_PER_SMALL = 3;
  private static final String COPYRIGHT = "copyright";
  private static final int CLOSING_WEIGHT = 2;
  private static final int FEWEST_ABOVE = 4;
  private static final int FEWEST_FRAMED = 3;
  private static final int FEWEST_FRAMING = 5;
  private static final int HEAVIEST_ABOVE = 8;
  private static final int FEWEST_TITLES = 3;

  /** Roles of what a site prints below a text, and not inside of it. */
  private static final Set<String> CLOSING =
      Set.of("share", "comment", "form", "counter", "tag_list", "menu", "copyright", "paging");

  /** The tail of {@code lines}, whose running text goes from line {@code first} to {@code last}. */
  TailLines(PageLines lines, Remains remains, int first, int last) {
    super(lines, remains, first, last);
  }

  @Override
  List<Cut> cuts() {
    int end = textEnd();
    int box = closingBox();
    if (box >= 0) {
      end = Math.min(end, remains.before(box));
    }
    int contacts = contacts(end);
    int titles = listHead(lines);
    long signed = IntStream.range(end + 1, lines.count()).filter(this::isTitleAboveDay).count();
    boolean listed = lines.endsSentence(end) && lines.string(end).endsWith(":");
    boolean closed = false;
    boolean list = false;
    boolean others = false;
    int unheaded = 0;
    for (int line = end + 1; line < lines.count(); line++) {
      if (lines.blank(line)) {
        continue;
      }
      if (remains.broken(line) && (box < 0 || line < box)) {
        continue;
      }
      if (remains.gone(line)) {
        closed |= CLOSING.contains(remains.role(line));
        others |= RELATED.equals(remains.role(line)) && headsOthers(line);
        list |=
            RELATED.equals(remains.role(line))
                && lines.words(line) < EdgeLooks.HEADLINE_WORDS
                && (beginsList(line) || beginsDated(line) || beginsNumbered(line));
        continue;
      }
      if (box >= 0 && line >= box) {
        cut(line, "below-closing-box", MENU);
      } else if (line >= contacts) {
        cut(line, "contact-below-text", MENU);
      } else if (lines.isPlaceholder(line)) {
        cut(line, "placeholder", "embed");
      } else if (line >= titles) {
        cut(line, "list-below-text", RELATED);
      } else if (lines.inOwnList(line)) {
        unheaded = 0;
      } else if (looks.isSign(line)
          || lines.isMenuRow(line)
          || (lines.isOfSite(line) && !looks.isNumbered(line))) {
        cut(line, "site-line", MENU);
        list |= lines.isSiteLine(line);
        closed = true;
      } else if (lines.leadsOn(line)) {
        cut(line, "list-below-text", RELATED);
        list = true;
      } else if (looks.opensWithHashtag(line)) {
        cut(line, "tags-below-text", "tag_list");
        closed = true;
      } else if (lines.isNumber(line) && lines.string(line).indexOf('|') >= 0) {
        cut(line, "counter-below-text", "counter");
        closed = true;
      } else if (isOwner(line)) {
        cut(line, "owner-below-text", "copyright");
        closed = true;
      } else if (signed > 1 && (isSignedDay(line) || isTitleAboveDay(line))) {
        cut(line, "list-below-text", RELATED);
        list = true;
      } else if (isEmptyLabel(line)) {
        cut(line, "label-without-name", "byline");
      } else if ((list || others) && isBeforeStamp(line)) {
        cut(line, "list-below-text", RELATED);
      } else if ((list || others) && isLabelledTitle(line)) {
        cut(line, "list-below-text", RELATED);
      } else if (isSlot(line)) {
        cut(line, "slot-below-text", MENU);
      } else if (isCredit(line)) {
        list = false;
        closed |= lines.isNameLine(line);
      } else if (listed && !list && !closed) {
        unheaded = 0;
      } else if (isArrow(line)) {
        cut(line, "arrow-below-text", "paging");
        closed = true;
      } else if (lines.isAge(line)
          || ((list || closed) && (lines.isStamp(line) || lines.isNumber(line)))) {
        cut(line, "list-below-text", RELATED);
        list = true;
      } else if (looks.isItem(line)
          && (list
              || closed
              || (looks.isLongItem(line) && (lines.isBullet(line) || nextIsItem(line))))) {
        cut(line, "list-below-text", RELATED);
        unheaded = list ? 0 : unheaded + 1;
      } else if ((list && looks.isDated(line, remains)) || isBrokenOff(line, list)) {
        cut(line, "list-below-text", RELATED);
      } else if (looks.isItem(line) && unheaded > 0 && (unheaded > 1 || looks.isLongItem(line))) {
        cut(line, "list-below-text", RELATED);
        unheaded++;
      } else if (headsOthers(line)
          || (mayHead(line)
              && !looks.isRow(line)
              && (list || (beginsList(line) && !isAboveClosing(line)) || headsOther(line)))) {
        cut(line, "heading-below-text", RELATED);
        list = true;
        others |= headsOthers(line);
      } else if (others && isOther(line)) {
        cut(line, "list-below-text", RELATED);
      } else if (closed && isScrap(line) && !headsRows(line)) {
        cut(line, "below-text", MENU);
      } else {
        unheaded = 0;
        listed |= lines.string(line).endsWith(":");
        closed &= !lines.endsSentence(line) && !headsRows(line);
      }
    }
    cutEnclosed(end);
    return cuts;
  }

  /**
   * The line that speaks of the site alone and heads the bullets that end the page, if they may be
   * titles of other articles, questions among them; the number of lines if there is none.
   */
  static int listHead(PageLines lines) {
    int titles = 0;
    int bullets = 0;
    int line = lines.before(lines.count());
    while (line > 0
        && lines.isBullet(line)
        && lines.words(line) >= EdgeLooks.HEADLINE_WORDS
        && !lines.string(line).endsWith(".")) {
      titles += lines.isTitle(line) ? 1 : 0;
      bullets++;
      line = lines.before(line);
    }
    boolean list = bullets >= FEWEST_TITLES && titles * 2 >= bullets;
    return list && line > lines.firstProse() && lines.isSiteLine(line) ? line : lines.count();
  }

  /**
   * Takes what stands among lines of the site behind line {@code end}, where no sentence follows:
   * below some that close a page, and above others or the end.
   */
  private void cutEnclosed(int end) {
    Map<Integer, String> taken = new HashMap<>();
    cuts.forEach(cut -> taken.put(lines.lineAt(cut.start()), cut.role()));
    int from = end;
    for (int line = remains.after(end); line >= 0; line = remains.after(line)) {
      boolean text = lines.prose(line) || looks.isSentence(line);
      from = text && !taken.containsKey(line) ? line : from;
    }
    boolean framed = goneAbove() >= FEWEST_FRAMING;
    int weight = 0;
    List<Integer> run = new ArrayList<>();
    for (int line = lines.after(from); line >= 0; line = lines.after(line)) {
      String role = remains.gone(line) ? remains.role(line) : taken.get(line);
      if (role == null) {
        run.add(line);
        continue;
      }
      if (weight >= (framed ? FEWEST_FRAMED : FEWEST_ABOVE)) {
        run.forEach(this::cutAmong);
      }
      run.clear();
      weight += CLOSING.contains(role) ? CLOSING_WEIGHT : 1;
    }
    if (weight >= (framed ? FEWEST_ABOVE : HEAVIEST_ABOVE)) {
      run.forEach(this::cutAmong);
    }
  }

  /** Number of the site's lines above the text. */
  private int goneAbove() {
    int gone = 0;
    for (int line = 0; line < first; line++) {
      gone += remains.gone(line) ? 1 : 0;
    }
    return gone;
  }

  private void cutAmong(int line) {
    if (!remains.broken(line)
        && !lines.inOwnList(line)
        && !lines.isNameLine(line)
        && !SignOff.alone(lines.string(line))) {
      cut(line, "among-site-lines", MENU);
    }
  }

  /** Whether rows of data stand below the line. */
  private boolean headsRows(int line) {
    int next = remains.after(line);
    return next >= 0 && !lines.isNumber(next) && !lines.isStamp(next) && looks.isRow(next);
  }

  /**
   * Whether the line, below the end of a text, belongs to the site: a few words or numbers and no
   * sentence, or words that no function word joins.
   */
  private boolean isScrap(int line) {
    String text = lines.string(line);
    boolean call = lines.words(line) <= MOST_CALL_WORDS && text.endsWith("!");
    return !lines.prose(line)
        && (call || !lines.endsSentence(line))
        && (lines.isNumber(line)
            || (!looks.isRow(line)
                && (lines.words(line) <= MOST_SCRAP_WORDS || lines.functionWords(line) == 0)));
  }

  /**
   * The line that heads the form for remarks or another box that ends a page, if no running text
   * follows at once, and less in all than stands above; -1 if there is none.
   */
  private int closingBox() {
    int above = 0;
    int box = -1;
    int below = 0;
    for (int line = first; line < lines.count(); line++) {
      if (lines.blank(line)) {
        continue;
      }
      if (box < 0 && (lines.isCommentForm(line) || lines.isClosingBox(line))) {
        int next = lines.after(line);
        box =
            next < 0 || !lines.prose(next) || remains.gone(next) || isAskedAlone(line, next)
                ? line
                : -1;
      }
      if (box < 0 && line > first && isAuthorBox(line)) {
        box = line;
      }
      int prose =
          lines.prose(line) && !remains.gone(line) ? lines.end(line) - lines.start(line) : 0;
      above += box < 0 ? prose : 0;
      below += box < 0 ? 0 : prose;
    }
    return box >= 0 && below * MOST_BELOW_BOX < above ? box : -1;
  }

  /**
   * Whether line {@code next} ends the page below {@code form}, the form for remarks below their
   * heading: what the site says to those who write one.
   */
  private boolean isAskedAlone(int form, int next) {
    int above = lines.before(form);
    return lines.isCommentForm(form)
        && above >= 0
        && remains.gone(above)
        && CLOSING.contains(remains.role(above))
        && lines.after(next) < 0;
  }

  /**
   * Whether the line is the author's name as the byline has it, right below what closes a text, or
   * "About" and that name, and at most a line of running text follows: what the site says of who
   * wrote.
   */
  private boolean isAuthorBox(int line) {
    int next = lines.after(line);
    return lines.words(line) <= MOST_AUTHOR_WORDS
        && !remains.gone(line)
        && !lines.endsSentence(line)
        && next >= 0
        && (lines.prose(next) || looks.isSentence(next))
        && last <= next
        && (lines.isClosingBox(line) || isAuthor(line));
  }

  private boolean isAuthor(int line) {
    String text = lines.string(line);
    int space = text.indexOf(' ');
    boolean about = space > 0 && lines.isAbout(line);
    String name = about ? text.substring(space + 1) : text;
    int above = lines.before(line);
    boolean closed = remains.gone(above) && CLOSING.contains(remains.role(above));
    if (!(about || closed) || name.indexOf(' ') < 0 || lines.smallWords(line) > 0) {
      return false;
    }
    for (int head = 0; head < Math.min(first, MOST_HEAD_LINES); head++) {
      if (lines.string(head).contains(name)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The first of the lines behind line {@code end} that say how and when an office is reached, with
   * their headings and nothing else to the end of the page; the number of lines if there are too
   * few, or none on the web and no owner named below them.
   */
  private int contacts(int end) {
    int start = lines.count();
    int contacts = 0;
    int hours = 0;
    int headings = 0;
    boolean onWeb = false;
    for (int line = remains.before(lines.count()); line > end; line = remains.before(line)) {
      if (isOwner(line) || isCounted(line)) {
        continue;
      }
      boolean web = looks.isOnWeb(line);
      if (web || lines.isStreet(line) || looks.isContact(line) || lines.isContactLabel(line)) {
        contacts++;
        start = line;
      } else if (contacts > 0 && lines.isOpeningHours(line)) {
        hours++;
        start = line;
      } else if (contacts == 0 || headings++ > (hours > 0 ? 1 : 0) || !mayHead(line)) {
        break;
      }
      onWeb |= web;
    }
    if (hours > 0 && remains.before(start) > end && mayHead(remains.before(start))) {
      start = remains.before(start);
    }
    start = contacts > 0 ? named(start, end) : start;
    if (contacts > 0 && lines.string(lines.before(start)).endsWith(":")) {
      return lines.count();
    }
    boolean told = onWeb ? contacts >= FEWEST_CONTACTS : contacts >= FEWEST_OWNED && isOwned(start);
    return told ? start : lines.count();
  }

  /**
   * The first of the few headings above line {@code contact}, the name of an office and its
   * building, that stand below a line of the site; that line itself if none do.
   */
  private int named(int contact, int end) {
    int above = lines.before(contact);
    int heading = contact;
    for (int seen = 0; seen < MOST_OFFICE_NAMES && above > end && !remains.gone(above); seen++) {
      if (!mayHead(above)) {
        return contact;
      }
      heading = above;
      above = lines.before(above);
    }
    return above > end && remains.gone(above) ? heading : contact;
  }

  /** Whether the line is what a site counts, or so many. */
  private boolean isCounted(int line) {
    return lines.isNumber(line) || lines.isSiteLine(line);
  }

  /** Whether the owner of the page is named behind line {@code from}. */
  private boolean isOwned(int from) {
    for (int line = from; line < lines.count(); line++) {
      if (remains.gone(line) ? COPYRIGHT.equals(remains.role(line)) : isOwnerNamed(line)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The last line that may be a sentence of the text, a few short lines between two sentences of it
   * aside.
   */
  private int textEnd() {
    int end = last;
    int seen = 0;
    for (int line = lines.after(end);
        line >= 0 && seen <= MOST_BETWEEN_SENTENCES && !endsText(line);
        line = lines.after(line)) {
      boolean sentence = looks.isSentence(line) && (seen == 0 || !lines.string(line).endsWith(":"));
      end = sentence ? line : end;
      seen = sentence ? 0 : seen + 1;
    }
    return end;
  }

  /** Whether the line shows that the text has ended: taken, of the site, or a title it may list. */
  private boolean endsText(int line) {
    boolean heads = lines.string(line).endsWith(":") && !lines.isCommentHeading(line);
    return remains.gone(line)
        || remains.broken(line)
        || (!heads && lines.isOfSite(line))
        || lines.isNameLine(line)
        || looks.isFurniture(line)
        || (looks.isItem(line) && looks.isLongItem(line));
  }

  /** A line that says who made the article: a name, a sign-off, something in brackets. */
  private boolean isCredit(int line) {
    String text = lines.string(line);
    return lines.isNameLine(line)
        || SignOff.start(text) == 0
        || SignOff.alone(text)
        || (text.startsWith("(") && text.length() <= LONGEST_BRACKET)
        || lines.isCaption(line);
  }

  /** Whether the line is a label with a colon, and nobody's name stands behind or below it. */
  private boolean isEmptyLabel(int line) {
    int next = remains.after(line);
    int below = lines.after(line);
    boolean listed = below >= 0 && remains.gone(below) && RELATED.equals(remains.role(below));
    return lines.isBareLabel(line)
        && lines.string(line).endsWith(":")
        && (next < 0
            || listed
            || lines.isBareLabel(next)
            || lines.isSiteLine(next)
            || lines.isPlaceholder(next));
  }

  /**
   * Whether the line is a few words between the end of a text, signed in brackets, and lines of the
   * site: the text of a picture, the place of an advertisement.
   */
  private boolean isSlot(int line) {
    int above = lines.before(line);
    int below = lines.after(line);
    return lines.words(line) >= 1
        && lines.words(line) <= MOST_SLOT_WORDS
        && !lines.endsSentence(line)
        && !lines.isStamp(line)
        && !lines.isNameLine(line)
        && !lines.isCaption(line)
        && !lines.isBullet(line)
        && !SignOff.alone(lines.string(line))
        && !remains.gone(above)
        && isSigned(lines.string(above))
        && below >= 0
        && (remains.gone(below) || lines.isOfSite(below));
  }

  /** Whether a text ends with initials or a name in brackets, alone or behind its last sentence. */
  private static boolean isSigned(String text) {
    boolean alone = text.startsWith("(") && text.length() <= LONGEST_BRACKET;
    return text.endsWith(")") && (alone || SignOff.start(text) >= 0);
  }

  /** Whether the line is a word in small letters that joins the stamp below it: "on". */
  private boolean isBeforeStamp(int line) {
    int next = remains.after(line);
    return lines.words(line) == 1
        && lines.smallWords(line) == 1
        && !lines.endsSentence(line)
        && next >= 0
        && lines.isStamp(next);
  }

  /** Whether the line is the name and the day of an article: "by Sari Dewi 4 Jun 2024". */
  private boolean isSignedDay(int line) {
    return lines.isNameLine(line) && lines.isStamp(line);
  }

  /** Whether the line may be a title, and a name and a day stand below it. */
  private boolean isTitleAboveDay(int line) {
    int next = remains.empty(line) ? -1 : remains.after(line);
    return next >= 0
        && isSignedDay(next)
        && lines.isTitle(line)
        && looks.isLongItem(line)
        && !lines.isNameLine(line);
  }

  private boolean isOwnerNamed(int line) {
    return !lines.blank(line) && isOwner(line);
  }

  /**
   * Whether the line names the owner of the page behind the sign of copyright, and no photo, or
   * ends the page below it as a name.
   */
  private boolean isOwner(int line) {
    String text = lines.string(line);
    int above = lines.before(line);
    boolean below =
        above >= 0
            && lines.after(line) < 0
            && lines.isNameLine(line)
            && lines.string(above).charAt(0) == '©';
    return below || (text.charAt(0) == '©' && text.indexOf('/') < 0 && !lines.prose(line));
  }

  /** Whether the page ends within the line, in a list or right below a title that was taken. */
  private boolean isBrokenOff(int line, boolean list) {
    int above = lines.before(line);
    boolean below = remains.gone(above) && RELATED.equals(remains.role(above));
    return lines.after(line) < 0
        && (list || (below && lines.smallWords(line) * WORDS_PER_SMALL <= lines.words(line)))
        && lines.words(line) >= EdgeLooks.HEADLINE_WORDS
        && !lines.endsSentence(line)
        && !lines.prose(line);
  }

  /** Whether the line is a title that an arrow points to: "← Harga Cabai Turun". */
  private boolean isArrow(int line) {
    String text = lines.string(line);
    return (text.charAt(0) == '←' || text.charAt(text.length() - 1) == '→')
            && !lines.endsSentence(line)
        || (text.charAt(0) == '«') != (text.charAt(text.length() - 1) == '»')
            && text.indexOf('«', 1) < 0
            && lines.isTitle(line);
  }

  private boolean nextIsItem(int line) {
    int next = unnumbered(remains.after(line));
    int third = next < 0 ? -1 : unnumbered(remains.after(next));
    return isLongItem(next)
        && (!firstWord(next).equals(firstWord(line))
            || (third >= 0 && looks.isItem(third) && !firstWord(third).equals(firstWord(line))));
  }

  private boolean isLongItem(int line) {
    return line >= 0 && looks.isItem(line) && looks.isLongItem(line) && !lines.isNameLine(line);
  }

  private String firstWord(int line) {
    String text = lines.string(line);
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }

  /** Whether an age follows, or an item and a stamp, or a stamp and an item. */
  private boolean beginsList(int line) {
    int next = unnumbered(remains.after(line));
    int second = next < 0 ? -1 : unnumbered(remains.after(next));
    return next >= 0
        && (lines.isAge(next)
            || (second >= 0 && lines.isStamp(next) && looks.isItem(second))
            || (second >= 0 && looks.isItem(next) && (lines.isStamp(second) || lines.isAge(second)))
            || (looks.isItem(next) && looks.isLongItem(next) && nextIsItem(next)));
  }

  /** Whether what was taken right below the line closes a page, and heads no list. */
  private boolean isAboveClosing(int line) {
    int next = lines.after(line);
    return next >= 0 && remains.gone(next) && CLOSING.contains(remains.role(next));
  }

  /** Whether a number alone and an item follow. */
  private boolean beginsNumbered(int line) {
    int next = remains.after(line);
    int second = next < 0 ? -1 : remains.after(next);
    return second >= 0 && lines.isNumber(next) && looks.isItem(second);
  }

  /** The line, or if it is a number alone, the next. */
  private int unnumbered(int line) {
    return line >= 0 && lines.isNumber(line) ? remains.after(line) : line;
  }

  /** Whether a title and a day follow, one before the other. */
  private boolean beginsDated(int line) {
    int next = remains.after(line);
    int second = next < 0 ? -1 : remains.after(next);
    return next >= 0
        && (looks.isDated(next, remains) || (second >= 0 && looks.isDated(second, remains)));
  }

  /** Whether the line is a heading that says that other articles of the site follow. */
  private boolean headsOthers(int line) {
    return mayHead(line) && lines.words(line) > 1 && lines.namesOthers(line);
  }

  /** Whether the line is a title whose first word may label a name: "Tim Desa Juara Lomba". */
  private boolean isLabelledTitle(int line) {
    return lines.isNameLine(line)
        && looks.isItem(line)
        && lines.words(line) > EdgeLooks.HEADLINE_WORDS
        && lines.string(line).indexOf(':') < 0;
  }

  /** Whether the line, in a list of other things of the site, may be one of them. */
  private boolean isOther(int line) {
    return !lines.prose(line)
        && ".:,;".indexOf(lines.string(line).charAt(lines.string(line).length() - 1)) < 0;
  }

  /** Whether the line says that others of a kind follow, and one does: "Loker Terkait". */
  private boolean headsOther(int line) {
    int next = remains.after(line);
    return next >= 0 && looks.isItem(next) && lines.endsInOthers(line);
  }

  private boolean mayHead(int line) {
    String text = lines.string(line);
    return lines.words(line) >= 1
        && lines.words(line) <= MOST_HEADING_WORDS
        && !lines.endsSentence(line)
        && !lines.isStamp(line)
        && Character.isUpperCase(text.charAt(0));
  }
}
