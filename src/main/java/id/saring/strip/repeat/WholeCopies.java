package id.saring.strip.repeat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds lines that stand above already, and what stands beside them as it did there. */
final class WholeCopies extends CopyFinder {
  /** Shortest headline, in letters and digits. */
  private static final int HEADLINE = 12;

  private static final int CAPTION_WORDS = 2;
  private static final int CAPTION = 8;
  private static final int NEAR_TOP = 5;
  private static final int NEIGHBOURS = 2;
  private static final int TAIL_CAPTION = 20;
  private static final int FEWEST_LABELS = 3;
  private static final int MOST_STANDING_WORDS = 5;
  private static final int MOST_HEADING_WORDS = 14;

  /** Those that {@code marks} has not yet. */
  WholeCopies(CopyMarks marks) {
    super(marks);
  }

  /** Lines that stand above already. */
  void wholeLines() {
    Map<Long, Integer> seen = new HashMap<>();
    for (int line = 0; line < lines.count(); line++) {
      int length = keys.length(line);
      if (length < CAPTION) {
        continue;
      }
      long hash = keys.hash(line);
      Integer original = seen.putIfAbsent(hash, line);
      if (original == null || !keys.equal(line, original) || lines.inVerse(line)) {
        continue;
      }
      if (isTeaserTwice(line, original)) {
        marks.mark(original, line, "teaser");
        marks.mark(line, original, "teaser");
        continue;
      }
      if (isEntry(original, line) && isListed(line, original)) {
        marks.mark(original, line, "title-again");
        seen.put(hash, line);
        continue;
      }
      String reason = reason(line, original);
      boolean dressed = isDressed(original) && !isDressed(line);
      if ("title-again".equals(reason) && (dressed || isEntry(original, line))) {
        marks.mark(original, line, reason);
        seen.put(hash, line);
      } else if (reason != null) {
        marks.mark(line, original, reason);
      }
    }
  }

  /** Whether a sentence stands twice in a row directly below a line of the site, and text after. */
  private boolean isTeaserTwice(int line, int original) {
    int above = lines.before(original);
    return marks.order(line) - marks.order(original) == 1
        && marks.order(original) <= NEAR_TOP
        && line < marks.last()
        && above >= 0
        && lines.isOfSite(above)
        && lines.prose(line)
        && lines.endsSentence(line);
  }

  /** Whether the first of two copies is an entry of a list, and the second is none. */
  private boolean isEntry(int original, int line) {
    return lines.isBullet(original) && !lines.isBullet(line);
  }

  /** Whether the line stands right below its copy as the title of an article and ends nothing. */
  private boolean isListed(int line, int original) {
    return marks.order(line) - marks.order(original) == 1
        && lines.words(line) > CopyMarks.HEADLINE_WORDS
        && !lines.endsSentence(line);
  }

  /** Whether a bar or an arrow stands before or behind the line. */
  private boolean isDressed(int line) {
    String text = lines.string(line);
    return "|»›>".indexOf(text.charAt(0)) >= 0
        || "|«‹<".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private String reason(int line, int original) {
    int length = keys.length(line);
    if (length >= CopyMarks.PARAGRAPH && !marks.goesOn(line)) {
      return original < marks.first() ? "title-again" : "paragraph-again";
    }
    boolean head =
        marks.last() >= 0 && line < marks.first() && marks.order(line) <= CopyMarks.MOST_HEAD_LINES;
    boolean tail = line > marks.last() && marks.last() >= 0;
    boolean title =
        marks.last() >= 0
            ? original < marks.first()
                && marks.order(original) <= (head || tail ? CopyMarks.MOST_HEAD_LINES : NEAR_TOP)
            : marks.order(original) == 1;
    int words =
        marks.order(original) <= NEAR_TOP ? CopyMarks.HEADLINE_WORDS : CopyMarks.HEADLINE_WORDS + 1;
    if (length >= HEADLINE
        && lines.words(line) >= words
        && title
        && (head || tail || lines.isTitle(line))) {
      return "title-again";
    }
    if (lines.isCaption(line) && length >= HEADLINE && !lines.prose(line)) {
      return "caption-again";
    }
    if (marks.order(line) - marks.order(original) == NEIGHBOURS
        && length >= CAPTION
        && lines.isCaption(remains.before(line))
        && !lines.prose(remains.before(line))
        && !lines.endsSentence(line)) {
      return "caption-again";
    }
    boolean besides =
        ((head && length >= CAPTION && lines.words(line) >= CAPTION_WORDS)
                || (tail && length >= TAIL_CAPTION))
            && !lines.endsSentence(line)
            && marks.order(line) - marks.order(original) <= NEIGHBOURS;
    return besides ? "line-again" : null;
  }

  /** Short lines among second copies that stand in the same place among the first ones. */
  void neighbours() {
    for (int line = 0; line < lines.count(); line++) {
      if (marks.original(line) >= 0 && !marks.isBy("title-again", line)) {
        follow(line);
      }
    }
  }

  private void follow(int copy) {
    int line = remains.after(copy);
    int original = remains.after(marks.original(copy));
    while (line >= 0
        && original >= 0
        && original < copy
        && !marks.isMarked(line)
        && keys.length(line) > 0
        && keys.equal(line, original)) {
      marks.mark(line, original, "paragraph-again");
      line = remains.after(line);
      original = remains.after(original);
    }
  }

  /**
   * A name that stands again and again between the paragraphs, and no other line does: that of the
   * site or of a picture, or a heading: all but the first go. Two that take turns are speakers; one
   * with copies below it is a heading. Behind a bar stands a credit.
   */
  void standing() {
    Map<Long, List<Integer>> seen = new HashMap<>();
    for (int line = marks.first() + 1; line < marks.last(); line++) {
      if (!remains.empty(line) && mayStandAgain(line)) {
        seen.computeIfAbsent(keys.hash(line), hash -> new ArrayList<>()).add(line);
      }
    }
    seen.values().removeIf(copies -> copies.size() == 1);
    if (seen.size() == 1 && isStanding(seen.values().iterator().next())) {
      List<Integer> copies = seen.values().iterator().next();
      copies.subList(1, copies.size()).forEach(copy -> marks.mark(copy, -1, "label-again"));
    }
  }

  private boolean isStanding(List<Integer> copies) {
    boolean row = remains.after(copies.get(0)) == copies.get(1);
    return (row || copies.size() >= FEWEST_LABELS)
        && copies.stream().noneMatch(copy -> marks.isMarked(remains.after(copy)));
  }

  private boolean mayStandAgain(int line) {
    return !marks.isMarked(line)
        && !remains.broken(line)
        && !lines.prose(line)
        && lines.words(line) > 1
        && lines.words(line) <= (isTwice(line) ? MOST_HEADING_WORDS : MOST_STANDING_WORDS)
        && keys.length(line) >= CAPTION
        && Character.isUpperCase(lines.string(line).charAt(0))
        && lines.string(line).indexOf('|') < 0
        && !lines.endsSentence(line)
        && isBelow(line, remains.before(line))
        && isAbove(line, remains.after(line));
  }

  /**
   * Whether a sentence ends above the line, or the same line stands there, or below it and running
   * text after that: a picture below a heading.
   */
  private boolean isBelow(int line, int above) {
    int next = remains.after(line);
    boolean picture =
        keys.equal(line, next) && !lines.inVerse(line) && lines.prose(remains.after(next));
    return picture || keys.equal(line, above) || (lines.prose(above) && lines.endsSentence(above));
  }

  /** Whether running text begins below the line, or the same line stands above or below. */
  private boolean isAbove(int line, int below) {
    return isTwice(line) || (lines.prose(below) && !marks.goesOn(below));
  }

  /** Whether the same line stands above or below. */
  private boolean isTwice(int line) {
    return keys.equal(line, remains.after(line)) || keys.equal(line, remains.before(line));
  }

  /** Names that stand again and again below the text, with other lines of the site among them. */
  void labels() {
    Map<Long, List<Integer>> seen = new HashMap<>();
    int lastGone = -1;
    for (int line = marks.last() + 1; marks.last() >= 0 && line < lines.count(); line++) {
      lastGone = remains.gone(line) ? line : lastGone;
      if (!marks.isMarked(line)
          && keys.length(line) > 0
          && lines.words(line) <= CopyMarks.HEADLINE_WORDS
          && !lines.endsSentence(line)) {
        List<Integer> copies = seen.computeIfAbsent(keys.hash(line), hash -> new ArrayList<>());
        copies.add(line);
        if (copies.size() >= FEWEST_LABELS && lastGone > copies.get(0)) {
          copies.forEach(copy -> marks.mark(copy, -1, "label-again"));
          copies.subList(1, copies.size() - 1).clear();
        }
      }
    }
  }
}
