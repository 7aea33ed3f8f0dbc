package id.saring.strip.edge;

import id.saring.page.PageLines;
import id.saring.page.PageWordKind;
import id.saring.page.Prose;
import id.saring.page.Seams;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Names of sections of a site, alone, in a list beside the day of an article, or glued to each
 * other.
 */
final class SectionWords {
  /** So many words a section may have. */
  static final int MOST_WORDS = 3;

  private static final int MOST_GLUED_WORDS = 6;
  private static final int MANY_SEAMS = 3;

  private final PageLines lines;

  SectionWords(PageLines lines) {
    this.lines = lines;
  }

  /** Whether the line names a section that says what the article is about. */
  boolean isCategory(int line) {
    return isSection(line)
        && !lines.isBullet(line)
        && !lines.isAddress(line)
        && !lines.isBareLabel(line)
        && Character.isUpperCase(lines.string(line).charAt(0))
        && !lines.isMonth(line)
        && lines.string(line).indexOf(',') < 0
        && hasWord(lines.string(line))
        && seams(lines.string(line)).length == 0
        && !lines.namesSite(line);
  }

  /**
   * Whether the line may name a section: a few words that begin with a capital, no stop or comma
   * behind them, and no more than one word that is no function word without a capital, as lines of
   * poems have.
   */
  boolean isSection(int line) {
    String text = lines.string(line);
    return lines.words(line) >= 1
        && lines.words(line) <= MOST_WORDS
        && lines.smallWords(line) - lines.functionWords(line) <= 1
        && !lines.isStamp(line)
        && !lines.isNameLine(line)
        && !lines.endsSentence(line)
        && !text.endsWith(",")
        && !hasNumber(text)
        && (Character.isUpperCase(text.charAt(0)) || lines.words(line) == 1);
  }

  /** Whether the line is names of sections without a blank between: "HukumBerita UtamaKota". */
  boolean isGluedSections(int line) {
    String text = lines.string(line);
    int[] seams = seams(text);
    int end = 1;
    while (end < text.length() && Character.isLetter(text.charAt(end)) && end != first(seams)) {
      end++;
    }
    return !lines.endsSentence(line)
        && ((seams.length >= MANY_SEAMS && lines.smallWords(line) <= lines.functionWords(line))
            || (seams.length > 0
                && lines.words(line) <= MOST_GLUED_WORDS
                && (lines.reader().words().is(PageWordKind.MENU, text, 0, end)
                    || hasGluedEntry(text, seams))));
  }

  /** Whether a line is so many names, one in three words glued, that no headline need be told. */
  boolean isGluedMenu(int line) {
    int seams = seams(lines.string(line)).length;
    return seams > MANY_SEAMS && seams * 3 >= lines.words(line) && isGluedSections(line);
  }

  /**
   * Marks the lines that name a section in a list beside the stamp of the article: one word behind
   * the stamp, or capitals behind a name. What stands before it, and what has more words, may be
   * who wrote the article.
   */
  BitSet bulleted(int end) {
    BitSet sections = new BitSet();
    boolean stamped = false;
    boolean named = false;
    for (int line = lines.after(-1); line >= 0 && line < end; line = lines.after(line)) {
      boolean bullet = lines.isBullet(line);
      boolean stamp = bullet && lines.isStamp(line);
      boolean behind = bullet && stamped && !stamp;
      boolean shouted = Prose.isShouted(lines.string(line));
      sections.set(line, behind && (lines.words(line) <= 1 || (named && shouted)));
      named = behind && (named || (lines.words(line) > 1 && !shouted));
      stamped = bullet && (stamped || stamp);
    }
    return sections;
  }

  /** Whether one of the names that meet at {@code seams} is an entry of menus. */
  private boolean hasGluedEntry(String text, int[] seams) {
    return IntStream.rangeClosed(0, seams.length)
        .anyMatch(
            at ->
                lines
                    .reader()
                    .words()
                    .is(
                        PageWordKind.MENU,
                        text,
                        at == 0 ? 0 : seams[at - 1],
                        at == seams.length ? text.length() : seams[at]));
  }

  private static int first(int[] seams) {
    return seams.length == 0 ? -1 : seams[0];
  }

  /** Where a capital follows a small letter and no name has it so. */
  private int[] seams(String text) {
    return IntStream.range(1, text.length())
        .filter(at -> Seams.isCapitalBehindSmall(text, at) && lines.reader().seams().at(text, at))
        .toArray();
  }

  /** Whether a digit stands in the text, a number behind its last word aside: "Liga 3". */
  private static boolean hasNumber(String text) {
    int end = text.length();
    while (end > 0 && Character.isDigit(text.charAt(end - 1))) {
      end--;
    }
    boolean numbered = end < text.length() && text.charAt(Math.max(0, end - 1)) == ' ';
    return text.chars().limit(numbered ? end : text.length()).anyMatch(Character::isDigit);
  }

  /** Whether two letters stand side by side: no "A- A A+". */
  private static boolean hasWord(String text) {
    for (int at = 1; at < text.length(); at++) {
      if (Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }
}
