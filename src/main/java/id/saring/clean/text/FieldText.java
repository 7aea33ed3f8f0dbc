package id.saring.clean.text;

import id.saring.extract.found.Extraction;
import id.saring.model.Field;
import id.saring.model.Span;
import java.util.Optional;

/**
 * The value of an extracted field with the way back to the page: every char knows the page char it
 * came from.
 */
@SuppressWarnings("ArrayRecordComponent")
public record FieldText(Field field, String text, int[] pagePositions) {
  /**
   * The value of {@code extraction} laid over its source; nothing when its chars do not stand there
   * in order (white space aside), since then no mention in it could be located.
   */
  public static Optional<FieldText> of(Field field, Extraction extraction, String page) {
    String value = extraction.value();
    int[] positions = new int[value.length()];
    int at = extraction.start();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      while (at < extraction.end()
          && page.charAt(at) != c
          && !(Character.isWhitespace(c) && Character.isWhitespace(page.charAt(at)))) {
        at++;
      }
      if (at >= extraction.end()) {
        return Optional.empty();
      }
      positions[i] = at++;
    }
    return Optional.of(new FieldText(field, value, positions));
  }

  /** The page range behind chars {@code [start, end)} of the value. */
  public Span onPage(int start, int end) {
    return new Span(pagePositions[start], pagePositions[end - 1] + 1);
  }
}
