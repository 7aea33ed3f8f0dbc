package id.saring.extract.title;

import id.saring.extract.found.Found;
import id.saring.extract.words.MetadataWords;
import id.saring.extract.words.StampSpan;
import id.saring.text.Signs;
import id.saring.text.Tokens;

/**
 * The day in brackets with which offices close a headline: "Rapat Bulanan Petani Lereng
 * (16/3/2023)".
 */
final class TitleDay {
  private TitleDay() {}

  /** The day that closes {@code line}, which starts at char {@code base}; null if none does. */
  static Found in(String line, int base, MetadataWords words) {
    int open = line.lastIndexOf('(');
    if (open <= 0 || !line.endsWith(")")) {
      return null;
    }
    Tokens tokens = words.tokens(line.substring(open + 1, line.length() - 1));
    StampSpan stamp = StampSpan.at(tokens, 0, words);
    return stamp != null && stamp.end() == tokens.count()
        ? stamp.found(tokens, base + open + 1)
        : null;
  }

  /** {@code title} without the day that closes it; the same if none does. */
  static String without(String title, MetadataWords words) {
    if (in(title, 0, words) == null) {
      return title;
    }
    String left = title.substring(0, title.lastIndexOf('(')).strip();
    char last = left.isEmpty() ? ' ' : left.charAt(left.length() - 1);
    boolean sign = left.length() > 1 && (last == '|' || Signs.isDash(last));
    return sign ? left.substring(0, left.length() - 1).strip() : left;
  }
}
