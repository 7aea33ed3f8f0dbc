package id.saring.input;

import java.util.Arrays;

/** The first bytes of what cannot be read, to show. */
final class Heads {
  private static final int BYTES = 4096;

  private Heads() {}

  static byte[] of(byte[] bytes) {
    return Arrays.copyOf(bytes, Math.min(bytes.length, BYTES));
  }
}
