package id.saring.strip.repeat;

import id.saring.page.PageLines;
import id.saring.page.PageWords.Kind;
import id.saring.strip.cut.Cut;
import id.saring.strip.cut.Remains;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds lines that say again what the page has said: the headline in another dress, the lede, a
 * caption, a paragraph, the whole article. Lines are compared by their letters and digits alone, so
 * that case, spacing, quotes and stops do not matter. Takes time linear in the page.
 */
public final class SecondCopies {
  private static final String ROLE = "duplicate";

  /** Letters and digits of a line that counts as a paragraph: a line of 60 chars, blanks aside. */
  private static final int PARAGRAPH = LineKeys.BEGINNING;

  /** Shortest headline, in letters and digits. */
  private static final int HEADLINE = 12;

  /** Shortest part of a line that is known as the headline again, in letters and digits. */
  private static final int DRESSED = 16;

  private static final int HEADLINE_WORDS = 3;
  private static final int CAPTION_WORDS = 2;
  private static final int CAPTION = 8;
  private static final int MOST_HEAD_LINES = 20;
  private static final int NEAR_TOP = 5;
  private static final int NEIGHBOURS = 2;
  private static final int TAIL_CAPTION = 20;
  private static final int LONGEST_DRESSED = 300;
  private static final int MOST_HEADLINES = 12;
  private static final int SENTENCE = 30;
  private static final int MOST_ADDED_WORDS = 6;
  private static final int LONGEST_DATELINE = 60;
  private static final int FEWEST_CAPITALS = 5;
  private static final int FEWEST_COUNTED = 7;
  private static final int LONGEST_NUMBER = 3;
  private static final int FEWEST_LABELS = 3;

  /** So many chars of a headline, or more, are known in the line that leads to it. */
  private static final int BREADCRUMB = 20;

  private static final int FEWEST_BEGUN = 3;

  private final PageLines lines;
  private final Remains remains;
  private final LineKeys keys;
  private final int[] copyOf;
  private final String[] reasons;
  private final int[] order;
  private final int first;
  private final int last;

  private SecondCopies(PageLines lines, Remains remains) {
    this.lines = lines;
    this.remains = remains;
    this.keys = new LineKeys(lines, remains);
    this.copyOf = new int[lines.count()];
    this.reasons = new String[lines.count()];
    this.order = new int[lines.count()];
    int from = lines.count();
    int to = -1;
    int seen = 0;
    for (int line = 0; line < lines.count(); line++) {
      copyOf[line] = -1;
      if (!remains.empty(line)) {
        order[line] = ++seen;
        if (lines.prose(line)) {
          from = Math.min(from, line);
          to = line;
        }
      }
    }
    this.first = from;
    this.last = to;
  }

  /** The second copies among what {@code remains} of {@code lines}. */
  public static List<Cut> cuts(PageLines lines, Remains remains) {
    return new SecondCopies(lines, remains).cuts();
  }

  private List<Cut> cuts() {
    wholeLines();
    beginnings();
    endings();
    dated();
    sentences();
    neighbours();
    captions();
    bottom();
    labels();
    List<Integer> headlines = headlines();
    List<Cut> cuts = begun(headlines);
    for (int line = 0; line < lines.count(); line++) {
      if (reasons[line] != null) {
        cuts.add(remains.cut(line, reasons[line], ROLE));
      }
    }
    return cuts;
  }

  private void mark(int line, int original, String reason) {
    if (reasons[line] == null) {
      copyOf[line] = original;
      reasons[line] = reason;
    }
  }

  /** Lines that stand above already. */
  private void wholeLines() {
    Map<Long, Integer> seen = new HashMap<>();
    for (int line = 0; line < lines.count(); line++) {
      int length = keys.length(line);
      if (length < CAPTION) {
        continue;
      }
      long hash = keys.hash(line);
      Integer original = seen.putIfAbsent(hash, line);
      if (original == null || !keys.equal(line, original)) {
        continue;
      }
      if (isTeaserTwice(line, original)) {
        mark(original, line, "teaser");
        mark(line, original, "teaser");
        continue;
      }
      String reason = reason(line, original);
      if ("title-again".equals(reason) && isDressed(original) && !isDressed(line)) {
        mark(original, line, reason);
        seen.put(hash, line);
      } else if (reason != null) {
        mark(line, original, reason);
      }
    }
  }

  /** Whether a sentence stands twice in a row directly below a line of the site, and text after. */
  private boolean isTeaserTwice(int line, int original) {
    int above = lines.before(original);
    return order[line] - order[original] == 1
        && order[original] <= NEAR_TOP
        && line < last
        && above >= 0
        && (lines.isMenu(above) || lines.isSiteLine(above))
        && lines.prose(line)
        && lines.endsSentence(line);
  }

  /** Whether a bar or an arrow stands before or behind the line. */
  private boolean isDressed(int line) {
    String text = lines.string(line);
    return "|»›>".indexOf(text.charAt(0)) >= 0
        || "|«‹<".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private String reason(int line, int original) {
    int length = keys.length(line);
    if (length >= PARAGRAPH && !goesOn(line)) {
      return original < first ? "title-again" : "paragraph-again";
    }
    boolean head = last >= 0 && line < first && order[line] <= MOST_HEAD_LINES;
    boolean tail = line > last && last >= 0;
    boolean title =
        last >= 0
            ? original < first && order[original] <= (head || tail ? MOST_HEAD_LINES : NEAR_TOP)
            : order[original] == 1;
    int words = order[original] <= NEAR_TOP ? HEADLINE_WORDS : HEADLINE_WORDS + 1;
    if (length >= HEADLINE
        && lines.words(line) >= words
        && title
        && (head || tail || lines.isTitle(line))) {
      return "title-again";
    }
    if (lines.isCaption(line) && length >= HEADLINE && !lines.prose(line)) {
      return "caption-again";
    }
    if (order[line] - order[original] == NEIGHBOURS
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
            && order[line] - order[original] <= NEIGHBOURS;
    return besides ? "line-again" : null;
  }

  /** Whether the line goes on from the one before, so that it may be half a sentence. */
  private boolean goesOn(int line) {
    return Character.isLowerCase(lines.text().charAt(remains.start(line)));
  }

  /** Paragraphs cut short of which the whole stands above, and teasers whose whole stands below. */
  private void beginnings() {
    Map<Long, Integer> seen = new HashMap<>();
    for (int line = 0; line < lines.count(); line++) {
      if (reasons[line] != null || keys.length(line) < PARAGRAPH) {
        continue;
      }
      long hash = keys.beginning(line);
      Integer other = seen.putIfAbsent(hash, line);
      if (other == null || goesOn(line)) {
        continue;
      }
      if (line <= first && holds(other, line)) {
        mark(other, line, "title-again");
        seen.put(hash, line);
      } else if (keys.begins(other, line)) {
        mark(line, other, "paragraph-again");
      } else if (keys.begins(line, other) && isTeaser(other)) {
        mark(other, line, "teaser");
        seen.put(hash, line);
      }
    }
  }

  /**
   * Lines that say again, without it, what follows a dateline: in full or cut short below it, cut
   * short above it.
   */
  private void dated() {
    Map<Long, int[]> behind = new HashMap<>();
    for (int line = 0; line < lines.count(); line++) {
      if (reasons[line] == null && keys.length(line) >= PARAGRAPH) {
        addDated(line, behind);
      }
    }
    for (int line = 0; line < lines.count() && !behind.isEmpty(); line++) {
      if (reasons[line] != null || keys.length(line) < PARAGRAPH || goesOn(line)) {
        continue;
      }
      int[] other = behind.get(keys.beginning(line));
      if (other != null
          && other[0] != line
          && keys.beginsAt(other[0], other[1], line)
          && (line > other[0] || isTeaser(line))) {
        mark(line, other[0], "paragraph-again");
      }
    }
  }

  /** Adds where in the line text may begin behind dashes near its start. */
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
        behind.putIfAbsent(keys.beginningAt(line, letters), new int[] {line, letters});
      }
    }
  }

  /** Whether the line breaks off: it ends in dots, or is a paragraph that ends in no stop. */
  private boolean isTeaser(int line) {
    String text = lines.text().substring(remains.start(line), remains.end(line)).strip();
    return text.endsWith("...")
        || text.endsWith("…")
        || text.endsWith("…]")
        || text.endsWith("...]")
        || (lines.prose(line) && !lines.endsSentence(line));
  }

  /** Lines all of whose sentences stand above. */
  private void sentences() {
    Set<Long> seen = new HashSet<>();
    for (int line = 0; line < lines.count(); line++) {
      if (reasons[line] != null || keys.length(line) < SENTENCE) {
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
      if (known >= PARAGRAPH && known * 10L >= keys.length(line) * 9L && !goesOn(line)) {
        mark(line, -1, "sentences-again");
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
    return lines.isCaption(line) && order[line] <= MOST_HEAD_LINES;
  }

  /** Short lines among second copies that stand in the same place among the first ones. */
  private void neighbours() {
    for (int line = 0; line < lines.count(); line++) {
      if (copyOf[line] >= 0 && !"title-again".equals(reasons[line])) {
        follow(line);
      }
    }
  }

  private void follow(int copy) {
    int line = remains.after(copy);
    int original = remains.after(copyOf[copy]);
    while (line >= 0
        && original >= 0
        && original < copy
        && reasons[line] == null
        && keys.length(line) > 0
        && keys.equal(line, original)) {
      mark(line, original, "paragraph-again");
      line = remains.after(line);
      original = remains.after(original);
    }
  }

  /** Lines that a caption beside them says again and names who made the picture. */
  private void captions() {
    for (int line = remains.after(-1); line >= 0; line = remains.after(line)) {
      int next = remains.after(line);
      if (next < 0 || reasons[line] != null || reasons[next] != null) {
        continue;
      }
      if (isCaptionOf(next, line) && (lines.endsSentence(line) || order[line] > 1)) {
        mark(line, next, "caption-again");
      } else if (isCaptionOf(line, next)) {
        mark(next, line, "caption-again");
      }
    }
  }

  /** Whether {@code caption} is {@code line} and, behind a sign of credits, a few words more. */
  private boolean isCaptionOf(int caption, int line) {
    int length = keys.length(line);
    if (length < DRESSED || keys.length(caption) <= length || keys.indexOf(caption, line) != 0) {
      return false;
    }
    String text = lines.text().substring(remains.start(caption), remains.end(caption));
    String rest = text.substring(charAt(text, length - 1) + 1);
    int credit = 0;
    while (credit < rest.length() && (rest.charAt(credit) <= ' ' || rest.charAt(credit) == '.')) {
      credit++;
    }
    return rest.length() <= LONGEST_DATELINE
        && credit < rest.length()
        && ("/(©|".indexOf(rest.charAt(credit)) >= 0
            || lines.reader().words().isIn(Kind.CREDIT, rest));
  }

  /**
   * Lines of the head and the tail that hold a headline and little else: a breadcrumb, the title
   * with the name of the site, a title between bars.
   */
  private List<Integer> headlines() {
    List<Integer> headlines = new ArrayList<>();
    for (int line = 0;
        line < Math.min(first + 1, lines.count()) && headlines.size() < MOST_HEADLINES;
        line++) {
      boolean headline =
          reasons[line] == null
              && keys.length(line) >= DRESSED
              && keys.length(line) <= LONGEST_DRESSED / 2
              && lines.words(line) >= HEADLINE_WORDS
              && (line < first || !lines.endsSentence(line));
      if (headline) {
        headlines.add(line);
      }
    }
    for (int line = 0; line < lines.count() && !headlines.isEmpty(); line++) {
      boolean edge = line <= first || line > last;
      if (keys.length(line) == 0
          || reasons[line] != null
          || (!edge && lines.prose(line))
          || lines.end(line) - lines.start(line) > LONGEST_DRESSED) {
        continue;
      }
      for (int headline : headlines) {
        if (headline != line
            && reasons[headline] == null
            && (isCounted(line, headline)
                || (edge && holds(line, headline))
                || (line < headline && (leadsTo(line, headline) || begins(line, headline))))) {
          mark(line, headline, "title-again");
          break;
        }
      }
    }
    return headlines;
  }

  /** Whether the line begins inside of a sentence, and the line above it ends one. */
  private boolean isBrokenOff(int line) {
    int above = remains.before(line);
    return goesOn(line)
        && above >= 0
        && (lines.endsSentence(above) || lines.string(above).endsWith(")"));
  }

  /** The headline at the beginning of lines that go on with another capital, as captions do. */
  private List<Cut> begun(List<Integer> headlines) {
    List<Cut> cuts = new ArrayList<>();
    for (int headline : headlines) {
      String title = lines.string(headline);
      if (reasons[headline] != null || !isCapitalised(headline)) {
        continue;
      }
      for (int line = headline + 1; line < lines.count(); line++) {
        if (!remains.empty(line)
            && reasons[line] == null
            && lines.text().startsWith(title, remains.start(line))
            && goesOnAfter(title, line)) {
          int start = remains.start(line);
          cuts.add(Cut.structure(start, start + title.length(), "title-again", ROLE));
        }
      }
    }
    return cuts;
  }

  /** Whether the line has words enough, and all but function words with a capital. */
  private boolean isCapitalised(int line) {
    return lines.words(line) >= FEWEST_CAPITALS
        && lines.smallWords(line) <= lines.functionWords(line);
  }

  /** Whether a capital follows at once, or, in a line that names a picture, behind a blank. */
  private boolean goesOnAfter(String title, int line) {
    String text = lines.text();
    int at = remains.start(line) + title.length();
    boolean apart = at < remains.end(line) && text.charAt(at) == ' ';
    at += apart ? 1 : 0;
    return at < remains.end(line)
        && Character.isUpperCase(text.charAt(at))
        && (!apart || lines.isCaption(line) || text.lastIndexOf('/', remains.end(line)) > at);
  }

  /** The last line, if it breaks off and a paragraph above begins with it. */
  private void bottom() {
    int line = remains.before(lines.count());
    if (line <= 0
        || reasons[line] != null
        || keys.length(line) < SENTENCE
        || lines.endsSentence(line)
        || lines.words(line) < HEADLINE_WORDS) {
      return;
    }
    for (int other = 0; other < line; other++) {
      if (reasons[other] == null && keys.length(other) >= PARAGRAPH && keys.begins(other, line)) {
        mark(line, other, "paragraph-again");
        return;
      }
    }
  }

  /** Names that stand again and again below the text, with other lines of the site among them. */
  private void labels() {
    Map<Long, List<Integer>> seen = new HashMap<>();
    int lastGone = -1;
    for (int line = last + 1; last >= 0 && line < lines.count(); line++) {
      lastGone = remains.gone(line) ? line : lastGone;
      if (reasons[line] == null
          && keys.length(line) > 0
          && lines.words(line) <= HEADLINE_WORDS
          && !lines.endsSentence(line)) {
        List<Integer> copies = seen.computeIfAbsent(keys.hash(line), hash -> new ArrayList<>());
        copies.add(line);
        if (copies.size() >= FEWEST_LABELS && lastGone > copies.get(0)) {
          copies.forEach(copy -> mark(copy, -1, "label-again"));
          copies.subList(1, copies.size() - 1).clear();
        }
      }
    }
  }

  /** Ends of paragraphs that stand again below, broken off at their beginning. */
  private void endings() {
    Map<Long, Integer> seen = new HashMap<>();
    for (int line = 0; line < lines.count(); line++) {
      int length = keys.length(line);
      if (reasons[line] != null || length < PARAGRAPH) {
        continue;
      }
      Integer other = seen.putIfAbsent(keys.beginningAt(line, length - PARAGRAPH), line);
      if (other != null && isBrokenOff(line) && keys.ends(other, line)) {
        mark(line, other, "paragraph-again");
      }
    }
  }

  /** Whether {@code line} is {@code headline} and, parted from it by a sign, a few words more. */
  private boolean holds(int line, int headline) {
    if (keys.length(line) <= keys.length(headline)
        || lines.words(line) - lines.words(headline) > MOST_ADDED_WORDS) {
      return false;
    }
    int keyStart = keys.indexOf(line, headline);
    if (keyStart < 0) {
      return false;
    }
    String text = lines.text().substring(remains.start(line), remains.end(line));
    int from = charAt(text, keyStart);
    int to = charAt(text, keyStart + keys.length(headline) - 1) + 1;
    return (keyStart == 0 || isParted(text.substring(0, from).stripTrailing(), false))
        && (to == text.length() || isParted(text.substring(to).strip(), true));
  }

  /** Whether {@code line} names the way to {@code headline}, whose end it may leave out. */
  private boolean leadsTo(int line, int headline) {
    String title = lines.string(headline);
    String text = lines.string(line);
    int at = text.indexOf(title.substring(0, Math.min(title.length(), BREADCRUMB)));
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == '…')) {
      end--;
    }
    int root = text.indexOf(' ');
    return at > 0
        && root > 0
        && lines.reader().words().is(Kind.MENU, text, 0, root)
        && end - at >= BREADCRUMB
        && title.startsWith(text.substring(at, end))
        && (end < text.length() || end - at == title.length());
  }

  /** Whether words with which {@code headline} begins stand above it, and a section between. */
  private boolean begins(int line, int headline) {
    String text = lines.string(line);
    int next = lines.after(line);
    return lines.words(line) >= FEWEST_BEGUN
        && lines.string(headline).startsWith(text + " ")
        && next < headline
        && (lines.isMenu(next) || lines.isSiteLine(next));
  }

  /** Whether a sign that parts titles from other things stands at the inner end of {@code rest}. */
  private static boolean isParted(String rest, boolean atStart) {
    if (rest.isEmpty() || rest.chars().noneMatch(Character::isLetterOrDigit)) {
      return true;
    }
    char sign = rest.charAt(atStart ? 0 : rest.length() - 1);
    return "|/-–—»›>:·•«<(".indexOf(sign) >= 0;
  }

  /** Whether {@code line} is a long {@code headline} and a number, as copies of pictures are. */
  private boolean isCounted(int line, int headline) {
    String title = lines.string(headline);
    String text = lines.string(line);
    return lines.words(headline) >= FEWEST_COUNTED
        && text.length() > title.length() + 1
        && text.length() <= title.length() + LONGEST_NUMBER
        && text.startsWith(title)
        && text.charAt(title.length()) == ' '
        && text.chars().skip(title.length() + 1L).allMatch(Character::isDigit);
  }

  /** Where in {@code text} the letter or digit with number {@code index} stands. */
  private static int charAt(String text, int index) {
    int seen = -1;
    for (int at = 0; at < text.length(); at++) {
      if (Character.isLetterOrDigit(text.charAt(at)) && ++seen == index) {
        return at;
      }
    }
    return text.length() - 1;
  }
}
