package id.saring.survey;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Files that have a key in common, so that they may be duplicates.
 *
 * @param refs of the files, ascending; two at least
 */
@SuppressWarnings("ArrayRecordComponent")
public record Bucket(long[] refs) {
  /**
   * Most files of a bucket. Each is compared with its neighbour and the first alone, so that a
   * bucket costs no more than its size; this bounds what boilerplate in common can cost.
   */
  static final int MOST = 4096;

  public Bucket {
    if (refs.length < 2) {
      throw new IllegalArgumentException("a bucket of " + refs.length);
    }
  }

  /** The buckets that the keys of one kind make, whatever the order of batches. */
  public static List<Bucket> of(Iterable<BucketKeys> kind) {
    List<BucketKeys> batches = new ArrayList<>();
    kind.forEach(batches::add);
    batches.sort(Comparator.comparingInt(BucketKeys::batch));
    int files = batches.stream().mapToInt(batch -> batch.keys().length).sum();
    long[] refs = new long[files];
    long[] keyed = new long[files];
    int count = 0;
    for (BucketKeys batch : batches) {
      for (int place = 0; place < batch.keys().length; place++) {
        if (batch.keys()[place] != 0) {
          refs[count] = FileRef.of(batch.batch(), place);
          keyed[count] = ((long) batch.keys()[place] << 32) | count++;
        }
      }
    }
    Arrays.sort(keyed, 0, count);
    List<Bucket> buckets = new ArrayList<>();
    int end;
    for (int start = 0; start < count; start = end) {
      end = start + 1;
      while (end < count && keyed[end] >> 32 == keyed[start] >> 32) {
        end++;
      }
      if (end - start > 1) {
        int size = Math.min(end - start, MOST);
        buckets.add(
            new Bucket(
                Arrays.stream(keyed, start, start + size).map(key -> refs[(int) key]).toArray()));
      }
    }
    return buckets;
  }

  /** Writes this in its binary form. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(refs.length);
    for (long ref : refs) {
      out.writeLong(ref);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static Bucket read(DataInput in) throws IOException {
    long[] refs = new long[in.readInt()];
    for (int i = 0; i < refs.length; i++) {
      refs[i] = in.readLong();
    }
    return new Bucket(refs);
  }
}
