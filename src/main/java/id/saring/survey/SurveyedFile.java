package id.saring.survey;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What the survey knows of one file.
 *
 * @param articleKey id of the article it may become
 * @param content SHA-256 of its content in hex, or the reason why it was not read
 * @param text its text in summary; null if it has none that could become an article
 */
public record SurveyedFile(long articleKey, String content, Text text) {
  /** {@link Text#published} of a text that does not say when it was published. */
  public static final long UNKNOWN = Long.MAX_VALUE;

  /**
   * A text in summary.
   *
   * @param print of the repaired text
   * @param cleanPrint 64 bits of the SHA-256 of the cleaned text
   * @param published second of its publication, for order alone; {@link #UNKNOWN} sorts last
   * @param signature of the cleaned text
   * @param bands one hash a band of {@code signature}
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Text(
      Print print, long cleanPrint, long published, Signature signature, int[] bands) {}

  /** 128 bits of the SHA-256 of a repaired text. */
  public record Print(long high, long low) {
    void write(DataOutput out) throws IOException {
      out.writeLong(high);
      out.writeLong(low);
    }

    static Print read(DataInput in) throws IOException {
      return new Print(in.readLong(), in.readLong());
    }
  }

  void write(DataOutput out) throws IOException {
    out.writeLong(articleKey);
    out.writeUTF(content);
    out.writeBoolean(text != null);
    if (text != null) {
      text.print.write(out);
      out.writeLong(text.cleanPrint);
      out.writeLong(text.published);
      text.signature.write(out);
      for (int band : text.bands) {
        out.writeInt(band);
      }
    }
  }

  static SurveyedFile read(DataInput in) throws IOException {
    long articleKey = in.readLong();
    String content = in.readUTF();
    if (!in.readBoolean()) {
      return new SurveyedFile(articleKey, content, null);
    }
    Print print = Print.read(in);
    long cleanPrint = in.readLong();
    long published = in.readLong();
    Signature signature = Signature.read(in);
    int[] bands = new int[MinHash.BANDS];
    for (int i = 0; i < bands.length; i++) {
      bands[i] = in.readInt();
    }
    return new SurveyedFile(
        articleKey, content, new Text(print, cleanPrint, published, signature, bands));
  }
}
