package id.saring.input;

/**
 * Where a record stands in a file, from which it can be read alone.
 *
 * @param offset bytes before it
 * @param length its bytes; more than any record may have if it is too long
 * @param number of the record in the file, from 1
 */
public record Slice(long offset, int length, long number) {
  public Slice {
    if (offset < 0 || length < 0 || number < 0) {
      throw new IllegalArgumentException(
          "no record stands at " + offset + " with " + length + " bytes and number " + number);
    }
  }
}
