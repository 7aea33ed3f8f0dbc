package id.saring.strip.rule;

import id.saring.page.PageLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds lines that are, white space around them and case aside, one of many fixed texts. */
final class WholeLines {
  /** Told of every line found. */
  interface Sink {
    void found(int id, int start, int end);
  }

  private record Text(String text, int id) {}

  private final Map<Integer, List<Text>> byHash = new HashMap<>();
  private int longest;

  /** Adds a text to look for; {@code id} is what the sink gets. */
  void add(String text, int id) {
    byHash
        .computeIfAbsent(hash(text, 0, text.length()), key -> new ArrayList<>())
        .add(new Text(text, id));
    longest = Math.max(longest, text.length());
  }

  /** Tells {@code sink} of all lines that are one of the texts, once for each such text. */
  void scan(PageLines lines, Sink sink) {
    String page = lines.text();
    for (int line = 0; line < lines.count(); line++) {
      int start = lines.start(line);
      int end = lines.end(line);
      if (end - start > longest + 20 || lines.blank(line)) {
        continue;
      }
      while (page.charAt(start) <= ' ') {
        start++;
      }
      while (page.charAt(end - 1) <= ' ') {
        end--;
      }
      for (Text text : byHash.getOrDefault(hash(page, start, end), List.of())) {
        if (text.text.length() == end - start
            && page.regionMatches(true, start, text.text, 0, end - start)) {
          sink.found(text.id, start, end);
        }
      }
    }
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int at = start; at < end; at++) {
      hash = 31 * hash + Character.toLowerCase(text.charAt(at));
    }
    return hash;
  }
}
