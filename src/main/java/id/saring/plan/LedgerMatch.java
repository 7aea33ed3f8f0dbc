package id.saring.plan;

import id.saring.dataset.row.SourceRow;
import id.saring.snapshot.Ledger;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A listing held against the previous snapshot.
 *
 * @param files how many files are listed
 * @param bytes of all of them, as listed
 * @param gone rows of files that are no longer there; what lies below a folder that could not be
 *     listed is not among them
 * @param touched how many files are new, or differ from their row in size or time
 * @param latestModifiedMillis when the file that was modified last was, milliseconds UTC; {@link
 *     Long#MIN_VALUE} if there is none
 */
public record LedgerMatch(
    long files, long bytes, List<SourceRow> gone, long touched, long latestModifiedMillis) {
  public LedgerMatch {
    gone = List.copyOf(gone);
  }

  /**
   * Merges {@code sorted} with {@code ledger}, both in path order, and hands each file with its
   * prior row to {@code sink}. States are interned: there are as many as snapshots, and two a file.
   */
  public static LedgerMatch of(Iterable<PlannedFile> sorted, Ledger ledger, FileSink sink)
      throws IOException {
    List<String> unknown = new ArrayList<>();
    List<SourceRow> gone = new ArrayList<>();
    long files = 0;
    long bytes = 0;
    long touched = 0;
    long latest = Long.MIN_VALUE;
    SourceRow row = ledger.next();
    for (PlannedFile file : sorted) {
      for (;
          row != null && row.sourcePath().compareTo(file.sourcePath()) < 0;
          row = ledger.next()) {
        if (isGone(row, unknown)) {
          gone.add(row);
          sink.gone(row);
        }
      }
      if (PlannedFile.UNREADABLE_FOLDER.equals(file.problem())) {
        unknown.add(file.sourcePath() + "/");
      }
      PlannedFile matched = file;
      if (row != null && row.sourcePath().equals(file.sourcePath())) {
        matched = file.withPrior(prior(row, isTouched(file, row)));
        row = ledger.next();
      }
      sink.add(matched);
      files++;
      bytes += file.bytes();
      touched += matched.prior() == null || matched.prior().isTouched() ? 1 : 0;
      latest = Math.max(latest, file.modifiedMillis());
    }
    for (; row != null; row = ledger.next()) {
      if (isGone(row, unknown)) {
        gone.add(row);
        sink.gone(row);
      }
    }
    return new LedgerMatch(files, bytes, gone, touched, latest);
  }

  private static PlannedFile.Prior prior(SourceRow row, boolean isTouched) {
    return new PlannedFile.Prior(
        row.sourceSha256(), row.firstSeen().intern(), row.lastChanged().intern(), isTouched);
  }

  private static boolean isGone(SourceRow row, List<String> unknown) {
    return unknown.stream().noneMatch(row.sourcePath()::startsWith);
  }

  /**
   * Whether time or size differ. The row has the size of the text, which is that of the file only
   * if that is a text and not packed.
   */
  private static boolean isTouched(PlannedFile file, SourceRow row) {
    return (file.isPlainText() && file.bytes() != row.sourceBytes())
        || !Objects.equals(modified(file), row.modifiedAt());
  }

  private static Instant modified(PlannedFile file) {
    return file.problem() == null ? Times.instant(file.modifiedMillis()) : null;
  }
}
