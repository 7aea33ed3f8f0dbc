package id.saring.model;

/**
 * A raw file as read.
 *
 * @param path relative to the input root, with {@code /}
 * @param bytes its content, unpacked if it was compressed; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record RawDocument(String path, byte[] bytes) {}
