package id.saring.strip.structure;

import id.saring.page.PageLines;
import id.saring.strip.cut.Cut;
import id.saring.strip.cut.Remains;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the main text of a full page, menus and footers included: the run of lines with the largest
 * sum, where running text counts its length and every other line costs (the maximum subsequence of
 * Pasternack and Roth, "Extracting Article Text from the Web with Maximum Subsequence
 * Segmentation", 2009, on lines). Works only where a page shows that it is one: many short lines
 * outside that run, several of which say what menus say. Keeps title, time, byline and caption
 * around the text.
 *
 * <p>Sites whose menus say nothing that menus commonly say are known by their shape: a few common
 * menu words, and many short capitalised lines in a row, some of them above all running text.
 */
public final class MainText {
  private static final int LINE_COST = 20;
  private static final int LENGTH_COST = 60;
  private static final int FEWEST_OUTSIDE = 15;
  private static final int FEWEST_MENU_LINES = 6;
  private static final int FEWEST_MENU_LINES_BESIDE_RUNS = 2;
  private static final int FEWEST_RUN_LINES = 10;
  private static final int SHORTEST_RUN = 5;
  private static final int LONGEST_ITEM = 40;
  private static final int MOST_ITEM_WORDS = 4;
  private static final int FEWEST_SENTENCE_WORDS = 6;
  private static final int FEWEST_SPOKEN_WORDS = 2;
  private static final int MOST_HEADING_WORDS = 7;
  private static final int FEWEST_LISTED = 3;
  private static final int FEWEST_LEDE_WORDS = 8;
  private static final int MOST_CAPTIONS = 3;
  private static final int NEAR = 10;

  private final PageLines lines;
  private final Remains remains;
  private final EdgeLooks looks;
  private int first;
  private int last;

  private MainText(PageLines lines, Remains remains) {
    this.lines = lines;
    this.remains = remains;
    this.looks = new EdgeLooks(lines);
  }

  /**
   * The lines outside the main text of a full page; nothing for a page that is an article alone.
   */
  public static List<Cut> cuts(PageLines lines, Remains remains) {
    return new MainText(lines, remains).cuts();
  }

  private List<Cut> cuts() {
    if (!segment() || !isFullPage()) {
      return List.of();
    }
    List<Cut> cuts = new ArrayList<>();
    int title = title();
    for (int line = 0; line < first; line++) {
      boolean kept =
          line == title
              || (line > title
                  && title >= 0
                  && (lines.isStamp(line)
                      || lines.isNameLine(line)
                      || lines.prose(line)
                      || lines.isCaption(line)));
      if (!kept) {
        boolean above = line < title || title < 0;
        if (above || !mayBeLede(line)) {
          cut(cuts, line, above ? "before-main-text" : "between-title-and-text");
        }
      }
    }
    int seen = 0;
    while (lines.inOwnList(last + 1)) {
      last++;
    }
    for (int line = last + 1; line < lines.count(); line++) {
      seen += lines.blank(line) || remains.gone(line) ? 0 : 1;
      boolean torn = seen == 1 && isTornSpeech(line);
      if (!torn
          && (seen > NEAR || isLabelAlone(line) || (!lines.isNameLine(line) && !isSignOff(line)))) {
        cut(cuts, line, "after-main-text");
      }
    }
    return cuts;
  }

  /** Whether the line may be a sentence although it holds many capitals. */
  private boolean mayBeLede(int line) {
    return lines.words(line) >= FEWEST_LEDE_WORDS
        && lines.functionWords(line) > 0
        && (lines.endsSentence(line) || !lines.isTitle(line));
  }

  private void cut(List<Cut> cuts, int line, String reason) {
    if (!lines.blank(line) && !remains.gone(line)) {
      cuts.add(Cut.structure(lines.start(line), lines.end(line), reason, "menu"));
    }
  }

  private boolean segment() {
    long best = 0;
    long sum = 0;
    int from = 0;
    first = -1;
    for (int line = 0; line < lines.count(); line++) {
      sum += value(line);
      if (sum <= 0) {
        sum = 0;
        from = line + 1;
      } else if (sum > best) {
        best = sum;
        first = from;
        last = line;
      }
    }
    if (first >= 0) {
      last = lastOwn(lastContinued());
    }
    return first >= 0;
  }

  /**
   * The last sentence or row of data behind line {@code end}, before the first line that shows that
   * the site goes on; all lines to there behind a colon: verses, lists and answers of the article.
   */
  private int lastOwn(int end) {
    boolean listed = lines.string(end).endsWith(":");
    int own = end;
    for (int line = pastLink(end); line >= 0 && !isOfSite(line); line = pastLink(line)) {
      boolean sentence = isShortSentence(line);
      listed |= lines.words(line) > 1 && lines.string(line).endsWith(":");
      own = sentence || listed || looks.isRow(line) ? line : own;
    }
    return own;
  }

  private boolean isOfSite(int line) {
    return !isOwn(line) || lines.isSiteLine(line) || looks.isFurniture(line);
  }

  /**
   * The last line of the text with what directly follows it and belongs to it: sentences and lists
   * of names that hold too many capitals for prose, also under a short heading.
   */
  private int lastContinued() {
    int end = last;
    for (int line = pastLink(end); line >= 0; line = pastLink(end)) {
      int below = lines.after(line);
      if (continues(line)) {
        end = line;
      } else if (below >= 0 && mayHead(line) && isOwn(line) && continues(below)) {
        end = below;
      } else if (behindCaptions(line) >= 0) {
        end = behindCaptions(line);
      } else {
        return end;
      }
    }
    return end;
  }

  /**
   * The next line after {@code line}, or, where that is a link that was taken, the one behind it.
   */
  private int pastLink(int line) {
    int next = lines.after(line);
    while (isLink(next)) {
      next = lines.after(next);
    }
    return next;
  }

  private boolean isLink(int line) {
    return line >= 0 && remains.gone(line) && EdgeFinder.RELATED.equals(remains.role(line));
  }

  /**
   * The line of running text behind {@code line} if that and what follows are captions, or titles
   * behind a link that was taken; else -1.
   */
  private int behindCaptions(int line) {
    int at = line;
    boolean linked = isLink(lines.before(line));
    for (int count = 0;
        count < MOST_CAPTIONS && at >= 0 && (isCaption(at) || (linked && isOther(at)));
        count++) {
      at = lines.after(at);
    }
    return at > line && lines.prose(at) && isOwn(at) && continues(at) ? at : -1;
  }

  private boolean isOther(int line) {
    return isOwn(line) && looks.isItem(line) && looks.isLongItem(line);
  }

  private boolean isCaption(int line) {
    return !remains.gone(line) && lines.isCaption(line) && !lines.isMenu(line);
  }

  private boolean isOwn(int line) {
    return !remains.gone(line)
        && !lines.isMenu(line)
        && !lines.isNameLine(line)
        && !isSignOff(line);
  }

  private boolean continues(int line) {
    return isOwn(line)
        && (isShortSentence(line)
            || ((lines.endsSentence(line) || breaksOff(line))
                && ((lines.words(line) >= FEWEST_SENTENCE_WORDS && lines.functionWords(line) > 0)
                    || isListOfNames(lines.string(line)))));
  }

  /** Whether the line is a sentence of a few words: "Wallahu a'lam.", "Sabar itu kerja tangan." */
  private boolean isShortSentence(int line) {
    return lines.words(line) >= FEWEST_SPOKEN_WORDS
        && lines.smallWords(line) * 2 >= lines.words(line)
        && looks.endsSentence(line)
        && !lines.string(line).endsWith(":")
        && !lines.isSiteLine(line)
        && !lines.isPlaceholder(line);
  }

  /** Whether the line may be a heading of the article: a few words and no end. */
  private boolean mayHead(int line) {
    return isItem(line)
        || (lines.words(line) >= FEWEST_SPOKEN_WORDS
            && lines.words(line) <= MOST_HEADING_WORDS
            && !lines.endsSentence(line)
            && !lines.isStamp(line)
            && !lines.isSiteLine(line));
  }

  /** Whether the line reads as a sentence that was cut short. */
  private boolean breaksOff(int line) {
    return lines.words(line) >= FEWEST_LEDE_WORDS
        && lines.smallWords(line) * 3 >= lines.words(line) * 2
        && lines.functionWords(line) > 1;
  }

  /** Whether the line names a list and holds it: "Tim: Adi; Budi, Cahya, Dedi." */
  private static boolean isListOfNames(String line) {
    int colon = line.indexOf(':');
    return colon > 0
        && line.endsWith(".")
        && line.chars().skip(colon).filter(c -> c == ',' || c == ';').count() >= FEWEST_LISTED;
  }

  private int value(int line) {
    if (lines.blank(line)) {
      return 0;
    }
    if (remains.gone(line)) {
      return -LINE_COST;
    }
    int length = lines.end(line) - lines.start(line);
    return lines.prose(line) ? length : -LINE_COST - Math.min(length, LENGTH_COST);
  }

  private boolean isFullPage() {
    int outside = 0;
    int menu = 0;
    for (int line = 0; line < lines.count(); line++) {
      if (!lines.blank(line) && (line < first || line > last)) {
        outside++;
        menu += lines.isMenu(line) ? 1 : 0;
      }
    }
    return outside >= FEWEST_OUTSIDE
        && (menu >= FEWEST_MENU_LINES || (menu >= FEWEST_MENU_LINES_BESIDE_RUNS && hasMenuRuns()));
  }

  /** Whether many lines outside the text stand in runs of items, some above all running text. */
  private boolean hasMenuRuns() {
    int inRuns = 0;
    boolean above = false;
    int run = 0;
    for (int line = 0; line <= lines.count(); line++) {
      if (line < lines.count() && lines.blank(line)) {
        continue;
      }
      if (line < lines.count() && (line < first || line > last) && isItem(line)) {
        run++;
        continue;
      }
      if (run >= SHORTEST_RUN) {
        inRuns += run;
        above |= line <= lines.firstProse();
      }
      run = 0;
    }
    return above && inRuns >= FEWEST_RUN_LINES;
  }

  /** Whether the line looks like an item of a menu: short, capitalised, no sentence. */
  private boolean isItem(int line) {
    String text = lines.string(line);
    return text.length() <= LONGEST_ITEM
        && lines.words(line) <= MOST_ITEM_WORDS
        && lines.functionWords(line) == 0
        && !lines.endsSentence(line)
        && !text.isEmpty()
        && (Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0)));
  }

  /**
   * The line of the headline: the nearest above the text that the page's own title begins with,
   * else by its place.
   */
  private int title() {
    int top = lines.after(-1);
    String page = top >= 0 ? lines.string(top) : "";
    int longest = -1;
    for (int line = Math.min(first + 2, lines.count() - 1); line > top; line--) {
      String text = lines.string(line);
      if (text.length() >= 15
          && page.contains(text)
          && (longest < 0 || text.length() > lines.string(longest).length())) {
        longest = line;
      }
    }
    if (longest >= 0) {
      return longest;
    }
    int time = -1;
    int found = -1;
    int seen = 0;
    for (int line = first - 1; line >= 0 && seen < 3 * NEAR; line--) {
      if (lines.blank(line)) {
        continue;
      }
      seen++;
      if (lines.isStamp(line)) {
        time = time < 0 ? line : time;
      } else if (lines.words(line) >= 4
          && !remains.gone(line)
          && !lines.isNameLine(line)
          && !isReference(line)
          && (found < 0 || (time >= 0 && found > time))) {
        found = line;
      }
    }
    return found;
  }

  /** Whether a label and the number of a letter are all of the line: "Nomor: 12/HM/VI/2020". */
  private boolean isReference(int line) {
    String text = lines.string(line);
    String behind = text.substring(text.indexOf(':') + 1).strip();
    return behind.length() < text.length()
        && behind.indexOf(' ') < 0
        && behind.chars().anyMatch(Character::isDigit);
  }

  /** Whether the line is a label of a name, and no name stands behind or below it. */
  private boolean isLabelAlone(int line) {
    int below = lines.after(line);
    return !lines.blank(line)
        && lines.isBareLabel(line)
        && (below < 0 || lines.isBareLabel(below) || lines.isMenu(below));
  }

  /** Whether the page breaks off in the line, whose first sign opens a speech. */
  private boolean isTornSpeech(int line) {
    String text = lines.string(line);
    return !text.isEmpty()
        && (text.charAt(0) == '\u201c' || text.charAt(0) == '"')
        && text.indexOf('\u201d') < 0
        && text.indexOf('"', 1) < 0
        && lines.after(line) < 0;
  }

  private boolean isSignOff(int line) {
    String text = lines.string(line);
    return text.length() <= 30 && text.startsWith("(") && text.endsWith(")");
  }
}
