package id.saring.model;

/**
 * A raw file as read.
 *
 * @param path relative to the input root, with {@code /}
 * @param bytes its content, unpacked if it was compressed; not to be changed
 * @param evidence what the source says beside the text
 */
@SuppressWarnings("ArrayRecordComponent")
public record RawDocument(String path, byte[] bytes, SourceEvidence evidence) {
  /** A raw file of which nothing is known beside its text. */
  public RawDocument(String path, byte[] bytes) {
    this(path, bytes, SourceEvidence.NONE);
  }
}
