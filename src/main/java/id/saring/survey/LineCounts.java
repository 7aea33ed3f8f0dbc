package id.saring.survey;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How many articles of a site hold each short line, in one batch; packed for the shuffle.
 *
 * @param batch index of the batch
 * @param documents articles of the site in the batch
 * @param hashes of the lines, ascending; see {@link SiteLineCounts#hash}
 * @param counts articles that hold each line; negative for a line that may be prose
 */
@SuppressWarnings("ArrayRecordComponent")
public record LineCounts(int batch, int documents, long[] hashes, int[] counts) {
  /** Writes this in its binary form. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(batch);
    out.writeInt(documents);
    out.writeInt(hashes.length);
    for (int i = 0; i < hashes.length; i++) {
      out.writeLong(hashes[i]);
      out.writeInt(counts[i]);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static LineCounts read(DataInput in) throws IOException {
    int batch = in.readInt();
    int documents = in.readInt();
    long[] hashes = new long[in.readInt()];
    int[] counts = new int[hashes.length];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = in.readLong();
      counts[i] = in.readInt();
    }
    return new LineCounts(batch, documents, hashes, counts);
  }
}
