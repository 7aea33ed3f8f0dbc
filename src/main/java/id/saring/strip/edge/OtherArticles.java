package id.saring.strip.edge;

import id.saring.page.PageLines;
import id.saring.strip.cut.Remains;
import id.saring.strip.cut.Roles;

/** Lists of other articles beside a text: headings, titles, days. */
final class OtherArticles {
  private static final int FEWEST_TITLES = 3;
  private static final int WORDS_PER_SMALL = 3;
  private static final int MOST_BRIEF_WORDS = 4;

  private final PageLines lines;
  private final Remains remains;
  private final EdgeLooks looks;

  OtherArticles(PageLines lines, Remains remains, EdgeLooks looks) {
    this.lines = lines;
    this.remains = remains;
    this.looks = looks;
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

  /** Whether the line is a heading that says that other articles of the site follow. */
  boolean headsOthers(int line) {
    return looks.mayHead(line) && lines.words(line) > 1 && lines.namesOthers(line);
  }

  /** Whether the line says that others of a kind follow, and one does: "Loker Terkait". */
  private boolean headsOther(int line) {
    int next = remains.after(line);
    return next >= 0 && looks.isItem(next) && lines.endsInOthers(line);
  }

  /** Whether an age follows, or an item and a stamp, or a stamp and an item. */
  private boolean beginsList(int line) {
    int next = unnumbered(remains.after(line));
    int second = next < 0 ? -1 : unnumbered(remains.after(next));
    return next >= 0
        && (lines.isAge(next)
            || (second >= 0 && lines.isStamp(next) && looks.isItem(second))
            || (second >= 0 && looks.isItem(next) && (lines.isStamp(second) || lines.isAge(second)))
            || (looks.isLongItem(next) && nextIsItem(next)));
  }

  /** Whether a number alone and an item follow. */
  private boolean beginsNumbered(int line) {
    int next = remains.after(line);
    int second = next < 0 ? -1 : remains.after(next);
    return second >= 0 && lines.isNumber(next) && looks.isItem(second);
  }

  /** Whether a title and a day follow, one before the other. */
  private boolean beginsDated(int line) {
    int next = remains.after(line);
    int second = next < 0 ? -1 : remains.after(next);
    return next >= 0
        && (looks.isDated(next, remains) || (second >= 0 && looks.isDated(second, remains)));
  }

  /** Whether what was taken right below the line closes a page, and heads no list. */
  private boolean isAboveClosing(int line) {
    int next = lines.after(line);
    return next >= 0 && remains.goneAs(next, Roles.CLOSING);
  }

  private boolean nextIsItem(int line) {
    int next = unnumbered(remains.after(line));
    int third = next < 0 ? -1 : unnumbered(remains.after(next));
    return isNamelessTitle(next)
        && (!firstWord(next).equals(firstWord(line))
            || (third >= 0 && looks.isItem(third) && !firstWord(third).equals(firstWord(line))));
  }

  /** Whether the line, in a list of other things of the site, may be one of them. */
  boolean isOther(int line) {
    return !lines.prose(line)
        && ".:,;".indexOf(lines.string(line).charAt(lines.string(line).length() - 1)) < 0;
  }

  /** Whether the page ends within the line, in a list or right below a title that was taken. */
  boolean isBrokenOff(int line, boolean list) {
    int above = lines.before(line);
    boolean below = remains.goneAs(above, Roles.RELATED);
    return lines.after(line) < 0
        && (list || (below && lines.smallWords(line) * WORDS_PER_SMALL <= lines.words(line)))
        && lines.words(line) >= EdgeLooks.HEADLINE_WORDS
        && !lines.endsSentence(line)
        && !lines.prose(line);
  }

  /** Whether the line is a title that an arrow points to: "← Harga Cabai Turun". */
  boolean isArrow(int line) {
    String text = lines.string(line);
    return ((text.charAt(0) == '←' || text.charAt(text.length() - 1) == '→')
            && !lines.endsSentence(line))
        || ((text.charAt(0) == '«') != (text.charAt(text.length() - 1) == '»')
            && text.indexOf('«', 1) < 0
            && lines.isTitle(line));
  }

  /**
   * Whether the line is a title behind a bullet, beside another bullet above line {@code start}.
   */
  boolean isBulleted(int line, int start) {
    int before = remains.before(line);
    int after = remains.after(line);
    return lines.isBullet(line)
        && looks.isItem(line)
        && ((before >= 0 && lines.isBullet(before))
            || (after >= 0 && after < start && lines.isBullet(after)));
  }

  /** Whether the line heads a list, of which a title or a day stands below it. */
  boolean headsList(int line, boolean inList) {
    return looks.mayHead(line)
        && !looks.isRow(line)
        && (inList || (beginsList(line) && !isAboveClosing(line)) || headsOther(line));
  }

  /** Whether the line, taken as a heading, has a list below it. */
  boolean headedList(int line) {
    return remains.goneAs(line, Roles.RELATED)
        && lines.words(line) < EdgeLooks.HEADLINE_WORDS
        && (beginsList(line) || beginsDated(line) || beginsNumbered(line));
  }

  /** Whether the line is a title of so many words, or behind a bullet or above another. */
  boolean isTitleAlone(int line) {
    return looks.isLongItem(line) && (lines.isBullet(line) || nextIsItem(line));
  }

  /**
   * Whether the line may be a title whatever its capitals, and its day or age stands below it, a
   * section or name between them aside.
   */
  boolean isAboveTime(int line) {
    int next = remains.after(line);
    return next >= 0 && mayBeTitle(line) && (isTime(next) || isAboveTimeOfTitle(next));
  }

  /** Whether the line may be a title whatever its capitals, and its day or age stands above it. */
  boolean isBelowTime(int line) {
    int before = remains.before(line);
    return before >= 0 && isTime(before) && mayBeTitle(line);
  }

  /** Whether the line has the words and capitals of a title and a day or an age beside it. */
  boolean isTimedTitle(int line) {
    return isNamelessTitle(line) && (isAboveTime(line) || isBelowTime(line));
  }

  /** Whether the line is a title, and its age stands right below it. */
  boolean isAboveAge(int line) {
    int next = remains.after(line);
    return next >= 0 && lines.isAge(next) && isNamelessTitle(line);
  }

  /** Whether the line is a section or a name between what may be a title and its day or age. */
  boolean isOfTimedTitle(int line) {
    int above = remains.before(line);
    return above >= 0 && mayBeTitle(above) && isAboveTimeOfTitle(line);
  }

  /** Whether the line is a day or an age, a section before it aside: "Olahraga - 2 jam lalu". */
  boolean isTime(int line) {
    return looks.isDay(line) || (isBrief(line) && lines.endsInAge(line));
  }

  private boolean isAboveTimeOfTitle(int line) {
    int next = remains.after(line);
    return next >= 0 && isBrief(line) && !isTime(line) && isTime(next);
  }

  private boolean isBrief(int line) {
    return lines.words(line) >= 1
        && lines.words(line) <= MOST_BRIEF_WORDS
        && !lines.endsSentence(line);
  }

  private boolean mayBeTitle(int line) {
    return lines.words(line) >= EdgeLooks.HEADLINE_WORDS
        && !lines.endsSentence(line)
        && !isTime(line)
        && !lines.isNameLine(line)
        && !lines.prose(line);
  }

  /** Whether the line is a number alone, and a title stands right below it. */
  boolean isRank(int line) {
    return lines.isNumber(line) && isNamelessTitle(remains.after(line));
  }

  private boolean isNamelessTitle(int line) {
    return line >= 0 && looks.isLongItem(line) && !lines.isNameLine(line);
  }

  private String firstWord(int line) {
    String text = lines.string(line);
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }

  /** The line, or if it is a number alone, the next. */
  private int unnumbered(int line) {
    return line >= 0 && lines.isNumber(line) ? remains.after(line) : line;
  }
}
