package id.saring.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts sorted files into batches. Where a batch ends follows from the names and sizes of the files
 * near by, not from their number: a file that comes or goes moves the cuts next to it, and the
 * batches behind stay as they are.
 */
public final class BatchCutter implements FileSink {
  private final long batchBytes;
  private final Sink sink;
  private final List<PlannedFile> files = new ArrayList<>();
  private long size;
  private int batches;

  /** Takes batches one by one. */
  @FunctionalInterface
  public interface Sink {
    /** Takes the next batch, in the order of source paths. */
    void add(Batch batch) throws IOException;
  }

  /**
   * Hands to {@code sink} batches of {@code batchBytes} in the mean, one at least. None ends below
   * half of that but the last, and none goes on beyond twice as many.
   */
  public BatchCutter(long batchBytes, Sink sink) {
    this.batchBytes = batchBytes;
    this.sink = sink;
  }

  @Override
  public void add(PlannedFile file) throws IOException {
    files.add(file);
    size += file.bytes();
    if (size >= 2 * batchBytes || (2 * size >= batchBytes && isCut(file))) {
      cut();
    }
  }

  /** Hands over what is left, after the last file. */
  public void end() throws IOException {
    if (!files.isEmpty() || batches == 0) {
      cut();
    }
  }

  private void cut() throws IOException {
    sink.add(new Batch(batches++, files));
    files.clear();
    size = 0;
  }

  /** True of a share of files, chosen by their names: one in half a batch of files of this size. */
  private boolean isCut(PlannedFile file) {
    long hash = file.sourcePath().hashCode() * 0x9E3779B97F4A7C15L;
    double point = (hash >>> 11) * 0x1p-53;
    return point < 2.0 * file.bytes() / batchBytes;
  }
}
