package id.saring.strip.structure;

import id.saring.page.PageLines;
import id.saring.page.PageWordKind;
import id.saring.strip.cut.Cut;
import id.saring.strip.cut.Remains;
import id.saring.strip.cut.Roles;
import id.saring.strip.edge.EdgeLooks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the remarks of readers below an article: under a heading for them, or known by the ages and
 * the offers to answer that stand between them, or by the time below a reader's name.
 */
public final class ReaderComments {
  /** So many lines below a heading are looked at for a sign that remarks follow. */
  private static final int NEAR = 8;

  /** Without a heading, so many ages or names of readers, and one offer to answer, are needed. */
  private static final int FEWEST_SIGNS = 2;

  private static final int MOST_NAME_WORDS = 4;
  private static final int FEWEST_REMARK_WORDS = 3;

  private static final Set<String> FORMS = Set.of(Roles.COMMENT, Roles.FORM);

  private ReaderComments() {}

  /** The remarks, one cut a line; nothing where no running text stands above them. */
  public static List<Cut> cuts(PageLines lines, Remains remains) {
    int start = headed(lines, remains);
    int end = lines.count() - 1;
    if (start < 0) {
      start = unheaded(lines, remains);
      end = start < 0 ? -1 : lastReply(lines);
    }
    if (start < 0) {
      start = timed(lines, remains);
      end = lines.count() - 1;
    }
    if (start < 0) {
      Aged aged = Aged.in(lines, remains);
      start = aged.start;
      end = aged.end;
    }
    boolean barred = start < 0;
    if (barred) {
      start = barred(lines, remains);
      end = lastBar(lines);
    }
    List<Cut> cuts = new ArrayList<>();
    if (start < 0 || !(outweighed(lines, start) || (barred && isLater(lines, start)))) {
      return cuts;
    }
    for (int line = start; line <= end; line++) {
      if (!remains.empty(line)) {
        cuts.add(remains.cut(line, "reader-comments", Roles.COMMENT));
      }
    }
    return cuts;
  }

  /** The first line under the heading of remarks, or -1. */
  private static int headed(PageLines lines, Remains remains) {
    for (int line = lines.firstProse() + 1; line < lines.count(); line++) {
      if (!lines.blank(line) && lines.isCommentHeading(line)) {
        int seen = 0;
        boolean stamped = false;
        for (int next = lines.after(line);
            next >= 0 && seen < NEAR;
            next = lines.after(next), seen++) {
          stamped |= lines.isStamp(next);
          boolean reply = lines.isReply(next) && (stamped || !remains.gone(next));
          if (lines.isAge(next)
              || lines.endsInAge(next)
              || reply
              || lines.isRemarkLine(next)
              || isTimedRemark(lines, next)
              || (next == lines.after(line) && isNamedRemark(lines, next))) {
            return line;
          }
        }
      }
    }
    return -1;
  }

  /** Whether the line is a day and a time of day, a name right above it and a remark below. */
  private static boolean isTimedRemark(PageLines lines, int line) {
    int above = lines.before(line);
    int below = lines.after(line);
    return lines.isStamp(line)
        && new EdgeLooks(lines).hasClock(line)
        && isName(lines, above)
        && below >= 0
        && lines.words(below) >= FEWEST_REMARK_WORDS
        && !lines.isStamp(below)
        && !lines.isTitle(below);
  }

  /** Whether the line is a name with a day and a time of day behind it, and a remark is below. */
  private static boolean isNamedRemark(PageLines lines, int line) {
    int below = lines.after(line);
    return lines.isStamp(line)
        && new EdgeLooks(lines).hasClock(line)
        && isNamed(lines, line)
        && below >= 0
        && lines.words(below) >= FEWEST_REMARK_WORDS
        && !lines.isTitle(below);
  }

  private static int unheaded(PageLines lines, Remains remains) {
    int start = -1;
    int signs = 0;
    int replies = 0;
    for (int line = lines.firstProse() + 1; line < lines.count(); line++) {
      if (lines.blank(line)) {
        continue;
      }
      boolean sign = lines.isAge(line) || lines.isRemarkLine(line);
      if (sign && start < 0) {
        int before = remains.before(line);
        boolean named =
            lines.isAge(line)
                && before >= 0
                && lines.words(before) <= MOST_NAME_WORDS
                && !lines.endsSentence(before);
        start = named ? before : line;
      }
      signs += sign ? 1 : 0;
      replies += lines.isReply(line) ? 1 : 0;
    }
    return signs >= FEWEST_SIGNS && replies > 0 ? start : -1;
  }

  /**
   * Remarks without a heading or an offer to answer: two or more names, each with a remark and an
   * age below it, in this order or the other.
   *
   * @param start the first name, or -1
   * @param end the last line of the last remark
   */
  private record Aged(int start, int end) {
    private static final Aged NONE = new Aged(-1, -1);

    static Aged in(PageLines lines, Remains remains) {
      Aged behind = run(lines, remains, true);
      return behind.start >= 0 ? behind : run(lines, remains, false);
    }

    /** The first run of remarks right below each other, with their ages behind or above them. */
    private static Aged run(PageLines lines, Remains remains, boolean isBehind) {
      Aged run = NONE;
      int remarks = 0;
      for (int line = lines.firstProse() + 1; line < lines.count(); line++) {
        Aged one = lines.blank(line) || !lines.isAge(line) ? NONE : remark(lines, line, isBehind);
        if (one.start < 0 || remains.empty(one.start)) {
          continue;
        }
        boolean next = remarks > 0 && lines.after(run.end) == one.start;
        if (!next && remarks >= FEWEST_SIGNS) {
          return run;
        }
        run = next ? new Aged(run.start, one.end) : one;
        remarks = next ? remarks + 1 : 1;
      }
      return remarks >= FEWEST_SIGNS ? run : NONE;
    }

    private static Aged remark(PageLines lines, int age, boolean isBehind) {
      int above = lines.before(age);
      int name = isBehind ? lines.before(above) : above;
      int said = isBehind ? above : lines.after(age);
      return said >= 0 && isName(lines, name) && isSaid(lines, said)
          ? new Aged(name, isBehind ? age : said)
          : NONE;
    }

    /** Whether the line may be a remark: something like a sentence, and no title or stamp. */
    private static boolean isSaid(PageLines lines, int line) {
      EdgeLooks looks = new EdgeLooks(lines);
      return !looks.isFurniture(line)
          && (lines.smallWords(line) > 0 || lines.endsSentence(line))
          && !looks.isLongItem(line);
    }
  }

  /**
   * The name of the first reader below the text, if the time of a remark stands right behind it, or
   * below it on a page that takes remarks, and then the remark; or -1.
   */
  private static int timed(PageLines lines, Remains remains) {
    EdgeLooks looks = new EdgeLooks(lines);
    boolean remarks = takesRemarks(lines, remains);
    for (int line = lines.firstProse() + FEWEST_SIGNS; line < lines.count(); line++) {
      if (remains.empty(line) || !lines.isStamp(line) || !looks.hasClock(line)) {
        continue;
      }
      boolean before = opensWithName(lines.string(line)) || (remarks && isNamed(lines, line));
      int name = before ? line : remains.before(line);
      int above = remains.before(name);
      int remark = remains.after(line);
      if ((name == line || (remarks && isName(lines, name)))
          && above >= 0
          && (lines.prose(above) || looks.isSentence(above) || isAnswered(lines, remark))
          && remark >= 0
          && lines.words(remark) >= FEWEST_REMARK_WORDS
          && !lines.isTitle(remark)
          && !lines.isStamp(remark)
          && !lines.isSiteLine(remark)) {
        return name;
      }
    }
    return -1;
  }

  /** The line above the first bar of buttons below a remark, "ReplyDelete", or -1. */
  private static int barred(PageLines lines, Remains remains) {
    for (int line = FEWEST_SIGNS; line < lines.count(); line++) {
      if (lines.reader().words().opens(PageWordKind.REPLY_BAR, lines.string(line), 0)) {
        int remark = lines.before(line);
        return remark > 0 && !remains.empty(remark) ? remark : line;
      }
    }
    return -1;
  }

  /** Whether line {@code start} of a page without running text stands in its second half. */
  private static boolean isLater(PageLines lines, int start) {
    return lines.lastProse() < 0 && lines.start(start) * 2 > lines.text().length();
  }

  /** The last line that such a bar, or a button of one, opens: "Delete" with nothing or a word. */
  private static int lastBar(PageLines lines) {
    int last = -1;
    for (int line = 0; line < lines.count(); line++) {
      boolean bar =
          lines.reader().words().opens(PageWordKind.REPLY_BAR, lines.string(line), 0)
              || lines
                  .reader()
                  .words()
                  .is(PageWordKind.REPLY_END, lines.string(line), 0, lines.string(line).length());
      last = bar ? line : last;
    }
    return last;
  }

  /** Whether a form for remarks, an offer to answer one, or its time glued to a name is there. */
  private static boolean takesRemarks(PageLines lines, Remains remains) {
    for (int line = lines.firstProse() + 1; line < lines.count(); line++) {
      boolean form = remains.gone(line) && FORMS.contains(remains.role(line));
      boolean sign =
          form
              || (!lines.blank(line)
                  && (lines.isReply(line)
                      || lines.isCommentForm(line)
                      || (lines.isStamp(line) && opensWithName(lines.string(line)))));
      if (sign) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word stands right before the first digit: "Budi3 Maret 2023 pukul 10.12". */
  private static boolean opensWithName(String text) {
    int digit = 0;
    while (digit < text.length() && !Character.isDigit(text.charAt(digit))) {
      digit++;
    }
    return digit > 0
        && digit < text.length()
        && text.indexOf(',') < 0
        && Character.isLetter(text.charAt(digit - 1));
  }

  /** Whether a name of a few words stands before the day: "Budi Santoso 3 Maret 2023 at 10:12". */
  private static boolean isNamed(PageLines lines, int line) {
    String text = lines.string(line);
    int digit = 0;
    int words = 0;
    while (digit < text.length() && !Character.isDigit(text.charAt(digit))) {
      words += text.charAt(digit) == ' ' ? 1 : 0;
      if (text.charAt(digit) != ' ' && !Character.isLetter(text.charAt(digit))) {
        return false;
      }
      digit++;
    }
    int first = text.indexOf(' ');
    return words >= 1
        && words <= MOST_NAME_WORDS
        && text.charAt(digit - 1) == ' '
        && !lines.isNameLine(line)
        && !lines.reader().words().is(PageWordKind.WEEKDAY, text, 0, first);
  }

  /** Whether an offer to answer stands right below the remark that line {@code remark} begins. */
  private static boolean isAnswered(PageLines lines, int remark) {
    int next = remark < 0 ? -1 : lines.after(remark);
    for (int seen = 0; next >= 0 && seen < FEWEST_SIGNS; seen++, next = lines.after(next)) {
      if (lines.isReply(next)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(PageLines lines, int line) {
    return line >= 0
        && lines.words(line) >= 1
        && lines.words(line) <= MOST_NAME_WORDS
        && (lines.smallWords(line) == 0 || lines.words(line) == 1)
        && !lines.endsSentence(line)
        && !lines.isNameLine(line)
        && !lines.isSiteLine(line)
        && !lines.isMenu(line);
  }

  private static int lastReply(PageLines lines) {
    int last = -1;
    for (int line = 0; line < lines.count(); line++) {
      last = !lines.blank(line) && lines.isReply(line) ? line : last;
    }
    return last;
  }

  /** Whether more running text stands above {@code start} than from there on. */
  private static boolean outweighed(PageLines lines, int start) {
    int above = 0;
    int below = 0;
    for (int line = 0; line < lines.count(); line++) {
      if (lines.prose(line)) {
        above += line < start ? lines.end(line) - lines.start(line) : 0;
        below += line >= start ? lines.end(line) - lines.start(line) : 0;
      }
    }
    return above > below;
  }
}
