package id.saring.run;

import java.util.ArrayList;
import java.util.List;

/**
 * Files that are read and written together.
 *
 * @param index number of the batch, from 0, in path order
 * @param files sorted by source path
 */
public record Batch(int index, List<PlannedFile> files) {
  public Batch {
    files = List.copyOf(files);
  }

  /** Cuts sorted files into batches that close once they hold {@code bytes}; one batch at least. */
  public static List<Batch> cut(List<PlannedFile> sorted, long bytes) {
    List<Batch> batches = new ArrayList<>();
    int from = 0;
    long size = 0;
    for (int i = 0; i < sorted.size(); i++) {
      size += sorted.get(i).bytes();
      if (size >= bytes) {
        batches.add(new Batch(batches.size(), sorted.subList(from, i + 1)));
        from = i + 1;
        size = 0;
      }
    }
    if (from < sorted.size() || batches.isEmpty()) {
      batches.add(new Batch(batches.size(), sorted.subList(from, sorted.size())));
    }
    return batches;
  }
}
