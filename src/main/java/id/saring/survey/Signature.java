package id.saring.survey;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * A MinHash signature: for each of {@link #BINS} bins of the hash space one byte of its least
 * shingle hash. Two bytes are equal with the Jaccard similarity of the two sets of shingles, or by
 * chance (1 in 256).
 *
 * @param minima one byte a bin
 * @param shingles how many shingles were signed, each as often as it stands in the text
 */
@SuppressWarnings("ArrayRecordComponent")
public record Signature(byte[] minima, int shingles) {
  /** Number of bins. */
  public static final int BINS = 128;

  /** Fewest shingles of a text that is compared by similarity; shorter ones must be equal. */
  private static final int FEWEST_SHINGLES = 20;

  private static final double CHANCE = 1.0 / 256;

  public Signature {
    if (minima.length != BINS) {
      throw new IllegalArgumentException(minima.length + " minima; a signature has " + BINS);
    }
  }

  /**
   * The estimated Jaccard similarity of two texts' shingles, 0 to 1 in steps of 0.01; its standard
   * error is at most 0.045.
   */
  public double similarity(Signature other) {
    int equal = 0;
    for (int i = 0; i < BINS; i++) {
      equal += minima[i] == other.minima[i] ? 1 : 0;
    }
    double share = ((double) equal / BINS - CHANCE) / (1 - CHANCE);
    return Math.max(0, Math.round(share * 100)) / 100.0;
  }

  /** Whether the text is too short to be compared by similarity. */
  boolean isShort() {
    return shingles < FEWEST_SHINGLES;
  }

  void write(DataOutput out) throws IOException {
    out.write(minima);
    out.writeInt(shingles);
  }

  static Signature read(DataInput in) throws IOException {
    byte[] minima = new byte[BINS];
    in.readFully(minima);
    return new Signature(minima, in.readInt());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Signature that
        && shingles == that.shingles
        && Arrays.equals(minima, that.minima);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(minima);
  }
}
