package id.saring.dataset.row;

import id.saring.dataset.table.Tables;
import id.saring.model.Rejected;
import id.saring.model.schema.Doc;
import id.saring.model.schema.Key;
import id.saring.model.schema.LowCardinality;
import id.saring.model.schema.Nullable;
import id.saring.model.schema.References;
import id.saring.model.schema.Words;
import id.saring.model.vocabulary.RejectReason;
import id.saring.model.vocabulary.RejectStage;
import id.saring.text.Offsets;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A row of {@link Tables#REJECTS}. */
@Doc("One row per raw file that could not become an article, with the reason.")
public record RejectRow(
    @Key @References("sources.source_path") @Doc("Raw file, relative to the input root.")
        String sourcePath,
    @Nullable @Doc("SHA-256 of the raw bytes; null if they were not read.") String sourceSha256,
    @Doc("Size of the raw file in bytes.") long sourceBytes,
    @LowCardinality @Words(RejectStage.class) @Doc("The stage that gave up.") String stage,
    @LowCardinality @Words(RejectReason.class) @Doc("Why, as a stable word.") String reason,
    @Doc("The reason in words.") String message,
    @LowCardinality @Doc("Whether another run may succeed without a change to the file.")
        boolean retryable,
    @Doc("The first 4 KB at most of what was found, decoded with losses; empty if nothing was.")
        String head) {
  private static final int HEAD_BYTES = 4096;

  /**
   * The row of a file that gave no content; {@code sourceBytes} as listed.
   *
   * @param head first bytes of what was found; empty if nothing was
   */
  public static RejectRow unread(String sourcePath, long sourceBytes, Rejected why, byte[] head) {
    return of(sourcePath, null, sourceBytes, why, head(head));
  }

  /** The row of a file with its content. */
  public static RejectRow of(String sourcePath, String sourceSha256, byte[] bytes, Rejected why) {
    return of(sourcePath, sourceSha256, bytes.length, why, head(bytes));
  }

  private static RejectRow of(
      String sourcePath, String sourceSha256, long sourceBytes, Rejected why, String head) {
    return new RejectRow(
        sourcePath,
        sourceSha256,
        sourceBytes,
        why.stage(),
        why.reason(),
        why.message(),
        why.retryable() == Rejected.Retry.MAY_HELP,
        head);
  }

  /**
   * What {@link #head} shows of {@code bytes}. A replacement char is three bytes long, so the chars
   * are cut to what fits.
   */
  public static String head(byte[] bytes) {
    byte[] first = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD_BYTES));
    String text = new String(first, StandardCharsets.UTF_8).replace('\0', '\uFFFD');
    Offsets offsets = Offsets.of(text, StandardCharsets.UTF_8);
    int end = text.length();
    while (offsets.byteAt(end) > HEAD_BYTES) {
      end--;
    }
    return text.substring(0, end);
  }
}
