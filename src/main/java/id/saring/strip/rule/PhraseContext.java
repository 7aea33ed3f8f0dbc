package id.saring.strip.rule;

import id.saring.page.PageLines;
import id.saring.page.PageWordKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whether a phrase on a page stands alone, as what a site printed does, or is used in a sentence,
 * as its subject or object or in somebody's mouth.
 */
final class PhraseContext {
  private static final String BEGINNERS = ".?!:…)]>|*-–—•·»";
  private static final String OPENERS = "[(<>|*•«";
  private static final String QUOTES = "\"”’'“‘";
  private static final String ENDS = ".?!:…";

  private final PageLines lines;
  private final String text;

  PhraseContext(PageLines lines) {
    this.lines = lines;
    this.text = lines.text();
  }

  /**
   * Whether a line, a sentence or a glued piece of text begins at {@code at}; also right behind a
   * cut that ends at {@code done}.
   */
  boolean begins(int at, int done) {
    if (OPENERS.indexOf(text.charAt(at)) >= 0) {
      return true;
    }
    int before = at;
    while (before > 0 && text.charAt(before - 1) <= ' ') {
      before--;
      if (text.charAt(before) == '\n') {
        return true;
      }
    }
    if (before == 0 || (before <= done && done > 0) || at - before > 1) {
      return true;
    }
    char last = text.charAt(before - 1);
    if (QUOTES.indexOf(last) >= 0) {
      return before > 1 && text.charAt(before - 2) > ' ';
    }
    return at == before || BEGINNERS.indexOf(last) >= 0;
  }

  /**
   * Whether the sentence goes on behind a piece of text that ends at {@code end}: with a comma, or
   * a small letter.
   */
  boolean goesOn(int start, int end) {
    int last = end;
    while (last > start && text.charAt(last - 1) <= ' ') {
      last--;
    }
    int next = end;
    while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\u00a0')) {
      next++;
    }
    if (next == text.length()) {
      return false;
    }
    char c = text.charAt(next);
    return c == ','
        || (Character.isLowerCase(c) && !isBrand(next) && ENDS.indexOf(text.charAt(last - 1)) < 0);
  }

  /** Whether a linked title that begins with a small letter would be the rest of a sentence. */
  boolean opensSmall(int from, int end) {
    int at = from;
    while (at < end && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at < end && Character.isLowerCase(text.charAt(at)) && !isBrand(at);
  }

  /** A name that begins with a small letter and goes on with a capital: iPhone. */
  private boolean isBrand(int at) {
    return at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1));
  }

  /**
   * Whether a word of {@code [start, end)} tells what became of the thing before it: one that
   * stands there more often than in any of {@code phrases}.
   */
  boolean isTold(int start, int end, List<String> phrases) {
    Map<String, Integer> told = new HashMap<>();
    int at = start;
    while (at < end) {
      int from = at;
      while (at < end && Character.isLetter(text.charAt(at))) {
        at++;
      }
      if (at > from
          && Character.isLowerCase(text.charAt(from))
          && lines.reader().words().is(PageWordKind.TELLING, text, from, at)) {
        String word = text.substring(from, at).toLowerCase(Locale.ROOT);
        int times = told.merge(word, 1, Integer::sum);
        if (phrases.stream().allMatch(phrase -> times(phrase, word) < times)) {
          return true;
        }
      }
      at = Math.max(at, from + 1);
    }
    return false;
  }

  private static int times(String phrase, String word) {
    String small = phrase.toLowerCase(Locale.ROOT);
    int times = 0;
    for (int at = small.indexOf(word); at >= 0; at = small.indexOf(word, at + word.length())) {
      times++;
    }
    return times;
  }

  /**
   * Whether chars {@code [start, end)} are told of somebody: behind a comma or a quote stands a
   * word of saying.
   */
  boolean isAttributed(int start, int end) {
    for (int at = start + 1; at < end; at++) {
      char c = text.charAt(at);
      if (c == ',' || QUOTES.indexOf(c) >= 0) {
        int from = at + 1;
        while (from < end && text.charAt(from) <= ' ') {
          from++;
        }
        int to = from;
        while (to < end && Character.isLetter(text.charAt(to))) {
          to++;
        }
        if (from > at + 1
            && to > from
            && lines.reader().words().is(PageWordKind.SAYING, text, from, to)) {
          return true;
        }
      }
    }
    return false;
  }
}
