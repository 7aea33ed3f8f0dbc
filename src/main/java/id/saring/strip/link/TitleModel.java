package id.saring.strip.link;

import id.saring.lang.Language;
import id.saring.lang.LanguageTable;
import id.saring.page.PageWordKind;
import id.saring.page.PageWords;
import java.util.HashMap;
import java.util.Map;

/**
 * How probable it is that a run of words is a title up to some word and running text from there. A
 * word depends on its shape, on the word before it, and on what it is; the weights are learned from
 * articles that keep every linked title on a line of its own.
 */
final class TitleModel {
  /** The states that the next word depends on: after a small word, a capital, a comma, a stop. */
  static final int STATES = 4;

  private static final int SMALL = 0;
  private static final int CAPITAL = 1;
  private static final int COMMA = 2;
  private static final int STOP = 3;

  /** Columns of a class. */
  private static final int FIRST = 0;

  private static final int LAST = 1;
  private static final int TITLE = 2;
  private static final int BODY = TITLE + STATES;

  private static final int LONGEST = 30;
  private static final float BODY_WORD = 0.3f;
  private static final float LAST_WORD = 0.7f;

  private static final float[] NO_WORD = new float[3];

  /**
   * What the model has learned of a language: table {@code linked-title} of that language.
   * Immutable.
   */
  static final class Weights {
    private final Map<String, float[]> classes = new HashMap<>();
    private final Map<String, float[]> words = new HashMap<>();
    private final float[] lengths = new float[LONGEST + 1];

    private Weights(Language language) {
      language.table("linked-title", "kind", "key", "weights").forEach(this::add);
    }

    /**
     * The weights of {@code language}.
     *
     * @throws id.saring.lang.LanguageException if its table is not of that form
     */
    static Weights of(Language language) {
      return language.once(Weights.class, Weights::new);
    }

    private void add(LanguageTable.Row row) {
      switch (row.word("kind", Row.class)) {
        case LENGTH -> lengths[(int) row.integer("key", 1, LONGEST)] = row.numbers("weights", 1)[0];
        case CLASS -> classes.put(row.text("key"), row.numbers("weights", BODY + STATES));
        case WORD -> words.put(row.text("key"), row.numbers("weights", NO_WORD.length));
      }
    }

    private enum Row {
      LENGTH,
      CLASS,
      WORD
    }

    private float[] ofClass(String shape) {
      return classes.getOrDefault(shape, classes.get("*"));
    }

    private float[] ofWord(String word) {
      return words.getOrDefault(word, NO_WORD);
    }
  }

  private final Weights weights;
  private final String text;
  private final float[][] classes;
  private final float[][] words;
  private final int[][] cores;
  private final float[] titleTo;
  private final float[] bodyFrom;

  /** The model of {@code count} words of {@code text}, from {@code starts} to {@code ends}. */
  TitleModel(Weights weights, PageWords signs, String text, int[] starts, int[] ends, int count) {
    this.weights = weights;
    this.text = text;
    classes = new float[count][];
    words = new float[count][];
    cores = new int[count][];
    titleTo = new float[count + 1];
    bodyFrom = new float[count + 2];
    int[] states = new int[count + 1];
    states[0] = STOP;
    for (int i = 0; i < count; i++) {
      String shape = shape(text, starts[i], ends[i], signs);
      classes[i] = weights.ofClass(shape);
      cores[i] = core(text, starts[i], ends[i]);
      words[i] = weights.ofWord(text.substring(cores[i][0], cores[i][1]));
      titleTo[i + 1] = titleTo[i] + classes[i][TITLE + states[i]];
      states[i + 1] = state(shape);
    }
    for (int i = count - 1; i >= 0; i--) {
      bodyFrom[i] = bodyFrom[i + 1] + classes[i][BODY + states[i]] + BODY_WORD * words[i][1];
    }
  }

  /**
   * Log probability that the first {@code length} words, one or more, are a title, or titles in a
   * row where more than one fits into {@code longest} words; how long a row is tells nothing.
   */
  float title(int length, int longest) {
    return (longest > LONGEST ? 0 : weights.lengths[Math.min(LONGEST, length)])
        + titleTo[length]
        + classes[length - 1][LAST]
        + LAST_WORD * words[length - 1][2];
  }

  /** Log probability that running text begins at word {@code from}. */
  float body(int from) {
    return classes[from][FIRST] + words[from][0] + bodyFrom[from + 1];
  }

  /** Whether word {@code index} is one that sentences commonly begin with. */
  boolean opens(int index) {
    return words[index][0] > 0;
  }

  /** Whether word {@code index} and the one before it are a pair of {@code names}. */
  boolean namePair(int index, NamePairs names) {
    int[] left = cores[index - 1];
    int[] right = cores[index];
    return names.has(text, left[0], left[1], right[0], right[1]);
  }

  /** The state that a word of {@code shape} leaves. */
  static int state(String shape) {
    return switch (shape.charAt(shape.length() - 1)) {
      case '.', '?' -> STOP;
      case ',', ':' -> COMMA;
      case 'l', 'P' -> SMALL;
      default -> CAPITAL;
    };
  }

  /** The range of a word without the signs around it. */
  static int[] core(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
      to--;
    }
    return new int[] {from, to};
  }

  /**
   * The class of a word: quote or bracket, kind (C capital, A all capitals, N number, l small, P
   * sign), last sign.
   *
   * @param signs knows the signs of currencies, which stand before numbers
   */
  static String shape(String text, int start, int end, PageWords signs) {
    int[] core = core(text, start, end);
    int from = core[0];
    int to = core[1];
    String kind;
    if (from == to) {
      kind = "P";
    } else if (Character.isDigit(text.charAt(from))
        || signs.opens(PageWordKind.CURRENCY_SIGN, text, from)) {
      kind = "N";
    } else if (Character.isUpperCase(text.charAt(from))) {
      kind = to - from > 1 && allCapitals(text, from, to) ? "A" : "C";
    } else {
      kind = "l";
    }
    char first = text.charAt(start);
    String open =
        first == '"' || first == '“' || first == '”'
            ? "q"
            : first == '(' || first == '[' ? "p" : "";
    return open + kind + sign(text, to, end, end - start);
  }

  private static boolean allCapitals(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String sign(String text, int from, int end, int length) {
    int at = end - 1;
    while (at >= from && "\"”')]".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    if (at < from) {
      return "";
    }
    char c = text.charAt(at);
    if (c == '.' && length > 2) {
      return ".";
    }
    if (c == '?' || c == '!') {
      return "?";
    }
    return at == end - 1 && (c == ',' || c == ':') ? String.valueOf(c) : "";
  }
}
