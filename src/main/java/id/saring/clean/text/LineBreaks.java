package id.saring.clean.text;

import id.saring.text.Signs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells line breaks that end a paragraph from those within a sentence: scrapers break lines at
 * links and inline tags, and texts are wrapped at a fixed width.
 */
final class LineBreaks {
  /** Chars from which a line is running text rather than an item of a list. */
  private static final int RUNNING_LINE = 40;

  /** Lines that begin with a sign that only goes on: from two on the page is torn at its links. */
  private static final int TORN = 2;

  private static final int LEAST_WRAPPED = 4;
  private static final int NARROWEST = 30;
  private static final int WIDEST = 130;
  private static final double LEAST_FULL = 0.8;
  private static final double LEAST_FULL_OF_OPEN = 0.6;
  private static final double TIGHT = 0.95;
  private static final double LEAST_OPEN = 0.4;

  private static final String GOES_ON = ",.;:)!?%";
  private static final String ENDS = ".!?:;\u2026";
  private static final String QUOTES = "\"\u201d\u2019'";

  private final String text;
  private final SentenceWords words;
  private final int[] starts;
  private final int[] ends;
  private final int[] rows;
  private final boolean[] wrapped;
  private final String[] joints;

  private LineBreaks(String text, SentenceWords words, int[] starts, int[] ends, int[] rows) {
    this.text = text;
    this.words = words;
    this.starts = starts;
    this.ends = ends;
    this.rows = rows;
    this.wrapped = new boolean[starts.length];
    this.joints = new String[starts.length];
  }

  /** The line breaks of {@code text}; linear in its length. */
  static LineBreaks of(String text, SentenceWords words) {
    List<int[]> lines = new ArrayList<>();
    int row = 0;
    for (int at = 0; at < text.length(); ) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      int from = at;
      int to = end;
      while (from < to && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        lines.add(new int[] {from, to, row});
      }
      row++;
      at = end + 1;
    }
    LineBreaks breaks =
        new LineBreaks(
            text,
            words,
            lines.stream().mapToInt(line -> line[0]).toArray(),
            lines.stream().mapToInt(line -> line[1]).toArray(),
            lines.stream().mapToInt(line -> line[2]).toArray());
    breaks.findWrapped();
    breaks.join();
    return breaks;
  }

  /**
   * What joins the line that begins at {@code start} to the one before it, a blank or nothing; null
   * where a paragraph begins.
   */
  String joint(int start) {
    int line = Arrays.binarySearch(starts, start);
    return line < 0 ? null : joints[line];
  }

  private void join() {
    boolean torn = isTorn();
    for (int line = 1; line < starts.length; line++) {
      joints[line] = joint(line, torn);
    }
  }

  private String joint(int line, boolean torn) {
    if (last(line - 1) == '(' || (goesOn(line) && !endsSentence(line - 1))) {
      return "";
    }
    boolean open = endsOpen(line - 1);
    boolean joined = wrapped[line] || (open && continues(line, torn));
    return joined ? " " : null;
  }

  /** Whether lines are broken in the middle of sentences all over the page. */
  private boolean isTorn() {
    int found = 0;
    for (int line = 1; line < starts.length; line++) {
      found += goesOn(line) && !endsSentence(line - 1) ? 1 : 0;
    }
    return found >= TORN;
  }

  /** Whether a line begins with a sign that belongs to what stands before it: ", Senin", ".". */
  private boolean goesOn(int line) {
    char first = text.charAt(starts[line]);
    if (GOES_ON.indexOf(first) < 0) {
      return false;
    }
    int next = starts[line] + 1;
    boolean alone = next == ends[line] || " \"\u201d\u2019'),".indexOf(text.charAt(next)) >= 0;
    return alone || (first == ')' && text.charAt(next) != ')');
  }

  private boolean endsSentence(int line) {
    return ENDS.indexOf(last(line)) >= 0;
  }

  /** Whether a line ends where a sentence cannot: in a word, a bracket, a comma, a quotation. */
  private boolean endsOpen(int line) {
    char last = last(line);
    if (QUOTES.indexOf(last) >= 0 && ends[line] - starts[line] > 1) {
      char before = text.charAt(ends[line] - 2);
      return Character.isLetterOrDigit(before) || before == ',';
    }
    return Character.isLetterOrDigit(last) || last == ',' || last == ')';
  }

  private boolean continues(int line, boolean torn) {
    char first = text.charAt(starts[line]);
    boolean running = Math.max(length(line - 1), length(line)) >= RUNNING_LINE;
    boolean quoted = QUOTES.indexOf(last(line - 1)) >= 0;
    if (Character.isLowerCase(first)) {
      boolean apart = torn && !isListed(line - 1);
      boolean within = joints[line - 1] != null || followsDash(line - 1);
      return !isItem(line) && (running || quoted || apart || within);
    }
    boolean word = Character.isUpperCase(first) || Character.isDigit(first);
    boolean list = text.charAt(starts[line - 1]) == ':' || isLabel(line);
    boolean within = torn && !list && (isLink(line) || joints[line - 1] != null);
    return (word && (endsUnfinished(line - 1) || within)) || (torn && first == '(');
  }

  /** Whether a line opens the first sentence: the dash of a dateline stands alone before it. */
  private boolean followsDash(int line) {
    return line > 0 && length(line - 1) == 1 && Signs.isDash(last(line - 1));
  }

  /** "a. …" and "b) …" number an item of a list. */
  private boolean isItem(int line) {
    int next = starts[line] + 1;
    return next < ends[line] && (text.charAt(next) == '.' || text.charAt(next) == ')');
  }

  /** Whether a line may be an item of a list in small letters. */
  private boolean isListed(int line) {
    return joints[line] == null && Character.isLowerCase(text.charAt(starts[line]));
  }

  /** Whether a running line ends with a word after which a sentence goes on: "dari", "yang". */
  private boolean endsUnfinished(int line) {
    int from = ends[line];
    while (from > starts[line] && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    boolean small = from < ends[line] && Character.isLowerCase(text.charAt(from));
    return small && words.goesOnAfter(text.substring(from, ends[line]));
  }

  /**
   * Whether a line is the words of a link within a sentence: the line before breaks off in small
   * letters or is running text, and the next one goes on.
   */
  private boolean isLink(int line) {
    int next = line + 1;
    boolean goesOn =
        next < starts.length
            && (goesOn(next) || Character.isLowerCase(text.charAt(starts[next])))
            && endsOpen(line);
    boolean broken =
        last(line - 1) == ','
            || length(line - 1) >= RUNNING_LINE
            || joints[line - 1] != null
            || Character.isLowerCase(text.charAt(lastWord(line - 1)));
    return goesOn && broken;
  }

  /** Whether the next line begins with a colon: "Indonesia", ": Paes, Idzes". */
  private boolean isLabel(int line) {
    return line + 1 < starts.length && text.charAt(starts[line + 1]) == ':';
  }

  private int lastWord(int line) {
    int from = ends[line] - 1;
    while (from > starts[line] && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private int length(int line) {
    return ends[line] - starts[line];
  }

  private char last(int line) {
    return text.charAt(ends[line] - 1);
  }

  /** Marks the lines that a block wrapped at a fixed width goes on with. */
  private void findWrapped() {
    int from = 0;
    while (from < starts.length) {
      int to = from + 1;
      while (to < starts.length
          && rows[to] == rows[to - 1] + 1
          && Math.max(length(to - 1), length(to)) <= WIDEST) {
        to++;
      }
      if (to - from >= LEAST_WRAPPED) {
        wrap(from, to);
      }
      from = to;
    }
  }

  /**
   * Marks the lines of {@code [from, to)} if they are wrapped: the first word of nearly each would
   * not have fitted on the line before, and many break off within a sentence.
   */
  private void wrap(int from, int to) {
    int width = 0;
    for (int line = from + 1; line < to; line++) {
      width = Math.max(width, length(line));
    }
    int full = 0;
    int open = 0;
    for (int line = from + 1; line < to; line++) {
      full += isFull(line - 1, width) ? 1 : 0;
      boolean small = Character.isLowerCase(text.charAt(starts[line]));
      open += small && endsOpen(line - 1) ? 1 : 0;
    }
    int breaks = to - from - 1;
    double least = open * 2 >= breaks ? LEAST_FULL_OF_OPEN : LEAST_FULL;
    if (width < NARROWEST || full < least * breaks || open < LEAST_OPEN * breaks) {
      return;
    }
    for (int line = from + 1; line < to; line++) {
      wrapped[line] = isFull(line - 1, width) && length(line - 1) <= width && opensWord(line);
    }
  }

  /** Whether a line begins with a word, one in brackets included. */
  private boolean opensWord(int line) {
    char first = text.charAt(starts[line]);
    boolean bracket = first == '(' && length(line) > 1 && endsOpen(line - 1);
    return Character.isLetterOrDigit(bracket ? text.charAt(starts[line] + 1) : first);
  }

  /** Whether the first word of the next line would hardly have fitted on a line of a width. */
  private boolean isFull(int line, int width) {
    int end = starts[line + 1];
    while (end < ends[line + 1] && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return length(line) + 1 + end - starts[line + 1] >= TIGHT * width;
  }
}
