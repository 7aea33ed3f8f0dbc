package id.saring.input;

import id.saring.io.Opener;
import id.saring.model.SourceEvidence;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Records unpacked into one file, from which each can be read alone by its place. */
public final class RecordPack {
  private static final String SCHEME = "records:";
  private static final int TEXT = 1;
  private static final int BROKEN = 2;
  private static final int NULL = -1;
  private static final int BUFFER = 1 << 13;

  private final String location;
  private final DataOutputStream out;
  private long offset;

  /** A pack written to {@code out}, to be opened at {@code uri}. */
  public RecordPack(OutputStream out, String uri) {
    this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
    this.location = SCHEME + uri;
  }

  /** What the records of this pack are planned by, beside their places. */
  public String location() {
    return location;
  }

  /** Adds a record; answers its place. */
  public Slice add(RawRecord found) throws IOException {
    long start = offset;
    if (found instanceof RawRecord.Text text) {
      out.writeByte(TEXT);
      offset++;
      write(text.bytes());
      SourceEvidence evidence = text.evidence();
      write(evidence.url());
      write(evidence.title());
      write(evidence.published());
      write(evidence.method());
    } else {
      RawRecord.Broken broken = (RawRecord.Broken) found;
      out.writeByte(BROKEN);
      offset++;
      write(broken.reason());
      write(broken.message());
      write(broken.head());
    }
    return new Slice(start, (int) (offset - start), 0);
  }

  /** Hands all that was added to the stream beneath. */
  public void flush() throws IOException {
    out.flush();
  }

  /** Whether {@code location} is that of a pack. */
  public static boolean holds(String location) {
    return location.startsWith(SCHEME);
  }

  /** The record at {@code place} in the pack at {@code location}; its name is not kept. */
  public static RawRecord read(Opener opener, String location, Slice place) throws IOException {
    try (InputStream file = opener.open(location.substring(SCHEME.length()))) {
      file.skipNBytes(place.offset());
      DataInputStream in = new DataInputStream(new BufferedInputStream(file, BUFFER));
      int kind = in.readByte();
      return switch (kind) {
        case TEXT ->
            new RawRecord.Text(
                "", bytes(in), new SourceEvidence(string(in), string(in), string(in), string(in)));
        case BROKEN -> new RawRecord.Broken("", string(in), string(in), bytes(in));
        default ->
            throw new EOFException("no record starts at " + place.offset() + " of " + location);
      };
    }
  }

  private void write(String text) throws IOException {
    if (text == null) {
      out.writeInt(NULL);
      offset += Integer.BYTES;
    } else {
      write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void write(byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
    offset += Integer.BYTES + bytes.length;
  }

  private static String string(DataInputStream in) throws IOException {
    byte[] bytes = bytes(in);
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length == NULL) {
      return null;
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length != length) {
      throw new EOFException("the record ends after " + bytes.length + " of " + length + " bytes");
    }
    return bytes;
  }
}
