package id.saring.page;

/** Which lines of a page look like captions of pictures. */
final class CaptionLines {
  private static final int LONGEST_CAPTION_LABEL = 30;
  private static final int FEWEST_INITIALS = 2;
  private static final int LONGEST_PART_NUMBER = 2;

  private final PageLines lines;
  private final PageWords words;

  CaptionLines(PageLines lines) {
    this.lines = lines;
    this.words = lines.reader().words();
  }

  boolean isCaption(int line) {
    String text = lines.string(line);
    return (text.endsWith(")")
            && text.length() > LONGEST_CAPTION_LABEL
            && !endsInPart(text)
            && !endsInInitials(text))
        || words.isIn(PageWordKind.CREDIT, text);
  }

  /** Whether each letter in the bracket at the end begins a word before it, in this order. */
  private static boolean endsInInitials(String text) {
    int open = text.lastIndexOf('(');
    if (text.length() - open <= FEWEST_INITIALS + 1) {
      return false;
    }
    int word = -1;
    for (int at = open + 1; at < text.length() - 1; at++) {
      do {
        word++;
      } while (word < open
          && !(text.charAt(word) == text.charAt(at)
              && (word == 0 || !Character.isLetterOrDigit(text.charAt(word - 1)))));
      if (word >= open || !Character.isUpperCase(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsInPart(String text) {
    String inner = text.substring(text.lastIndexOf('(') + 1, text.length() - 1);
    return inner.length() <= LONGEST_PART_NUMBER && inner.chars().allMatch(Character::isDigit);
  }
}
