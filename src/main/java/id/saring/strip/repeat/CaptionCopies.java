package id.saring.strip.repeat;

import id.saring.page.PageWordKind;

/** Finds lines that the caption beside them says again. */
final class CaptionCopies extends CopyFinder {
  private static final int LONGEST_CREDIT = 60;

  /** Those that {@code marks} has not yet. */
  CaptionCopies(CopyMarks marks) {
    super(marks);
  }

  /**
   * Lines that a caption beside them says again, naming who made the picture; the caption where the
   * line is a headline.
   */
  void captions() {
    for (int line = remains.after(-1); line >= 0; line = remains.after(line)) {
      int next = remains.after(line);
      if (next < 0 || marks.isMarked(line) || marks.isMarked(next)) {
        continue;
      }
      if (isCaptionOf(next, line) && (lines.endsSentence(line) || marks.order(line) > 1)) {
        marks.mark(line, next, "caption-again");
      } else if (isCaptionOf(line, next) && isHeadline(next)) {
        marks.mark(line, next, "caption-again");
      } else if (isCaptionOf(line, next)) {
        marks.mark(next, line, "caption-again");
      }
    }
  }

  /** Whether the line may be the headline of the text below it, whose picture stands above. */
  private boolean isHeadline(int line) {
    return lines.words(line) >= CopyMarks.HEADLINE_WORDS
        && lines.isTitle(line)
        && !lines.endsSentence(line)
        && lines.prose(remains.after(line));
  }

  /** Whether {@code caption} is {@code line} and, behind a sign of credits, a few words more. */
  private boolean isCaptionOf(int caption, int line) {
    int length = keys.length(line);
    if (length < CopyMarks.DRESSED
        || keys.length(caption) <= length
        || !keys.begins(caption, line)) {
      return false;
    }
    String text = lines.text().substring(remains.start(caption), remains.end(caption));
    String rest = text.substring(LineKeys.charAt(text, length - 1) + 1);
    int credit = 0;
    while (credit < rest.length() && (rest.charAt(credit) <= ' ' || rest.charAt(credit) == '.')) {
      credit++;
    }
    return rest.length() <= LONGEST_CREDIT
        && credit < rest.length()
        && ("/(©|".indexOf(rest.charAt(credit)) >= 0
            || lines.reader().words().isIn(PageWordKind.CREDIT, rest));
  }
}
