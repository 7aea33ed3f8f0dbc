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
 * @param gone rows of files that are no longer there
 * @param unlisted rows of files below a folder, or of records in a file, that could not be read, so
 *     that they are unknown
 * @param touched how many files are new, or differ from their row in size or time
 * @param latestModifiedMillis when the file that was modified last was, milliseconds UTC; {@link
 *     Long#MIN_VALUE} if there is none
 */
public record LedgerMatch(
    long files,
    long bytes,
    List<SourceRow> gone,
    List<SourceRow> unlisted,
    long touched,
    long latestModifiedMillis) {
  public LedgerMatch {
    gone = List.copyOf(gone);
    unlisted = List.copyOf(unlisted);
  }

  /**
   * Merges {@code sorted} with {@code ledger}, both in path order, and hands each file with its
   * prior row to {@code sink}. States are interned: there are as many as snapshots, and two a file.
   */
  public static LedgerMatch of(Iterable<PlannedFile> sorted, Ledger ledger, FileSink sink)
      throws IOException {
    Absent absent = new Absent(sink);
    long files = 0;
    long bytes = 0;
    long touched = 0;
    long latest = Long.MIN_VALUE;
    SourceRow row = ledger.next();
    for (PlannedFile file : sorted) {
      for (;
          row != null && row.sourcePath().compareTo(file.sourcePath()) < 0;
          row = ledger.next()) {
        absent.add(row);
      }
      if (file.problem() != null) {
        Ledger.unknownBelow(file.sourcePath(), file.problem()).ifPresent(absent.unknown::add);
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
      absent.add(row);
    }
    return new LedgerMatch(files, bytes, absent.gone, absent.unlisted, touched, latest);
  }

  /**
   * Rows without a file. A folder or file that could not be read comes before all that it holds.
   */
  private static final class Absent {
    private final FileSink sink;
    private final List<String> unknown = new ArrayList<>();
    private final List<SourceRow> gone = new ArrayList<>();
    private final List<SourceRow> unlisted = new ArrayList<>();

    Absent(FileSink sink) {
      this.sink = sink;
    }

    void add(SourceRow row) {
      if (unknown.stream().anyMatch(row.sourcePath()::startsWith)) {
        unlisted.add(row);
      } else {
        gone.add(row);
        sink.gone(row);
      }
    }
  }

  private static PlannedFile.Prior prior(SourceRow row, boolean isTouched) {
    return new PlannedFile.Prior(
        row.sourceSha256(), row.firstSeen().intern(), row.lastChanged().intern(), isTouched);
  }

  /**
   * Whether time or size differ. The row has the size of the text, which is that of the file only
   * if that is a text and not packed.
   */
  public static boolean isTouched(PlannedFile file, SourceRow row) {
    return (file.isPlainText() && file.bytes() != row.sourceBytes())
        || !Objects.equals(modified(file), row.modifiedAt());
  }

  private static Instant modified(PlannedFile file) {
    return file.problem() == null ? Times.instant(file.modifiedMillis()) : null;
  }
}
