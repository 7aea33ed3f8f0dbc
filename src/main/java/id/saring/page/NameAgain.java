package id.saring.page;

/** "Sari Dewi by Sari Dewi": the text of a picture of who wrote, and the byline behind it. */
public final class NameAgain {
  private NameAgain() {}

  /** Where the label between the same words starts, which are all of {@code text}; or -1. */
  public static int label(String text, PageWords words) {
    for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
      int again = text.length() - space;
      if (words.is(PageWordKind.NAME_LABEL, text, space + 1, again - 1)
          && text.regionMatches(again - 1, " " + text.substring(0, space), 0, space + 1)) {
        return space + 1;
      }
    }
    return -1;
  }
}
