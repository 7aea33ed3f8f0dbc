package id.saring.dataset;

import id.saring.text.Hashing;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Counts and hashes what passes through. */
public final class HashingStream extends FilterOutputStream {
  private final MessageDigest digest;
  private long count;

  /** Passes everything on to {@code out}. */
  public HashingStream(OutputStream out) {
    super(out);
    digest = Hashing.sha256();
  }

  /** Reads {@code in} to its end and passes on nothing. */
  public static HashingStream of(InputStream in) throws IOException {
    try (HashingStream hash = new HashingStream(OutputStream.nullOutputStream())) {
      in.transferTo(hash);
      return hash;
    }
  }

  @Override
  public void write(int b) throws IOException {
    out.write(b);
    digest.update((byte) b);
    count++;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
    digest.update(bytes, offset, length);
    count += length;
  }

  /** Bytes written. */
  public long count() {
    return count;
  }

  /** SHA-256 of the bytes written, in hex; ends the hash. */
  public String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
