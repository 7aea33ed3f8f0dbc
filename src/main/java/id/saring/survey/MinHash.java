package id.saring.survey;

import java.util.Arrays;

/**
 * Signs texts for the search for near duplicates: shingles of three words, one permutation MinHash
 * with optimal densification (Li, Owen, Zhang 2012; Shrivastava 2017), and locality-sensitive
 * hashing of {@link #BANDS} bands of four bins. Texts of Jaccard similarity 0.57 (a tenth of the
 * words changed) share a band with probability 0.97, texts of 0.2 with 0.05.
 */
final class MinHash {
  /** Number of bands. */
  static final int BANDS = 32;

  private static final int ROWS = Signature.BINS / BANDS;
  private static final int WORDS = 3;
  private static final long EMPTY = -1L;
  private static final long WORD_SEED = 0xcbf29ce484222325L;
  private static final long WORD_PRIME = 0x100000001b3L;

  private MinHash() {}

  /**
   * What was signed.
   *
   * @param signature the signature
   * @param bands one hash a band; never 0
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Signed(Signature signature, int[] bands) {}

  /** Signs {@code text}: letters and digits in lower case, whatever stands between them. */
  static Signed sign(String text) {
    long[] minima = new long[Signature.BINS];
    Arrays.fill(minima, EMPTY);
    int shingles = shingle(text, minima);
    densify(minima);
    byte[] bytes = new byte[Signature.BINS];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) mix(minima[i]);
    }
    int[] bands = new int[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long hash = band;
      for (int row = 0; row < ROWS; row++) {
        hash = mix(hash ^ minima[band * ROWS + row]);
      }
      bands[band] = notZero((int) (hash >>> 32));
    }
    return new Signed(new Signature(bytes, shingles), bands);
  }

  /** {@code hash}, or 1 for 0, which stands for no hash. */
  static int notZero(int hash) {
    return hash == 0 ? 1 : hash;
  }

  private static int shingle(String text, long[] minima) {
    long before = 0;
    long last = 0;
    int words = 0;
    int shingles = 0;
    int at = 0;
    while (at < text.length()) {
      long word = WORD_SEED;
      int start = at;
      while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
        word = (word ^ Character.toLowerCase(text.charAt(at))) * WORD_PRIME;
        at++;
      }
      if (at == start) {
        at++;
        continue;
      }
      words++;
      long shingle = mix(mix(mix(before) + last) + word);
      if (words >= WORDS) {
        keep(shingle, minima);
        shingles++;
      }
      before = last;
      last = word;
    }
    if (words < WORDS) {
      keep(mix(mix(before) + last), minima);
      return words == 0 ? 0 : 1;
    }
    return shingles;
  }

  private static void keep(long shingle, long[] minima) {
    int bin = (int) (shingle >>> 57);
    long value = shingle & (-1L >>> 7);
    if (minima[bin] == EMPTY || value < minima[bin]) {
      minima[bin] = value;
    }
  }

  /** Fills each empty bin from a full one that its number and a count of tries choose. */
  private static void densify(long[] minima) {
    long[] found = minima.clone();
    for (int bin = 0; bin < minima.length; bin++) {
      for (int attempt = 1; minima[bin] == EMPTY; attempt++) {
        minima[bin] = found[(int) (mix(((long) attempt << 8) | bin) >>> 57)];
      }
    }
  }

  /** The finalizer of MurmurHash3. */
  private static long mix(long value) {
    long hash = value;
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }
}
