package id.saring.strip.link;

/**
 * What no linked title goes beyond, whatever its words are: the dateline of the next article and
 * the number of a list item.
 */
public final class TitleBounds {
  private static final int LONGEST_DATELINE = 5;
  private static final int MOST_DIGITS = 2;

  private TitleBounds() {}

  /** Whether a dateline of a site begins at word {@code index}: "KEBUN.CO, Brebes -". */
  static boolean isDateline(String text, int[] starts, int[] ends, int count, int index) {
    int end = ends[index];
    int dot = starts[index];
    while (dot < end && text.charAt(dot) != '.') {
      dot++;
    }
    boolean site =
        dot > starts[index]
            && dot + 2 < end
            && Character.isUpperCase(text.charAt(starts[index]))
            && Character.isLetter(text.charAt(dot + 1));
    for (int i = index + 1; site && i < Math.min(count, index + LONGEST_DATELINE); i++) {
      if ("-–—".indexOf(text.charAt(starts[i])) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether such a dateline opens chars {@code [from, limit)}, so that no title does. */
  public static boolean opensWithDateline(String text, int from, int limit) {
    int[] starts = new int[LONGEST_DATELINE + 1];
    int[] ends = new int[LONGEST_DATELINE + 1];
    int count = 0;
    int at = from;
    while (count < starts.length && at < limit) {
      while (at < limit && text.charAt(at) <= ' ') {
        at++;
      }
      starts[count] = at;
      while (at < limit && text.charAt(at) > ' ') {
        at++;
      }
      ends[count] = at;
      count += at > starts[count] ? 1 : 0;
    }
    for (int i = 0; i < count; i++) {
      if (isDateline(text, starts, ends, count, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the number of a list item begins in the word {@code [start, end)}, "2." or glued to a
   * title as in "Brebes2."; {@code end} if it ends with none.
   */
  static int listNumber(String text, int start, int end) {
    int at = end - 1;
    while (at > start && Character.isDigit(text.charAt(at - 1))) {
      at--;
    }
    int digits = end - 1 - at;
    boolean number = text.charAt(end - 1) == '.' && digits >= 1 && digits <= MOST_DIGITS;
    return number && (at == start || Character.isLowerCase(text.charAt(at - 1))) ? at : end;
  }
}
