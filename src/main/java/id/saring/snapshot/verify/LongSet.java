package id.saring.snapshot.verify;

/** A set of longs in 22 bytes each at most: an open-addressing table. */
public final class LongSet {
  private static final int FIRST_SIZE = 1 << 10;

  private long[] slots = new long[FIRST_SIZE];
  private boolean hasZero;
  private int size;

  /** Adds {@code value}; whether it was not there. */
  public boolean add(long value) {
    if (value == 0) {
      boolean fresh = !hasZero;
      hasZero = true;
      return fresh;
    }
    int slot = slot(slots, value);
    if (slots[slot] == value) {
      return false;
    }
    slots[slot] = value;
    size++;
    if (size > slots.length / 4 * 3) {
      grow();
    }
    return true;
  }

  /** Whether {@code value} is in the set. */
  public boolean contains(long value) {
    return value == 0 ? hasZero : slots[slot(slots, value)] == value;
  }

  private static int slot(long[] slots, long value) {
    int mask = slots.length - 1;
    int slot = (int) (value ^ (value >>> 32)) & mask;
    while (slots[slot] != 0 && slots[slot] != value) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    for (long value : old) {
      if (value != 0) {
        slots[slot(slots, value)] = value;
      }
    }
  }
}
