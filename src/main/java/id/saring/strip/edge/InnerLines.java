package id.saring.strip.edge;

import id.saring.page.PageLines;
import id.saring.strip.cut.Cut;
import id.saring.strip.cut.Remains;
import id.saring.strip.cut.Roles;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a site puts between the paragraphs: what stands in the place of pictures, and boxes of a few
 * lines that ask the reader to follow the site. Never takes running text, sentences or lists.
 */
final class InnerLines extends EdgeFinder {
  private static final int MOST_CALL_WORDS = 14;
  private static final int MOST_BUTTON_WORDS = 4;
  private static final int MOST_HEADING_WORDS = 7;
  private static final int MOST_TITLES = 4;
  private static final int MOST_LISTED = 30;

  /** The classes of leftovers in the order in which they are tried. */
  private static final List<EdgeRule<InnerLines>> RULES =
      List.of(
          delete(
              "counter-between-paragraphs",
              Roles.COUNTER,
              (inner, line) -> inner.looks.isLoneZero(line)),
          delete(
              "tags-between-paragraphs", Roles.TAGS, (inner, line) -> inner.looks.isHashtags(line)),
          delete("placeholder", Roles.EMBED, (inner, line) -> inner.lines.isPlaceholder(line)),
          delete("placeholder", Roles.EMBED, (inner, line) -> inner.looks.isBars(line)),
          delete("placeholder", Roles.EMBED, InnerLines::isLoneLetter),
          delete("call-between-paragraphs", Roles.PROMO, InnerLines::isCall),
          delete("call-between-paragraphs", Roles.PROMO, InnerLines::isButton),
          delete("call-between-paragraphs", Roles.PROMO, InnerLines::headsCall),
          delete("heading-without-list", Roles.RELATED, InnerLines::isListHeading),
          delete("list-between-paragraphs", Roles.RELATED, InnerLines::headsTitles)
              .then(InnerLines::cutTitles),
          delete("list-between-paragraphs", Roles.RELATED, InnerLines::continuesList)
              .then(InnerLines::cutList));

  /** The last line of the list that was taken last. */
  private int listEnd;

  /** The lines between line {@code first} and line {@code last}, where running text is. */
  InnerLines(PageLines lines, Remains remains, int first, int last) {
    super(lines, remains, first, last);
  }

  @Override
  List<Cut> cuts() {
    for (int line = remains.after(first); line >= 0 && line < last; line = remains.after(line)) {
      if (line > listEnd && !lines.prose(line) && !remains.broken(line)) {
        judge(RULES, this, line);
      }
    }
    return cuts;
  }

  private static EdgeRule<InnerLines> delete(
      String name, String role, EdgeRule.Judge<InnerLines> judge) {
    return EdgeRule.delete(name, role, judge);
  }

  /** Takes the titles below their heading. */
  private void cutTitles(int heading) {
    for (int title = remains.after(heading); isTitle(title); title = remains.after(title)) {
      cut(title, "list-between-paragraphs", Roles.RELATED);
      listEnd = title;
    }
  }

  /** Takes what else the list holds that goes on in the line. */
  private void cutList(int line) {
    for (int at = remains.after(line); isListed(at); at = remains.after(at)) {
      cut(at, "list-between-paragraphs", Roles.RELATED);
      listEnd = at;
    }
  }

  /**
   * Whether a list goes on in the line, whose heading was taken in the lines right above: numbers,
   * and titles above their days, down to the next paragraph.
   */
  private boolean continuesList(int line) {
    int timed = 0;
    int seen = 0;
    boolean title = false;
    int at = isBelowTakenHeading(line) ? line : -1;
    while (isListed(at) && seen++ <= MOST_LISTED) {
      timed += title && looks.isDay(at) ? 1 : 0;
      title = isTitle(at);
      at = remains.after(at);
    }
    return timed > 0 && !title && lines.prose(at);
  }

  /** Whether a heading of other articles is among the lines that were taken right above. */
  private boolean isBelowTakenHeading(int line) {
    int above = lines.before(line);
    while (above >= 0 && remains.gone(above)) {
      if (lines.words(above) <= MOST_HEADING_WORDS
          && lines.namesOthers(above)
          && !lines.leadsOn(above)) {
        return true;
      }
      above = lines.before(above);
    }
    return false;
  }

  private boolean isListed(int line) {
    return line >= 0
        && !lines.prose(line)
        && !remains.broken(line)
        && (isTitle(line) || looks.isDay(line) || lines.isNumber(line));
  }

  /** Whether the line is the only letter alone on its line: others may number a list. */
  private boolean isLoneLetter(int line) {
    return isLetter(line)
        && IntStream.range(0, lines.count()).noneMatch(other -> other != line && isLetter(other));
  }

  private boolean isLetter(int line) {
    String text = lines.string(line);
    return text.length() == 1 && Character.isLowerCase(text.charAt(0));
  }

  /** Whether the line speaks of the site alone, and a few titles and then a paragraph follow. */
  private boolean headsTitles(int line) {
    if (lines.words(line) < 2
        || lines.isBullet(line)
        || looks.isNumbered(line)
        || lines.endsSentence(line)
        || !lines.isSiteLine(line)) {
      return false;
    }
    int titles = 0;
    int next = remains.after(line);
    while (isTitle(next) && titles <= MOST_TITLES) {
      titles++;
      next = remains.after(next);
    }
    return titles > 0 && titles <= MOST_TITLES && next >= 0 && lines.prose(next);
  }

  private boolean isTitle(int line) {
    return line >= 0
        && lines.words(line) >= EdgeLooks.HEADLINE_WORDS
        && looks.isItem(line)
        && !lines.prose(line)
        && !remains.broken(line)
        && !lines.isNameLine(line)
        && !lines.isCaption(line);
  }

  /** A line that asks the reader to follow those who speak of themselves, and no sentence. */
  private boolean isCall(int line) {
    return isShort(line, MOST_CALL_WORDS)
        && lines.isCall(line)
        && lines.speaksOfUs(line)
        && (lines.namesChannel(line) || lines.namesSite(line));
  }

  /** A call of a few words right below another. */
  private boolean isButton(int line) {
    int above = lines.before(line);
    return isShort(line, MOST_BUTTON_WORDS) && lines.isCall(line) && isPromotion(above);
  }

  /** The heading of a box: a way to the site, right above a call. */
  private boolean headsCall(int line) {
    int below = lines.after(line);
    return isShort(line, MOST_HEADING_WORDS) && lines.namesChannel(line) && isPromotion(below);
  }

  /** The heading of a list of articles, whose titles are gone: a paragraph follows. */
  private boolean isListHeading(int line) {
    int next = remains.after(line);
    return lines.words(line) >= 2
        && lines.words(line) <= MOST_HEADING_WORDS
        && next >= 0
        && lines.prose(next)
        && !lines.isBullet(line)
        && lines.namesOthers(line)
        && lines.isSiteLine(line);
  }

  private boolean isPromotion(int line) {
    return (remains.gone(line) || remains.broken(line))
        ? Roles.PROMO.equals(remains.role(line))
        : !lines.prose(line) && isCall(line);
  }

  private boolean isShort(int line, int words) {
    return lines.words(line) >= 2
        && lines.words(line) <= words
        && !lines.endsSentence(line)
        && !lines.isBullet(line)
        && !looks.isNumbered(line);
  }
}
