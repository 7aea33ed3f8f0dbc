package id.saring.extract.found;

import id.saring.model.Edit;
import id.saring.text.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a page that boilerplate left: part of one line, trimmed, never blank.
 *
 * @param start first char
 * @param end one past the last char
 * @param line index of its line
 * @param opensLine whether nothing else stands before it in the line
 * @param closesLine whether nothing else stands after it in the line
 * @param text its chars
 */
public record Piece(
    int start, int end, int line, boolean opensLine, boolean closesLine, String text) {

  /** The pieces of {@code page} outside {@code stripped}, in order. */
  public static List<Piece> of(Page page, List<Edit> stripped) {
    List<Piece> pieces = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < page.lines().size(); i++) {
      Page.Line line = page.lines().get(i);
      if (line.blank()) {
        continue;
      }
      int at = line.start();
      while (next < stripped.size() && stripped.get(next).end() <= at) {
        next++;
      }
      for (int k = next; k < stripped.size() && stripped.get(k).start() < line.end(); k++) {
        add(pieces, page, i, at, stripped.get(k).start());
        at = Math.max(at, stripped.get(k).end());
      }
      add(pieces, page, i, at, line.end());
    }
    return pieces;
  }

  /** Line {@code i} of {@code page} as a piece, whatever was stripped; the line is not blank. */
  public static Piece of(Page page, int i) {
    List<Piece> pieces = new ArrayList<>();
    add(pieces, page, i, page.lines().get(i).start(), page.lines().get(i).end());
    return pieces.get(0);
  }

  /** Its chars without a colon at their end: "Penulis" of "Penulis :". */
  public String label() {
    return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
  }

  private static void add(List<Piece> pieces, Page page, int line, int from, int to) {
    String text = page.text();
    int start = from;
    int end = to;
    while (start < end && blank(text.charAt(start))) {
      start++;
    }
    while (end > start && blank(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      Page.Line whole = page.lines().get(line);
      boolean opens = isBlank(text, whole.start(), start);
      boolean closes = isBlank(text, end, whole.end());
      pieces.add(new Piece(start, end, line, opens, closes, text.substring(start, end)));
    }
  }

  /** Looks no further than to the first char that is not blank. */
  private static boolean isBlank(String text, int from, int to) {
    int at = from;
    while (at < to && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at == to;
  }

  /** The rest of it from its char {@code chars} on, trimmed; null if that is blank. */
  public Piece from(int chars) {
    int at = chars;
    while (at < text.length() && blank(text.charAt(at))) {
      at++;
    }
    return at == text.length()
        ? null
        : new Piece(start + at, end, line, false, closesLine, text.substring(at));
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  /** Whether it is all there is in its line. */
  public boolean whole() {
    return opensLine && closesLine;
  }

  /** Number of chars. */
  public int length() {
    return end - start;
  }
}
