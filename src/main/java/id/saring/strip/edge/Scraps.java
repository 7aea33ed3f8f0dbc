package id.saring.strip.edge;

import id.saring.page.PageLines;
import id.saring.page.SignOff;
import id.saring.strip.cut.Remains;

/** What is left of a site below the end of a text: a few words, a number, the text of a picture. */
final class Scraps {
  private static final int MOST_WORDS = 5;
  private static final int MOST_CALL_WORDS = 3;
  private static final int MOST_SLOT_WORDS = 3;

  private final PageLines lines;
  private final Remains remains;
  private final EdgeLooks looks;

  Scraps(PageLines lines, Remains remains, EdgeLooks looks) {
    this.lines = lines;
    this.remains = remains;
    this.looks = looks;
  }

  /**
   * Whether the line, below the end of a text, belongs to the site: a few words or numbers and no
   * sentence, or words that no function word joins.
   */
  boolean isScrap(int line) {
    String text = lines.string(line);
    boolean call = lines.words(line) <= MOST_CALL_WORDS && text.endsWith("!");
    return !lines.prose(line)
        && (call || !lines.endsSentence(line))
        && (lines.isNumber(line)
            || (!looks.isRow(line)
                && (lines.words(line) <= MOST_WORDS || lines.functionWords(line) == 0)));
  }

  /** Whether rows of data stand below the line. */
  boolean headsRows(int line) {
    int next = remains.after(line);
    return next >= 0 && !lines.isNumber(next) && !lines.isStamp(next) && looks.isRow(next);
  }

  /**
   * Whether the line is a few words between the end of a text, signed in brackets, and lines of the
   * site: the text of a picture, the place of an advertisement.
   */
  boolean isSlot(int line) {
    int above = lines.before(line);
    int below = lines.after(line);
    return lines.words(line) >= 1
        && lines.words(line) <= MOST_SLOT_WORDS
        && !lines.endsSentence(line)
        && !lines.isStamp(line)
        && !lines.isNameLine(line)
        && !lines.isCaption(line)
        && !lines.isBullet(line)
        && !SignOff.alone(lines.string(line))
        && !remains.gone(above)
        && Bylines.isSigned(lines.string(above))
        && below >= 0
        && (remains.gone(below) || lines.isOfSite(below));
  }
}
