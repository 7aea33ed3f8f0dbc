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
 * @param files the listing, each file with its prior row
 * @param gone rows of files that are no longer there; what lies below a folder that could not be
 *     listed is not among them
 * @param touched files that are new, or differ from their row in size or time
 */
public record LedgerMatch(List<PlannedFile> files, List<SourceRow> gone, long touched) {
  public LedgerMatch {
    files = List.copyOf(files);
    gone = List.copyOf(gone);
  }

  /**
   * Merges {@code sorted} with {@code ledger}; both are in path order. States are interned: there
   * are as many as snapshots, and two a file.
   */
  public static LedgerMatch of(List<PlannedFile> sorted, Ledger ledger) throws IOException {
    List<String> unknown =
        sorted.stream()
            .filter(file -> PlannedFile.UNREADABLE_FOLDER.equals(file.problem()))
            .map(file -> file.sourcePath() + "/")
            .toList();
    List<PlannedFile> files = new ArrayList<>(sorted.size());
    List<SourceRow> gone = new ArrayList<>();
    long touched = 0;
    SourceRow row = ledger.next();
    for (PlannedFile file : sorted) {
      while (row != null && row.sourcePath().compareTo(file.sourcePath()) < 0) {
        addGone(row, unknown, gone);
        row = ledger.next();
      }
      if (row != null && row.sourcePath().equals(file.sourcePath())) {
        boolean isTouched = isTouched(file, row);
        files.add(
            file.withPrior(
                new PlannedFile.Prior(
                    row.sourceSha256(),
                    row.firstSeen().intern(),
                    row.lastChanged().intern(),
                    isTouched)));
        touched += isTouched ? 1 : 0;
        row = ledger.next();
      } else {
        files.add(file);
        touched++;
      }
    }
    for (; row != null; row = ledger.next()) {
      addGone(row, unknown, gone);
    }
    return new LedgerMatch(files, gone, touched);
  }

  private static void addGone(SourceRow row, List<String> unknown, List<SourceRow> gone) {
    if (unknown.stream().noneMatch(row.sourcePath()::startsWith)) {
      gone.add(row);
    }
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
