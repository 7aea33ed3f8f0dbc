package id.saring.run;

import id.saring.dataset.row.SourceRow;
import id.saring.io.Locations;
import id.saring.plan.FileSink;
import id.saring.plan.PlannedFile;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of a listing of which size and time do not tell whether they are as the previous
 * snapshot knew them: touched since, or changed so shortly before they were read that they may have
 * changed again. A few are read at once, since a graph that finds nothing new costs more.
 */
final class DoubtedFiles implements FileSink {
  /** As many local files as one thread reads in a few seconds. */
  private static final int MOST_EFFORT = 10_000;

  /** A store answers in some 20 ms, a disk in less than one. */
  private static final int EFFORT_IN_STORE = 20;

  private static final long MOST_BYTES = 64L << 20;

  private final FileSink next;
  private final Instant read;
  private final List<PlannedFile> files = new ArrayList<>();
  private long bytes;
  private int effort;
  private boolean areReadable;

  /**
   * Passes all files on to {@code next}; the previous snapshot's were read at {@code read}, null
   * where there is none.
   */
  DoubtedFiles(FileSink next, Instant read) {
    this.next = next;
    this.read = read;
    areReadable = read != null;
  }

  @Override
  public void add(PlannedFile file) throws IOException {
    next.add(file);
    if (areReadable && isDoubted(file)) {
      files.add(file);
      bytes += file.bytes();
      effort += Locations.isLocal(file.location()) ? 1 : EFFORT_IN_STORE;
      areReadable = file.prior() != null && effort <= MOST_EFFORT && bytes <= MOST_BYTES;
      if (!areReadable) {
        files.clear();
      }
    }
  }

  @Override
  public void gone(SourceRow row) {
    next.gone(row);
  }

  private boolean isDoubted(PlannedFile file) {
    return file.prior() == null
        || file.prior().isTouched()
        || !KeptSurvey.canBeTrusted(read, file.modifiedMillis());
  }

  /**
   * Whether each file is one of before with the same bytes, told by reading the doubted ones; false
   * where they are too many for that, or a source says more than its text.
   */
  boolean areAsBefore(SourceReader reader) {
    return areReadable
        && files.stream()
            .allMatch(
                file ->
                    reader.read(file) instanceof SourceReader.Content content
                        && content.evidence().isEmpty()
                        && content.sha256().equals(file.prior().sha256()));
  }
}
