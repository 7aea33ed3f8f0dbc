package id.saring.input;

import java.io.IOException;
import java.io.InputStream;

/** Reads a format whose records can each be read alone, once it is known where they stand. */
interface SlicedReader extends RecordReader {
  /** Bytes at the start of a file that tell how all of its records are to be read. */
  int HEAD_BYTES = 1 << 16;

  /**
   * Hands the name and place of each record of {@code in} to {@code sink}, in order, as {@link
   * #read} would name it. What stands at no place of its own, such as damage from some place on, is
   * a broken record.
   *
   * @throws IOException if {@code in} cannot be read, or {@code sink} fails
   */
  void index(InputStream in, SliceSink sink) throws IOException;

  /**
   * The record whose bytes are {@code slice}; its name is not kept.
   *
   * @param number of the record in its file
   * @param head first bytes of the file
   */
  RawRecord read(byte[] slice, long number, byte[] head);

  /** Takes places of records. */
  interface SliceSink extends Sink {
    /** Takes the place of the next record. */
    void accept(String name, Slice place) throws IOException;
  }
}
