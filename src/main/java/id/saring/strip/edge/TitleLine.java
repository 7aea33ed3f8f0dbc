package id.saring.strip.edge;

import id.saring.page.PageLines;
import id.saring.page.TitleSigns;
import id.saring.strip.cut.Remains;
import id.saring.strip.cut.Roles;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** The headline above a text, and what stands above it because it is one. */
final class TitleLine {
  private static final int MOST_LINES = 60;
  private static final int MOST_MOTTO_WORDS = 12;
  private static final int MOST_TOPIC_WORDS = 6;
  private static final int FEWEST_MORE_WORDS = 3;
  private static final int LONGEST_PLACE = 40;

  private final PageLines lines;
  private final Remains remains;
  private final EdgeLooks looks;
  private final BarRows rows;
  private final SectionWords sections;
  private final Bylines bylines;
  private final Offices offices;

  TitleLine(
      PageLines lines,
      Remains remains,
      EdgeLooks looks,
      BarRows rows,
      SectionWords sections,
      Bylines bylines,
      Offices offices) {
    this.lines = lines;
    this.remains = remains;
    this.looks = looks;
    this.rows = rows;
    this.sections = sections;
    this.bylines = bylines;
    this.offices = offices;
  }

  /**
   * The line of the headline before line {@code start}, or -1 if no line is surely one: the first
   * that looks like one and stands above a stamp or a name, else the first that looks like one.
   */
  int above(int start) {
    int seen = 0;
    int found = -1;
    int last = lines.before(start);
    if (isTopTwice(start)) {
      return last > 0 && isHeadline(last) && isBelowDay(last, start) ? last : remains.after(-1);
    }
    int saidAgain = saidAgain(start);
    if (saidAgain >= 0) {
      return saidAgain;
    }
    int belowTopic = belowTopic(start);
    if (belowTopic >= 0) {
      return belowTopic;
    }
    if (isMasthead(remains.after(-1), start)) {
      return remains.before(start);
    }
    for (int line = remains.after(rows.lastBarred(start));
        line >= 0 && line < start && seen < MOST_LINES;
        line = remains.after(line), seen++) {
      if (isHeadline(line) && !isTicked(line, start) && !isAgedTitle(line, start)) {
        int next = remains.after(line);
        boolean name =
            found >= 0
                && remains.before(line) == found
                && lines.mayBeName(line)
                && (lines.functionWords(line) == 0 || lines.words(line) < lines.words(found));
        boolean bylined =
            next < start && !name && (bylines.isBylined(next) || bylines.isAboveStamp(next, start));
        if (bylined || isBelowDay(line, start)) {
          return line;
        }
        found = found < 0 ? line : found;
      }
    }
    return found;
  }

  boolean isHeadline(int line) {
    return lines.words(line) >= EdgeLooks.HEADLINE_WORDS
        && lines.isTitle(line)
        && !lines.isBullet(line)
        && (!lines.isStamp(line) || isDatedHeadline(line))
        && (!lines.isNameLine(line) || isTopLine(line))
        && !lines.isCaption(line)
        && !lines.isSiteLine(line)
        && !lines.isFactLine(line)
        && !lines.isMenuRow(line)
        && !rows.isPrices(line)
        && !sections.isGluedSections(line)
        && !looks.isContact(line)
        && !offices.isStreet(line)
        && !looks.isSlogan(line);
  }

  /**
   * Whether a weekday with its day, as blogs set it above each article, stands right above the line
   * and the text, which begins on line {@code start}, right below.
   */
  boolean isBelowDay(int line, int start) {
    int day = lines.before(line);
    return day >= 0
        && lines.isDayHeader(day)
        && lines.blank(line - 1)
        && remains.after(line) == start;
  }

  /** Whether a stamp stands between the headline and the text. */
  boolean isStamped(int title, int start) {
    for (int line = remains.after(title); line >= 0 && line < start; line = remains.after(line)) {
      if (lines.isStamp(line)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the line opens the page of a blog and says what the blog is about: the day of the
   * article and its headline stand right below.
   */
  boolean isMotto(int line) {
    int day = lines.after(line);
    int headline = day < 0 ? -1 : lines.after(day);
    return line == lines.after(-1)
        && headline >= 0
        && lines.words(line) <= MOST_MOTTO_WORDS
        && lines.isDayHeader(day)
        && lines.blank(headline - 1)
        && isHeadline(headline);
  }

  /**
   * Whether the line names the page of a label: the first of all, above lines of the site that were
   * taken, and a day and a headline below those.
   */
  boolean isListingName(int line) {
    int next = lines.after(line);
    if (line != lines.after(-1) || next < 0 || !isTakenMenu(next)) {
      return false;
    }
    while (next >= 0 && isTakenMenu(next)) {
      next = lines.after(next);
    }
    int below = next < 0 ? -1 : lines.after(next);
    return below >= 0 && lines.isStamp(next) && isHeadline(below);
  }

  private boolean isTakenMenu(int line) {
    return remains.goneAs(line, Roles.MENU);
  }

  /** Whether the first line, of two words or more, stands again right below. */
  private boolean isTopTwice(int start) {
    int top = remains.after(-1);
    int next = top < 0 ? -1 : lines.after(top);
    return next > 0
        && next < start
        && lines.words(top) >= 2
        && lines.string(top).equals(lines.string(next))
        && !standsThrice(top)
        && !lines.isAddress(top)
        && !lines.isSiteLine(top)
        && !lines.isMenu(top);
  }

  /**
   * The line that looks like a headline and stands again before line {@code start}, where it was
   * taken, both above all stamps, none of which stands right below a headline; -1 if none does.
   */
  private int saidAgain(int start) {
    Map<String, Integer> headlines = new HashMap<>();
    int again = -1;
    for (int line = lines.after(-1); line >= 0 && line < start; line = lines.after(line)) {
      if (lines.isStamp(line)) {
        int above = remains.before(line);
        return above >= 0 && isHeadline(above) ? -1 : again;
      }
      if (!remains.gone(line) && isHeadline(line)) {
        headlines.putIfAbsent(lines.string(line), line);
      } else if (again < 0 && remains.goneAs(line, Roles.DUPLICATE)) {
        again = headlines.getOrDefault(lines.string(line), -1);
      }
    }
    return again;
  }

  /** Whether a few words stand twice more right below, as links to advertisers do. */
  boolean standsThrice(int line) {
    int second = lines.after(line);
    int third = second < 0 ? -1 : lines.after(second);
    return third >= 0
        && lines.words(line) < EdgeLooks.HEADLINE_WORDS
        && lines.string(second).equals(lines.string(line))
        && lines.string(third).equals(lines.string(line));
  }

  /** Whether the label of a ticker stands right above, and before line {@code start} a headline. */
  private boolean isTicked(int line, int start) {
    int above = lines.before(line);
    return above >= 0
        && lines.isTicker(above)
        && !bylines.isBylined(remains.after(line))
        && isAboveHeadline(line, start);
  }

  /** Whether a headline stands below the line and before line {@code start}. */
  private boolean isAboveHeadline(int line, int start) {
    int next = remains.after(line);
    while (next >= 0 && next < start && !isHeadline(next)) {
      next = remains.after(next);
    }
    return next >= 0 && next < start;
  }

  /**
   * Whether the line is a title of a list above the headline: the age of a post stands right below
   * it and below another title before line {@code start}, and a headline below both.
   */
  private boolean isAgedTitle(int line, int start) {
    return isAboveAge(line)
        && isAboveHeadline(line, start)
        && IntStream.range(0, start)
            .anyMatch(other -> other != line && !lines.blank(other) && isAboveAge(other));
  }

  private boolean isAboveAge(int line) {
    int age = lines.after(line);
    return age >= 0 && lines.isAge(age) && isHeadline(line);
  }

  /**
   * Whether the line names the office or the site behind the page: the first, above a headline and
   * the text, which begins on line {@code start} behind that name and a dash, or ends with it.
   */
  private boolean isMasthead(int line, int start) {
    int headline = line < 0 ? -1 : remains.after(line);
    return headline >= 0
        && line == remains.after(-1)
        && remains.after(headline) == start
        && isHeadline(line)
        && isHeadline(headline)
        && (opensBehind(line, start) || isSignedBy(line, lines.before(lines.count())));
  }

  /** Whether the name on the line and a dash end what the text on line {@code start} opens with. */
  private boolean opensBehind(int line, int start) {
    String name = lines.string(line);
    int from = TitleSigns.first(lines.string(start)) - name.length();
    return from >= 0
        && from <= LONGEST_PLACE
        && lines.string(start).regionMatches(true, from, name, 0, name.length());
  }

  /** Whether the last line of the page says the name on the line alone, brackets aside. */
  private boolean isSignedBy(int line, int last) {
    String text = lines.string(last);
    boolean bracket = text.startsWith("(") && text.endsWith(")") && text.length() > 2;
    return bracket
        && text.substring(1, text.length() - 1).strip().equalsIgnoreCase(lines.string(line));
  }

  /**
   * The longer of two headlines that open the page, below which stand a sentence, with which the
   * text begins on line {@code start}, and a name behind its label; -1 if none do: what stands
   * above it names the topic.
   */
  private int belowTopic(int start) {
    int topic = remains.after(-1);
    int line = topic < 0 ? -1 : remains.after(topic);
    int below = line < 0 || remains.after(line) != start ? -1 : remains.after(start);
    return below >= 0
            && lines.isNameLine(below)
            && isHeadline(topic)
            && isHeadline(line)
            && lines.words(topic) <= MOST_TOPIC_WORDS
            && lines.words(line) >= lines.words(topic) + FEWEST_MORE_WORDS
        ? line
        : -1;
  }

  /** Whether the line, a day in it, is no stamp: many words, and a stamp right below. */
  private boolean isDatedHeadline(int line) {
    int next = remains.after(line);
    return !lines.mayBeName(line)
        && next >= 0
        && lines.isStamp(next)
        && lines.string(line).indexOf(':') < 0
        && lines.string(line).indexOf('|') < 0;
  }

  /**
   * Whether the line opens the page, or stands above a byline, with more words than a name has:
   * "Tim Desa Juara …".
   */
  private boolean isTopLine(int line) {
    return !lines.mayBeName(line)
        && (line == remains.after(-1) || bylines.isBylined(remains.after(line)));
  }
}
