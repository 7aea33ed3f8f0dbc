package id.saring.strip.link;

/**
 * Pairs of neighbouring capitalised words that stand twice or more in a text: most are parts of a
 * name, which no title ends within. Kept as two bit sets of hashes, so that a pair is now and then
 * taken for another.
 */
final class NamePairs {
  private static final int SMALLEST = 1 << 14;
  private static final int LARGEST = 1 << 22;

  private final long[] once;
  private final long[] twice;
  private final int mask;

  NamePairs(String text) {
    int bits = Math.max(SMALLEST, Math.min(LARGEST, Integer.highestOneBit(text.length() + 1) * 4));
    once = new long[bits >>> 6];
    twice = new long[bits >>> 6];
    mask = bits - 1;
    int before = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c <= ' ') {
        before = c == '\n' || (at + 1 < text.length() && text.charAt(at + 1) <= ' ') ? 0 : before;
        at++;
        continue;
      }
      int start = at;
      int hash = 0;
      while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
        hash = 31 * hash + text.charAt(at++);
      }
      if (at == start || !Character.isUpperCase(c)) {
        at = Math.max(at, start + 1);
        before = 0;
        continue;
      }
      if (before != 0) {
        add(mix(before, hash));
      }
      before = hash;
    }
  }

  private void add(int pair) {
    int bit = pair & mask;
    long flag = 1L << bit;
    if ((once[bit >>> 6] & flag) != 0) {
      twice[bit >>> 6] |= flag;
    }
    once[bit >>> 6] |= flag;
  }

  private static int mix(int left, int right) {
    int hash = left * 0x9E3779B1 + right;
    return hash ^ (hash >>> 15);
  }

  /**
   * Whether the words at {@code [leftStart, leftEnd)} and {@code [rightStart, rightEnd)} are such a
   * pair.
   */
  boolean has(String text, int leftStart, int leftEnd, int rightStart, int rightEnd) {
    if (leftStart == leftEnd || rightStart == rightEnd) {
      return false;
    }
    int bit = mix(hash(text, leftStart, leftEnd), hash(text, rightStart, rightEnd)) & mask;
    return (twice[bit >>> 6] & (1L << bit)) != 0;
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int at = start; at < end; at++) {
      hash = 31 * hash + text.charAt(at);
    }
    return hash;
  }
}
