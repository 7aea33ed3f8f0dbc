package id.saring.dataset.parquet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * Puts the encodings that a Parquet footer lists for a column in one order. parquet-java 1.16 lists
 * them in the order of a hash set of enums, which differs from one JVM to the next; all else it
 * writes depends on the rows alone. Holds back the last megabyte of the file until it is closed.
 */
final class StableFooter extends FilterOutputStream {
  private static final int HELD_BACK = 1 << 20;
  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final int TRAILER = MAGIC.length + Integer.BYTES;

  private byte[] tail = new byte[64 << 10];
  private int size;
  private boolean closed;

  StableFooter(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    int surplus = size + length - HELD_BACK;
    if (surplus > 0) {
      int held = Math.min(size, surplus);
      out.write(tail, 0, held);
      System.arraycopy(tail, held, tail, 0, size - held);
      size -= held;
      out.write(bytes, offset, surplus - held);
      offset += surplus - held;
      length -= surplus - held;
    }
    if (size + length > tail.length) {
      tail = Arrays.copyOf(tail, Math.min(HELD_BACK, Math.max(size + length, 2 * tail.length)));
    }
    System.arraycopy(bytes, offset, tail, size, length);
    size += length;
  }

  /** Writes the rest of the file, its footer in order. */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (OutputStream end = out) {
      int trailer = size - TRAILER;
      boolean whole =
          trailer >= 0 && Arrays.equals(tail, size - MAGIC.length, size, MAGIC, 0, MAGIC.length);
      if (!whole) {
        throw new IOException("the Parquet file was closed before its footer was written");
      }
      int length =
          ByteBuffer.wrap(tail, trailer, Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).getInt();
      if (length > trailer) {
        throw new IOException(
            "the Parquet footer has " + length + " bytes; at most " + HELD_BACK + " are held back");
      }
      byte[] footer = inOrder(Arrays.copyOfRange(tail, trailer - length, trailer));
      end.write(tail, 0, trailer - length);
      end.write(footer);
      end.write(
          ByteBuffer.allocate(Integer.BYTES)
              .order(ByteOrder.LITTLE_ENDIAN)
              .putInt(footer.length)
              .array());
      end.write(MAGIC);
    }
  }

  private static byte[] inOrder(byte[] footer) throws IOException {
    FileMetaData metadata = Util.readFileMetaData(new ByteArrayInputStream(footer));
    for (RowGroup group : metadata.getRow_groups()) {
      for (ColumnChunk column : group.getColumns()) {
        column.getMeta_data().getEncodings().sort(null);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(footer.length);
    Util.writeFileMetaData(metadata, out);
    return out.toByteArray();
  }
}
