package id.saring.strip;

import id.saring.page.PageLines;
import java.util.ArrayList;
import java.util.Comparator;
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

  private static final String VIDEO = "Video";
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
          ? before == lines.firstProse() && length >= SHORTEST_PROSE && beginsSentence(lines, line)
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

  /** Whether the line does not go on from the one before. */
  private static boolean beginsSentence(PageLines lines, int line) {
    return !Character.isLowerCase(lines.string(line).charAt(0));
  }

  private static boolean isCaption(String line) {
    return (Character.isLetter(line.charAt(0)) && line.endsWith(")"))
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
   * Phrases that stand twice in a row: video titles, of which both copies go, and the title at the
   * start of the page.
   */
  static List<Cut> phrases(PageLines lines) {
    List<Cut> cuts = new ArrayList<>();
    String text = lines.text();
    int done = 0;
    for (int at = text.indexOf(VIDEO); at >= 0; at = text.indexOf(VIDEO, at + 1)) {
      int second = text.indexOf(VIDEO, at + SHORTEST_LINE);
      if (at >= done
          && second > 0
          && second - at <= LONGEST_PHRASE
          && copyEnd(lines, at, second) > 0) {
        done = copyEnd(lines, at, second);
        cuts.add(Cut.structure(at, done, "video-twice", "embed"));
      }
    }
    int first = lines.after(-1);
    if (first >= 0) {
      int start = lines.start(first);
      int second =
          text.indexOf(
              text.substring(start, Math.min(text.length(), start + SHORTEST_LINE)),
              start + SHORTEST_LINE);
      if (second > 0 && second - start <= LONGEST_PHRASE && copyEnd(lines, start, second) > 0) {
        cuts.add(Cut.structure(second, copyEnd(lines, start, second), "title-again", ROLE));
        cuts.sort(Comparator.comparingInt(Cut::start));
      }
    }
    return cuts;
  }

  /**
   * The end of the copy of {@code [first, second)} that begins at {@code second}; 0 if there is no
   * whole copy.
   */
  private static int copyEnd(PageLines lines, int first, int second) {
    String text = lines.text();
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
            || lines.reader().seams().at(text, copyEnd)
        ? copyEnd
        : 0;
  }
}
