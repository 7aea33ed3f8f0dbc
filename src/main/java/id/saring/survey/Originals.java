package id.saring.survey;

/**
 * For each text fingerprint the article that had it first: an open-addressing table of primitive
 * arrays, 24 bytes a slot.
 */
final class Originals {
  private long[] high = new long[1 << 10];
  private long[] low = new long[1 << 10];
  private long[] owner = new long[1 << 10];
  private int size;

  /** The first article added with this fingerprint; {@code article} itself if it is the first. */
  long ownerOf(long printHigh, long printLow, long article) {
    if (size * 2 >= high.length) {
      grow();
    }
    int slot = slot(printHigh, printLow);
    if (high[slot] == 0 && low[slot] == 0) {
      put(slot, printHigh, printLow, article);
      size++;
    }
    return owner[slot];
  }

  private int slot(long printHigh, long printLow) {
    int slot = (int) printHigh & (high.length - 1);
    while ((high[slot] != 0 || low[slot] != 0)
        && (high[slot] != printHigh || low[slot] != printLow)) {
      slot = (slot + 1) & (high.length - 1);
    }
    return slot;
  }

  private void put(int slot, long printHigh, long printLow, long article) {
    high[slot] = printHigh;
    low[slot] = printLow;
    owner[slot] = article;
  }

  private void grow() {
    long[] oldHigh = high;
    long[] oldLow = low;
    long[] oldOwner = owner;
    high = new long[oldHigh.length * 2];
    low = new long[high.length];
    owner = new long[high.length];
    for (int i = 0; i < oldHigh.length; i++) {
      if (oldHigh[i] != 0 || oldLow[i] != 0) {
        put(slot(oldHigh[i], oldLow[i]), oldHigh[i], oldLow[i], oldOwner[i]);
      }
    }
  }
}
