package id.saring.strip.structure;

import id.saring.page.PageLines;
import id.saring.page.SignOff;
import id.saring.strip.cut.Cut;
import id.saring.strip.cut.Remains;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a site puts below the text: lists of other articles with or without a heading, tags, forms,
 * tools. Never takes running text, sentences, name lines, sign-offs or captions.
 */
final class TailLines {
  private static final String MENU = "menu";
  static final String RELATED = "related";
  private static final int MOST_HEADING_WORDS = 5;
  private static final int MOST_BELOW_FORM = 2;
  private static final int LONGEST_BRACKET = 60;
  private static final int MOST_SCRAP_WORDS = 5;
  private static final int MOST_CALL_WORDS = 3;

  /** Roles of what a site prints below a text, and not inside of it. */
  private static final Set<String> CLOSING =
      Set.of("share", "comment", "form", "counter", "tag_list", "menu", "copyright", "paging");

  private final PageLines lines;
  private final Remains remains;
  private final EdgeLooks looks;
  private final int first;
  private final int last;
  private final List<Cut> cuts = new ArrayList<>();

  /** The tail of {@code lines}, whose running text goes from line {@code first} to {@code last}. */
  TailLines(PageLines lines, Remains remains, int first, int last) {
    this.lines = lines;
    this.remains = remains;
    this.looks = new EdgeLooks(lines);
    this.first = first;
    this.last = last;
  }

  /** The site's lines below the text. */
  List<Cut> cuts() {
    int end = textEnd();
    int form = commentForm();
    if (form >= 0) {
      end = Math.min(end, remains.before(form));
    }
    boolean listed = lines.endsSentence(end) && lines.string(end).endsWith(":");
    boolean closed = false;
    boolean list = false;
    boolean unheaded = false;
    for (int line = end + 1; line < lines.count(); line++) {
      if (lines.blank(line) || remains.broken(line)) {
        continue;
      }
      if (remains.gone(line)) {
        closed |= CLOSING.contains(remains.role(line));
        list |=
            RELATED.equals(remains.role(line))
                && lines.words(line) < EdgeLooks.HEADLINE_WORDS
                && (beginsList(line) || beginsDated(line));
        continue;
      }
      if (form >= 0 && line >= form) {
        cut(line, "below-comment-form", "form");
      } else if (lines.isPlaceholder(line)) {
        cut(line, "placeholder", "embed");
      } else if (looks.isSign(line)
          || ((lines.isMenu(line) || lines.isSiteLine(line)) && !looks.isNumbered(line))) {
        cut(line, "site-line", MENU);
        list |= lines.isSiteLine(line);
        closed = true;
      } else if (isTags(line)) {
        cut(line, "tags-below-text", "tag_list");
        closed = true;
      } else if (isEmptyLabel(line)) {
        cut(line, "label-without-name", "byline");
      } else if (isCredit(line)) {
        list = false;
        closed |= lines.isNameLine(line);
      } else if (listed && !list && !closed) {
        unheaded = false;
      } else if (lines.isAge(line) || ((list || closed) && lines.isStamp(line))) {
        cut(line, "list-below-text", RELATED);
        list = true;
      } else if (looks.isItem(line)
          && (list
              || closed
              || (looks.isLongItem(line) && (lines.isBullet(line) || nextIsItem(line))))) {
        cut(line, "list-below-text", RELATED);
        unheaded = !list;
      } else if (list && looks.isDated(line, remains)) {
        cut(line, "list-below-text", RELATED);
      } else if (looks.isItem(line) && unheaded && looks.isLongItem(line)) {
        cut(line, "list-below-text", RELATED);
      } else if (isHeading(line) && (list || beginsList(line))) {
        cut(line, "heading-below-text", RELATED);
        list = true;
      } else if (closed && isScrap(line) && !headsRows(line)) {
        cut(line, "below-text", MENU);
      } else {
        unheaded = false;
        listed |= lines.string(line).endsWith(":");
        closed &= !lines.endsSentence(line) && !headsRows(line);
      }
    }
    return cuts;
  }

  private void cut(int line, String reason, String role) {
    cuts.add(remains.cut(line, reason, role));
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
   * The line that heads the form for remarks, if no running text follows at once, and less in all
   * than stands above; -1 if there is none.
   */
  private int commentForm() {
    int above = 0;
    int form = -1;
    int below = 0;
    for (int line = first; line < lines.count(); line++) {
      if (lines.blank(line)) {
        continue;
      }
      if (form < 0 && lines.isCommentForm(line)) {
        int next = lines.after(line);
        form = next < 0 || !lines.prose(next) ? line : -1;
      }
      int prose =
          lines.prose(line) && !remains.gone(line) ? lines.end(line) - lines.start(line) : 0;
      above += form < 0 ? prose : 0;
      below += form < 0 ? 0 : prose;
    }
    return form >= 0 && below * MOST_BELOW_FORM < above ? form : -1;
  }

  /** The last line that may be a sentence of the text. */
  private int textEnd() {
    int end = last;
    for (int line = remains.after(end);
        line >= 0 && looks.isSentence(line);
        line = remains.after(line)) {
      end = line;
    }
    return end;
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
    return lines.isBareLabel(line)
        && lines.string(line).endsWith(":")
        && (next < 0 || lines.isBareLabel(next) || lines.isSiteLine(next));
  }

  private boolean isTags(int line) {
    String text = lines.string(line);
    return text.length() > 1 && text.charAt(0) == '#' && Character.isLetter(text.charAt(1));
  }

  private boolean nextIsItem(int line) {
    int next = remains.after(line);
    return next >= 0
        && looks.isItem(next)
        && looks.isLongItem(next)
        && !firstWord(next).equals(firstWord(line));
  }

  private String firstWord(int line) {
    String text = lines.string(line);
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }

  /** Whether an age follows, or an item and a stamp, or a stamp and an item. */
  private boolean beginsList(int line) {
    int next = remains.after(line);
    int second = next < 0 ? -1 : remains.after(next);
    return next >= 0
        && (lines.isAge(next)
            || (second >= 0 && lines.isStamp(next) && looks.isItem(second))
            || (second >= 0 && looks.isItem(next) && (lines.isStamp(second) || lines.isAge(second)))
            || (looks.isItem(next) && looks.isLongItem(next) && nextIsItem(next)));
  }

  /** Whether a title and a day follow, one before the other. */
  private boolean beginsDated(int line) {
    int next = remains.after(line);
    int second = next < 0 ? -1 : remains.after(next);
    return next >= 0
        && (looks.isDated(next, remains) || (second >= 0 && looks.isDated(second, remains)));
  }

  private boolean isHeading(int line) {
    String text = lines.string(line);
    return lines.words(line) >= 1
        && lines.words(line) <= MOST_HEADING_WORDS
        && !lines.endsSentence(line)
        && !lines.isStamp(line)
        && Character.isUpperCase(text.charAt(0));
  }
}
