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
  private static final int MOST_SCRAP_WORDS = 5;
  private static final int MOST_BELOW_LEDE = 10;
  private static final int MOST_CALL_WORDS = 3;
  private static final int LONGEST_TOKEN = 40;
  private static final int FEWEST_PHONE_DIGITS = 7;

  /** Roles of what a site prints below a text, and not inside of it. */
  private static final Set<String> CLOSING =
      Set.of("share", "comment", "form", "counter", "tag_list", "menu", "copyright", "paging");

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
      inside();
      tail();
    }
    return cuts;
  }

  private void cut(int line, String reason, String role) {
    cuts.add(Cut.structure(remains.start(line), remains.end(line), reason, role));
  }

  private void head() {
    int sentence = firstSentence();
    int start = textStart(sentence);
    int title = title(sentence);
    boolean stamped = title >= 0 && isStamped(title, start);
    Set<String> seen = new HashSet<>();
    for (int line = remains.after(-1); line >= 0 && line < start; line = remains.after(line)) {
      if (remains.broken(line) || lines.prose(line)) {
        continue;
      }
      boolean again =
          line > title
              ? line < sentence && seen.contains(lines.unbulleted(line))
              : !seen.add(lines.unbulleted(line));
      if (lines.isPlaceholder(line)) {
        cut(line, "placeholder", "embed");
      } else if (line < title && remains.after(line) == title && isCategory(line)) {
        category(line);
      } else if (isSign(line)
          || (line < title && isLetterless(line))
          || lines.isMenu(line)
          || lines.isSiteLine(line)) {
        cut(line, "site-line", MENU);
      } else if (line < title && isContact(line)) {
        cut(line, "contact-above-title", MENU);
      } else if (isTemperature(lines.string(line))) {
        cut(line, "weather-above-text", MENU);
      } else if (title >= 0 && line > title && isToken(line) && standsAlone(line)) {
        cut(line, "stray-word-above-text", "placeholder");
      } else if (title >= 0 && line > title && isBulletedSection(line)) {
        cut(line, "section-above-text", MENU);
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

  /** What stands in the place of pictures between paragraphs. */
  private void inside() {
    for (int line = remains.after(first); line >= 0 && line < last; line = remains.after(line)) {
      if (!lines.prose(line) && !remains.broken(line) && lines.isPlaceholder(line)) {
        cut(line, "placeholder", "embed");
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
    } else if (lines.isNumber(line)) {
      cut(line, "age-or-number-above-text", "counter");
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

  /**
   * The line where the text begins whose first sentence is {@code sentence}: behind a lede that
   * names or stamps follow, the next line of running text.
   */
  private int textStart(int sentence) {
    int next = sentence + 1;
    if (Character.isLowerCase(lines.string(sentence).charAt(0))) {
      return sentence;
    }
    boolean named = false;
    for (int seen = 0;
        next < last && seen < MOST_BELOW_LEDE && (!lines.prose(next) || remains.gone(next));
        next++) {
      seen += remains.empty(next) ? 0 : 1;
      named |= !lines.blank(next) && (lines.isStamp(next) || lines.isNameLine(next));
    }
    return named && next <= last && lines.prose(next) ? next : sentence;
  }

  /** The first line that may be a sentence of the text. */
  private int firstSentence() {
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
    for (int line = remains.after(lastBarred(start));
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

  /** The last row of a table before line {@code start}, or -1. */
  private int lastBarred(int start) {
    int barred = -1;
    for (int line = remains.after(-1); line >= 0 && line < start; line = remains.after(line)) {
      barred = isBarred(line) ? line : barred;
    }
    return barred;
  }

  private boolean isHeadline(int line) {
    return lines.words(line) >= HEADLINE_WORDS
        && lines.isTitle(line)
        && !lines.isBullet(line)
        && !lines.isStamp(line)
        && !lines.isNameLine(line)
        && !lines.isCaption(line)
        && !lines.isSiteLine(line)
        && !isContact(line);
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
    return isLetterless(line)
        && lines.string(line).chars().anyMatch(c -> "*-_=.~–—\"”'’)(#".indexOf(c) < 0);
  }

  private boolean isLetterless(int line) {
    return lines.string(line).chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether the line gives an address of electronic mail or the number of a telephone. */
  private boolean isContact(int line) {
    String text = lines.string(line);
    int at = text.indexOf('@');
    if (at > 0 && text.indexOf('.', at) > 0) {
      return true;
    }
    int digits = 0;
    for (int i = 0; i < text.length() && digits < FEWEST_PHONE_DIGITS; i++) {
      char c = text.charAt(i);
      digits = Character.isDigit(c) ? digits + 1 : "()+- ".indexOf(c) >= 0 ? digits : 0;
    }
    return digits >= FEWEST_PHONE_DIGITS && !lines.isStamp(line);
  }

  /** Whether the line is a temperature and nothing more: "24.1 C", "31°C". */
  private static boolean isTemperature(String text) {
    int last = text.length() - 1;
    if (last < 2 || text.charAt(last) != 'C' || !Character.isDigit(text.charAt(0))) {
      return false;
    }
    return text.chars().limit(last).allMatch(c -> Character.isDigit(c) || ".,° ".indexOf(c) >= 0);
  }

  /** Whether the line is one word without a capital: the text of an image, the name of a field. */
  private boolean isToken(int line) {
    String text = lines.string(line);
    return (text.length() == 1 && Character.isLetter(text.charAt(0)))
        || (text.length() <= LONGEST_TOKEN
            && Character.isLowerCase(text.charAt(0))
            && text.chars().noneMatch(c -> c <= ' ' || Character.isUpperCase(c))
            && !lines.endsSentence(line)
            && !lines.isBareLabel(line)
            && !SignOff.alone(text));
  }

  /**
   * Whether a run of such words, this one among them, is no part of a sentence broken into lines:
   * no function word in it, no short line above it and no small letter below it.
   */
  private boolean standsAlone(int line) {
    int before = line;
    while (before >= 0 && isToken(before) && lines.functionWords(before) == 0) {
      before = remains.before(before);
    }
    int after = line;
    while (after >= 0 && isToken(after) && lines.functionWords(after) == 0) {
      after = remains.after(after);
    }
    return (before < 0
            || lines.words(before) >= HEADLINE_WORDS
            || lines.endsSentence(before)
            || lines.isBullet(before)
            || lines.isStamp(before))
        && before != line
        && (after < 0 || !Character.isLowerCase(lines.string(after).charAt(0)));
  }

  /**
   * Whether the line names a section in a list beside the stamp of the article: one word behind the
   * stamp. What stands before it, and what has more words, may be who wrote the article.
   */
  private boolean isBulletedSection(int line) {
    if (!lines.isBullet(line) || lines.words(line) > 1 || lines.isStamp(line)) {
      return false;
    }
    for (int other = lines.before(line); other >= 0 && lines.isBullet(other); ) {
      if (lines.isStamp(other)) {
        return true;
      }
      other = lines.before(other);
    }
    return false;
  }

  private void tail() {
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
                && lines.words(line) < HEADLINE_WORDS
                && beginsList(line);
        continue;
      }
      if (form >= 0 && line >= form) {
        cut(line, "below-comment-form", "form");
      } else if (lines.isPlaceholder(line)) {
        cut(line, "placeholder", "embed");
      } else if (isSign(line)
          || ((lines.isMenu(line) || lines.isSiteLine(line)) && !isNumbered(lines.string(line)))) {
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
      } else if (isItem(line)
          && (list || closed || isLongItem(line) && (lines.isBullet(line) || nextIsItem(line)))) {
        cut(line, "list-below-text", RELATED);
        unheaded = !list;
      } else if (isItem(line) && unheaded && isLongItem(line)) {
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
  }

  /** Whether rows of data stand below the line. */
  private boolean headsRows(int line) {
    int next = remains.after(line);
    return next >= 0 && !lines.isNumber(next) && !lines.isStamp(next) && isRow(next);
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
            || (!isRow(line)
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
    return isNumbered(text) || clock || commas >= ROW_COMMAS || digits * ROW_DIGITS > text.length();
  }

  private static boolean isNumbered(String text) {
    return Character.isDigit(text.charAt(0)) && (isItemSign(text, 1) || isItemSign(text, 2));
  }

  /** Whether a stop or bracket with a blank behind it stands at {@code at}: "1. ", "10) ". */
  private static boolean isItemSign(String text, int at) {
    return at + 1 < text.length()
        && ".)".indexOf(text.charAt(at)) >= 0
        && text.charAt(at + 1) <= ' ';
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
