package id.saring.text;

import id.saring.model.Edit;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds texts that somebody printed as a list: a line that is a JSON array of strings ({@code
 * ["…","…"]}, RFC 8259), each string a paragraph, or a text in one pair of brackets ({@code [ …
 * ]}).
 */
final class ListWrapping {
  /** A shorter line in brackets may be a caption or a remark. */
  private static final int LEAST_BRACKETED = 200;

  private final String text;
  private final List<Edit> edits = new ArrayList<>();

  private ListWrapping(String text) {
    this.text = text;
  }

  static List<Edit> find(String text) {
    if (text.indexOf('[') < 0) {
      return List.of();
    }
    ListWrapping lists = new ListWrapping(text);
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      lists.line(start, end);
      start = end + 1;
    }
    return lists.edits.isEmpty() ? lists.bracketed() : lists.edits;
  }

  private void line(int start, int end) {
    int from = skipSpace(start, end);
    int to = end;
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (to - from < 4 || !text.startsWith("[\"", from) || !text.startsWith("\"]", to - 2)) {
      return;
    }
    int known = edits.size();
    if (!strings(from, to)) {
      edits.subList(known, edits.size()).clear();
    }
  }

  private int skipSpace(int from, int end) {
    int at = from;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Reads the array at {@code [from, to)}; false if it is none. */
  private boolean strings(int from, int to) {
    replace(from, from + 2, "");
    int at = from + 2;
    while (at < to) {
      char c = text.charAt(at);
      if (c == '\\') {
        int end = escape(at, to);
        if (end < 0) {
          return false;
        }
        at = end;
      } else if (c != '"') {
        at++;
      } else {
        int next = skipSpace(at + 1, to);
        if (next == to - 1) {
          replace(at, to, "");
          return true;
        }
        int open = skipSpace(next + 1, to);
        if (text.charAt(next) != ',' || open >= to || text.charAt(open) != '"') {
          return false;
        }
        replace(at, open + 1, "\n\n");
        at = open + 1;
      }
    }
    return false;
  }

  /** Reads the escape at {@code at}; answers where it ends, or -1 if it is none. */
  private int escape(int at, int to) {
    if (at + 1 >= to) {
      return -1;
    }
    char c = text.charAt(at + 1);
    if (c == 'u') {
      int end = at + 6;
      int first = unit(at, to);
      if (first < 0) {
        return -1;
      }
      int second = Character.isHighSurrogate((char) first) ? unit(end, to) : -1;
      if (second >= 0 && Character.isLowSurrogate((char) second)) {
        int codePoint = Character.toCodePoint((char) first, (char) second);
        return replace(at, end + 6, Character.toString(codePoint));
      }
      boolean half = Character.isSurrogate((char) first);
      return replace(at, end, half ? "\uFFFD" : Character.toString(first));
    }
    int index = "\"\\/bfnrt".indexOf(c);
    return index < 0 ? -1 : replace(at, at + 2, "\"\\/\b\f\n\n ".substring(index, index + 1));
  }

  /** The UTF-16 unit that the escape at {@code at} names; -1 if none stands there. */
  private int unit(int at, int to) {
    if (at + 6 > to || !text.startsWith("\\u", at)) {
      return -1;
    }
    int value = 0;
    for (int i = at + 2; i < at + 6; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0 || text.charAt(i) >= 0x80) {
        return -1;
      }
      value = value << 4 | digit;
    }
    return value;
  }

  private int replace(int start, int end, String replacement) {
    edits.add(Edit.replace(start, end, replacement, "json-list", Repairer.PACK, "encoding"));
    return end;
  }

  /** The brackets around the whole text: the first opens before the first word and closes last. */
  private List<Edit> bracketed() {
    int from = skipSpace(0, text.length());
    int to = text.length();
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (to - from < LEAST_BRACKETED || text.charAt(from) != '[' || text.charAt(to - 1) != ']') {
      return List.of();
    }
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (depth == 0 && i < to - 1) {
        return List.of();
      }
    }
    return depth == 0 ? List.of(bracket(from), bracket(to - 1)) : List.of();
  }

  private static Edit bracket(int at) {
    return Edit.replace(at, at + 1, "", "bracketed-text", Repairer.PACK, "encoding");
  }
}
