package id.saring.input;

import java.io.IOException;
import java.io.InputStream;

/** Reads the records of one file in order, holding one at a time. */
interface RecordReader {
  /**
   * Hands each record of {@code in} to {@code sink}. What is wrong with a record, or with the file
   * from some place on, is a {@link RawRecord.Broken}.
   *
   * @throws IOException if {@code in} cannot be read, or {@code sink} fails
   */
  void read(InputStream in, Sink sink) throws IOException;

  /** Takes records. */
  interface Sink {
    /** Takes the next record. */
    void accept(RawRecord found) throws IOException;
  }
}
