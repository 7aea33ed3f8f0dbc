package id.saring.strip.link;

import id.saring.page.PageReader;
import id.saring.page.PageWordKind;
import id.saring.strip.link.TitleModel.Weights;

/**
 * Finds where a linked title ("Baca juga: …") ends when scrapers glued the next paragraph to it:
 * the split into title and running text that {@link TitleModel} finds most probable.
 */
public final class LinkedTitle {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 24;
  private static final int LONGEST_LIST = 44;
  private static final int FEWEST_HYPHENS = 2;

  /** So many words are read beyond the longest title, to see what comes behind it. */
  private static final int BEYOND = 10;

  /**
   * A text of at most so many words between two pieces of boilerplate, with no full stop in it, is
   * a title as a whole.
   */
  private static final int PLAIN = 18;

  private static final float GLUED = 8f;
  private static final float WHOLE = 6f;
  private static final float INSIDE_NAME = 5f;
  private static final float ENDS_SENTENCE = 5f;
  private static final float PROMISED = Float.NEGATIVE_INFINITY;

  private final Weights weights;
  private final String text;
  private final PageReader reader;
  private NamePairs names;

  private LinkedTitle(Weights weights, String text, PageReader reader) {
    this.weights = weights;
    this.text = text;
    this.reader = reader;
  }

  /** A finder of titles in {@code text}, in the language of {@code reader}; not thread-safe. */
  public static LinkedTitle in(String text, PageReader reader) {
    return new LinkedTitle(Weights.of(reader.language()), text, reader);
  }

  /**
   * One past the last char of the title that begins at or after {@code from}; {@code from} when
   * nothing stands there that may begin one.
   *
   * @param limit where a title must end: the end of the line, or the next piece of boilerplate
   */
  public int end(int from, int limit) {
    return end(from, limit, PROMISED, LONGEST);
  }

  /**
   * As {@link #end}, where a title may also be missing: then {@code from}. Behind a colon, or where
   * no space parts it from what stands before, there is one; elsewhere there is none.
   */
  public int endIfAny(int from, int limit) {
    boolean promised =
        (from > 0 && text.charAt(from - 1) == ':') || (from < limit && text.charAt(from) > ' ');
    return promised ? end(from, limit, PROMISED, LONGEST) : from;
  }

  /** As {@link #end}, where several titles stand in a row. */
  public int endOfList(int from, int limit) {
    return end(from, limit, PROMISED, LONGEST_LIST);
  }

  /**
   * The end of a further title that is glued to the end of another at {@code from}; {@code from}
   * when running text is more probable there.
   */
  public int endOfNext(int from, int limit) {
    return from < limit && text.charAt(from) > ' ' ? end(from, limit, 0, LONGEST) : from;
  }

  private int end(int from, int limit, float noTitle, int longest) {
    int window = longest + BEYOND;
    int start = from;
    while (start < limit && text.charAt(start) <= ' ') {
      start++;
    }
    int[] starts = new int[window];
    int[] ends = new int[window];
    boolean[] glued = new boolean[window];
    int count = 0;
    int at = start;
    boolean whole = false;
    while (count < window) {
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
    int bound = bound(starts, ends, count);
    if (bound < count) {
      int number = TitleBounds.listNumber(text, starts[bound], ends[bound]);
      boolean glueNumber = number < ends[bound] && number > starts[bound];
      ends[bound] = glueNumber ? number : ends[bound];
      count = glueNumber ? bound + 1 : bound;
      whole = true;
    }
    if (count == 1 && whole && isSlug(starts[0], ends[0])) {
      return ends[0];
    }
    if (count == 0 || Character.isLowerCase(text.charAt(start))) {
      return from;
    }
    boolean plain = whole && count <= PLAIN && !glued(glued) && !endsSentence(starts, ends, count);
    if (plain && noTitle == PROMISED) {
      return ends[count - 1];
    }
    int words = best(starts, ends, glued, count, whole, noTitle, longest);
    return words == 0 ? from : ends[words - 1];
  }

  /** The first word that a title cannot go beyond; {@code count} if there is none. */
  private int bound(int[] starts, int[] ends, int count) {
    for (int i = 0; i < count; i++) {
      boolean item =
          i > 0
              && i + 1 < count
              && TitleBounds.listNumber(text, starts[i], ends[i]) < ends[i]
              && Character.isUpperCase(text.charAt(starts[i + 1]));
      if (item || TitleBounds.isDateline(text, starts, ends, count, i)) {
        return i;
      }
    }
    return count;
  }

  /** Whether a word is the end of an address made of a title: "harga-cabai-naik-lagi". */
  private boolean isSlug(int start, int end) {
    String word = text.substring(start, end);
    return word.chars().filter(c -> c == '-').count() >= FEWEST_HYPHENS
        && word.chars().allMatch(c -> c == '-' || Character.isDigit(c) || Character.isLowerCase(c));
  }

  private static boolean glued(boolean[] glued) {
    for (boolean here : glued) {
      if (here) {
        return true;
      }
    }
    return false;
  }

  private boolean endsSentence(int[] starts, int[] ends, int count) {
    for (int i = 0; i < count; i++) {
      if (TitleModel.shape(text, starts[i], ends[i], reader.words()).endsWith(".")
          && !text.startsWith("..", ends[i] - 2)) {
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
      if ((at - start > 2 || !Character.isLetter(text.charAt(at))) && reader.seams().at(text, at)) {
        return at;
      }
      at++;
    }
    return at;
  }

  private int best(
      int[] starts,
      int[] ends,
      boolean[] glued,
      int count,
      boolean whole,
      float noTitle,
      int longest) {
    names = names == null ? new NamePairs(text) : names;
    TitleModel model = new TitleModel(weights, reader.words(), text, starts, ends, count);
    float best = Float.NEGATIVE_INFINITY;
    int answer = 0;
    for (int split = noTitle == PROMISED ? 1 : 0; split <= count; split++) {
      boolean all = split == count;
      boolean possible =
          all
              ? whole
              : split <= longest
                  && (split == 0 || split >= SHORTEST)
                  && canBegin(text, starts[split]);
      if (!possible) {
        continue;
      }
      float score = split == 0 ? noTitle : model.title(split, longest);
      if (all) {
        score += WHOLE;
      } else {
        score += model.body(split) + (glued[split] ? GLUED : 0);
        score -= split > 0 && !glued[split] && model.namePair(split, names) ? INSIDE_NAME : 0;
        score -=
            split > 0 && closesSentence(starts[split - 1], ends[split - 1]) ? ENDS_SENTENCE : 0;
      }
      if (score > best) {
        best = score;
        answer = split;
      }
    }
    boolean insideName =
        answer > 0
            && answer < count
            && !glued[answer]
            && Character.isUpperCase(text.charAt(starts[answer]))
            && !model.opens(answer);
    return insideName ? beforeRole(starts, ends, answer) : answer;
  }

  /**
   * Where the run of capitals that word {@code split} continues begins with a role, as in "Ketua
   * Joko Bawang mengatakan" or "Kasat Lantas AKP Joko": a sentence begins with it, and a title does
   * not end within it.
   */
  private int beforeRole(int[] starts, int[] ends, int split) {
    for (int i = split - 1; i > SHORTEST; i--) {
      if (!Character.isUpperCase(text.charAt(starts[i]))
          || !Character.isLetter(text.charAt(ends[i] - 1))
          || !Character.isLetter(text.charAt(ends[i - 1] - 1))) {
        return split;
      }
      if (isOffice(starts[i], ends[i]) && !isOffice(starts[i - 1], ends[i - 1])) {
        int rank = i - 2;
        return rank > SHORTEST && isOffice(starts[rank], ends[rank]) ? rank : i;
      }
    }
    return split;
  }

  private boolean isOffice(int start, int end) {
    return reader.words().is(PageWordKind.OFFICE, text, start, end);
  }

  private boolean closesSentence(int start, int end) {
    return end - start > 2
        && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == ':')
        && !text.startsWith("..", end - 2);
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
}
