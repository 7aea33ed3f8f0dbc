package id.saring.clean.text;

import id.saring.model.Edit;
import id.saring.text.Signs;
import java.util.List;

/**
 * Parts sentences that lost the blank between them, "malam.Kepada", where the sign surely ends one:
 * not in addresses, host names, abbreviations, initials and numbers.
 */
final class GluedSentences {
  private static final String NO_PROSE = "@_\\=#&|<>";
  private static final String CLOSING_QUOTES = "\u201d\u2019";
  private static final String OPENING_QUOTES = "\u201c\u2018";
  private static final int SHORTEST_WORD = 4;
  private static final int SHORTEST_NAME = 5;
  private static final int SHORTEST_OPENER = 2;
  private static final int YEAR = 4;

  private final String text;
  private final SentenceWords words;
  private final List<Edit> out;
  private int parted = -1;
  private int read;
  private boolean open;

  /** Parts sentences of {@code text}, each by an edit added to {@code out}. */
  GluedSentences(String text, SentenceWords words, List<Edit> out) {
    this.text = text;
    this.words = words;
    this.out = out;
  }

  /** Parts the sentences in the chars {@code [from, to)}, which hold no white space. */
  void part(int from, int to) {
    boolean looked = false;
    for (int i = from + 1; i < to - 1; i++) {
      char c = text.charAt(i);
      if (Signs.isStop(c)) {
        if (!looked && isAddress(from, to)) {
          return;
        }
        looked = true;
        i = sign(from, i, to);
      }
    }
  }

  /** Whether the run is an address or code: a sign that prose has not, or a host before a slash. */
  private boolean isAddress(int from, int to) {
    boolean host = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      host |= c == '.' && i > from && Character.isLetterOrDigit(text.charAt(i - 1));
      boolean slash = c == '/' && (host || (i + 1 < to && text.charAt(i + 1) == '/'));
      if (slash || NO_PROSE.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Looks at the sign at {@code at}; answers the last char that was looked at. */
  private int sign(int from, int at, int to) {
    if (!ends(from, at)) {
      return at;
    }
    int next = at + 1;
    int last = at;
    if (text.charAt(next) == '"') {
      last = inQuotation(at) ? next : at;
      next++;
    } else if (CLOSING_QUOTES.indexOf(text.charAt(next)) >= 0) {
      last = next;
      next++;
    } else if (OPENING_QUOTES.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next < to && begins(from, at, next, to)) {
      String sign = text.substring(last, last + 1);
      out.add(Edit.replace(last, last + 1, sign + " ", "glued-sentence", "layout", "whitespace"));
      parted = last;
      return last;
    }
    return at;
  }

  /** Whether what stands before the sign at {@code at} may end a sentence. */
  private boolean ends(int from, int at) {
    char before = text.charAt(at - 1);
    if (before == ')' || before == '%' || before == '"' || CLOSING_QUOTES.indexOf(before) >= 0) {
      return at - 1 > from;
    }
    int start = at;
    if (Character.isDigit(before)) {
      while (start > from && Character.isDigit(text.charAt(start - 1))) {
        start--;
      }
      boolean year = at - start == YEAR && "12".indexOf(text.charAt(start)) >= 0;
      boolean alone = start == from || text.charAt(start - 1) == '-';
      return (year && alone) || (alone && start > from && at - start == 2);
    }
    while (start > from && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    char tie = start > from && start - 1 != parted ? text.charAt(start - 1) : ' ';
    boolean tied = tie == '.' || Character.isDigit(tie);
    return at > start && !tied && !words.abbreviates(text.substring(start, at));
  }

  /** Whether a sentence begins at {@code next}, behind the sign at {@code at}. */
  private boolean begins(int from, int at, int next, int to) {
    int end = next;
    while (end < to && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (!Character.isUpperCase(text.charAt(next)) || end - next < SHORTEST_OPENER) {
      return false;
    }
    String word = text.substring(next, end);
    boolean opener = words.opens(word);
    if (words.isDomain(word) || !Character.isLowerCase(word.charAt(1))) {
      return false;
    }
    int start = at;
    while (start > from && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int length = at - start;
    if (length == 0 || opener) {
      return true;
    }
    boolean small = Character.isLowerCase(text.charAt(start));
    boolean written = Character.isLowerCase(text.charAt(at - 1));
    boolean common = small && words.opens(text.substring(start, at));
    return written && (common || length >= (small ? SHORTEST_WORD : SHORTEST_NAME));
  }

  /** Whether the nearest straight quote before {@code at}, on its line, opens a quotation. */
  private boolean inQuotation(int at) {
    for (int i = read; i < at; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        open = false;
      } else if (c == '"') {
        open = opens(i);
      }
    }
    read = Math.max(read, at);
    return open;
  }

  private boolean opens(int quote) {
    char before = quote == 0 ? ' ' : text.charAt(quote - 1);
    char after = quote + 1 == text.length() ? ' ' : text.charAt(quote + 1);
    if (!Character.isLetterOrDigit(after)) {
      return false;
    }
    boolean free = Character.isWhitespace(before) || before == '(';
    return free || (before != ',' && !open);
  }
}
