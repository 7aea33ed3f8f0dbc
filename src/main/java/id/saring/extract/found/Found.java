package id.saring.extract.found;

import id.saring.text.Tokens;

/**
 * A value and where it stands in the page.
 *
 * @param value the value, white space single; never blank
 * @param start first char
 * @param end one past the last char
 */
public record Found(String value, int start, int end) {

  /** The tokens {@code [first, end)} of a text that starts at page char {@code base}. */
  public static Found of(Tokens tokens, int first, int end, int base) {
    int from = tokens.start(first);
    int to = tokens.end(end - 1);
    return new Found(squeeze(tokens.text().substring(from, to)), base + from, base + to);
  }

  /** The same without its first {@code chars} chars, which hold no white space. */
  public Found without(int chars) {
    return new Found(value.substring(chars), start + chars, end);
  }

  /** The same without its last {@code chars} chars, which hold no white space. */
  public Found shortened(int chars) {
    return new Found(value.substring(0, value.length() - chars), start, end - chars);
  }

  /** {@code text} with every run of white space made one space. */
  public static String squeeze(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!space) {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }
}
