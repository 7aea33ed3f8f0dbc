package id.saring.page;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which lines of a page stand in the place of something: of a picture, of a widget, of a text to
 * come.
 */
final class PlaceholderLines {
  private static final int LONGEST_PLACEHOLDER = 60;
  private static final int SHORTEST_KEY = 20;
  private static final int MOST_ALIKE = 3;
  private static final int SHORTEST_POST_NUMBER = 19;
  private static final int MOST_LABELS = 5;
  private static final int FEWEST_FILLING = 5;
  private static final int FEWEST_STUFFED = 20;
  private static final int RARELY = 20;
  private static final String KEY_SIGNS = "-_:,";

  /**
   * The day a camera took a picture and its number, "2026 03 14 00012", also behind letters, or a
   * number of 32 digits in five parts.
   */
  private static final Pattern SERIAL =
      Pattern.compile(
          "(?:[A-Z]{2,6}_)?(?:19|20)\\d\\d[ _]?(?:0[1-9]|1[0-2])[ _]?[0-3]\\d[ _]\\d{3,6}"
              + "|[0-9a-f]{8}(?:[ -][0-9a-f]{4}){3}[ -][0-9a-f]{12}");

  private final PageLines lines;
  private final PageWords words;

  PlaceholderLines(PageLines lines) {
    this.lines = lines;
    this.words = lines.reader().words();
  }

  boolean isPlaceholder(int line) {
    String text = lines.string(line);
    if (isFilling(line)
        || isStuffed(line)
        || isPicture(text)
        || (isFileName(text) && (text.indexOf(' ') < 0 || lines.functionWords(line) == 0))
        || isRecord(text)) {
      return true;
    }
    if (text.isEmpty() || text.length() > LONGEST_PLACEHOLDER) {
      return false;
    }
    if (isKey(text) || isWidgetPath(text) || isPostNumber(line)) {
      return true;
    }
    int end = PageWords.wordEnd(text, 0);
    boolean digit = text.chars().anyMatch(Character::isDigit);
    if (end > 0 && words.is(PageWordKind.CAMERA, text, 0, end)) {
      boolean joined = end < text.length() && "-_".indexOf(text.charAt(end)) >= 0;
      return (digit && lines.words(line) <= 2) || (joined && text.indexOf(' ') < 0);
    }
    int second = PageWords.wordEnd(text, Math.min(end + 1, text.length()));
    return (digit && words.is(PageWordKind.CAMERA, text, 0, second))
        || (digit && SERIAL.matcher(text).matches())
        || isPictureOf(text);
  }

  /** A picture as Markdown writes it: "![Panen](https://…)". */
  private static boolean isPicture(String text) {
    return text.startsWith("![") && text.endsWith(")") && text.contains("](http");
  }

  /** Names and values as programs pass them: "{"width":300,"alt":""}". */
  private static boolean isRecord(String text) {
    return text.startsWith("{\"") && text.endsWith("}") && text.contains("\":");
  }

  /** Some words, most of them of the Latin that fills layouts. */
  boolean isFilling(int line) {
    if (lines.words(line) < FEWEST_FILLING || lines.smallWords(line) * 2 < lines.words(line)) {
      return false;
    }
    String text = lines.string(line);
    int filling = 0;
    for (int at = 0; at < text.length(); ) {
      int end = PageWords.wordEnd(text, at);
      filling += end > at && words.is(PageWordKind.FILLING, text, at, end) ? 1 : 0;
      at = Math.max(end, at + 1);
    }
    return filling * 3 >= lines.words(line) * 2;
  }

  /**
   * Many words without a sign, most of which stand again, but hardly one twice in a row as in
   * songs: "kabar online kabar viral kabar …".
   */
  boolean isStuffed(int line) {
    if (lines.words(line) < FEWEST_STUFFED
        || lines.smallWords(line) < lines.words(line)
        || lines
            .text()
            .substring(lines.start(line), lines.end(line))
            .chars()
            .anyMatch(c -> PageLines.SENTENCE_SIGNS.indexOf(c) >= 0)) {
      return false;
    }
    List<String> said =
        Stream.of(lines.string(line).split(" ")).filter(word -> !word.isEmpty()).toList();
    long doubled =
        IntStream.range(1, said.size()).filter(i -> said.get(i).equals(said.get(i - 1))).count();
    return doubled * RARELY < said.size() && Set.copyOf(said).size() * 2 <= lines.words(line);
  }

  /** One long word that changes between small letters, capitals and digits often, colons aside. */
  private static boolean isKey(String text) {
    if (text.length() < SHORTEST_KEY || text.indexOf(' ') >= 0) {
      return false;
    }
    boolean parted = text.indexOf(':') > 0;
    int changes = 0;
    for (int at = 1; at < text.length(); at++) {
      char c = text.charAt(at);
      if (!Character.isLetterOrDigit(c) && !(parted && KEY_SIGNS.indexOf(c) >= 0)) {
        return false;
      }
      changes += Character.getType(c) == Character.getType(text.charAt(at - 1)) ? 0 : 1;
    }
    return changes * MOST_ALIKE >= text.length();
  }

  /**
   * A few words and the long number by which a blog knows its post: "BREBES 4512345678901234567".
   */
  private boolean isPostNumber(int line) {
    String text = lines.string(line);
    int from = text.lastIndexOf(' ') + 1;
    return from > 1
        && text.length() - from >= SHORTEST_POST_NUMBER
        && text.chars().skip(from).allMatch(Character::isDigit)
        && text.chars().limit(from).noneMatch(Character::isDigit)
        && lines.words(line) <= MOST_LABELS;
  }

  /** What a list of articles is to be made of: "6/recent/ticker-posts". */
  private static boolean isWidgetPath(String text) {
    int first = text.indexOf('/');
    int second = text.indexOf('/', first + 1);
    return first > 0
        && second > first + 1
        && second < text.length() - 1
        && text.chars().limit(first).allMatch(Character::isDigit)
        && text.chars()
            .skip(first)
            .allMatch(c -> Character.isLowerCase(c) || "/-_".indexOf(c) >= 0);
  }

  /** A word for a picture behind another and a hyphen: "blog-img". */
  private boolean isPictureOf(String text) {
    int hyphen = text.lastIndexOf('-');
    return hyphen > 0
        && words.is(PageWordKind.CAMERA, text, hyphen + 1, text.length())
        && text.chars().allMatch(c -> c == '-' || Character.isLowerCase(c));
  }

  /** One word or a few with a point and the ending of a picture, a bracket behind it aside. */
  private static boolean isFileName(String text) {
    if (text.indexOf(' ') >= 0 && text.length() > LONGEST_PLACEHOLDER) {
      return false;
    }
    int dot = text.lastIndexOf('.');
    String end = text.substring(dot + 1, text.endsWith(")") ? text.length() - 1 : text.length());
    return dot > 0
        && (end.equals("jpg") || end.equals("jpeg") || end.equals("png") || end.equals("webp"));
  }
}
