package id.saring.boilerplate;

import id.saring.text.Resources;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds where a linked title ("Baca juga: …") ends when scrapers glued the next paragraph to it. A
 * naive Bayes change-point model: each word is either title or running text, and the split with the
 * best sum of logs wins. Its weights, in {@code linked-title.tsv}, are trained on articles that
 * keep every linked title on a line of its own.
 */
final class LinkedTitle {
  private static final int WINDOW = 34;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 30;

  /**
   * A text of at most so many words between two pieces of boilerplate, with no full stop in it, is
   * a title as a whole.
   */
  private static final int PLAIN = 18;

  private static final float BODY_WORD = 0.5f;
  private static final float LAST_WORD = 0.7f;
  private static final float GLUED = 8f;
  private static final float WHOLE = 6f;
  private static final float INSIDE_NAME = 5f;
  private static final float NO_TITLE = 8f;

  /**
   * Rows of a class: as title word, as last title word, as first, second, third and later word of
   * running text.
   */
  private static final int TITLE = 0;

  private static final int LAST = 1;
  private static final int FIRST = 2;
  private static final int LATER = 5;

  private static final Map<String, float[]> CLASSES = new HashMap<>();
  private static final Map<String, float[]> WORDS = new HashMap<>();
  private static final float[] LENGTHS = new float[LONGEST + 1];
  private static final float[] NO_WORD = new float[3];

  static {
    for (String[] row : Resources.table("/id/saring/boilerplate/linked-title.tsv")) {
      switch (row[0]) {
        case "length" -> LENGTHS[Integer.parseInt(row[1])] = Float.parseFloat(row[2]);
        case "class" -> CLASSES.put(row[1], floats(row));
        default -> WORDS.put(row[1], floats(row));
      }
    }
  }

  private final String text;
  private NamePairs names;

  /** A finder of titles in {@code text}; not thread-safe. */
  LinkedTitle(String text) {
    this.text = text;
  }

  private static float[] floats(String[] row) {
    float[] out = new float[row.length - 2];
    for (int i = 0; i < out.length; i++) {
      out[i] = Float.parseFloat(row[i + 2]);
    }
    return out;
  }

  /**
   * One past the last char of the title that begins at or after {@code from}; {@code from} when no
   * title stands there. Behind a colon, or without a space, there is a title; else there may be
   * none.
   *
   * @param limit where a title must end: the end of the line, or the next piece of boilerplate
   */
  int end(int from, int limit) {
    int start = from;
    while (start < limit && text.charAt(start) <= ' ') {
      start++;
    }
    int[] starts = new int[WINDOW];
    int[] ends = new int[WINDOW];
    boolean[] glued = new boolean[WINDOW];
    int count = 0;
    int at = start;
    boolean whole = false;
    while (count < WINDOW) {
      int gap = at;
      while (at < limit && text.charAt(at) <= ' ') {
        at++;
      }
      if (at == limit || (count >= SHORTEST && at - gap > 1)) {
        whole = true;
        break;
      }
      glued[count] = gap == at && count > 0;
      starts[count] = at;
      at = wordEnd(at, limit);
      ends[count++] = at;
    }
    if (count == 0 || Character.isLowerCase(text.charAt(start))) {
      return from;
    }
    if (whole && count <= PLAIN && !glued(glued) && !endsSentence(text, starts, ends, count)) {
      return ends[count - 1];
    }
    boolean promised = from > 0 && text.charAt(from - 1) == ':' || start == from;
    int words = best(starts, ends, glued, count, whole, promised ? SHORTEST : 0);
    return words == 0 ? from : ends[words - 1];
  }

  private static boolean glued(boolean[] glued) {
    for (boolean here : glued) {
      if (here) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsSentence(String text, int[] starts, int[] ends, int count) {
    for (int i = 0; i < count; i++) {
      if (shape(text, starts[i], ends[i]).endsWith(".") && !text.startsWith("..", ends[i] - 2)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A word ends at white space, or where a small letter or a closing sign meets a capital or a
   * quote without space.
   */
  private int wordEnd(int start, int limit) {
    int at = start + 1;
    while (at < limit && text.charAt(at) > ' ') {
      if ((at - start > 2 || !Character.isLetter(text.charAt(at))) && Glue.at(text, at)) {
        return at;
      }
      at++;
    }
    return at;
  }

  private int best(
      int[] starts, int[] ends, boolean[] glued, int count, boolean whole, int shortest) {
    float[][] classes = new float[count][];
    float[][] words = new float[count][];
    int[][] cores = new int[count][];
    names = names == null ? new NamePairs(text) : names;
    for (int i = 0; i < count; i++) {
      classes[i] = CLASSES.getOrDefault(shape(text, starts[i], ends[i]), CLASSES.get("*"));
      cores[i] = core(text, starts[i], ends[i]);
      words[i] = WORDS.getOrDefault(text.substring(cores[i][0], cores[i][1]), NO_WORD);
    }
    float[] bodyFrom = new float[count + 4];
    for (int i = count - 1; i >= 0; i--) {
      bodyFrom[i] = bodyFrom[i + 1] + classes[i][LATER] + BODY_WORD * words[i][1];
    }
    float titleTo = 0;
    float best = Float.NEGATIVE_INFINITY;
    int answer = 0;
    for (int split = 0; split <= count; split++) {
      titleTo += split > 1 ? classes[split - 2][TITLE] : 0;
      boolean all = split == count;
      boolean possible =
          all
              ? whole
              : split >= shortest
                  && (split == 0 || split >= SHORTEST)
                  && canBegin(text, starts[split]);
      if (!possible) {
        continue;
      }
      float score =
          split == 0
              ? NO_TITLE
              : LENGTHS[Math.min(LONGEST, split)]
                  + titleTo
                  + classes[split - 1][LAST]
                  + LAST_WORD * words[split - 1][2];
      score +=
          all
              ? WHOLE
              : words[split][0] + (glued[split] ? GLUED : 0) + bodyFrom[Math.min(count, split + 3)];
      for (int i = split; i < Math.min(count, split + 3); i++) {
        score += classes[i][FIRST + i - split] + (i > split ? BODY_WORD * words[i][1] : 0);
      }
      if (split > 0
          && !all
          && !glued[split]
          && names.has(
              text, cores[split - 1][0], cores[split - 1][1], cores[split][0], cores[split][1])) {
        score -= INSIDE_NAME;
      }
      if (score > best) {
        best = score;
        answer = split;
      }
    }
    return answer;
  }

  private static boolean canBegin(String text, int at) {
    char c = text.charAt(at);
    return Character.isUpperCase(c)
        || Character.isDigit(c)
        || c == '"'
        || c == '“'
        || c == '”'
        || c == '\''
        || c == '‘';
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
   */
  static String shape(String text, int start, int end) {
    int[] core = core(text, start, end);
    int from = core[0];
    int to = core[1];
    String kind;
    if (from == to) {
      kind = "P";
    } else if (Character.isDigit(text.charAt(from)) || text.startsWith("Rp", from)) {
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
