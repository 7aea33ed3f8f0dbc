package id.saring.strip.structure;

import id.saring.definition.Rule;
import id.saring.page.PageLines;
import id.saring.page.SignOff;
import id.saring.strip.cut.Cut;
import id.saring.strip.cut.Remains;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what a site puts above and below an article on pages of any size: section lines over the
 * headline, lists of other articles with or without a heading, site tools, signs and file names.
 * Looks only at lines before the first and behind the last line of running text, and never takes
 * running text, sentences, name lines, sign-offs or captions.
 */
public final class EdgeLines {
  private static final String MENU = "menu";
  private static final String RELATED = "related";
  private static final int MOST_HEAD_LINES = 60;
  private static final int MOST_SECTION_WORDS = 3;
  private static final int MOST_HEADING_WORDS = 5;
  private static final int FEWEST_SENTENCE_WORDS = 3;
  private static final int HEADLINE_WORDS = 4;
  private static final int FEWEST_ITEM_WORDS = 6;
  private static final int ROW_COMMAS = 3;
  private static final int ROW_DIGITS = 4;
  private static final int MOST_BELOW_FORM = 2;
  private static final int LONGEST_BRACKET = 60;

  private final PageLines lines;
  private final Remains remains;
  private final List<Cut> cuts = new ArrayList<>();
  private final int first;
  private final int last;

  private EdgeLines(PageLines lines, Remains remains) {
    this.lines = lines;
    this.remains = remains;
    int from = -1;
    int to = -1;
    for (int line = 0; line < lines.count(); line++) {
      if (lines.prose(line) && !remains.gone(line)) {
        from = from < 0 ? line : from;
        to = line;
      }
    }
    this.first = from;
    this.last = to;
  }

  /** The site's lines in what {@code remains} before and behind the text of {@code lines}. */
  public static List<Cut> cuts(PageLines lines, Remains remains) {
    return new EdgeLines(lines, remains).cuts();
  }

  private List<Cut> cuts() {
    if (first >= 0) {
      head();
      tail();
    }
    return cuts;
  }

  private void cut(int line, String reason, String role) {
    cuts.add(Cut.structure(remains.start(line), remains.end(line), reason, role));
  }

  private void head() {
    int start = textStart();
    int title = title(start);
    boolean stamped = title >= 0 && isStamped(title, start);
    Set<String> seen = new HashSet<>();
    for (int line = remains.after(-1); line >= 0 && line < start; line = remains.after(line)) {
      if (remains.broken(line)) {
        continue;
      }
      boolean again =
          line > title ? seen.contains(lines.unbulleted(line)) : !seen.add(lines.unbulleted(line));
      if (lines.isPlaceholder(line)) {
        cut(line, "placeholder", "embed");
      } else if (line < title && remains.after(line) == title && isCategory(line)) {
        category(line);
      } else if (isSign(line) || lines.isMenu(line) || lines.isSiteLine(line)) {
        cut(line, "site-line", MENU);
      } else if (lines.isAge(line) || (line > title && title >= 0 && lines.isNumber(line))) {
        cut(line, "age-or-number-above-text", "counter");
      } else if (again && line != title && title >= 0) {
        cut(line, "line-again", "duplicate");
      } else if (line < title) {
        above(line, stamped);
      } else if (title < 0 && lines.isBullet(line) && isItem(line) && besideBullet(line, start)) {
        cut(line, "list-above-text", RELATED);
      }
    }
  }

  private void category(int line) {
    cuts.add(
        new Cut(
            remains.start(line),
            remains.end(line),
            "section-above-title",
            Cut.STRUCTURE,
            MENU,
            new Rule.Extract("category")));
  }

  /** Whether the line names a section that says what the article is about. */
  private boolean isCategory(int line) {
    return isSection(line)
        && !lines.isBullet(line)
        && !lines.isAddress(line)
        && !lines.isBareLabel(line)
        && Character.isUpperCase(lines.string(line).charAt(0))
        && !lines.namesSite(line);
  }

  /** Whether a stamp stands between the headline and the text. */
  private boolean isStamped(int title, int start) {
    for (int line = remains.after(title); line >= 0 && line < start; line = remains.after(line)) {
      if (lines.isStamp(line)) {
        return true;
      }
    }
    return false;
  }

  private void above(int line, boolean stampedBelow) {
    if (lines.isYearlessDay(line) || (stampedBelow && lines.isStamp(line))) {
      cut(line, "clock-above-title", MENU);
    } else if (lines.isBullet(line) || isItem(line) || isBarred(line)) {
      cut(line, "list-above-title", RELATED);
    } else if (isSection(line) || lines.isBareLabel(line) || lines.isAddress(line)) {
      cut(line, "section-above-title", MENU);
    }
  }

  /** A row of a table of prices or a menu between bars. */
  private boolean isBarred(int line) {
    String text = lines.string(line);
    return text.length() > 1 && text.startsWith("|") && text.endsWith("|");
  }

  /** The first line that may be a sentence of the text. */
  private int textStart() {
    for (int line = remains.after(-1); line >= 0 && line < first; line = remains.after(line)) {
      if (isSentence(line)
          && lines.words(line) > lines.functionWords(line)
          && !lines.isTitle(line)) {
        return line;
      }
    }
    return first;
  }

  /**
   * The line of the headline before line {@code start}, or -1 if no line is surely one: the first
   * that looks like one and stands above a stamp or a name, else the first that looks like one.
   */
  private int title(int start) {
    int seen = 0;
    int found = -1;
    for (int line = remains.after(-1);
        line >= 0 && line < start && seen < MOST_HEAD_LINES;
        line = remains.after(line), seen++) {
      if (isHeadline(line)) {
        int next = remains.after(line);
        if (next < start && (lines.isStamp(next) || lines.isNameLine(next))) {
          return line;
        }
        found = found < 0 ? line : found;
      }
    }
    return found;
  }

  private boolean isHeadline(int line) {
    return lines.words(line) >= HEADLINE_WORDS
        && lines.isTitle(line)
        && !lines.isBullet(line)
        && !lines.isStamp(line)
        && !lines.isNameLine(line)
        && !lines.isCaption(line)
        && !lines.isSiteLine(line);
  }

  /** Whether the line may name a section: a few words that begin with a capital, no stop. */
  private boolean isSection(int line) {
    String text = lines.string(line);
    return lines.words(line) >= 1
        && lines.words(line) <= MOST_SECTION_WORDS
        && !lines.isStamp(line)
        && !lines.isNameLine(line)
        && !lines.endsSentence(line)
        && text.chars().noneMatch(Character::isDigit)
        && (Character.isUpperCase(text.charAt(0)) || lines.words(line) == 1);
  }

  private boolean besideBullet(int line, int start) {
    int before = remains.before(line);
    int after = remains.after(line);
    return (before >= 0 && lines.isBullet(before))
        || (after >= 0 && after < start && lines.isBullet(after));
  }

  /** Whether the line holds signs alone, other than those that part pieces of a text. */
  private boolean isSign(int line) {
    String text = lines.string(line);
    boolean letterless = text.chars().noneMatch(Character::isLetterOrDigit);
    return letterless && text.chars().anyMatch(c -> "*-_=.~–—\"”'’)(#".indexOf(c) < 0);
  }

  private void tail() {
    int end = textEnd();
    int form = commentForm();
    if (form >= 0) {
      end = Math.min(end, remains.before(form));
    }
    boolean listed = lines.endsSentence(end) && lines.string(end).endsWith(":");
    boolean list = false;
    boolean unheaded = false;
    for (int line = remains.after(end); line >= 0; line = remains.after(line)) {
      if (remains.broken(line)) {
        continue;
      }
      if (form >= 0 && line >= form) {
        cut(line, "below-comment-form", "form");
      } else if (lines.isPlaceholder(line)) {
        cut(line, "placeholder", "embed");
      } else if (isSign(line) || lines.isMenu(line) || lines.isSiteLine(line)) {
        cut(line, "site-line", MENU);
        list |= lines.isSiteLine(line);
      } else if (isTags(line)) {
        cut(line, "tags-below-text", "tag_list");
      } else if (isEmptyLabel(line)) {
        cut(line, "label-without-name", "byline");
      } else if (isCredit(line) || (listed && !list)) {
        list &= !isCredit(line);
      } else if (lines.isAge(line) || (list && lines.isStamp(line))) {
        cut(line, "list-below-text", RELATED);
        list = true;
      } else if (isItem(line)
          && (list || isLongItem(line) && (lines.isBullet(line) || nextIsItem(line)))) {
        cut(line, "list-below-text", RELATED);
        unheaded = !list;
      } else if (isItem(line) && unheaded && isLongItem(line)) {
        cut(line, "list-below-text", RELATED);
      } else if (isHeading(line) && (list || beginsList(line))) {
        cut(line, "heading-below-text", RELATED);
        list = true;
      } else {
        unheaded = false;
      }
    }
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
    for (int line = remains.after(end); line >= 0 && isSentence(line); line = remains.after(line)) {
      end = line;
    }
    return end;
  }

  private boolean isSentence(int line) {
    return lines.words(line) >= FEWEST_SENTENCE_WORDS
        && lines.endsSentence(line)
        && lines.smallWords(line) * 2 >= lines.words(line);
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

  /** Whether the line looks like the title of another article, and not like a row of data. */
  private boolean isItem(int line) {
    return lines.isTitle(line) && !lines.isStamp(line) && !isRow(line);
  }

  private boolean isLongItem(int line) {
    return lines.words(line) >= FEWEST_ITEM_WORDS;
  }

  /** A numbered row, a row of names between commas, a row of figures. */
  private boolean isRow(int line) {
    String text = lines.string(line);
    int digits = 0;
    int commas = 0;
    boolean clock = false;
    for (int at = 0; at < text.length(); at++) {
      digits += Character.isDigit(text.charAt(at)) ? 1 : 0;
      clock |= isClock(text, at);
      commas += text.charAt(at) == ',' || text.charAt(at) == ';' ? 1 : 0;
    }
    boolean numbered =
        Character.isDigit(text.charAt(0))
            && text.length() > 2
            && (".)".indexOf(text.charAt(1)) >= 0 || ".)".indexOf(text.charAt(2)) >= 0);
    return numbered || clock || commas >= ROW_COMMAS || digits * ROW_DIGITS > text.length();
  }

  /** Whether hours and minutes stand around the sign at {@code at}: "16.00", "07:30". */
  private static boolean isClock(String text, int at) {
    return (text.charAt(at) == '.' || text.charAt(at) == ':')
        && at > 0
        && at + 2 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1))
        && Character.isDigit(text.charAt(at + 2))
        && (at + 3 == text.length() || !Character.isDigit(text.charAt(at + 3)));
  }

  private boolean isTags(int line) {
    String text = lines.string(line);
    return text.length() > 1 && text.charAt(0) == '#' && Character.isLetter(text.charAt(1));
  }

  private boolean nextIsItem(int line) {
    int next = remains.after(line);
    return next >= 0
        && isItem(next)
        && isLongItem(next)
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
            || (second >= 0 && lines.isStamp(next) && isItem(second))
            || (second >= 0 && isItem(next) && (lines.isStamp(second) || lines.isAge(second)))
            || (isItem(next) && isLongItem(next) && nextIsItem(next)));
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
