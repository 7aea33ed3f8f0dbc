package id.saring.strip.edge;

import id.saring.page.PageLines;
import id.saring.strip.cut.Remains;
import id.saring.strip.cut.Roles;

/** The box that ends a page: the form for remarks, who wrote the text. */
final class ClosingBox {
  private static final int MOST_AUTHOR_WORDS = 5;
  private static final int MOST_HEAD_LINES = 60;
  private static final int MOST_BELOW = 2;
  private static final int MOST_ALONE = 2;

  private final PageLines lines;
  private final Remains remains;
  private final EdgeLooks looks;
  private final int first;
  private final int last;

  ClosingBox(PageLines lines, Remains remains, EdgeLooks looks, int first, int last) {
    this.lines = lines;
    this.remains = remains;
    this.looks = looks;
    this.first = first;
    this.last = last;
  }

  /**
   * The line that heads the form for remarks or another box that ends a page, if no running text
   * follows at once, and less in all than stands above, or a line of it alone; -1 if there is none.
   */
  int line() {
    int above = 0;
    int box = -1;
    int below = 0;
    boolean alone = false;
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
        alone = true;
      }
      boolean text = (lines.prose(line) || lines.inVerse(line)) && !remains.gone(line);
      int length = text ? lines.end(line) - lines.start(line) : 0;
      above += box < 0 ? length : 0;
      below += box < 0 ? 0 : length;
    }
    boolean less = alone ? below < above * MOST_ALONE : below * MOST_BELOW < above;
    return box >= 0 && less ? box : -1;
  }

  /**
   * Whether line {@code next} ends the page below {@code form}, the form for remarks below their
   * heading: what the site says to those who write one.
   */
  private boolean isAskedAlone(int form, int next) {
    int above = lines.before(form);
    return lines.isCommentForm(form)
        && above >= 0
        && remains.goneAs(above, Roles.CLOSING)
        && lines.after(next) < 0;
  }

  /**
   * Whether the line is the author's name as the byline has it, right below what closes a text, or
   * "About", alone or with that name, and at most a line of running text follows: what the site
   * says of itself and of who wrote.
   */
  private boolean isAuthorBox(int line) {
    int next = lines.after(line);
    return lines.words(line) <= MOST_AUTHOR_WORDS
        && !remains.gone(line)
        && (!lines.endsSentence(line) || lines.string(line).endsWith(":"))
        && next >= 0
        && (lines.prose(next) || looks.isSentence(next))
        && last <= next
        && (lines.isClosingBox(line) || isAboutSite(line) || isAuthor(line));
  }

  /** Whether the line is "About" and nothing else, right below what closes a text. */
  private boolean isAboutSite(int line) {
    int above = lines.before(line);
    return lines.words(line) == 1 && lines.isAbout(line) && remains.goneAs(above, Roles.CLOSING);
  }

  private boolean isAuthor(int line) {
    String text = lines.string(line);
    int space = text.indexOf(' ');
    boolean about = space > 0 && lines.isAbout(line);
    String name = about ? text.substring(space + 1) : text;
    int above = lines.before(line);
    boolean closed = remains.goneAs(above, Roles.CLOSING);
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
}
