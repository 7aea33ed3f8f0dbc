package id.saring.strip.structure;

import id.saring.page.PageLines;
import id.saring.page.PageWordKind;
import id.saring.page.Prose;
import id.saring.strip.cut.Cut;
import id.saring.strip.cut.Remains;
import id.saring.strip.cut.Roles;
import id.saring.text.Signs;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a scraper glued to a text on one line: the entries of a menu before it, and what the
 * site prints below it, which begins with names of parts of the site and ends no sentence.
 */
public final class GluedEdges {
  private static final int SHORTEST_LINE = 200;
  private static final int FEWEST_SENTENCES = 2;
  private static final int LONGEST_MENU = 1000;
  private static final int FEWEST_ENTRIES = 4;
  private static final int FEWEST_BEHIND_GAP = 2;
  private static final int MOST_NAME_WORDS = 3;
  private static final int MOST_GAP_WORDS = 4;
  private static final int FEWEST_OPENERS = 2;
  private static final int MOST_SMALL = 3;
  private static final int MOST_LINK_WORDS = 4;

  private final PageLines lines;
  private final String text;

  private GluedEdges(PageLines lines) {
    this.lines = lines;
    this.text = lines.text();
  }

  /** The site's words in the first and last line of what {@code remains} of {@code lines}. */
  public static List<Cut> cuts(PageLines lines, Remains remains) {
    GluedEdges edges = new GluedEdges(lines);
    List<Cut> cuts = new ArrayList<>();
    int first = lines.after(-1);
    if (edges.isLong(first) && remains.start(first) == lines.start(first)) {
      int end = edges.menuEnd(first);
      if (end > 0 && edges.isText(first)) {
        int start = lines.start(first);
        cuts.add(Cut.structure(start, end, "menu-before-text", Roles.MENU));
      }
    }
    int last = remains.before(lines.count());
    if (edges.isLong(last) && !remains.broken(last)) {
      int start = edges.siteStart(last);
      if (start >= 0 && edges.isText(last)) {
        cuts.add(Cut.structure(start, lines.end(last), "site-behind-text", Roles.MENU));
      }
    }
    return cuts;
  }

  private boolean isLong(int line) {
    return line >= 0 && lines.end(line) - lines.start(line) >= SHORTEST_LINE;
  }

  private boolean isText(int line) {
    return Prose.sentences(lines.string(line)) >= FEWEST_SENTENCES;
  }

  /** Where the menu ends that the line opens with, or -1. */
  private int menuEnd(int line) {
    int from = lines.start(line);
    String head = text.substring(from, Math.min(lines.end(line), from + LONGEST_MENU));
    int root = root(head);
    if (root < 0) {
      return -1;
    }
    int end = 0;
    int entries = 0;
    int run = 0;
    int runEnd = 0;
    int gap = 0;
    for (int at = root; at < head.length() && gap <= MOST_GAP_WORDS; ) {
      int entry = lines.menuEntryEnd(head, at);
      if (entry > at && Character.isUpperCase(head.charAt(at))) {
        run++;
        runEnd = entry;
        if (gap == 0 || run >= FEWEST_BEHIND_GAP) {
          entries += gap == 0 ? 1 : run;
          end = runEnd;
          gap = 0;
        }
        at = entry;
      } else {
        int word = wordEnd(head, at);
        if (word > at) {
          if (Character.isLowerCase(head.charAt(at))) {
            break;
          }
          gap++;
          run = 0;
        } else if (Prose.endsSentence(head, at, at + 1)) {
          break;
        }
        at = Math.max(word, at + 1);
      }
    }
    return entries >= FEWEST_ENTRIES ? from + end : -1;
  }

  /** Where the first entry of a menu begins, with a name of few words before it, or -1. */
  private int root(String head) {
    int at = 0;
    for (int word = 0; word <= MOST_NAME_WORDS && at < head.length(); word++) {
      int end = head.indexOf(' ', at);
      if (end < 0) {
        return -1;
      }
      if (lines.reader().words().is(PageWordKind.ROOT, head, at, end)) {
        return at;
      }
      at = end + 1;
    }
    return -1;
  }

  /** Where the words of the site begin behind the last sentence of the line, or -1. */
  private int siteStart(int line) {
    int end = lines.end(line);
    int stop = end - 2;
    while (stop > lines.start(line) && !isStop(stop)) {
      stop--;
    }
    int start = stop + 1;
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    boolean found = stop > lines.start(line) && opensWithSite(text.substring(start, end));
    return found && !isTold(start, end) ? withDots(start) : -1;
  }

  /** Where the dots that lead to the words at {@code start} begin: "… Read more". */
  private int withDots(int start) {
    int from = start;
    while (text.charAt(from - 1) == ' ') {
      from--;
    }
    while (text.charAt(from - 1) == '…') {
      from--;
    }
    return from < start && text.charAt(from) == '…' ? from : start;
  }

  /** Whether chars {@code [start, end)} end as a sentence does, or hold many small words. */
  private boolean isTold(int start, int end) {
    Prose.Count count = lines.reader().prose().count(text, start, end);
    return Prose.endsSentence(text, start, end)
        || (count.words() > MOST_LINK_WORDS && count.small() * MOST_SMALL > count.words());
  }

  /** Whether two words of the site or of its menu come first. */
  private boolean opensWithSite(String rest) {
    int openers = 0;
    int at = 0;
    while (at < rest.length() && openers < FEWEST_OPENERS) {
      int end = Math.max(lines.menuEntryEnd(rest, at), siteWordEnd(rest, at));
      if (end == at) {
        return false;
      }
      openers += Prose.words(rest.substring(at, end));
      at = end;
      while (at < rest.length() && !Character.isLetterOrDigit(rest.charAt(at))) {
        at++;
      }
    }
    return openers >= FEWEST_OPENERS;
  }

  /** Whether a sentence ends at {@code at}: a stop, and behind it quotes or a blank. */
  private boolean isStop(int at) {
    return Signs.isStop(text.charAt(at))
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && (text.charAt(at + 1) <= ' ' || Signs.isCloser(text.charAt(at + 1)));
  }

  private int siteWordEnd(String rest, int at) {
    int end = wordEnd(rest, at);
    return lines.reader().words().is(PageWordKind.SITE_WORD, rest, at, end) ? end : at;
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
