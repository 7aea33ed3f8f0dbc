package id.saring.strip.edge;

import id.saring.page.PageLines;
import id.saring.page.SignOff;
import id.saring.strip.cut.Remains;
import java.util.BitSet;

/**
 * Words that stand alone above a text and say nothing: names of programs and pictures, letters that
 * make a text larger.
 */
final class StrayWords {
  private static final int LONGEST_TOKEN = 40;
  private static final int LONGEST_SIZES = 14;
  private static final int FEWEST_STROKES = 3;

  private final PageLines lines;
  private final Remains remains;

  StrayWords(PageLines lines, Remains remains) {
    this.lines = lines;
    this.remains = remains;
  }

  /**
   * Whether the line is words of a program, joined by strokes, or the name of a picture:
   * "wb_sunny", "copy-link-circle", "Panen-Padi-Desa-Tirta-20230916".
   */
  boolean isIdentifier(int line) {
    String text = lines.string(line);
    int stroke = text.indexOf('-');
    return isFileName(text)
        || (!Character.isDigit(text.charAt(0))
            && (text.indexOf('_') > 0 || (stroke > 0 && text.indexOf('-', stroke + 1) > 0))
            && text.chars()
                .allMatch(
                    c -> c == '_' || c == '-' || Character.isLowerCase(c) || Character.isDigit(c)));
  }

  private static boolean isFileName(String text) {
    return text.chars().filter(c -> c == '-').count() >= FEWEST_STROKES
        && text.chars().anyMatch(Character::isDigit)
        && text.chars().allMatch(c -> c == '-' || c == '_' || Character.isLetterOrDigit(c));
  }

  /** Whether the line is the letters that make a text larger and smaller: "A- A A+". */
  boolean isLetterSizes(int line) {
    String text = lines.string(line);
    return text.length() > 1
        && text.length() <= LONGEST_SIZES
        && text.chars().filter(c -> c == 'A' || c == 'a').count() > 1
        && text.chars().allMatch(c -> "Aa+-| ".indexOf(c) >= 0)
        && text.chars().anyMatch(c -> "+- ".indexOf(c) >= 0);
  }

  /** Whether the line is one letter that stands on the line above or below as well. */
  boolean isLetterAgain(int line) {
    String text = lines.string(line);
    int above = lines.before(line);
    int below = lines.after(line);
    return text.length() == 1
        && Character.isLetter(text.charAt(0))
        && ((above >= 0 && lines.string(above).equals(text))
            || (below >= 0 && lines.string(below).equals(text)));
  }

  /**
   * Marks the runs of such words that are no part of a sentence broken into lines: no short line
   * above and no small letter below.
   */
  BitSet above(int end) {
    BitSet stray = new BitSet();
    int before = -1;
    for (int line = remains.after(-1); line >= 0 && line < end; line = remains.after(line)) {
      if (isStray(line)) {
        int to = line;
        int after = remains.after(line);
        while (after >= 0 && isStray(after)) {
          to = after;
          after = remains.after(after);
        }
        if (mayEndAbove(before)
            && (after < 0
                || isRemainder(line)
                || !Character.isLowerCase(lines.string(after).charAt(0)))) {
          stray.set(line, to + 1);
        }
        line = to;
      }
      before = line;
    }
    return stray;
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
            && (!SignOff.alone(text) || isRemainder(line)));
  }

  /** Whether the line is right below one that was taken: "Published", "on". */
  private boolean isRemainder(int line) {
    int above = lines.before(line);
    return above >= 0 && remains.gone(above);
  }

  /** Whether the line is {@linkplain #isToken such a word}, and no function word. */
  private boolean isStray(int line) {
    return isToken(line) && lines.functionWords(line) == 0;
  }

  /** Whether a sentence, headline or list may end with line {@code before}, or the page begins. */
  private boolean mayEndAbove(int before) {
    return before < 0
        || lines.words(before) >= EdgeLooks.HEADLINE_WORDS
        || lines.endsSentence(before)
        || lines.isBullet(before)
        || lines.isNumber(before)
        || lines.isStamp(before);
  }
}
