package id.saring.input;

import id.saring.model.SourceEvidence;
import java.io.IOException;
import java.io.InputStream;

/** One text a file: a file in an archive, say. */
final class PlainReader implements RecordReader {
  /** The name of the only record of a file. */
  static final String ONLY = "";

  private final int maxBytes;

  PlainReader(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    byte[] bytes = whole(in, maxBytes, sink);
    if (bytes != null) {
      sink.accept(new RawRecord.Text(ONLY, bytes, SourceEvidence.NONE));
    }
  }

  /** All of {@code in}; null, and a broken record, if that is too much. */
  static byte[] whole(InputStream in, int maxBytes, Sink sink) throws IOException {
    byte[] bytes = in.readNBytes(maxBytes + 1);
    if (bytes.length <= maxBytes) {
      return bytes;
    }
    sink.accept(
        new RawRecord.Broken(
            ONLY,
            "too_large",
            "found more than " + maxBytes + " bytes, as input.max_file_bytes allows",
            Heads.of(bytes)));
    return null;
  }
}
