package id.saring.plan;

import id.saring.dataset.row.SourceRow;
import java.io.IOException;

/** Takes what a listing holds, in the order of source paths. */
@FunctionalInterface
public interface FileSink {
  /** Takes the next file. */
  void add(PlannedFile file) throws IOException;

  /** Takes the row of a file that is no longer there. */
  default void gone(SourceRow row) {}
}
