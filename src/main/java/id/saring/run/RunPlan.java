package id.saring.run;

import id.saring.dataset.row.SourceRow;
import id.saring.plan.BatchRef;
import id.saring.snapshot.Ledger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a run knows of its listing, which itself goes to the workspace: a million files would not
 * leave room for the work.
 *
 * @param batches where each batch is in the workspace; none if nothing is new
 * @param files how many are listed
 * @param bytes of all of them, as listed
 * @param gone rows of files that are no longer there
 * @param unlisted rows of files whose folder could not be listed
 * @param skipped how many files of each kind were passed over
 * @param before the snapshot that the run follows
 * @param listing digest of the listing, before records were looked for
 * @param latestModifiedMillis when the file that was modified last was, milliseconds UTC
 * @param isUntouched whether sizes and times, or reading the few files in doubt, tell that a run
 *     would make the same again
 */
record RunPlan(
    List<BatchRef> batches,
    long files,
    long bytes,
    List<SourceRow> gone,
    List<SourceRow> unlisted,
    Map<String, Long> skipped,
    Previous before,
    String listing,
    long latestModifiedMillis,
    boolean isUntouched) {
  /**
   * The rows of all files that are not there, in path order, as they stand in the ledger of the
   * snapshot with state {@code state}.
   */
  List<SourceRow> absent(String state) {
    return Stream.concat(
            gone.stream().map(row -> Ledger.deleted(row, state)),
            unlisted.stream().map(Ledger::unlisted))
        .sorted(Comparator.comparing(SourceRow::sourcePath))
        .toList();
  }
}
