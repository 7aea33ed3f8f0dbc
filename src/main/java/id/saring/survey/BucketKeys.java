package id.saring.survey;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * One key a file of a batch; files with equal keys may be duplicates. Packed for the shuffle, by
 * which all keys of one kind come together: of equal texts, of equal cleaned texts, and of each
 * band of near duplicates.
 *
 * @param batch index of the batch
 * @param kind of key, below {@link #KINDS}
 * @param keys by the place of the file in the batch; 0 for a file without a key
 */
@SuppressWarnings("ArrayRecordComponent")
public record BucketKeys(int batch, int kind, int[] keys) {
  /** Number of kinds of keys. */
  public static final int KINDS = MinHash.BANDS + 2;

  /** Writes this in its binary form. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(batch);
    out.writeInt(kind);
    out.writeInt(keys.length);
    ByteBuffer bytes = ByteBuffer.allocate(keys.length * Integer.BYTES);
    bytes.asIntBuffer().put(keys);
    out.write(bytes.array());
  }

  /** Reads what {@link #write} wrote. */
  public static BucketKeys read(DataInput in) throws IOException {
    int batch = in.readInt();
    int kind = in.readInt();
    int[] keys = new int[in.readInt()];
    byte[] bytes = new byte[keys.length * Integer.BYTES];
    in.readFully(bytes);
    ByteBuffer.wrap(bytes).asIntBuffer().get(keys);
    return new BucketKeys(batch, kind, keys);
  }

  /** The key of {@code kind} of a text. */
  static int key(SurveyedFile.Text text, int kind) {
    if (kind < MinHash.BANDS) {
      return text.signature().isShort() ? 0 : text.bands()[kind];
    }
    return MinHash.notZero((int) (kind == MinHash.BANDS ? text.print().high() : text.cleanPrint()));
  }
}
