package id.saring.strip.edge;

import id.saring.page.PageLines;
import id.saring.page.SignOff;
import id.saring.strip.cut.Remains;
import id.saring.strip.cut.Roles;

/**
 * Who wrote a text, beside it: labels whose name is gone, names said again, names and days of other
 * articles.
 */
final class Bylines {
  private static final int LONGEST_BRACKET = 60;
  private static final int MOST_BYLINE_WORDS = 9;

  private final PageLines lines;
  private final Remains remains;
  private final EdgeLooks looks;

  Bylines(PageLines lines, Remains remains, EdgeLooks looks) {
    this.lines = lines;
    this.remains = remains;
    this.looks = looks;
  }

  /** Whether the line below says the line again behind a label: "By Sari Dewi". */
  boolean isNamedBelow(int line) {
    int next = remains.after(line);
    String name = lines.string(line);
    String text = next < 0 ? "" : lines.string(next);
    return lines.mayBeName(line)
        && text.endsWith(" " + name)
        && lines.isBareLabel(text.substring(0, text.length() - name.length()).strip());
  }

  /**
   * Whether the line is a label of a name, and running text, more words than names have or another
   * label stand below it.
   */
  boolean isLabelAlone(int line) {
    if (!lines.isBareLabel(line)) {
      return false;
    }
    int next = remains.after(line);
    while (next >= 0 && lines.isNumber(next)) {
      next = remains.after(next);
    }
    int before = remains.before(line);
    return next >= 0
        && (before < 0
            || remains.broken(before)
            || lines.isBareLabel(before)
            || !lines.mayBeName(before)
            || !lines.isNameLine(before))
        && (lines.prose(next)
            || looks.isSentence(next)
            || (lines.words(next) > MOST_BYLINE_WORDS && !lines.isStamp(next))
            || lines.isBareLabel(next));
  }

  boolean isBylined(int line) {
    return line >= 0 && (lines.isStamp(line) || lines.isNameLine(line));
  }

  /** Whether the line may be a name without a label: a stamp stands right below it. */
  boolean isAboveStamp(int line, int start) {
    int next = line < 0 ? -1 : remains.after(line);
    return next >= 0
        && next < start
        && lines.isStamp(next)
        && lines.mayBeName(line)
        && !lines.endsSentence(line)
        && lines.functionWords(line) == 0;
  }

  /** Whether the line is a label with a colon, and nobody's name stands behind or below it. */
  boolean isEmptyLabel(int line) {
    int next = remains.after(line);
    int below = lines.after(line);
    boolean listed = below >= 0 && remains.goneAs(below, Roles.RELATED);
    return lines.isBareLabel(line)
        && lines.string(line).endsWith(":")
        && (next < 0
            || listed
            || lines.isBareLabel(next)
            || lines.isSiteLine(next)
            || lines.isPlaceholder(next));
  }

  /** A line that says who made the article: a name, a sign-off, something in brackets. */
  boolean isCredit(int line) {
    String text = lines.string(line);
    return lines.isNameLine(line)
        || SignOff.start(text) == 0
        || SignOff.alone(text)
        || (text.startsWith("(") && text.length() <= LONGEST_BRACKET)
        || lines.isCaption(line);
  }

  /** Whether a text ends with initials or a name in brackets, alone or behind its last sentence. */
  static boolean isSigned(String text) {
    boolean alone = text.startsWith("(") && text.length() <= LONGEST_BRACKET;
    return text.endsWith(")") && (alone || SignOff.start(text) >= 0);
  }

  /** Whether the line is small words that join the stamp below it: "on", "pada tanggal". */
  boolean isBeforeStamp(int line) {
    int next = remains.after(line);
    boolean joining = lines.words(line) == 2 && lines.functionWords(line) > 0;
    return (lines.words(line) == 1 || joining)
        && lines.smallWords(line) == lines.words(line)
        && !lines.isBullet(line)
        && !lines.endsSentence(line)
        && next >= 0
        && lines.isStamp(next);
  }

  /** Whether the line is the name and the day of an article: "by Sari Dewi 4 Jun 2024". */
  boolean isSignedDay(int line) {
    return lines.isNameLine(line) && lines.isStamp(line);
  }

  /** Whether the line may be a title, and a name and a day stand below it. */
  boolean isTitleAboveDay(int line) {
    int next = remains.empty(line) ? -1 : remains.after(line);
    return next >= 0
        && isSignedDay(next)
        && lines.isTitle(line)
        && looks.hasManyWords(line)
        && !lines.isNameLine(line);
  }

  /** Whether the line is a title whose first word may label a name: "Tim Desa Juara Lomba". */
  boolean isLabelledTitle(int line) {
    return lines.isNameLine(line)
        && looks.isItem(line)
        && lines.words(line) > EdgeLooks.HEADLINE_WORDS
        && lines.string(line).indexOf(':') < 0;
  }
}
