package id.saring.plan;

import id.saring.dataset.row.SourceRow;
import java.util.ArrayList;
import java.util.List;

/**
 * A batch that no earlier run kept as it is, and why.
 *
 * @param batch index of the batch
 * @param from source path of its first file
 * @param to source path of its last file
 * @param files number of files
 * @param why in words, such as {@code 3 new, 1 deleted}
 */
public record StaleBatch(int batch, String from, String to, int files, String why) {
  /** Why {@code batch}, which has files, would be made anew; {@code gone} are files of before. */
  public static StaleBatch of(Batch batch, List<SourceRow> gone) {
    List<PlannedFile> files = batch.files();
    String from = files.get(0).sourcePath();
    String to = files.get(files.size() - 1).sourcePath();
    List<String> counts = new ArrayList<>();
    count(counts, "new", files.stream().filter(file -> file.prior() == null).count());
    count(
        counts,
        "changed",
        files.stream().filter(file -> file.prior() != null && file.prior().isTouched()).count());
    count(
        counts,
        "deleted",
        gone.stream()
            .filter(
                row -> row.sourcePath().compareTo(from) > 0 && row.sourcePath().compareTo(to) < 0)
            .count());
    return new StaleBatch(
        batch.index(),
        from,
        to,
        files.size(),
        counts.isEmpty()
            ? "its files stand in other batches so far, or were read by another definition, or too"
                + " shortly after they changed"
            : String.join(", ", counts));
  }

  private static void count(List<String> counts, String kind, long count) {
    if (count > 0) {
      counts.add(count + " " + kind);
    }
  }
}
