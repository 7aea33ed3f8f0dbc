package id.saring.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a text that tell what it is about: no function words, and none of a few letters. */
public final class TellingWords {
  private static final int SHORTEST = 4;

  private TellingWords() {}

  /** Those of {@code [from, to)} in the text of {@code lines}, in small letters, in their order. */
  public static List<String> of(PageLines lines, int from, int to) {
    String text = lines.text();
    List<String> words = new ArrayList<>();
    int at = from;
    while (at < to) {
      int start = at;
      while (at < to && Character.isLetter(text.charAt(at))) {
        at++;
      }
      if (at - start >= SHORTEST && !lines.reader().prose().isFunctionWord(text, start, at)) {
        words.add(text.substring(start, at).toLowerCase(Locale.ROOT));
      }
      at = Math.max(at, start + 1);
    }
    return words;
  }

  /**
   * Whether {@code said} holds half of the telling words of {@code line}, and not fewer than {@code
   * fewest}: it is about the same.
   */
  public static boolean areSaid(PageLines lines, int line, Set<String> said, int fewest) {
    List<String> own = of(lines, lines.start(line), lines.end(line));
    long again = own.stream().filter(said::contains).count();
    return again >= fewest && again * 2 >= own.size();
  }
}
