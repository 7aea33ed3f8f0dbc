package id.saring.boilerplate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds text that stands twice: second copies of the title, of captions and of paragraphs, and phrases doubled on the spot. */
final class Repeats {
  private static final int SHORTEST_LINE = 25;
  private static final int SHORTEST_PROSE = 60;
  private static final int WORDS = 4;
  private static final int SHORTEST_PHRASE = 18;
  private static final int LONGEST_PHRASE = 220;

  private Repeats() {}

  /** Lines that repeat an earlier line of the page, word for word. */
  static List<Cut> lines(PageLines lines) {
    List<Cut> cuts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int first = lines.after(-1);
    for (int line = 0; line < lines.count(); line++) {
      int length = lines.end(line) - lines.start(line);
      if (length < SHORTEST_LINE || lines.words(line) < WORDS || lines.prose(line) && length < SHORTEST_PROSE) {
        continue;
      }
      String text = lines.string(line);
      if (!seen.add(text)) {
        boolean title = first >= 0 && line != first && text.equals(lines.string(first));
        cuts.add(Cut.structure(lines.start(line), lines.end(line), title ? "title-again" : "line-again", "duplicate"));
      }
    }
    return cuts;
  }

  /** Phrases of four or more words that stand twice in a row; both copies go if they name a video, else the second. */
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
      if (before != null && before >= done && second - before <= LONGEST_PHRASE && second - before > SHORTEST_PHRASE) {
        int end = copyEnd(text, before, second);
        if (end > 0) {
          boolean video = text.startsWith("Video", before);
          cuts.add(Cut.structure(video ? before : second, end, video ? "video-twice" : "phrase-twice", video ? "embed" : "duplicate"));
          done = end;
        }
      }
    }
    return cuts;
  }

  /** The end of the copy of {@code [first, second)} that begins at {@code second}; 0 if there is no whole copy. */
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
    return copyEnd == text.length() || !Character.isLetterOrDigit(text.charAt(copyEnd)) || Glue.at(text, copyEnd) ? copyEnd : 0;
  }
}
