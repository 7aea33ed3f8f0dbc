package id.saring.run;

import id.saring.dataset.SourceRow;
import id.saring.snapshot.Ledger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A listing held against the previous snapshot.
 *
 * @param files the listing, each file with its prior row
 * @param gone rows of files that are no longer there
 */
public record LedgerMatch(List<PlannedFile> files, List<SourceRow> gone) {
  public LedgerMatch {
    files = List.copyOf(files);
    gone = List.copyOf(gone);
  }

  /**
   * Merges {@code sorted} with {@code ledger}; both are in path order. States are interned: there
   * are as many as snapshots, and two a file.
   */
  public static LedgerMatch of(List<PlannedFile> sorted, Ledger ledger) throws IOException {
    List<PlannedFile> files = new ArrayList<>(sorted.size());
    List<SourceRow> gone = new ArrayList<>();
    SourceRow row = ledger.next();
    for (PlannedFile file : sorted) {
      while (row != null && row.sourcePath().compareTo(file.sourcePath()) < 0) {
        gone.add(row);
        row = ledger.next();
      }
      if (row != null && row.sourcePath().equals(file.sourcePath())) {
        files.add(
            file.withPrior(
                new PlannedFile.Prior(
                    row.sourceSha256(), row.firstSeen().intern(), row.lastChanged().intern())));
        row = ledger.next();
      } else {
        files.add(file);
      }
    }
    for (; row != null; row = ledger.next()) {
      gone.add(row);
    }
    return new LedgerMatch(files, gone);
  }
}
