package id.saring.run;

import id.saring.dataset.row.SourceRow;
import id.saring.plan.PlannedFile;
import id.saring.plan.Times;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What became of one raw file: its row in the ledger, but for what depends on earlier runs.
 *
 * @param content fingerprint of its content, which begins with its SHA-256 in hex, or the reason
 *     why it was not read
 * @param bytes size of the content, as listed if it was not read
 * @param modifiedMillis when it was last changed
 * @param charset null if it was not decoded
 * @param status as in {@link SourceRow}
 * @param original article id of the text that it repeats; null unless it is a duplicate
 */
record SourceState(
    String content,
    long bytes,
    long modifiedMillis,
    String charset,
    String status,
    String original) {
  private static final int SHA256_DIGITS = 64;

  /** SHA-256 of its content; null if it was not read. */
  String sha256() {
    return content.length() >= SHA256_DIGITS ? content.substring(0, SHA256_DIGITS) : null;
  }

  /** The row of {@code file} in the ledger of the snapshot with state {@code state}. */
  SourceRow row(PlannedFile file, String state) {
    PlannedFile.Prior prior = file.prior();
    boolean same = prior != null && sha256() != null && sha256().equals(prior.sha256());
    return new SourceRow(
        file.sourcePath(),
        bytes,
        file.problem() == null ? Times.instant(modifiedMillis) : null,
        sha256(),
        charset,
        status,
        prior == null ? SourceRow.NEW : same ? SourceRow.UNCHANGED : SourceRow.CHANGED,
        status.equals(SourceRow.ARTICLE) ? file.articleId() : null,
        original,
        prior == null ? state : prior.firstSeen(),
        same ? prior.lastChanged() : state);
  }

  void write(DataOutput out) throws IOException {
    out.writeUTF(content);
    out.writeLong(bytes);
    out.writeLong(modifiedMillis);
    out.writeUTF(charset == null ? "" : charset);
    out.writeUTF(status);
    out.writeUTF(original == null ? "" : original);
  }

  static SourceState read(DataInput in) throws IOException {
    return new SourceState(
        in.readUTF(),
        in.readLong(),
        in.readLong(),
        nullIfEmpty(in.readUTF()),
        in.readUTF(),
        nullIfEmpty(in.readUTF()));
  }

  private static String nullIfEmpty(String text) {
    return text.isEmpty() ? null : text;
  }

  SourceState withModified(long millis) {
    return new SourceState(content, bytes, millis, charset, status, original);
  }
}
