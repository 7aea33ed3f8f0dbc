package id.saring.run;

import id.saring.plan.PlannedFile;
import java.util.function.LongConsumer;

/** Tells of each file of a batch once, however often the batch begins anew. */
final class BatchProgress {
  private final LongConsumer listener;
  private int at;
  private int told;

  /** Tells {@code listener} the bytes of each file. */
  BatchProgress(LongConsumer listener) {
    this.listener = listener;
  }

  /** The batch begins, for the first time or anew. */
  void restart() {
    at = 0;
  }

  /** The next file is done. */
  void done(PlannedFile file) {
    at++;
    if (at > told) {
      told = at;
      listener.accept(file.bytes());
    }
  }
}
