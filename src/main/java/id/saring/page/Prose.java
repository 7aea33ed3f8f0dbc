package id.saring.page;

import id.saring.text.Signs;

/**
 * The one judge of what is running text, for a language's function words. Three answers, from
 * narrow to wide: a {@linkplain #isPassage passage} holds whole sentences, {@linkplain
 * #isRunningText running text} reads like part of one, and what {@linkplain #mayBeProse may be
 * prose} is not safe to delete on the strength of its repetition alone.
 */
public final class Prose {
  /** So many chars may a headline have. */
  public static final int LONGEST_HEADLINE = 220;

  private static final int FEWEST_WORDS = 6;
  private static final int LONG_LINE = 100;
  private static final int PASSAGE_WORDS = 12;
  private static final int SENTENCE_WORDS = 4;
  private static final int UNSTOPPED_WORDS = 13;

  private static final int MOST_HEADLINE_WORDS = 30;
  private static final int SHORTEST_HEADLINE = 8;

  private final PageWords words;

  Prose(PageWords words) {
    this.words = words;
  }

  /**
   * The words of a stretch of text.
   *
   * @param words runs of letters
   * @param small those that begin with a small letter
   * @param function function words
   * @param stops full stops before white space or the end
   */
  public record Count(int words, int small, int function, int stops) {}

  /** Counts the words of chars {@code [start, end)}. */
  public Count count(CharSequence text, int start, int end) {
    int all = 0;
    int small = 0;
    int function = 0;
    int stops = 0;
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (!Character.isLetter(c)) {
        stops += c == '.' && (at + 1 == end || text.charAt(at + 1) <= ' ') ? 1 : 0;
        at++;
        continue;
      }
      int from = at;
      while (at < end && Character.isLetter(text.charAt(at))) {
        at++;
      }
      all++;
      small += Character.isLowerCase(c) ? 1 : 0;
      function += isFunctionWord(text, from, at) ? 1 : 0;
    }
    return new Count(all, small, function, stops);
  }

  /** Whether chars {@code [start, end)} are a function word, in small or capital letters. */
  boolean isFunctionWord(CharSequence text, int start, int end) {
    return words.is(PageWordKind.FUNCTION, text, start, end);
  }

  /** Whether a word of {@code [start, end)} is a function word. */
  public boolean hasFunctionWord(CharSequence text, int start, int end) {
    int at = start;
    while (at < end) {
      int from = at;
      while (at < end && Character.isLetter(text.charAt(at))) {
        at++;
      }
      if (at > from && isFunctionWord(text, from, at)) {
        return true;
      }
      at = Math.max(at, from + 1);
    }
    return false;
  }

  /**
   * Running text: long enough, many small words, function words among them; short lines must end
   * like a sentence.
   */
  public boolean isRunningText(CharSequence text, int start, int end) {
    return isRunningText(count(text, start, end), end - start, endsSentence(text, start, end));
  }

  static boolean isRunningText(Count count, int length, boolean endsSentence) {
    int words = count.words;
    if (words < FEWEST_WORDS || count.small * 10 < words * 3) {
      return false;
    }
    boolean mostlySmall = count.small * 2 >= words;
    boolean dense = count.function * 10 >= words;
    if (length >= LONG_LINE) {
      return (dense && mostlySmall) || (endsSentence && count.function > 0);
    }
    return mostlySmall && (endsSentence || (words >= 9 && count.function * 6 >= words));
  }

  /** Whether chars {@code [start, end)} hold whole sentences with function words, no title. */
  public boolean isPassage(CharSequence text, int start, int end) {
    Count count = count(text, start, end);
    return count.words >= PASSAGE_WORDS
        && count.small * 3 >= count.words * 2
        && count.function * 8 >= count.words
        && count.stops > 0;
  }

  /**
   * Whether {@code text}, one line or what is left of it, is a paragraph: {@linkplain
   * #isRunningText running text} of some length.
   */
  public boolean isParagraph(String text) {
    return text.length() >= LONG_LINE && isRunningText(text, 0, text.length());
  }

  /**
   * Whether a line might be a sentence: it runs on for many words, or ends like one after a few.
   */
  public boolean mayBeProse(CharSequence text, int start, int end) {
    return words(text, start, end) >= UNSTOPPED_WORDS
        || (words(text, start, end) >= SENTENCE_WORDS && endsSentence(text, start, end))
        || isRunningText(text, start, end);
  }

  /**
   * Whether chars {@code [start, end)} end with a full stop, question or exclamation mark, or a
   * colon, quotes, brackets and white space behind them aside.
   */
  public static boolean endsSentence(CharSequence text, int start, int end) {
    int at = end - 1;
    while (at > start
        && (Character.isWhitespace(text.charAt(at)) || Signs.isCloser(text.charAt(at)))) {
      at--;
    }
    return at >= start && (Signs.isStop(text.charAt(at)) || text.charAt(at) == ':');
  }

  /** Whether all of {@code text} does. */
  public static boolean endsSentence(String text) {
    return endsSentence(text, 0, text.length());
  }

  /**
   * Whether {@code text} may be a headline by its form: two to thirty words, mostly letters, no end
   * of a sentence.
   */
  public static boolean mayBeHeadline(String text) {
    int words = words(text);
    if (words < 2
        || words > MOST_HEADLINE_WORDS
        || text.length() < SHORTEST_HEADLINE
        || text.length() > LONGEST_HEADLINE
        || !opensHeadline(text)) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    if (",;:|»>".indexOf(last) >= 0) {
      return false;
    }
    boolean stop = last == '.' && !text.endsWith("..");
    long letters = text.chars().filter(Character::isLetter).count();
    return letters * 10 >= text.length() * 6L && !(stop && text.length() > LONG_LINE);
  }

  private static boolean opensHeadline(String text) {
    char first = text.charAt(0);
    if (first == '[') {
      return Character.isLetter(text.charAt(1));
    }
    return Character.isLetterOrDigit(first) || "\"'\u201c\u2018#(¿".indexOf(first) >= 0;
  }

  /** Whether {@code text} has letters, and none of them is small. */
  public static boolean isShouted(String text) {
    return text.chars().anyMatch(Character::isLetter)
        && text.chars().noneMatch(Character::isLowerCase);
  }

  /**
   * Number of ends of sentences: a stop behind a small letter, closers aside, with white space or
   * the end of the text behind it.
   */
  public static int sentences(String text) {
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      boolean stop = Signs.isStop(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1));
      int next = stop ? Signs.pastClosers(text, i + 1, text.length()) : i;
      count += stop && (next >= text.length() || text.charAt(next) <= ' ') ? 1 : 0;
    }
    return count;
  }

  /** Number of words: runs without white space. */
  public static int words(String text) {
    return words(text, 0, text.length());
  }

  private static int words(CharSequence text, int start, int end) {
    int count = 0;
    boolean inside = false;
    for (int at = start; at < end; at++) {
      boolean space = text.charAt(at) <= ' ';
      count += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return count;
  }
}
