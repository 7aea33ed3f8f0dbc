package id.saring.strip;

import id.saring.text.Lexicon;
import id.saring.text.Page;
import id.saring.text.Resources;
import java.util.Arrays;

/**
 * The lines of a page with what the structural mechanisms look at; made in one pass over the text.
 */
final class PageLines {
  private static final Lexicon FUNCTION_WORDS =
      Lexicon.of(
          Resources.table("/id/saring/strip/function-words.tsv").stream()
              .flatMap(Arrays::stream)
              .toList());
  private static final int SHORT_TEXT = 400;
  private static final int WIDEST = 100;

  private final Page page;
  private final int[] words;
  private final int[] functionWords;
  private final int[] smallWords;
  private final boolean[] prose;
  private final int firstProse;
  private final int lastProse;

  PageLines(Page page) {
    this.page = page;
    int count = page.lines().size();
    words = new int[count];
    functionWords = new int[count];
    smallWords = new int[count];
    prose = new boolean[count];
    int first = count;
    int last = -1;
    for (int line = 0; line < count; line++) {
      read(line);
    }
    for (int line = 0; line < count; line++) {
      prose[line] = isProse(line) || isWrapped(line);
    }
    spreadOverBlocks();
    for (int line = 0; line < count; line++) {
      if (prose[line]) {
        first = Math.min(first, line);
        last = line;
      }
    }
    firstProse = first;
    lastProse = last;
  }

  private void read(int line) {
    String text = page.text();
    int at = start(line);
    int end = end(line);
    while (at < end) {
      char c = text.charAt(at);
      if (!Character.isLetter(c)) {
        at++;
        continue;
      }
      int from = at;
      while (at < end && Character.isLetter(text.charAt(at))) {
        at++;
      }
      words[line]++;
      if (Character.isLowerCase(c)) {
        smallWords[line]++;
        if (at - from < 12 && FUNCTION_WORDS.id(text, from, at) >= 0) {
          functionWords[line]++;
        }
      }
    }
  }

  /**
   * Running text: long enough, many small words, function words among them; short lines must end
   * like a sentence.
   */
  private boolean isProse(int line) {
    int count = words[line];
    if (count < 6 || smallWords[line] * 10 < count * 3) {
      return false;
    }
    boolean mostlySmall = smallWords[line] * 2 >= count;
    boolean dense = functionWords[line] * 10 >= count;
    if (end(line) - start(line) >= 100) {
      return (dense && mostlySmall) || (endsSentence(line) && functionWords[line] > 0);
    }
    return mostlySmall && (endsSentence(line) || (count >= 9 && functionWords[line] * 6 >= count));
  }

  /**
   * A block of long lines without a blank one between is one paragraph, broken to fit a width, if
   * much of it is prose.
   */
  private void spreadOverBlocks() {
    int from = 0;
    while (from < count()) {
      int to = from;
      int proseLines = 0;
      int widest = 0;
      while (to < count() && !blank(to)) {
        widest = Math.max(widest, end(to) - start(to));
        proseLines += prose[to++] ? 1 : 0;
      }
      int chars = to > from ? end(to - 1) - start(from) : 0;
      if (to - from >= 3
          && proseLines * 5 >= (to - from) * 2
          && chars >= 45 * (to - from)
          && widest <= WIDEST) {
        Arrays.fill(prose, from, to, true);
      }
      from = to + 1;
    }
  }

  /** Whether the line and its neighbour are one sentence that was broken to fit a width. */
  private boolean isWrapped(int line) {
    return words[line] >= 4 && (runsOn(line) || (line > 0 && runsOn(line - 1)));
  }

  private boolean runsOn(int line) {
    return line + 1 < count()
        && end(line) - start(line) >= 40
        && end(line + 1) > start(line + 1)
        && smallWords[line] * 2 >= words[line]
        && Character.isLowerCase(page.text().charAt(start(line + 1)))
        && !endsSentence(line);
  }

  /**
   * Whether the line ends with a full stop, question or exclamation mark, a quote after them, or a
   * colon.
   */
  boolean endsSentence(int line) {
    String text = page.text();
    int at = end(line) - 1;
    while (at > start(line)
        && (Character.isWhitespace(text.charAt(at)) || "\"”’')".indexOf(text.charAt(at)) >= 0)) {
      at--;
    }
    return at >= start(line) && ".?!:".indexOf(text.charAt(at)) >= 0;
  }

  Page page() {
    return page;
  }

  String text() {
    return page.text();
  }

  int count() {
    return page.lines().size();
  }

  int start(int line) {
    return page.lines().get(line).start();
  }

  int end(int line) {
    return page.lines().get(line).end();
  }

  boolean blank(int line) {
    return page.lines().get(line).blank();
  }

  /** The line without white space around it. */
  String string(int line) {
    return page.string(page.lines().get(line)).strip();
  }

  int words(int line) {
    return words[line];
  }

  int smallWords(int line) {
    return smallWords[line];
  }

  int functionWords(int line) {
    return functionWords[line];
  }

  /** Whether the line reads as running text. */
  boolean prose(int line) {
    return prose[line];
  }

  /** The first line of running text, or the number of lines. */
  int firstProse() {
    return firstProse;
  }

  /** The last line of running text, or -1. */
  int lastProse() {
    return lastProse;
  }

  /** The next line after {@code line} that is not blank, or -1. */
  int after(int line) {
    for (int i = line + 1; i < count(); i++) {
      if (!blank(i)) {
        return i;
      }
    }
    return -1;
  }

  /** The line that holds char {@code at}, its line feed included. */
  int lineAt(int at) {
    int low = 0;
    int high = count() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end(middle) < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether no running prose stands before char {@code at}, or little text of any kind. */
  boolean head(int at) {
    return at < SHORT_TEXT || lineAt(at) <= firstProse;
  }

  /** Whether no running prose stands behind char {@code at}, or little text of any kind. */
  boolean tail(int at) {
    return text().length() - at < SHORT_TEXT || lineAt(at) > lastProse;
  }

  /** Whether a word of {@code [start, end)} is a function word. */
  static boolean hasFunctionWord(String text, int start, int end) {
    int at = start;
    while (at < end) {
      int from = at;
      while (at < end && Character.isLetter(text.charAt(at))) {
        at++;
      }
      if (at > from && FUNCTION_WORDS.id(text, from, at) >= 0) {
        return true;
      }
      at = Math.max(at, from + 1);
    }
    return false;
  }

  /**
   * Whether chars {@code [start, end)} read as running text: a sentence with function words, not a
   * title.
   */
  static boolean readsAsProse(String text, int start, int end) {
    int words = 0;
    int small = 0;
    int function = 0;
    int sentences = 0;
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (!Character.isLetter(c)) {
        sentences += c == '.' && (at + 1 == end || text.charAt(at + 1) <= ' ') ? 1 : 0;
        at++;
        continue;
      }
      int from = at;
      while (at < end && Character.isLetter(text.charAt(at))) {
        at++;
      }
      words++;
      small += Character.isLowerCase(c) ? 1 : 0;
      function += FUNCTION_WORDS.id(text, from, at) >= 0 ? 1 : 0;
    }
    return words >= 12 && small * 3 >= words * 2 && function * 8 >= words && sentences > 0;
  }
}
