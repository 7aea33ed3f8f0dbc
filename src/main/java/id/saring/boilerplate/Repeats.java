package id.saring.boilerplate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds text that stands twice: second copies of the title, of captions and of paragraphs, and
 * phrases doubled on the spot.
 */
final class Repeats {
  private static final int SHORTEST_LINE = 15;
  private static final int SHORTEST_PROSE = 60;
  private static final int WORDS = 4;
  private static final int LONGEST_PHRASE = 220;
  private static final int MOST_CONTENTS = 30;

  private static final String ROLE = "duplicate";

  private Repeats() {}

  /**
   * Second copies of the title, of captions and of the lede; titles of videos, which players show
   * twice; lists of contents.
   */
  static List<Cut> lines(PageLines lines) {
    List<Cut> cuts = new ArrayList<>(contents(lines));
    int contentsEnd = cuts.isEmpty() ? 0 : cuts.get(cuts.size() - 1).end();
    int contentsStart = cuts.isEmpty() ? 0 : cuts.get(0).start();
    Map<String, Integer> seen = new HashMap<>();
    int title = lines.after(-1);
    for (int line = 0; line < lines.count(); line++) {
      int length = lines.end(line) - lines.start(line);
      boolean contents = lines.start(line) >= contentsStart && lines.start(line) < contentsEnd;
      if (contents || length < SHORTEST_LINE || lines.words(line) < WORDS - 1) {
        continue;
      }
      Integer before = seen.putIfAbsent(lines.string(line), line);
      if (before == null) {
        continue;
      }
      if (before == title) {
        cuts.add(Cut.structure(lines.start(line), lines.end(line), "title-again", ROLE));
      } else if (lines.prose(line)
          ? before == lines.firstProse() && length >= SHORTEST_PROSE
          : isCaption(lines.string(line))) {
        cuts.add(
            Cut.structure(
                lines.start(line),
                lines.end(line),
                lines.prose(line) ? "lede-again" : "caption-again",
                ROLE));
      } else if (lines.after(before) == line && isSignedOff(lines, line)) {
        cuts.add(Cut.structure(lines.start(before), lines.end(line), "video-twice", "embed"));
      }
    }
    return cuts;
  }

  private static boolean isCaption(String line) {
    return Character.isLetter(line.charAt(0)) && line.endsWith(")")
        || line.contains("Foto")
        || line.contains("©")
        || line.contains(" | ")
        || line.contains("dok");
  }

  private static boolean isSignedOff(PageLines lines, int line) {
    int next = lines.after(line);
    return next >= 0 && lines.string(next).startsWith("(") && lines.string(next).endsWith(")");
  }

  /** The entries behind a line "Daftar Isi": lines that stand again below, as headings. */
  private static List<Cut> contents(PageLines lines) {
    List<Cut> cuts = new ArrayList<>();
    for (int line = 0; line < lines.count(); line++) {
      if (!lines.blank(line)
          && lines.words(line) == 2
          && lines.string(line).equalsIgnoreCase("daftar isi")) {
        Set<String> below = new HashSet<>();
        for (int other = line + 1; other < lines.count(); other++) {
          String text = lines.string(other);
          if (!below.add(text) && !text.isEmpty()) {
            below.add(text + '\n');
          }
        }
        int entry = lines.after(line);
        while (entry >= 0
            && cuts.size() < MOST_CONTENTS
            && below.contains(lines.string(entry) + '\n')) {
          cuts.add(Cut.structure(lines.start(entry), lines.end(entry), "list-of-contents", "menu"));
          entry = lines.after(entry);
        }
        return cuts;
      }
    }
    return cuts;
  }

  /**
   * Phrases of four or more words that stand twice in a row: video titles, of which both copies go,
   * and the title of the page.
   */
  static List<Cut> phrases(PageLines lines) {
    List<Cut> cuts = new ArrayList<>();
    String text = lines.text();
    Map<Integer, Integer> last = new HashMap<>();
    int[] starts = new int[WORDS];
    int[] hashes = new int[WORDS];
    int count = 0;
    int done = 0;
    int at = 0;
    while (at < text.length()) {
      while (at < text.length() && text.charAt(at) <= ' ') {
        at++;
      }
      int start = at;
      int hash = 0;
      while (at < text.length() && text.charAt(at) > ' ') {
        hash = 31 * hash + text.charAt(at++);
      }
      if (at == start) {
        break;
      }
      starts[count % WORDS] = start;
      hashes[count % WORDS] = hash;
      count++;
      if (count < WORDS) {
        continue;
      }
      int gram = 0;
      for (int i = 0; i < WORDS; i++) {
        gram = gram * 1_000_003 + hashes[(count + i) % WORDS];
      }
      int second = starts[count % WORDS];
      Integer before = last.put(gram, second);
      if (before != null
          && before >= done
          && second - before <= LONGEST_PHRASE
          && second - before > SHORTEST_LINE) {
        int end = copyEnd(text, before, second);
        if (end > 0) {
          done = end;
          if (text.startsWith("Video", before)) {
            cuts.add(Cut.structure(before, end, "video-twice", "embed"));
          } else if (before == lines.start(Math.max(0, lines.after(-1)))) {
            cuts.add(Cut.structure(second, end, "title-again", ROLE));
          }
        }
      }
    }
    return cuts;
  }

  /**
   * The end of the copy of {@code [first, second)} that begins at {@code second}; 0 if there is no
   * whole copy.
   */
  private static int copyEnd(String text, int first, int second) {
    int end = second;
    while (end > first && text.charAt(end - 1) <= ' ') {
      end--;
    }
    int length = end - first;
    if (second + length > text.length() || !text.regionMatches(first, text, second, length)) {
      return 0;
    }
    int copyEnd = second + length;
    return copyEnd == text.length()
            || !Character.isLetterOrDigit(text.charAt(copyEnd))
            || Glue.at(text, copyEnd)
        ? copyEnd
        : 0;
  }
}
