package id.saring.strip.repeat;

import id.saring.text.Signs;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds lines that say a part of another again: its beginning, its end, its sentences, what follows
 * its dateline.
 */
final class PartCopies extends CopyFinder {
  private static final int SENTENCE = 30;
  private static final int LONGEST_DATELINE = 60;
  private static final int LONGEST_LABEL = 12;

  private final HeadlineCopies headlines;

  /** Those that {@code marks} has not yet; {@code headlines} knows lines that hold one. */
  PartCopies(CopyMarks marks, HeadlineCopies headlines) {
    super(marks);
    this.headlines = headlines;
  }

  /** Paragraphs cut short of which the whole stands above, and teasers whose whole stands below. */
  void beginnings() {
    Map<Long, Integer> seen = new HashMap<>();
    for (int line = 0; line < lines.count(); line++) {
      if (marks.isMarked(line) || keys.length(line) < CopyMarks.PARAGRAPH) {
        continue;
      }
      long hash = keys.beginning(line);
      Integer other = seen.putIfAbsent(hash, line);
      if (other == null || marks.goesOn(line)) {
        continue;
      }
      if (line <= marks.first() && headlines.holds(other, line)) {
        marks.mark(other, line, "title-again");
        seen.put(hash, line);
      } else if (keys.begins(other, line) && !(breaksOff(other) && isWrapped(line))) {
        marks.mark(line, other, "paragraph-again");
      } else if (isTeaser(other) && (keys.begins(line, other) || keys.begins(other, line))) {
        marks.mark(other, line, "teaser");
        seen.put(hash, line);
      }
    }
  }

  /** Ends of paragraphs that stand again below, broken off at their beginning. */
  void endings() {
    Map<Long, Integer> seen = new HashMap<>();
    for (int line = 0; line < lines.count(); line++) {
      int length = keys.length(line);
      if (marks.isMarked(line) || length < CopyMarks.PARAGRAPH) {
        continue;
      }
      Integer other = seen.putIfAbsent(keys.beginningAt(line, length - CopyMarks.PARAGRAPH), line);
      if (other != null && isBrokenOff(line) && keys.ends(other, line)) {
        marks.mark(line, other, "paragraph-again");
      }
    }
  }

  /** Whether the line begins inside of a sentence, and the line above it ends one. */
  private boolean isBrokenOff(int line) {
    int above = remains.before(line);
    return marks.goesOn(line)
        && above >= 0
        && (lines.endsSentence(above) || lines.string(above).endsWith(")"));
  }

  /** Lines that say again, without it, what follows a dateline: all of it, or cut short. */
  void dated() {
    Map<Long, int[]> behind = new HashMap<>();
    for (int line = 0; line < lines.count(); line++) {
      if (!marks.isMarked(line) && keys.length(line) >= CopyMarks.PARAGRAPH) {
        addDated(line, behind);
      }
    }
    for (int line = 0; line < lines.count() && !behind.isEmpty(); line++) {
      if (marks.isMarked(line) || keys.length(line) < CopyMarks.PARAGRAPH || marks.goesOn(line)) {
        continue;
      }
      int[] other = behind.get(keys.beginning(line));
      if (other != null
          && other[0] != line
          && keys.beginsAt(other[0], other[1], line)
          && (line > other[0] || isTeaser(line) || isWhole(other, line))
          && (line > other[0] || lines.endsSentence(line) || !lines.isTitle(line))) {
        if (isHeadline(line) && headlines.holds(other[0], line)) {
          marks.mark(other[0], line, "title-again");
        } else {
          marks.mark(line, other[0], "paragraph-again");
        }
      }
    }
  }

  /** Whether the line looks like a headline and stands above the text. */
  private boolean isHeadline(int line) {
    return line < marks.first() && lines.isTitle(line);
  }

  /**
   * Whether the line is all that stands behind the dateline {@code dated}, and neither headline nor
   * caption.
   */
  private boolean isWhole(int[] dated, int line) {
    return keys.length(line) == keys.length(dated[0]) - dated[1]
        && lines.prose(line)
        && !lines.isCaption(line);
  }

  /** Teasers behind a label, "Ringkasan: Petani memanen …", of which the whole stands below. */
  void labelled() {
    Map<Long, int[]> teasers = new HashMap<>();
    for (int line = 0; line < lines.count(); line++) {
      if (marks.isMarked(line) || keys.length(line) < CopyMarks.PARAGRAPH) {
        continue;
      }
      int[] teaser = teasers.get(keys.beginning(line));
      if (teaser != null && keys.beginsWithin(line, teaser[0], teaser[1])) {
        marks.mark(teaser[0], line, "teaser");
        teasers.remove(keys.beginning(line));
      }
      int label = labelled(line);
      if (label > 0 && isTeaser(line)) {
        teasers.putIfAbsent(keys.beginningAt(line, label), new int[] {line, label});
      }
    }
  }

  /** Letters and digits of the one word and the colon that open the line; 0 if none do. */
  private int labelled(int line) {
    String text = lines.string(line);
    int colon = text.indexOf(':');
    boolean word =
        colon > 0
            && colon <= LONGEST_LABEL
            && text.chars().limit(colon).allMatch(Character::isLetter)
            && keys.length(line) - colon >= LineKeys.BEGINNING;
    return word ? colon : 0;
  }

  /**
   * Adds where in the line text may begin behind dashes near its start. A teaser above, of which
   * the line goes on behind a dateline of its own, is known at once.
   */
  private void addDated(int line, Map<Long, int[]> behind) {
    String text = lines.text();
    int letters = 0;
    int end = Math.min(remains.end(line), remains.start(line) + LONGEST_DATELINE);
    for (int at = remains.start(line); at < end; at++) {
      char c = text.charAt(at);
      letters += Character.isLetterOrDigit(c) ? 1 : 0;
      if ("-–—|:".indexOf(c) >= 0
          && letters > 0
          && keys.length(line) - letters >= LineKeys.BEGINNING) {
        int[] dated = {line, letters};
        int[] other = behind.putIfAbsent(keys.beginningAt(line, letters), dated);
        if (other != null
            && other[0] < line
            && breaksOff(other[0])
            && keys.beginsAt(line, letters, other[0], other[1])) {
          marks.mark(other[0], line, "teaser");
          behind.put(keys.beginningAt(line, letters), dated);
        }
      }
    }
  }

  /** Whether the line goes on in the next, as in texts that were broken to fit a width. */
  private boolean isWrapped(int line) {
    return !lines.endsSentence(line) && line + 1 < lines.count() && !remains.empty(line + 1);
  }

  /** Whether the line breaks off: it ends in dots, or is a paragraph that ends in no stop. */
  private boolean isTeaser(int line) {
    return breaksOff(line) || (lines.prose(line) && !lines.endsSentence(line));
  }

  private boolean breaksOff(int line) {
    return Signs.endsInDots(lines.text().substring(remains.start(line), remains.end(line)).strip());
  }

  /** Lines all of whose sentences stand above. */
  void sentences() {
    Set<Long> seen = new HashSet<>();
    for (int line = 0; line < lines.count(); line++) {
      if (marks.isMarked(line) || keys.length(line) < SENTENCE) {
        continue;
      }
      int known = 0;
      int end = keys.firstSentence(line + 1);
      for (int sentence = keys.firstSentence(line); sentence < end; sentence++) {
        int length = keys.sentenceLength(sentence);
        if (length >= SENTENCE && seen.contains(keys.sentenceHash(sentence))) {
          known += length;
        }
      }
      if (known >= CopyMarks.PARAGRAPH
          && known * 10L >= keys.length(line) * 9L
          && !marks.goesOn(line)) {
        marks.mark(line, -1, "sentences-again");
        continue;
      }
      if (isPicture(line)) {
        continue;
      }
      for (int sentence = keys.firstSentence(line); sentence < end; sentence++) {
        if (keys.sentenceLength(sentence) >= SENTENCE) {
          seen.add(keys.sentenceHash(sentence));
        }
      }
    }
  }

  /** Whether the line is a caption above the text, of which the text may say a part again. */
  private boolean isPicture(int line) {
    return lines.isCaption(line) && marks.order(line) <= CopyMarks.MOST_HEAD_LINES;
  }

  /** The last line, if it breaks off and a paragraph above begins with it. */
  void bottom() {
    int line = remains.before(lines.count());
    if (line <= 0
        || marks.isMarked(line)
        || keys.length(line) < SENTENCE
        || lines.endsSentence(line)
        || lines.words(line) < CopyMarks.HEADLINE_WORDS) {
      return;
    }
    for (int other = 0; other < line; other++) {
      if (!marks.isMarked(other)
          && keys.length(other) >= CopyMarks.PARAGRAPH
          && keys.begins(other, line)) {
        marks.mark(line, other, "paragraph-again");
        return;
      }
    }
  }
}
