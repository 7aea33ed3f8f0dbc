package id.saring.report;

/** Shortens texts for the page without cutting a surrogate pair. */
public final class Excerpt {
  private Excerpt() {}

  /** The first {@code limit} chars of {@code text}, with … where more follow. */
  static String first(String text, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    return text.substring(0, end) + "…";
  }

  /** The last {@code limit} chars of {@code text}, with … where more stand before. */
  static String last(String text, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    int start = text.length() - limit;
    start = Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start;
    return "…" + text.substring(start);
  }
}
