package id.saring.clean.text;

import id.saring.model.Span;
import id.saring.text.ByteEscapes;
import id.saring.text.EditedText;
import id.saring.text.Offsets;

/**
 * A repaired page with the way back to the raw file.
 *
 * @param repaired the page's text over the raw text
 * @param offsets bytes before each char of the raw text
 */
public record RawText(EditedText repaired, Offsets offsets) {
  /** The raw chars behind the page's chars {@code [start, end)}, verbatim. */
  public String written(int start, int end) {
    Span raw = repaired.toBase(start, end);
    return ByteEscapes.readable(repaired.base().substring(raw.start(), raw.end()));
  }

  /**
   * Bytes before the raw chars behind the page's chars {@code [start, end)}, and before their end.
   */
  public Span bytes(int start, int end) {
    Span raw = repaired.toBase(start, end);
    return new Span(offsets.byteAt(raw.start()), offsets.byteAt(raw.end()));
  }
}
