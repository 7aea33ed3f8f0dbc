package id.saring.strip.structure;

import id.saring.page.PageLines;
import id.saring.page.TellingWords;
import id.saring.strip.cut.Remains;
import id.saring.strip.edge.EdgeLooks;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the headline of a full page among the lines above its text. */
final class PageHeadline {
  private static final int FEWEST_SPOKEN_WORDS = 2;
  private static final int SHORTEST_NAMED = 15;
  private static final int FARTHEST = 30;
  private static final int FEWEST_ECHOED = 2;

  private final PageLines lines;
  private final Remains remains;
  private final TextExtent extent;
  private final int first;
  private final int last;
  private final int line;
  private final int echo;

  PageHeadline(PageLines lines, Remains remains, TextExtent extent, int first, int last) {
    this.lines = lines;
    this.remains = remains;
    this.extent = extent;
    this.first = first;
    this.last = last;
    int named = titleOfPage();
    if (named >= 0 && isSiteName(named)) {
      named = -1;
    }
    int near = named < 0 ? nearTitle() : named;
    this.echo = named < 0 ? echo(near) : -1;
    this.line = near >= 0 ? near : echo >= 0 ? echo : aboveStamp();
  }

  /** The line of the headline, or -1. */
  int line() {
    return line;
  }

  /** A shorter line nearer to the text that may be the headline as well, or -1. */
  int echo() {
    return echo;
  }

  /** The line near the text that the page's own title, its first line, begins with; else -1. */
  private int titleOfPage() {
    int top = lines.after(-1);
    String page = top >= 0 ? lines.string(top) : "";
    int longest = -1;
    for (int line = Math.min(first + 2, lines.count() - 1); line > top; line--) {
      String text = lines.string(line);
      if (text.length() >= SHORTEST_NAMED
          && page.contains(text)
          && !lines.isAddress(text)
          && (longest < 0 || text.length() > lines.string(longest).length())) {
        longest = line;
      }
    }
    return longest;
  }

  /** Whether a few words are the page's first line and line {@code named}: a site's name. */
  private boolean isSiteName(int named) {
    return lines.words(named) < EdgeLooks.HEADLINE_WORDS
        && lines.string(named).equals(lines.string(lines.after(-1)))
        && nearTitle() > named;
  }

  /** The line of the headline by its place above the text, or -1. */
  private int nearTitle() {
    int time = -1;
    int found = -1;
    int seen = 0;
    for (int line = first - 1; line >= 0 && seen < FARTHEST; line--) {
      if (lines.blank(line)) {
        continue;
      }
      seen++;
      if (lines.isStamp(line)) {
        time = time < 0 ? line : time;
      } else if (lines.words(line) >= EdgeLooks.HEADLINE_WORDS
          && !remains.gone(line)
          && !isNamed(line)
          && !lines.isPlaceholder(line)
          && !(lines.prose(line) && lines.endsSentence(line))
          && !isCredited(line)
          && !lines.isBullet(line)
          && !extent.isFactOfMany(line)
          && lines.string(line).indexOf(' ') > 0
          && !isReference(line)
          && (found < 0 || (time >= 0 && found > time))) {
        found = line;
      }
    }
    return found;
  }

  /**
   * The heading right above the text, stamps, names and captions between them aside, if the first
   * lines of the text say most of its words again, and not those of line {@code title}; else -1. So
   * short headlines are told, too.
   */
  private int echo(int title) {
    Set<String> said = new HashSet<>(words(first));
    int second = lines.after(first);
    if (second >= 0 && second <= last) {
      said.addAll(words(second));
    }
    int line = lines.before(first);
    while (line >= 0 && !isEchoed(line, said) && isBesideText(line)) {
      line = lines.before(line);
    }
    boolean other = title >= 0 && isEchoed(title, said);
    return line >= 0 && !other && isEchoed(line, said) ? line : -1;
  }

  /** The few words above the stamp that stands right above the text, or -1. */
  private int aboveStamp() {
    int stamp = remains.before(first);
    int line = stamp >= 0 && lines.isStamp(stamp) ? lines.before(stamp) : -1;
    return line >= 0
            && lines.words(line) >= FEWEST_SPOKEN_WORDS
            && isUsable(line)
            && extent.isOwn(line)
        ? line
        : -1;
  }

  private boolean isBesideText(int line) {
    return remains.gone(line)
        || lines.isStamp(line)
        || lines.isNameLine(line)
        || lines.isCaption(line)
        || lines.isPlaceholder(line)
        || lines.isNumber(line);
  }

  private boolean isEchoed(int line, Set<String> said) {
    return TellingWords.areSaid(lines, line, said, FEWEST_ECHOED) && isUsable(line);
  }

  private boolean isUsable(int line) {
    return !remains.gone(line)
        && !lines.prose(line)
        && !lines.isStamp(line)
        && !lines.isCaption(line)
        && !lines.isSiteLine(line)
        && !lines.isPlaceholder(line);
  }

  private List<String> words(int line) {
    return TellingWords.of(lines, lines.start(line), lines.end(line));
  }

  /** Whether the line is a name behind its label, and no headline that begins like one. */
  private boolean isNamed(int line) {
    return lines.isNameLine(line)
        && (lines.mayBeName(line)
            || lines.isNameAgain(lines.string(line))
            || lines.string(line).indexOf(':') >= 0);
  }

  /** Whether the line is a caption that names who made the picture. */
  private boolean isCredited(int line) {
    return lines.isCaption(line) && !lines.string(line).endsWith(")");
  }

  /** Whether a label and the number of a letter are all of the line: "Nomor: 12/HM/VI/2020". */
  private boolean isReference(int line) {
    String text = lines.string(line);
    String behind = text.substring(text.indexOf(':') + 1).strip();
    return behind.length() < text.length()
        && behind.indexOf(' ') < 0
        && behind.chars().anyMatch(Character::isDigit);
  }
}
