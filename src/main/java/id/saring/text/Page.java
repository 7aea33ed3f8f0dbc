package id.saring.text;

import java.util.ArrayList;
import java.util.List;

/** A repaired text seen as lines. */
public record Page(String text, List<Line> lines) {
  /** Cuts {@code text} at line feeds, the only line break that repair leaves. */
  public static Page of(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        end = text.length();
      }
      lines.add(new Line(start, end, text.substring(start, end).isBlank()));
      start = end + 1;
    }
    return new Page(text, List.copyOf(lines));
  }

  /** The chars of {@code line}, without its line feed. */
  public String string(Line line) {
    return text.substring(line.start(), line.end());
  }

  /**
   * One line.
   *
   * @param start first char
   * @param end one past its last char, the line feed not included
   * @param blank whether it holds nothing but white space
   */
  public record Line(int start, int end, boolean blank) {}
}
