package id.saring.plan;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A batch in the {@link InputManifest}.
 *
 * @param index number of the batch, from 0, in path order
 * @param key equal for batches of equal files under an equal definition, in any run
 * @param offset first byte of the batch in the manifest
 * @param files number of files
 * @param bytes of all files, as listed
 */
public record BatchRef(int index, String key, long offset, int files, long bytes) {
  /** Writes this in its binary form. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(index);
    out.writeUTF(key);
    out.writeLong(offset);
    out.writeInt(files);
    out.writeLong(bytes);
  }

  /** Reads what {@link #write} wrote. */
  public static BatchRef read(DataInput in) throws IOException {
    return new BatchRef(in.readInt(), in.readUTF(), in.readLong(), in.readInt(), in.readLong());
  }
}
