package id.saring.page;

import java.util.stream.IntStream;

/** Which lines of a page stand around the remarks of readers: headings, names, ages, answers. */
final class RemarkLines {
  private static final int LONGEST_AGE = 30;
  private static final int LONGEST_COUNT = 8;
  private static final int MOST_NAMING_WORDS = 5;
  private static final int MOST_HEAD_LINES = 60;

  private final PageLines lines;
  private final PageWords words;

  RemarkLines(PageLines lines) {
    this.lines = lines;
    this.words = lines.reader().words();
  }

  boolean isAge(int line) {
    String text = lines.unbulleted(line);
    int end = text.indexOf(' ');
    return isAge(
        end > 0 && words.is(PageWordKind.AROUND, text, 0, end) ? text.substring(end + 1) : text);
  }

  private boolean isAge(String text) {
    int unit = text.indexOf(' ') + 1;
    int end = PageWords.wordEnd(text, unit);
    if (unit < 2
        || text.length() > LONGEST_AGE
        || !text.chars().limit(unit - 1L).allMatch(Character::isDigit)
        || !words.is(PageWordKind.TIME_UNIT, text, unit, end)) {
      return false;
    }
    int to = text.length();
    while (Character.isDigit(text.charAt(to - 1)) || text.charAt(to - 1) == ' ') {
      to--;
    }
    return words.is(PageWordKind.AGO, text, end + 1, to);
  }

  boolean endsInAge(int line) {
    String text = lines.string(line);
    for (int at = 1; at < text.length() && at <= LONGEST_AGE; at++) {
      if (text.charAt(at - 1) == ' '
          && Character.isDigit(text.charAt(at))
          && isAge(text.substring(at))) {
        return true;
      }
    }
    return false;
  }

  boolean isCommentHeading(int line) {
    String text = lines.string(line);
    int from = 0;
    int to = text.length();
    while (from < to && !Character.isLetter(text.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetter(text.charAt(to - 1))) {
      to--;
    }
    return (text.length() - (to - from) <= LONGEST_COUNT
            && words.is(PageWordKind.COMMENT_HEADING, text, from, to))
        || isCountedOn(text, from)
        || isOnTitle(line);
  }

  /** Whether two words for remarks open the line, and what follows is a line further up. */
  private boolean isOnTitle(int line) {
    String text = lines.string(line);
    int second = lines.prose(line) ? -1 : text.indexOf(' ', text.indexOf(' ') + 1);
    return words.is(PageWordKind.COMMENT_HEADING, text, 0, second)
        && IntStream.range(0, Math.min(line, MOST_HEAD_LINES))
            .anyMatch(head -> lines.string(head).equals(text.substring(second + 1)));
  }

  /** Whether a number stands before {@code from}, and from there remarks and a quoted title. */
  private boolean isCountedOn(String text, int from) {
    int quote = text.indexOf('"');
    int open = quote < 0 ? text.indexOf('“') : quote;
    return from > 0
        && Character.isDigit(text.charAt(0))
        && words.is(PageWordKind.COMMENT_HEADING, text, from, text.lastIndexOf(' ', open));
  }

  boolean isReply(int line) {
    String text = lines.string(line);
    boolean reply = false;
    for (int at = 0; at < text.length(); ) {
      int end = PageWords.wordEnd(text, at);
      if (end > at && !words.is(PageWordKind.REPLY, text, at, end)) {
        return false;
      }
      reply |= end > at;
      at = Math.max(end, at + 1);
    }
    return reply;
  }

  boolean isRemarkLine(int line) {
    String text = lines.string(line);
    if (lines.words(line) < 2 || lines.words(line) > MOST_NAMING_WORDS) {
      return false;
    }
    int to = text.length();
    while (":.…".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    String end = text.substring(to);
    int from = text.lastIndexOf(' ', to) + 1;
    return (end.equals(":") || end.equals("...") || end.equals("…"))
        && words.is(PageWordKind.REMARK, text, from, to);
  }
}
